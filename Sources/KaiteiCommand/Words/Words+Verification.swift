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
    case .recordedTwice(let series, let label, let commits):
      say(
        "\(shown(series))@\(shown(label)): two documents have this label: \(commits.joined(separator: ", "))",
        "\(shown(series))@\(shown(label)): この名前の文書が二つあります: \(commits.joined(separator: "、"))")
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
        "set \(shown(name)) anew with git update-ref; git fsck --lost-found names commits that nothing leads to",
        "git update-ref で \(shown(name)) を付け直してください（git fsck --lost-found でどこからもたどれないコミットがわかります）")
    case .setBranch(let name, let commit):
      say(
        "git update-ref \(shown(name)) \(commit), the newest commit that is left; git fsck --lost-found names those that nothing leads to",
        "git update-ref \(shown(name)) \(commit) を実行してください（残っている最新のコミットです。git fsck --lost-found でどこからもたどれないコミットがわかります）"
      )
    case .pointHead(let branch):
      say(
        "git symbolic-ref HEAD \(shown(branch)), or another branch",
        "git symbolic-ref HEAD \(shown(branch))、または別のブランチを選んでください")
    case .mendPackedReferences:
      say(
        "put the line right or take it out, then kaitei verify --repair-tags",
        "その行を直すか取り除き、kaitei verify --repair-tags を実行してください")
    case .removeLeftover(let path):
      say(
        "a git gc that was cut off left it: rm \(shown(path))",
        "中断した git gc の残りです: rm \(shown(path)) を実行してください")
    case .makeAnew(let file): self.remedy(file)
    case .importAgain(let series, let label):
      say(
        "import the document again: kaitei import \(shown(series)) --label \(shown(label)) --correction FILE",
        "文書を取り込み直してください: kaitei import \(shown(series)) --label \(shown(label)) --correction ファイル")
    case .inspect(let commit):
      say("look at it with git show \(commit)", "git show \(commit) で確かめてください")
    case .showEdition(let series, let label):
      say(
        "git checkout \(shown(series))/\(shown(label)) -- \(shown(series)), then git commit",
        "git checkout \(shown(series))/\(shown(label)) -- \(shown(series)) のあと git commit を実行してください"
      )
    case .rename(let series, let source):
      say(
        "git show \(shown(source)) > FILE, then kaitei import \(shown(series)) --label OTHER FILE, or --correction",
        "git show \(shown(source)) > ファイル のあと kaitei import \(shown(series)) --label 別の名前 ファイル（訂正なら --correction）"
      )
    case .checkOut(let path):
      say(
        "git checkout -- \(shown(path)), or commit the change",
        "git checkout -- \(shown(path))、または変更をコミットしてください")
    case .importAnything:
      say("the next import finishes it", "次の取り込みで完了します")
    }
  }

  private func remedy(_ file: VerificationReport.Rebuildable) -> String {
    switch file {
    case .index(let path):
      say(
        "rm \(shown(path)) && git reset (your files stay; what was staged has to be staged again)",
        "rm \(shown(path)) && git reset を実行してください（ファイルはそのままで、ステージした変更だけ git add し直します）")
    case .packIndex(let path):
      say(
        "rm \(shown(path)) && git index-pack \(shown(path.dropLast(4) + ".pack"))",
        "rm \(shown(path)) && git index-pack \(shown(path.dropLast(4) + ".pack")) を実行してください")
    case .packCompanion(let path):
      say(
        "rm \(shown(path)); git gc makes it anew", "rm \(shown(path)) を実行してください（git gc で作り直されます）")
    case .multiPackIndex(let path):
      say(
        "rm \(shown(path)) && git multi-pack-index write",
        "rm \(shown(path)) && git multi-pack-index write を実行してください")
    case .commitGraph(let path):
      say(
        "rm \(shown(path)) && git commit-graph write --reachable",
        "rm \(shown(path)) && git commit-graph write --reachable を実行してください")
    case .packList: say("git update-server-info", "git update-server-info を実行してください")
    }
  }
}
