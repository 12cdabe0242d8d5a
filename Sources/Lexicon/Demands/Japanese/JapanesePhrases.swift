/// Phrases around Japanese demands: how firmly, for whom, on what condition, with what.
enum JapanesePhrases {
  /// Columns: phrase, shift of strength, `n` where legal norms count it too.
  static let modifiers = TabbedRows(
    """
    必ず	1	n
    直ちに	1	n
    ただちに	1	n
    即時	1	n
    即刻	1	n
    早急に	1	n
    速やかに	1	n
    すぐに	1	n
    至急	1	n
    遅滞なく	0	n
    早期に	0	n
    前倒しで	0	n
    一日も早く	0	n
    一刻も早く	0	n
    できるだけ早く	0	n
    すみやかに	1	n
    断固	1
    断じて	1
    絶対に	1
    決して	1
    強く	1
    全面的に	1
    抜本的に	1
    完全に	1
    完全無償	1
    完全無料	1
    無条件に	1
    例外なく	1	n
    国の責任で	1
    国が責任をもって	1
    国が責任を持って	1
    公の責任で	1
    責任をもって	1
    責任を持って	1
    可能な限り	-1	n
    できる限り	-1	n
    できるかぎり	-1	n
    できるだけ	-1	n
    なるべく	-1	n
    極力	-1	n
    必要に応じ	-1
    状況を見ながら	-1
    状況に応じて	-1
    慎重に	-1
    当面	-1
    当分の間	-1
    段階的に	-1
    将来的に	-1
    中長期的に	-1
    順次	-1
    一定の	-1
    原則として	-1	n
    原則	-1	n
    検討も含め	-1
    も視野に	-1
    前向きに	-1
    """
  ).rows.compactMap { row in
    Int(row.cell(1)).map {
      ModifierRow(text: row.cell(0), shift: $0, countsInNorms: row.cell(2) == "n")
    }
  }

  /// Kinds: quantifiers, `open` for an open list, `widen` for a limiter that is negated, `beside` for
  /// one that names others besides.
  static let scopes = PhraseRow.rows(
    """
    すべて	all
    全て	all
    全員	all
    全国民	all
    全国一律	all
    全校	all
    全学年	all
    全学級	all
    全学区	all
    全地区	all
    全家庭	all
    全学校	all
    全自治体	all
    全園	all
    全保育所	all
    全幼稚園	all
    全事業者	all
    全事業所	all
    全企業	all
    全工場	all
    全車両	all
    全組合員	all
    全会員	all
    全区	all
    全村	all
    全病院	all
    全教室	all
    全教員	all
    全公共施設	all
    全世帯	all
    全市	all
    全町	all
    全域	all
    全職員	all
    全生徒	all
    全児童	all
    全従業員	all
    全社員	all
    全利用者	all
    全施設	all
    全店	all
    全路線	all
    全小中学校	all
    全都道府県	all
    全市町村	all
    全額	all
    全児童生徒	all
    一律	all
    例外なく	all
    あらゆる	all
    を問わず	all
    所得制限なし	all
    所得制限なく	all
    所得制限を設けず	all
    所得制限を設けない	all
    年齢制限なし	all
    制限なく	all
    誰もが	all
    だれもが	all
    いずれも	all
    何人も	all
    一切	all
    原則として	all-but
    おおむね	all-but
    基本的に	all-but
    を除き	all-but
    を除いて	all-but
    を除くほか	all-but
    が多く	hedge
    も多く	hedge
    数多く	hedge
    より多く	hedge
    できるだけ	hedge
    出来るだけ	hedge
    可能なだけ	hedge
    多く	most
    大半	most
    大部分	most
    主な	most
    一部	some
    一定の	some
    特定の	some
    該当する	some
    希望者	some
    希望者全員	all
    希望者の全員	all
    希望する者全員	all
    希望する者の全員	all
    希望する方全員	all
    希望する人全員	all
    希望する全て	all
    希望するすべて	all
    希望する	some
    に限り	some
    に限って	some
    のみ	some
    だけ	some
    対象者	some
    対象外	none
    除外し	none
    は含まない	none
    など	open
    等	open
    その他	open
    ほか	open
    にとどまらず	beside
    に限らず	beside
    だけでなく	beside
    だけではなく	beside
    だけじゃなく	beside
    のみならず	beside
    のみでなく	beside
    のみではなく	beside
    ばかりでなく	beside
    ばかりではなく	beside
    除外せず	widen
    限定せず	widen
    """)

