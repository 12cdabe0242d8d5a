import Foundation
import Testing

/// What every file of the house owes its reader.
struct OrderTests {
  @Test func `no file is longer than a reader's patience`() {
    for file in House.swiftFiles {
      let count = file.lines.count - 1
      let isTable = file.room == "Lexicon" || file.parts.contains("Phrasing")
      let limit = isTable ? 600 : 400
      #expect(count <= limit, "\(file) has \(count) lines, \(limit) are the limit")
    }
  }

  @Test func `no file or folder has a name that says nothing`() {
    let empty = ["util", "helper", "common", "manager", "service", "misc"]
    let emptyAlone: Set<String> = ["base", "core"]
    for file in House.swiftFiles {
      for part in file.parts {
        let name = part.replacingOccurrences(of: ".swift", with: "").lowercased()
        let found = empty.first { name.hasSuffix($0) || name.hasSuffix($0 + "s") }
        #expect(found == nil && !emptyAlone.contains(name), "\(file): '\(part)'")
      }
    }
  }

  @Test func `no word admits unfinished work`() {
    // Put together here, so that this file does not hold them itself.
    let words = ["TO" + "DO", "FIX" + "ME", "X" + "XX:", "not " + "implemented", "for " + "now"]
    for file in House.swiftFiles + Self.scripts + Self.documents {
      for (number, line) in file.lines {
        for word in words where line.contains(word) {
          Issue.record("\(file):\(number): '\(word)'")
        }
      }
    }
  }

  @Test func `no path of one machine is written down`() {
    let machine = ["/ho" + "me/", "/ro" + "ot/", "/Us" + "ers/", "/wo" + "rk/", "/tm" + "p/wt"]
    for file in House.swiftFiles + Self.scripts + Self.documents {
      for (number, line) in file.lines {
        for path in machine where line.contains(path) {
          Issue.record("\(file):\(number): '\(path)'")
        }
      }
    }
  }

  @Test func `no target that is still empty is carried along`() {
    for file in House.swiftFiles {
      #expect(!file.path.hasSuffix("/Place" + "holder.swift"), "\(file)")
    }
  }

  @Test func `no crash is written into the sources`() {
    for file in House.swiftFiles where file.room != nil {
      for (number, line) in file.lines {
        let code = line.drop { $0 == " " }
        guard !code.hasPrefix("//") else { continue }
        for word in ["try" + "! ", "as" + "! ", "fatal" + "Error("] where code.contains(word) {
          Issue.record("\(file):\(number): \(word)")
        }
      }
    }
  }

  @Test func `the version is stated once and documented`() throws {
    let pattern = try Regex(#"version[^"\n]*"(\d+\.\d+\.\d+)"|current = "(\d+\.\d+\.\d+)""#)
    let home = HouseFile(path: "Sources/Kaitei/KaiteiVersion.swift")
    let match = try #require(home.text.firstMatch(of: pattern))
    let current = try #require(match.output.dropFirst().compactMap(\.substring).first)
    let stating = House.swiftFiles.filter { $0.room != nil && $0.text.contains("\"\(current)\"") }
    #expect(stating.map(\.path) == [home.path])
    for document in ["CHANGELOG.md", "docs/kaitei.1"] {
      #expect(HouseFile(path: document).text.contains(current), "\(document) lacks \(current)")
    }
  }

  @Test func `every command is in the man page and the README`() throws {
    let named = try Regex(#"commandName: "([a-z-]+)""#)
    let commands = House.swiftFiles.filter { $0.room == "KaiteiCommand" }.flatMap { file in
      file.text.matches(of: named).compactMap { $0.output[1].substring.map(String.init) }
    }
    #expect(commands.count > 8)
    // `hook` is what installed hooks call, never a person.
    for command in commands where command != "kaitei" && command != "hook" {
      for document in ["docs/kaitei.1", "README.md"] {
        #expect(HouseFile(path: document).text.contains(command), "\(document): \(command)")
      }
    }
  }

  @Test func `every room's tests lie in a folder of its name`() {
    let suites = Set(House.swiftFiles.filter { $0.parts[0] == "Tests" }.map { $0.parts[1] })
    // Four are of no room: of the house, of the tool as a whole, of hostile inputs, and git itself.
    let others = ["HouseTests", "CommandTests", "FuzzTests", "RealGit"]
    for suite in suites where !others.contains(suite) {
      #expect(House.rooms.contains(suite.replacingOccurrences(of: "Tests", with: "")), "\(suite)")
    }
  }

  static let scripts: [HouseFile] =
    [HouseFile(path: "Makefile"), HouseFile(path: "Package.swift"), HouseFile(path: ".ci/run")]
    + House.files(below: "Benchmarks", endingIn: ["py", "sh", ""])
    + House.files(below: "hooks", endingIn: [""])

  static let documents: [HouseFile] =
    ["README", "ARCHITECTURE", "GLOSSARY", "SHORTCOMINGS", "CONTRIBUTING", "CHANGELOG"]
    .map { HouseFile(path: $0 + ".md") } + House.files(below: "docs", endingIn: ["md", "1"])
}
