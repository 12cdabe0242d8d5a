internal import FoundationEssentials
internal import Kaitei
internal import PolicyModel
internal import ReportRendering

/// Answers one line of `kaitei batch` with one line.
struct BatchAnswerer {
  private let reader: EditionReader
  private let comparer = EditionComparer()
  private let decoder = JSONDecoder()
  private let words = Words.ofUser

  init(settings: ExtractionSettings = ExtractionSettings()) {
    reader = EditionReader(settings: settings)
  }

  /// Why a line was not answered.
  private enum Fault: Error {
    case member(String)
    case date(String)
    case format(String)
    case reading(ReadingError)
  }

  /// The answer to a line, with a line end. A bad line is answered with `error`.
  func answer(_ line: [UInt8]) -> [UInt8] {
    var json = JSONWriter(isIndented: false)
    let data = Data(line)
    let envelope = try? decoder.decode(BatchEnvelope.self, from: data)
    do {
      let request = try decoder.decode(BatchRequest.self, from: data)
      let write = try answer(request)
      json.object { json in
        Self.identify(envelope?.id, in: &json)
        write(&json)
      }
    } catch {
      json.object { json in
        Self.identify(envelope?.id, in: &json)
        json.member("error", message(error))
      }
    }
    json.finish()
    return json.utf8
  }

  private func answer(_ request: BatchRequest) throws -> (inout JSONWriter) -> Void {
    switch request.action {
    case .read:
      let read = try edition(request.text, "text")
      return { json in json.documentMembers(read.annotated) }
    case .check:
      let read = try edition(request.text, "text")
      let old = try request.old.map { try edition($0, "old") }
      let findings = EditionChecker().findings(in: read, against: old)
      return { json in
        json.key("findings")
        json.findings(findings, language: read.edition.language)
      }
    case .diff:
      let report = comparer.report(
        from: try edition(request.old, "old"), to: try edition(request.new, "new"))
      return { json in
        json.key("report")
        json.report(report, language: nil)
      }
    case .align:
      guard case .sentences(let old)? = request.old else { throw Fault.member("old") }
      guard case .sentences(let new)? = request.new else { throw Fault.member("new") }
      let links = comparer.align(old: old, new: new)
      return { json in
        json.key("pairs")
        json.pairs(links)
      }
    }
  }

  private func edition(_ side: BatchRequest.Side?, _ name: String) throws -> AnnotatedEdition {
    guard case .text(let text)? = side else { throw Fault.member(name) }
    return try edition(text, name)
  }

  private func edition(_ text: BatchRequest.Text?, _ name: String) throws -> AnnotatedEdition {
    guard let text else { throw Fault.member(name) }
    var hint = ReadingHint()
    hint.format = .text
    if let format = text.format {
      guard let known = DocumentFormat(rawValue: format) else { throw Fault.format(format) }
      hint.format = known
    }
    hint.encoding = "UTF-8"
    hint.language = text.lang.map(Language.init(rawValue:))
    if let date = text.date {
      guard let published = CalendarDate(iso: date) else { throw Fault.date(date) }
      hint.published = published
    }
    do {
      return try reader.read(Array(text.text.utf8), hint: hint)
    } catch {
      throw Fault.reading(error)
    }
  }

  private func message(_ error: any Error) -> String {
    switch error {
    case Fault.member(let name):
      words.say("\(name): missing or of another shape", "\(name): ないか、形が違います")
    case Fault.date(let text):
      words.say("date: no such date: \(text)", "date: その日付はありません: \(text)")
    case Fault.format(let name):
      words.say("format: unknown: \(name)", "format: 未知の形式です: \(name)")
    case Fault.reading(let error): words.message(error)
    default:
      words.say("not a request in JSON", "JSON の要求として読めません")
    }
  }

  private static func identify(_ id: BatchIdentifier?, in json: inout JSONWriter) {
    switch id {
    case .string(let name): json.member("id", name)
    case .int(let number): json.member("id", number)
    case nil: json.member("id", String?.none)
    }
  }
}

extension JSONWriter {
  /// Links between sentences; a group of several gives one link for each pair.
  fileprivate mutating func pairs(_ links: [Correspondence]) {
    array { json in
      for link in links {
        for old in link.old {
          for new in link.new {
            json.array { json in
              json.int(old)
              json.int(new)
              json.ratio(link.similarity)
            }
          }
        }
      }
    }
  }
}