  static let means = PhraseRow.rows(
    """
    国の責任で	means
    公の責任で	means
    国費で	means
    無償で	means
    無料で	means
    全額国庫負担で	means
    国庫負担で	means
    予算を別枠で確保して	means
    予算を確保して	means
    を財源に	source
    を財源として	source
    を活用して	source
    の活用により	source
    による助成で	source
    """)

  /// Kinds: `condition` holds to its left, `exception` likewise.
  static let conditions = PhraseRow.rows(
    """
    の場合	condition
    場合	condition
    場合は	condition
    場合には	condition
    場合に限り	condition
    場合に限って	condition
    ときに限り	condition
    ときに限って	condition
    のときは	condition
    のときには	condition
    ときは	condition
    ときには	condition
    ない限り	condition
    ないかぎり	condition
    とき	condition
    するには	condition
    であれば	condition
    を条件に	condition
    を条件として	condition
    を前提に	condition
    を前提として	condition
    た上で	condition
    だ上で	condition
    たうえで	condition
    だうえで	condition
    を聞いたうえで	condition
    を得て	condition
    を踏まえ	condition
    を踏まえて	condition
    が整い次第	condition
    申請に基づき	condition
    同意の下	condition
    必要に応じて	condition
    同意なく	condition
    許可なく	condition
    承諾なく	condition
    承認なく	condition
    同意なしに	condition
    許可なしに	condition
    承諾なしに	condition
    正当な理由なく	condition
    理由なく	condition
    同意を得ずに	condition
    許可を得ずに	condition
    承諾を得ずに	condition
    同意を得ないで	condition
    許可を得ないで	condition
    承諾を得ないで	condition
    断りなく	condition
    に応じて	condition
    の範囲内で	condition
    の範囲内において	condition
    を除き	exception
    を除いて	exception
    を除くほか	exception
    やむを得ない場合	exception
    """)

  /// How a sentence ends that makes an exception to the one before: ただし、…を除く.
  static let exceptionOpener = "ただし"
  static let exceptionOpeners = [exceptionOpener, "但し"]

  static let exceptions = ["を除く", "を除きます"] + releases

  /// That what was said does not hold.
  static let releases = ["この限りでない", "この限りではない", "この限りでありません", "この限りではありません"]

