/// How a sentence says whose a duty is: 「清掃する⟦責任は⟧、借主⟦にある⟧」.
package enum DutyHolders {
  package static let nouns = ["責任は", "義務は", "責務は"].map { Array($0.utf8) }
  /// The bytes that those begin with: 責 and 義.
  package static let firsts: Set<UInt8> = Set(nouns.map { $0[0] })
  package static let doing = Array("する".utf8)
  package static let ends = [
    "にあるものとする", "にあるものとします", "にあります", "にある", "が負うものとする", "が負うものとします", "が負います", "が負う",
  ].map { Array($0.utf8) }
}
