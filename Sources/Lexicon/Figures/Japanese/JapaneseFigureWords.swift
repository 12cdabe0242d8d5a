package import PolicyModel

/// Words that say a quantity without a numeral, and names that hold numerals but no figure.
package enum JapaneseFigureWords {
  package enum Quantity: Sendable {
    /// So many per cent: 半分, 半減.
    case percent(Int, bound: Figure.Bound)
    case multiple(Int)
    /// A rhythm: every so many units, and how often in each.
    case every(Counter.TimeUnit, Int, times: Int?)
    case noon
    case half(Counter.TimeUnit)
    /// A length of time without numeral: 四半世紀.
    case span(Counter.TimeUnit, Int)
    case ordinal(Int)
    case pieces(Int)
    /// ゼロに近づける: none of what is counted.
    case zero
  }

  /// Currencies whose names are other words too: 元 in 二元, ドン, ランド.
  package static let currenciesLikeOthers = WordTable<Bool>([
    ("元", true), ("角", true), ("ドン", true), ("ランド", true), ("レアル", true), ("ペソ", true),
  ])

  package static let quantities = WordTable<Quantity>([
    ("半分", .percent(50, bound: .exactly)), ("半数", .percent(50, bound: .exactly)),
    ("半額", .percent(50, bound: .exactly)), ("半減", .percent(50, bound: .exactly)),
    ("折半", .percent(50, bound: .exactly)),
    ("過半数", .percent(50, bound: .moreThan)), ("過半", .percent(50, bound: .moreThan)),
    ("大半", .percent(50, bound: .moreThan)),
    ("倍増", .multiple(2)), ("倍加", .multiple(2)), ("倍額", .multiple(2)), ("倍化", .multiple(2)),
    ("毎年", .every(.year, 1, times: nil)), ("毎年度", .every(.year, 1, times: nil)),
    ("毎月", .every(.month, 1, times: nil)), ("毎週", .every(.week, 1, times: nil)),
    ("毎日", .every(.day, 1, times: nil)), ("毎朝", .every(.day, 1, times: nil)),
    ("毎晩", .every(.day, 1, times: nil)), ("毎時", .every(.hour, 1, times: nil)),
    ("毎分", .every(.minute, 1, times: nil)), ("毎秒", .every(.second, 1, times: nil)),
    ("毎学期", .every(.schoolTerm, 1, times: nil)), ("学期ごと", .every(.schoolTerm, 1, times: nil)),
    ("毎四半期", .every(.quarter, 1, times: nil)), ("四半期ごと", .every(.quarter, 1, times: nil)),
    ("四半期毎", .every(.quarter, 1, times: nil)), ("半年ごと", .every(.halfYear, 1, times: nil)),
    ("半期ごと", .every(.halfYear, 1, times: nil)), ("半期毎", .every(.halfYear, 1, times: nil)),
    ("半年毎", .every(.halfYear, 1, times: nil)), ("隔年", .every(.year, 2, times: nil)),
    ("隔月", .every(.month, 2, times: nil)), ("隔週", .every(.week, 2, times: nil)),
    ("隔日", .every(.day, 2, times: nil)), ("年ごと", .every(.year, 1, times: nil)),
    ("年度ごと", .every(.year, 1, times: nil)), ("年度毎", .every(.year, 1, times: nil)),
    ("月ごと", .every(.month, 1, times: nil)), ("週ごと", .every(.week, 1, times: nil)),
    ("日ごと", .every(.day, 1, times: nil)),
    ("正午", .noon), ("半年", .half(.year)), ("半年間", .half(.year)), ("半月", .half(.month)),
    ("半月間", .half(.month)), ("半日", .half(.day)), ("半世紀", .half(.century)),
    ("半時間", .half(.hour)), ("四半世紀", .span(.year, 25)), ("まるひと月", .span(.month, 1)),
    ("ひと月", .span(.month, 1)), ("ふた月", .span(.month, 2)), ("三月間", .span(.month, 3)),
    ("丸一年", .span(.year, 1)), ("丸一日", .span(.day, 1)), ("一昼夜", .span(.day, 1)),
    ("ゼロ", .zero), ("半ダース", .pieces(6)), ("最初の単語", .ordinal(1)), ("ファーストクラス", .ordinal(1)),
  ])

  /// Words with a kanji numeral in them that count nothing.
  ///
  /// Each begins with the numeral. Words in which a numeral is followed by no counter (一体,
  /// 一括, 三重) need no row.
  package static let names = WordTable<Bool>(
    """
    一人ひとり 一人一人 一人部屋 二人部屋 一人でも 一人も 一人前 一人暮らし 一人親 一人っ子 一人歩き 一人残らず 一人勝ち 一日も 一日でも 一日千秋 一日中 一日一日
    一度に 一度も 一度でも 一度は 一度きり 一回り 一回限り 一時的 一時金 一時停止 一時保護 一時帰国 一時預かり 一時所得 一時は 一時 一分一秒 一秒でも 一秒も
    一つ 一ッ 一個人 一件落着 一枚岩 一票の格差 一票の価値 一戸建 一本化 一本釣 一本道 一本 一台一台 一社一社 一件一件 一校一校 一年を通じて 一年中 一年草 一円で
    一丁目一番地 一点張り 一点突破 一点に 一点の 一点は 一期一会 一貫 一席 一口 一杯 一通り 一周 一室 一歩 一合 一石二鳥 一石 一升 一軒家 一階 一条の 一両日 一両 一機 一基 一節 一章 一編
    二人三脚 二の足 二の次 二の舞 四六時中 六三制 二人目の 二度と 二度手間 二重 二本柱 二本立て 二本足 二階 二階堂 二日酔い 二枚舌 二枚目 二分する 二分し 二分され 二分化 二者択一 二次 二通り
    三人称 三人寄れば 三日坊主 三日月 三日三晩 三条市 三条通 三条 三重 三本の矢 三本柱 三権 三位一体 三角 三省 三田 三鷹 三原則 三方 三階 三段 三分割
    四国 四日市 四条畷 四条 四季 四半期 四方 四月馬鹿 四分割 四谷 四天王 五条 五月雨 五月病 五輪 五島 五日市 五人組 五個荘 五分五分 五右衛門 六本木 六甲 六法 六日町 六条
    七条 七夕 七尾 七五三 七日町 八王子 八百屋 八百長 八日市 八条 八戸 八戸市 八尾 八代 八丈 八丁堀 八千代 八幡 八分目 八本 九州 九条 九条の会 九段 十分 十字 十和田 十勝 十日町 十津川 十二分 十二支 十人十色 十年一日 十八番 十円玉
    百人一首 百貨店 百科 百年河清 百日咳 百日草 百条委員会 千葉 千代田 千歳 千歳市 千円札 千人針 千曲 千羽鶴 千本 千年万年 千日前 千島
    万全 万博 万一 万が一 万人 万年 万世 万国 万有 万能 万歳 万葉 万引 万遍 億劫 兆候 兆し 百年の計
    """.spacedWords.map { ($0, true) })

  /// Kanji that may stand right before a kanji numeral of one sign: 約三割, 計二回, 年二回.
  package static let beforeKanjiNumeral: Set<UInt32> = Set(
    "際暦約計全満第年月週日各毎同延総上下位他数後前更又各比最大低長高短度項条号分割万億兆百千十時秒歳円第等毎間".unicodeScalars.map(\.value))

  /// Kanji that names of offices and persons end with, before a numeral that counts them: 委員三人,
  /// 理事六人, 監査官二名.
  package static let endsOfPersons: Set<UInt32> = Set("員事官士師者生役".unicodeScalars.map(\.value))

  /// What one kanji digit counts right behind a noun, as statutes write it: 欠席三回, 施設三箇所.
  package static let countersBehindNouns: Set<String> = [
    "人", "名", "回", "件", "か所", "棟", "台", "隻", "通", "戸", "枚", "冊",
  ]
  /// Before 年 they make a grade of the digit: 中学三年.
  package static let endsOfSchools: Set<UInt32> = Set("学校生組".unicodeScalars.map(\.value))
  /// Behind a length that a noun has: 任期四年⟦とする⟧, 休暇五日⟦間⟧.
  package static let behindLengths = WordTable<Bool>(
    "以内 以上 以下 未満 間 とする とし を超え を限度 を上限 を経過 を経た を要 をもって満了 に満たない に達し".spacedWords
      .map { ($0, true) })

  /// Nouns that begin like a counter but are none: 20基幹業務 has no 基, 3社会 no 社.
  package static let notCounters = WordTable<Bool>(
    """
    この これ こと 人員 人事 人為 人手 人道 社会 社員 社説 本部 本社 本国 本土 本人 本質 本格 本業 本校 本店 校舎 校長 校庭 回復 回答 回線 回収 台風 台帳 名目 名義 名称 名所 個人 個別 個性 人口 人材 人間 人権 人種 人件 人工 件名 件数 点検 点数 通信 通常 通勤 通学 通知 期間 期限 期日 株式 株主 機能 機構 機器 機材 機会 機種 基盤 基準 基本 基幹 基金 基地 基礎 基軸 室長 席次 口座 口径 階層 階級 枚数 票数 園児 床面積 戸籍 戸建 周辺 周年 両国 両方 両院 段落 杯数 箱根 袋井 軒並 頭数 羽田 歩道 歩行 隻眼 棟梁 冊子 文字数 連続的 施設長 日本 日米 日韓 日中 日常 日程表 日程調整 日時 分野 分類 分科 分団 分校 分割 分岐 分社 分室 分担 分所 分署 分店 分館 分派 分会 分冊 分局 分隊 分乗 分限 分散 分権 分離 月例 月次 年齢 年金 年収 年額 年少 年長 年中 年報 年表 時点 時代 時期 時給 時短 時差 時限 時局 時効 時事 時計 時速 秒速 円形 円卓 円周 円滑 円建 元素 元気 元号 元本 元利 元年 角度 角形 割合 割当 割り 割振 倍数 倍率 歳入 歳出 歳末 才能 度合 度数 位置 位相 条件 条約 条例 条文 条項 項目 号令 号館 号室 号車 号線 号棟 号機 号店 章典 節目 節電 節約 石油 石炭 合同 合計 合併 合意 合格 合議 升目 俵型 米国 米軍 畳表 貫通 斤量 坪庭 ドル建 ドルベース
    """.spacedWords.map { ($0, true) })

  /// Words with 第 that rank nothing: 第三者, 第一に.
  package static let notOrdinals = WordTable<Bool>(
    """
    第三者 第一に 第一は、 第二に 第二は、 第三に 第三は、 第四に 第四は、 第五に 第五は、 第六に 第七に 第八に 第1に 第2に 第3に 第4に 第5に 第1は、 第2は、 第3は、 第一線 第一人者 第一歩 第一義 第三国 第三セクター 第三極 第一声 第一印象 第六感 第二の人生 第二の故郷 第二外国語 第一次世界大戦 第二次世界大戦 第1次世界大戦 第2次世界大戦 第一次産業 第二次産業 第三次産業 第1次産業 第2次産業 第3次産業 第一優先 第一党 第二東名 第二新卒
    """.spacedWords.map { ($0, true) })

  /// Words with digits in them that are names: the figure is marked, not compared.
  package static let digitNames = WordTable<Bool>([
    ("5G", true), ("6G", true), ("4G", true), ("3G", true), ("3D", true), ("2D", true),
    ("4K", true),
    ("8K", true), ("110番", true), ("119番", true), ("118番", true), ("189番", true), ("100均", true),
    ("0歳児", false), ("18禁", true), ("24時間テレビ", true), ("1票の格差", true), ("1丁目1番地", true),
    ("1つひとつ", true),
    ("1人ひとり", true), ("1人1人", true), ("1日も早", true), ("1日でも早", true), ("103万円の壁", false),
  ])

  /// Nouns that name something by the number behind or before them: 骨太の方針2022, 2040構想.
  package static let namesBefore = WordTable<Bool>(
    """
    ※ 公約 方針 ビジョン プラン プログラム アジェンダ 戦略 計画 構想 白書 レポート 報告書 宣言 アクション ロードマップ 指針 ガイドライン 大綱 目標 万博 五輪 オリンピック パラリンピック EXPO サミット マニフェスト 政策集 改革 憲章 指数 条約 ステップ フェーズ 図 表 注 別表 様式 資料 別紙 付録 参考 レベル ランク タイプ パターン ケース カテゴリー カテゴリ ポイント 論点 課題 視点 柱 事例 項目 フォーラム 会議 パッケージ
    """.spacedWords.map { ($0, true) }, backward: true)

  /// Behind an amount by which another changed: 103件から17件減りました.
  package static let differences = WordTable<Bool>(
    "減 増 少な 多く 下が 上が 引き下げ 引き上げ 引下げ 引上げ 低下 低く 削減 短縮 短く 縮小 下回".spacedWords
      .map { ($0, true) })

  /// Words of labels that a number stands behind: 図表 2-1.
  package static let labels = WordTable<Bool>(
    ("図表 図 表 別表 別図 付表 様式 写真 グラフ コラム 資料 参考資料 別添 別紙 注釈 脚注 内線 ISO IEC ISO/IEC RFC IEEE Windows "
      + "Android iOS macOS Society Version Ver. バージョン TLS HTTP Bluetooth Unicode Python")
      .spacedWords.map { ($0, true) }
      + [("JIS X", true), ("JIS Q", true), ("JIS Z", true)], backward: true)
  /// Ends of places that a street number follows: 永田町1-7.
  package static let places = WordTable<Bool>(
    "町 村 丁目 番地 字 霞が関 霞ヶ関 丸の内 大手町".spacedWords.map { ($0, true) },
    backward: true)

  /// Nouns behind a bare year that make it part of a name.
  package static let namesAfter = WordTable<Bool>(
    """
    構想 ビジョン プラン プログラム アジェンダ 戦略 計画 年問題 年の崖 年計画 年目標 問題 サミット 万博 五輪 オリンピック パラリンピック 大会 アジア大会 行動計画
    """.spacedWords.map { ($0, true) })
}
