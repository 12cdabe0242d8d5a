internal import Lexicon
internal import PolicyModel

/// Whether a demand now works on something else.
extension DemandJudgement {
  func isRetargeted(_ old: Demand, _ new: Demand) -> Bool {
    guard !old.object.isEmpty, !new.object.isEmpty, !isDeed(old.object), !isDeed(new.object),
      !isAmount(old, comparison.old) || !isAmount(new, comparison.new),
      Self.withoutDigits(old.object) != Self.withoutDigits(new.object),
      !haveSameHead(old.object, new.object), !TurnedDemand.sharesDeed(old, new),
      !areCutOtherwise(old, new), !isDeedAlone(old, new), !isOfCase(old, new),
      withoutAmounts(old, comparison.old) != withoutAmounts(new, comparison.new)
    else { return false }
    return Likeness.overlap(renaming.applied(to: old.object), new.object) < 0.3
  }

  /// 「水門は、水位が⟦3メートル⟧を超えたときに閉める」: an amount of the case stands where the other edition has the
  /// thing that both name.
  private func isOfCase(_ old: Demand, _ new: Demand) -> Bool {
    guard comparison.new.document.language == .japanese, old.verb == new.verb else { return false }
    if isAmount(old, comparison.old) {
      return wholeWords(old, comparison.old).holdsBytes(of: new.object)
    }
    return isAmount(new, comparison.new)
      && wholeWords(new, comparison.new).holdsBytes(of: old.object)
  }

  /// 「希望者には、⟦補助⟧を行う」, of which one edition was read with those who get it: the deed as a noun
  /// names nothing else.
  private func isDeedAlone(_ old: Demand, _ new: Demand) -> Bool {
    guard comparison.new.document.language == .japanese, old.verb == new.verb,
      case let stem = TurnWords.stem(of: old.verb), old.object == stem || new.object == stem
    else { return false }
    let (a, b) = (wholeWords(old, comparison.old), wholeWords(new, comparison.new))
    return a.holdsBytes(of: new.object) && b.holdsBytes(of: old.object)
  }

  /// "a ⟦yearly⟧ meeting", "an ⟦annual⟧ meeting": the object without its amounts.
  private func withoutAmounts(_ demand: Demand, _ view: EditionView) -> String {
    amounts(of: demand, view).reduce(demand.object) { $0.replacing($1, with: "") }
  }

  /// "hold ⟦a yearly⟧ meeting", "hold ⟦an annual⟧ meeting": nothing but amounts and articles
  /// differ.
  func areAmountsAlone(_ old: Demand, _ new: Demand) -> Bool {
    func rest(_ demand: Demand, _ view: EditionView) -> [Substring] {
      wordsWithoutFigures(demand, view).split(separator: " ")
        .filter { !ScaleContext.articles.contains(String($0)) }
    }
    return rest(old, comparison.old) == rest(new, comparison.new)
  }

  /// "a ⟦yearly⟧ budget": for which time a sum is, and not how often something is done.
  func isOfPeriod(_ demand: Demand, _ view: EditionView) -> Bool {
    let object = demand.object.lowercased()
    return amounts(of: demand, view).contains { amount in
      AmountPeriods.sums.contains { object.contains(amount.lowercased() + " " + $0) }
    }
  }

  /// "You may claim ⟦£20⟧": an object that is nothing but an amount.
  private func isAmount(_ demand: Demand, _ view: EditionView) -> Bool {
    amounts(of: demand, view).contains {
      $0.contains(demand.object)
        || demand.object.contains($0) && demand.object.utf8.count <= $0.utf8.count + 8
    }
  }

  /// Another aim has another noun at its head: in Japanese the last one.
  /// A whole clause as object (踏まえて行うこと, 考え合わせて進めること) is put in other words.
  private func haveSameHead(_ old: String, _ new: String) -> Bool {
    if comparison.new.document.language == .japanese {
      return zip(old.unicodeScalars.reversed(), new.unicodeScalars.reversed()).prefix(2)
        .allSatisfy { $0 == $1 } && min(old.unicodeScalars.count, new.unicodeScalars.count) >= 2
    }
    return false
  }

  static func withoutDigits(_ words: String) -> [Unicode.Scalar] {
    words.unicodeScalars.filter { $0.properties.numericType == nil }
  }
}
