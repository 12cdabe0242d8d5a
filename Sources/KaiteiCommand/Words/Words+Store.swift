internal import EditionStore
internal import Kaitei

extension Words {
  /// Why the store did not do what was asked, and what to do.
  func message(_ error: StoreError) -> String {
    messageOfLooking(error) ?? messageOfRecording(error) ?? messageOfWriting(error)
  }

  private func messageOfLooking(_ error: StoreError) -> String? {
    switch error {
    case .noRepository(let path):
      say(
        "\(shown(path)): holds no store: make one with kaitei init, or name one with --store",
        "\(shown(path)): 版の保管庫がありません: kaitei init で作るか、--store で指定してください")
    case .notOwned(let path):
      say(
        "\(shown(path)): belongs to another user: have its owner run kaitei, or list the folder as safe.directory in git's configuration",
        "\(shown(path)): 別の利用者のものです: 所有者が実行するか、git の safe.directory に登録してください")
    case .unsupported(let feature):
      message(feature)
    case .noSuchSeries(let name):
      say(
        "\(shown(name)): no such series: kaitei log lists those that are there",
        "\(shown(name)): この系列はありません: kaitei log で一覧を確かめてください")
    case .noSuchEdition(let name, let series, let labels):
      say(
        "\(shown(series))@\(shown(name)): no such edition: there are \(list(labels))",
        "\(shown(series))@\(shown(name)): この版はありません: あるのは \(list(labels)) です")
    case .ambiguousEdition(let name, let series, let labels):
      say(
        "\(shown(series))@\(shown(name)): may be any of \(list(labels)): name one",
        "\(shown(series))@\(shown(name)): \(list(labels)) のどれにも当たります: 一つを指定してください")
    case .damaged(let what):
      say(
        "\(shown(what)): is damaged: run kaitei verify and restore from a clone or backup",
        "\(shown(what)): 壊れています: kaitei verify で調べ、複製や控えから復元してください")
    default: nil
    }
  }

  private func messageOfRecording(_ error: StoreError) -> String? {
    switch error {
    case .emptyDocument, .noText:
      say("holds no text: give a document that has words in it", "本文がありません: 文字のある文書を指定してください")
    case .noDate:
      say(
        "no date of publication in the text or file name: give it with --date",
        "公表日が本文にもファイル名にもありません: --date で指定してください")
    case .unusableSeries(let name):
      say(
        "\(shown(name)): cannot name a series: use letters, digits and hyphens",
        "\(shown(name)): 系列の名前に使えません: 文字、数字、ハイフンで付けてください")
    case .unusableLabel(let name):
      say(
        "\(shown(name)): cannot name an edition: use letters, digits and hyphens",
        "\(shown(name)): 版の名前に使えません: 文字、数字、ハイフンで付けてください")
    case .unkeepable:
      say(
        "the names or the address given with it are too long: shorten them",
        "系列名、ファイル名、出典などが長すぎます: 短くしてください")
    case .seriesClash(let name, let existing):
      say(
        "\(shown(name)): differs from \(shown(existing)) in upper and lower case only: use one of them",
        "\(shown(name)): \(shown(existing)) と大文字・小文字だけが違います: どちらかに合わせてください")
    case .pathTaken(let path):
      say(
        "\(shown(path)): something else stands there: choose another series name",
        "\(shown(path)): 別のものがあります: 別の系列名にしてください")
    case .tagTaken(let tag):
      say(
        "\(shown(tag)): the tag marks something else: choose another label with --label",
        "\(shown(tag)): このタグは別のものを指しています: --label で別の名前にしてください")
    case .labelTaken(let edition):
      say(
        "\(shown(edition.name)): is another document already: give another --label, or --correction",
        "\(shown(edition.name)): すでに別の文書です: --label を変えるか、--correction を付けてください")
    case .shrunk(let from, let to, let before):
      say(
        "only \(to) of \(from) bytes of \(shown(before)) are left: check the document, or take it with --force",
        "\(shown(before)) の \(from) バイトのうち \(to) バイトしかありません: 文書を確かめ、正しければ --force を付けてください")
    case .changedByHand(let path), .stagedByHand(let path):
      say(
        "\(shown(path)): was changed by hand: commit or undo that change first",
        "\(shown(path)): 手で変更されています: 先にその変更をコミットするか取り消してください")
    case .unfinishedOperation:
      say(
        "a merge or rebase is under way: finish it with git first",
        "マージまたはリベースの途中です: 先に git で終わらせてください")
    case .branchMissing(let name):
      say(
        "\(shown(name)): the branch is missing, and tags lead to editions: kaitei verify tells how to set it anew",
        "\(shown(name)): ブランチがないのに、タグの指す版があります: kaitei verify で付け直し方を確かめてください")
    case .detachedHead:
      say(
        "no branch is checked out: git switch to one first", "ブランチが選ばれていません: 先に git switch で選んでください"
      )
    default: nil
    }
  }

