/// Gives equal tokens equal small integers, counted from 0 in order of first appearance.
package struct TokenTable<Token: Hashable> {
  private var identifiers: [Token: Int32] = [:]

  package init() {}

  /// How many different tokens were met.
  package var count: Int { identifiers.count }

  /// The token's integer, a new one at its first appearance.
  package mutating func identifier(of token: Token) -> Int32 {
    if let known = identifiers[token] { return known }
    let next = Int32(identifiers.count)
    identifiers[token] = next
    return next
  }

  /// The integers of a sequence.
  package mutating func identifiers(of tokens: some Sequence<Token>) -> [Int32] {
    tokens.map { identifier(of: $0) }
  }
}
