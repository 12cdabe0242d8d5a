/// One line of `kaitei batch`, as its caller wrote it.
struct BatchRequest: Decodable {
  enum Action: String, Decodable {
    case read, diff, align, check
  }

  /// A document given in the line itself.
  struct Text: Decodable {
    var text: String
    var date: String?
    var lang: String?
    var format: String?
  }

  /// What `old` and `new` hold: a document for `diff`, sentences for `align`.
  enum Side: Decodable {
    case text(Text)
    case sentences([String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let sentences = try? container.decode([String].self) {
        self = .sentences(sentences)
      } else {
        self = .text(try container.decode(Text.self))
      }
    }
  }

  var action: Action
  var text: Text?
  var old: Side?
  var new: Side?

  private enum Key: String, CodingKey {
    case action = "do"
    case text, old, new
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    action = try container.decode(Action.self, forKey: .action)
    old = try container.decodeIfPresent(Side.self, forKey: .old)
    new = try container.decodeIfPresent(Side.self, forKey: .new)
    text = container.contains(.text) ? try Text(from: decoder) : nil
  }
}

/// A request's name, given back as it came.
enum BatchIdentifier: Decodable {
  case string(String)
  case int(Int)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .int(number)
    } else {
      self = .string(try container.decode(String.self))
    }
  }
}

/// Only the identifier of a line, for an answer to one that is otherwise bad.
struct BatchEnvelope: Decodable {
  var id: BatchIdentifier?
}
