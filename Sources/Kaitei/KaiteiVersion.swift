/// The version of the tool and of the rules that decide what a report says.
public enum KaiteiVersion {
  public static let current = "0.1.0"
  /// Changes whenever the same two editions may give another report.
  public static let rules = "2026-11"
}
