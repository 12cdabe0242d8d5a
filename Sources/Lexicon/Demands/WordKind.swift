/// What the small words of a language that divides its words are, for the rules of demands.
///
/// Tables name the kinds; one word may be of several. An example shows the word between stars.
package enum WordKind: UInt8, CaseIterable, Sendable {
  /// you may *stay*.
  case abiding
  /// you will be *able* to.
  case ability
  /// and: between conditions.
  case addition
  /// you.
  case addressee
  /// begins what is no object: *within* a month.
  case adjunct
  /// *by* the county.
  case agent
  /// all.
  case all
  /// or: between conditions.
  case alternative
  /// *any* leak.
  case anyone
  /// refunds *reach* you: what becomes of things.
  case arrival
  /// the, a.
  case article
  /// they *decide* which tools are allowed.
  case asking
  /// *we* publish.
  case author
  /// *does*.
  case auxiliary
  /// boats *carry* a flare.
  case bearing
  /// the limit becomes *standard*.
  case attained
  /// potholes *get* filled.
  case becoming
  /// a road is *closed*: undergone, and no deed.
  case befall
  /// you will *keep* your place.
  case benefit
  /// *near* the gate: no verb before an article.
  case beside
  /// every school *gets* a nurse.
  case bestow
  /// councils *given* the power.
  case bestowal
  /// they *get* no grant.
  case bestowed
  /// may stand before a verb of saying.
  case between
  /// dogs stay *outside*.
  case beyond
  /// paid *in advance*: closes what stands before it.
  case bound
  /// lends *only*: what a rule in the plain present is told with.
  case bounding
  /// you *pay*: laid on those whom rules bind.
  case burden
  /// *last* year: what has been.
  case bygone
  /// who speaks in a programme whose title names it.
  case cabinet
  /// *within*.
  case capping
  /// *if* a target is missed.
  case casewise
  /// liable *for*.
  case cause
  /// the *cap* will fall to £150: what whoever rules sets.
  case ceiling
  /// what we *ask* for:
  case claiming
  /// rents may *rise*.
  case climb
  /// who speaks in an agreement of parties.
  case coalition
  /// more *than*.
  case comparison
  /// boards *consist* of five members.
  case composed
  /// if.
  case condition
  /// we*'re*.
  case contracted
  /// a word of its own: we*'ll*.
  case contraction
  /// but.
  case contrast
  /// at no *charge*.
  case costing
  /// catches are *reported* to the warden.
  case delivering
  /// *this* council.
  case demonstrative
  /// we can *refuse*.
  case denying
  /// what we'll *do*:
  case doing
  /// *demand* doubles: nobody's doing.
  case drift
  /// it, there: no subject of anything.
  case dummy
  /// forms are *lodged* by those whom rules bind.
  case duty
  /// *under* 40 seconds.
  case edge
  /// *shall* be final.
  case effect
  /// you pay *nothing*.
  case empty
  /// we are *trying*.
  case endeavouring
  /// we *no longer* do.
  case ended
  /// a review *follows*.
  case ensuing
  /// false entries *lead* to a ban.
  case entailing
  /// *about* 900 homes.
  case estimate
  /// *never*.
  case ever
  /// broadband for *all*.
  case everybody
  /// does not *exceed* 48 hours.
  case exceeding
  /// unless: a condition for not.
  case exception
  /// there will be an *exception*.
  case exempting
  /// drones are *out*.
  case excluded
  /// at *least*.
  case extreme
  /// bills *down* to £40.
  case falling
  /// keys *go* to the warden: what becomes of things.
  case fate
  /// we will be *happy* promises nothing.
  case feeling
  /// *claims* are made.
  case filing
  /// a verb that makes an item a statement.
  case finite
  /// *often*: no rule.
  case fitful
  /// the *last* person to leave: the verb behind its noun tells who is meant.
  case foremost
  /// a negation before its verb: *under no circumstances*.
  case fronted
  /// *some*: no number.
  case fuzzy
  /// of.
  case genitive
  /// you are *paid* a sum.
  case giving
  /// coal *out* by 2030.
  case gone
  /// members *receive* a card: what rules give.
  case granted
  /// *free* travel.
  case gratis
  /// have, has.
  case having
  /// according to.
  case hearsay
  /// title remains *with* the county.
  case holder
  /// boats *without* two lamps.
  case holding
  /// nouns as often as verbs: *record*.
  case homograph
  /// to.
  case infinitive
  /// bookings are subject to the *Terms*.
  case instrument
  /// *should* the bag be late.
  case inversion
  /// rise.
  case involuntary
  /// and, or.
  case join
  /// hens *live* in flocks of no more than 90.
  case keeping
  /// no *longer*.
  case later
  /// whether to.
  case leadIn
  /// shall be *final* tells what follows.
  case legal
  /// bills down *to* £40.
  case level
  /// we *deduct* a commission.
  case levying
  /// keep bills *below*.
  case limit
  /// a boat may *moor*.
  case lodging
  /// *at*: no object.
  case loose
  /// entry is by *ticket*.
  case means
  /// nine *per* cent.
  case measure
  /// *bills* down to £40.
  case measured
  /// no *more* than.
  case measuring
  /// who speaks in a white paper.
  case minister
  /// the *end* of May.
  case moment
  /// boots are *essential*.
  case needful
  /// not.
  case negation
  /// *a* Labour government: the author's, once elected.
  case newly
  /// a *number* does nothing.
  case noAgent
  /// what we *think*: nobody but its speaker does.
  case noSubject
  /// what follows a noun: the *cut of*.
  case noVerb
  /// no: nothing of what follows.
  case none
  /// note that.
  case notice
  /// *nothing* enters.
  case nought
  /// *twelve* months.
  case numeral
  /// *when* we see abuse.
  case occasion
  /// our *offer* to renters:
  case offering
  /// a Labour *government*: the author's, once elected.
  case office
  /// fees are *borne* by the employer.
  case official
  /// what makes a permission a limit.
  case only
  /// a ban *takes effect*.
  case onset
  /// sent *back*.
  case onward
  /// we *believe*: no deed.
  case opinion
  /// what *cannot be* refuses nothing: guaranteed.
  case outcome
  /// *our* aim is.
  case own
  /// *pensions* will rise: promised where other things merely do.
  case paid
  /// *some* suppliers: what is told of them is no rule.
  case partial
  /// irregular ones.
  case participle
  /// sign *up*.
  case particle
  /// places *pass* to the next.
  case passing
  /// be, been.
  case passive
  /// *was*: what has been.
  case past
  /// are *impounded*.
  case penal
  /// who breaks a rule *faces* a fine.
  case penalised
  /// will *have* cut.
  case perfect
  /// every *quarter*: how often, not for how many.
  case period
  /// our *pledge*: a referendum.
  case pledging
  /// a *school* where pupils feel safe.
  case place
  /// *they*: a verb without s.
  case plenty
  /// *staff* wear.
  case plural
  /// please.
  case polite
  /// they will get *their* results: no promise.
  case possessive
  /// users have *priority*.
  case precedence
  /// social care *free* at the point of use.
  case predicate
  /// of, in, for.
  case preposition
  /// is, are.
  case present
  /// swimming stays *free*.
  case preserved
  /// banks lose their *exemption*.
  case privilege
  /// they, it.
  case pronoun
  /// lead to a *ban*.
  case punishment
  /// *prohibited* conduct.
  case proscribed
  /// its aim *is to be*.
  case purpose
  /// *both* parties.
  case quantifier
  /// pensioners pay *half*.
  case rated
  /// *your*: advice.
  case reader
  /// what a text of rules says that its author does not do: we do not *sell*.
  case refrain
  /// what *cannot be* refuses: transferred.
  case refusable
  /// *every* year: makes a habit a promise.
  case regular
  /// who, which.
  case relative
  /// swimming *stays* free.
  case remaining
  /// what the committee *said*.
  case report
  /// conference *notes*: its author speaks so.
  case resolving
  /// clubs *reopen* in every town.
  case revived
  /// *once* a year: no part of an object.
  case rhythm
  /// what can be done to a thing as a right: *withdrawn*.
  case right
  /// *as* a member.
  case role
  /// *where* space permits, *budget* permitting: begins what leaves room.
  case roomy
  /// members *lose* their key.
  case sanction
  /// *are*.
  case several
  /// in the *autumn*.
  case season
  /// the grant *doubles* to £9 million.
  case shift
  /// rents must *fall*.
  case sinking
  /// therefore: passed over.
  case skip
  /// the levy *starts* in 2032.
  case slated
  /// a new *dawn* promises nothing.
  case slogan
  /// the levy starts *in* 2032.
  case slot
  /// decides *within* a week.
  case soon
  /// *sold* at the kiosk: told, not laid down.
  case stated
  /// have.
  case stative
  /// closes an object.
  case stop
  /// high time that it *were*.
  case subjunctive
  /// opens a clause that hangs on another: because.
  case subordinate
  /// *fares* will not rise: what one pays.
  case tariff
  /// we provide *details*.
  case telling
  /// that.
  case that
  /// linked *to* wages.
  case tie
  /// *by* 2032.
  case timing
  /// pupils need *permission*.
  case token
  /// we *send* you a bill.
  case transfer
  /// *expansion* of the car club.
  case undertaking
  /// a nurse in *every* school.
  case universal
  /// homes *now*.
  case urgency
  /// *at* least.
  case utmost
  /// reply: no adverb.
  case verb
  /// *no* to fracking.
  case vote
  /// we *have* to.
  case want
  /// *who* pollutes pays.
  case whoever
  /// *every* letter.
  case whole
  /// *anyone* under 18.
  case whom
  /// we *take* care.
  case willed
  /// we'd *love* to.
  case wish
  /// nothing *in* this law.
  case within
  /// *in* 2024: what has been.
  case yearly
}
