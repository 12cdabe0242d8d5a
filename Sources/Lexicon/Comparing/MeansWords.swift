/// Words by which a demand says with what it is brought about: 苗木を配る⟦ことで⟧.
package enum MeansWords {
  /// Behind the deed, with the comma that ends it.
  package static let ends = ["ことで、", "ことにより、", "ことによって、", "ことを通じて、"]
  /// What is worked on, and what comes about by itself.
  package static let (object, subject) = ("を", "が")
  /// Words that only point to what was said before: ⟦こうした⟧取組を進めることで.
  package static let vague = [
    "こうした", "そうした", "これら", "それら", "これ", "それ", "この", "その", "こういった", "そういった", "このような", "そのような",
    "上記", "以上",
  ]
  /// Behind a deed that is one of several, or the means: 設置を検討⟦するなど⟧.
  package static let deedEnds = ["するこ", "するなど", "する等", "など", "等"]
  /// Deeds by which another is only weighed.
  package static let studies = ["検討", "議論", "研究"]
  /// What ties them to the deed that is weighed.
  package static let ties = ["する", "を", "の", "し"]
}
