public import PolicyModel

/// What words said through all editions, for a terminal, a spreadsheet or a program.
public struct TimelineRenderer: Sendable {
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case terminal, csv, json
  }

  private let format: Format
  private let language: Language
  private let width: Int

  public init(format: Format, language: Language, width: Int = 80) {
    self.format = format
    self.language = language
    self.width = width
  }

  /// One line an edition: its date, the value with a bar, how far it went, the words.
  public func render(_ track: Track) -> String {
    switch format {
    case .terminal: terminal(track)
    case .csv: csv(track)
    case .json: json(track)
    }
  }

  /// One entry an event: the edition and the sentence.
  public func render(_ origin: Origin) -> String {
    switch format {
    case .terminal: terminal(origin)
    case .csv: csv(origin)
    case .json: json(origin)
    }
  }

  // MARK: Terminal

  private func terminal(_ track: Track) -> String {
    let phrasing = Phrasing(language)
    let largest = track.points.compactMap { Self.amount($0) }.max() ?? 0
    let dates = track.points.map { Self.date(of: $0.edition) }
    let dateWidth = dates.map(\.utf8.count).max() ?? 0
    let surfaces = track.points.map { $0.excerpt.map { VisibleText.shown($0.focusedText) } }
    let valueWidth = surfaces.map { DisplayWidth.of($0 ?? "") }.max() ?? 0
    let deltas = Self.steps(track, phrasing)
    let deltaWidth = deltas.map { DisplayWidth.of($0) }.max() ?? 0
    // Dates have no bars, and in a narrow terminal figures have shorter ones.
    let room = width - dateWidth - valueWidth - deltaWidth - 20
    let cells = largest > 0 ? max(0, min(20, room)) : 0
    var text = ""
    for (index, point) in track.points.enumerated() {
      text += Self.padded(dates[index], to: dateWidth) + "  "
      guard let excerpt = point.excerpt, let surface = surfaces[index] else {
        text += phrasing["none"] + "\n"
        continue
      }
      text += Self.padded(surface, to: valueWidth) + "  "
      if cells > 4 { text += Self.bar(Self.amount(point), of: largest, cells: cells) + "  " }
      if deltaWidth > 0 { text += Self.padded(deltas[index], to: deltaWidth) + "  " }
      text += phrasing.words("lines", ["n": "\(excerpt.line)"]) + "\n"
    }
    return text
  }

  private func terminal(_ origin: Origin) -> String {
    let phrasing = Phrasing(language)
    var page = TerminalPage(width: width, usesColor: false)
    for (step, note) in zip(origin.steps, notes(origin, phrasing)) {
      let head = [
        Self.date(of: step.edition), phrasing["origin." + step.event.rawValue] + note,
        VisibleText.shown(step.edition.label ?? ""),
        phrasing.words("lines", ["n": "\(step.excerpt.line)"]),
      ]
      page.write(StyledText(head.joined(separator: "  ")), hanging: 4)
      page.write(StyledText(step.excerpt.text), indent: 4, hanging: 4)
      for edit in step.edits {
        page.write(StyledText(Self.written(edit, phrasing)), indent: 4, hanging: 6)
      }
    }
    return String(decoding: page.utf8, as: UTF8.self)
  }

  /// Where the words asked for came into the sentence and left it.
  private func notes(_ origin: Origin, _ phrasing: Phrasing) -> [String] {
    var said = true
    return origin.steps.enumerated().map { index, step in
      defer { said = step.saysWords }
      let row =
        switch (said, step.saysWords) {
        case (true, false): index == 0 ? "origin.otherwise" : "origin.nolonger"
        case (false, true): "origin.fromhere"
        default: ""
        }
      return row.isEmpty ? "" : phrasing["open"] + phrasing[row] + phrasing["close"]
    }
  }

  /// `午後8時 → 午後9時`; a dash for a side without words.
  private static func written(_ edit: Origin.Edit, _ phrasing: Phrasing) -> String {
    let sides = [edit.old, edit.new].map { $0.isEmpty ? phrasing["none"] : VisibleText.shown($0) }
    return sides.joined(separator: " " + phrasing["arrow"] + " ")
  }

  private static func bar(_ amount: Double?, of largest: Double, cells: Int) -> String {
    guard let amount, largest > 0 else { return String(repeating: " ", count: cells) }
    let filled = max(0, min(cells, Int((amount / largest * Double(cells)).rounded())))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled)
  }

  private static func amount(_ point: Track.Point) -> Double? {
    if case .number(let number)? = point.excerpt?.figure?.value { return number.approximate }
    return point.excerpt?.demand.map { Double($0.strength) }
  }

  /// How far each edition went from the one before that said a value: `＋6万円`, `＋2年`, `−1日`.
  private static func steps(_ track: Track, _ phrasing: Phrasing) -> [String] {
    var last: Figure?
    return track.points.map { point in
      guard let figure = point.excerpt?.figure else { return signed(point.delta, phrasing) }
      defer { last = figure }
      return last.flatMap { phrasing.step(from: $0, to: figure) } ?? ""
    }
  }

  private static func signed(_ delta: ExactNumber?, _ phrasing: Phrasing) -> String {
    guard let delta, !delta.isZero else { return "" }
    let number = (delta.approximate * 100).rounded() / 100
    let whole = number == number.rounded() ? "\(Int(number.magnitude))" : "\(number.magnitude)"
    return phrasing[delta < ExactNumber(0) ? "minus" : "plus"] + whole
  }

  private static func date(of edition: Edition) -> String {
    edition.published?.date.description ?? edition.label ?? ""
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }

  // MARK: CSV

  private func csv(_ track: Track) -> String {
    let phrasing = Phrasing(language)
    var writer = CSVWriter()
    writer.row(
      [
        "label.edition", "label.published", "csv.value", "label.unit", "label.delta", "csv.line",
        "csv.text",
      ]
      .map { phrasing[$0] })
    for point in track.points {
      writer.row([
        point.edition.label ?? "", Self.date(of: point.edition), point.value ?? "",
        point.excerpt?.figure?.unit ?? "", point.delta?.description ?? "",
        point.excerpt.map { "\($0.line)" } ?? "", point.excerpt?.text ?? "",
      ])
    }
    return writer.finished
  }

  private func csv(_ origin: Origin) -> String {
    let phrasing = Phrasing(language)
    var writer = CSVWriter()
    writer.row(
      ["label.edition", "label.published", "label.kind", "csv.line", "csv.text"].map {
        phrasing[$0]
      }
    )
    for step in origin.steps {
      writer.row([
        step.edition.label ?? "", Self.date(of: step.edition),
        phrasing["origin." + step.event.rawValue], "\(step.excerpt.line)", step.excerpt.text,
      ])
    }
    return writer.finished
  }

  // MARK: JSON

  private func json(_ track: Track) -> String {
    var json = JSONWriter(isIndented: true)
    json.object { json in
      json.member("schema", "kaitei.track/1")
      json.member("words", track.words)
      json.key("points")
      json.array(track.points) { json, point in
        json.object { json in
          json.key("edition")
          json.edition(point.edition)
          json.member("value", point.value)
          json.member("delta", point.delta?.description)
          json.key("excerpt")
          json.excerpt(point.excerpt)
        }
      }
    }
    json.finish()
    return String(decoding: json.utf8, as: UTF8.self)
  }

  private func json(_ origin: Origin) -> String {
    var json = JSONWriter(isIndented: true)
    json.object { json in
      json.member("schema", "kaitei.origin/1")
      json.member("words", origin.words)
      json.key("steps")
      json.array(origin.steps) { json, step in
        json.object { json in
          json.member("event", step.event.rawValue)
          json.member("saysWords", step.saysWords)
          json.key("edits")
          json.array(step.edits) { json, edit in
            json.object { json in
              json.member("old", edit.old)
              json.member("new", edit.new)
            }
          }
          json.key("edition")
          json.edition(step.edition)
          json.key("excerpt")
          json.excerpt(step.excerpt)
        }
      }
    }
    json.finish()
    return String(decoding: json.utf8, as: UTF8.self)
  }
}
