import Foundation
import Git

/// A folder for one test, taken away afterwards.
package final class Folder {
  package let path: String

  private static let isAlone: Void = Library.readOwnSettingsOnly()

  package init() throws {
    Self.isAlone
    path = NSTemporaryDirectory() + "kaitei-git-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  package func write(_ name: String, _ words: String) throws { try write(name, Array(words.utf8)) }

  package func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }
}

/// The git of this machine, to ask for a second opinion.
@discardableResult
package func git(
  _ arguments: String..., in folder: String, expecting status: Int32? = 0
) throws -> String {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments =
    ["git", "-c", "user.name=Tester", "-c", "user.email=tester@example.org", "-C", folder]
    + arguments
  process.environment = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder,
    "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8",
  ]
  let output = Pipe()
  process.standardOutput = output
  process.standardError = output
  try process.run()
  let words = String(
    decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  if let status, process.terminationStatus != status {
    throw Surprise(command: arguments, status: process.terminationStatus, words: words)
  }
  return words.trimmingCharacters(in: .whitespacesAndNewlines)
}

/// A git that ended otherwise than expected.
package struct Surprise: Error {
  let command: [String]
  let status: Int32
  let words: String
}
