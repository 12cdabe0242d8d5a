internal import PolicyModel

/// The demands that both editions share, for asking whether one that went is still said.
///
/// A bullet may go while the heading above goes on saying the same: that is to be confirmed.
struct StandingDemands {
  private let comparison: Comparison
  private let kinship: DemandKinship
  private var oldBySection: [Int: [Int]] = [:]
  private var newBySection: [Int: [Int]] = [:]
  private var oldAims: Set<Aim> = []
  private var newAims: Set<Aim> = []

  /// What is wanted of what: enough to know a demand again anywhere in the document.
  private struct Aim: Hashable {
    var object: [UInt64]
    var direction: Int

    init(_ side: DemandKinship.Side) {
      object = side.object
      direction = side.demand.polarity.signum()
    }
  }

  init(_ comparison: Comparison, kinship: DemandKinship, pairs: [DemandPairing.Pair]) {
    self.comparison = comparison
    self.kinship = kinship
    for pair in pairs {
      let old = comparison.old.annotated.demands[pair.old]
      let new = comparison.new.annotated.demands[pair.new]
      oldAims.insert(Aim(kinship.oldSide(pair.old)))
      newAims.insert(Aim(kinship.newSide(pair.new)))
      if let link = comparison.new.sectionLinks[comparison.new.section(ofSentence: new.sentence)] {
        newBySection[link, default: []].append(pair.new)
      }
      if let link = comparison.old.sectionLinks[comparison.old.section(ofSentence: old.sentence)] {
        oldBySection[link, default: []].append(pair.old)
      }
    }
  }

  /// Whether the text goes on demanding what a heading no longer does.
  func outlives(old index: Int) -> Bool {
    let side = kinship.oldSide(index)
    let section = comparison.old.section(ofSentence: side.demand.sentence)
    guard side.demand.role == .heading else { return false }
    if lives(section, besides: side.demand.sentence, in: comparison.old, others: \.new) {
      return true
    }
    if side.object.count >= 3, newAims.contains(Aim(side)) { return true }
    guard let link = comparison.old.sectionLinks[section] else {
      return false
    }
    return (newBySection[link] ?? []).prefix(60).contains {
      kinship.wantTheSame(side, kinship.newSide($0))
    }
  }

  /// Whether the text demanded already what a heading does now.
  func precedes(new index: Int) -> Bool {
    let side = kinship.newSide(index)
    let section = comparison.new.section(ofSentence: side.demand.sentence)
    guard side.demand.role == .heading else { return false }
    if lives(section, besides: side.demand.sentence, in: comparison.new, others: \.old) {
      return true
    }
    if side.object.count >= 3, oldAims.contains(Aim(side)) { return true }
    guard let link = comparison.new.sectionLinks[section] else {
      return false
    }
    return (oldBySection[link] ?? []).prefix(60).contains {
      kinship.wantTheSame(kinship.oldSide($0), side)
    }
  }

  /// Whether most of what stands under a heading is in the other edition too: the heading alone
  /// went or came, as where a section is merged into another.
  private func lives(
    _ section: Int, besides heading: Int, in view: EditionView,
    others: KeyPath<Correspondence, [Int]>
  ) -> Bool {
    var count = 0
    var met = 0
    for block in view.document.sections[section].blocks {
      for sentence in view.document.blocks[block].sentences where sentence != heading {
        count += 1
        if let link = view.sentenceLinks[sentence],
          !comparison.alignment.sentences[link][keyPath: others].isEmpty
        {
          met += 1
        }
      }
    }
    return count > 0 && met * 2 > count
  }

  /// Whether the section of the new edition still demands what an old demand did.
  func stillStates(old index: Int) -> Bool {
    let side = kinship.oldSide(index)
    let section = comparison.old.section(ofSentence: side.demand.sentence)
    guard let link = comparison.old.sectionLinks[section] else { return false }
    return (newBySection[link] ?? []).prefix(60).contains {
      kinship.worthAnywhere(side, kinship.newSide($0), isNear: true) != nil
    }
  }

  /// Whether the section of the old edition demanded already what a new demand does.
  func stated(new index: Int) -> Bool {
    let side = kinship.newSide(index)
    let section = comparison.new.section(ofSentence: side.demand.sentence)
    guard let link = comparison.new.sectionLinks[section] else { return false }
    return (oldBySection[link] ?? []).prefix(60).contains {
      kinship.worthAnywhere(kinship.oldSide($0), side, isNear: true) != nil
    }
  }
}
