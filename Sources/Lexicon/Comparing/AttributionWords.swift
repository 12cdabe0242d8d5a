/// Words that put what is said into somebody else's mouth.
package struct AttributionWords: Sendable {
  /// In UTF-8.
  private let words: [[UInt8]]

  private init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
  }

  /// Whether others say a sentence, or part of it.
  package func areHeard(in sentence: ArraySlice<UInt8>) -> Bool {
    for place in sentence.indices {
      for word in words
      where word[0] == sentence[place] && place + word.count <= sentence.endIndex
        && word[2] == sentence[place + 2]
        && sentence[place..<place + word.count].elementsEqual(word)
      {
        return true
      }
    }
    return false
  }

  package static func of(_ language: String) -> AttributionWords {
    switch language {
    case "ja": japanese
    case "en": english
    default: none
    }
  }

  /// How a deed ends that has been done.
  package static let done = ["された", "した", "しました", "られた", "げた", "めた"]

  private static let none = AttributionWords([])

  private static let japanese = AttributionWords([
    "と提言し", "と述べ", "と主張し", "と表明し", "と答申し", "と勧告し", "と発言し", "と答弁し", "と発表し", "と説明し",
    "と報じ", "と語っ", "と提案し", "べきだとし", "べきとし", "べきであるとし", "べきだとの", "べきとの", "との提言", "との答申",
    "との意見", "との方針", "との考え", "によると", "によれば", "としている", "としています", "としてい", "と指摘し", "と要望し",
  ])

  private static let english = AttributionWords([
    "recommended that", "recommends that", "proposed that", "proposes that", "suggested that",
    "suggests that", "said that", "says that", "argued that", "argues that", "believes that",
    "believed that", "demanded that", "demands that", "insisted that", "announced that",
    "promised that", "claimed that", "claims that", "concluded that", "concludes that",
    "called on us to", "calls on us to", "asked us to", "asks us to", "urged us to",
    "urges us to", "advised us to", "advises us to", "told us to", " said ", " says ",
    "according to",
  ])
}
