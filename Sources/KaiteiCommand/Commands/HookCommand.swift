internal import ArgumentParser
internal import EditionStore
internal import Kaitei
internal import PolicyModel
internal import ReportRendering

struct HookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hook",
    abstract: "What the git hooks hand over to; set up by kaitei hooks install.",
    shouldDisplay: false)

  @Argument(help: "The hook's name.")
  var hook: Hook

  @Argument(parsing: .captureForPassthrough, help: "As git gives them.")
  var arguments: [String] = []

  func run() throws {
    switch hook {
    case .preCommit: try preCommit()
    case .prepareCommitMessage: try prepareMessage()
    case .commitMessage: try commitMessage()
    case .postCommit, .postMerge: try keepReports(for: ["HEAD"])
    case .preReceive: try receive(Self.pushes())
    case .update:
      guard arguments.count >= 3 else { return }
      try receive([(arguments[1], arguments[2])])
    case .postReceive: try keepReports(for: Self.pushes().map { "\($0.old)..\($0.new)" })
    }
  }

  /// Seconds that one document may take.
  private static let patience: UInt32 = 10

  private func openRepository() throws(Failure) -> EditionStore {
    var folders = [Terminal.variable("GIT_OBJECT_DIRECTORY")].compactMap { $0 }
    folders += (Terminal.variable("GIT_ALTERNATE_OBJECT_DIRECTORIES") ?? "").split(separator: ":")
      .map(String.init)
    // `git --git-dir` names a folder that does not lie above the work tree.
    let folder = Terminal.variable("GIT_DIR")
    do {
      return try EditionStore.open(
        at: folder ?? ".",
        in: GitSurroundings(
          indexFile: Terminal.variable("GIT_INDEX_FILE"), objectFolders: folders),
        searchingUpward: folder == nil)
    } catch {
      throw .store(error)
    }
  }

  private func stagedChanges() throws(Failure) -> [DocumentChange] {
    let store = try openRepository()
    do { return try store.stagedChanges(Self.filter) } catch { throw .comparison(error) }
  }

  private static var filter: DocumentFilter { DocumentFilter(endings: ChangedDocument.endings) }

  // MARK: Checks

  private func preCommit() throws {
    let changes = try stagedChanges()
    if areDoubtful(changes, allowed: Self.suppressions()) {
      Output.complain(Words.ofUser.refused(commit: true))
      throw ExitCode(ExitStatus.differences.rawValue)
    }
  }

  private func receive(_ pushes: [(old: String, new: String)]) throws {
    let store = try openRepository()
    for push in pushes {
      let changes: [DocumentChange]
      do { changes = try store.pushedChanges(from: push.old, to: push.new, Self.filter) } catch {
        throw Failure.comparison(error)
      }
      let allowed = (try? store.bytes(of: push.new + ":.kaitei/allow")) ?? []
      if areDoubtful(changes, allowed: Suppressions(String(decoding: allowed, as: UTF8.self))) {
        Output.complain(Words.ofUser.refused(commit: false))
        throw ExitCode(ExitStatus.differences.rawValue)
      }
    }
  }

  /// Tells grave findings; a document that cannot be read is told and let through.
  private func areDoubtful(_ changes: [DocumentChange], allowed: Suppressions) -> Bool {
    var isDoubtful = false
    let outcomes = Self.outcomes(of: changes) { document throws(Failure) in
      try document.findings()
    }
    for (change, outcome) in zip(changes, outcomes) {
      switch outcome {
      case .success(let checked?):
        let grave = allowed.apply(to: checked.findings).kept.filter { $0.severity == .high }
        guard !grave.isEmpty else { continue }
        isDoubtful = true
        let terminal = Terminal()
        let text = TerminalRenderer(
          TerminalRenderer.Options(width: terminal.width, language: checked.edition.language)
        ).render(grave, of: checked.edition)
        Output.complain(Words.ofUser.shown(change.path) + "\n" + text)
      case .success(nil): continue
      case .failure(let error):
        Output.complain(Words.ofUser.unread(change.path, Words.ofUser.message(error)))
      }
    }
    return isDoubtful
  }

  /// Does something with every document, several at once.
  ///
  /// The process stops if none is done in the time that one may take: a hook that hangs holds
  /// up everybody's work.
  private static func outcomes<Answer: Sendable>(
    of changes: [DocumentChange], _ body: @Sendable (ChangedDocument) throws(Failure) -> Answer
  ) -> [Result<Answer, Failure>] {
    let reader = ResultFolder.reader()
    alarm(patience)
    defer { alarm(0) }
    return concurrently(changes) { change in
      let outcome = Result { () throws(Failure) in
        try body(ChangedDocument(change, reader: reader))
      }
      alarm(patience)
      return outcome
    }
  }

  private static func reports(
    on changes: [DocumentChange]
  ) -> [Result<ChangeReport, Failure>] {
    outcomes(of: changes) { document throws(Failure) in try document.report() }
  }

  private static func suppressions() -> Suppressions {
    let bytes = (try? InputFile(name: ".kaitei/allow", limit: 1 << 20).bytes()) ?? []
    return Suppressions(String(decoding: bytes, as: UTF8.self))
  }

  private static func pushes() -> [(old: String, new: String)] {
    var pushes: [(old: String, new: String)] = []
    var lines = LineReader()
    while let line = lines.next() {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 2)
      if words.count == 3 { pushes.append((String(words[0]), String(words[1]))) }
    }
    return pushes
  }

  // MARK: Messages

  /// Drafts what changed, where the author gave no message of their own.
  private func prepareMessage() throws {
    guard let file = arguments.first, arguments.count < 2 || arguments[1] == "template" else {
      return
    }
    let changes = try stagedChanges()
    var draft: [UInt8] = []
    for (change, outcome) in zip(changes, Self.reports(on: changes)) {
      guard let report = try? outcome.get(), !report.changes.isEmpty else { continue }
      draft += Array(
        MessageRenderer(language: report.new.language).render(report, path: change.path).utf8)
    }
    guard !draft.isEmpty else { return }
    let template = try InputFile(name: file, limit: 1 << 20).bytes()
    try Output.file(file).write(draft + template)
  }

  private func commitMessage() throws {
    guard let file = arguments.first else { return }
    let bytes = try InputFile(name: file, limit: 1 << 20).bytes()
    let problems = EditionStore.problems(inMessage: String(decoding: bytes, as: UTF8.self))
    for problem in problems { Output.complain(Words.ofUser.problem(problem)) }
    if !problems.isEmpty { throw ExitCode(ExitStatus.differences.rawValue) }
  }

  // MARK: Reports

  /// Writes a report beside each changed document's name, where there is a folder for reports.
  private func keepReports(for ranges: [String]) throws {
    let store = try openRepository()
    let above = store.workTree.map { $0 + "/.kaitei" } ?? store.gitFolder + "/kaitei"
    let folder = above + "/reports"
    // A link may have come with a commit, and lead anywhere.
    guard OutputFolder.isReal(above), OutputFolder.isReal(folder) else { return }
    for range in ranges {
      guard let changes = try? store.changes(in: range, Self.filter) else { continue }
      for (change, outcome) in zip(changes, Self.reports(on: changes)) {
        guard let report = try? outcome.get() else { continue }
        let name = change.path.map { $0 == "/" ? "-" : $0 }
        let page = MarkdownRenderer(MarkdownRenderer.Options(language: report.new.language))
          .render(report)
        do throws(Failure) {
          try Output.file(folder + "/" + String(name) + ".md").write(page)
        } catch {
          Output.complain("kaitei: " + Words.ofUser.message(error))
        }
      }
    }
  }
}
