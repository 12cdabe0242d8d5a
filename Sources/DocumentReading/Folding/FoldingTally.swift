internal import PolicyModel

/// What folding met, to be told once for the whole document.
struct FoldingTally {
  private struct Count {
    var count = 0
    var first = 0
    mutating func add(at offset: Int) {
      if count == 0 { first = offset }
      count += 1
    }
  }

  private var invisible = Count()
  private var invisibleCodePoints: Set<UInt32> = []
  private var bidirectional = Count()
  private var lookAlike = Count()
  private var privateUse = Count()
  private var replaced = Count()
  private var forms = Count()

  mutating func dropped(_ kind: InvisibleCharacters.Kind, _ scalar: UInt32, at offset: Int) {
    if kind == .bidirectional {
      bidirectional.add(at: offset)
    } else {
      invisible.add(at: offset)
      if invisibleCodePoints.count < 64 { invisibleCodePoints.insert(scalar) }
    }
  }

  mutating func sawLookAlike(at offset: Int) { lookAlike.add(at: offset) }
  mutating func sawPrivateUse(at offset: Int) { privateUse.add(at: offset) }
  mutating func sawReplacement(at offset: Int) { replaced.add(at: offset) }
  mutating func normalizedForm(at offset: Int) { forms.add(at: offset) }

  var notices: [ReadingNotice] {
    var notices: [ReadingNotice] = []
    func add(_ count: Count, _ kind: ReadingNotice.Kind) {
      guard count.count > 0 else { return }
      notices.append(ReadingNotice(kind: kind, span: SourceSpan(count.first, count.first)))
    }
    add(
      invisible,
      .invisibleCharacters(codePoints: invisibleCodePoints.sorted(), count: invisible.count))
    add(bidirectional, .bidirectionalControls(count: bidirectional.count))
    add(lookAlike, .lookAlikeCharacters(count: lookAlike.count))
    add(privateUse, .privateUseCharacters(count: privateUse.count))
    add(replaced, .replacedBytes(count: replaced.count))
    add(forms, .formsNormalized(count: forms.count))
    return notices
  }
}
