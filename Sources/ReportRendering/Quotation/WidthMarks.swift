internal import PolicyModel

extension Passage {
  /// The passage with letters marked that differ in nothing but their width, as １０ and 10: who
  /// looks for what changed looks for every letter.
  var fullyMarked: Passage {
    guard kind == .edited || kind == .notation, let old, let new, old.text != new.text,
      let pair = WidthMarks.marked(old.runs, new.runs)
    else { return self }
    var passage = self
    passage.old?.runs = pair.old
    passage.new?.runs = pair.new
    return passage
  }
}

/// Finds letters of two sides that stayed but for their width.
enum WidthMarks {
  /// Both sides with such letters marked; nil where there are none, or where what stayed is not
  /// the same letters.
  static func marked(
    _ old: [Passage.Run], _ new: [Passage.Run]
  ) -> (old: [Passage.Run], new: [Passage.Run])? {
    var (a, b) = (letters(old), letters(new))
    let (stayedOld, stayedNew) = (
      a.indices.filter { !a[$0].isChanged }, b.indices.filter { !b[$0].isChanged }
    )
    guard stayedOld.count == stayedNew.count else { return nil }
    var isMarked = false
    for (x, y) in zip(stayedOld, stayedNew) where a[x].letter != b[y].letter {
      guard narrow(a[x].letter) == narrow(b[y].letter) else { return nil }
      (a[x].isChanged, b[y].isChanged, isMarked) = (true, true, true)
    }
    return isMarked ? (runs(a), runs(b)) : nil
  }

  /// A letter of any width as the narrow one.
  static func narrow(_ letter: Unicode.Scalar) -> UInt32 {
    switch letter.value {
    case 0xFF01...0xFF5E: letter.value - 0xFEE0
    case 0x3000: 0x20
    default: letter.value
    }
  }

  private static func letters(
    _ runs: [Passage.Run]
  ) -> [(letter: Unicode.Scalar, isChanged: Bool)] {
    runs.flatMap { run in run.text.unicodeScalars.map { ($0, run.isChanged) } }
  }

  private static func runs(
    _ letters: [(letter: Unicode.Scalar, isChanged: Bool)]
  ) -> [Passage.Run] {
    var runs: [Passage.Run] = []
    for (letter, isChanged) in letters {
      if runs.last?.isChanged == isChanged {
        runs[runs.count - 1].text.unicodeScalars.append(letter)
      } else {
        runs.append(Passage.Run(String(letter), isChanged: isChanged))
      }
    }
    return runs
  }
}
