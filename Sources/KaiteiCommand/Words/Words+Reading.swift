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
    case .container(let format, let fault):
      message(fault, in: format == .pdf ? "PDF" : "DOCX")
    case .textLayerNeeded:
      say(
        "is a PDF, whose text has to be taken out first: use pdftotext",
        "PDF です: 先に pdftotext などで本文を取り出してください")
    }
  }

  private func message(_ fault: ReadingError.ContainerFault, in format: String) -> String {
    switch fault {
    case .damaged(let part):
      say(
        "is not a whole \(format) (\(shown(part))): save or fetch it again",
        "\(format) として壊れています（\(shown(part))）: 保存または取得し直してください")
    case .locked:
      say(
        "is encrypted or an old Word file: save it as \(format) without a password",
        "暗号化されているか旧形式のファイルです: パスワードなしの \(format) で保存してください")
    case .noDocument:
      say(
        "is an archive without a Word document: save it as DOCX, text or Markdown",
        "Word の文書が入っていません: DOCX、テキスト、Markdown のいずれかで保存してください")
    case .ambiguous(let part):
      say(
        "holds \(shown(part)) twice: save it again with a word processor",
        "\(shown(part)) が二つ入っています: ワープロソフトで保存し直してください")
    case .strangeName(let name):
      say(
        "holds a part that points out of it (\(shown(name))): save it again with a word processor",
        "外を指す名前の部品があります（\(shown(name))）: ワープロソフトで保存し直してください")
    case .tooManyEntries(let count, let limit):
      say(
        "holds \(count) parts, more than the limit of \(limit): save it as text",
        "部品が \(count) 個あり、上限 \(limit) を超えます: テキストで保存してください")
    case .tooLarge(let part, let limit):
      say(
        "unpacks to more than \(limit) bytes (\(shown(part))): save it as text",
        "展開すると \(limit) バイトを超えます（\(shown(part))）: テキストで保存してください")
    case .tooDense(let part, let limit):
      say(
        "grows more than \(limit) times when unpacked (\(shown(part))): save it as text",
        "展開すると \(limit) 倍を超えて膨らみます（\(shown(part))）: テキストで保存してください")
    case .tooComplex(let part):
      say(
        "is too complex to be read within the limits (\(shown(part))): save it as text",
        "複雑すぎて上限内で読めません（\(shown(part))）: テキストで保存してください")
    case .documentType(let part):
      say(
        "has a document type (DTD), which is not allowed (\(shown(part))): save it again with a word processor",
        "文書型宣言（DTD）があり、読み込めません（\(shown(part))）: ワープロソフトで保存し直してください")
    case .noTextLayer:
      say(
        "has no text layer, only pictures of pages: run text recognition (OCR) on it first",
        "文字の情報がなく、画像だけの PDF です: 先に文字認識（OCR）をかけてください")
    }
  }
}
