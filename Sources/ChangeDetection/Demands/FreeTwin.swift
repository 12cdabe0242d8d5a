internal import Lexicon
internal import PolicyModel

/// What nothing is paid for, as the thing is said to be and as those are who would pay: "Parking
/// will be ⟦free⟧", "⟦Nobody will be charged for⟧ parking".
enum FreeTwin {
  enum Finding: Equatable {
    case same(RestatedTwin.Sameness)
    case other(Change.DemandChange, isSure: Bool)
  }

  static func finding(_ a: [String], _ b: [String]) -> Finding? {
    guard a.count <= 40, b.count <= 40, a.contains(where: FreeWords.marks.contains),
      b.contains(where: FreeWords.marks.contains), let x = Price(a), let y = Price(b),
      x.form != y.form
    else { return nil }
    let payers = x.payers == y.payers
    let mayBeOne = payers || x.payers.isEmpty || y.payers.isEmpty
    guard x.isFree, y.isFree else {
      return x.isFree != y.isFree && x.matter == y.matter && mayBeOne
        ? .other(.reversed, isSure: payers) : nil
    }
    if x.matter == y.matter {
      // Of those who are named in one alone nothing is known: "Swimming is free", "Members do not pay".
      return payers
        ? .same(.sure) : mayBeOne ? .same(.likely) : .other(.retargeted, isSure: false)
    }
    if isPart(x.matter, of: y.matter) { return .other(.narrowed, isSure: payers) }
    if isPart(y.matter, of: x.matter) { return .other(.widened, isSure: payers) }
    return .other(.retargeted, isSure: false)
  }

  /// "swimming", "swimming before noon": more words say less.
  private static func isPart(_ whole: [String], of part: [String]) -> Bool {
    whole.count < part.count && (part.starts(with: whole) || part.suffix(whole.count) == whole[...])
  }

  private struct Price {
    enum Form { case thing, payer, fee }

    var form: Form
    var matter: [String]
    /// None where it is everybody.
    var payers: [String] = []
    var isFree: Bool

    init?(_ words: [String]) {
      let words = words.flatMap { VoiceWords.contracted[$0] ?? [$0] }
      let start = words.first == FreeWords.there ? 1 : 0
      guard
        let first = words.firstIndex(where: {
          FreeWords.modals.contains($0) || FreeWords.beings.contains($0)
            || FreeWords.doing.contains($0) || FreeWords.pay.contains($0)
        }), first >= 1, first <= 10
      else { return nil }
      var place = first
      var isDenied = false
      while place < words.count,
        FreeWords.modals.contains(words[place]) || FreeWords.beings.contains(words[place])
          || FreeWords.doing.contains(words[place]) || FreeWords.denials.contains(words[place])
      {
        if FreeWords.denials.contains(words[place]) { isDenied = true }
        place += 1
      }
      guard place < words.count else { return nil }
      let behind = words[(place + 1)...]
      if start == 1 {
        // "There is ⟦no charge for⟧ parking."
        guard first == 1 else { return nil }
        let isNone = words[place] == FreeWords.no
        let rest = words[place...].drop { $0 == FreeWords.no || FreeWords.silent.contains($0) }
        guard rest.count >= 3, FreeWords.fees.contains(rest[rest.startIndex]),
          rest[rest.startIndex + 1] == FreeWords.forWhom
        else { return nil }
        (form, isFree) = (.fee, isNone || isDenied)
        matter = Self.plain(rest.dropFirst(2))
        return
      }
      let subject = words[..<first]
      if words[place] == FreeWords.free {
        let end = FreeWords.ofCharge.first { behind.starts(with: $0) }?.count ?? 0
        let rest = behind.dropFirst(end)
        guard rest.isEmpty || rest.first == FreeWords.forWhom else { return nil }
        (form, isFree, matter) = (.thing, !isDenied, Self.plain(subject))
        payers = Self.payers(rest.dropFirst())
        return
      }
      if words[place] == FreeWords.charge, words[first] != FreeWords.to {
        // "We ⟦will not charge⟧ tenants ⟦for⟧ parking": of a modal that leaves it open nothing is known.
        guard !words[first..<place].contains(where: FreeWords.binding.contains),
          let mark = behind.firstIndex(of: FreeWords.forWhom), mark + 1 < words.count,
          !behind[..<mark].contains(where: { FreeWords.fees.contains($0) || $0 == FreeWords.no })
        else { return nil }
        (form, isFree, matter) = (.payer, isDenied, Self.plain(words[(mark + 1)...]))
        payers = Self.payers(behind[..<mark])
        return
      }
      let isOfFee = FreeWords.made.contains(words[place]) && Self.isFee(subject)
      let isPaying = FreeWords.pay.contains(words[place])
      guard isOfFee || isPaying || words[place] == FreeWords.charged,
        behind.count >= 2, behind.first == FreeWords.forWhom
      else { return nil }
      if isPaying, isDenied, words[first..<place].contains(where: FreeWords.binding.contains) {
        return nil
      }
      matter = Self.plain(behind.dropFirst())
      if isOfFee {
        (form, isFree) = (.fee, isDenied || subject.first == FreeWords.no)
        return
      }
      form = .payer
      if let nobody = FreeWords.nobody.first(where: { subject.elementsEqual($0) }) {
        isFree = !isDenied && !nobody.isEmpty
      } else if subject.first == FreeWords.no {
        (isFree, payers) = (!isDenied, Self.payers(subject.dropFirst()))
      } else {
        (isFree, payers) = (isDenied, Self.payers(subject))
      }
    }

    private static func isFee(_ words: ArraySlice<String>) -> Bool {
      let plain = words.filter { $0 != FreeWords.no && !FreeWords.silent.contains($0) }
      return plain.count == 1 && FreeWords.fees.contains(plain[0])
    }

    private static func payers(_ words: ArraySlice<String>) -> [String] {
      words.count == 1 && FreeWords.everybody.contains(words[words.startIndex]) ? [] : plain(words)
    }

    private static func plain(_ words: ArraySlice<String>) -> [String] {
      words.filter { !FreeWords.silent.contains($0) }.map { VoidWords.stem($0) }
    }
  }
}
