/// What an amending text says of one provision's words: 「十日」を「十四日」に改める.
///
/// A quotation stands for every place where its words occur, so each one is widened until it
/// occurs once. What was drafted is carried out on the old words; where that does not give the
/// new ones, there is no draft and the provision has to be written anew.
struct AmendingWords {
  /// One step, in the order in which the words stand.
  enum Step: Hashable {
    case replace(String, String)
    case insert(String, behind: String)
    case delete(String)
  }

  let steps: [Step]

  /// Whether a quotation runs over the end of a line.
  var holdsLineEnd: Bool {
    steps.contains { step in
      switch step {
      case .replace(let old, let new): old.contains("\n") || new.contains("\n")
      case .insert(let new, let behind): behind.contains("\n") || new.contains("\n")
      case .delete(let old): old.contains("\n")
      }
    }
  }

  /// Longer provisions are written anew.
  private static let tokenLimit = 600
  /// So many steps are harder to follow than the new words.
  private static let stepLimit = 8

  /// - Parameter beside: words that the same address also covers, and that stay.
  init?(old: String, new: String, beside: [String] = []) {
    let (a, b) = (Self.tokens(old), Self.tokens(new))
    guard a.count <= Self.tokenLimit, b.count <= Self.tokenLimit, !a.isEmpty, !b.isEmpty else {
      return nil
    }
    var hunks = Self.hunks(a, b)
    guard !hunks.isEmpty else { return nil }
    let text = [old] + beside
    // Widening may reach the next hunk; both are then one.
    var index = 0
    while index < hunks.count {
      Self.widen(&hunks, index, a, b, text)
      while index + 1 < hunks.count, hunks[index + 1].old.lowerBound < hunks[index].old.upperBound {
        let next = hunks.remove(at: index + 1)
        hunks[index].old =
          hunks[index].old
          .lowerBound..<max(
            hunks[index].old.upperBound, next.old.upperBound)
        hunks[index].new =
          hunks[index].new
          .lowerBound..<max(
            hunks[index].new.upperBound, next.new.upperBound)
      }
      index += 1
    }
    guard hunks.count <= Self.stepLimit else { return nil }
    steps = hunks.map { Self.step($0, a, b, text) }
    let kept = hunks.reduce(a.count) { $0 - $1.old.count }
    guard kept * 3 >= a.count, Self.result(of: steps, on: old, beside) == new else { return nil }
  }

  // MARK: Hunks

  /// Old words that give way to new ones; widened ones hold words that stay on both sides.
  struct Hunk: Hashable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// The longest common tokens stay.
  static func hunks(_ a: [String], _ b: [String]) -> [Hunk] {
    var lengths = [[UInt16]](
      repeating: [UInt16](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i][j] =
          a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var hunks: [Hunk] = []
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, j < b.count, a[i] == b[j] {
        i += 1
        j += 1
        continue
      }
      let (start, other) = (i, j)
      while i < a.count || j < b.count {
        if i < a.count, j < b.count, a[i] == b[j] { break }
        if j == b.count || i < a.count && lengths[i + 1][j] >= lengths[i][j + 1] {
          i += 1
        } else {
          j += 1
        }
      }
      hunks.append(Hunk(old: start..<i, new: other..<j))
    }
    return hunks
  }

  /// Takes in what stands around until the old words can be quoted: there, and once.
  private static func widen(
    _ hunks: inout [Hunk], _ index: Int, _ a: [String], _ b: [String], _ text: [String]
  ) {
    takeVerb(&hunks, index, a)
    takeCounter(&hunks, index, a, b)
    var steps = 0
    while true {
      let hunk = hunks[index]
      let words = a[hunk.old].joined()
      let isInsertion = hunk.new.count > hunk.old.count && isQuoted(hunk, a, b)
      let isLong =
        !isInsertion || a[hunk.old].contains { kind($0) != .kana && kind($0) != .other }
      if !words.isEmpty, isLong, occurrences(of: words, in: text) == 1 { return }
      let floor = index > 0 ? hunks[index - 1].old.upperBound : 0
      let canLeft = hunk.old.lowerBound > floor && hunk.new.lowerBound > 0
      let canRight = hunk.old.upperBound < a.count && hunk.new.upperBound < b.count
      guard canLeft || canRight else { return }
      steps += 1
      // Words before a place come first; an insertion is told by them alone.
      if canLeft && (isInsertion || steps <= 3 || steps.isMultiple(of: 2) || !canRight) {
        hunks[index].old = hunk.old.lowerBound - 1..<hunk.old.upperBound
        hunks[index].new = hunk.new.lowerBound - 1..<hunk.new.upperBound
      } else {
        let stop = hunk.old.upperBound + 1
        if index + 1 < hunks.count, hunks[index + 1].old.lowerBound < stop {
          // The next hunk begins here: both are one.
          let next = hunks.remove(at: index + 1)
          hunks[index] = Hunk(
            old: hunk.old.lowerBound..<max(stop, next.old.upperBound),
            new: hunk.new.lowerBound..<max(hunk.new.upperBound + 1, next.new.upperBound))
        } else {
          hunks[index].old = hunk.old.lowerBound..<stop
          hunks[index].new = hunk.new.lowerBound..<hunk.new.upperBound + 1
        }
      }
    }
  }

