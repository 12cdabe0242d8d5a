internal import EditionStore

extension Words {
  /// One line: what disagrees, and what to do.
  func problem(_ problem: VerificationReport.Problem) -> String {
    let grade =
      problem.severity == .damage ? say("damaged", "異常") : say("note", "注意")
    return "\(grade): \(what(problem.what)): \(remedy(problem.remedy))"
  }

  private func what(_ what: VerificationReport.What) -> String {
    switch what {
    case .damagedObject(let id, let why):
      say("object \(id) is damaged (\(shown(why)))", "オブジェクト \(id) が壊れています（\(shown(why))）")
    case .damagedFile(let path, let why):
      say("\(shown(path)) is damaged (\(shown(why)))", "\(shown(path)) が壊れています（\(shown(why))）")
    case .missingObject(let id, let user):
      say(
        "object \(id), which \(shown(user)) needs, is missing",
        "\(shown(user)) に必要なオブジェクト \(id) がありません")
    case .badReference(let name, let why):
      say(
        "\(shown(name)) cannot be followed (\(shown(why)))", "\(shown(name)) をたどれません（\(shown(why))）"
      )
    case .tagMissing(let tag, let commit):
      say("tag \(shown(tag)) of \(commit) is missing", "\(commit) のタグ \(shown(tag)) がありません")
    case .tagMoved(let tag, let expected, let found):
      say(
        "tag \(shown(tag)) marks \(found), not \(expected)",
        "タグ \(shown(tag)) が \(expected) ではなく \(found) を指しています")
    case .noEdition(let series, let label, let commit):
      say(
        "\(commit) says it is \(shown(series))@\(shown(label)) and holds no edition",
        "\(commit) は \(shown(series))@\(shown(label)) のはずですが、版がありません")
    case .trailerDisagrees(let series, let label, let trailer, let message, let metadata):
      say(
        "\(shown(series))@\(shown(label)): \(trailer) is \(shown(message ?? "–")) in the commit and \(shown(metadata ?? "–")) in the metadata",
        "\(shown(series))@\(shown(label)): \(trailer) がコミットでは \(shown(message ?? "–"))、メタデータでは \(shown(metadata ?? "–")) です"
      )
    case .datesDisagree(let series, let label, let commit):
      say(
        "\(shown(series))@\(shown(label)): the dates of \(commit) are not those of the metadata",
        "\(shown(series))@\(shown(label)): \(commit) の日付がメタデータと違います")
    case .sourceDisagrees(let series, let label, let expected, let found):
      say(
        "\(shown(series))@\(shown(label)): the bytes give SHA-256 \(found), not \(expected)",
        "\(shown(series))@\(shown(label)): 受け取ったデータの SHA-256 が \(expected) ではなく \(found) です")
    case .textDisagrees(let series, let label, let expected, let found):
      say(
        "\(shown(series))@\(shown(label)): the text has \(found) bytes, not \(expected)",
        "\(shown(series))@\(shown(label)): 本文が \(expected) バイトではなく \(found) バイトです")
    case .touchesOthers(let series, let label, let commit):
      say(
        "\(shown(series))@\(shown(label)): \(commit) changes files of others too",
        "\(shown(series))@\(shown(label)): \(commit) がほかのファイルも変えています")
    case .headDiffers(let series, let label):
      say(
        "the newest commit does not show \(shown(series))@\(shown(label))",
        "最新のコミットが \(shown(series))@\(shown(label)) を示していません")
    case .workTreeDiffers(let path):
      say("\(shown(path)) is not what is stored", "\(shown(path)) が保存されたものと違います")
    case .importUnfinished:
      say("an import was cut off before its tags were set", "取り込みがタグを付ける前に中断しています")
    }
  }

  private func remedy(_ remedy: VerificationReport.Remedy) -> String {
    switch remedy {
    case .restoreFromCopy:
      say("restore it from a clone, a backup or the remote", "複製、控え、リモートから復元してください")
    case .setTag(let tag, let commit):
      say(
        "git update-ref refs/tags/\(shown(tag)) \(commit), or kaitei verify --repair-tags",
        "git update-ref refs/tags/\(shown(tag)) \(commit)、または kaitei verify --repair-tags を実行してください"
      )
    case .repairReference(let name):
      say(
        "set \(shown(name)) anew with git update-ref", "git update-ref で \(shown(name)) を付け直してください")
    case .importAgain(let series, let label):
      say(
        "import the document again: kaitei import \(shown(series)) --label \(shown(label)) --correction FILE",
        "文書を取り込み直してください: kaitei import \(shown(series)) --label \(shown(label)) --correction ファイル")
    case .inspect(let commit):
      say("look at it with git show \(commit)", "git show \(commit) で確かめてください")
    case .checkOut(let path):
      say(
        "git checkout -- \(shown(path)), or commit the change",
        "git checkout -- \(shown(path))、または変更をコミットしてください")
    case .importAnything:
      say("the next import finishes it", "次の取り込みで完了します")
    }
  }
}
