/// English adverbs of how often something is done, by how firmly they promise it.
package enum FrequencyWords {
  package static let ranks: [String: Int] = [
    "always": 3, "invariably": 3, "usually": 2, "normally": 2, "generally": 2, "typically": 2,
    "ordinarily": 2, "often": 1, "frequently": 1, "regularly": 1, "sometimes": 0,
    "occasionally": 0,
  ]
}
