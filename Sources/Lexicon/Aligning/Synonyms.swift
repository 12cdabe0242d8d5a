/// Words that say the same thing, so that a sentence put in other words is still known.
///
/// They say which sentence answers to which, and that a thing named by another word is no other
/// thing. Kin are words of one field: a bus for public transport, evenings for a time of day.
/// Alignment alone reads those, for less.
/// A new language is a new file of groups, one of kin, and their rows in `all`.
package enum Synonyms {
  /// One word of a group.
  package struct Word: Sendable {
    package let text: Substring
    /// Whether any ending may follow.
    package let isStem: Bool
    /// The number of its group over all languages.
    package let group: UInt32
    /// The digits that say the same, for numbers in words.
    package let digits: Substring?
    /// Whether the words of its group are of one field instead of one meaning.
    package let isKin: Bool

    package init(
      text: Substring, isStem: Bool, group: UInt32, digits: Substring? = nil, isKin: Bool = false
    ) {
      self.text = text
      self.isStem = isStem
      self.group = group
      self.digits = digits
      self.isKin = isKin
    }
  }

  /// The words of every language, group by group; kin behind all that say the same.
  package static let all: [Word] = {
    var words: [Word] = []
    var group: UInt32 = 0
    func take(_ tables: [String], isKin: Bool) {
      for table in tables {
        for row in table.utf8.split(separator: 0x0A) {
          for word in row.split(separator: 0x20) {
            let isStem = word.last == 0x2D
            words.append(
              Word(
                text: Substring(isStem ? word.dropLast() : word), isStem: isStem, group: group,
                isKin: isKin))
          }
          group += 1
        }
      }
    }
    take([japanese, english, german], isKin: false)
    for row in numbers.utf8.split(separator: 0x0A) {
      let parts = row.split(separator: 0x20)
      for word in parts.dropFirst() {
        words.append(
          Word(text: Substring(word), isStem: false, group: group, digits: Substring(parts[0])))
      }
      group += 1
    }
    take([japaneseKin, englishKin, germanKin], isKin: true)
    return words
  }()
}
