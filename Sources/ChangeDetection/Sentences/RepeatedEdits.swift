internal import PolicyModel

/// Edits that a whole document shows alike and that are told once.
///
/// Polite for plain style, and cross-references that follow a renumbering (第35条 → 第36条):
/// each is one change with its number of places, where at least three sentences show it.
struct RepeatedEdits {
  enum Kind: CaseIterable { case style, reference }

  /// The new numbers of an old one; two articles may have borne the same by mistake.
  private let numbers: [String: Set<String>]
  private(set) var places: [Kind: [(link: Int, old: Excerpt?, new: Excerpt?)]] = [:]

  init(_ comparison: Comparison) {
    var numbers: [String: Set<String>] = [:]
    for places in comparison.alignment.sections {
      guard let old = places.old.first, let new = places.new.first, places.old.count == 1,
        places.new.count == 1
      else { continue }
      let a = comparison.old.document.sections[old].number
      let b = comparison.new.document.sections[new].number
      if a != b, !a.isEmpty, !b.isEmpty {
        numbers[Self.digits(a), default: []].insert(Self.digits(b))
      }
    }
    self.numbers = numbers
  }

  /// Which of the repeated kinds a sentence's open edits are; nil for edits of their own.
  func kind(
    of open: [WordHunk], _ places: Correspondence, _ comparison: Comparison
  ) -> Kind? {
    if places.old.count == 1, places.new.count == 1, comparison.new.document.language == .japanese {
      let old = comparison.old.words(comparison.old.document.sentences[places.old[0]].folded)
      let new = comparison.new.words(comparison.new.document.sentences[places.new[0]].folded)
      if StyleOfSentences.isSame(old, new)
        || StyleOfSentences.areStyle(
          open, in: comparison.new.document.sentences[places.new[0]].folded, comparison)
      {
        return .style
      }
    }
    guard !numbers.isEmpty else { return nil }
    let isReference = open.allSatisfy { hunk in
      let old = Reference(comparison.old.words(hunk.old))
      let new = Reference(comparison.new.words(hunk.new))
      return !old.numbers.isEmpty && old.frame == new.frame
        && old.numbers.count == new.numbers.count
        && zip(old.numbers, new.numbers).allSatisfy { before, after in
          before == after || numbers[before]?.contains(after) == true
        }
    }
    return isReference ? .reference : nil
  }

  mutating func add(_ kind: Kind, _ link: Int, old: Excerpt?, new: Excerpt?) {
    places[kind, default: []].append((link, old, new))
  }

  /// The number of 第35条 and of 35 alike.
  private static func digits(_ words: String) -> String {
    Reference(words).numbers.joined()
  }

  /// Words taken apart into the numbers in them, Arabic or kanji, and what stands around.
  private struct Reference {
    var numbers: [String] = []
    var frame = ""

    init(_ words: String) {
      var isInside = false
      for scalar in words.unicodeScalars {
        guard let digit = Self.digit(scalar) else {
          isInside = false
          frame.unicodeScalars.append(scalar)
          continue
        }
        if !isInside {
          numbers.append("")
          frame.append("#")
        }
        isInside = true
        numbers[numbers.count - 1].unicodeScalars.append(digit)
      }
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
      switch scalar.value {
      case 0x30...0x39: scalar
      case 0xFF10...0xFF19: Unicode.Scalar(scalar.value - 0xFEE0)
      case 0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D,
        0x5341, 0x767E, 0x5343:
        scalar
      default: nil
      }
    }
  }
}
