/// English words that a line of running text may be cut behind and that no long heading ends with.
package enum EnglishHalfEndings {
  package static let words: Set<String> = [
    "a", "also", "although", "an", "and", "any", "are", "as", "at", "be", "because", "been",
    "between", "but", "by", "can", "could", "during", "each", "every", "from", "had", "has",
    "have", "he", "if", "in", "into", "is", "its", "may", "must", "no", "nor", "of", "on", "or",
    "our", "shall", "she", "should", "than", "that", "the", "their", "these", "they", "this",
    "those", "through", "to", "under", "until", "upon", "was", "we", "were", "when", "where",
    "whether", "which", "while", "who", "will", "with", "within", "without", "would", "you",
    "your",
  ]
}
