internal import Lexicon
internal import PolicyModel

/// One restriction said from both sides: 「⟦会員以外は⟧利用できません」, 「⟦会員のみ⟧利用できます」.
enum ComplementTwin {
  static func hold(_ a: String, _ b: String) -> Bool {
    guard let (ban, limits) = sides(a, b) else { return false }
    return limits.contains { name, rest in
      let aim = bare(rest)
      return complements(of: name).contains { other in
        guard let place = ban.firstRange(of: other) else { return false }
        return bare(String(ban[..<place.lowerBound]) + String(ban[place.upperBound...])) == aim
      }
    }
  }

  /// 「⟦会員以外⟧は使用できない」 and 「⟦指導員のみ⟧が使用できる」: both keep some out, and not the same.
  static func isOfOthers(_ a: String, _ b: String) -> Bool {
    guard let (ban, limits) = sides(a, b), let mark = ban.firstRange(of: TwinWords.others) else {
      return false
    }
    let aim = bare(String(ban[mark.upperBound...]))
    let own = ban[..<mark.lowerBound]
    return !aim.isEmpty
      && limits.contains { name, rest in
        name != own && bare(rest) == aim && !name.holdsBytes(of: TwinWords.others)
      }
  }

  /// Whether a ban lost a qualifier, or its verb, and others alone are let: of what is left nothing tells
  /// whether it is the rest.
  static func mayHold(_ a: String, _ b: String, _ pair: TurnedWords) -> Bool {
    let (x, y) = (isLimited(a), isLimited(b))
    guard x != y, case let (leave, ban) = x ? (a, b) : (b, a),
      TwinWords.allRefusing.contains(where: ban.endsInBytes(of:)),
      // Who is not among the others is named.
      !ban.holdsBytes(of: TwinWords.others)
    else { return false }
    let side = x ? pair.new : pair.old
    return pair.hunks.contains { hunk in
      let range = side.offsets(x ? hunk.new : hunk.old)
      let words = side.text(range)
      // 「⟦夜間の⟧面会はできません」 beside 「面会は、⟦夜間に限り⟧できます」: the same is turned round.
      let name = String(
        String.UnicodeScalarView(
          words.unicodeScalars.drop { !isName($0) }.prefix(while: isName)))
      guard !name.isEmpty, !leave.holdsBytes(of: name) else { return false }
      if TwinWords.plainRefusing.contains(where: { words.holdsBytes(of: $0) }) {
        return !TwinWords.refusing.contains { words.endsInBytes(of: $0) }
          || words.unicodeScalars.count(where: isName) > 1 && !isWhole(words, ban)
      }
      let next = side.text(range.upperBound..<side.bytes.count).first
      return [words.last, next].contains { $0.map(TwinWords.behindNames.contains) ?? false }
    }
  }

  private static func isWhole(_ words: String, _ ban: String) -> Bool {
    words.utf8.count * 3 >= ban.utf8.count * 2
  }

  private static func isName(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0x30A0...0x30FF).contains(scalar.value)
  }

  private static func isLimited(_ words: String) -> Bool {
    if TwinWords.limited.contains(where: words.endsInBytes(of:)),
      words.holdsBytes(of: TwinWords.able)
    {
      return true
    }
    return TwinWords.allLetting.contains(where: words.endsInBytes(of:))
      && TwinWords.alone.contains { words.holdsBytes(of: $0) }
  }

  /// The ban without its end, and those who may with the rest of what they may.
  private static func sides(_ a: String, _ b: String) -> (
    ban: String, limits: [(String, String)]
  )? {
    let (x, y) = (isLimited(a), isLimited(b))
    guard x != y, let ban = JapaneseText.without(TwinWords.refusing, x ? b : a) else {
      return nil
    }
    let limits = limits(of: plain(x ? a : b))
    return limits.isEmpty ? nil : (plain(String(ban)), limits)
  }

  /// Names that may be those before the mark, each with the rest of the sentence.
  private static func limits(of words: String) -> [(String, String)] {
    if let head = JapaneseText.without(TwinWords.limited, words),
      let place = String(head).firstRange(of: TwinWords.able)
    {
      let head = String(head)
      return [(String(head[place.upperBound...]), String(head[..<place.lowerBound]))]
    }
    guard let body = JapaneseText.without(TwinWords.letting, words).map(String.init),
      let mark = TwinWords.alone.first(where: { body.holdsBytes(of: $0) }),
      let place = body.firstRange(of: mark)
    else { return [] }
    let (before, behind) = (body[..<place.lowerBound], body[place.upperBound...])
    return (2...16).filter { $0 <= before.count }.map { length in
      (String(before.suffix(length)), String(before.dropLast(length)) + String(behind))
    }
  }

  private static func complements(of name: String) -> [String] {
    var names = [name + TwinWords.others]
    for (x, y) in TwinWords.complements {
      if name.endsInBytes(of: y), !name.endsInBytes(of: x) {
        names.append(String(name.dropLast(y.count)) + x)
      } else if name.endsInBytes(of: x) {
        names.append(String(name.dropLast(x.count)) + y)
      }
    }
    return names
  }

  /// Without commas and persons.
  private static func plain(_ words: String) -> String {
    TwinWords.persons.reduce(words.replacingBytes(of: "、", with: "")) {
      $0.replacingBytes(of: $1, with: "")
    }
  }

  private static func bare(_ words: String) -> String { words.without(TwinWords.loose) }
}
