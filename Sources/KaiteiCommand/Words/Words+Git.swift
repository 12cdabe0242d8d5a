internal import EditionStore

extension Words {
  func message(_ error: ComparisonError) -> String {
    switch error {
    case .noSuchRevision(let name):
      say(
        "\(shown(name)): names no file, edition or revision: check the spelling, or see git log",
        "\(shown(name)): ファイル、版、リビジョンのどれでもありません: つづりを確認するか、git log で確かめてください")
    case .noSuchPath(let name):
      say(
        "\(shown(name)): the revision has no such file: see git ls-tree",
        "\(shown(name)): そのリビジョンにこのファイルはありません: git ls-tree で確かめてください")
    case .notAFile(let name):
      say(
        "\(shown(name)): is a folder: name a document inside it",
        "\(shown(name)): フォルダーです: 中の文書を指定してください")
    case .failed(let error): message(error)
    }
  }

  func message(_ error: HookError) -> String {
    switch error {
    case .sharedFolder(let path):
      say(
        "\(shown(path)): other repositories share this folder of hooks: add --force, or unset core.hooksPath",
        "\(shown(path)): ほかのリポジトリと共有のフックです: --force を付けるか、core.hooksPath を外してください")
    case .earlierTaken(let path):
      say(
        "\(shown(path)): an earlier hook is kept there already: move one of them away",
        "\(shown(path)): 以前のフックがすでに置かれています: どちらかを移してください")
    case .failed(let error): message(error)
    }
  }

  func status(_ status: HookStatus) -> String {
    let state =
      switch status.state {
      case .absent: say("not installed", "なし")
      case .installed: say("installed", "導入済み")
      case .outdated: say("installed, of another version", "導入済み（別の版）")
      case .foreign: say("another tool's", "ほかのツールのもの")
      }
    let chain = status.isChained ? say(", runs the earlier hook first", "、以前のフックを先に実行") : ""
    let name = status.hook.rawValue
    let padding = String(repeating: " ", count: max(1, 20 - name.utf8.count))
    return name + padding + state + chain
  }

  func refused(commit: Bool) -> String {
    commit
      ? say(
        "kaitei: please confirm the findings above; to commit all the same: git commit --no-verify, or list their ids in .kaitei/allow",
        "kaitei: 上の指摘を確認してください。そのままコミットするには git commit --no-verify を使うか、番号を .kaitei/allow に書いてください")
      : say(
        "kaitei: the push is refused: please confirm the findings above, or list their ids in .kaitei/allow",
        "kaitei: プッシュを受け付けません。上の指摘を確認するか、番号を .kaitei/allow に書いてください")
  }

  func unread(_ path: String, _ reason: String) -> String {
    say(
      "kaitei: \(shown(path)): not checked: \(reason)",
      "kaitei: \(shown(path)): 検査していません: \(reason)")
  }

  func problem(_ problem: MessageProblem) -> String {
    switch problem {
    case .missing(let trailer):
      say("kaitei: the trailer \(trailer) is missing", "kaitei: \(trailer) の行がありません")
    case .repeated(let trailer):
      say("kaitei: the trailer \(trailer) stands twice", "kaitei: \(trailer) の行が重複しています")
    case .malformed(let trailer, let value):
      say(
        "kaitei: \(trailer): \(shown(value)) is not what this trailer holds",
        "kaitei: \(trailer): \(shown(value)) は正しい値ではありません")
    }
  }
}
