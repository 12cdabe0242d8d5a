import DocumentReading
import PolicyModel
import Testing

@Suite struct SentenceTests {
  /// Each text is written with a bar where one sentence ends and the next begins.
  @Test(arguments: [
    "手当を増やします。|対象を広げます。",
    "市長は「増やします。広げます。」と述べました。|次に進みます。",
    "「増やします。」|市は約束しました。",
    "事業者（以下「事業者」という。）は届け出る。|届出は五日以内とする。",
    "本当に必要でしょうか？|私たちは反対です！|やめさせます。",
    "「必要か？」という声があります。",
    "支援します。（令和７年10月答弁）|次の課題です。",
    "加速します。（答弁）と述べました。",
    "「閉じない。|次の文です。",
    "閉じる」だけ。|次の文です。",
    "定義は次による．|期間は三年とする．",
    "ホームページ（www.example.jp）をご覧ください。|以上です。",
    "Yahoo!ニュースで公表します。",
    "『白書。』の記述。|以上。",
  ])
  func `Japanese sentences end where readers stop`(marked: String) throws {
    try check(marked, separator: "")
  }

  @Test(arguments: [
    "We will act. |The bill follows.",
    "Mr. Smith of the U.S. Senate spoke. |He left at 5 p.m. yesterday.",
    "See e.g. Sec. 5 and No. 7 of the Act. |It applies.",
    "It costs $3.5 million, i.e. 2.1 per cent. |This is approx. 5 times more.",
    "Is it enough? |No! |We need more.",
    "\"We will act.\" |The minister left.",
    "Fees rise (see Art. 4). |Rents fall.",
    "Visit www.example.org for more. |Call us.",
    "J. R. Smith and Acme Inc. signed. |The deal holds.",
    "It is done etc. |We move on.",
    "Wait... |We act.",
    "Die Frist endet am 31. Dezember 2027. |Am 5. März wird gewählt. |Wir handeln.",
  ])
  func `English sentences end where readers stop`(marked: String) throws {
    try check(marked, separator: "")
  }

  private func check(_ marked: String, separator: String) throws {
    let parts = marked.split(separator: "|").map { $0.trimmed }
    let text = marked.filter { $0 != "|" }
    let document = try read("見出しの代わりの文です。\n\n" + text + "\n").document
    #expect(Array(document.visibleSentences.dropFirst()) == parts)
  }

  @Test func `a bracket that is never closed swallows nothing`() throws {
    let text = "「" + String(repeating: "文です。", count: 50)
    #expect(try read(text).document.sentences.count == 50)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var characters = Substring(self)
    while characters.first == " " { characters.removeFirst() }
    while characters.last == " " { characters.removeLast() }
    return String(characters)
  }
}
