internal import PolicyModel

/// Both sides of an edited text letter by letter.
enum LetterSteps {
  /// Those that stayed as pairs; nil where what stayed are not the same letters but for their
  /// width: １０万円 and 10万円.
  ///
  /// A blank that one side alone has goes with the sentence that it stood beside.
  static func steps(
    from old: [Passage.Run], to new: [Passage.Run]
  ) -> [(Unicode.Scalar?, Unicode.Scalar?)]? {
    func letters(_ runs: [Passage.Run]) -> [(letter: Unicode.Scalar, isChanged: Bool)] {
      runs.flatMap { run in run.text.unicodeScalars.map { ($0, run.isChanged) } }
    }
    func isBlank(_ letter: Unicode.Scalar) -> Bool { letter.properties.isWhitespace }
    let (a, b) = (letters(old), letters(new))
    var steps: [(Unicode.Scalar?, Unicode.Scalar?)] = []
    steps.reserveCapacity(max(a.count, b.count))
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, a[i].isChanged {
        steps.append((a[i].letter, nil))
        i += 1
      } else if j < b.count, b[j].isChanged {
        steps.append((nil, b[j].letter))
        j += 1
      } else if i < a.count, j < b.count,
        WidthMarks.narrow(a[i].letter) == WidthMarks.narrow(b[j].letter)
      {
        steps.append((a[i].letter, b[j].letter))
        i += 1
        j += 1
      } else if i < a.count, isBlank(a[i].letter) {
        steps.append((a[i].letter, nil))
        i += 1
      } else if j < b.count, isBlank(b[j].letter) {
        steps.append((nil, b[j].letter))
        j += 1
      } else {
        return nil
      }
    }
    return steps
  }
}
