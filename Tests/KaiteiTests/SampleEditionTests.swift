import Foundation
import Kaitei
import Testing

/// The sample editions against the lists of their changes, which were written before.
struct SampleEditionTests {
  struct Listed: Decodable {
    var series, file, date, label: String
  }

  struct Expected: Decodable {
    var from, to, type, kind: String
    var old, new, direction: String?
  }

  struct Planted: Decodable {
    var series, edition, check: String
  }

  @Test(arguments: [
    ("insurance-card", 0.9), ("mimamori-ordinance", 0.85), ("mobility-plan", 0.9),
    ("platform-terms", 0.65), ("city-plan", 0.6),
  ])
  func `the report tells the listed changes of figures`(series: String, share: Double) throws {
    let (told, missed) = try compare(series, type: "figure") { expected, change in
      guard case .figure = change.matter else { return false }
      return Self.agree(expected.old, Self.words(change.old))
        && Self.agree(expected.new, Self.words(change.new))
        && expected.direction == change.direction?.rawValue
    }
    #expect(Double(told) >= share * Double(told + missed.count), "missed: \(missed)")
  }

  @Test func `notation alone is never told as a change`() throws {
    for series in ["insurance-card", "mimamori-ordinance", "mobility-plan"] {
      let (_, missed) = try compare(series, type: "notation") { expected, change in
        guard case .notation = change.matter else { return false }
        return change.old?.text.contains(expected.old ?? "") == true
      }
      #expect(missed.count <= 1, "\(series): \(missed)")
    }
  }

  @Test(arguments: [
    ("insurance-card", 0.65), ("mimamori-ordinance", 0.9), ("mobility-plan", 0.6),
  ])
  func `the report tells the listed changes of demands`(series: String, share: Double) throws {
    let (told, missed) = try compare(series, type: "demand") { expected, change in
      guard case .demand(let kinds) = change.matter else { return false }
      return kinds.contains { $0.rawValue == expected.kind }
        && Self.meet(expected.old, change.old?.text) && Self.meet(expected.new, change.new?.text)
    }
    #expect(Double(told) >= share * Double(told + missed.count), "missed: \(missed)")
  }

  @Test func `checks ask about what was planted and about nothing else`() throws {
    let planted = try rows(of: Planted.self, in: "planted.jsonl")
    var missed: [String] = []
    for listed in try rows(of: Listed.self, in: "manifest.jsonl") {
      let found = EditionChecker().findings(in: try read(listed)).filter { $0.severity <= .medium }
      let here = planted.filter { $0.series == listed.series && $0.edition == listed.label }
      for finding in found {
        #expect(
          here.contains { $0.check.contains(finding.check) },
          "\(listed.file): \(finding.check) \(finding.places.map(\.text))")
      }
      missed += here.filter { row in !found.contains { row.check.contains($0.check) } }
        .map { "\($0.series)@\($0.edition) \($0.check)" }
    }
    #expect(missed == [])
  }

  // MARK: -

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("revisions")

  private func compare(
    _ series: String, type: String, tells: (Expected, Change) -> Bool
  ) throws -> (told: Int, missed: [String]) {
    let listed = try rows(of: Listed.self, in: "manifest.jsonl").filter { $0.series == series }
    let all = try rows(of: Expected.self, in: "\(series)/changes.jsonl")
    var told = 0
    var missed: [String] = []
    for (older, newer) in zip(listed, listed.dropFirst()) {
      let report = EditionComparer().report(from: try read(older), to: try read(newer))
      var rest = report.changes
      for expected in all where expected.from == older.label && expected.to == newer.label {
        guard expected.type == type else { continue }
        if let index = rest.firstIndex(where: { tells(expected, $0) }) {
          rest.remove(at: index)
          told += 1
        } else {
          missed.append("\(newer.label): \(expected.old ?? "–") → \(expected.new ?? "–")")
        }
      }
    }
    return (told, missed)
  }

  private func read(_ listed: Listed) throws -> AnnotatedEdition {
    let bytes = try Data(contentsOf: Self.root.appendingPathComponent(listed.file))
    var hint = ReadingHint()
    hint.fileName = listed.file
    hint.published = CalendarDate(iso: listed.date)
    return try EditionReader().read(Array(bytes), hint: hint)
  }

  private func rows<Row: Decodable>(of type: Row.Type, in path: String) throws -> [Row] {
    try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
      .split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
  }

  /// The figure's own words inside an excerpt.
  private static func words(_ excerpt: Excerpt?) -> String? {
    guard let excerpt, let focus = excerpt.focus else { return excerpt?.text }
    return String(decoding: Array(excerpt.text.utf8)[focus], as: UTF8.self)
  }

  /// A listed value, its as-of date in brackets left out, and the words told are one in the other.
  private static func agree(_ listed: String?, _ told: String?) -> Bool {
    guard let listed, let told else { return listed == told }
    let value = listed.components(separatedBy: " (")[0]
    return value.contains(told) || told.contains(value)
  }

  /// A listed sentence holds the words told, or the reverse; list marks do not count.
  private static func meet(_ listed: String?, _ told: String?) -> Bool {
    guard let listed else { return true }
    guard let told else { return false }
    let bare = listed.trimmingCharacters(in: CharacterSet(charactersIn: "-―。. 1234567890"))
    let words = told.trimmingCharacters(in: CharacterSet(charactersIn: "-―。. "))
    return bare.contains(words) || words.contains(bare)
  }
}
