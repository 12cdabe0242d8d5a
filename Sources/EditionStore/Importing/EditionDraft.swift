public import PolicyModel

/// A document as it is handed to the store.
public struct EditionDraft: Hashable, Sendable {
  /// The series as the user names it.
  public var series: String
  /// Nil for the date of publication.
  public var label: String?
  public var title: String?
  public var language: Language
  public var published: Edition.DatedBy?
  public var effective: CalendarDate?
  public var address: String?
  public var fileName: String?
  public var format: String
  public var encoding: String
  /// The bytes received.
  public var bytes: [UInt8]
  /// The text in its normal form: UTF-8, LF, one sentence a line.
  public var text: [UInt8]
  public var extractor: StoredEdition.Extractor
  public var recorded: Moment
  /// A paragraph for the commit message, such as what has changed.
  public var summary: String?

  public init(
    series: String, label: String? = nil, title: String? = nil, language: Language,
    published: Edition.DatedBy?, effective: CalendarDate? = nil, address: String? = nil,
    fileName: String? = nil, format: String, encoding: String, bytes: [UInt8], text: [UInt8],
    extractor: StoredEdition.Extractor, recorded: Moment, summary: String? = nil
  ) {
    self.series = series
    self.label = label
    self.title = title
    self.language = language
    self.published = published
    self.effective = effective
    self.address = address
    self.fileName = fileName
    self.format = format
    self.encoding = encoding
    self.bytes = bytes
    self.text = text
    self.extractor = extractor
    self.recorded = recorded
    self.summary = summary
  }

  /// A draft of what was read, its text in normal form.
  public init(
    series: String, edition: Edition, document: Document, bytes: [UInt8],
    extractor: StoredEdition.Extractor, recorded: Moment, summary: String? = nil
  ) {
    self.init(
      series: series, label: edition.label, title: edition.title, language: edition.language,
      published: edition.published, effective: edition.effective,
      address: edition.provenance.address, fileName: edition.provenance.fileName,
      format: edition.provenance.format, encoding: edition.provenance.encoding, bytes: bytes,
      text: NormalForm.bytes(of: document), extractor: extractor, recorded: recorded,
      summary: summary)
  }
}

/// How an import is done.
public struct ImportOptions: Hashable, Sendable {
  /// What the documents are.
  public enum Purpose: Hashable, Sendable {
    case edition
    /// They take the place of what their labels stand for.
    case correction
    /// The same bytes as before, read by another extractor.
    case reextraction
  }

  public var purpose: Purpose
  /// Take an edition that lost most of its text.
  public var isForced: Bool
  /// How long to wait for another import to end.
  public var patienceMilliseconds: Int
  /// Who records; nil for the user that git's configuration names.
  public var recorder: Person?

  public struct Person: Hashable, Sendable {
    public var name: String
    public var mail: String
    public init(name: String, mail: String) {
      self.name = name
      self.mail = mail
    }
  }

  public init(
    purpose: Purpose = .edition, isForced: Bool = false, patienceMilliseconds: Int = 10_000,
    recorder: Person? = nil
  ) {
    self.purpose = purpose
    self.isForced = isForced
    self.patienceMilliseconds = patienceMilliseconds
    self.recorder = recorder
  }
}

/// What became of one document.
public enum ImportOutcome: Hashable, Sendable {
  /// On the disk, read back, and in the history.
  case stored(StoredEdition)
  /// Nothing to do: the edition that has these bytes.
  case already(StoredEdition)
  case refused(StoreError)
}

/// What an import did, and what a person should know of it.
public struct ImportResult: Hashable, Sendable {
  public enum Notice: Hashable, Sendable {
    /// Git cannot hold the date; it is kept in the metadata and a trailer.
    case dateClamped(series: String, label: String, date: CalendarDate)
    case seriesCleaned(from: String, to: String)
    case labelCleaned(from: String, to: String)
    /// It was published before an edition that was recorded earlier.
    case addedBetween(series: String, label: String)
    case staleLockRemoved(path: String, ageSeconds: Int)
    case temporaryFilesRemoved(count: Int)
    /// Tags that an import which died had left undone.
    case recovered(tags: [String])
    /// Editions came along without their tags, which are set now.
    case tagged([String])
    /// The editions are in and are found; another program kept their tags locked.
    case tagsPending(StoreError)
    /// The history is right, but the files checked out could not be brought up to date.
    case workTreeBehind(StoreError)
  }

  /// One for each draft, in the order given.
  public var outcomes: [ImportOutcome] = []
  public var notices: [Notice] = []

  public init() {}
}
