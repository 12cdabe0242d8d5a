/// What deeds are called, and which verbs tell none.
package enum EnglishDeedWords {
  /// A verb's noun, and the word that ties its object to it.
  package struct Deed: Hashable, Sendable {
    package var noun: String
    package var tie: String
  }

  /// By its verb a deed's noun, where it is no form in -ing: *publication of* the accounts.
  package static let deeds: [String: Deed] = {
    var deeds: [String: Deed] = [:]
    for cell in rows.spacedWords {
      let parts = cell.split(separator: "=")
      let names = parts[1].split(separator: "/")
      deeds[String(parts[0])] = Deed(
        noun: String(names[0]), tie: names.count > 1 ? String(names[1]) : "of")
    }
    return deeds
  }()

  private static let nouns = Set(deeds.values.map(\.noun)).union(
    (Array(turns.values) + Array(changes.values))
      .map { String($0.split(separator: " ")[0]) })

  /// What a deed is done to: the *hall* of the opening of the hall.
  package static func thing(of subject: String) -> String? {
    let words = subject.split(separator: " ")
    guard words.count > 2, nouns.contains(String(words[0])) || words[0].hasSuffix("ing"),
      words[1] == "of" || words[1] == "in"
    else { return nil }
    let rest = words[2...].drop { ["the", "a", "an"].contains($0) }
    return rest.isEmpty ? nil : rest.joined(separator: " ")
  }

  private static let rows = """
    abolish=abolition accept=acceptance acknowledge=acknowledgement acquire=acquisition \
    activate=activation adjourn=adjournment adjust=adjustment admit=admission adopt=adoption \
    allocate=allocation amend=amendment announce=announcement appeal=appeal/against \
    apply=application/for appoint=appointment approve=approval arrange=arrangement arrest=arrest \
    assess=assessment assign=assignment audit=audit authorise=authorisation \
    authorize=authorization ban=ban/on calculate=calculation cancel=cancellation \
    certify=certification check=check circulate=circulation close=closure collect=collection \
    commission=commissioning compensate=compensation/for complain=complaint/about \
    complete=completion comply=compliance/with confirm=confirmation confiscate=confiscation \
    connect=connection conserve=conservation consider=consideration construct=construction \
    consult=consultation/with contribute=contribution/to convert=conversion correct=correction \
    create=creation deactivate=deactivation decide=decision/on declare=declaration \
    delete=deletion deliver=delivery demolish=demolition deploy=deployment describe=description \
    destroy=destruction detain=detention develop=development discharge=discharge \
    disclose=disclosure discuss=discussion dismiss=dismissal dispose=disposal \
    dispute=dispute/over dissolve=dissolution distribute=distribution donate=donation \
    elect=election eliminate=elimination enforce=enforcement erase=erasure \
    establish=establishment evaluate=evaluation evict=eviction examine=examination \
    exchange=exchange exclude=exclusion execute=execution exempt=exemption/of expand=expansion \
    expel=expulsion export=export extend=extension finish=completion grant=grant hear=hearing \
    implement=implementation import=import impose=imposition improve=improvement \
    inform=notification inspect=inspection install=installation interrupt=interruption \
    introduce=introduction investigate=investigation invite=invitation issue=issue lose=loss \
    maintain=maintenance merge=merger migrate=migration miss=absence/from \
    modernise=modernisation modify=modification nominate=nomination notify=notification \
    object=objection/to occupy=occupation pay=payment preserve=preservation \
    privatise=privatisation process=processing produce=production prohibit=prohibition \
    prolong=prolongation promote=promotion propose=proposal protect=protection provide=provision \
    publish=publication purchase=purchase ratify=ratification receive=receipt \
    recognise=recognition recognize=recognition recruit=recruitment redeem=redemption \
    refund=refund register=registration reimburse=reimbursement reinstate=reinstatement \
    reject=rejection release=release remove=removal renew=renewal renovate=renovation \
    repair=repair repay=repayment repeal=repeal replace=replacement reply=reply/to report=report \
    request=request/for reserve=reservation resign=resignation/from resolve=resolution \
    respond=response/to restore=restoration restrict=restriction retain=retention \
    retrieve=retrieval return=return sell=sale review=review revise=revision revoke=revocation \
    sign=signing simplify=simplification store=storage submit=submission support=support/for \
    surrender=surrender suspend=suspension tell=notification terminate=termination \
    transfer=transfer translate=translation transmit=transmission treat=treatment update=update \
    upgrade=upgrade use=use verify=verification visit=visit/to vote=vote/on withdraw=withdrawal
    """

  /// Verbs of beginning and ending, which tell a deed without an object: the *start of* a scheme.
  package static let turns: [String: String] = [
    "begin": "start of", "start": "start of", "commence": "start of", "launch": "launch of",
    "end": "end of", "cease": "end of", "expire": "expiry of", "close": "close of",
    "open": "opening of", "lapse": "lapse of", "resume": "resumption of",
    "renew": "renewal of", "accrue": "accrual of",
  ]
  /// Verbs of change, with what ties what changes: the *rise in* wages.
  package static let changes: [String: String] = [
    "change": "change of", "rise": "rise in", "raise": "rise in", "fall": "fall in",
    "drop": "fall in", "grow": "growth in", "increase": "increase in", "decrease": "decrease in",
    "reduce": "reduction in", "lower": "reduction in", "cut": "cut in", "shrink": "fall in",
    "double": "doubling of", "halve": "halving of", "vary": "variation of", "freeze": "freeze of",
  ]
  /// Verbs whose object or topic tells more than the deed would: make a payment, serve a year.
  package static let plain: Set<String> = set(
    """
    be have carry get need require allow last run \
    stay remain serve wait cost reach limit cap go come become see seem include contain mean want hope aim intend \
    plan expect try seek live work sit stand lie meet total amount exceed range spend \
    invest earn save achieve enjoy face find know win let put bring lead attend \
    ask base owe schedule require due agree fail permit entitle help enable continue
    """)
  /// What a rule takes or comes into: takes *effect*, comes into *force*.
  package static let effects: Set<String> = set("effect force operation")
  package static let takingEffect: Set<String> = set(
    "take takes took taken come comes came enter enters entered go goes went")
  /// Verbs whose object is the deed: hold a referendum, make a complaint.
  package static let light: Set<String> = set("make hold take do conduct undertake perform")
  /// Before verbs that are told with them: overwritten, rebuilt.
  package static let prefixes = ["over", "re-", "re", "out", "under", "pre", "mis", "co-"]
  /// Verbs whose participle is their base.
  package static let unchanging: Set<String> = set("set put cut let shut split spread hit")
  /// Between a form of *be* and the deed that is planned: is *expected* to be finished.
  package static let planned: Set<String> = set(
    "planned expected scheduled due required likely set supposed intended meant needed obliged")
  /// Before *to* and a verb, and no nouns that have a purpose.
  package static let beforeInfinitives: Set<String> = set(
    """
    plan plans aim aims want wants wish wishes fail fails agree agrees need needs have has had \
    promise promises pledge pledges right able unable ability decide decides intend intends hope \
    hopes choose chooses try tries seek seeks opportunity chance duty power time days weeks months \
    free ready welcome is are was were be used going
    """)
  /// Verbs of giving, behind which stand who is given something and what.
  package static let giving: Set<String> = set("give send offer show lend hand serve")
  /// Verbs of telling somebody something.
  package static let informing: Set<String> = set("inform notify tell warn remind advise")
  /// What somebody is given behind a name of whoever is: the landlord *notice*.
  package static let given: Set<String> = set(
    "notice warning access reasons advice information permission credit consent copies details")
  /// Before what is given.
  package static let beforeGiven: Set<String> = set(
    "written prior reasonable advance due formal full further clear proper adequate")
  /// Verbs of asking somebody to do something: no purpose of those asked.
  package static let asking: Set<String> = set(
    """
    ask asks asked asking want wants wanted expect expects expected require requires required allow \
    allows allowed enable enables enabled help helps helped tell tells told invite invites invited \
    urge urges urged get gets got encourage encourages encouraged train trains trained permit \
    permits permitted need needs needed force forces forced oblige obliges obliged
    """)

  /// Nouns of a stretch of time, which tell nothing without what it is for.
  package static let stretches: Set<String> = set(
    """
    window windows period periods time timeframe deadline timescale stretch interval span extension
    """)
  /// Before such a noun: no more is told by these.
  package static let bareModifiers: Set<String> = set(
    """
    additional single further same fixed minimum maximum total short long longer limited initial \
    given set strict reasonable extra new second first final whole full the a an this that its their \
    our your another any
    """)
  /// Nouns of a term of office, which are of whoever serves it.
  package static let terms: Set<String> = set("term terms mandate mandates tenure")
  /// Nouns of parts of something, which are of what has them.
  package static let parts: Set<String> = set(
    """
    procedures ways steps options types kinds categories forms methods routes stages parts levels \
    versions tiers plans phases pillars principles elements rules groups classes sections
    """)
  /// Verbs of having such parts.
  package static let having: Set<String> = set(
    """
    has have had includes include included contains contain contained offers offer offered provides \
    provide provided comprises comprise comprised defines define defined recognises recognise \
    recognizes recognize uses use used establishes establish established distinguishes distinguish
    """)
  /// Behind the noun that a share is of those who did: *supported* by a fifth of all electors.
  package static let sharedDeeds: [String: Deed] = [
    "supported": Deed(noun: "support", tie: "for"), "backed": Deed(noun: "backing", tie: "for"),
    "signed": Deed(noun: "signatures", tie: "on"), "approved": Deed(noun: "approval", tie: "of"),
    "endorsed": Deed(noun: "endorsement", tie: "of"), "owned": Deed(noun: "ownership", tie: "of"),
    "used": Deed(noun: "use", tie: "of"), "requested": Deed(noun: "request", tie: "for"),
    "opposed": Deed(noun: "opposition", tie: "to"), "rejected": Deed(noun: "rejection", tie: "of"),
    "proposed": Deed(noun: "proposal", tie: "of"), "agreed": Deed(noun: "agreement", tie: "to"),
    "ratified": Deed(noun: "ratification", tie: "of"), "held": Deed(noun: "holding", tie: "of"),
    "sponsored": Deed(noun: "sponsorship", tie: "of"), "passed": Deed(noun: "passing", tie: "of"),
    "nominated": Deed(noun: "nomination", tie: "of"),
    "seconded": Deed(noun: "seconding", tie: "of"),
    "petitioned": Deed(noun: "petition", tie: "for"), "chosen": Deed(noun: "choice", tie: "of"),
  ]
  /// What many give to something: the *signatures* of 5% of voters.
  package static let consents: Set<String> = set(
    """
    signature signatures support consent approval vote votes agreement backing endorsement \
    assent attendance presence request petition
    """)
  /// What is compared: *larger* than a hundred repositories, the size.
  package static let compared: [String: String] = [
    "larger": "size", "bigger": "size", "smaller": "size", "longer": "length",
    "shorter": "length", "taller": "height", "higher": "height", "wider": "width",
    "deeper": "depth", "heavier": "weight", "lighter": "weight", "older": "age",
    "younger": "age", "greater": "size",
  ]
  /// Before figures that another one is worked out from.
  package static let basesOfFigures = [
    "based on ", "assuming ", "calculated on ", "calculated from ",
  ]
  /// Between the parts of such a basis.
  package static let tiesOfBases: Set<String> = [" of ", " at ", " and ", ", ", " × ", " x "]
  /// Nouns and what hangs on them: donations *to* parties, a ban *on* cars.
  package static let complements: [String: Set<String>] = {
    var found: [String: Set<String>] = [:]
    for (tie, nouns) in [
      (
        "to",
        """
        donation donations loan loans gift gifts grant grants access contribution contributions \
        payment payments change changes visit visits subsidy subsidies amendment amendments \
        damage right rights entitlement response responses objection objections contribution \
        support exposure
        """
      ),
      (
        "for",
        """
        demand support funding time budget application applications request requests reason price \
        prices penalty penalties fee fees fine fines threshold allowance limit target targets \
        compensation sentence sentences waiting wait deposit rate rates nominations
        """
      ),
      (
        "on",
        """
        tax taxes ban cap limit spending duty levy report reports vote votes tariff tariffs \
        expenditure investment restriction restrictions decision decisions ceiling
        """
      ),
      ("in", "investment change changes seats"),
      ("at", "voting"),
      ("against", "appeal appeals complaint complaints"),
      ("from", "income revenue emissions nominations withdrawal"),
    ] {
      for noun in set(nouns) { found[noun, default: []].insert(tie) }
    }
    return found
  }()

  /// A verb's form in -ing, from its base or its form in -ed.
  package static func gerund(of verb: String, isParticiple: Bool) -> String {
    if isParticiple, verb.hasSuffix("ied") { return verb.dropLast(3) + "ying" }
    if isParticiple, verb.hasSuffix("ed") {
      return verb.hasSuffix("eed") ? verb.dropLast(1) + "ing" : verb.dropLast(2) + "ing"
    }
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("e"), !verb.hasSuffix("ee"), !verb.hasSuffix("oe"), !verb.hasSuffix("ye") {
      return verb.dropLast() + "ing"
    }
    let signs = Array(verb.utf8)
    let isVowel = signs.map { [0x61, 0x65, 0x69, 0x6F, 0x75].contains($0) }
    let isShort =
      signs.count >= 3 && isVowel.count(where: { $0 }) == 1 && isVowel[signs.count - 2]
      && !isVowel[signs.count - 1] && ![0x77, 0x78, 0x79].contains(signs[signs.count - 1])
    guard isShort || doubling.contains(verb), let last = verb.last else { return verb + "ing" }
    return verb + String(last) + "ing"
  }

  private static let doubling: Set<String> = set(
    """
    submit permit refer prefer occur commit admit transfer begin cancel travel enrol control label \
    omit defer confer regret remit transmit rebut recur quit equip
    """)

  private static func set(_ words: String) -> Set<String> { Set(words.spacedWords) }
}
