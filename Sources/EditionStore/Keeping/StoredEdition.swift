public import PolicyModel

/// An edition as the store keeps it.
public struct StoredEdition: Hashable, Sendable {
  /// What its commit is for.
  public enum Kind: String, Hashable, Sendable {
    /// The first edition that was recorded of its series.
    case first
    case edition
    /// Takes the place of what was recorded under the same label.
    case correction
    /// The same bytes, read by another extractor.
    case reextraction = "re-extraction"
    /// Its text is that of an earlier edition, not of the one before.
    case restored
  }

  /// The bytes received.
  public struct Source: Hashable, Sendable {
    /// The file's name in the store: `source.txt`.
    public var file: String
    /// The name it was received under.
    public var name: String?
    public var address: String?
    public var sha256: String
    public var byteCount: Int
    public var format: String
    public var encoding: String
  }

  /// What made the text of the bytes.
  public struct Extractor: Hashable, Sendable {
    public var name: String
    public var version: String
    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// The series' key, which is its folder's name.
  public var series: String
  /// The series' name, where it is not the key.
  public var seriesName: String?
  public var label: String
  public var title: String?
  public var language: Language
  public var published: Edition.DatedBy
  public var effective: CalendarDate?
  public var recorded: Moment
  public var kind: Kind
  /// The how-manieth edition of its series to be recorded.
  public var sequence: Int
  /// 1, and one more for each correction and re-extraction.
  public var revision: Int
  public var source: Source
  public var textByteCount: Int
  public var extractor: Extractor

  /// The commit, in hexadecimal.
  public internal(set) var commit: String = ""
  /// The blob of `text.md`, in hexadecimal.
  public internal(set) var textBlob: String = ""
  /// The blob of the bytes received, in hexadecimal.
  public internal(set) var sourceBlob: String = ""
  /// The blob of `edition.json`, in hexadecimal.
  public internal(set) var metadataBlob: String = ""

  /// The edition as reports name it.
  public var edition: Edition {
    Edition(
      series: series, label: label, title: title, language: language,
      published: Edition.DatedBy(published.date, by: .store), effective: effective,
      recorded: recorded.day,
      provenance: Edition.Provenance(
        address: source.address, fileName: source.name, sha256: source.sha256,
        format: source.format, encoding: source.encoding))
  }

  /// Earlier publication comes first; of one day, what was recorded earlier.
  public static func isOrdered(_ a: StoredEdition, _ b: StoredEdition) -> Bool {
    let (x, y) = (a.firstDay, b.firstDay)
    return x != y ? x < y : (a.sequence, a.label) < (b.sequence, b.label)
  }

  var firstDay: Int { published.date.days()?.lowerBound.value ?? Int.min }
}

extension StoredEdition {
  static let schema = "kaitei.edition/1"

  /// `edition.json`: the same edition gives the same bytes.
  var metadata: [UInt8] {
    var members: [JSONValue.Member] = []
    func add(_ key: String, _ words: String?) {
      if let words { members.append(.init(key, .string(words))) }
    }
    add("schema", Self.schema)
    add("series", series)
    add("seriesName", seriesName)
    add("edition", label)
    add("title", title)
    add("language", language.rawValue)
    add("published", published.date.description)
    add("publishedBy", published.witness.rawValue)
    add("effective", effective?.description)
    add("recorded", recorded.description)
    add("kind", kind.rawValue)
    members.append(.init("sequence", .number(sequence)))
    members.append(.init("revision", .number(revision)))
    var file: [JSONValue.Member] = [.init("file", .string(source.file))]
    if let name = source.name { file.append(.init("name", .string(name))) }
    if let address = source.address { file.append(.init("address", .string(address))) }
    file.append(.init("sha256", .string(source.sha256)))
    file.append(.init("bytes", .number(source.byteCount)))
    file.append(.init("format", .string(source.format)))
    file.append(.init("encoding", .string(source.encoding)))
    members.append(.init("source", .object(file)))
    members.append(.init("text", .object([.init("bytes", .number(textByteCount))])))
    members.append(
      .init(
        "extractor",
        .object([
          .init("name", .string(extractor.name)), .init("version", .string(extractor.version)),
        ])))
    return JSONValue.object(members).bytes
  }

  /// Whether the metadata gives back every word that went into it.
  var isKeepable: Bool { StoredEdition(metadata: metadata) == self }

  /// A title as it is kept: a page can call a whole chapter its title.
  static func title(_ words: String) -> String {
    guard words.utf8.count > longestTitle else { return words }
    var end = words.utf8.index(words.startIndex, offsetBy: longestTitle)
    while words.utf8[end] & 0xC0 == 0x80 { end = words.utf8.index(before: end) }
    return words[..<end] + "…"
  }

  private static let longestTitle = 1000

  /// Reads `edition.json`; nil if it is not one of ours.
  init?(metadata bytes: [UInt8]) {
    guard bytes.count < 1 << 20, let json = JSONValue(bytes: bytes),
      json["schema"]?.string == Self.schema,
      let series = json["series"]?.string, let label = json["edition"]?.string,
      let language = json["language"]?.string,
      let published = json["published"]?.string.flatMap({ CalendarDate(stored: $0) }),
      let witness = json["publishedBy"]?.string.flatMap({
        Edition.DatedBy.Witness(rawValue: $0)
      }),
      let recorded = json["recorded"]?.string.flatMap({ Moment($0) }),
      let kind = json["kind"]?.string.flatMap({ Kind(rawValue: $0) }),
      let sequence = json["sequence"]?.number, let revision = json["revision"]?.number,
      let file = json["source"], let fileName = file["file"]?.string,
      let sha256 = file["sha256"]?.string, let byteCount = file["bytes"]?.number,
      let format = file["format"]?.string, let encoding = file["encoding"]?.string,
      let textByteCount = json["text"]?["bytes"]?.number,
      let extractor = json["extractor"], let extractorName = extractor["name"]?.string,
      let extractorVersion = extractor["version"]?.string
    else { return nil }
    self.series = series
    seriesName = json["seriesName"]?.string
    self.label = label
    title = json["title"]?.string
    self.language = Language(rawValue: language)
    self.published = Edition.DatedBy(published, by: witness)
    effective = json["effective"]?.string.flatMap { CalendarDate(stored: $0) }
    self.recorded = recorded
    self.kind = kind
    self.sequence = sequence
    self.revision = revision
    source = Source(
      file: fileName, name: file["name"]?.string, address: file["address"]?.string,
      sha256: sha256, byteCount: byteCount, format: format, encoding: encoding)
    self.textByteCount = textByteCount
    self.extractor = Extractor(name: extractorName, version: extractorVersion)
  }
}