  /// A verb's ending is quoted with the verb, 行う and 立ち入る alike.
  private static func takeVerb(_ hunks: inout [Hunk], _ index: Int, _ a: [String]) {
    let floor = index > 0 ? hunks[index - 1].old.upperBound : 0
    guard let first = a[hunks[index].old].first, kind(first) == .kana else { return }
    func take(_ count: Int, _ isFitting: (Int) -> Bool) {
      let (old, new) = (hunks[index].old, hunks[index].new)
      guard old.lowerBound - count >= floor, new.lowerBound >= count, isFitting(old.lowerBound)
      else { return }
      hunks[index] = Hunk(
        old: old.lowerBound - count..<old.upperBound, new: new.lowerBound - count..<new.upperBound)
    }
    let start = hunks[index].old.lowerBound
    take(1) { kind(a[$0 - 1]) == .name }
    guard hunks[index].old.lowerBound < start else { return }
    take(2) { place in
      kind(a[place - 1]) == .kana && a[place - 1].unicodeScalars.count == 1
        && !particles.contains(a[place - 1]) && kind(a[place - 2]) == .name
    }
  }

  /// A number is quoted with what it counts: 3か月 and no bare 3.
  private static func takeCounter(
    _ hunks: inout [Hunk], _ index: Int, _ a: [String], _ b: [String]
  ) {
    guard let old = a[hunks[index].old].last, let new = b[hunks[index].new].last,
      [old, new].allSatisfy({ $0.unicodeScalars.last.map(NumeralStyle.numerals.contains) == true })
    else { return }
    let limit = index + 1 < hunks.count ? hunks[index + 1].old.lowerBound : a.count
    var place = hunks[index].old.upperBound
    guard place < limit, counters.contains(a[place]) else { return }
    place += 1
    if !marks.contains(a[place - 1]), place < limit, kind(a[place]) == .name { place += 1 }
    let count = place - hunks[index].old.upperBound
    hunks[index] = Hunk(
      old: hunks[index].old.lowerBound..<place,
      new: hunks[index].new.lowerBound..<hunks[index].new.upperBound + count)
  }

  /// What stands between a number and the word for what it counts, and what counts by itself.
  private static let counters: Set<String> = ["か", "カ", "ヵ", "ヶ", "ケ", "つ", "％", "%"]
  private static let marks: Set<String> = ["つ", "％", "%"]

  /// What stands between two words and makes no verb of them.
  private static let particles: Set<String> = [
    "は", "が", "を", "に", "の", "へ", "と", "で", "も", "や", "か",
  ]

  /// Whether all old words stay, in front of new ones.
  private static func isQuoted(_ hunk: Hunk, _ a: [String], _ b: [String]) -> Bool {
    hunk.old.isEmpty || b[hunk.new].starts(with: a[hunk.old])
  }

  private static func step(
    _ hunk: Hunk, _ a: [String], _ b: [String], _ text: [String]
  ) -> Step {
    let (old, new) = (a[hunk.old].joined(), b[hunk.new].joined())
    if new.isEmpty { return .delete(old) }
    if !hunk.old.isEmpty, isQuoted(hunk, a, b) {
      return .insert(String(new.dropFirst(old.count)), behind: old)
    }
    let short = trimmed(old, new)
    return occurrences(of: short.old, in: text) == 1
      ? .replace(short.old, short.new) : .replace(old, new)
  }

