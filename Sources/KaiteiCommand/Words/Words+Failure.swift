internal import EditionStore
internal import Kaitei

extension Words {
  /// One line: what, why, what to do.
  func message(_ failure: Failure) -> String {
    switch failure {
    case .missing(let name):
      say(
        "\(shown(name)): no such file: give a path, - for standard input, SERIES@EDITION or REV:PATH",
        "\(shown(name)): ファイルがありません: パス、-（標準入力）、SERIES@EDITION、REV:PATH のいずれかを指定してください")
    case .isFolder(let name):
      say(
        "\(shown(name)): is a folder: name a document inside it",
        "\(shown(name)): フォルダーです: 中の文書を指定してください")
    case .notRegular(let name):
      say(
        "\(shown(name)): is not a regular file: pass its content on standard input with -",
        "\(shown(name)): 通常のファイルではありません: 内容を標準入力（-）から渡してください")
    case .notPermitted(let name):
      say(
        "\(shown(name)): may not be read: check its permissions",
        "\(shown(name)): 読み取る権限がありません: アクセス権を確認してください")
    case .unreadable(let name, let code):
      say(
        "\(shown(name)): cannot be read: \(reason(code)): check the disk or the path",
        "\(shown(name)): 読み取れません: \(reason(code)): ディスクまたはパスを確認してください")
    case .tooLarge(let name, let size, let limit):
      say(
        "\(shown(name)): \(size) bytes are more than the limit of \(limit): raise it with --max-size",
        "\(shown(name)): \(size) バイトは上限 \(limit) を超えます: --max-size で上限を上げてください")
    case .cannotWrite(let name, let code):
      say(
        "\(shown(name)): cannot be written: \(reason(code)): choose another place with --output",
        "\(shown(name)): 書き込めません: \(reason(code)): --output で別の場所を指定してください")
    case .reading(let name, let error):
      "\(shown(name)): \(message(error))"
    case .badDate(let text, let option):
      say(
        "\(option) \(shown(text)): no such date: write 2026, 2026-01 or 2026-01-31",
        "\(option) \(shown(text)): その日付はありません: 2026、2026-01、2026-01-31 の形で指定してください")
    case .unknownOperand(let name):
      say(
        "\(shown(name)): names no file and no edition: check the spelling, or see kaitei log",
        "\(shown(name)): ファイルでも版でもありません: つづりを確認するか、kaitei log で版を確かめてください")
    case .store(let error), .comparison(.failed(let error)), .hook(.failed(let error)):
      message(error)
    case .comparison(let error):
      message(error)
    case .hook(let error):
      message(error)
    case .nothingFound(let words, let series):
      say(
        "\(shown(words)): no edition of \(shown(series)) says this: try fewer or other words",
        "\(shown(words)): \(shown(series)) のどの版にもありません: 語を減らすか変えてください")
    case .manifest(let name, let line, let fault):
      "\(shown(name)):\(line): \(message(fault))"
    case .notStored(let count, let total):
      say(
        "\(count) of \(total) documents were not stored: see above, mend them and import again",
        "\(total) 件のうち \(count) 件は保存されませんでした: 上の説明に従って直し、もう一度取り込んでください")
    case .damagedStore(let count):
      say(
        "the store has \(count) fault\(count == 1 ? "" : "s"): restore them as said above, then run kaitei verify again",
        "保管庫に \(count) 件の異常があります: 上の説明に従って直し、もう一度 kaitei verify を実行してください")
    case .helperMissing(let program):
      say(
        "\(program): is not installed, and reads PDF: install poppler-utils and poppler-data",
        "\(program): PDF を読むのに必要なプログラムがありません: poppler-utils と poppler-data を入れてください")
    case .notBuilt(let count, let total):
      say(
        "\(count) of \(total) series have no new pages: see above, mend them and make the site again",
        "\(total) 系列のうち \(count) 系列のページを作れませんでした: 上の説明に従って直し、もう一度実行してください")
    case .usage(let fault):
      message(fault)
    }
  }

  private func message(_ fault: Failure.UsageFault) -> String {
    switch fault {
    case .bothFromStandardInput:
      say(
        "-: both editions cannot come from standard input: give one of them as a file",
        "-: 旧版と新版の両方を標準入力から読むことはできません: 一方をファイルで指定してください")
    case .outputNeeded(let format):
      say(
        "\(format): is not for the terminal: name a file with --output",
        "\(format): 端末には表示できません: --output でファイルを指定してください")
    case .unknownLanguage(let name):
      say(
        "\(shown(name)): no report in this language: use ja, en or auto",
        "\(shown(name)): この言語の報告書はありません: ja、en、auto のいずれかを指定してください")
    case .unknownCheck(let name):
      say(
        "\(shown(name)): no such check: see kaitei check --help",
        "\(shown(name)): その検査はありません: kaitei check --help を参照してください")
    }
  }

  /// A name with everything that a terminal could obey made visible.
  func shown(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default:
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  func reason(_ code: Int32) -> String {
    guard let words = unsafe strerror(code) else { return "errno \(code)" }
    return unsafe String(cString: words)
  }
}
