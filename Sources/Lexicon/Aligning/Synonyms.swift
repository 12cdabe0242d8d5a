/// Words that say the same thing, so that a sentence put in other words is still known.
///
/// Only alignment reads them: they say which sentence answers to which, never what changed.
/// A new language is a new file of groups and its row in `all`.
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

    package init(text: Substring, isStem: Bool, group: UInt32, digits: Substring? = nil) {
      self.text = text
      self.isStem = isStem
      self.group = group
      self.digits = digits
    }
  }

  /// The words of every language, group by group.
  package static let all: [Word] = {
    var words: [Word] = []
    var group: UInt32 = 0
    for table in [japanese, english, german] {
      for row in table.utf8.split(separator: 0x0A) {
        for word in row.split(separator: 0x20) {
          let isStem = word.last == 0x2D
          words.append(
            Word(
              text: Substring(isStem ? word.dropLast() : word), isStem: isStem, group: group))
        }
        group += 1
      }
    }
    for row in numbers.utf8.split(separator: 0x0A) {
      let parts = row.split(separator: 0x20)
      for word in parts.dropFirst() {
        words.append(
          Word(text: Substring(word), isStem: false, group: group, digits: Substring(parts[0])))
      }
      group += 1
    }
    return words
  }()
}
