internal import EditionStore
internal import PolicyModel

extension Words {
  func stored(_ edition: StoredEdition) -> String {
    let commit = String(edition.commit.prefix(12))
    return say(
      "\(shown(edition.name))  published \(edition.published.date)  stored as \(commit)\(kind(edition))",
      "\(shown(edition.name))  \(edition.published.date) 公表  \(commit) として保存\(kind(edition))")
  }

  private func kind(_ edition: StoredEdition) -> String {
    switch edition.kind {
    case .first, .edition: ""
    case .correction: say(" (correction)", "（訂正）")
    case .reextraction: say(" (re-extraction)", "（再抽出）")
    case .restored: say(" (restored)", "（復元）")
    }
  }

  func already(_ edition: StoredEdition, file: String) -> String {
    say(
      "\(shown(file))  is \(shown(edition.name)) already: nothing to do",
      "\(shown(file))  すでに \(shown(edition.name)) です: 何もしません")
  }

  /// One line a notice; of a kind that many editions share, one line for all.
  func notices(_ notices: [ImportResult.Notice]) -> [String] {
    var lines: [String] = []
    var clamped: [CalendarDate] = []
    var between: [String] = []
    for notice in notices {
      switch notice {
      case .dateClamped(_, _, let date): clamped.append(date)
      case .addedBetween(let series, let label): between.append("\(series)@\(label)")
      default:
        let line = self.notice(notice)
        if !lines.contains(line) { lines.append(line) }
      }
    }
    if clamped.count > 3, let first = clamped.first, let last = clamped.last {
      lines.append(
        say(
          "git cannot hold the dates of \(clamped.count) editions, from \(first) to \(last); they are kept in the metadata",
          "git は \(clamped.count) 件の版の日付（\(first) から \(last)）を記録できないため、メタデータに保存しました"))
    }
    if between.count > 3, let first = between.first {
      lines.append(
        say(
          "\(between.count) editions, \(shown(first)) among them, are older than ones that were there: order follows the dates",
          "\(shown(first)) など \(between.count) 件は既存の版より前のものです: 順序は公表日に従います"))
    }
    return lines
      + notices.filter { notice in
        switch notice {
        case .dateClamped: clamped.count <= 3
        case .addedBetween: between.count <= 3
        default: false
        }
      }.map(self.notice)
  }

  private func notice(_ notice: ImportResult.Notice) -> String {
    switch notice {
    case .dateClamped(let series, let label, let date):
      say(
        "\(shown(series))@\(shown(label)): git cannot hold \(date); it is kept in the metadata",
        "\(shown(series))@\(shown(label)): git は \(date) を記録できないため、メタデータに保存しました")
    case .seriesCleaned(let from, let to), .labelCleaned(let from, let to):
      say("\(shown(from)) is stored as \(shown(to))", "\(shown(from)) は \(shown(to)) として保存しました")
    case .addedBetween(let series, let label):
      say(
        "\(shown(series))@\(shown(label)) is older than editions that were there: order follows the dates",
        "\(shown(series))@\(shown(label)) は既存の版より前のものです: 順序は公表日に従います")
    case .staleLockRemoved(let path, let age):
      say(
        "removed the lock \(shown(path)) that something left \(age) s ago",
        "\(age) 秒前に残されたロック \(shown(path)) を取り除きました")
    case .temporaryFilesRemoved(let count):
      say(
        "removed \(count) temporary files of a broken import", "中断した取り込みの一時ファイル \(count) 個を取り除きました")
    case .recovered(let tags):
      say(
        "finished an import that was cut off: \(tags.map(shown).joined(separator: ", "))",
        "中断した取り込みを完了しました: \(tags.map(shown).joined(separator: "、"))")
    case .tagged(let tags):
      say(
        "set tags that had not come along: \(tags.map(shown).joined(separator: ", "))",
        "一緒に届いていなかったタグを付けました: \(tags.map(shown).joined(separator: "、"))")
    case .tagsPending(let error):
      say(
        "the edition is in, its tag will be set by the next import: \(message(error))",
        "版は保存されました。タグは次の取り込みで付けられます: \(message(error))")
    case .workTreeBehind(let error):
      say(
        "the edition is in, the files checked out are not: \(message(error))",
        "版は保存されましたが、作業ツリーのファイルは更新されていません: \(message(error))")
    }
  }
}
