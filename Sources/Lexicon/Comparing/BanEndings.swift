/// How a Japanese sentence ends that forbids the deed before.
package enum BanEndings {
  /// Longest first.
  package static let all: [[UInt8]] = [
    "てはなりません", "てはいけません", "ではなりません", "ではいけません", "てはならない", "てはいけない", "ではならない", "ではいけない",
    "ことを禁止します", "ことを禁止する", "ことを禁じます", "ことを禁ずる", "ことを禁じる", "ことは禁止します", "ことは禁止する", "ことは禁じます",
    "ことは禁ずる", "ことは禁じる", "のは禁止する", "のは禁止します", "を禁止します", "を禁止する", "を禁じます", "を禁ずる", "を禁じる",
    "は禁止します", "は禁止する", "は禁じます", "は禁ずる", "は禁じる", "ないこと",
  ].map { Array($0.utf8) }

  /// Ends by which a deed is told to be out of reach: beside a ban of the same deed the same. Longest first.
  package static let barred: [[UInt8]] = [
    "ことはできません", "ことはできない", "ことができません", "ことができない", "はできません", "はできない", "もできません", "もできない",
    "はできかねます", "はご遠慮いただきます",
  ].map { Array($0.utf8) }

  /// What the verb of such a deed ends in, with its last kana where it bends. Longest first.
  package static let verbEnds = [
    "って", "っ", "する", "う", "く", "ぐ", "す", "つ", "ぬ", "ぶ", "む", "る", "し", "い", "き", "ぎ", "ち", "に", "び",
    "み", "り", "さ", "わ", "か", "が", "た", "な", "ば", "ま", "ら", "ん",
  ]

  /// Of the deed's words the mark of what it is done to, which の may stand for: 火気⟦の⟧使用, 火気⟦を⟧使用.
  package static func withoutMark(_ words: String) -> String {
    var scalars = Array(words.unicodeScalars)
    guard let last = scalars.lastIndex(where: { marks.contains($0) }) else { return words }
    if scalars[(last + 1)...].allSatisfy({ (0x3400...0x9FFF).contains($0.value) }) {
      scalars.remove(at: last)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Ends by which a deed, told as a noun, is forbidden, and by which others are asked to leave it.
  package static let refusals: [[UInt8]] = [
    "を認めません", "を認めない", "は認めません", "は認めない", "を許可しません", "を許可しない", "は許可しません", "は許可しない", "を禁止します",
    "を禁止する", "は禁止します", "は禁止する", "を禁止とします", "を禁止とする", "は禁止とします", "は禁止とする", "を禁じます", "を禁じる", "は禁止です",
  ].map { Array($0.utf8) }

  package static let requests: [[UInt8]] =
    ["を行わないよう", "をしないよう", "を控えるよう", "をやめるよう", "を自粛するよう", "しないよう"]
    .flatMap { deed in
      ["", "に"].flatMap { tie in
        ["求めます", "求める", "お願いします", "お願いする", "要請します", "要請する", "呼びかけます", "呼びかける"].map {
          Array((deed + tie + $0).utf8)
        }
      }
    }
    + [
      "を控えてください", "は控えてください", "をご遠慮ください", "はご遠慮ください", "を遠慮してください", "は遠慮してください", "をお控えください",
      "はお控えください",
    ].map { Array($0.utf8) }

  /// Whether a cue forbids by its ending, whatever its verb.
  package static func ends(_ cue: String) -> Bool { plain.contains { cue.hasSuffix($0) } }

  private static let plain = [
    "てはなりません", "てはいけません", "ではなりません", "ではいけません", "てはならない", "てはいけない", "ではならない", "ではいけない",
  ]

  /// How a cue begins that lets nothing through.
  package static let refused = [
    "認めない", "認めません", "許可しない", "許可しません", "許さない", "許しません",
  ]

  private static let marks: Set<Unicode.Scalar> = ["を", "の"]
}
