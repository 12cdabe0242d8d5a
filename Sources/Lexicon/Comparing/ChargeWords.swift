/// Words by which English lays something on somebody: *responsible for*, *your responsibility*.
package enum ChargeWords {
  package static let adjective = ["responsible", "for"]
  package static let ofOwner = ["the", "responsibility", "of"]
  package static let noun = "responsibility"
  /// Whose it is as who bears it.
  package static let owners = [
    "your": "you", "our": "we", "their": "they", "his": "he", "her": "she", "its": "it", "my": "i",
  ]
}
