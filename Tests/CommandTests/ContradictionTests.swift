import Foundation
import Testing

/// A bounded draw of invented contradictions; `Benchmarks/contradictions/run` makes the full one.
@Suite struct ContradictionTests {
  private static let python = ProcessInfo.processInfo.environment["PATH", default: ""]
    .split(separator: ":").map { $0 + "/python3" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: python != nil, "the generator is written in Python"))
  func `of invented contradictions at least 19 in 20 are found, and none before planting`() throws {
    let scratch = try Scratch()
    let output = scratch.url.appendingPathComponent("out")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.python))
    process.arguments = [
      Tool.root.appendingPathComponent("Benchmarks/contradictions/run").path, "--count", "180",
      "--overall",
    ]
    process.environment = ProcessInfo.processInfo.environment.merging([
      "KAITEI": Tool.executable.path
    ]) { $1 }
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    let table = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(table)")
  }
}
