internal import ArgumentParser
internal import EditionStore
internal import Kaitei
internal import PolicyModel
internal import ReportRendering

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Lists editions in order of publication, with what changed in each.",
    discussion: """
        kaitei log                 the series of the store \
        kaitei log manifesto       its editions, newest first, with tallies \
        kaitei log --short manifesto \
        kaitei log --format atom manifesto --output manifesto.atom \
        kaitei log --format atom --output changes.atom      every series, newest first
      """)

  @Argument(help: "The series; default: list the series.")
  var series: String?

  @Flag(help: "Without tallies: nothing is compared.")
  var short = false

  @Option(help: "The form: words for a person, or a feed of changes.")
  var format: LogFormat = .terminal

  @OptionGroup var input: InputOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let access = try StoreAccess(input.store)
    if format == .atom { return try report.destination.write(feed(from: access)) }
    let terminal = Terminal()
    let entries = try series.map { try editions(of: $0, in: access) } ?? allSeries(in: access)
    try report.show(
      Array(ListingRenderer(width: terminal.listWidth).render(entries).utf8), on: terminal)
  }

  /// The changes of a series, or of all, as an Atom feed.
  private func feed(from access: StoreAccess) throws(Failure) -> String {
    let names: [String]
    if let series {
      names = [series]
    } else {
      do { names = try access.store.series() } catch { throw .store(error) }
    }
    let reader = access.reader(input)
    var reports: [ChangeReport] = []
    for name in names {
      var last: AnnotatedEdition?
      for edition in try access.editions(of: name) {
        let read = try access.read(edition, by: reader)
        if let last { reports.append(EditionComparer().report(from: last, to: read)) }
        last = read
      }
    }
    let store: String?
    do { store = try access.store.identity() } catch { throw .store(error) }
    return AtomRenderer(language: report.chosenLanguage, store: store)
      .render(reports, series: series)
  }

  private func allSeries(in access: StoreAccess) throws -> [ListingRenderer.Entry] {
    let series: [(series: String, editions: [StoredEdition])]
    do { series = try access.store.allEditions() } catch { throw Failure.store(error) }
    let words = Words.ofUser
    if series.isEmpty {
      let empty = words.say(
        "The store is empty: kaitei import adds editions", "保管庫は空です: kaitei import で版を加えます")
      return [ListingRenderer.Entry(cells: [], words: empty)]
    }
    return series.map { name, editions in
      let first = editions.first?.published.date.description ?? ""
      let last = editions.last?.published.date.description ?? ""
      return ListingRenderer.Entry(
        cells: [words.shown(name), "\(editions.count)", "\(first) – \(last)"],
        words: editions.last?.title.map { words.shown($0) } ?? "")
    }
  }

  private func editions(
    of series: String, in access: StoreAccess
  ) throws -> [ListingRenderer.Entry] {
    let editions = try access.editions(of: series)
    let words = Words.ofUser
    let verdicts = short ? [] : try verdicts(on: editions, in: access)
    var entries: [ListingRenderer.Entry] = []
    for (index, edition) in editions.enumerated() {
      var line = words.shown(edition.name)
      if let effective = edition.effective {
        line += words.say("  effective \(effective)", "  \(effective) 施行")
      }
      entries.append(
        ListingRenderer.Entry(
          cells: [edition.published.date.description], words: line,
          below: index > 0 && !short ? [verdicts[index - 1]] : []))
    }
    return entries.reversed()
  }

  /// What changed in each edition but the first, in a sentence.
  private func verdicts(
    on editions: [StoredEdition], in access: StoreAccess
  ) throws(Failure) -> [String] {
    let chosen = report.chosenLanguage
    let verdicts = try access.reading(input) { reader throws(StoreReader.Failure) in
      try reader.results("verdict/1 \(report.lang)", ofNeighboursIn: editions) { old, new in
        let comparer = EditionComparer(
          options: DetectionOptions(listsPassages: false), findsContradictions: false)
        let told = comparer.report(from: old, to: new)
        let language = chosen ?? told.new.language
        return Array(VerdictRenderer(language: language).render(told).utf8)
      }
    }
    return verdicts.map { String(decoding: $0, as: UTF8.self) }
  }
}

/// The forms that a list of editions can take.
enum LogFormat: String, CaseIterable, ExpressibleByArgument {
  case terminal, atom
}
