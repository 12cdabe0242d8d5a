internal import Git

/// What git is told so that its own commands speak of sentences and figures.
public enum DiffDriver {
  /// The driver's name in `.gitattributes`: `*.md diff=kaitei`.
  public static let name = "kaitei"

  /// The settings of a repository's own configuration, with the words that start the tool.
  static func settings(tool: String) -> [(name: String, value: String)] {
    [
      ("diff.kaitei.command", "\(tool) git-diff"),
      ("diff.kaitei.textconv", "\(tool) textconv"),
      ("diff.kaitei.xfuncname", xfuncname),
      ("diff.kaitei.wordRegex", wordRegex),
    ]
  }

  /// Headings for the hunks' headers: those of Markdown, and numbered ones.
  ///
  /// Only single-byte characters stand in ranges; glibc refuses others.
  static let xfuncname = "^(#{1,6}[ \t].*|第[^ 。、]{1,24}(章|節|款|条|項|編)[^。]*|附則.*)$"

  /// Words as a reader names them: a number with its marks and unit, a Latin word, a run of
  /// kana of one kind, a run of kanji, a sign.
  ///
  /// For UTF-8 locales: glibc takes no ranges of such characters, so every kana is listed and
  /// kanji are what is none of the others.
  static let wordRegex: String = {
    let digits = "0123456789" + listed(0xFF10...0xFF19)
    let latin = "A-Za-z" + listed(0xFF21...0xFF3A) + listed(0xFF41...0xFF5A)
    let hiragana = listed(0x3041...0x3096) + "ゝゞ"
    let katakana = listed(0x30A1...0x30FA) + "ーヽヾ" + listed(0xFF66...0xFF9F)
    let signs =
      "、。，．・：；？！「」『』（）［］｛｝〈〉《》【】〔〕…‥―—–～〜％＋－＝／＊＆＠＃￥＄｜“”‘’●○◎■□◆◇▲△▼▽※→←↑↓"
      + "　"
    let ascii = "!-/:-@{-~^_`\\\\["
    let number = "[\(digits)]+([.,．，][\(digits)]+)*"
    let units =
      "(兆円|億円|万円|千円|百万円|円|％|%|年度|年|か月|ヶ月|カ月|箇月|月|日|時間|時|分|秒|人|件|歳|倍|割|回|枚|台|箇所|か所|万人|億人|万件|ポイント)?"
    return
      "\(number)\(units)|[\(latin)]+|[\(katakana)]+|[\(hiragana)]+"
      + "|[^][:space:][:cntrl:]\(digits)\(latin)\(hiragana)\(katakana)\(signs)\(ascii)]+"
  }()

  private static func listed(_ scalars: ClosedRange<UInt32>) -> String {
    String(String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) }))
  }

  /// The lines of `info/attributes` for a store's files.
  ///
  /// Two editions are never merged line by line: that would give a text which nobody published.
  static let attributes = [
    "/*/text.md text eol=lf diff=kaitei merge=binary",
    "/*/edition.json text eol=lf merge=binary",
    "/*/source.* -text -diff -merge",
  ]
}

extension EditionStore {
  /// Tells git of the diff driver, and that no line ends may be changed.
  ///
  /// Settings that are there already stay unless `tool` is given; the repository's files are
  /// not touched.
  public func setUp(tool: String? = nil) throws(StoreError) {
    let lock = try lockImports(10_000)
    try asking { () throws(GitError) in
      _ = try repository.sweepTemporaries(now: now)
      var settings: [(name: String, value: String?)] = []
      for (name, value) in DiffDriver.settings(tool: tool ?? "kaitei") {
        if tool == nil, try repository.ownValue(name) != nil { continue }
        settings.append((name, value))
      }
      _ = try repository.clearLocks(of: ["config"], olderThan: 10, now: now)
      try repository.set(settings)
      try setUpAttributes()
    }
    _ = consume lock
  }

  private func setUpAttributes() throws(GitError) {
    let path = repository.commonFolder + "/info/attributes"
    var lines = try Disk.read(path) ?? []
    let there = Set(lines.split(separator: 0x0A).map { Array($0) })
    let missing = DiffDriver.attributes.map { Array($0.utf8) }.filter { !there.contains($0) }
    guard !missing.isEmpty else { return }
    if let last = lines.last, last != 0x0A { lines.append(0x0A) }
    for line in missing { lines += line + [0x0A] }
    try Disk.makeFolder(repository.commonFolder + "/info")
    try Disk.replace(path, with: lines)
  }
}
