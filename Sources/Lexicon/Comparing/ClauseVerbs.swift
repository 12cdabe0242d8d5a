/// Ways of saying what somebody has done or not done who is meant by it: 講習⟦を終えた⟧者, 講習⟦を修了した⟧者.
package enum ClauseVerbs {
  /// Rows of what says the same; each stands for the first.
  private static let rows = [
    "を終えた を修了した を終了した を済ませた を完了した",
    "を出した を提出した を差し出した",
    "を出さない を提出しない を出していない を提出していない",
    "を納めた を納付した を支払った を払った",
    "を納めない を納付しない を支払わない を払わない を納めていない を納付していない を支払っていない を払っていない",
    "に通った に合格した に受かった",
    "をした を行った を行なった",
    "をしない を行わない を行なわない をしていない を行っていない",
    "を受けた を受講した",
    "を受けない を受講しない を受けていない を受講していない",
    "を持つ を有する を持っている を有している",
    "を持たない を有しない を有さない を持っていない を有していない",
    "に住む に居住する に在住する に住んでいる に居住している",
    "に入った に加入した",
    "に入る に加入する に入っている に加入している",
    "に入らない に加入しない に入っていない に加入していない",
    "に属する に所属する に属している に所属している",
    "に属しない に属さない に所属しない に属していない に所属していない",
    "を借りた を借り受けた",
    "申請をした 申請を出した 申請した",
    "届出をした 届出を出した 届け出た",
    "申込みをした 申込みを出した 申し込みをした 申し込んだ",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let forms = rows.flatMap { row in row.dropFirst().map { (form: $0, plain: row[0]) }
  }
  private static let particles = ["を", "に", "した", "出た", "込んだ"]

  /// Words in which each such clause is put in one way, where a noun stands behind it.
  package static func alike(_ name: String) -> String {
    guard particles.contains(where: { name.holdsBytes(of: $0) }) else { return name }
    var name = name
    for (form, plain) in forms where name.holdsBytes(of: form) {
      guard let place = name.firstRange(of: form), place.upperBound < name.endIndex,
        case let next = name.unicodeScalars[place.upperBound],
        next.properties.isIdeographic || (0x30A1...0x30FA).contains(next.value)
      else { continue }
      name.replaceSubrange(place, with: plain)
    }
    return name
  }
}