  /// １４日以内 → ３０日以内 is told by 「１４日」 and 「３０日」.
  private static func trimmed(_ old: String, _ new: String) -> (old: String, new: String) {
    let (a, b) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
    var same = 0
    while same < min(a.count, b.count) - 1, a[a.count - 1 - same] == b[b.count - 1 - same] {
      same += 1
    }
    // The end that both share begins behind the number.
    while same > 0, NumeralStyle.numerals.contains(a[a.count - same]) { same -= 1 }
    let isNumber = { (scalars: [Unicode.Scalar]) in
      scalars.count > same && NumeralStyle.numerals.contains(scalars[scalars.count - 1 - same])
    }
    guard same > 0, isNumber(a), isNumber(b) else { return (old, new) }
    let unit = "万億兆かカヵヶケ".unicodeScalars.contains(a[a.count - same]) ? 2 : 1
    let kept = { (scalars: [Unicode.Scalar]) in
      String(String.UnicodeScalarView(scalars.dropLast(max(0, same - unit))))
    }
    return (kept(a), kept(b))
  }

  // MARK: Proof

  /// The words after the steps; nil where one of them finds no place or several.
  static func result(of steps: [Step], on old: String, _ beside: [String]) -> String? {
    var edits: [(place: Range<String.Index>, words: String)] = []
    for step in steps {
      let (quoted, words): (String, String) =
        switch step {
        case .replace(let old, let new): (old, new)
        case .insert(let new, let behind): (behind, behind + new)
        case .delete(let old): (old, "")
        }
      guard occurrences(of: quoted, in: [old] + beside) == 1,
        let place = old.firstRange(of: quoted)
      else { return nil }
      edits.append((place, words))
    }
    var result = old
    edits.sort { $0.place.lowerBound > $1.place.lowerBound }
    for (index, edit) in edits.enumerated() {
      if index > 0, edit.place.upperBound > edits[index - 1].place.lowerBound { return nil }
      result.replaceSubrange(edit.place, with: edit.words)
    }
    return result
  }

  private static func occurrences(of words: String, in texts: [String]) -> Int {
    let sought = Array(words.utf8)
    guard !sought.isEmpty else { return 0 }
    return texts.reduce(0) { count, text in
      let bytes = Array(text.utf8)
      guard bytes.count >= sought.count else { return count }
      return count
        + (0...bytes.count - sought.count).count { bytes[$0..<$0 + sought.count] == sought[...] }
    }
  }

  // MARK: Tokens

  private enum Kind { case name, kana, katakana, letter, other }

  private static func kind(_ token: String) -> Kind {
    token.unicodeScalars.first.map { kind($0) } ?? .other
  }

  /// 及び, 並びに, 又は, 若しくは: what joins words belongs to neither.
  private static let conjunctions = ["及び", "並びに", "又は", "若しくは"].map {
    Array($0.unicodeScalars)
  }

  private static func conjunction(_ scalars: [Unicode.Scalar], at place: Int) -> Int {
    conjunctions.first { words in
      place + words.count <= scalars.count
        && words.indices.allSatisfy { scalars[place + $0] == words[$0] }
    }?.count ?? 0
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30...0x39, 0xFF10...0xFF19, 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005...0x3007: .name
    case 0x3041...0x309F: .kana
    case 0x30A0...0x30FA, 0x30FC...0x30FF: .katakana
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .letter
    default: .other
    }
  }

  /// Runs of one script; numbers go with the unit behind them, signs stand alone.
  static func tokens(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [String] = []
    var start = 0
    while start < scalars.count {
      let kind = kind(scalars[start])
      let joint = conjunction(scalars, at: start)
      var end = start + max(1, joint)
      while joint == 0, end < scalars.count, kind != .other {
        let isPoint =
          ",，.．".unicodeScalars.contains(scalars[end])
          && NumeralStyle.numerals.contains(scalars[end - 1]) && end + 1 < scalars.count
          && NumeralStyle.numerals.contains(scalars[end + 1])
        guard Self.kind(scalars[end]) == kind || isPoint, conjunction(scalars, at: end) == 0 else {
          break
        }
        end += 1
      }
      tokens.append(String(String.UnicodeScalarView(scalars[start..<end])))
      start = end
    }
    return tokens
  }
}
