/// What stands around words of scales.
package enum ScaleContext {
  /// Behind or before which *all* and *any* are said of conditions.
  package static let conditions = [
    "満た", "みた", "該当", "備え", "condition", "criteria", "criterion", "requirement", "test",
    "following apply", "following applies", "following is met", "following are met",
    "following is true", "following are true", "these apply", "these applies", "these is met",
    "these are met", "these is true", "these are true",
  ]

  /// Those of `refusing` by which a rule forbids: with more conditions less is forbidden.
  package static let banning = [
    "禁止", "禁ず", "禁じ", "prohibit", "forbid", "forbidden", "banned",
  ]

  /// Words of a sentence that leaves out, denies or holds back what it names, so that more of it is
  /// less of the rest.
  package static let refusing = [
    "対象外", "除", "断る", "断り", "拒", "禁止", "禁ず", "禁じ", "欠け", "欠く", "取り消", "取消", "失う", "免除", "avoid",
    "refuse", "reject", "exclud", "prohibit", "forbid", "forbidden", "banned", "deny", "denied",
    "leave out", "omit", "fail", "lose", "cancel", "withdraw", "disqualif", "ineligible", "unable",
    "prevent", "break", "breach",
  ]

  // MARK: English

  /// Verbs by which something is said of a subject.
  package static let copulas: Set<String> = [
    "is", "are", "be", "remain", "remains", "becomes", "isn't", "aren't", "was", "were", "wasn't",
    "weren't",
  ]
  /// Between a copula and what it says.
  package static let adverbs: Set<String> = [
    "not", "no", "longer", "now", "never", "always", "fully", "strictly", "currently", "usually",
    "also", "still", "normally", "generally", "entirely", "completely",
  ]
  /// Behind what is said of a subject; another word makes it part of a name: is *free parking*.
  package static let followers: Set<String> = [
    "in", "on", "for", "to", "at", "by", "during", "with", "without", "unless", "if", "when",
    "where", "and", "or", "but", "after", "before", "from", "until", "throughout", "because",
    "except", "as", "only", "while", "within", "under", "of", "is", "are", "per", "outside",
    "inside", "near", "between", "may", "must", "shall", "will", "that", "than", "upon", "once",
    "again", "here", "today",
  ]
  /// Where one clause ends and another begins.
  package static let breaks: Set<String> = ["and", "but", "while", "whereas", "or", "if", "when"]
  package static let articles: Set<String> = ["a", "an", "the", "any", "every", "each", "all"]

  /// Verbs whose denial turns a statement that has no modal.
  package static let deniable: Set<String> = ["is", "are", "be", "do", "does"]
  /// Verbs with their denial: "isn't" for "is".
  package static let contracted: [String: String] = [
    "isn't": "is", "aren't": "are", "doesn't": "do", "don't": "do", "wasn't": "was",
    "weren't": "were",
  ]
  package static let denials: Set<String> = ["not"]
  /// Behind a denial that does not deny the whole: not *only*, no *later* than.
  package static let limits: Set<String> = [
    "only", "yet", "just", "merely", "necessarily", "less", "more", "later", "earlier", "sooner",
    "fewer", "greater", "higher", "lower", "matter", "doubt", "other", "further", "simply",
  ]
  /// Before what is not there.
  package static let void = "no"
  /// Before *no* in phrases that deny a clause and count nothing: *at* no time.
  package static let phrasal: Set<String> = ["at", "in", "under", "on", "by", "of"]
  /// Words before or behind a join that tie more than two nouns.
  package static let clausal: Set<String> = [
    "if", "when", "where", "unless", "whether", "between", "who", "which", "that", "is", "are",
    "any", "no", "to", "by", "their", "he", "she", "they", "its",
  ]

  // MARK: Japanese

  /// What makes a duty of a denial.
  package static let duties = ["なければ", "なくては", "ねば", "なけれ"]

  /// Behind what a sentence is about.
  package static let topic: Character = "は"

  /// Behind a word, that it is said of the topic.
  package static let predicates = WordTrie(
    [
      "とする", "とします", "とし", "です", "である", "でし", "で、", "だ", "になる", "になり", "となる", "となり", "に限",
      "する", "します", "し、", "され", "化", "と定め", "といた", "にする", "にします", "にし", "で行", "いた", "のまま",
    ], backward: false, foldsCase: false)

  /// Behind a word, that it is not said of the topic.
  package static let denied = WordTrie(
    [
      "しない", "しません", "せず", "されない", "されません", "ではない", "ではありません", "でない", "でありません", "とはしない",
      "としない", "としません", "とはしません", "とせず", "にしない", "にしません", "とならない", "となりません", "にならない",
      "になりません", "はしない", "はしません", "することはない", "することはありません", "ではなく", "でなく",
    ], backward: false, foldsCase: false)

  /// Behind what is said, that it is laid down.
  package static let settling = WordTrie(
    HedgeWeights.settings, backward: false, foldsCase: false)

  /// Behind the name of a limit, or before it, that there is one.
  package static let limiting = [
    "設け", "ある", "あり", "定め", "超え", "まで", "とする", "とし", "there is", "there are",
  ]

  /// Where what a join ties ends, and the mark of what something is done to.
  package static let particles: Set<Character> = ["を", "は", "が", "に", "の", "で", "、", "。"]
  package static let object: Character = "を"
  /// Verbs of which each thing that they name counts.
  package static let handled = ["提出", "添付", "添え", "提示", "持参", "納付", "記載", "納め", "備え", "用意", "支払"]

  /// How an item ends that strives for what it names.
  package static let efforts: [[UInt8]] = [
    "に向けて努力", "に向け努力", "に向けて取り組む", "に向けた努力", "へ向けて努力", "に努力", "に努める", "を検討", "の検討", "を目指す",
    "をめざす",
  ].map { Array($0.utf8) }

  /// How a Japanese sentence ends that says something, and how one ends that denies it.
  package static let endings: [(said: [UInt8], denied: [UInt8])] = pairs.map {
    (Array($0.0.utf8), Array($0.1.utf8))
  }

  private static let pairs = [
    ("ことができる", "ことができない"), ("ことができます", "ことができません"), ("できる", "できない"), ("できます", "できません"),
    ("となる", "とならない"), ("となります", "となりません"), ("になる", "にならない"), ("になります", "になりません"),
    ("受け付ける", "受け付けない"), ("受け付けます", "受け付けません"), ("認める", "認めない"), ("認めます", "認めません"),
    ("する", "しない"), ("します", "しません"), ("適用がある", "適用がない"), ("される", "されない"), ("されます", "されません"),
    ("がある", "がない"), ("があります", "がありません"), ("である", "ではない"), ("です", "ではありません"),
  ]

  /// Shares that are all of what they are taken of.
  package static let wholes: [(number: String, unit: String)] = [
    ("100", "%"), ("100", "％"), ("100", "パーセント"), ("10", "割"),
  ]

  /// Words for a whole share.
  package static let wholeWords = [
    "全額", "全部", "すべて", "全て", "in full", "the full", "the whole", "all of",
  ]

  /// Rates by which a tax makes one price of another.
  package static let taxes = [(8, 100), (10, 100)]
}
