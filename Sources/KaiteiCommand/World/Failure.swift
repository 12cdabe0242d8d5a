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
  case noStore(String)
  case usage(UsageFault)

  /// Options that contradict one another or the operands.
  enum UsageFault: Hashable {
    case bothFromStandardInput
    case outputNeeded(format: String)
    case unknownLanguage(String)
    case unknownCheck(String)
  }

  var status: ExitStatus {
    switch self {
    case .missing, .isFolder, .notRegular, .unknownOperand, .noStore: .noInput
    case .notPermitted: .notPermitted
    case .unreadable: .inputOutput
    case .tooLarge, .reading: .badInput
    case .cannotWrite: .cannotWrite
    case .badDate, .usage: .usage
    }
  }
}
