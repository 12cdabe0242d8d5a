internal import Lexicon
internal import PolicyModel

/// A word in the place of another of its scale: 無料 → 有料, "required" → "recommended".
///
/// Tells how a sentence turned even where neither edition's sentence was read as a demand.
struct OppositeShift {
  private let comparison: Comparison
  private let old: Side
  private let new: Side
  private let hunks: [WordHunk]
  /// Bytes that both sentences have.
  private let common: Int
  private let heads: Set<Int>

  /// A sentence in small letters; places are those of the folded text.
  private struct Side {
    let range: Range<Int>
    let bytes: [UInt8]
    let isDivided: Bool

    init(_ view: EditionView, _ sentence: Int) {
      range = view.document.sentences[sentence].folded
      bytes = view.bytes(range).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      isDivided = view.document.language == .english
    }
  }

  /// The shifts of a pair of sentences.
  static func shifts(in hunks: [WordHunk], _ places: Correspondence, _ comparison: Comparison)
    -> [ModalShift]
  {
    guard places.old.count == 1, places.new.count == 1, hunks.count <= 8,
      hunks.contains(where: {
        holdsWords($0.old, comparison.old) || holdsWords($0.new, comparison.new)
      }),
      let finder = OppositeShift(hunks, places, comparison)
    else { return [] }
    let scales = WordScale.of(comparison.new.document.language.rawValue)
    let clusters = clusters(of: hunks)
    let steps = clusters.compactMap { cluster -> ModalShift? in
      guard finder.isSmall(besides: cluster) else { return nil }
      let hunk = WordHunk(
        old: hunks[cluster.lowerBound].old.lowerBound..<hunks[cluster.upperBound].old.upperBound,
        new: hunks[cluster.lowerBound].new.lowerBound..<hunks[cluster.upperBound].new.upperBound)
      let places = (
        finder.places(at: hunk.old, in: finder.old), finder.places(at: hunk.new, in: finder.new)
      )
      guard !places.0.isEmpty, !places.1.isEmpty else { return nil }
      return scales.lazy.compactMap { finder.shift(on: $0, at: hunk, places) }.first
    }
    let denials = hunks.indices.compactMap { index -> ModalShift? in
      guard finder.isSmall(besides: index...index) else { return nil }
      return finder.denial(at: hunks[index]) ?? finder.void(at: hunks[index])
    }
    return steps + denials + [finder.ending, finder.effort].compactMap { $0 }
  }

  /// Whether more than the digits of a number changed.
  private static func holdsWords(_ range: Range<Int>, _ view: EditionView) -> Bool {
    let bytes = view.document.folded.utf8
    return range.contains { !bytes[$0].isOfNumber }
  }

