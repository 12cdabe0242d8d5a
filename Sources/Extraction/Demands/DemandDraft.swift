internal import PolicyModel

/// A demand as a reader of one language finds it, in folded offsets and before its modifiers.
struct DemandDraft {
  var frame: Demand.Frame
  var deontic: Demand.Deontic?
  var actor: String?
  var action: Demand.Action
  var verb: String
  var polarity: Int
  var object: Range<Int>
  /// What the object is called where its own words tell too little.
  var name: String?
  var strength: Int
  var cue: Range<Int>
  /// The words that belong to this demand alone.
  var clause: Range<Int>
  var attribution: Demand.Attribution = .author
  var confidence: Double
  var rule: String
  /// The words that decide, where they stand in another sentence.
  var spokenBefore: String?
  /// What stands around its words, where that was read with them.
  var around: Surroundings?

  /// The same in a text in which its sentence begins so much later.
  func moved(by offset: Int) -> DemandDraft {
    func moved(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound + offset..<range.upperBound + offset
    }
    var draft = self
    draft.object = moved(object)
    draft.cue = moved(cue)
    draft.clause = moved(clause)
    draft.around = around?.moved(by: offset)
    return draft
  }
}

/// A sentence or heading that lays the same on every item of the list below it: "You must not:".
struct DemandLead {
  var frame: Demand.Frame
  var deontic: Demand.Deontic?
  var actor: String?
  /// What is done with the items; nil where they bring verbs of their own.
  var deed: (verb: String, action: Demand.Action, polarity: Int)?
  var strength: Int
  var isNegative: Bool
  /// Its words, shown as what decided.
  var cue: String
  /// "By then we shall have:": its items are participles or things.
  var isPerfect = false
  /// "Our offer to renters:": a noun that makes promises or demands of items without words of
  /// their own.
  var isNominal = false

  /// Whether what looks like a command is one of its items: "You may not:" above "⟦bring dogs⟧".
  func bears(_ draft: DemandDraft) -> Bool { deed == nil && draft.rule == "command" }
}

/// Arithmetic of what a demand does to its object.
enum Effect {
  /// The effect of doing something to an action: ending a cut keeps, keeping a cut cuts.
  static func combine(_ outer: Int, over inner: Int) -> Int {
    if inner == 0 { return outer }
    if outer < 0 { return inner < 0 ? 1 : outer }
    if outer > 0 { return inner < 0 ? inner : outer }
    return 0
  }

  /// The effect of not doing something.
  static func negated(_ effect: Int) -> Int {
    effect < 0 ? 1 : -1
  }
}
