import PolicyModel
import ReportRendering
import Testing

@Suite struct JSONPiecesTests {
  @Test func `a report written in pieces is the report written at once`() {
    var report = SampleReport.report
    let changes = report.changes
    report.changes = (0..<200).flatMap { _ in changes }
    var pieces: [[UInt8]] = []
    JSONRenderer().write(report) { pieces.append($0) }
    #expect(pieces.count > 3)
    #expect(Array(pieces.joined()) == JSONRenderer().render(report))
  }

  @Test func `a report whose lists are written in parts at once is the same`() {
    var report = SampleReport.report
    let (changes, passages) = (report.changes, report.passages)
    // More than one wave of parts, and a last part that is not full.
    report.changes = (0..<400).flatMap { _ in changes }
    report.passages = (0..<701).flatMap { _ in passages }
    for isIndented in [true, false] {
      let renderer = JSONRenderer(isIndented: isIndented)
      var written: [UInt8] = []
      renderer.write(
        report,
        spread: { count, write in for part in (0..<count).reversed() { write(part) } },
        to: { written += $0 })
      #expect(written == renderer.render(report))
    }
  }

  @Test func `text is escaped where it must be and nowhere else`() {
    var report = SampleReport.report
    report.changes = []
    report.passages = []
    report.findings = []
    report.new.title = "a\"b\\c\nd\u{1}e\u{2028}f\u{2029}g\u{3028}h保険証"
    let text = String(decoding: JSONRenderer().render(report), as: UTF8.self)
    #expect(text.contains(#""a\"b\\c\nd\u0001e\u2028f\u2029g〨h保険証""#))
  }
}
