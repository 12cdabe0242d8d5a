/// One published state of a policy: what it is called, when it held, where it came from.
public struct Edition: Hashable, Sendable {
  public var series: String?
  public var label: String?
  public var title: String?
  public var language: Language
  public var published: DatedBy?
  public var effective: CalendarDate?
  /// When a store received it.
  public var recorded: CalendarDate?
  public var provenance: Provenance

  public init(
    series: String? = nil, label: String? = nil, title: String? = nil, language: Language,
    published: DatedBy? = nil, effective: CalendarDate? = nil,
    recorded: CalendarDate? = nil, provenance: Provenance
  ) {
    self.series = series
    self.label = label
    self.title = title
    self.language = language
    self.published = published
    self.effective = effective
    self.recorded = recorded
    self.provenance = provenance
  }

  /// A date of publication and what told it.
  public struct DatedBy: Hashable, Sendable {
    public enum Witness: String, Hashable, Sendable {
      case option, frontMatter = "front-matter", text, fileName = "file-name", store
    }
    public var date: CalendarDate
    public var witness: Witness
    public init(_ date: CalendarDate, by witness: Witness) {
      self.date = date
      self.witness = witness
    }
  }

  /// Where an edition's bytes came from and how they were read.
  public struct Provenance: Hashable, Sendable {
    public var address: String?
    public var fileName: String?
    /// SHA-256 of the bytes received, in lower-case hexadecimal.
    public var sha256: String
    /// SHA-256 of the sentences as they are matched, one a line; equal for equal words in other
    /// bytes, encodings and formats. Nil where nobody asked for it.
    public var textSHA256: String?
    public var format: String
    public var encoding: String

    public init(
      address: String? = nil, fileName: String? = nil, sha256: String,
      textSHA256: String? = nil, format: String, encoding: String
    ) {
      self.address = address
      self.fileName = fileName
      self.sha256 = sha256
      self.textSHA256 = textSHA256
      self.format = format
      self.encoding = encoding
    }
  }
}
