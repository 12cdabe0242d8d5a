/// Japanese words by which a deed is made to wait for somebody's leave, from either side.
package enum ConsentWords {
  /// What somebody gives who lets a thing be done.
  package static let leaves = ["同意", "承諾", "許可", "了解", "了承", "許諾", "承認"]
  /// Behind the leave, where there is none. Longest first.
  package static let lacking = [
    "を得ることなしに", "を得ることなく", "を得ない限り", "を得なければ", "がない限り", "のない限り", "がなければ", "を得ないで", "を得ずに",
    "を受けずに", "なしには", "なしに", "なくして", "なしで", "なく",
  ]
  /// Behind the leave, where the deed is done with it alone. Longest first.
  package static let limiting: [String] = {
    let cases = ["がある場合", "を得た場合", "を受けた場合", "があるとき", "を得たとき", "を受けたとき"]
    let alone = ["に限って", "に限り", "にのみ", "にだけ", "のみ", "だけ"]
    return cases.flatMap { name in alone.map { name + $0 } }
  }()
  /// The same where it ends the sentence: 提供するのは、同意⟦がある場合に限ります⟧.
  package static let limited: [String] = {
    let cases = ["がある場合", "を得た場合", "を受けた場合", "があるとき", "を得たとき", "を受けたとき"]
    return cases.flatMap { name in TwinWords.limited.map { name + $0 } }
  }()
  /// Behind the leave, where the deed is left even with it.
  package static let even = [
    "がある場合でも", "を得た場合でも", "があるときでも", "を得たときでも", "がある場合であっても", "を得た場合であっても", "があっても",
    "を得ても",
  ]
  /// Words that tell when the leave is given.
  package static let beforehand = ["あらかじめ", "事前の", "事前に"]
  /// Between the deed and the leave: 提供する⟦のは、⟧同意が.
  package static let clefts = ["のは、", "のは"]
  /// Before the name of the one who gives it.
  package static let edges = ["、", "は"]
  /// How a deed ends that is left, and one that is done.
  package static let denied = ["ません", "ない", "ないものとする", "ないものとします", "ないこととする", "ないこととします"]
  package static let done = ["ます", "る", "う", "く", "ぐ", "す", "つ", "ぶ", "む"]
  /// What stands before a verb of kana alone.
  package static let marks: [Unicode.Scalar] = ["を", "に", "が", "は", "で", "と", "へ", "も"]
  package static let loose: [Unicode.Scalar] = ["、", "は", "が", "を"]
}

/// Japanese words by which nothing is paid for a thing, each put in one way.
package enum CostWords {
  /// One of them stands in each of two sentences that may say the same.
  package static let marks = ["公費で", "公費負担", "ゼロ", "なしにし", "なくし", "なくす", "0に", "無償化", "なしにする"]
  /// What a sentence has that names no zero where another does: 「自己負担を⟦ゼロに⟧」, 「自己負担を⟦なくし⟧」.
  package static let none = ["なくし", "なくす", "なしに", "なしと"]
  package static let alike = Replacements([
    ("にかかる費用", "費用"), ("に係る費用", "費用"), ("に要する費用", "費用"), ("の費用", "費用"),
    ("全額を公費で負担", "全額公費で負担"), ("公費で全額負担", "全額公費で負担"), ("公費で全額を負担", "全額公費で負担"),
    ("を全額公費負担とし", "を無償化し"), ("は全額公費負担とし", "を無償化し"),
    ("は、全額公費で負担し", "を無償化し"), ("は全額公費で負担し", "を無償化し"), ("を全額公費で負担し", "を無償化し"),
    ("費用を無償化し", "を無償化し"),
    ("をゼロにし", "をなくし"), ("をゼロとし", "をなくし"), ("を0にし", "をなくし"), ("をなしにし", "をなくし"), ("をなしとし", "をなくし"),
    ("もゼロにし", "もなくし"), ("もゼロとし", "もなくし"), ("もなしにし", "もなくし"), ("もなしとし", "もなくし"), ("も0にし", "もなくし"),
    ("をゼロにする", "をなくす"), ("をなしにする", "をなくす"), ("をゼロとする", "をなくす"), ("をなしとする", "をなくす"),
    ("は、ゼロにし", "をなくし"), ("はゼロにし", "をなくし"), ("は、なくし", "をなくし"), ("はなくし", "をなくし"),
  ])
}

/// Children by the order of their births, as a group: 「第3子以降」, 「第1子から」.
package enum BirthWords {
  package static let child = "子"
  package static let nth = "第"
  /// Behind it, that later ones are meant too.
  package static let andLater = ["以降の子", "以降", "以上", "から"]
  /// Particles behind those.
  package static let marks: Set<Character> = ["、", "に", "は", "を"]
}

/// English words for somebody's leave, and how it is given.
package enum EnglishConsentWords {
  package static let leaves: Set<String> = [
    "consent", "permission", "approval", "agreement", "authorisation", "authorization",
  ]
  package static let manners: Set<String> = [
    "written", "prior", "express", "explicit", "oral", "verbal", "formal", "advance", "signed",
    "any", "the", "a",
  ]
}
