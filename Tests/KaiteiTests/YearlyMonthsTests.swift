import Kaitei
import PolicyModel
import Testing

/// Months of every year in editions of several years.
@Suite struct YearlyMonthsTests {
  private func edition(_ year: Int, _ months: String) throws -> AnnotatedEdition {
    var hint = ReadingHint()
    hint.published = CalendarDate(iso: "\(year)-03")
    return try EditionReader().read(
      Array("# 入江の会　計画\n\n夏の朝市を\(months)まで毎週開く。\n".utf8), hint: hint)
  }

  @Test func `months of every year are not put off from one year to the next`() throws {
    let report = EditionComparer().report(
      from: try edition(2023, "7月から9月"), to: try edition(2025, "6月から10月"))
    let changes = report.changes.filter { $0.matter == .figure(.changed) }
    #expect(changes.count == 2)
    #expect(Set(changes.compactMap(\.delta?.days).map(abs)).allSatisfy { $0 < 40 })
  }
}