  /// Kinds: `manner` may stand right before the predicate; `frame` begins with を but marks no
  /// object; `about` marks what 検討する and the like work on; `head` is a noun to look through
  /// (廃止の計画); `time` ends in に but marks no goal; `clause` ends what is no part of a noun
  /// phrase, `beyond` likewise a clause whose objects are its own verb's.
  static let adverbs = PhraseRow.rows(
    """
    即座に	manner
    即時に	manner
    直ちに	manner
    同時に	manner
    冷静に	manner
    一緒に	manner
    密接に	manner
    綿密に	manner
    有償で	manner
    早期に	manner
    早く	manner
    確実に	manner
    着実に	manner
    丁寧に	manner
    適切に	manner
    適正に	manner
    的に	manner
    分かりやすく	manner
    わかりやすく	manner
    大胆に	manner
    大幅に	manner
    柔軟に	manner
    新たに	manner
    独自に	manner
    ともに	manner
    さらに	manner
    より	manner
    もっと	manner
    いっそう	manner
    一層	manner
    全力で	manner
    しっかり	manner
    しっかりと	manner
    きちんと	manner
    十分に	manner
    十分	manner
    円滑に	manner
    重点的に	manner
    一体的に	manner
    引き続き	manner
    無償で	manner
    広く	manner
    共同で	manner
    毎年	manner
    毎月	manner
    毎週	manner
    毎日	manner
    毎年度	manner
    随時	manner
    適宜	manner
    別途	manner
    再度	manner
    改めて	manner
    年内に	manner
    年度内に	manner
    任期中に	manner
    個別に	manner
    同じに	manner
    同じく	manner
    同様に	manner
    同じように	manner
    このように	manner
    次のように	manner
    平等に	manner
    公平に	manner
    公正に	manner
    迅速に	manner
    自由に	manner
    安全に	manner
    簡単に	manner
    容易に	manner
    一斉に	manner
    別に	manner
    厳正に	manner
    厳格に	manner
    厳重に	manner
    正確に	manner
    誠実に	manner
    真摯に	manner
    優先して	manner
    までに	time
    以内に	time
    年度に	time
    前に	time
    後に	time
    うちに	time
    ごとに	time
    により	beyond
    によって	beyond
    ため	beyond
    ために	beyond
    よう	clause
    ように	clause
    として	clause
    べきか	clause
    ことで	beyond
    うえで	beyond
    上で	beyond
    ながら	beyond
    つつ	beyond
    ことなく	beyond
    ずに	beyond
    てから	beyond
    でから	beyond
    ないで	beyond
    ないまま	beyond
    ければ	beyond
    れば	beyond
    一切	manner
    いっさい	manner
    最大限	manner
    できるだけ早く	manner
    先がけて	manner
    先駆けて	manner
    をもって	frame
    を持って	frame
    を通じて	frame
    を通して	frame
    をはじめ	frame
    を中心に	frame
    を限度として	frame
    を限度に	frame
    を上限に	frame
    を上限として	frame
    を含め	frame
    を含む	frame
    を踏まえ	frame
    を受けて	frame
    を基に	frame
    をもとに	frame
    を目的に	frame
    を目途に	frame
    をめどに	frame
    を対象に	frame
    を条件に	frame
    を前提に	frame
    を前提として	frame
    を前提とせずに	frame
    を財源に	frame
    を活用して	frame
    を除き	frame
    を除いて	frame
    を超えて	frame
    をあげて	frame
    を挙げて	frame
    に向けて	about
    に向け	about
    について	about
    に関して	about
    につきまして	about
    に関しまして	about
    に関し	about
    計画	head
    方針	head
    構想	head
    案	head
    動き	head
    """)

  static let counters = "回円人件台枚年月日時分秒歳才割倍度名校社床棟戸種本冊万億兆千百以上下内未満間かヶカケ所箇期目程個期週点室"

  static let pointers = ["これ", "これら", "それ", "それら"]

  static let prefixes = [
    "同時", "早期", "完全", "共同", "一体", "相互", "着実", "大幅", "本格", "即時", "段階的", "集中",
    "中間", "定期",
  ]

  static let wanting = ["必要な", "可能な", "困難な", "不十分な", "不足する", "望ましい"]

  static let listPointers = ["次の", "次に", "以下の", "以下に", "下記の", "下記に"]

  static let joins = [
    "又は", "及び", "並びに", "若しくは", "または", "かつ", "もしくは", "あるいは",
  ]

  static let given = ["れば", "たら", "ると", "いと", "ので"]

  static let replaced = "とあるのは"

  static let replacing = [
    "とする", "とします", "と読み替える", "と読み替えるものとする", "と読み替えます",
    "と読み替えるものとします",
  ]

  /// Words in front of a last に, へ or で that tell what becomes of an object, with actions.
  static let goals = PhraseRow.rows(
    """
    無料	provide
    無償	provide
    ゼロ	abolish
    半額	reduce
    半分	reduce
    半減	reduce
    ワンコイン	reduce
    公費	provide
    国費	provide
    全額	provide
    国の負担	provide
    県の負担	provide
    市の負担	provide
    タダ	provide
    ただ	provide
    元の	restore
    倍	increase
    以上	increase
    全国	provide
    すべて	provide
    全て	provide
    全員	provide
    全都道府県	provide
    全市町村	provide
    全自治体	provide
    全学校	provide
    全校	provide
    全学区	provide
    全小学校	provide
    全中学校	provide
    全小中学校	provide
    全地区	provide
    全地域	provide
    全駅	provide
    全世帯	provide
    全児童	provide
    全施設	provide
    誰も	provide
    一律	other
    """)

