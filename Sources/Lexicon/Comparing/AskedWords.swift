/// Words behind a list of what someone has to bring or meet before something is given: 診断書及び住民票を⟦提出した⟧世帯.
package enum AskedWords {
  /// Verbs of a clause that tells whom something is given: all that the list names is asked.
  package static let met = [
    "提出した", "提出する", "提示した", "提示する", "添付した", "添えた", "満たす", "満たした", "充足する", "備えた", "備える",
    "修了した", "取得した", "納めた", "納付した", "受けた", "受講した", "得た", "経た", "持参した", "用意した",
  ]
  /// Those before a deed that is allowed: 理事会及び総会の承認を⟦得て⟧…することができる.
  package static let before = [
    "得て", "得た上で", "経て", "経た上で", "添えて", "添付して", "提示して", "提出して", "受けて", "納めて", "持参して",
    "提示すれば", "提出すれば", "得れば", "経れば", "満たせば",
  ]
  /// Verbs that ask for all of the list or for one thing of it.
  package static let open = ["有する", "有した", "所有する", "持つ", "持った", "保有する"]
  package static let particle = "を"
  package static let together = ["及び", "並びに", "および", "ならびに", "かつ", "且つ", "と"]
  package static let either = ["又は", "または", "若しくは", "もしくは", "いずれか", "や"]
  package static let leaves = ["できる", "できます"]

  /// Words that begin such a clause in English, verbs of asking, and what joins its list.
  package static let relatives = ["who", "that", "which", "you", "they"]
  package static let verbs: Set<String> = [
    "show", "shows", "present", "presents", "submit", "submits", "provide", "provides", "produce",
    "produces", "meet", "meets", "satisfy", "satisfies", "complete", "completes", "supply",
    "supplies", "send", "sends", "enclose", "encloses",
  ]
  package static let togetherWord = "and"
  package static let eitherWord = "or"
}
