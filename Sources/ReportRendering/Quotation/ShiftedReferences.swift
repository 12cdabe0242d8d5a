internal import PolicyModel

/// Passages in which nothing changed but references to parts that bear other numbers now.
///
/// A law of which one article came in the middle has dozens of them: 第百十条 → 第百十二条. They are
/// told in one line.
struct ShiftedReferences {
  /// Passages that are shown, and those that one line tells.
  private(set) var shown: [Passage] = []
  private(set) var shifted: [Passage] = []

  /// Fewer are shown among the others.
  private static let few = 3

  /// The new numbers of an old one; two articles may have borne the same by mistake.
  private var numbers: [String: Set<String>] = [:]

  init(_ report: ChangeReport) {
    let passages = report.passages.filter(\.isOfSubstance)
    for section in report.sections where section.old.count == 1 && section.new.count == 1 {
      let (old, new) = (Numbering(section.old[0].number), Numbering(section.new[0].number))
      guard old != new, !old.numbers.isEmpty, !new.numbers.isEmpty else { continue }
      numbers[Numbering.narrow(old.numbers.joined()), default: []]
        .insert(Numbering.narrow(new.numbers.joined()))
    }
    guard !numbers.isEmpty else {
      shown = passages
      return
    }
    let told = ToldLines(report.changes)
    for passage in passages {
      if follows(passage), !told.holdsAny(of: passage) {
        shifted.append(passage)
      } else {
        shown.append(passage)
      }
    }
    if shifted.count < Self.few { (shown, shifted) = (passages, []) }
  }

  /// Whether both sides are the same but for numbers that were shifted.
  private func follows(_ passage: Passage) -> Bool {
    guard passage.kind == .edited, let old = passage.old, let new = passage.new,
      old.lead == new.lead
    else { return false }
    let (a, b) = (Numbering(old.text), Numbering(new.text))
    guard a.frame == b.frame, a.numbers.count == b.numbers.count, a.numbers != b.numbers else {
      return false
    }
    return zip(a.numbers, b.numbers).allSatisfy { before, after in
      before == after
        || numbers[Numbering.narrow(before)]?.contains(Numbering.narrow(after)) == true
    }
  }

  /// The shortest of them as an example: 第百十条 → 第百十二条.
  var example: (old: String, new: String)? {
    shifted.compactMap { passage -> (old: String, new: String)? in
      guard let old = passage.old?.runs.first(where: \.isChanged),
        let new = passage.new?.runs.first(where: \.isChanged)
      else { return nil }
      return (old.text.trimmingBlanks, new.text.trimmingBlanks)
    }.min { $0.old.utf8.count < $1.old.utf8.count }
  }
}

/// Words taken apart into the numbers in them, Arabic or kanji, and what stands around.
private struct Numbering: Equatable {
  private(set) var numbers: [String] = []
  private(set) var frame = ""

  init(_ words: String) {
    var isInside = false
    for scalar in words.unicodeScalars {
      let isDigit = Self.isDigit(scalar)
      if isDigit {
        if !isInside {
          numbers.append("")
          frame.append("#")
        }
        numbers[numbers.count - 1].unicodeScalars.append(scalar)
      } else {
        frame.unicodeScalars.append(scalar)
      }
      isInside = isDigit
    }
  }

  /// A number in digits of one width, under which it is looked up.
  static func narrow(_ number: String) -> String {
    var narrow = String.UnicodeScalarView()
    for scalar in number.unicodeScalars {
      narrow.append(Unicode.Scalar(WidthMarks.narrow(scalar)) ?? scalar)
    }
    return String(narrow)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0xFF10...0xFF19: true
    case 0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341,
      0x767E, 0x5343:
      true
    default: false
    }
  }
}
