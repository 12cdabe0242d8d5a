internal import DocumentAlignment
internal import EditionStore
internal import PolicyModel

/// Which sentences of two neighbouring editions answer to one another.
struct SentenceLinks {
  /// Sentences of the older edition and those of the newer one that they became.
  struct Link: Hashable {
    var old: [Int]
    var new: [Int]
  }

  /// The editions as a store keeps them, oldest first, and who remembers their links.
  private let kept: (editions: [StoredEdition], reader: StoreReader)?

  init() { kept = nil }

  init(of editions: [StoredEdition], by reader: StoreReader) { kept = (editions, reader) }

  /// The links between the editions at two places; what was only removed or inserted has none.
  func between(_ old: Int, and new: Int, of editions: [AnnotatedEdition]) -> [Link] {
    guard let kept else { return Self.links(editions[old], editions[new]) }
    let bytes = kept.reader.result(
      "sentence links/1", from: kept.editions[old], to: kept.editions[new]
    ) { Self.bytes(of: Self.links(editions[old], editions[new])) }
    return Self.links(in: bytes) ?? Self.links(editions[old], editions[new])
  }

  private static func links(_ old: AnnotatedEdition, _ new: AnnotatedEdition) -> [Link] {
    Aligner().align(old.annotated, new.annotated).sentences.compactMap { link in
      link.old.isEmpty || link.new.isEmpty ? nil : Link(old: link.old, new: link.new)
    }
  }

  private static func bytes(of links: [Link]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(links) { writer, link in
      writer.write(link.old) { $0.write($1) }
      writer.write(link.new) { $0.write($1) }
    }
    return writer.bytes
  }

  private static func links(in bytes: [UInt8]) -> [Link]? {
    do throws(MalformedBytes) {
      var reader = try ByteReader(bytes)
      return try reader.list { (reader) throws(MalformedBytes) in
        Link(
          old: try reader.list { (reader) throws(MalformedBytes) in try reader.int() },
          new: try reader.list { (reader) throws(MalformedBytes) in try reader.int() })
      }
    } catch {
      return nil
    }
  }
}
