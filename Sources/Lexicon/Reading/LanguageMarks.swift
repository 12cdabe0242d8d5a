internal import PolicyModel

/// Small words that tell the language of a text in Latin letters.
///
/// A language's words are frequent in it and rare in the others of the table. Scripts tell the
/// rest: kana, Hangul, Thai.
package enum LanguageMarks {
  /// Words in lower case, divided by spaces.
  package static let words: [(language: String, words: String)] = [
    ("en", "the and of to for with that this shall will by from are is be on or an as which"),
    ("de", "der die das und nicht den mit für von ist sind wird werden auf dem zu im eine einer"),
    ("fr", "le la les et des est dans pour une que qui sur du aux sont par avec ce cette"),
    ("es", "el los las y del que en una por para con se es su como más al sus esta"),
    ("it", "il gli di che e per della delle un nel sono con alla dei non è più al"),
    ("pt", "o os das dos e não que em uma para com ao da do à são pela mais"),
    ("nl", "de het een en van niet met voor zijn is dat worden op aan wij door bij ook"),
    ("sv", "och att det som för av är den till på inte ska vi ett har med om"),
  ]

  /// How many words of a text are looked at.
  package static let sample = 2_000
  /// Fewer marks than these tell nothing.
  package static let least = 3
}

extension Language {
  /// Whether its sentences are written without spaces between words.
  package var isUndivided: Bool { ["ja", "zh"].contains(rawValue) }

  /// Whether 1.234,56 is one thousand two hundred thirty-four and a half: the comma divides the
  /// decimals, the full stop or a space the thousands.
  package var dividesDecimalsByComma: Bool {
    ["de", "fr", "es", "it", "pt", "nl", "sv"].contains(rawValue)
  }
}
