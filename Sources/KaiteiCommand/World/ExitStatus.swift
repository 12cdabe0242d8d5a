/// What the process tells its caller; the numbers of `sysexits.h` above 1.
enum ExitStatus: Int32 {
  case done = 0
  /// Differences or findings, where the caller asked to be told.
  case differences = 1
  case usage = 64
  case badInput = 65
  case noInput = 66
  case helperMissing = 69
  case internalFault = 70
  case cannotWrite = 73
  case inputOutput = 74
  case busy = 75
  case notPermitted = 77
}
