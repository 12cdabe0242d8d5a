package import PolicyModel

/// A verb of a language that writes spaces between its words.
package struct VerbRow: Hashable, Sendable {
  /// The forms that policies use.
  package enum Form: String, Hashable, Sendable {
    case base, participle, gerund, noun
  }
  package var base: String
  package var action: Demand.Action
  package var polarity: Int
  package var strength: Int
  package var forms: [Form: [String]]

  /// No verb, where one is still to be found.
  package static let none = unlisted("")

  /// A verb that no table lists.
  package static func unlisted(_ base: String) -> VerbRow {
    VerbRow(base: base, action: .other, polarity: 1, strength: 4, forms: [:])
  }
}

/// Words that decide whether and how firmly a sentence demands.
package struct CueRow: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// will: a promise of the author, a report of others.
    case will
    /// would: a promise of the author's alone.
    case would
    case must, should, may
    /// would have to: asked by a programme alone.
    case oblige
    /// can, cannot: an ability, a right only in rules.
    case can, cannot
    /// is expected to: binds in rules, foretells elsewhere.
    case supposed
    /// will be available: said of its subject.
    case offered
    /// need to: asked of others, a plain want of the author's own.
    case need
    /// is prohibited, are not permitted.
    case prohibited
    /// is permitted: said of its subject.
    case allowed
    /// it is essential that.
    case essential
    /// is compulsory.
    case required
    /// is repealed: what a law does by saying so.
    case enact
    /// is to be, with a participle.
    case arrange
    /// is entitled to.
    case entitled
    /// is not required to, need not.
    case release
    /// is responsible for, has a duty to.
    case duty
    /// is subject to the Terms: what its subject is ruled by.
    case ruled
    /// is not liable for.
    case disclaim
    /// pledge to, aim to: the author's own, with a strength of its own.
    case vow
    /// plan to, have promised to: said only of those who can act.
    case intend
    /// call on, urge, demand.
    case ask
    /// oppose, reject.
    case against
    /// support, welcome.
    case favour
    /// is unacceptable, is wrong: said of its subject.
    case judgement
    /// there is no need for: said of what follows.
    case refusal
    /// Do not, never, at the start of a sentence.
    case forbid
    /// is guilty of, is void: what follows from a breach.
    case penalty
    /// agree to, by those whom the text binds.
    case agree
    /// reserve the right to.
    case reserve
    /// there will be: said of what follows.
    case exist
    /// is long overdue: said of its subject.
    case wanting
    /// we need: asked for where what is needed is a measure.
    case lack
    /// no need to: frees in rules, refuses in a programme.
    case needless
    /// we always, and verbs of service: what rules say that their author does.
    case habit
    /// Looks like another cue and is none: is due to.
    case idle
    /// our first act will be to.
    case act
    /// we prohibit, this policy prohibits.
    case bar
    /// is kept for, is deleted: what rules say that their author does with its subject.
    case done
  }
  package var text: String
  package var kind: Kind
  package var strength: Int
  package var isNegative: Bool

  /// The cue of a sentence that begins with its verb.
  package static let bare = CueRow(text: "", kind: .will, strength: 4, isNegative: false)
}

/// A word that makes an item of a programme a promise without a verb.
package struct OpenerRow: Hashable, Sendable {
  package var text: String
  package var action: Demand.Action
}

/// What a language that divides words needs for its demands to be read.
package struct WordLexicon: Sendable {
  /// Where the verb of a modal stands: behind it (will abolish) or at the end (wird … abschaffen).
  package enum VerbPlace: String, Sendable { case afterCue, atEnd }

  package var verbPlace: VerbPlace
  package var verbs: [VerbRow]
  /// Verbs beside those of `verbs`, known only where a verb must stand.
  package var conjugations = Conjugations("")
  package var cues: [CueRow]
  /// Verbs that carry another and weaken or keep it: consider, seek to, continue to.
  /// Kinds are their strengths, 0 for none of their own.
  package var carriers: [PhraseRow]
  /// Kinds: `author`, `other`, `subject`.
  package var actors: [PhraseRow]
  /// The small words and what they are, by the names of `WordKind`.
  package var functions: [PhraseRow]
  package var modifiers: [ModifierRow]
  package var scopes: [PhraseRow]
  package var genres: [PhraseRow]
  /// How a programme's item without a verb begins, with its action: more, free, no more.
  package var openers: [OpenerRow]
  /// Nouns that name what a programme brings about: an *inquiry* into, a *ban* on.
  package var measures: [OpenerRow]
  /// How nouns end that name people by what they do, besides those that are `noAgent`.
  package var agentEndings: [String]
  /// How adverbs end (-ly), empty where they have no ending of their own.
  package var adverbEnding: String
  /// How irregular plurals end (stock*men*), empty where they have no ending of their own.
  package var pluralEnding = ""
  /// How regular participles end (-ed), empty where they have none of their own.
  package var participleEnding: String
}
