extension NameWords {
  static let japanese: NameWords = {
    var words = NameWords()
    words.references = [
      "前項の", "前条の", "前号の", "前各項の", "前各号の", "前二項の", "前二条の", "同項の", "同条の", "同号の",
      "当該", "その",
    ]
    // 前項の規定.
    words.bound = [
      "規定", "場合", "場所", "例", "定め", "ほか", "者", "額", "各号", "事項", "他", "後", "際", "時", "とき", "間", "旨",
      "うち",
    ]
    words.numberSigns = "○◯．（）第項号"
    words.sectionNames = ["条", "条の"]
    words.zeros = ["ゼロ", "零"]
    words.tenths = ["割", "分", "厘"]
    words.amountSigns = "，．万億兆円％割人件回台約以上下未満程度か所パーセントポイ倍"
    words.tiesBehindAmounts = ["の", "に", "で", "を", "、"]
    words.looseEnds = "、のをはに"
    words.ofWhole = "の"
    words.nameless = [
      "これ", "これら", "それ", "それら", "こと", "もの", "一切", "一部", "全部", "すべて", "全て", "上記", "下記", "旨", "その旨",
    ]
    words.verbEnds = "すうくぐつぶむるただ。"
    words.hollowHeadings = [
      "はじめに", "おわりに", "終わりに", "ビジョン", "基本方針", "基本的な考え方", "政策概要", "概要", "背景", "現状", "課題", "現状と課題",
      "現状認識", "現状認識・課題", "現状認識と課題", "目的", "目標", "方針", "政策", "主な政策", "具体的な政策", "具体策", "取組", "取り組み",
      "主な取組", "主な取り組み", "具体的な取組", "具体的な取り組み", "施策", "主な施策", "まとめ", "趣旨", "その他", "総論", "各論", "提案",
      "私たちの提案", "詳細", "説明", "補足", "参考", "備考", "今後の方向性", "今後の取組", "今後の対応", "内容", "本文",
    ]
    words.connectives = ["また、", "しかし、", "なお、", "さらに、", "一方、", "そして、", "特に、", "今、", "ただし、"]
    words.topicEnds = ["については、", "について、", "に関しては、", "に関し、", "は、"]
    words.openingsOfClauses = ["これ", "それ", "私たち", "わたしたち", "我々", "前項", "この場合"]
    words.amountEnds = ["につき", "当たり", "あたり", "ごと", "ごとに"]
    words.deeds = [
      "検討", "議論", "協議", "調査", "研究", "検証", "精査", "分析", "評価", "見直し", "改善", "対応", "取組", "取り組み",
      "取組み", "実施", "推進", "強化", "実現", "位置づけ", "位置付け", "調整", "準備", "整備", "活用", "促進", "拡充", "充実",
    ]
    words.manners = [
      "", "詳細", "早期", "本格", "具体的", "具体的な", "抜本的", "抜本的な", "継続的な", "更なる", "さらなる", "一層の", "必要な",
      "詳細な", "十分な", "丁寧な", "その", "この",
    ]
    return words
  }()

  /// Before a verb that is said politely, and what may stand before them.
  static let politeSigns = ["ご", "お", "御"]
  static let beforePoliteSigns: Set<Character> = [
    "を", "に", "は", "で", "も", "が", "て", "と", "へ", "、", "。",
  ]
  /// What a deed of two kanji says no more than its verb with.
  static let deedEnding = "こと"
  /// Behind an object that is only the one to whom something is done: 会社に届け出る; but 制度について
  /// names what it is about.
  static let dative: [Character] = ["に", "へ"]
  static let notDative: [Character] = ["つ", "関", "対", "係", "か", "よ", "お", "基", "従", "応"]
  /// Behind a dative that belongs to a noun: 市への補助.
  static let attributiveDative: (particle: Character, tie: Substring) = ("へ", "の")
  /// Behind an object that is only what the sentence leaves out: 町の過失による場合を除き.
  static let exception = "を除"
  /// Behind the object of several verbs: 事業の効果を、年度末までに検証し、公表させます.
  static let objectOfSeveral = "を、"
  static let topicMark = "は、"
  static let dativeMark = "に"
  static let comma: Character = "、"
  static let stops = "。．. 　"
}