  static let nounJoins = ["と", "や", "・", "及び", "および"]

  static let meansVerbs = [
    "活用", "活か", "生か", "用い", "使", "利用", "連携", "協力", "共有", "反映", "優先", "重視", "応じ", "応", "加え", "伴",
    "取り", "取", "置", "立て", "入れ", "受け入れ", "募集", "募", "まとめ", "集め", "通知", "添付", "指定", "聴", "聞",
    "評価", "分析", "把握", "踏まえ", "従", "負", "契約", "申請", "出", "付け", "つけ", "結びつけ", "結び付け", "集約",
    "統一", "組み合わせ", "貫", "応え", "こたえ", "つなげ", "つな", "変え", "開", "切り替え", "対応", "徹底", "管理", "指導",
  ]

  static let goalVerbs = [
    "協力", "参加", "対応", "応じ", "応", "従", "取り組", "出席", "立ち会", "加入", "貢献", "寄与", "賛成", "反対", "配慮",
    "留意", "努め", "参画", "加盟", "同意", "応募", "尽力", "備え", "向き合", "寄り添", "立会", "参列", "登録", "応え", "こたえ",
  ]

  static let ownNounEnds = ["を受け", "を得"]

  static let shares = ["割", "%", "倍", "円"]

  static let numerals = "一二三四五六七八九十百千数半"

  static let noAmounts = ["十分", "一時", "一回り", "一人ひとり", "一人一人"]

  static let claims = [
    "請求", "申請", "申込", "申込み", "提案", "応募", "参加", "繰越", "辞退", "選択", "相談", "閲覧", "取得", "受給",
    "延長", "変更", "撤回", "投票", "出席", "質問", "見学", "欠席", "予約", "兼業", "手続き", "開示請求", "立候補",
    "借り", "受け", "届け出", "申し立て", "取り消", "申し込", "選", "切り替え", "預け", "開け", "休学", "再受験", "交換",
    "返品", "返金", "払戻", "払い戻", "譲渡", "解約", "退会", "脱退", "異議を申し立て",
    "利用", "使用", "乗車", "乗船", "入場", "入館", "入室", "入園", "入会", "入居", "立ち入", "立入", "持ち込", "持込",
    "持ち出", "持ち帰", "駐車", "駐輪", "撮影", "録音", "飲食", "喫煙", "同伴", "宿泊", "通行", "登録", "投稿", "転載",
    "複製", "転貸", "再任", "兼任", "受講", "受験", "受診", "掲示", "販売", "出品", "出店", "飼育",
  ]

  /// Stems of verbs that tell with できない what lies in nobody's power: 事故を⟦防⟧ぐことはできません.
  static let powers = [
    "防", "防止", "予防", "避け", "回避", "予測", "予見", "把握", "否定", "根絶", "判断", "特定", "復元", "復旧",
  ]

  static let settings = [
    "とする", "とします", "といたします", "にする", "にします", "にいたします", "とすること", "にすること", "とされたい",
  ]

  static let labels = ["図", "表"]

  static let itemParticles = ["より", "を", "が", "は", "に", "で", "へ", "と", "も", "て", "し", "ず"]

  static let itemKana = ["れ", "り", "い", "え", "け", "み", "ち", "げ", "せ", "き", "び"]

  /// Kinds: `speech` names one in brackets behind the words; `said` follows a quotation.
  static let attributions = PhraseRow.rows(
    """
    演説	speech
    答弁	speech
    談話	speech
    会見	speech
    発言	speech
    声明	speech
    と述べ	said
    と発表	said
    と説明	said
    と答弁	said
    と発言	said
    と表明	said
    と主張	said
    と推進	said
    としてい	said
    などと	said
    """)
}
