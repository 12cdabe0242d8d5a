import Foundation
import PolicyModel
import Testing

@testable import Extraction

/// Precision and recall on the labelled corpus beside this file.
///
/// The labels were decided before any of these sentences was read by the tool. A label is
/// frame, strength, direction and action: `C4+create` is a commitment of strength 4 to create. In the
/// fifth corpus a further column tells the objects.
@Suite struct DemandCorpusTests {
  struct Label: Hashable {
    var frame: Demand.Frame
    var strength: Int
    var sign: Int
    var action: String
  }

  struct Tally {
    var expected = 0
    var found = 0
    var right = 0
    var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
    var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }
  }

  static let frames: [Character: Demand.Frame] = [
    "C": .commitment, "D": .demand, "V": .verdict, "N": .norm, "A": .announcement,
  ]

  static func labels(_ cell: String) -> [Label] {
    guard cell != "none" else { return [] }
    return cell.split(separator: ";").compactMap { part in
      let text = Array(part.drop { $0 == " " })
      guard text.count > 3, let frame = frames[text[0]], let strength = text[1].wholeNumberValue
      else { return nil }
      return Label(
        frame: frame, strength: strength, sign: text[2] == "+" ? 1 : text[2] == "-" ? -1 : 0,
        action: String(text[3...]))
    }
  }

  static func corpus(_ name: String) throws -> (title: String, rows: [[String]]) {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Corpus/\(name).tsv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let rows = lines.map { $0.split(separator: "\t").map(String.init) }
    return (rows[0][1], Array(rows.dropFirst()))
  }

  /// Reads every corpus of a language and compares what is found with the labels.
  static func measure(_ names: [String], _ language: Language) throws -> [String: Tally] {
    var tallies: [String: Tally] = [:]
    let shows = ProcessInfo.processInfo.environment["SHOW_DEMANDS"] != nil
    for name in names {
      let (title, rows) = try corpus(name)
      var builder = DocumentBuilder(title: title, language: language)
      for row in rows {
        builder.add(
          row[1],
          as: row[0] == "heading"
            ? .heading(level: 2)
            : row[0] == "bullet" ? .listItem(depth: 0, marker: "-") : .paragraph)
      }
      let demands = DemandExtractor().demands(in: builder.document, figures: [])
      for (place, row) in rows.enumerated() {
        let expected = labels(row[2])
        let objects = row.count > 3 ? row[3].split(separator: ";").map(String.init) : []
        let found = demands.filter { $0.sentence == place + 1 }
        var open = expected
        var isRight = found.count == expected.count
        for demand in found {
          let index = open.firstIndex { $0.frame == demand.frame }
          let match = index.map { open.remove(at: $0) }
          tallies["found", default: Tally()].found += 1
          tallies["found", default: Tally()].right += match == nil ? 0 : 1
          tallies["frame \(demand.frame)", default: Tally()].found += 1
          tallies["strength \(demand.strength)", default: Tally()].found += 1
          if let match {
            if let place = expected.firstIndex(of: match), place < objects.count,
              objects[place] != "-"
            {
              tallies["object", default: Tally()].found += 1
              tallies["object", default: Tally()].expected += 1
              tallies["object", default: Tally()].right +=
                areOne(demand.object, objects[place]) ? 1 : 0
            }
            tallies["frame \(demand.frame)", default: Tally()].right += 1
            if match.strength == demand.strength {
              tallies["strength \(match.strength)", default: Tally()].right += 1
            }
            for (name, holds) in [
              ("strength", match.strength == demand.strength),
              ("direction", match.sign == demand.polarity.signum()),
              ("action", match.action == demand.action.rawValue),
            ] {
              tallies[name, default: Tally()].found += 1
              tallies[name, default: Tally()].right += holds ? 1 : 0
              tallies[name, default: Tally()].expected += 1
              if !holds { isRight = false }
            }
          } else {
            isRight = false
          }
        }
        for label in expected {
          tallies["found", default: Tally()].expected += 1
          tallies["frame \(label.frame)", default: Tally()].expected += 1
          tallies["strength \(label.strength)", default: Tally()].expected += 1
        }
        if shows && !isRight {
          let got = found.map {
            let sign = $0.polarity == 0 ? "0" : $0.polarity > 0 ? "+" : "-"
            let letter = $0.frame.rawValue.prefix(1).uppercased()
            return "\(letter)\($0.strength)\(sign)\($0.action) [\($0.cue)|\($0.object)|\($0.verb)]"
          }
          print(
            "\(name)\t\(row[0])\t\(row[1])\n    want \(row[2])\n    got  \(got.joined(separator: "; "))"
          )
        }
      }
    }
    for (name, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      print(
        "\(language.rawValue) \(name.padding(toLength: 22, withPad: " ", startingAt: 0))",
        "expected \(tally.expected) found \(tally.found)",
        String(format: "precision %.3f recall %.3f", tally.precision, tally.recall))
    }
    return tallies
  }

  /// Whether one of two objects holds the other and is no more than twice as long.
  private static func areOne(_ a: String, _ b: String) -> Bool {
    (a.contains(b) || b.contains(a)) && min(a.count, b.count) * 2 >= max(a.count, b.count)
  }

  /// Floors below what was measured: strength and direction are what reports turn on.
  private static func expectFields(_ tallies: [String: Tally]) throws {
    for (field, floor) in [("strength", 0.95), ("direction", 0.93), ("action", 0.9)] {
      #expect(try #require(tallies[field]).precision >= floor, "\(field)")
    }
    for (name, tally) in tallies where name.hasPrefix("frame") && tally.expected >= 10 {
      #expect(tally.precision >= 0.9, "\(name)")
      #expect(tally.recall >= 0.9, "\(name)")
    }
  }

  static let japanese = [
    "japanese-manifesto", "japanese-plan", "japanese-ordinance", "japanese-terms",
    "japanese-work-rules",
  ]

  static let english = [
    "english-manifesto", "english-terms", "english-act", "english-handbook", "english-plan",
  ]

  /// Written later, of other genres, and labelled before the tool read it: what it tells of
  /// texts that no table was made from stands in the README.
  static let unseenJapanese = [
    "blind-japanese-farming", "blind-japanese-hospital", "blind-japanese-school",
    "blind-japanese-energy", "blind-japanese-community", "blind-japanese-conduct",
    "blind-japanese-disaster",
  ]

  static let unseenEnglish = [
    "blind-english-farming", "blind-english-hospital", "blind-english-school",
    "blind-english-energy", "blind-english-community", "blind-english-conduct",
  ]

  /// Written later still, for genres that neither corpus before it knew; half of it states facts
  /// in the words of demands.
  static let thirdGenres = [
    "procurement", "disaster", "ward", "university", "energy", "privacy", "labour", "opposition",
    "ministry-answers", "mayor", "statements",
  ]

  /// Written after the third had been used up, in two halves: the first was tuned on, the second
  /// read once when that was done.
  static let fourthJapanese = [
    "condominium", "subsidy", "coalition", "taigen", "pupils", "carriage", "supplier", "shunto",
    "history", "governor", "honebuto", "shareholders", "answers", "patients", "library", "council",
    "sellers", "reports",
  ]

  static let fourthEnglish = [
    "carriage", "charter", "coalition", "supplier", "bullets", "uniform", "house", "union",
    "history", "dividend", "customers", "candidate", "grants", "remote", "museum", "club",
    "marketplace", "reports",
  ]

  /// Genres that no corpus before had, labelled with their objects before they were read once.
  static let fifthGenres = [
    "schoolrules", "procurement", "union", "consent", "guidelines", "environment", "manifesto",
    "resolution", "funding", "manual", "sharing", "privacy",
  ]

  static let sixthJapanese = [
    "townclub", "council", "pledges", "address", "report", "lease", "app", "handbook", "tariff",
    "union", "bill", "rights", "sports",
  ]

  static let sixthEnglish = [
    "patients", "university", "statutes", "lease", "app", "handbook", "disaster", "tariff", "union",
    "bill", "directive", "ngo", "rights", "procurement",
  ]

  /// Written when the rules for the sixth were finished, and read once before they were mended.
  static let seventhJapanese = ["scholarship", "care", "shotengai", "tourism", "teachers"]

  static let seventhEnglish = ["gym", "parish", "transport", "scholarship", "tenants", "airline"]

  /// Each written when the rules for those before it were finished, and read once before they were mended.
  static let latestJapanese = [
    "eighth-japanese-jorei", "eighth-japanese-hojo", "eighth-japanese-rokyo",
    "eighth-japanese-kaito", "eighth-japanese-privacy", "eighth-japanese-gakusoku",
    "eighth-japanese-taigen", "eighth-japanese-koen", "ninth-japanese-yoko",
    "ninth-japanese-seikyo", "ninth-japanese-minpaku", "ninth-japanese-gikai",
    "ninth-japanese-rengo", "ninth-japanese-kaitou", "tenth-japanese-ai",
    "tenth-japanese-yobo", "tenth-japanese-kensho", "tenth-japanese-chotatsu",
    "tenth-japanese-kunren", "tenth-japanese-seimei", "tenth-japanese-manshon",
  ]

  static let latestEnglish = [
    "eighth-english-byelaws", "eighth-english-permit", "eighth-english-letter",
    "eighth-english-bullets", "eighth-english-communique", "eighth-english-insurance",
    "eighth-english-drought", "eighth-english-aiuse", "ninth-english-allot",
    "ninth-english-police", "ninth-english-fans", "ninth-english-teachers",
    "ninth-english-climate", "ninth-english-coalition", "ninth-english-admissions",
    "ninth-english-press", "tenth-english-refuge", "tenth-english-bank",
    "tenth-english-festival", "tenth-english-leaflet", "tenth-english-concord",
    "tenth-english-water", "tenth-english-un", "eleventh-english-hostel",
    "eleventh-english-police", "eleventh-english-library", "eleventh-english-bakers",
    "eleventh-english-gdpr", "eleventh-english-river",
  ]

  static let newestJapanese = [
    "twelfth-japanese-ijime", "twelfth-japanese-dx", "twelfth-japanese-pet",
    "twelfth-japanese-senshu", "twelfth-japanese-jinken", "twelfth-japanese-nokyo",
    "twelfth-japanese-shichou", "thirteenth-japanese-toshokan", "thirteenth-japanese-kenkyu",
    "thirteenth-japanese-shoren", "thirteenth-japanese-kensei", "thirteenth-japanese-yakkan",
    "thirteenth-japanese-hoiku",
  ]

  static let newestEnglish = [
    "twelfth-english-uni", "twelfth-english-ngo", "twelfth-english-hospital",
    "twelfth-english-coop", "twelfth-english-oss", "twelfth-english-landlord",
    "twelfth-english-sport", "twelfth-english-news", "twelfth-english-procure",
    "twelfth-english-cityai", "thirteenth-english-theatre", "thirteenth-english-water",
    "thirteenth-english-vision", "thirteenth-english-unionrule", "thirteenth-english-care",
    "thirteenth-english-party", "thirteenth-english-ai", "thirteenth-english-housing",
    "fourteenth-english-marina", "fourteenth-english-diocese", "fourteenth-english-cycling",
    "fourteenth-english-dataethics", "fourteenth-english-fishers", "fourteenth-english-climate",
    "fourteenth-english-lib",
  ]

  @Test func `the newest corpora in Japanese are read with high precision`() throws {
    let found = try #require(try Self.measure(Self.newestJapanese, .japanese)["found"])
    #expect(found.precision >= 0.9)
    #expect(found.recall >= 0.76)
  }

  @Test func `the newest corpora in English are read with high precision`() throws {
    let found = try #require(try Self.measure(Self.newestEnglish, .english)["found"])
    #expect(found.precision >= 0.9)
    #expect(found.recall >= 0.66)
  }

  @Test func `later corpora in Japanese are read with high precision`() throws {
    let found = try #require(try Self.measure(Self.latestJapanese, .japanese)["found"])
    #expect(found.precision >= 0.92)
    #expect(found.recall >= 0.82)
  }

  @Test func `later corpora in English are read with high precision`() throws {
    let found = try #require(try Self.measure(Self.latestEnglish, .english)["found"])
    #expect(found.precision >= 0.94)
    #expect(found.recall >= 0.86)
  }

  @Test func `a sixth corpus in Japanese is read with high precision`() throws {
    let tallies = try Self.measure(
      Self.sixthJapanese.map { "sixth-japanese-\($0)" }
        + Self.seventhJapanese.map { "seventh-japanese-\($0)" }, .japanese)
    let found = try #require(tallies["found"])
    #expect(found.precision >= 0.96)
    #expect(found.recall >= 0.93)
    #expect(try #require(tallies["object"]).precision >= 0.84)
  }

  @Test func `a sixth corpus in English is read with high precision`() throws {
    let tallies = try Self.measure(
      Self.sixthEnglish.map { "sixth-english-\($0)" }
        + Self.seventhEnglish.map { "seventh-english-\($0)" }, .english)
    let found = try #require(tallies["found"])
    #expect(found.precision >= 0.95)
    #expect(found.recall >= 0.9)
    #expect(try #require(tallies["object"]).precision >= 0.8)
  }

  @Test func `a fifth corpus in Japanese is read with high precision`() throws {
    let tallies = try Self.measure(Self.fifthGenres.map { "fifth-japanese-\($0)" }, .japanese)
    let found = try #require(tallies["found"])
    #expect(found.precision >= 0.95)
    #expect(found.recall >= 0.92)
    #expect(try #require(tallies["object"]).precision >= 0.87)
  }

  @Test func `a fifth corpus in English is read with high precision`() throws {
    let tallies = try Self.measure(Self.fifthGenres.map { "fifth-english-\($0)" }, .english)
    let found = try #require(tallies["found"])
    #expect(found.precision >= 0.97)
    #expect(found.recall >= 0.89)
    #expect(try #require(tallies["object"]).precision >= 0.77)
  }

  @Test func `a fourth corpus in Japanese is read with high precision`() throws {
    let tallies = try Self.measure(
      Self.fourthJapanese.map { "fourth-japanese-\($0)" }, .japanese)
    let found = try #require(tallies["found"])
    #expect(found.precision >= 0.95)
    #expect(found.recall >= 0.88)
  }

  @Test func `a fourth corpus in English is read with high precision`() throws {
    let tallies = try Self.measure(Self.fourthEnglish.map { "fourth-english-\($0)" }, .english)
    let found = try #require(tallies["found"])
    #expect(found.precision >= 0.97)
    #expect(found.recall >= 0.95)
  }

  @Test func `a third corpus in Japanese is read with high precision`() throws {
    let tallies = try Self.measure(Self.thirdGenres.map { "third-japanese-\($0)" }, .japanese)
    let found = try #require(tallies["found"])
    #expect(found.precision >= 0.95)
    #expect(found.recall >= 0.92)
  }

  @Test func `a third corpus in English is read with high precision`() throws {
    let tallies = try Self.measure(Self.thirdGenres.map { "third-english-\($0)" }, .english)
    let found = try #require(tallies["found"])
    #expect(found.precision >= 0.95)
    #expect(found.recall >= 0.9)
  }

  @Test func `Japanese texts of other genres are read with high precision`() throws {
    let tallies = try Self.measure(Self.unseenJapanese, .japanese)
    let found = try #require(tallies["found"])
    #expect(found.precision >= 0.93)
    #expect(found.recall >= 0.86)
  }

  @Test func `English texts of other genres are read with high precision`() throws {
    let tallies = try Self.measure(Self.unseenEnglish, .english)
    let found = try #require(tallies["found"])
    #expect(found.precision >= 0.93)
    #expect(found.recall >= 0.78)
  }

  @Test func `the English corpus is read with high precision`() throws {
    let tallies = try Self.measure(Self.english, .english)
    let found = try #require(tallies["found"])
    #expect(found.precision >= 0.95)
    #expect(found.recall >= 0.95)
    try Self.expectFields(tallies)
  }

  @Test func `the Japanese corpus is read with high precision`() throws {
    let tallies = try Self.measure(Self.japanese, .japanese)
    let found = try #require(tallies["found"])
    #expect(found.precision >= 0.95)
    #expect(found.recall >= 0.95)
    try Self.expectFields(tallies)
  }
}
