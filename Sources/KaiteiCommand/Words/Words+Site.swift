extension Words {
  /// What the making of a site came to.
  func built(_ outcome: SiteBuild.Outcome, _ folder: String) -> String {
    say(
      "\(shown(folder)): \(outcome.series) series; \(outcome.written) files written, \(outcome.kept) kept, \(outcome.removed) removed",
      "\(shown(folder)): \(outcome.series) 系列。書いたファイル \(outcome.written)、そのまま \(outcome.kept)、消したもの \(outcome.removed)"
    )
  }
}
