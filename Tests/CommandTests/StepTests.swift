import Foundation
import Testing

/// The short form of `Benchmarks/everystep`, which stops commands at each of their steps.
@Suite struct StepTests {
  private static let needed = ["/usr/bin/python3", "/usr/bin/cc", "/usr/bin/git"]

  @Test(
    .enabled(if: needed.allSatisfy(FileManager.default.isExecutableFile(atPath:))),
    arguments: [
      ["import", "--do", "kill,+28"], ["pack", "--do", "kill,half"], ["init", "--do", "kill"],
    ])
  func `a command stopped at any step leaves a whole store, and can be given again`(
    _ arguments: [String]
  ) throws {
    let process = Process()
    process.executableURL = Tool.root.appendingPathComponent("Benchmarks/everystep")
    process.arguments = arguments + ["--every", "13"]
    process.environment = ["PATH": "/usr/bin:/bin", "KAITEI": Tool.executable.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(words)")
  }
}
