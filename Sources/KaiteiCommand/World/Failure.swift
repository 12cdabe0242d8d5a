internal import EditionStore
internal import Kaitei

/// Why a command could not do what it was asked, as facts.
///
/// `Words/` says them to a person; `status` says them to the caller.
enum Failure: Error {
  case missing(String)
  case isFolder(String)
  case notRegular(String)
  case notPermitted(String)
  case unreadable(String, errno: Int32)
  case tooLarge(String, size: Int, limit: Int)
  case cannotWrite(String, errno: Int32)
  case reading(String, ReadingError)
  case badDate(String, option: String)
  case unknownOperand(String)
  case store(StoreError)
  case comparison(ComparisonError)
  case hook(HookError)
  case nothingFound(words: String, series: String)
  case manifest(String, line: Int, ManifestFault)
  case notStored(count: Int, of: Int)
  case damagedStore(problems: Int)
  /// A program that does a part of the work is not there.
  case helperMissing(String)
  case notBuilt(count: Int, of: Int)
  case usage(UsageFault)

  /// What is wrong with a line of a manifest.
  enum ManifestFault: Hashable {
    case notAnObject
    case missing(String)
    case badDate(String)
  }

  /// Options that contradict one another or the operands.
  enum UsageFault: Hashable {
    case bothFromStandardInput
    case outputNeeded(format: String)
    case unknownLanguage(String)
    case unknownCheck(String)
  }

  var status: ExitStatus {
    switch self {
    case .missing, .isFolder, .notRegular, .unknownOperand: .noInput
    case .store(let error), .comparison(.failed(let error)), .hook(.failed(let error)):
      error.status
    case .comparison, .nothingFound: .noInput
    case .hook: .cannotWrite
    case .manifest, .notStored, .damagedStore, .notBuilt: .badInput
    case .notPermitted: .notPermitted
    case .unreadable: .inputOutput
    case .tooLarge, .reading: .badInput
    case .helperMissing: .helperMissing
    case .cannotWrite: .cannotWrite
    case .badDate, .usage: .usage
    }
  }
}

extension StoreError {
  /// The status that tells the caller what kind of trouble it was.
  var status: ExitStatus {
    switch self {
    case .noRepository, .noSuchSeries, .noSuchEdition: .noInput
    case .ambiguousEdition, .unusableSeries, .unusableLabel, .noDate: .usage
    case .notOwned: .notPermitted
    case .busy, .locked, .overtaken: .busy
    case .noSpace, .diskFull, .notWritable: .cannotWrite
    case .notReadBack, .failed: .inputOutput
    default: .badInput
    }
  }
}
