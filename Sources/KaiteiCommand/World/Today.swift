internal import PolicyModel

/// The clock, asked in one place.
enum Today {
  /// Seconds since 1970 and the local offset from UTC in minutes.
  static func now() -> (seconds: Int64, offsetMinutes: Int) {
    var seconds = time(nil)
    var local = unsafe tm()
    unsafe localtime_r(&seconds, &local)
    return unsafe (Int64(seconds), Int(local.tm_gmtoff) / 60)
  }
}
