/// The git hooks that hand over to the tool, each a few lines of shell.
///
/// The same texts lie in `hooks/` for those who install by hand; a test compares them.
public enum Hook: String, Hashable, Sendable, CaseIterable {
  case preCommit = "pre-commit"
  case prepareCommitMessage = "prepare-commit-msg"
  case commitMessage = "commit-msg"
  case postCommit = "post-commit"
  case postMerge = "post-merge"
  case preReceive = "pre-receive"
  case update
  case postReceive = "post-receive"

  /// The hooks of a repository that is worked in.
  public static let client: [Hook] = [
    .preCommit, .prepareCommitMessage, .commitMessage, .postCommit, .postMerge,
  ]
  /// The hooks of a repository that is pushed to; `update` would check each push twice.
  public static let server: [Hook] = [.preReceive, .postReceive]

  /// The line that tells our hooks from those of others.
  static let mark = "# kaitei: hands over to "
  /// What is added to the name of a hook that was there before.
  static let earlierSuffix = ".before-kaitei"

  /// The hook's file.
  public var script: String {
    switch self {
    case .preCommit:
      #"""
      #!/bin/sh
      # kaitei: hands over to `kaitei hook pre-commit`; `kaitei hooks remove` restores what was here.
      [ ! -x "$0.before-kaitei" ] || "$0.before-kaitei" "$@" || exit
      unchecked() {
        echo "kaitei: $1: this commit was not checked" >&2
        [ "$(git config --bool kaitei.strict)" != true ]
        exit
      }
      command -v kaitei >/dev/null 2>&1 || unchecked 'not on PATH'
      kaitei hook pre-commit "$@"
      status=$?
      [ "$status" -le 1 ] || unchecked "stopped with status $status"
      exit "$status"

      """#
    case .prepareCommitMessage:
      #"""
      #!/bin/sh
      # kaitei: hands over to `kaitei hook prepare-commit-msg`; `kaitei hooks remove` restores what was here.
      [ ! -x "$0.before-kaitei" ] || "$0.before-kaitei" "$@" || exit
      if ! command -v kaitei >/dev/null 2>&1; then
        exit 0
      fi
      kaitei hook prepare-commit-msg "$@" || exit 0

      """#
    case .commitMessage:
      #"""
      #!/bin/sh
      # kaitei: hands over to `kaitei hook commit-msg`; `kaitei hooks remove` restores what was here.
      [ ! -x "$0.before-kaitei" ] || "$0.before-kaitei" "$@" || exit
      unchecked() {
        echo "kaitei: $1: this message was not checked" >&2
        [ "$(git config --bool kaitei.strict)" != true ]
        exit
      }
      command -v kaitei >/dev/null 2>&1 || unchecked 'not on PATH'
      kaitei hook commit-msg "$@"
      status=$?
      [ "$status" -le 1 ] || unchecked "stopped with status $status"
      exit "$status"

      """#
    case .postCommit:
      #"""
      #!/bin/sh
      # kaitei: hands over to `kaitei hook post-commit`; `kaitei hooks remove` restores what was here.
      [ ! -x "$0.before-kaitei" ] || "$0.before-kaitei" "$@"
      if ! command -v kaitei >/dev/null 2>&1; then
        exit 0
      fi
      kaitei hook post-commit "$@" || exit 0

      """#
    case .postMerge:
      #"""
      #!/bin/sh
      # kaitei: hands over to `kaitei hook post-merge`; `kaitei hooks remove` restores what was here.
      [ ! -x "$0.before-kaitei" ] || "$0.before-kaitei" "$@"
      if ! command -v kaitei >/dev/null 2>&1; then
        exit 0
      fi
      kaitei hook post-merge "$@" || exit 0

      """#
    case .preReceive:
      #"""
      #!/bin/sh
      # kaitei: hands over to `kaitei hook pre-receive`; `kaitei hooks remove` restores what was here.
      pushed=$(cat)
      if [ -x "$0.before-kaitei" ]; then
        printf '%s\n' "$pushed" | "$0.before-kaitei" "$@" || exit
      fi
      if ! command -v kaitei >/dev/null 2>&1; then
        echo 'kaitei: not on the PATH of this server: the push cannot be checked' >&2
        exit 1
      fi
      printf '%s\n' "$pushed" | kaitei hook pre-receive "$@"

      """#
    case .update:
      #"""
      #!/bin/sh
      # kaitei: hands over to `kaitei hook update`; `kaitei hooks remove` restores what was here.
      [ ! -x "$0.before-kaitei" ] || "$0.before-kaitei" "$@" || exit
      if ! command -v kaitei >/dev/null 2>&1; then
        echo 'kaitei: not on the PATH of this server: the push cannot be checked' >&2
        exit 1
      fi
      exec kaitei hook update "$@"

      """#
    case .postReceive:
      #"""
      #!/bin/sh
      # kaitei: hands over to `kaitei hook post-receive`; `kaitei hooks remove` restores what was here.
      pushed=$(cat)
      if [ -x "$0.before-kaitei" ]; then
        printf '%s\n' "$pushed" | "$0.before-kaitei" "$@"
      fi
      if ! command -v kaitei >/dev/null 2>&1; then
        exit 0
      fi
      printf '%s\n' "$pushed" | kaitei hook post-receive "$@" || exit 0

      """#
    }
  }
}
