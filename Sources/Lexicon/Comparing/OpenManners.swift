/// English ways of doing of which one is the other's opposite.
package enum OpenManners {
  package static let pairs: [(open: [[String]], closed: [[String]])] = [
    (
      [["in", "public"], ["in", "open", "session"], ["in", "open", "court"]],
      [
        ["in", "private"], ["in", "closed", "session"], ["behind", "closed", "doors"],
        ["in", "secret"],
      ]
    ),
    ([["by", "open", "ballot"], ["by", "open", "vote"]], [["by", "secret", "ballot"]]),
    ([["with", "notice"]], [["without", "notice"]]),
  ]
  /// What may stand behind such words; another noun makes a name of them: *in public* places.
  package static let followers: Set<String> = [
    "where", "when", "if", "unless", "and", "or", "but", "at", "on", "by", "before", "after",
    "within", "from", "to", "as", "only", "for", "with", "each", "every", "during", "once", "while",
  ]

  /// What no one can take further, and how it is taken further.
  package static let final = "final"
  package static let binding: Set<String> = ["and", "binding", "conclusive"]
  package static let beings: Set<String> = ["is", "are", "be", "shall", "will"]
  package static let appeals: [[String]] = [
    ["be", "appealed"], ["be", "challenged"], ["be", "contested"], ["be", "taken", "to"],
    ["be", "referred", "to"], ["be", "reviewed"],
  ]
}
