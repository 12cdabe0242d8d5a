package import PolicyModel

/// The index that a browser searches, split so that no query loads much of it.
///
/// Words are folded alike here and in the script: ASCII in lower case, full width as half width.
/// Letters of alphabets give the words' beginnings of three letters, all others pairs of neighbours.
/// Files are scripts that call a function with data, since a page opened from a disk may load
/// scripts and nothing else.
package enum SiteSearch {
  /// The folded scalars of a text.
  static func folded(_ text: String) -> [UInt32] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x41...0x5A: scalar.value + 0x20
      case 0xFF21...0xFF3A: scalar.value - 0xFEE0 + 0x20
      case 0xFF01...0xFF5E: scalar.value - 0xFEE0
      case 0x3000: 0x20
      default: scalar.value
      }
    }
  }

  private enum Class { case blank, letter, other }

  private static func kind(_ scalar: UInt32) -> Class {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A, 0xC0...0x24F: .letter
    case 0x00...0xBF, 0x2000...0x206F, 0x3001...0x3004, 0x3008...0x301F, 0x30FB, 0xFF00...0xFF65:
      .blank
    default: .other
    }
  }

  /// What a text is found by.
  static func tokens(_ text: String) -> Set<String> {
    var tokens: Set<String> = []
    let scalars = folded(text)
    var index = 0
    while index < scalars.count {
      let own = kind(scalars[index])
      var end = index + 1
      while end < scalars.count && kind(scalars[end]) == own { end += 1 }
      let run = scalars[index..<end]
      switch own {
      case .blank: break
      case .letter: tokens.insert(word(run.prefix(3)))
      case .other:
        if run.count == 1 { tokens.insert(word(run)) }
        for (a, b) in zip(run, run.dropFirst()) { tokens.insert(word([a, b])) }
      }
      index = end
    }
    return tokens
  }

  private static func word(_ scalars: some Sequence<UInt32>) -> String {
    var word = String.UnicodeScalarView()
    for value in scalars {
      if let scalar = Unicode.Scalar(value) { word.append(scalar) }
    }
    return String(word)
  }

  /// The tokens of a series, sorted.
  package static func tokens(of strands: [Strand], title: String) -> [String] {
    var tokens = Self.tokens(title)
    for strand in strands {
      guard let last = strand.points.last else { continue }
      tokens.formUnion(Self.tokens(sentence(last.excerpt)))
      tokens.formUnion(Self.tokens(subject(last.excerpt)))
    }
    return tokens.sorted()
  }

  private static func sentence(_ excerpt: Excerpt) -> String {
    Phrasing.ending(of: excerpt.parts.before, 70) + excerpt.parts.focus
      + Phrasing.shortened(excerpt.parts.after, to: 50)
  }

  private static func subject(_ excerpt: Excerpt) -> String {
    excerpt.figure?.subject ?? excerpt.demand?.object ?? ""
  }

  /// The file of a series: its figures and demands with what they were in each edition.
  package static func file(of series: SiteSeries, _ strands: [Strand]) -> String {
    var json = ScriptData()
    json.open("kaitei.series(")
    json.string(series.folder)
    json.raw(",{\"t\":")
    json.string(series.title)
    json.raw(",\"l\":")
    json.string(series.language.rawValue)
    json.raw(",\"e\":[")
    for (index, edition) in series.editions.enumerated() {
      if index > 0 { json.raw(",") }
      json.raw("[")
      json.string(edition.label ?? "")
      json.raw(",")
      json.string(SitePath.address(series.editionFile(edition.label ?? "")))
      json.raw("]")
    }
    json.raw("],\"s\":[\n")
    var isFirst = true
    for strand in strands {
      guard let last = strand.points.last else { continue }
      if !isFirst { json.raw(",\n") }
      isFirst = false
      json.raw("[\(last.excerpt.demand == nil ? 0 : 1),")
      json.string(subject(last.excerpt))
      json.raw(",")
      json.string(sentence(last.excerpt))
      json.raw(",[")
      for (index, point) in strand.points.suffix(12).enumerated() {
        if index > 0 { json.raw(",") }
        json.raw("[\(point.first),")
        json.string(
          point.excerpt.demand.map { Phrasing.scale($0.strength) + " " + $0.cue }
            ?? point.excerpt.focusedText)
        json.raw("]")
      }
      json.raw("],\(last.first),\(last.block)]")
    }
    json.raw("\n]});\n")
    return json.finished
  }

  /// The files of the index by path, and into how many buckets it is split.
  package static func index(
    _ series: [SiteDigest]
  ) -> (files: [(path: String, text: String)], buckets: Int) {
    var postings: [String: [Int]] = [:]
    for (number, digest) in series.enumerated() {
      for token in digest.tokens { postings[token, default: []].append(number) }
    }
    let size = postings.values.reduce(0) { $0 + $1.count + 2 }
    var buckets = 1
    while buckets < 256 && size / buckets > 6000 { buckets *= 2 }
    var split = Array(repeating: [String](), count: buckets)
    for token in postings.keys {
      split[Int(Fingerprint.short(token.utf8)) & (buckets - 1)].append(token)
    }
    var files: [(path: String, text: String)] = []
    for (number, tokens) in split.enumerated() {
      var json = ScriptData()
      json.open("kaitei.bucket(\(number),{\n")
      for (index, token) in tokens.sorted().enumerated() {
        if index > 0 { json.raw(",\n") }
        json.string(token)
        json.raw(":[" + (postings[token] ?? []).map(String.init).joined(separator: ",") + "]")
      }
      json.raw("\n});\n")
      files.append(("search/\(number).js", json.finished))
    }
    var list = ScriptData()
    list.open("kaitei.list([\n")
    for (index, digest) in series.enumerated() {
      if index > 0 { list.raw(",\n") }
      list.string(SitePath.address(digest.folder))
    }
    list.raw("\n]);\n")
    files.append(("search/series.js", list.finished))
    return (files, buckets)
  }
}

/// JSON inside of a script: nothing in a string can end it.
private struct ScriptData {
  private var utf8: [UInt8] = []

  var finished: String { String(decoding: utf8, as: UTF8.self) }

  mutating func open(_ call: String) { raw(call) }

  mutating func raw(_ text: String) { utf8.append(contentsOf: text.utf8) }

  mutating func string(_ words: String) {
    utf8.append(0x22)
    for scalar in VisibleText.shown(words).unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: utf8 += [0x5C, UInt8(scalar.value)]
      case 0x00...0x1F, 0x26, 0x3C, 0x3E, 0x7F, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        utf8 += "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
      default: utf8 += String(scalar).utf8
      }
    }
    utf8.append(0x22)
  }
}
