import Foundation
import PolicyModel
import RealGit
import Testing

@testable import EditionStore
@testable import Git

/// A process that does nothing but import, to be killed at any moment.
///
/// The tests start their own executable again with the store's path in the environment; each
/// edition that was acknowledged is written into a file at once.
enum Subject {
  static let environment = ProcessInfo.processInfo.environment
  static var store: String? { environment["KAITEI_SUBJECT_STORE"] }
  static var name: String { environment["KAITEI_SUBJECT_NAME"] ?? "a" }
  static var limit: Int { environment["KAITEI_SUBJECT_LIMIT"].flatMap { Int($0) } ?? .max }
  /// How many editions are given to one import.
  static var batch: Int { environment["KAITEI_SUBJECT_BATCH"].flatMap { Int($0) } ?? 1 }

  static func start(
    _ name: String, store: String, acknowledged: String, limit: Int = .max, batch: Int = 1,
    longestFile: Int? = nil, suite: String = "CrashSubject"
  ) throws -> Process {
    let process = Process()
    let bundle = CommandLine.arguments[0]
    let arguments = [bundle, "--testing-library", "swift-testing", "--filter", suite]
    if let longestFile {
      // A write beyond the limit fails, as one on a full disk does.
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments =
        ["-c", "trap '' XFSZ; ulimit -f \(longestFile); exec \"$0\" \"$@\"", bundle] + arguments
    } else {
      process.executableURL = URL(fileURLWithPath: bundle)
      process.arguments = arguments
    }
    var environment = Self.environment
    environment["KAITEI_SUBJECT_STORE"] = store
    environment["KAITEI_SUBJECT_NAME"] = name
    environment["KAITEI_SUBJECT_ACKNOWLEDGED"] = acknowledged
    environment["KAITEI_SUBJECT_LIMIT"] = String(limit)
    environment["KAITEI_SUBJECT_BATCH"] = String(batch)
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  static func acknowledge(_ label: String) throws {
    let path = environment["KAITEI_SUBJECT_ACKNOWLEDGED"] ?? "/dev/null"
    if !FileManager.default.fileExists(atPath: path) {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.seekToEnd()
    try file.write(contentsOf: Data((label + "\n").utf8))
    try file.close()
  }
}

@Suite(.enabled(if: Subject.store != nil)) struct CrashSubject {
  @Test func `imports until it is killed`() throws {
    let store = try EditionStore.open(at: try #require(Subject.store))
    var number = Int.random(in: 0..<1_000_000) * 1000
    var done = 0
    var failures = 0
    while done < Subject.limit {
      var drafts: [EditionDraft] = []
      for _ in 0..<Subject.batch {
        number += 1
        let label = "\(Subject.name)-\(number)"
        drafts.append(
          try Sample.draft(
            "20\(10 + number % 80)-0\(1 + number % 9)", Sample.text(number),
            series: "s\(number % 3)",
            label: label))
      }
      let result: ImportResult
      do {
        result = try store.importAll(drafts, options: .init(patienceMilliseconds: 60_000))
      } catch {
        failures += 1
        guard failures < 2000 else { throw error }
        if error == .diskFull { continue }
        if case .noSpace = error { continue }
        throw error
      }
      for (outcome, draft) in zip(result.outcomes, drafts) {
        if case .stored = outcome {
          try Subject.acknowledge("\(draft.series)/\(draft.label ?? "")")
        }
      }
      done += Subject.batch
    }
  }
}

@Suite(.enabled(if: Subject.store != nil)) struct PackSubject {
  @Test func `dies in the middle of an index`() throws {
    // A pack of one small blob is shorter than the limit, its index is longer.
    signal(SIGXFSZ, SIG_DFL)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGXFSZ)
    #expect(pthread_sigmask(SIG_UNBLOCK, &signals, nil) == 0)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    var limit = rlimit(rlim_cur: 512, rlim_max: 512)
    #expect(setrlimit(.init(RLIMIT_CORE.rawValue), &none) == 0)
    #expect(setrlimit(.init(RLIMIT_FSIZE.rawValue), &limit) == 0)
    var writer = try PackWriter(Repository(at: try #require(Subject.store)))
    _ = try writer.write(.blob, Array("政策\n".utf8), path: nil)
    try writer.finish()
  }
}

@Suite(.enabled(if: Subject.store == nil), .serialized) struct CrashTests {
  let folder: Folder
  let store: EditionStore

  init() throws {
    folder = try Folder()
    store = try EditionStore.create(at: folder.path + "/store", bare: true)
  }

  private var path: String { folder.path + "/store" }

  /// `KAITEI_KILLS=200 swift test --filter CrashTests` runs long.
  private var rounds: Int {
    ProcessInfo.processInfo.environment["KAITEI_KILLS"].flatMap { Int($0) } ?? 6
  }

  /// The editions whose acknowledgement was written down to the end of its line.
  private func acknowledged(_ names: [String]) throws -> [String] {
    try names.flatMap { name -> [String] in
      let path = folder.path + "/" + name
      guard FileManager.default.fileExists(atPath: path) else { return [] }
      let lines = try String(contentsOfFile: path, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
      return lines.dropLast().map(String.init)
    }
  }

  /// Every acknowledged edition is there with its bytes, and git finds the store clean.
  private func check(_ labels: [String]) throws {
    let store = try EditionStore.open(at: path)
    for name in labels {
      let parts = name.split(separator: "/").map(String.init)
      let edition = try store.edition(named: parts[1], in: parts[0])
      let number = try #require(parts[1].split(separator: "-").last.flatMap { Int($0) })
      #expect(try store.source(of: edition) == Array(Sample.text(number).utf8))
    }
    #expect(try store.verify().isSound)
    let words = try git("fsck", "--full", "--strict", "--no-dangling", in: path)
    // What a killed writer left behind is named, and is no fault.
    #expect(!words.contains("error") && !words.contains("missing") && !words.contains("broken"))
  }

  @Test(arguments: [1, 12])
  func `nothing acknowledged is lost when the importer is killed`(batch: Int) throws {
    for round in 0..<rounds {
      let process = try Subject.start(
        "k", store: path, acknowledged: folder.path + "/acknowledged", batch: batch)
      // From the first edition of this process on, at any moment of its imports.
      let before = try acknowledged(["acknowledged"]).count
      for _ in 0..<12_000 where try acknowledged(["acknowledged"]).count == before {
        usleep(10_000)
      }
      usleep(UInt32.random(in: 0...400_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if round % 10 == 9 { try check(try acknowledged(["acknowledged"])) }
    }
    let labels = try acknowledged(["acknowledged"])
    #expect(!labels.isEmpty)
    // The next import finishes what was left, locks of the dead included.
    try store.import(
      try Sample.draft("2026-01", "最後\n", series: "s9"),
      options: .init(patienceMilliseconds: 30_000))
    try check(labels)
    #expect(try EditionStore.open(at: path).verify().problems == [])
    print("kills: \(rounds), batch \(batch), acknowledged: \(labels.count), lost: 0")
  }

  @Test func `an index that was half written when its writer died hinders nobody`() throws {
    let subject = try Subject.start(
      "i", store: path, acknowledged: folder.path + "/i", suite: "PackSubject")
    subject.waitUntilExit()
    #expect(subject.terminationReason == .uncaughtSignal)
    let left = try FileManager.default.contentsOfDirectory(atPath: path + "/objects/pack")
    #expect(left.count == 2)
    let words = try git("fsck", "--full", "--strict", in: path)
    #expect(!words.contains("error"), "\(words)")
    #expect(try EditionStore.open(at: path).verify().isSound)
    try EditionStore.open(at: path).import(try Sample.draft("2026-01", "最後\n", series: "s9"))
    try check([])
    try git("gc", "--prune=now", "-q", in: path)
    let names = try FileManager.default.contentsOfDirectory(atPath: path + "/objects/pack")
    #expect(names.allSatisfy { $0.hasPrefix("pack-") }, "\(names)")
  }

  @Test func `parallel importers all succeed, and all their editions stand`() throws {
    let count = rounds > 20 ? 20 : 5
    let names = (0..<count).map { "p\($0)" }
    let processes = try names.map {
      try Subject.start($0, store: path, acknowledged: folder.path + "/" + $0, limit: 6)
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let labels = try acknowledged(names)
    #expect(labels.count == count * 6)
    try check(labels)
    #expect(try store.verify().problems == [])
  }

  @Test func `a foreign git that moves the branch meanwhile costs neither side anything`() throws {
    let subject = try Subject.start(
      "f", store: path, acknowledged: folder.path + "/f", limit: 15)
    let work = folder.path + "/clone"
    try git("init", "-q", work, in: folder.path)
    let branch = try git("symbolic-ref", "--short", "HEAD", in: path)
    var pushed = 0
    while subject.isRunning {
      _ = try? git("pull", "-q", "--rebase", path, branch, in: work, expecting: nil)
      try git("commit", "-q", "--allow-empty", "-m", "foreign \(pushed)", in: work)
      let words = try git("push", "-q", path, "HEAD:\(branch)", in: work, expecting: nil)
      if words.isEmpty { pushed += 1 }
    }
    subject.waitUntilExit()
    #expect(subject.terminationStatus == 0)
    let labels = try acknowledged(["f"])
    #expect(labels.count == 15)
    try check(labels)
    let log = try git("log", "--format=%s", branch, in: path)
    let foreign = log.split(separator: "\n").filter { $0.hasPrefix("foreign") }.count
    #expect(foreign >= pushed)
  }

  @Test func `files that cannot grow cost nothing acknowledged`() throws {
    // The limit holds for the list of acknowledged editions too: each process has its own.
    let limited = rounds > 20 ? 60 : 4
    for round in 0..<limited {
      let process = try Subject.start(
        "l", store: path, acknowledged: folder.path + "/l\(round)", limit: 24,
        batch: round % 2 == 0 ? 1 : 12, longestFile: round % 8)
      process.waitUntilExit()
    }
    let subject = try Subject.start("m", store: path, acknowledged: folder.path + "/m", limit: 6)
    subject.waitUntilExit()
    #expect(subject.terminationStatus == 0)
    let labels = try acknowledged((0..<limited).map { "l\($0)" } + ["m"])
    #expect(labels.count >= 6)
    try check(labels)
    #expect(try store.verify().isSound)
    print("limited files: acknowledged: \(labels.count), lost: 0")
  }

  @Test(.enabled(if: getuid() == 0))
  func `a disk that fills up again and again costs nothing acknowledged`() throws {
    let disk = folder.path + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    // Where root may not mount, the test of files that cannot grow has to do.
    guard try status("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", disk) == 0 else { return }
    defer { _ = try? status("umount", disk) }
    let full = try EditionStore.create(at: disk + "/store", bare: true)
    let subject = try Subject.start(
      "d", store: disk + "/store", acknowledged: folder.path + "/d", limit: 400)
    let fillings = rounds > 20 ? 60 : 6
    for _ in 0..<fillings {
      // Fills the disk to the last byte while an import may be under way.
      _ = try? status("sh", "-c", "cat /dev/zero > '\(disk)/filler' 2>/dev/null; true")
      usleep(UInt32.random(in: 1_000...60_000))
      try? FileManager.default.removeItem(atPath: disk + "/filler")
      usleep(UInt32.random(in: 20_000...120_000))
    }
    kill(subject.processIdentifier, SIGKILL)
    subject.waitUntilExit()
    let labels = try acknowledged(["d"])
    for name in labels {
      let parts = name.split(separator: "/").map(String.init)
      #expect(try full.edition(named: parts[1], in: parts[0]).label == parts[1])
    }
    #expect(try EditionStore.open(at: disk + "/store").verify().isSound)
    let words = try git("fsck", "--full", "--no-dangling", in: disk + "/store")
    #expect(!words.contains("error") && !words.contains("missing"))
    print("full disk: \(fillings) times, acknowledged: \(labels.count), lost: 0")
  }

  private func status(_ arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