  private func messageOfWriting(_ error: StoreError) -> String {
    switch error {
    case .busy(let process):
      say(
        "another import holds the store\(process.map { " (process \($0))" } ?? ""): try again when it has ended",
        "ほかの取り込みが使っています\(process.map { "（プロセス \($0)）" } ?? ""): 終わってからもう一度実行してください")
    case .locked(let path):
      say(
        "\(shown(path)): another program holds this lock: wait for it, or remove the file if none runs",
        "\(shown(path)): ほかのプログラムが使っています: 終わるのを待つか、動いていなければこのファイルを消してください")
    case .overtaken:
      say("somebody else kept writing to the branch: try again", "ほかの書き込みが続いています: もう一度実行してください")
    case .noSpace(let needed, let free):
      say(
        "\(needed) bytes are needed and \(free) are free: make room on the disk",
        "\(needed) バイト必要ですが、空きは \(free) バイトです: ディスクに空きを作ってください")
    case .diskFull:
      say("the disk is full: make room and import again", "ディスクがいっぱいです: 空きを作り、もう一度取り込んでください")
    case .notWritable(let path):
      say(
        "\(shown(path)): cannot be written: check its permissions",
        "\(shown(path)): 書き込めません: アクセス権を確認してください")
    case .notReadBack(let what):
      say(
        "\(shown(what)): was not read back as written: check the disk, then kaitei verify",
        "\(shown(what)): 書いたとおりに読み戻せません: ディスクを調べ、kaitei verify を実行してください")
    case .failed(let call, let reason):
      say(
        "\(call) failed: \(shown(reason)): run kaitei verify",
        "\(call) に失敗しました: \(shown(reason)): kaitei verify を実行してください")
    default:
      say("the store refused: run kaitei verify", "保管庫が受け付けませんでした: kaitei verify を実行してください")
    }
  }

  private func message(_ feature: StoreError.Feature) -> String {
    switch feature {
    case .sha256:
      say(
        "a SHA-256 repository cannot be kept safe yet by libgit2: use one with SHA-1",
        "SHA-256 のリポジトリは libgit2 で扱えません: SHA-1 のものを使ってください")
    case .reftable:
      say(
        "a reftable repository is not read by libgit2: convert it with git refs migrate",
        "reftable のリポジトリは libgit2 で扱えません: git refs migrate で変換してください")
    case .shallow:
      say(
        "a shallow clone lacks the history: git fetch --unshallow first",
        "浅い複製には履歴がありません: 先に git fetch --unshallow を実行してください")
    case .partial:
      say(
        "a partial clone lacks objects: clone it in full",
        "部分的な複製には欠けた物があります: 全体を複製してください")
    case .splitIndex:
      say(
        "a split index is not read by libgit2: git update-index --no-split-index first",
        "分割されたインデックスは libgit2 で扱えません: 先に git update-index --no-split-index を実行してください")
    case .sparseIndex:
      say(
        "a sparse index is not read by libgit2: git sparse-checkout reapply --no-sparse-index first",
        "疎なインデックスは libgit2 で扱えません: 先に git sparse-checkout reapply --no-sparse-index を実行してください")
    case .other(let name):
      say(
        "the repository uses \(shown(name)), which libgit2 does not know",
        "リポジトリの \(shown(name)) という機能は libgit2 で扱えません")
    }
  }

  func message(_ fault: Failure.ManifestFault) -> String {
    switch fault {
    case .notAnObject:
      say("no JSON object: one object a line", "JSON のオブジェクトではありません: 1 行に 1 つ書いてください")
    case .missing(let member):
      say("\(member) is missing: every line names it", "\(member) がありません: どの行にも必要です")
    case .badDate(let text):
      say(
        "\(shown(text)): no such date: write 2026, 2026-01 or 2026-01-31",
        "\(shown(text)): その日付はありません: 2026、2026-01、2026-01-31 の形で書いてください")
    }
  }

  private func list(_ labels: [String]) -> String {
    labels.suffix(8).map(shown).joined(separator: say(", ", "、"))
  }
}
