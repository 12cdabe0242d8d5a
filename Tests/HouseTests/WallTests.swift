import Testing

/// Which room may import what: the plan of the house as it is drawn in `ARCHITECTURE.md`.
struct WallTests {
  /// The C library under its names on the systems that Kaitei runs on.
  static let system: Set<String> = ["Glibc", "Musl", "Darwin"]

  static let plan: [String: Set<String>] = [
    "CLibgit2": [], "CMarkdown": [], "CCharset": [], "CHTML": [], "CZip": [],
    "CZlib": [], "CCrypto": [],
    "SequenceDiff": [],
    "Digest": ["CCrypto"],
    // What threads make by turns is gathered behind a lock.
    "PolicyModel": ["Synchronization"],
    "Lexicon": ["PolicyModel"],
    // One of the C parsers keeps its state in the process.
    "DocumentReading": [
      "PolicyModel", "Lexicon", "Digest", "CMarkdown", "CCharset", "CHTML", "CZip",
      "Synchronization",
    ],
    // Readings that threads share lie behind locks.
    "Extraction": ["PolicyModel", "Lexicon", "Synchronization"],
    "DocumentAlignment": ["PolicyModel", "Lexicon", "SequenceDiff"],
    "ChangeDetection": ["PolicyModel", "Lexicon", "SequenceDiff"],
    "ConsistencyChecking": ["PolicyModel", "Lexicon"],
    "ReportRendering": ["PolicyModel", "Digest", "CZip"],
    "Git": system.union(["CLibgit2", "CZlib", "Digest", "Synchronization"]),
    "EditionStore": system.union([
      "PolicyModel", "Git", "Digest", "Swift", "Dispatch", "Synchronization",
    ]),
    "Kaitei": [
      "Dispatch", "Synchronization",
      "PolicyModel", "Digest", "DocumentReading", "Extraction", "DocumentAlignment",
      "ChangeDetection", "ConsistencyChecking", "ReportRendering", "EditionStore",
    ],
    "KaiteiCommand": system.union([
      "Kaitei", "PolicyModel", "ReportRendering", "EditionStore", "ArgumentParser",
      "FoundationEssentials", "Dispatch", "Synchronization",
    ]),
  ]

  @Test(arguments: House.rooms)
  func `every room is on the plan`(room: String) {
    #expect(Self.plan[room] != nil, "Sources/\(room) has no row in the plan")
  }

  @Test func `no file looks through a wall`() {
    for file in House.swiftFiles {
      guard let room = file.room, let allowed = Self.plan[room] else { continue }
      for (line, module) in file.imports where !allowed.union(["Swift"]).contains(module) {
        Issue.record("\(file):\(line): \(room) must not import \(module)")
      }
    }
  }

  @Test func `the plan has no circle`() {
    var finished: Set<String> = []
    func visit(_ room: String, from path: [String]) {
      if path.contains(room) { Issue.record("circle: \(path + [room])") }
      guard !finished.contains(room), !path.contains(room) else { return }
      for next in Self.plan[room, default: []] { visit(next, from: path + [room]) }
      finished.insert(room)
    }
    for room in Self.plan.keys { visit(room, from: []) }
  }

  @Test func `a library of C is seen by one room only`() {
    for library in Self.plan.keys where library.hasPrefix("C") && Self.isLibrary(library) {
      let seeing = Self.plan.filter { $0.value.contains(library) }.map(\.key)
      // Word documents are read in one room and written in another, each in one file.
      let expected = library == "CZip" ? ["DocumentReading", "ReportRendering"] : nil
      #expect(
        seeing.count == 1 || seeing.sorted() == expected,
        "\(library) is seen by \(seeing.sorted())")
    }
  }

  @Test func `the names of libgit2 are spoken in Git alone`() {
    for file in House.swiftFiles where file.room != nil && file.room != "Git" {
      for (number, line) in file.lines where Self.speaksLibgit2(line) {
        Issue.record("\(file):\(number): \(line)")
      }
    }
  }

  @Test func `unsafe memory is touched only where C begins`() {
    let boundary: Set<String> = [
      "Git", "Digest", "DocumentReading", "ReportRendering", "KaiteiCommand", "EditionStore",
    ]
    for file in House.swiftFiles {
      guard let room = file.room, !boundary.contains(room) else { continue }
      for (number, line) in file.lines where line.contains("unsafe ") && !Self.isComment(line) {
        Issue.record("\(file):\(number): unsafe in \(room)")
      }
    }
  }

  @Test func `the reader of imports reads all their forms`() {
    let forms = [
      "import A", "internal import B", "  @_exported public import C", "import struct D.Name",
      "@testable import E.Inner", "// import F", "let important = import", "important G",
    ]
    let read = forms.flatMap { HouseFile.modules(inLine: $0[...]) }
    #expect(read == ["A", "B", "C", "D", "E"])
  }

  private static func isLibrary(_ room: String) -> Bool {
    room.dropFirst().first?.isUppercase == true
  }

  private static func isComment(_ line: Substring) -> Bool {
    line.drop { $0 == " " }.hasPrefix("//")
  }

  /// A word that begins with `git_`, as every name of libgit2 does.
  private static func speaksLibgit2(_ line: Substring) -> Bool {
    let mark = "git" + "_"
    return line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
      .contains { $0.hasPrefix(mark) }
  }
}
