import Foundation
import Testing

/// A folder with repositories in it, the git of this machine and the tool on its PATH.
final class GitBench {
  let scratch: Scratch
  /// The repository that commands run in, where none is named.
  let repository: URL

  init(_ name: String = "作業 tree") throws {
    scratch = try Scratch()
    repository = scratch.url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: repository, withIntermediateDirectories: true)
    try git("init", "-q", "-b", "main")
  }

  func environment(withTool: Bool = true) -> [String: String] {
    [
      "PATH": (withTool ? Tool.executable.deletingLastPathComponent().path + ":" : "")
        + "/usr/bin:/bin",
      "HOME": scratch.url.path, "LC_ALL": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_EDITOR": "true", "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
      "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
    ]
  }

  /// Runs git; both streams together are the text.
  @discardableResult
  func git(
    _ arguments: String..., in folder: URL? = nil, input: String = "", withTool: Bool = true,
    expecting status: Int32? = 0, with extra: [String: String] = [:]
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = folder ?? repository
    process.environment = environment(withTool: withTool).merging(extra) { $1 }
    let (output, feed) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = output
    process.standardInput = feed
    try process.run()
    try feed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try feed.fileHandleForWriting.close()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if let status { #expect(process.terminationStatus == status, "git \(arguments): \(text)") }
    return text
  }

  @discardableResult
  func kaitei(_ arguments: String..., in folder: URL? = nil) throws -> Tool.Outcome {
    try Tool.run(arguments, in: folder ?? repository, environment: environment())
  }

  func write(_ name: String, _ text: String, in folder: URL? = nil) throws {
    let file = (folder ?? repository).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ name: String, in folder: URL? = nil) throws -> String {
    try String(contentsOf: (folder ?? repository).appendingPathComponent(name), encoding: .utf8)
  }

  func exists(_ name: String, in folder: URL? = nil) -> Bool {
    FileManager.default.fileExists(
      atPath: (folder ?? repository).appendingPathComponent(name).path)
  }

  func subject(of revision: String = "HEAD", in folder: URL? = nil) throws -> String {
    try git("log", "-1", "--format=%s", revision, in: folder).trimmingCharacters(in: .newlines)
  }
}

/// A text that is as it should be, and one whose date falls on another weekday.
enum Plan {
  static let sound = "# 予定\n\n説明会は2026年2月10日（火）に開きます。\n"
  static let doubtful = "# 予定\n\n説明会は2026年2月10日（水）に開きます。\n"
}