  /// Runs of edits with less than a word or two between them.
  private static func clusters(of hunks: [WordHunk]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for (index, hunk) in hunks.enumerated() {
      if let last = runs.last, case let before = hunks[last.upperBound],
        hunk.old.lowerBound - before.old.upperBound <= 12,
        hunk.new.lowerBound - before.new.upperBound <= 12
      {
        runs[runs.count - 1] = last.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
    return runs
  }

  private init?(_ hunks: [WordHunk], _ places: Correspondence, _ comparison: Comparison) {
    (self.hunks, self.comparison) = (hunks, comparison)
    heads = WordScale.heads(of: comparison.new.document.language.rawValue)
    old = Side(comparison.old, places.old[0])
    new = Side(comparison.new, places.new[0])
    guard max(old.range.count, new.range.count) <= 1_200 else { return nil }
    common = old.range.count - hunks.reduce(0) { $0 + $1.old.count }
  }

  /// Whether the sentences are much the same besides some edits.
  private func isSmall(besides cluster: ClosedRange<Int>, weight: Int = 2) -> Bool {
    let rest = hunks.indices.filter { !cluster.contains($0) }
      .reduce(0) { $0 + hunks[$1].old.count + hunks[$1].new.count }
    return (old.isDivided ? rest : weight * rest) <= common
      && cluster.allSatisfy { hunks[$0].old.count <= 120 && hunks[$0].new.count <= 120 }
  }

  // MARK: Scales

  private func shift(
    on scale: WordScale, at hunk: WordHunk, _ places: (old: [Int], new: [Int])
  ) -> ModalShift? {
    guard let a = rung(of: scale, at: hunk.old, in: old, places.old),
      let b = rung(of: scale, at: hunk.new, in: new, places.new), a.rung != b.rung,
      a.range.overlaps(hunk.old) || b.range.overlaps(hunk.new),
      haveOneTopic(before: a.range, b.range),
      !scale.isOfObjects || isOfObject(a.range, old) && isOfObject(b.range, new),
      let kind = kind(scale, a.rung, b.rung)
    else { return nil }
    return ModalShift(
      kind: kind, old: a.range, new: b.range, hunk: hunk, oldCue: comparison.old.words(a.range),
      newCue: comparison.new.words(b.range), source: .scale(scale.sense),
      isWhole: hunks.count == 1)
  }

  /// Whether both words are said of one thing: 「⟦入場⟧は無料です」, 「⟦駐車場⟧は有料です」 are two.
  private func haveOneTopic(before a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard let x = topic(before: a, in: old), let y = topic(before: b, in: new) else { return true }
    return x == y || Likeness.overlap(x, y) >= 0.3
  }

  private func topic(before range: Range<Int>, in side: Side) -> String? {
    let before = String(
      decoding: side.bytes[..<(range.lowerBound - side.range.lowerBound)], as: UTF8.self)
    if side.isDivided {
      let words = before.split { !$0.isLetter }.map(String.init)
      guard let verb = words.firstIndex(where: { ScaleContext.copulas.contains($0) }), verb > 0
      else { return nil }
      return words[..<verb].joined(separator: " ")
    }
    return before.firstIndex(of: ScaleContext.topic).map { String(before[..<$0]) }
  }

  private func kind(_ scale: WordScale, _ a: Int, _ b: Int) -> Change.DemandChange? {
    switch scale.sense {
    case .opposite: return .reversed
    case .reach: return b > a ? .widened : .narrowed
    case .firmness:
      return isDenied(old) || isDenied(new) ? nil : b > a ? .strengthened : .softened
    case .choice:
      if isDenied(old) || isDenied(new) { return nil }
      if [old, new].allSatisfy(speaksOfConditions) { return b > a ? .narrowed : .widened }
      return b > a ? .strengthened : .softened
    }
  }

  /// Whether words join what is handed in or done, and no doers or cases: 「A⟦及び⟧Bを提出する」.
  private func isOfObject(_ range: Range<Int>, _ side: Side) -> Bool {
    let words = String(
      decoding: side.bytes[(range.upperBound - side.range.lowerBound)...], as: UTF8.self)
    if side.isDivided {
      let before = self.words(of: side.range.lowerBound..<range.lowerBound, in: side)
      return before.contains { EnglishModals.strengths[$0] ?? 0 >= 3 }
        && before.suffix(6).allSatisfy { !ScaleContext.clausal.contains($0) }
        && self.words(of: range.upperBound..<side.range.upperBound, in: side).prefix(6)
          .allSatisfy { !ScaleContext.clausal.contains($0) && EnglishModals.strengths[$0] == nil }
    }
    guard let end = words.firstIndex(where: { ScaleContext.particles.contains($0) }) else {
      return false
    }
    return words[end] == ScaleContext.object && words[..<end].count <= 16
      && ScaleContext.handled.contains { words[end...].contains($0) }
  }

  private func speaksOfConditions(_ side: Side) -> Bool {
    let words = String(decoding: side.bytes, as: UTF8.self)
    return ScaleContext.conditions.contains { words.contains($0) }
  }

  /// Whether a sentence denies what it says: less of it is more then.
  private func isDenied(_ side: Side) -> Bool {
    let words = String(decoding: side.bytes, as: UTF8.self)
    if side.isDivided {
      return words.split { !$0.isLetter && $0 != "'" }
        .contains { EnglishModals.negations.contains(String($0)) }
    }
    let end = words.filter { !"。.".contains($0) }.suffix(9)
    return ScaleContext.denying.contains { end.hasSuffix($0) }
      && !ScaleContext.duties.contains { end.contains($0) }
  }

  /// The one rung whose words stand at an edit; nil where none or several do.
  private func rung(
    of scale: WordScale, at hunk: Range<Int>, in side: Side, _ places: [Int]
  ) -> (rung: Int, range: Range<Int>)? {
    var found: (rung: Int, range: Range<Int>)?
    var end = side.range.lowerBound
    for place in places where place >= end {
      guard let match = match(scale, at: place - side.range.lowerBound, in: side) else { continue }
      let range = place..<place + match.length
      end = range.upperBound
      guard range.upperBound + Self.reach >= hunk.lowerBound else { continue }
      if let other = found, other.rung != match.rung { return nil }
      if scale.isPredicative, !isPredicate(at: range.lowerBound - side.range.lowerBound, in: side) {
        return nil
      }
      if found == nil { found = (match.rung, range) }
    }
    return found
  }

  /// Where words of any scale may begin near an edit: looked for once for all scales.
  private func places(at hunk: Range<Int>, in side: Side) -> [Int] {
    let first = max(side.range.lowerBound, hunk.lowerBound - 40)
    let last = min(side.range.upperBound, hunk.upperBound + Self.reach)
    guard first < last else { return [] }
    return (first..<last).filter {
      heads.contains(WordScale.head(side.bytes[($0 - side.range.lowerBound)...]))
    }
  }

  /// How many bytes may stand between an edit and the words that it turns: 上限⟦は⟧.
  private static let reach = 8

  private func match(
    _ scale: WordScale, at place: Int, in side: Side
  ) -> (rung: Int, length: Int)? {
    if side.isDivided, place > 0, Self.isLetter(side.bytes[place - 1]) { return nil }
    var best: (rung: Int, length: Int)?
    for (rung, words) in scale.rungs.enumerated() {
      for word in words where word.count > best?.length ?? 0 {
        let end = place + word.count
        guard end <= side.bytes.count, side.bytes[place..<end].elementsEqual(word),
          !side.isDivided || end == side.bytes.count || !Self.isLetter(side.bytes[end])
        else { continue }
        best = (rung, word.count)
      }
    }
    return best
  }

  /// Whether words stand behind a copula and are not denied: "is ⟦public⟧".
  private func isPredicate(at place: Int, in side: Side) -> Bool {
    let before = String(decoding: side.bytes[..<place], as: UTF8.self)
      .split { !$0.isLetter && $0 != "'" }.suffix(3).map(String.init)
    return before.contains { ScaleContext.copulas.contains($0) }
      && !before.contains { EnglishModals.negations.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x27 || byte >= 0x80
  }

  // MARK: Denials

  /// "A permit is needed" → "A permit is ⟦not⟧ needed".
  private func denial(at hunk: WordHunk) -> ModalShift? {
    guard old.isDivided, hunk.old.isEmpty != hunk.new.isEmpty, denials(old) != denials(new) else {
      return nil
    }
    let (side, range) = hunk.old.isEmpty ? (new, hunk.new) : (old, hunk.old)
    guard let word = words(of: range, in: side).first, words(of: range, in: side).count == 1,
      ScaleContext.denials.contains(word),
      let verb = words(of: side.range.lowerBound..<range.lowerBound, in: side).last,
      ScaleContext.deniable.contains(verb),
      words(of: range.upperBound..<side.range.upperBound, in: side).first
        .map({ !ScaleContext.limits.contains($0) }) ?? false
    else { return nil }
    return ModalShift(
      kind: .reversed, old: hunk.old, new: hunk.new, hunk: hunk,
      oldCue: hunk.old.isEmpty ? verb : verb + " " + word,
      newCue: hunk.new.isEmpty ? verb : verb + " " + word, source: .denial,
      isWhole: hunks.count == 1)
  }

  /// "We will close ⟦no libraries⟧" → "We will close ⟦two libraries⟧".
  private func void(at hunk: WordHunk) -> ModalShift? {
    guard old.isDivided else { return nil }
    let (a, b) = (words(of: hunk.old, in: old), words(of: hunk.new, in: new))
    let isVoid = [a, b].map { $0.first == ScaleContext.void }
    guard isVoid[0] != isVoid[1], denials(old) != denials(new), case let void = isVoid[0] ? a : b,
      case let other = isVoid[0] ? b : a, !other.isEmpty || void.count == 1,
      void.dropFirst().allSatisfy({ other.contains($0) })
    else { return nil }
    return ModalShift(
      kind: .reversed, old: hunk.old, new: hunk.new, hunk: hunk,
      oldCue: comparison.old.words(hunk.old), newCue: comparison.new.words(hunk.new),
      source: .void, isWhole: hunks.count == 1)
  }

  /// Whether a sentence denies once, or three times: "⟦no⟧ person may", "a person may ⟦not⟧".
  private func denials(_ side: Side) -> Bool {
    words(of: side.range, in: side)
      .count { EnglishModals.negations.contains($0) || EnglishModals.voids.contains($0) } % 2 == 1
  }

  private func words(of range: Range<Int>, in side: Side) -> [String] {
    let start = side.range.lowerBound
    return String(
      decoding: side.bytes[(range.lowerBound - start)..<(range.upperBound - start)], as: UTF8.self
    ).split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }

  /// 「対象に⟦なる⟧」 → 「対象に⟦ならない⟧」: the end of a sentence alone denies.
  private var ending: ModalShift? {
    let last = hunks.count - 1
    guard !old.isDivided, let hunk = hunks.last, isSmall(besides: last...last, weight: 1) else {
      return nil
    }
    let (a, b) = (Self.withoutStop(old.bytes), Self.withoutStop(new.bytes))
    for (said, denied) in ScaleContext.endings {
      for isOldDenied in [false, true] {
        let (x, y) = isOldDenied ? (denied, said) : (said, denied)
        guard Self.ends(a, with: x), Self.ends(b, with: y) else { continue }
        let (p, q) = (a.dropLast(x.count), b.dropLast(y.count))
        guard p.count >= 6, q.count >= 6, p.suffix(6).elementsEqual(q.suffix(6)),
          !ScaleContext.duties.contains(where: { Self.ends(p, with: Array($0.utf8)) })
        else { continue }
        let start = (old.range.lowerBound + p.count, new.range.lowerBound + q.count)
        let ranges = (start.0..<start.0 + x.count, start.1..<start.1 + y.count)
        return ModalShift(
          kind: .reversed, old: ranges.0, new: ranges.1, hunk: hunk,
          oldCue: comparison.old.words(ranges.0), newCue: comparison.new.words(ranges.1),
          source: .denial, isWhole: hunks.count == 1)
      }
    }
    return nil
  }

  /// 「月7万円を最低保障」 → 「月7万円の最低保障⟦に向けて努力⟧」: an item that ends in its deed only strives for it.
  private var effort: ModalShift? {
    guard !old.isDivided, let hunk = hunks.last else { return nil }
    let (a, b) = (Self.withoutStop(old.bytes), Self.withoutStop(new.bytes))
    let soft = ScaleContext.efforts
    for end in soft {
      let isGain = Self.ends(b, with: end)
      let (long, short) = isGain ? (b, a) : (a, b)
      guard Self.ends(long, with: end), !soft.contains(where: { Self.ends(short, with: $0) }),
        short.count >= 12, long.dropLast(end.count).suffix(6).elementsEqual(short.suffix(6))
      else { continue }
      let place = (isGain ? new : old).range.lowerBound + long.count - end.count
      let range = place..<place + end.count
      return ModalShift(
        kind: isGain ? .softened : .strengthened, old: isGain ? hunk.old : range,
        new: isGain ? range : hunk.new, hunk: hunk,
        oldCue: isGain ? "" : comparison.old.words(range),
        newCue: isGain ? comparison.new.words(range) : "", source: .denial)
    }
    return nil
  }

  private static func withoutStop(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let stop = Array("。".utf8)
    return ends(bytes[...], with: stop) ? bytes.dropLast(3) : bytes[...]
  }

  private static func ends(_ bytes: ArraySlice<UInt8>, with word: [UInt8]) -> Bool {
    bytes.count >= word.count && bytes.suffix(word.count).elementsEqual(word)
  }
}
