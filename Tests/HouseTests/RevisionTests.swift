import Foundation
import Testing

/// The sample editions and what is written about them.
struct RevisionTests {
  struct Listed: Decodable {
    var series, file, date, label, title: String
    var source: String?
    var effective: String?
  }

  struct Expected: Decodable {
    var from, to, type, kind, section: String
    var old, new: String?
  }

  static let listed = rows(of: Listed.self, in: "revisions/manifest.jsonl")
  static let series = Set(listed.map(\.series)).sorted()

  @Test func `the manifest lists every edition once`() {
    let onDisk = House.files(below: "revisions", endingIn: ["md", "txt"]).map(\.path)
      .filter { $0 != "revisions/README.md" }
    #expect(Self.listed.map { "revisions/" + $0.file }.sorted() == onDisk)
    #expect(Set(Self.listed.map { $0.series + "@" + $0.label }).count == Self.listed.count)
  }

  @Test(arguments: series)
  func `the words of every listed change stand in its editions`(series: String) {
    let changes = Self.rows(of: Expected.self, in: "revisions/\(series)/changes.jsonl")
    #expect(!changes.isEmpty)
    for change in changes where ["demand", "wording", "notation"].contains(change.type) {
      if let old = change.old {
        #expect(Self.text(series, change.from).contains(old), "\(change.from): \(old)")
      }
      if let new = change.new {
        #expect(Self.text(series, change.to).contains(new), "\(change.to): \(new)")
      }
    }
  }

  @Test(arguments: series)
  func `every step between neighbours is listed`(series: String) {
    let changes = Self.rows(of: Expected.self, in: "revisions/\(series)/changes.jsonl")
    let labels = Self.listed.filter { $0.series == series }.map(\.label)
    #expect(labels == labels.sorted())
    for (from, to) in zip(labels, labels.dropFirst()) {
      #expect(changes.contains { $0.from == from && $0.to == to }, "\(from) to \(to)")
    }
  }

  private static func text(_ series: String, _ label: String) -> String {
    listed.filter { $0.series == series && $0.label == label }
      .map { HouseFile(path: "revisions/" + $0.file).text }.joined()
  }

  private static func rows<Row: Decodable>(of type: Row.Type, in path: String) -> [Row] {
    HouseFile(path: path).text.split(separator: "\n").compactMap { line in
      do {
        return try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      } catch {
        Issue.record("\(path): \(line): \(error)")
        return nil
      }
    }
  }
}
