import Foundation

/// The package as it lies on disk.
enum House {
  /// The folder that holds `Package.swift`.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The rooms: the folders of `Sources`.
  static let rooms = folders(in: root.appendingPathComponent("Sources"))

  /// Every Swift file below `Sources` and `Tests`, sorted by path.
  static let swiftFiles: [HouseFile] =
    files(below: "Sources", endingIn: ["swift"]) + files(below: "Tests", endingIn: ["swift"])

  /// Files below a folder of the package whose names end in one of the extensions.
  static func files(below folder: String, endingIn extensions: Set<String>) -> [HouseFile] {
    let base = root.appendingPathComponent(folder)
    guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
    return walk.compactMap { $0 as? String }
      .filter { extensions.contains(($0 as NSString).pathExtension) }
      .sorted()
      .map { HouseFile(path: folder + "/" + $0) }
  }

  private static func folders(in place: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      let path = place.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && isFolder.boolValue
    }.sorted()
  }
}

/// One file of the package, by its path from the root.
struct HouseFile: CustomStringConvertible {
  let path: String

  var description: String { path }
  /// The folders and the file name, in order.
  var parts: [String] { path.split(separator: "/").map(String.init) }
  /// The room of a file below `Sources`, nil elsewhere.
  var room: String? { parts.count > 2 && parts[0] == "Sources" ? parts[1] : nil }

  var text: String {
    (try? String(contentsOf: House.root.appendingPathComponent(path), encoding: .utf8)) ?? ""
  }

  /// The lines with their numbers, counted from 1.
  var lines: [(number: Int, text: Substring)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { ($0.offset + 1, $0.element) }
  }

  /// The modules that the file imports, each with its line.
  var imports: [(number: Int, module: String)] {
    lines.flatMap { number, line in Self.modules(inLine: line).map { (number, $0) } }
  }

  /// The module that a line imports, if it is an import.
  static func modules(inLine line: Substring) -> [String] {
    let words = line.split { $0 == " " || $0 == "\t" }.map { String($0) }
    guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
      words[..<keyword].allSatisfy(mayPrecedeImport)
    else { return [] }
    let named = words[(keyword + 1)...].drop { declarations.contains($0) }.first
    return named.map { [String($0.prefix { $0 != "." })] } ?? []
  }

  private static let declarations: Set<String> = [
    "struct", "enum", "class", "protocol", "func", "var", "let", "typealias", "actor",
  ]

  private static func mayPrecedeImport(_ word: String) -> Bool {
    word.hasPrefix("@")
      || ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }
}
