/// Words that decide what a Japanese figure is about.
package enum JapaneseSubjectWords {
  /// Nouns that name no matter by themselves: うち, 場合.
  package static let empty = set(
    "以降 以上 以下 未満 うち 場合 際 間 中 ため 方 もの こと とき 時 予定 見込 見込み 前 後 以内 以外 ほか 他 上 下 際に 頃 ころ ところ 通り とおり 範囲 範囲内 方針 必要 可能 原則 結果 当分 基本 見通し 続々 順次 一斉 毎年 今回 本格 同時 段階 時点 状況 規模 水準 割合 差 幅 約束 常時 字句 その者 同日 当該 以外の者 目標 目安 目途 目処 めど 並び 各々 続け 念頭 契機 現在 体制 標準 上限 下限 分 枠 様 同様 割れ 超え 台 弱 強 連続 連続で"
  )
  /// Nouns that only hold a time or a place: 六月以内の期間を定めて.
  package static let hollow = set(
    "期間 各期間 一定の期間 含む期間 全期間 日 各日 スパン 間隔 ペース 頻度 周期 サイクル 改正後の規定 改正前の規定 時間帯 各区分 区分 年度 各年度 経過日 同条 同項 同号 規定 各号 属する月 属する日 無賃 有料 及び 初日 末日 前日 翌日 期間中 最初 最後 初年度 初年 日以後 日以降 期間内 最終年度 次年度 平年度 対象 無料"
  )
  /// What the rest of a phrase begins with whose head was cut off.
  package static let brokenHeads = set(
    "含む 各号に 次の各号に 前各号に 左の各号に 規定が 規定に 規定を 後の新 後の旧 以外の 属する 該当する 締結した 持ちの (")
  /// Behind a figure that says for whom or how far something is.
  package static let targets = set("を対象と を対象に を上限と を限度と")
  /// What a phrase ends with that names nothing.
  package static let brokenEnds = ending(
    "法律の一部 法の一部 の直前 の直後 及び 又は ったも るも 属する月 属する日 期間の直前")
  /// The end of a provision's name, before which its number stands.
  package static let ofProvision = ending(
    "条の規定 項の規定 号の規定 までの規定 法律の規定 条例の規定 同法の規定 前条の期間 項の期間")
  /// Parts that a law is divided in.
  package static let partsOfLaw = ending("条 項 号 章 節 款 目 則 表 イ ロ ハ ニ")
  /// What is put in force, changed or ended.
  package static let instruments = ending(
    "法律 規則 政令 省令 府令 条例 規程 要綱 要領 規約 約款 告示 通達 細則 規定 規準 協定 訓令 内規 憲章 憲法")
  /// What is done with them.
  package static let actsOfLaw = set("施行 適用 改正 廃止 公布 制定 失効 改定 発効")
  /// Words that tie two nouns and begin with a kanji.
  package static let ties = set("又は 若しくは 及び 並びに 且つ")
  /// Units that a noun may belong to: 平成21年度以前の年度の事業.
  package static let units = set("年度 年 月 日 期間 期 各年度 各月 月分 年分 年度分")
  /// Wholes that say nothing by themselves: 全体の48%.
  package static let wholes = set("全体 全国 全部 総数 合計 これ それ 残り 同 前年 前年度 全て すべて 業界平均 全国平均")
  /// How it was, or is: the topic tells what.
  package static let formerly = set("前回 前期 前年同期 従来 現行 当初 過去最高 過去最低 昨年 一昨年 前年度 前年")
  /// What a share of voters gives: 三分の二以上の多数.
  package static let votes = set("の多数 の賛成 の同意 の出席 の議決 の特別多数 の要求 の署名 の連署 の多数決 の参加 の加入 の回答 の協力")
  /// Verbs of an aside, behind を: 繰り越した分を含め最大40日.
  package static let asides = set(
    "得て、 得て 得たうえ 得た上 受けて、 聴いて 聴き、 聞いて 聴取 含め 含み 含む 勘案 考慮 参酌 経由 除き 除く 除い 問わ 踏まえ 通じ 通し 超えて 経て もとに 基に はじめ 始め 中心に 機に 乗じ 乗ず 合わせ 併せ"
  )
  /// Signs of a provision's name: 同条第二項, 附則第三条の二.
  package static func isOfProvision(_ scalar: UInt32) -> Bool { provisionSigns.contains(scalar) }
  private static let provisionSigns = Set(
    "第条項号表附則別章節款目前後同各次本新旧法令規則条例の及びイロハニホヘト一二三四五六七八九十百千0123456789上欄下欄"
      .unicodeScalars.map(\.value))
  /// Acts whose object is meant: 3割の削減 is about what is cut.
  package static let acts = set(
    "削減 増加 減少 引き上げ 引上げ 引き下げ 引下げ 上昇 低下 拡大 縮小 増額 減額 増員 減員 増 減 延長 短縮 改善 悪化 達成 確保 上乗せ 加算 支給 値上げ 値下げ 負担増 負担減 超過 不足 黒字 赤字 伸び 向上 実現 導入 整備 補助 助成 控除 軽減 軽減策 更新 創出 増設 新設 開設 増便 減便 新築 改修"
  )
  /// What voters give, told with whose it is: 総議員の三分の二以上の賛成.
  package static let givenByVoters = set("の賛成 の同意 の出席 の要求 の署名 の連署 の参加 の加入 の回答 の協力")
  /// What closes a case that an amount is told for.
  package static let caseEnds = set("場合は 場合には 場合にあっては 場合にあつては 場合においては ときは ときには")
  /// Behind what a deed is done in spite or because of.
  package static let circumstances = set(
    "にかかわらず に関わらず に応じ により によって に基づ に鑑み に限ら において における にかかわりなく")
  /// What changes without an object, whose sentence stands before it.
  package static let changesAlone = set(
    "にします にする。 に減らす に増やす 下げる 上げる まで増やし に増やし に減らし まで減らし に引き上げ に引き下げ まで引き下げ まで引き上げ")
  /// Behind a length of time in which something goes on.
  package static let onEnd = set("継続して 連続して 続けて 通して")
  /// Behind the most that is given.
  package static let withinBounds = set("の範囲で の範囲内で を超えない範囲で を上限に を限度に 範囲で 範囲内で")
  /// Behind a length of time that has passed.
  package static let passings = set("を過ぎ が過ぎ が経過 がたっ がたつ が経っ が経つ")
  /// Lengths of time that something takes.
  package static let spans = set("時間 期間 日数 年数 歳月")
  /// Behind a length of time that something takes.
  package static let takings = set("がかかる を要する かかる がかかった を要した を要し がかかり を費やす")
  /// Between an act and the noun that it is done to.
  package static let actsOfHeads = set(
    "しなかった した されなかった された していない")
  /// Behind an amount that is itself the case of another: 1年未満の場合は.
  package static let ownCases = set("の場合 である場合 となる場合 のとき であるとき を超える場合 に満たない場合 に達した場合")
  /// What those who have to do something are called.
  package static let addressees = ending("事業者 申請者 届出者 受給者 設置者 管理者 所有者 占用者 購入者 受講者 受託者 決定者 利用者")
  /// Endings of a verb that tells of the past, before a noun.
  package static let pastEnds = set("した った いた た めた けた")
  /// Behind what happens.
  package static let happenings = set("が起き も起き が発生 も発生 が起こ も起こ が相次 も相次 が生じ も生じ")
  /// What is done about an act that is decided on.
  package static let decisions = WordTable<String>([
    ("することを決", "決定"), ("すると決", "決定"), ("することを発表", "発表"), ("すると発表", "発表"),
    ("することを表明", "表明"), ("すると表明", "表明"), ("する方針を決", "決定"),
  ])
  /// Words that belong to the figure before a phrase.
  package static let figureEnds = set("以上 以下 未満 以内 以降 後 前 分 間 修了後 修了前")
  /// Modifiers whose own noun is cut off: に対する費用.
  package static let halfModifiers = set("対する 関する 係る 伴う 要する 基づく よる おける")
  /// Acts of which what they are done to is meant: 5年間保存する.
  package static let keeping = set("保存 保管 保持 保有 掲示 公開 掲載 備付け 存続 維持 記録")
  /// Nouns of amount that say nothing alone.
  package static let measures = set("数 人数 額 率 日数 日数分 月数 年数 回数")
  /// Stems whose し belongs to a noun: 貸出し, 取消し; 平均し is a verb.
  package static let stemsBeforeShi = ending("出 消 越 渡 直 通 戻 返 回 落 移 押 足 倒 流 話 起 残 繰越 差押 引当 見渡")
  /// Among whom something ranks: 世界3位.
  package static let fields = ending("世界 全国 日本 国内 県内 都内 府内 道内 市内 町内 アジア 業界 世界第 全国第")
  /// Work of which so many hours are done.
  package static let works = ending("労働 勤務 残業 就業 就労 乗務 当直 宿直")
  /// How names begin whose first noun went with the figure.
  package static let cutHeads = set("者のみでの 者だけでの 者のみの みの 人のみの 者だけの だけの")
  /// What is done with money for something.
  package static let aids = set("補助 助成 支給 支援 交付 給付 補填 負担し 上乗せ")
  /// Ends of names of those who are given something.
  package static let recipients = ending(
    "者 人 世帯 家庭 事業所 企業 団体 店 店舗 法人 学校 方 組合 生徒 学生 児童 保護者 農家 自治会 町内会 職員 社員 会員 園 施設 病院")
  /// What joins the members of a list.
  package static let listJoins = ["並びに", "及び", "ならびに", "および"]
  /// What is done with something for so long.
  package static let pauses = set("停止 中止 休止 禁止 猶予 保留 延長 凍結")
  /// Behind a case for which something has to be done so long before.
  package static let casesAhead = WordTable<Bool>(
    "ときは、 ときには、 場合は、 場合には、 際は、 際には、".spacedWords.map { ($0, true) }, backward: true)
  /// How names begin that tell too little: 人の割合.
  package static let broadHeads = ["人の", "者の", "方の", "世帯の"]
  /// Costs that say nothing alone.
  package static let costs = set("費用 経費 額 代金 金額 実費 購入費 工事費")
  /// Behind a length these tell that something lasted, or was late.
  package static let lastings = set("継続 続 持続 連続し 遅れ 遅延")
  /// Kana that close a verb's stem within a noun: 待ち時間, 読み取り機.
  package static let stemKana = set("り み ち し き い け げ れ せ え て め べ び ぎ じ")
  /// Endings that a figure may be all of a predicate with: 743自治体である.
  package static let predicates = set("であ です だ に達 にのぼ に上 にとどま に及 となっ に増 に減")
  /// At the head of a sentence, for what the one before it speaks of.
  package static let pointersBack = set(
    "残る 残りの ただし、その額が ただし、その合計 その額が これを これは これが これに それを それは それが このうち そのうち うち")
  /// Units of two signs and more that name nothing by themselves: 時間 in 8時間.
  package static let plainUnits = [
    "年次", "文字", "か所", "か国", "ポイント", "時間", "世帯", "種類", "段階", "項目", "議席",
  ]
  /// Between names that stand side by side.
  package static let listTies = listJoins + ["、", "と", "・"]
  /// Where or how something is counted, right before how many there are: 市内4つの分館, 1日平均2,350人.
  package static let beforeCounts = set(
    "平均 毎回 各回 各年 各月 各校 各地区 各班 各組 市内 町内 村内 県内 都内 府内 道内 区内 国内 域内 管内 館内 全国 海外 国外 市外")
  /// Behind a time that ends what is said of it.
  package static let timeTails = set("まで 必着 まで必着 までに必着 消印有効 まで(必着) 締切 厳守 から より 頃 ごろ 付 付け")
  /// Verbs behind に that only tell how many: 12施設に限る.
  package static let boundsOfCounts = set("限 対 達 上 満 及 増 減 関 係 当 応 相当 過ぎ 至 迫")
  /// What income leaves or lacks: 8,000万円の赤字.
  package static let balances = set("赤字 黒字 損失 利益 不足 余剰 剰余 減収 増収")
  /// What bounds another value.
  package static let limits = set("上限 下限 上限額 下限額 限度額 最高額 最低額")
  /// Bodies that act, and are seldom what is measured.
  package static let bodies = set(
    "連盟 協会 大学 病院 本校 当校 本省 本学 本会 当会 当院 教育委員会 市 町 村 国 県 都 府 区 政府 当社 当機構 わが党 党 会社 甲 乙 日本 我が国 わが国 本市 本町 本県 当市"
  )
  /// What is done by words: と発表し.
  package static let spokenActs = set("発表 表明 公表 答弁 決定 明言 警告 提言 要請 宣言 指摘 提案 要求 約束 判断 説明 主張 閣議決定")
  /// Whoever is meant: no answer to what a time measures.
  package static let persons = set(
    "者 人 方 もの 者等 その者 使用者 労働者 政府 社員 従業員 職員 会社 法人 規定 町長 市長 知事 大臣 会員 利用者 加入者 受給者 申請者 入居者 契約者 組合員 借主 貸主"
  )
  /// Those of them whom the heading tells better.
  package static let addressed = set("者 者等 もの その者 使用者 政府 規定")
  /// What the names of those who speak for a body end with.
  package static let offices = WordTable(
    ["大臣", "首相", "総理", "長官", "知事", "市長", "議員", "氏"].map { ($0, true) }, backward: true)
  /// Heads too broad to tell a reader anything without what modifies them.
  package static let broad = set(
    "人 者 方 数 額 率 割合 自治体 企業 世帯 国 地域 場合 施設 学校 団体 事業者 子ども 子 市町村 会社 事業所 機関 職員 国民 労働者 対象者 対象 期間 期限 時期 金額 費用 人数 件数 総額 目標 水準 その額 その数 その割合 団体等 場所 病院 者等 女性 男性 高齢者 障害者 保護者 住民 家庭 法律 時間"
  )
  /// Nouns of one kanji that tell what is measured by themselves.
  package static let shortNouns: Set<UInt32> = Set(
    "人子紙車米水税酒犬猫木本店席庭橋島川海山森村町城寺駅港田畑家門窓寮棚湖池沼滝塔蔵炉堤坂谷牛豚鶏馬羊船苗茶麦薬肉魚卵油塩雪雨風熱音光血票株券妻夫親孫雄雌".unicodeScalars
      .map(\.value))
  /// Words that put a case before a figure: 医師については、.
  package static let cases = WordTable<Bool>(
    "については、 につきましては、 にあっては にあっては、 にあつては、 に関しては、".spacedWords
      .map { ($0, true) }, backward: true)
  /// What stands behind a count that a case is made of: 2人になると.
  package static let countCases = set("になる の場合 以降 以上の場合 以上になる 以上いる いる場合 目以降")
  /// Behind the day on which an age is reached, before whoever reaches it.
  package static let reached = set("を経過した を経過しない までの間にある に達した に達する")
  /// Words between a subject and its amount: 予算は年間3兆円.
  package static let amountPrefixes = WordTable<Bool>(
    "一律 全国一律 一律に 年間 月間 週間 毎年 毎月 総額 合計 計 累計 延べ 平均 月平均 年平均 一人当たり 1人当たり 一人あたり 1人あたり 月額 年額 日額 全体 全国 現行 実質 同 各 新た 新規 追加 単価 税込 税抜 税別 概ね 総計 最終的 当面 直近 継続 連続 通算"
      .spacedWords.map { ($0, true) }, backward: true)
  /// Nouns with hiragana in them that a particle seems to divide.
  package static let mixedNouns = set(mixedWords)
  /// The same, found from their ends: 子ども1人.
  package static let mixedEnds = WordTable<Bool>(
    mixedWords.spacedWords.map { ($0, true) }, backward: true)
  private static let mixedWords =
    "遅れ 高さ 長さ 重さ 暑さ 寒さ 広さ 深さ 厚さ 太さ 速さ 強さ 大きさ 明るさ 痛み 悩み 休み 望み 子ども 子どもたち 取り組み 取組み 見直し 引き上げ 引き下げ 受け入れ 立ち上げ まちづくり ものづくり づくり 手続き 見通し 働き方 仕組み 支払い 繰り上げ 繰り下げ 切り替え 取りまとめ 積み立て 立て替え 組み合わせ 払い込み お子さん 一人ひとり 使い方 あり方 やり方 進み具合 乗り換え 申し込み 問い合わせ 受け取り 取り扱い ひとり親 障がい がん うつ こども こどもたち いじめ ごみ ふるさと ひきこもり おむつ たばこ ふれあい にぎわい おくやみ 子育て 見守り 買い物 貸し出し 払い戻し 引っ越し 炊き出し 届け出 見舞い 暮らし 住まい 学び お知らせ ひとり 水揚げ 売り上げ 荷揚げ 取消し 払戻し 引渡し 申込み 取扱い 見積り 値上げ 値下げ くらし すまい みどり けが いのち ことば とびら まちなか ゆとり のりば さくら まつり みなと いちご りんご みかん おもちゃ しごと"
  /// What a phrase cannot begin with, since it belongs to what stands before: 当たりの平均時間.
  package static let belongsBefore = set("当たりの あたりの 当りの ごとの 毎の 等の などの につきの 及び 又は 並びに 若しくは")
  /// What ties a phrase to one that the figure has cut off: 賃金及び.
  package static let openEnds = ending("及び 又は 並びに 若しくは かつ")
  /// Words that point back and are left out: この, その.
  package static let pointers = set(
    "少なくとも この その あの これらの それらの 同 当該 こうした そうした 上記の 前記の 右の これ それ また なお さらに しかし 一方 そして 特に 現在 今 例えば すでに 既に もはや いま 次の 期の 若しくは 又は 及び 並びに"
  )
  /// Ends of words that modify a noun: 解除する人, 間に合わない自治体.
  package static let modifierEnds = set("る た い う す く む ぶ つ ぬ ぐ な だ")
  /// Signs that begin a particle and so end a noun.
  package static let particleStarts = set(
    "の は が を に で と も へ や ごと こと か、 から まで より など だ です であ し、 し て 、 。 ( ) 「 」 : ・・ すべ する した しな され せ さ なら"
  )
  /// What may stand between a date and the verb of a relative clause.
  package static let afterDate = set("に には にも から 以前に 以後 以後に までに まで より 以降 以降に 以来 頃 ごろ頃に 、 末に 中に")
  /// What ties a span to how much there is of something in it: 一日について八時間.
  package static let perTies = set("について につき に 当たり 当り あたり については 当たりで で を通じ を通じて")
  /// What closes a clause behind the act that it allows or bids.
  package static let closings = set("することができ しなければならな するものとす することとす します。 する。")
  /// Counters that stand beside other numbers in a table without lines.
  package static let bareCounters = set("労働日 日 円 人 箇月 か月 年 月 時間 回 歳 才 級 以上 以下 未満")
  /// Cases that say nothing without what defines them: 省令で定める事業については.
  package static let bareCases = set("業務 事業 事項 場合 施設 行為 物 地域 契約")
  /// At the head of a sentence, for some of those that the one before it speaks of.
  package static let someOfThem = set("このうち そのうち うち")
  /// Right before a time that is counted from a day: 公布の日から起算して六月.
  package static let countedFrom = ending("起算して 起算し 起算して、 後 以後 から 前")
  /// What is done with money, behind を: 92億円を投じ.
  package static let spending = set("投じ 投入 充て 計上 支出 拠出 費や 投資 配分 出資")
  /// What ties a rate to what is reckoned at it.
  package static let rates = set(
    "の割合による の利率による の率による の率で計算した の割合で計算した の利率で計算した の割合により計算した の割合を乗じて計算した")
  /// Deeds that the words before them name: 請求は、三十日以内にしなければならない.
  package static let bareDeeds = set("しな する。 する） するもの し、 行わな 行う。 行うもの 行い、 行います")
  /// Verb endings before the noun that a relative clause modifies.
  package static let relativeEnds = set(
    "した じた せられた された される する っている ている ていた った いた られた られる させる させた える けた まれた めた れた った る た う く す む ぶ つ")

  /// What ties a noun to the one that it narrows: 市民カードによる申込み.
  package static let attributive = ending(
    "による に関する に対する に係る にかかる をめぐる に向けた のための についての における に伴う に要する に基づく としての を通じた を対象とした を対象とする を使った を用いた を含む を除く"
  )
  /// Verbs and adjectives right before a noun that they narrow.
  package static let attributiveVerbs = ending(
    """
    した された される させた する ぎた ぎる ちた ちる りた りる びる ている ていた でいる でいた れた られた れる られる せる った いた えた けた めた ねた びた みた みる きた きる できる じた \
    ない なかった える ける げる てる ねる べる める がる まる わる かる がある のある にある である のない がない にいる 行う 使う 担う 伴う 扱う \
    補う 従う 通う 向かう 示す 表す 記す 満たす 果たす 働く 続く 置く 開く 描く 招く 導く 基づく 動く 届く 除く 住む 読む 進む 含む 望む 営む 学ぶ \
    及ぶ 結ぶ 選ぶ 持つ 待つ 立つ 防ぐ 継ぐ 急ぐ しい すい くい 高い 低い 多い 少ない 古い 近い 遠い 長い 短い 重い 軽い 若い 狭い 広い
    """)
  /// Words that end as those do and narrow nothing: という, また.
  package static let notAttributive = ending(
    "という といった とする とした また かつ もう ぐらい くらい だいたい いわゆる あらゆる いかなる わずか いう いった 新たに および おおむね ほしい よい いい はない ではない もらい たい ついた よう そう こう どう ほう とう いつ ずつ ひとつ ふたつ まだ ただ いまだ わたる あたる となる による あいだ"
  )
  /// Counters that say no more than what stands before the number: 保存会230団体.
  package static let plainCounters: Set<String> = [
    "団体", "施設", "店舗", "法人", "企業", "事業所", "事業者", "チーム", "学級", "教室", "会場", "自治体",
  ]
  /// Measures of a deed that was told before: 検便は年4回とし、費用は1,200円.
  package static let ofDeeds: Set<String> = ["費用", "料金", "期間", "手数料"]
  /// Measures of persons who were told before: 点検員は40人で、任期は2年.
  package static let ofPersons = set("任期 日当 報酬 定年 年齢 平均年齢 給与 月給 時給 勤務 定数 謝金 手当")
  /// Kana that verbs and adjectives end with before a noun.
  package static let verbEnds = set("た る い す う く む ぶ つ ぐ だ")
  /// Nouns of measure, told with what they measure: 建造物の割合.
  package static let measuresOf = ending("割合 人数 件数 費用 総数 総額 日数 時間 期間 金額")
  /// For whom a price is.
  package static let classes = set(
    "一般 大人 小人 子ども こども 学生 大学生 高校生 中学生 小学生 会員 非会員 高齢者 団体 個人 法人 市民 市内 市外 町民 町外 男性 女性 幼児")
  /// Signs of kana that close the word before them.
  package static let particleSigns = set("の は が を に で と も へ")
  /// Kana that close a verb, so that what stands before is its own.
  package static let verbSigns = set("た る い")
  /// Behind a part of something that is told of the topic: 補助は費用の2分の1とし.
  package static let shareEnds = set(
    "で、 とし とす とな を占め を超え に当た にあた にのぼ に上 に達 に相当 に満た におさえ に抑え にとどめ に収め 以内とし 以下とし"
  )
  /// Behind a case that another amount of the same is told for: 再診のときは3,300円.
  package static let caseTies = [
    "のときは、", "のときは", "の場合は、", "の場合は", "の場合には、", "の場合には", "では、", "には、",
  ]
  /// What belongs to an age itself: 40歳代.
  package static let ageTails = set("代 台 時 以降 前後 前半 後半 刻み")
  /// Between a time and what is done in it.
  package static let spansOfDeeds = set("までの間に の間に までに において に")
  /// Behind what was done, where a case is made of it.
  package static let deedsDone = set(
    "に該当すると に該当する者 に該当してい に該当すべき に該当するに至った に該当していた をしたとき をした者 をした場合 をしたもの をするとき をする場合 をする者")
  /// Acts that end what they are done to.
  package static let endingActs = set(
    "廃止 撤廃 全廃 終了 停止 中止 閉鎖 解体 禁止 廃棄 凍結 撤回 休止 解散 打ち切")
  /// Behind a time that the rest of the sentence tells an event of.
  package static let turns = set("になって、 になると、 になり、 に入って、 に入ると、 に入り、 になって になると")
  /// Behind a share that is added or taken away: 3割の削減.
  package static let changeOfShare = WordTable<String>([
    ("の削減", "削減"), ("削減", "削減"), ("を削減", "削減"), ("減ら", "削減"), ("を減ら", "削減"),
    ("の軽減", "軽減"), ("軽減", "軽減"), ("を軽減", "軽減"), ("の引き下げ", "引き下げ"), ("引き下げ", "引き下げ"),
    ("の引下げ", "引下げ"), ("引下げ", "引下げ"), ("の引き上げ", "引き上げ"), ("引き上げ", "引き上げ"),
    ("の引上げ", "引上げ"), ("引上げ", "引上げ"), ("値上げ", "値上げ"), ("値下げ", "値下げ"), ("増や", "増加"),
    ("短縮", "短縮"), ("の短縮", "短縮"), ("縮減", "縮減"), ("の縮減", "縮減"), ("減額", "減額"), ("の減額", "減額"),
    ("上乗せ", "上乗せ"), ("の上乗せ", "上乗せ"), ("を改選", "改選"),
  ])
  /// What ends with で and is no place: 平均で, 調査で.
  package static let notPlaces = ending(
    "平均 時点 現在 調査 集計 推計 予定 見込み 見込 単位 換算 ベース 年度 年 月 日 末 間 部分 段階 実績 比 上 中 後 前 結果 以内 以上 以下 人 件 円 回 税込み 税抜き 無料 有料 速報 合計 総額 全体 条件 場合 理由 方針 目標 方式 形 割合 速度 者 ため こと もの"
  )
  /// Nouns of measure that stand before their amount and after what they are of: 定員120人.
  package static let ownMeasures = set(
    "定員 定数 面積 床面積 延べ面積 延床面積 人口 高さ 幅 長さ 深さ 重さ 予算 予算額 総額 料金 単価 事業費 委員 会員 組合員 職員 教員 座席 席数 容量 出力 期間 任期 年会費 会費 入場料 使用料 利用料"
  )
  /// Behind a length of time that is set so: 15分以内に縮める.
  package static let levelVerbs = set("縮め 短縮 延ば 延長 減ら 抑え 収め 収ま おさめ 引き下げ 引下げ 引き上げ")
  /// Behind a number of members: 委員18人で構成し.
  package static let consisting = set(
    "で構成 で組織 をもって構成 をもって組織 により構成 により組織 以内で構成 以内で組織 から構成 からなる から成る で編成")
  /// Endings that make several of a noun: 労働者等, 職員など.
  package static let plurals = ending("など 等 たち ら")
  /// What may stand between a noun and の: 町からの, 事業者等の.
  package static let beforeNo = ending("など 等 へ から まで と で")
  /// Endings of verbs, never of nouns.
  package static let politeEnds = ending("ます ました ません ましょう")
  /// Endings in hiragana of nouns that a particle may follow: 取り組み, 見直し, 共済組合など.
  package static let kanaEnds = ending(
    """
    さ 痛み 悩み 休み 望み 好み など ども 組み 直し 上げ 下げ づくり 見込み 支え 受け 取り 払い 働き 扱い 遅れ 伸び 一人ひとり まち ひとり 込み 出し 消し 戻し 渡し 入れ \
    替え 換え 立て 積み 届け 写し 手続き 動き 割引き 値引き 貸付け
    """)

  /// Deeds that say no more than the thing they are done to: 説明会を開催する.
  package static let plainActs = set(
    "実施 開催 継続 適用 発生 予定 目指 実行 強行 断行 推進 遂行 履行 敢行 挙行 展開 存在 目標 利用 使用 記載 明示 位置 記録 該当 想定 期待 理解 支援 対応 活用 確認 経過 増加 減少 上昇 低下 推移"
  )
  /// Stems of verbs, with the noun that they are told by.
  package static let eventVerbs = WordTable<String>([
    ("引き上げ", "引き上げ"), ("引上げ", "引上げ"), ("引き下げ", "引き下げ"), ("引下げ", "引下げ"),
    ("取りまとめ", "取りまとめ"), ("とりまとめ", "取りまとめ"), ("立ち上げ", "立ち上げ"), ("切り替え", "切り替え"),
    ("建て替え", "建て替え"), ("入れ替え", "入れ替え"), ("置き換え", "置き換え"), ("受け入れ", "受け入れ"),
    ("取りやめ", "取りやめ"), ("打ち切", "打ち切り"), ("見直す", "見直し"), ("見直し", "見直し"), ("見直さ", "見直し"),
    ("取り壊", "取り壊し"), ("値上げ", "値上げ"), ("値下げ", "値下げ"), ("減ら", "削減"), ("増や", "増加"),
    ("始め", "開始"), ("終え", "終了"), ("やめ", "廃止"), ("広げ", "拡大"), ("始ま", "開始"), ("終わ", "終了"),
    ("示す", "提示"), ("示し", "提示"), ("示さ", "提示"), ("決め", "決定"), ("決ま", "決定"), ("まとめ", "取りまとめ"),
    ("設け", "設置"), ("結ば", "締結"), ("結ん", "締結"), ("結び", "締結"), ("生まれ", "誕生"), ("起き", "発生"),
    ("起こ", "発生"), ("生じ", "発生"), ("改め", "改定"), ("支払う", "支払い"), ("支払い、", "支払い"), ("支払わ", "支払い"),
    ("支払っ", "支払い"),
  ])
  /// What a body or a building does by itself, in the middle of its history.
  package static let selfActs = WordTable<String>(
    "発足 設立 創立 創設 開設 開業 開校 開館 開園 開院 開通 開港 閉校 閉館 閉園 廃業 解散 結成 独立 合併 移転 竣工 完成 就任 退任 辞任 発効 上場 加盟 脱退"
      .spacedWords.map { ($0, $0) })
  /// Deeds whose times are told without their beginning: 受付は6月1日に開始する.
  package static let stages = ending("受付 受け付け 締切 募集 申込み 申込 応募 申請 提出 公募")
  /// What a thing turns into, told as what happens to it: 期限切れとなる.
  package static let becomings = ending(
    "切れ 化 開始 終了 廃止 満了 失効 中止 休止 停止 運休 休館 休校 閉館 閉校 閉鎖 禁止 解禁 開業 開校 開館 無効 対象外")
  /// Changes that a subject may already be told by.
  package static let changes = ending(
    "廃止 撤廃 閉鎖 新設 増設 増員 減員 増便 減便 統合 解体 撤去 増築 増加 削減 減少 不足 引き上げ 引上げ 引き下げ 引下げ 値上げ 値下げ 上乗せ 加算 減額 増額 短縮 延長 追加 軽減 縮減 採用 赤字 黒字"
  )
  /// Behind an amount that comes to or goes from what there is.
  package static let changeOfAmount = WordTable<String>(
    [
      "廃止", "撤廃", "閉鎖", "新設", "増設", "増員", "減員", "増便", "減便", "統合", "解体", "撤去", "増築", "増加", "削減",
      "減少", "不足", "引き上げ", "引上げ", "引き下げ", "引下げ", "値上げ", "値下げ", "上乗せ", "減額", "増額", "短縮", "延長",
      "追加", "縮減",
    ].flatMap { act in ["", "を"].map { ($0 + act, act) } }
      + ["", "を"].flatMap { [($0 + "増や", "増加"), ($0 + "減ら", "削減"), ($0 + "延ば", "延長")] })
  /// Signs of a formula.
  package static let divisions: Set<UInt32> = [0xF7, 0x2F]
  package static let operations: Set<UInt32> = [0xD7, 0xF7, 0x2F, 0x2A, 0x2B, 0x2212]
  /// Whether digits and signs of time and bound are all that a name is made of: 29日, 6時間超.
  package static func isTimeOrNumber(_ name: String) -> Bool {
    guard let first = name.utf8.first, first &- 0x30 < 10 else { return false }
    return name.unicodeScalars.allSatisfy { $0.value &- 0x30 < 10 || timeSigns.contains($0) }
  }
  private static let timeSigns = Set(
    "年月日時分秒週間か箇ヶ度末超以上下未満前後中旬初期半からまでの～〜~-–.,・%％歳才人円元冬春夏秋Qq".unicodeScalars)
  /// What a line of nothing but a date is of.
  package static let documentDate = "文書の日付"
  /// What is done with a plan, a body or a building, told in an aside or right behind the date: (2022年1月始動), 2027年度開始の制度.
  package static let datedActs = set(
    "始動 発足 設立 創立 創設 開設 開業 開校 開館 開園 開院 開通 開港 閉校 閉館 廃業 解散 結成 合併 移転 竣工 完成 着工 完工 就任 退任 辞任 上場 加盟 脱退 施行 改正 廃止 公布 制定 失効 改定 発効 公表 発表 決定 閣議決定 成立 策定 締結 採択 承認 可決 議決 発売 刊行 発行 創刊 開始 終了 認定 指定 登録 設置 再編 改組 改称 統合 供用開始 運用開始 閉鎖 撤去 初版 改訂 実施 導入 公開 募集開始"
  )
  /// Ends of clauses that tell how, to whom or about what, and no deed.
  package static let circumstanceEnds = ending(
    "より に対し に対して に関し に関して について において に応じて によって にあたって に当たって に際し に際して にわたって 通じて 向けて として 加えて に伴い に代わり 併せて 合わせて のうえで に基づいて"
  )
  /// Behind a length of time within which another is ruled.
  package static let withinSpans = set("の範囲で の範囲内で の範囲内において の期間内で")
  /// What is looked at anew after some years.
  package static let reviews = set("検討 見直し 検証 評価 再検討 再評価")
  /// Behind what comes about or ends by itself.
  package static let comingsAbout = set("を生ず を生じ を失う を失い を有す が生ず が生じ を発生 が発生 が失わ")
  /// What becomes of a number, and is not done by those who are counted.
  package static let changesOfNumber = set("増加 減少 不足 発生 存在 経過 継続 連続 超過 必要 該当")
  /// Endings of する, with the form that stands before a noun.
  package static let plainEndings = [
    ("していました", "していた"), ("しています", "している"), ("していた", "していた"), ("している", "している"),
    ("しました", "した"), ("した", "した"), ("します", "する"), ("する", "する"),
  ]
  /// What ties a length of time to the day or deed that it is counted from.
  package static let sinces = ending("から の日から の翌日から の時から 後 の後 以後 の日以後")
  /// Ends of names of rules, which nothing is counted of.
  package static let rules = ending("規定 条 項 号 適用 規定の適用 附則 則 読替え")
  /// What ties a span to how much is counted in it: 一日について八時間.
  package static let countedPer = set("について につき に 当たり 当り あたり を通じ を通じて を平均 の期間を平均")
  /// What is counted in a span, each with the unit that it is itself told in.
  package static let countedMeasures = WordTable<String>(
    [
      ("時間", "時間 分 秒"), ("日数", "日"), ("月数", "月"), ("年数", "年"), ("回数", ""), ("件数", ""), ("人数", ""),
      ("者数", ""), ("枚数", ""), ("本数", ""), ("個数", ""), ("量", ""), ("総枠", ""), ("利用者", ""),
      ("来館者", ""), ("来場者", ""), ("乗客", ""), ("収入", ""), ("所得", ""), ("売上", ""), ("総額", ""),
      ("売上高", ""), ("賃金総額", ""), ("賃金", ""), ("報酬", ""), ("支給額", ""), ("賃金額", ""),
    ], backward: true)
  /// Nouns of a time that only say how it is known what is told of it: 2022年度の実績で.
  package static let statistics = set("実績 時点 数値 データ 統計 値 速報 速報値 推計 推計値 集計 実績値")
  /// Words that are no part of what begins: 2027年度開始の⟦新しい⟧制度.
  package static let newness = set("新しい 新たな 大きな 小さな 主な")
  /// Behind what only says how something is known.
  package static let byStatistics = set("では、 では で、 で によると、 によると によれば、 によれば を見ると、 をみると、")
  /// Amounts that say nothing without what they are of.
  package static let bareAmounts = set("額 総額 合計額 合計 日数 回数 件数 人数 割合 率 期間")
  /// What begins the name of those who come first or last in something.
  package static let rankHeads = ending("上位 下位")
  /// What ends the names of terms: 完了期限.
  package static let terms = ending("期限 期日 期間")
  /// Ends of names of sums of money.
  package static let sums = ending("額 金 料 費 料金 手当 税 代 代金 賃金 費用 補助 助成")
  /// Behind an amount that is a step of a sum.
  package static let stepsOfSum = WordTable<String>([
    ("を控除して得た", "からの控除額"), ("を控除した", "からの控除額"), ("を減じて得た", "からの控除額"),
    ("を減じた", "からの控除額"), ("を加えて得た", "への加算額"), ("を加算した", "への加算額"), ("を加えた", "への加算額"),
    ("を減額", "の減額"), ("を加算", "への加算"),
  ])
  /// What is done with money that comes to or goes from a sum that is not named.
  package static let stepsOfSumAlone = set("を減額 を加算")
  /// At the end of a line that tells what the lines below are cases of.
  package static let leadsIn = set("次の 下記の 以下の 次に掲げる 次表の")
  /// What asks or counts so that numbers are known.
  package static let surveys = set("調査 調べ 集計 アンケート")
  /// What people are told to do, in the plain form that a noun may follow.
  package static let doings = WordTable<String>([
    ("していました", "していた"), ("しています", "している"), ("していた", "していた"), ("している", "している"),
    ("しました", "した"), ("した", "した"), ("と答えました", "と答えた"), ("と答えた", "と答えた"), ("と答え、", "と答えた"),
  ])
  /// Work that is counted in hours.
  package static let hourlyWorks = set("労働 勤務 就業 就労 残業")
  /// What ties two nouns that a figure is of.
  package static let coordinations = ending("又は 若しくは 及び 並びに または もしくは および ならびに や")
  /// Numbers that a body has of its own.
  package static let measuresOfBodies = set(
    "職員数 従業員数 社員数 会員数 組合員数 党員数 構成員数 加盟数 加盟団体数 人員 定員 定数 議員定数 予算 予算額 予算規模 当初予算 人口 総人口 世帯数 面積 高齢化率 財政規模 売上高 資本金 児童数 生徒数 学生数 在学者数 蔵書数 病床数 職員 従業員 会員 歳入 歳出 収入 支出"
  )
  /// Those of them that count people.
  package static let numbersOfMembers = set("職員数 従業員数 社員数 会員数 組合員数 党員数 構成員数 人員 定員 定数 児童数 生徒数 学生数")
  /// What names of bodies end with.
  package static let bodyEnds = ending(
    "庁 省 局 会 社 市 町 村 県 区 校 学 館 院 所 園 団 党 署 機構 組合 法人 公社 財団 企業 本部 センター 支部 隊 連盟 協会")
  /// Behind と, for what a body says.
  package static let sayings = set(
    "発表 公表 し して す 述べ みて 見て 推計 報告 いう 言 説明 明らか 答 試算 予測 見込 定め 規定 打ち出 主張 訴え")

  /// Those whom a figure narrows, and who alone tell nothing of what is ruled for them.
  package static let ruledPersons = set(
    """
    者 出席者 委員 議員 理事 役員 人 方 女子 女性 男性 児童 生徒 幼児 乳児 労働者 職員 社員 従業員 会員 受給者 加入者 被保険者 申請者 利用者 入居者 \
    高齢者 障害者 患者 住民 市民 町民 学生
    """)
  /// Behind what a sentence rules on.
  package static let concerning = set("については に関しては に対しては")
  /// What frees of a price or a duty.
  package static let freeingActs = set("無償化 無料化 免除 減免 減額 軽減 撤廃 廃止 助成")
  /// Behind a time, before a deed.
  package static let beforehand = set("前までに 前迄に 前に まえまでに")
  /// Verbs of sending and telling that are no verbal nouns, with the noun of each.
  package static let sendingVerbs: [(key: String, value: String)] = [
    ("申し込", "申込み"), ("申込", "申込み"), ("届け出", "届出"), ("届出", "届出"), ("知らせ", "通知"),
    ("申し出", "申出"), ("締め切", "締切り"), ("納め", "納付"), ("支払", "支払い"), ("渡", "交付"), ("送", "送付"),
    ("出", "提出"),
  ]
  /// Verbs of telling, with the noun of each.
  package static let tellings: [(key: String, value: String)] = [
    ("明らかに", "公表"), ("公表", "公表"), ("発表", "発表"), ("表明", "表明"), ("答弁", "答弁"), ("指摘", "指摘"),
    ("報告", "報告"), ("決定", "決定"), ("可決", "可決"), ("採択", "採択"), ("決議", "決議"), ("承認", "承認"),
    ("合意", "合意"), ("述べ", "発言"), ("示し", "提示"), ("示され", "提示"), ("求め", "要求"), ("提案", "提案"),
    ("質問", "質問"), ("打ち出", "提示"), ("審議", "審議"), ("了承", "了承"), ("成立", "成立"), ("紹介", "紹介"),
  ]
  /// Behind a day, before those who have passed it.
  package static let passedDays = set("を経過した を経過しない を経過していない を過ぎた に達した")
  /// Measures that an aside right behind them gives.
  package static let measuresInAsides = ending("頻度 回数 間隔 周期")
  /// Behind what such a measure is told for.
  package static let occasions = set("する際 の際 する場合 した場合 の場合 するとき したとき")
  /// Those who each have some of what is counted: 一人一台.
  package static let sharers = set("人 名 校 世帯 家庭 戸 社 店 園 学級 クラス 家族 団体 施設 自治体 市町村 町 村 地区")
  /// How phrases begin that only point back.
  package static let backPointers = ["前条", "次条", "前項", "次項", "前各項", "同条", "同項", "前二項", "前三項"]

  /// Nouns of doing that tell nothing without what is done: 受付, 運行.
  package static let bareDeedNouns = set(
    """
    受付 受け付け 運行 運航 開放 開場 実施 継続 開始 終了 施行 運用 提出 納付 通知 申請 請求 届出 支給 交付 支払い 公表 公開 審査 決定 承認 許可 停止 免除 配布 返還 \
    還付 発行 募集 取得 予告 日程 平均 年利 利率 削減 選考 報告 保存 保管 閲覧 利用 使用 再開 更新 再交付
    """)
  /// Behind an age, before the first day that comes after it is reached.
  package static let firstSince = ending(
    "に達する日以後の最初の に達した日以後の最初の に達する日以降の最初の に達した日以降の最初の に達した日後の最初の")
  /// What those have or have done who are told of on a day.
  package static let heldBy = set("を受けている を受けていた を有する を有していた された されている した をした")
  /// Behind a number that another value is told for: 2人になると.
  package static let caseNumbers = set("で になると の場合は の場合、 では なら、 以上は 以降は は、 は の世帯は の世帯で")
  /// Words that 同 begins and points nowhere in.
  package static let sameWords = set(
    "同時 同一 同種 同居 同等 同様 同伴 同行 同封 同額 同士 同性 同意 同席 同業 同僚 同期 同盟 同乗 同好 同窓 同級 同郷 同姓 同名 同質 同形 同型 同調 同情 同感 同世代 同程度 同規模"
  )
  /// Sums of income that a figure itself is told with.
  package static let incomes = set("年収 月収 年商")
  /// Measures that name no matter without their heading.
  package static let bareMeasures = set("労働 総額 日数 期間 時間 回数 件数 人数 割合 金額 手数料 枚数 大きさ")
  /// Deeds of which the next may follow in the same sentence: 公募は9月に行い、12月までに選定する.
  package static let actsAndStages = set(
    "公募 募集 受付 審査 選考 選定 調査 検討 協議 申請 申込み 採用 発注 入札 契約 着工 工事 測量 設計 試験 抽選 予約")
  /// Names of those who act, by their ends.
  package static let doers = ending(
    """
    者 船主 事業主 世帯主 雇用主 荷主 家主 借主 貸主 船長 市長 町長 村長 区長 校長 会長 局長 部長 課長 所長 園長 館長 社長 理事長 委員長 議長 学長 院長 室長 \
    職員 社員 会員 議員 委員 隊員 船員 乗員 役員 店員 教員 隊員 団員 部員 組合員 師 士 官 人 民 客さま お客さま 皆さま 生徒 児童 学生
    """)
  /// Behind a bound that is set against something else.
  package static let comparisons = set("であ でなければ とし とす を超えて を上回 を下回 に満た")
  /// What goes into a fund or an account, with the noun of each.
  package static let puttingsIn = WordTable<String>([
    ("積み立て", "積立て"), ("積立て", "積立て"), ("繰り入れ", "繰入れ"), ("繰入れ", "繰入れ"), ("充て", "充当"), ("充当", "充当"),
    ("拠出", "拠出"), ("寄附", "寄附"), ("寄付", "寄付"), ("投資", "投資"), ("出資", "出資"),
  ])
  /// What is done with what is weighed: 1,500トンの二酸化炭素を吸収する.
  package static let handlings = WordTable<String>(
    "吸収 排出 回収 生産 販売 供給 購入 輸送 処理 発行 備蓄 削減 養成 育成 採用 募集 配置 派遣 整備 設置 植樹"
      .spacedWords.map { ($0, $0) })
  /// Until when something is looked at anew.
  package static let abouts = set("をめどに を目途に を目処に を目安に をめどとして を目途として")
  /// Deeds that are done at a place.
  package static let stays = set("滞在 居住 在住 在学 勤務 在職 在勤 駐在 入院 宿泊")
  /// Behind one of those that each have so much.
  package static let eachTies = set("当たりの あたりの 当りの につきの")
  /// Fees that say nothing without what they are paid for.
  package static let bareFees = set("手数料 料金 費用 使用料 負担金 保証金 実費 代金")
  /// What stands between a place and how many still are there.
  package static let stillWords = ending(
    "今も 現在も 今なお いまも なお 現在")
  /// Ends of a sentence that tells what so many do, with the form that stands before a noun.
  package static let statesOfDoers = WordTable<String>([
    ("ています", "ている"), ("でいます", "でいる"), ("ている", "ている"), ("でいる", "でいる"),
    ("ていました", "ていた"), ("でいました", "でいた"), ("ていた", "ていた"), ("でいた", "でいた"),
    ("しました", "した"), ("した", "した"), ("答えました", "答えた"), ("答えた", "答えた"), ("挙げました", "挙げた"),
    ("挙げた", "挙げた"), ("と答え、", "と答えた"), ("受けました", "受けた"), ("受けた", "受けた"),
  ])
  /// What becomes of a number, at the end of its clause.
  package static let changesOfNumberEnds = ending(
    "増加 減少 不足 発生 存在 経過 超過 必要 該当 増え 減っ 減少し 増加し 不足し 足りなくなっ 見込まれ 予定され 要望し 経過し 超過し 定められ 決まっ なっ")
  /// What is done with so many: 2,000人を養成する.
  package static let enlisting = WordTable<String>(
    "養成 育成 採用 募集 配置 派遣 認定 選定 選出 委嘱 任命 表彰 増員 削減 受け入れ 受入れ 植樹 伐採 撤去 修繕 更新 配布 交付"
      .spacedWords.map { ($0, $0) })
  /// What is given, borne or let off of something: 半額を補助する.
  package static let givings = WordTable<String>([
    ("補助", "補助"), ("助成", "助成"), ("負担", "負担"), ("還付", "還付"), ("返還", "返還"), ("返金", "返金"),
    ("免除", "免除"), ("減額", "減額"), ("減免", "減免"), ("割り引", "割引"), ("割引", "割引"), ("加算", "加算"),
    ("払い戻", "払戻し"), ("積み立て", "積立て"), ("積立て", "積立て"), ("控除", "控除"), ("徴収", "徴収"),
  ])
  /// What is done with money that is taken from something.
  package static let takingsFrom = WordTable<String>([
    ("取り崩", "取崩し"), ("取崩", "取崩し"), ("割り引", "割引"), ("割引", "割引"), ("差し引", "差引き"), ("控除", "控除"),
    ("減額", "減額"), ("繰り入れ", "繰入れ"), ("繰入れ", "繰入れ"), ("借り入れ", "借入れ"), ("借入れ", "借入れ"), ("引き出", "引出し"),
    ("支出", "支出"), ("徴収", "徴収"),
  ])
  /// Behind a bound, for the part beyond it that something is done with.
  package static let partsBeyond = set(
    "部分について、 部分については、 部分について 部分を、 部分は、 分について、 分については、")

  private static func ending(_ words: String) -> WordTable<Bool> {
    WordTable(words.spacedWords.map { ($0, true) }, backward: true)
  }

  private static func set(_ words: String) -> WordTable<Bool> {
    WordTable(words.spacedWords.map { ($0, true) })
  }
}
