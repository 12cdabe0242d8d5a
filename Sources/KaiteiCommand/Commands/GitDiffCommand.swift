internal import ArgumentParser
internal import EditionStore
internal import Kaitei
internal import PolicyModel
internal import ReportRendering

struct GitDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git-diff",
    abstract: "Git's external diff driver; set up by kaitei init.",
    discussion: """
      git config diff.kaitei.command 'kaitei git-diff' \
      echo '*.md diff=kaitei' >> .gitattributes
      """)

  @Argument(
    help: "As git gives them: path, then file, hash and mode of both states, for a rename its path."
  )
  var arguments: [String] = []

  func run() throws {
    // Git stops at a driver that fails: whatever happens, the status is 0.
    guard let path = arguments.first, arguments.count >= 7 else {
      Output.complain(
        "kaitei: git-diff: "
          + Words.ofUser.say(
            "git calls this with seven arguments: set it as diff.kaitei.command",
            "git が 7 つの引数で呼び出します: diff.kaitei.command に設定してください"))
      return
    }
    let words = Words.ofUser
    let newPath = arguments.count >= 8 ? arguments[7] : path
    var page = "kaitei \(words.shown(path))"
    if newPath != path { page += " → " + words.shown(newPath) }
    page += "\n"
    do throws(Failure) {
      let change = DocumentChange(
        kind: newPath == path ? .changed : .renamed,
        old: try version(path, file: arguments[1], mode: arguments[3]),
        new: try version(newPath, file: arguments[4], mode: arguments[6]))
      let report = try ChangedDocument(change, reader: ResultFolder.reader()).report()
      let terminal = Terminal()
      let isPaged = Terminal.variable("GIT_PAGER_IN_USE") != nil
      page += TerminalRenderer(
        TerminalRenderer.Options(
          width: terminal.width,
          usesColor: terminal.usesColor(isPaged ? .always : .auto),
          language: report.new.language)
      ).render(report)
    } catch {
      page += words.message(error) + "\n"
    }
    try Output.standard.write(page)
  }

  /// A state that is not there has a dot for its mode.
  private func version(
    _ path: String, file: String, mode: String
  ) throws(Failure) -> DocumentChange.Version? {
    if mode == "." || file == "/dev/null" { return nil }
    return DocumentChange.Version(
      path: path, bytes: try InputFile(name: file, limit: InputFile.defaultLimit).bytes())
  }
}

struct TextconvCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "textconv",
    abstract: "Gives a document to git as plain text, one sentence a line.",
    discussion: "git config diff.kaitei.textconv 'kaitei textconv'")

  @Argument(help: "The document.")
  var file: String

  func run() throws {
    let bytes = try InputFile(name: file, limit: InputFile.defaultLimit).bytes()
    var hint = ReadingHint()
    hint.fileName = file.split(separator: "/").last.map(String.init)
    // What cannot be read is shown to git as it is.
    try? hint.addTextLayer(of: bytes, named: file)
    guard let read = try? DocumentReader().read(bytes, hint: hint) else {
      return try Output.standard.write(bytes)
    }
    try Output.standard.write(NormalForm.bytes(of: read.document))
  }
}
