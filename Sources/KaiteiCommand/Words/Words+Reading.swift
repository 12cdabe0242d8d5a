internal import Kaitei

extension Words {
  /// Why bytes could not be read, and what to do.
  func message(_ error: ReadingError) -> String {
    switch error {
    case .noText:
      say(
        "holds no text: give a document that has words in it",
        "本文がありません: 文字のある文書を指定してください")
    case .binary(let offset):
      say(
        "is no text (byte \(offset)): save the document as text, Markdown or HTML first",
        "テキストではありません（\(offset) バイト目）: テキスト、Markdown、HTML のいずれかで保存してください")
    case .undecodable(let encoding, let offset):
      say(
        "is not \(shown(encoding)) from byte \(offset) on: name its encoding with --encoding",
        "\(offset) バイト目から \(shown(encoding)) として読めません: --encoding で文字コードを指定してください")
    case .unsupportedEncoding(let guess):
      say(
        "looks like \(shown(guess)), which is not read: save it as UTF-8",
        "\(shown(guess)) のようですが、対応していません: UTF-8 で保存してください")
    case .unknownEncoding(let label):
      say(
        "no encoding is called \(shown(label)): use a name such as UTF-8, Shift_JIS or EUC-JP",
        "\(shown(label)) という文字コードはありません: UTF-8、Shift_JIS、EUC-JP などの名前を指定してください")
    case .tooLong(let count):
      say(
        "has \(count) bytes of text, more than can be counted: split the document",
        "本文が \(count) バイトあり、扱える長さを超えます: 文書を分けてください")
    }
  }
}
