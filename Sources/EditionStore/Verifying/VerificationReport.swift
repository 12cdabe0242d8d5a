/// What a look at every edition and object of a store has found.
public struct VerificationReport: Hashable, Sendable {
  public var seriesCount = 0
  public var editionCount = 0
  public var commitCount = 0
  public var objectCount = 0
  public var problems: [Problem] = []
  /// Whether a damaged pack or index kept from looking at editions.
  public var isPartial = false

  public init() {}

  /// Whether the history is whole; files that are checked out may differ from it.
  public var isSound: Bool { !problems.contains { $0.severity == .damage } }

  public struct Problem: Hashable, Sendable {
    public enum Severity: Hashable, Sendable {
      /// The history or what leads to it is not what was recorded.
      case damage
      /// The history is whole; something beside it disagrees.
      case warning
    }

    public var severity: Severity
    public var what: What
    public var remedy: Remedy

    init(_ what: What, _ remedy: Remedy, severity: Severity = .damage) {
      self.what = what
      self.remedy = remedy
      self.severity = severity
    }
  }

  public enum What: Hashable, Sendable {
    case damagedObject(id: String, why: String)
    case damagedFile(path: String, why: String)
    /// An object that another one, or a reference, needs.
    case missingObject(id: String, neededBy: String)
    case badReference(name: String, why: String)
    case tagMissing(tag: String, commit: String)
    case tagMoved(tag: String, expected: String, found: String)
    /// The commit says that it is an edition, and its files say otherwise.
    case noEdition(series: String, label: String, commit: String)
    case trailerDisagrees(
      series: String, label: String, trailer: String, inMessage: String?, inMetadata: String?)
    /// Two documents were recorded under one label, as two machines may do before they meet.
    case recordedTwice(series: String, label: String, commits: [String])
    case datesDisagree(series: String, label: String, commit: String)
    /// The bytes received do not give the SHA-256 of the metadata.
    case sourceDisagrees(series: String, label: String, expected: String, found: String)
    case textDisagrees(series: String, label: String, expectedBytes: Int, foundBytes: Int)
    /// An edition's commit changes files outside of its series.
    case touchesOthers(series: String, label: String, commit: String)
    /// The newest commit does not show the newest edition of the series.
    case headDiffers(series: String, label: String)
    case workTreeDiffers(path: String)
    case importUnfinished
  }

  public enum Remedy: Hashable, Sendable {
    /// Take the object or file from a clone, a backup or the remote.
    case restoreFromCopy
    /// `git update-ref refs/tags/TAG COMMIT`, or let `repairTags` do it.
    case setTag(tag: String, commit: String)
    case repairReference(name: String)
    /// `git update-ref BRANCH COMMIT`, with the newest commit that nothing follows.
    case setBranch(name: String, commit: String)
    /// `git symbolic-ref HEAD BRANCH`.
    case pointHead(branch: String)
    /// The line has to be put right by hand; git goes on once the file can be read.
    case mendPackedReferences
    /// A repack that was killed left it.
    case removeLeftover(path: String)
    /// git makes the file anew.
    case makeAnew(Rebuildable)
    /// Import the document again as a correction.
    case importAgain(series: String, label: String)
    case inspect(commit: String)
    /// Check the edition's files out by its tag, and commit them.
    case showEdition(series: String, label: String)
    /// Import the other document of a label under a label of its own.
    case rename(series: String, source: String)
    /// `git checkout -- PATH`, or commit the change by hand.
    case checkOut(path: String)
    /// The next import finishes it.
    case importAnything
  }
  /// A file that holds nothing that is not known from elsewhere.
  public enum Rebuildable: Hashable, Sendable {
    case index(path: String)
    case packIndex(path: String)
    /// The bitmap or reverse index beside a pack.
    case packCompanion(path: String)
    case multiPackIndex(path: String)
    case commitGraph(path: String)
    case packList
  }
}
