/// How an office draws its 新旧対照表: everything that offices do differently is an option.
public struct RevisionTableProfile: Hashable, Sendable {
  /// Which side stands left, or above in vertical writing.
  public enum Order: String, Hashable, Sendable {
    case newFirst = "new-first"
    case oldFirst = "old-first"
  }

  /// The words above the columns.
  public enum Headings: String, Hashable, Sendable {
    /// 改正後・改正前
    case amended
    /// 改正案・現行
    case draft
    /// 新・旧
    case short
    /// 変更案・現行定款
    case articles
  }

  /// How changed words are marked; colour may come on top.
  public enum Mark: String, Hashable, Sendable {
    /// 下線, or 傍線 in vertical writing.
    case line
    /// Line and bold type.
    case boldLine = "bold-line"
  }

  public var order: Order
  public var headings: Headings
  /// A third column that says （新設）（削除）（追加）（変更）.
  public var hasRemarks: Bool
  public var mark: Mark
  /// Changed words are also red, for offices that print in colour.
  public var usesColor: Bool
  /// Writes （新設） and （削る） on the side that has nothing.
  public var namesAbsence: Bool
  /// 削る: what follows moves up. 削除: the number stays.
  public var keepsNumbers: Bool
  /// Shows rows in which nothing but a number was shifted.
  public var showsNumberShifts: Bool
  /// Columns above one another, lines from right to left.
  public var isVertical: Bool
  /// （見出し） above 第○条, as in laws; else 第○条（見出し） above the text, as in work rules.
  public var captionsStandAbove: Bool
  /// （同左） instead of （略） on the right side of what stayed.
  public var saysSameAsLeft: Bool
  /// The line that tells what the marks mean.
  public var hasNote: Bool

  public init(
    order: Order = .newFirst, headings: Headings = .amended, hasRemarks: Bool = false,
    mark: Mark = .line, usesColor: Bool = false, namesAbsence: Bool = true,
    keepsNumbers: Bool = false, showsNumberShifts: Bool = true, isVertical: Bool = false,
    captionsStandAbove: Bool = true, saysSameAsLeft: Bool = false, hasNote: Bool = true
  ) {
    self.order = order
    self.headings = headings
    self.hasRemarks = hasRemarks
    self.mark = mark
    self.usesColor = usesColor
    self.namesAbsence = namesAbsence
    self.keepsNumbers = keepsNumbers
    self.showsNumberShifts = showsNumberShifts
    self.isVertical = isVertical
    self.captionsStandAbove = captionsStandAbove
    self.saysSameAsLeft = saysSameAsLeft
    self.hasNote = hasNote
  }

  /// 府省令: 改正後 left, underlined.
  public static let ministry = RevisionTableProfile()
  /// Local government: as ministries, but nothing is written where nothing stood.
  public static let localGovernment = RevisionTableProfile(namesAbsence: false)
  /// 就業規則: 旧 left, with a 備考 column.
  public static let workRules = RevisionTableProfile(
    order: .oldFirst, headings: .short, hasRemarks: true, keepsNumbers: true,
    showsNumberShifts: false, captionsStandAbove: false)
  /// 定款: 現行定款 left, 変更案 right.
  public static let articles = RevisionTableProfile(
    order: .oldFirst, headings: .articles, keepsNumbers: true, captionsStandAbove: false)
  /// Bills and cabinet orders: vertical, 改正案 above 現行, 傍線.
  public static let bill = RevisionTableProfile(headings: .draft, isVertical: true)

  /// The profiles by the names that a command line gives them.
  public static let named: [(name: String, profile: RevisionTableProfile)] = [
    ("ministry", .ministry), ("local-government", .localGovernment), ("work-rules", .workRules),
    ("articles", .articles), ("bill", .bill),
  ]
}
