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
  /// The small words and what they are: `subordinate`, `relative`, `opinion`, `report`, `join`,
  /// `negation`, `none`, `article`, `preposition`, `pronoun`, `addressee`, `leadIn` (whether to), `between` (may stand
  /// before a verb of saying), `infinitive`, `passive`, `skip`, `verb` (reply, no adverb),
  /// `involuntary` (rise), `stative` (have), `stop` (closes an object), `condition`, `exception` (a condition
  /// for not), `alternative` and `addition` (or, and: between conditions), `noVerb`
  /// (what follows a noun: the *cut of*), `contraction` (a word of its own: we*'ll*), `polite`
  /// (please), `notice` (note that), `noAgent` (a *number* does
  /// nothing), `refrain` (what
  /// a text of rules says that its author does not do: we do not *sell*), `genitive` (of), `adjunct` (begins what is no object: *within* a month), `purpose` (its aim *is to be*), `right`
  /// (what can be done to a thing as a right: *withdrawn*), `outcome` (what *cannot be* refuses
  /// nothing: guaranteed), `dummy` (it, there: no subject of anything), `participle` (irregular
  /// ones), `homograph` (nouns as often as verbs: *record*), `finite` (a verb that makes an item
  /// a statement), `fronted` (a negation before its verb: *under no circumstances*), `hearsay`
  /// (according to), `quantifier` (*both* parties), `onset` (a ban *takes effect*), `burden` (you *pay*: laid on those whom
  /// rules bind), `contrast` (but), `reader` (*your*: advice), `limit` (keep bills *below*),
  /// `universal` (a nurse in *every* school), `particle` (sign *up*), `giving` (you are *paid* a sum), `cause`
  /// (liable *for*), `refusable` (what *cannot be* refuses: transferred), `telling` (we provide
  /// *details*), `want` (we *have* to), `comparison` (more *than*),
  /// `effect` (*shall* be final), `own` (*our* aim is), `perfect` (will *have* cut), `only` (what
  /// makes a permission a limit), `inversion` (*should* the bag be late),
  /// `coalition` (who speaks in an agreement of parties), `rhythm` (*once* a year: no part of an object),
  /// `denying` (we can *refuse*), `demonstrative` (*this* council),
  /// `period` (every *quarter*: how often, not for how many), `slogan` (a new *dawn* promises nothing), `legal` (shall
  /// be *final* tells what follows), `feeling` (we will be *happy* promises nothing), `self` (*we* publish),
  /// `regular` (*every* year: makes a habit a promise), `office` and `newly` (*a* Labour *government*: the author's,
  /// once elected), `vote` (*no* to fracking), `beside` (*near* the gate: no verb before
  /// an article), `everybody` (broadband for *all*), `asking` (they *decide*
  /// which tools are allowed), `granted` (members *receive* a card: what rules give), `ability`
  /// (you will be *able* to), `empty` (you pay *nothing*), `abiding` (you may *stay*), `paid`
  /// (*pensions* will rise: promised where other things merely do), `possessive`
  /// (they will get *their* results: no promise), `token` (pupils need *permission*), `resolving` (conference
  /// *notes*: its author speaks so), `later` (no *longer*), `cabinet` (who speaks in a
  /// programme whose title names it), `partial` (*some* suppliers: what is told of them is no rule), `bounding`
  /// (lends *only*: what a rule in the plain present is told with), `occasion` (*when* we see abuse), `estimate` (*about* 900 homes), `plural`
  /// (*staff* wear), `duty` (forms are *lodged* by those whom rules bind), `delivering`
  /// (catches are *reported* to the warden), `sanction` (members *lose* their key), `level` and `measured` (bills *down to* £40), `falling` (*down*),
  /// `bygone` (*last* year), `past` (*was*) and `yearly` (*in* 2024): what has been; `fate` (keys *go* to
  /// the warden) and `arrival` (refunds *reach* you): what becomes of things; `onward` (sent *back*), `holder`
  /// (title remains *with* the county), `stated` (*sold* at the kiosk: told, not laid down), `penal`
  /// (are *impounded*), `filing` (*claims* are made), `bearing` (boats *carry* a flare), `lodging` (a boat may
  /// *moor*), `willed` (we *take* care), `whole` (*every* letter), `whom` (*anyone* under 18), `agent` (*by* the
  /// county), `several` (*are*), `wish` (we'd *love* to), `tie` (linked *to* wages), `subjunctive` (high time
  /// that it *were*), `offering` and `claiming` (our *offer* to renters:), `numeral` (*twelve* months),
  /// `minister` (who speaks in a white paper), `sinking` (rents must *fall*), `soon` (decides *within* a week),
  /// `bestow` (every school *gets* a nurse). In clauses of any verb: `fitful` (*often*: no rule),
  /// `whoever` (*who* pollutes pays), `bestowed` (they *get* no grant), `penalised` (who breaks a
  /// rule *faces* a fine), `casewise` (*if* a target is missed), `excluded` (drones are *out*),
  /// `means` (entry is by *ticket*), `capping` (*within*), `measuring` (no *more* than), `utmost`
  /// and `extreme` (*at least*), `edge` (*under* 40 seconds), `timing` (*by* 2032), `fuzzy`
  /// (*some*: no number), `nought` (*nothing* enters) and `within` (nothing *in* this law),
  /// `anyone` (*any* leak), `ever` (*never*), `plenty` (*they*: a verb without s), `having`,
  /// `auxiliary` (*does*), `contracted` (we*'re*), `endeavouring` (we are *trying*), `loose`
  /// (*at*: no object), `doing` (what we'll *do*:), `passing` (places *pass* to
  /// the next), `keeping` (hens *live* in flocks of no more than 90), `becoming` (potholes *get* filled).
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
  /// How irregular plurals end: stock*men*.
  package var pluralEnding = "s"
  /// How regular participles end (-ed), empty where they have none of their own.
  package var participleEnding: String
}
