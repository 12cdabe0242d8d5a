internal import PolicyModel

/// Words that decide what an English figure is about.
package enum EnglishSubjectWords {
  /// Headings that every document has, and that name no matter.
  package static let hollowHeadings: Set<String> = [
    "overview", "introduction", "background", "summary", "executive summary", "foreword",
    "context", "conclusion", "our plan", "our plans", "our vision", "vision", "aims", "about",
    "details", "general", "notes", "policy", "policies", "proposals", "what we will do",
    "the problem", "our approach", "principles", "key points", "rationale",
  ]
  /// Nouns of which what they lead to tells more: a first step before asking us.
  package static let stepNouns: Set<String> = ["step", "steps", "thing", "stage", "phase"]
  package static let stepTies: Set<String> = ["before", "after", "towards", "toward", "in", "to"]
  package static let stepStops: Set<String> = [
    "is", "are", "was", "were", "will", "would", "should", "must", "may", "can", "could", "has",
    "have",
  ]
  /// What rooms and buildings have so many of.
  package static let capacities: Set<String> = [
    "places", "seats", "beds", "rooms", "bedrooms", "spaces", "desks", "pitches", "homes",
    "flats", "plots", "berths", "stalls",
  ]
  /// Verbs before a number of things that somebody has.
  package static let holdingVerbs: Set<String> = [
    "has", "have", "had", "are", "were", "includes", "include", "with", "employs", "employ",
    "hire", "hires", "keep", "keeps", "needs", "need", "provide", "provides", "least", "most",
  ]
  package static let participlesOfThings: Set<String> = [
    "built", "held", "run", "made", "drawn", "chosen", "kept", "sent", "given",
  ]
  package static let participleTies: Set<String> = [
    "in", "for", "by", "from", "with", "to", "under", "at",
  ]
  /// Behind a length of time in a title: Ten Years Under the Act.
  package static let titleTies: Set<String> = ["under", "after", "since", "without", "of", "with"]
  /// Penalties, which are for those who are punished.
  package static let penalties: Set<String> = [
    "fine", "penalty", "fines", "penalties", "fixed penalty", "maximum fine", "civil penalty",
  ]
  /// What a rule about whoever does something begins with.
  package static let anyones = [
    "Anyone ", "Any person ", "A person ", "Any driver ", "Drivers ", "Owners ", "Any owner ",
    "Whoever ", "Any operator ", "An operator ", "Any provider ", "A provider ",
  ]
  package static let liabilities = [
    " is liable ", " are liable ", " shall be liable ", " will be liable ", " may be fined ",
    " faces ", " face ", " must pay ", " shall pay ", " commits ", " may be liable ",
  ]
  /// Before what each share of a list is of.
  package static let listTies: Set<String> = ["by", "from", "in", "on", "through"]
  /// Verbs before a time that somebody is given.
  package static let givingVerbs: Set<String> = [
    "give", "gives", "given", "gave", "have", "has", "had", "allow", "allows", "allowed", "get",
    "take", "takes", "need", "needs",
  ]
  /// Verbs of paying, behind which "for" tells what is paid.
  package static let payingVerbs: Set<String> = [
    "pay", "pays", "paid", "reimburse", "reimburses", "contribute", "contributes", "spend",
    "spends",
    "spent", "charge", "charges", "charged", "costs", "offer", "offers",
    "invest", "invests", "invested", "put", "puts", "give", "gives", "gave", "given", "donate",
    "donated", "grant", "granted", "award", "awarded",
  ]
  /// Words before a verb that may be a noun as well: will limit, to reduce.
  package static let beforeVerbs: Set<String> = [
    "to", "will", "would", "shall", "should", "must", "can", "could", "may", "might", "we", "they",
    "you", "not", "and", "or", "also", "they", "it", "that",
  ]
  /// Verbs whose form a noun may have: plan, plans, report.
  package static func mayBeNouns(_ word: String) -> Bool {
    bases.contains(word) || word.hasSuffix("s") && bases.contains(String(word.dropLast()))
  }
  /// Verbs that set their object to a value: limit donations to £5,000.
  package static let settingVerbs: Set<String> = [
    "limit", "reduce", "raise", "increase", "cap", "lower", "cut", "restrict", "extend", "lift",
    "shorten", "widen", "double", "treble", "halve",
  ]
  /// Those of them that set it *at* a value.
  package static let cappingVerbs: Set<String> = set("limit cap restrict")
  /// What is taken of something: a *commission* of 6 per cent of the price.
  package static let takings: Set<String> = set(
    """
    commission fee levy tax surcharge charge royalty deposit discount penalty fine premium bonus \
    interest
    """)
  package static let waiting: Set<String> = set("wait waits waiting waited")
  package static let jails: Set<String> = set("prison jail custody")
  /// Small words that a verb is one with before its object: bring *forward* a bill.
  package static let particles: Set<String> = set("forward in out up down off on back")
  /// What a number bounds: the *requirement* of 10 nominations.
  package static let bounds: Set<String> = set(
    "requirement limit minimum maximum total quorum cap threshold majority")
  /// Between a figure and where it comes from or goes to: 402 *from* agents.
  package static let sourceTies: Set<String> = set("from to in for by")
  /// What is there to do something: the first *opportunity* to speak.
  package static let openings: Set<String> = set("opportunity chance attempt duty right effort try")
  /// Words that end a noun phrase.
  package static let stops: Set<String> = set(
    """
    of and or in on to is are was were at the a an by for from with as be been being has have had \
    will would should shall must may can could might do does did not no per than that this these \
    those which who whom whose it they them we you he she i if when while where because but so yet \
    nor after before until till since during between among under over above below up down out off \
    into onto about around also only just even still already then now least most more less fewer \
    nearly almost some approximately roughly within through often usually always never frequently typically later earlier end \
    start beginning each every there against without unless whether either neither both \
    respectively via upon including excluding based such like currently e.g i.e once again \
    however whichever whatever according due plus minus versus compared relative prior ago \
    us me him twice million billion thousand hundred across near throughout along towards toward behind beside beyond amid despite inside outside     worth cannot ahead totalling totaling
    """)
  package static let articles: Set<String> = set(
    "the a an our their its this that these those all any your his her my no another")
  /// Heads that name an amount and not what it measures: a maximum of $10,000.
  package static let amounts: Set<String> = set(
    """
    maximum minimum total average sum amount cost number limit level rate target goal value figure \
    median mean excess order range least most rest region cap ceiling floor
    """)
  /// Nouns of change, whose object is meant: a 3% rise in wages.
  package static let changes: Set<String> = set(
    """
    increase rise cut reduction fall drop decrease growth decline improvement gain loss share \
    shortage surplus boost hike uplift majority
    """)
  /// Words that hang a noun phrase on the one before.
  package static let prepositions: Set<String> = set(
    """
    in at from for across to with on between within among under over above below into onto by \
    before after throughout during through via against per about towards behind outside inside
    """)
  /// Nouns behind a rhythm that say nothing: on a yearly basis.
  package static let empty: Set<String> = set(
    "late early overdue basis bases period periods time times way long wide high deep tall thick old ahead"
  )

  /// Ends of words that hold a verb: you'll, we've, won't.
  package static let contractions = [
    "'ll", "'re", "'ve", "'m", "'d", "n't", "’ll", "’re", "’ve", "n’t",
  ]

  /// Behind a number: what it is taken of was told before.
  package static let ofThem = [
    " of them", " of it", " of these", " of those", " of which", " of whom",
  ]
  /// Behind a number that is more or less than the one before it.
  package static let moreThan = [
    " fewer than", " more than", " less than", " fewer", " higher than", " lower than",
    " points higher", " points lower", " points more",
  ]
  /// At the head of a sentence, before what its numbers are taken of.
  package static let leadsOfWholes = ["Of these ", "Of those ", "Of the ", "Of all ", "Of our "]
  /// Before a number that is told beside the one before it.
  package static let besides = [
    "against a target of ", "against a limit of ", ", against ", "compared with ", "compared to ",
    "up from ",
    "down from ", ", up ", ", down ", ", a rise of ", ", a fall of ", ", an increase of ",
    "a target of ", "our target of ", "the target of ", "of which ", "of whom ", "of these ",
    "of them ",
  ]
  /// At the head of a sentence, for what the one before it speaks of.
  package static let pointersBack = [
    "It ", "They ", "Of these, ", "Of those, ", "This is ", "This was ", "That is ", "That was ",
  ]
  /// At the head of a sentence, for what the one before it counts.
  package static let wholesBack = ["Of these, ", "Of those, "]
  /// Within a sentence that says what we do to it.
  package static let objectsBack = [" it ", " them ", " this "]
  /// Verbs behind a noun that might be a verb itself: pay was raised.
  package static let auxiliaries: Set<String> = set(
    "is are was were will would has have had rose fell grew must should may can shall goes went")
  /// Pronouns of those who do something, behind which a verb stands.
  package static let doers: Set<String> = set("we they you i he she who")
  /// Words that stand for what was named before.
  package static let pronouns: Set<String> = set("it them they this that these those us you")
  /// Right behind a number that stands for what it counts.
  package static let verbsOfFigures = [
    " are ", " were ", " is ", " was ", " had ", " have ", " will ", " would ", " should ",
    " still ", " do ", " did ", " come ", " came ", " came from ", " comes from ", " went to ",
    " goes to ", " said ", " say ",
  ]
  /// Nouns that a number names one of: stage one complaints.
  package static let numbered: Set<String> = set("stage phase step tier level grade category zone")
  /// Verbs that no noun is spelled like.
  package static let finite: Set<String> = set(
    "lost won rose grew sits sat sit lasts lasted ran fell goes go went comes came gets got takes took makes made says does gave became met meets"
  )
  /// In s, and yet no plurals where another noun follows: sales target.
  package static let singularInS: Set<String> = set(
    "sales sports savings earnings goods works news rights arms customs systems operations communications services accounts appeals complaints"
  )
  /// What is no part of a noun phrase at its head, in the order in which it may stand there.
  package static let phraseLeads = ["of ", "the ", "and ", "our ", "their ", "its ", "your "]
  /// Changes that are something to have: a net gain of 15%.
  package static let ownedChanges: Set<String> = set("gain surplus shortage majority loss")
  /// What an average or a level is compared with by: the national average.
  package static let yardsticks: Set<String> = set(
    "national regional european global county industry sector statutory legal")
  /// Verbs of leaving something at a value.
  package static let leavingVerbs: Set<String> = set(
    "left leave leaves keep keeps kept hold holds put puts set sets maintain maintains")
  /// Behind a number of units that measure what was named before: 30 characters long.
  package static let extents: Set<String> = set("long wide high tall deep thick")
  /// What begins a sentence about a share or a number.
  package static let measures: Set<String> = set(
    "share proportion percentage number amount rate level total cost price value")
  /// Before a length of time that somebody is to have.
  package static let allowances = [
    "entitled to ", "entitled to at least ", "receive ", "get ", "have ", "has ", "at least ",
  ]
  /// Verbs that a form in -ing hangs on: stop using peat.
  package static let aspects: Set<String> = set(
    "stop start begin keep avoid continue consider finish end support promote")
  /// Words that open a clause within what a figure is about.
  package static let openClauses: Set<String> = set("that which who whose whom where when to")
  /// Behind these stands one of a kind: a vet visits.
  package static let articlesOfOne: Set<String> = set("a an each every no any this")
  package static let adjectivesInLy: Set<String> = set(
    "weekly monthly daily yearly quarterly hourly early elderly family only likely friendly costly")
  /// In -ed, and yet who or what they name: the disabled.
  package static let nounsLikeParticiples: Set<String> = set(
    "unemployed disabled injured accused employed self-employed retired hundred insured deceased shed"
  )

  package static let smallNumbers: Set<String> = set(
    "one two three four five six seven eight nine ten")
  /// Behind a noun, before what it is required for.
  package static let requirements: Set<String> = set(
    "required needed necessary due payable charged available reserved allowed")
  /// Behind "in the" and its like, where no place is meant.
  package static let noPlaces: Set<String> = set(
    "future past event end day year month week case first same meantime long short coming next last"
  )
  /// Nouns that tell nothing without the thing they are of.
  package static let relations: Set<String> = set(
    "publication percentile rate deadline frequency renewal revision update turnover")
  /// Nouns that tell nothing without what one may do.
  package static let chances: Set<String> = set("opportunity chance attempt try")
  /// How things are, behind their noun: places open to all.
  package static let states: Set<String> = set("open available free vacant ready left")
  /// Plurals without s of those who have an age.
  package static let people: Set<String> = set("people children men women adults youth staff")

  /// Plurals of those who have an age.
  package static let persons: Set<String> = set(
    """
    members users residents pupils students visitors passengers patients customers employees \
    workers drivers applicants citizens persons adults teenagers pensioners tenants players \
    participants guests readers learners candidates voters mothers fathers parents girls boys \
    those anyone everyone drivers riders volunteers
    """)

  /// What a number has left of its words at the head of a phrase: th edition.
  package static let leftovers: Set<String> = set("vs th st nd rd")
  /// Spans and days that a number or a pointer makes a figure of.
  package static let spans: Set<String> = set(
    """
    hours days weeks fortnights months quarters years decades \
    monday tuesday wednesday thursday friday saturday sunday
    """)
  package static let beforeSpans: Set<String> = set(
    "two three four five six seven eight nine ten twelve last next first second third fourth past")
  /// Subjects that tell a reader nothing: the heading tells more.
  package static let nothing: Set<String> = set(
    """
    things thing what today tomorrow yesterday day days week month year time you're we're they're it's i'm you've we've \
    additional vs unable working starting able likely going lot lots one ones others everyone \
    someone anyone monday tuesday wednesday thursday friday saturday sunday please valid open closed free available eligible due payable limited entitled \
    responsible required subject effective ready present us me them need needs \
    people's late early overdue optional silent good idle aside beforehand afterwards public electric unspent available apart else see hear times halve halved double doubled nobody somebody enough plenty way ways part parts kind sort bit matter example accordance force third half quarter two three four five six seven eight nine ten one effect operation place safe ready further \
    themselves itself ourselves back outstanding many much long welcome larger smaller complete clean up-to-date current possible necessary sure higher better worse full empty \
    twice once thrice pounds dollars euros pence cents ending \
    inactive active vacant frozen lowest highest largest smallest best worst latest s
    """)

  /// What a change is called that a verb tells: cut emissions by half, a cut in emissions.
  package static let changeNames: [String: String] = {
    var names: [String: String] = [:]
    for (name, forms) in [
      ("cut in", "cut cuts cutting slash slashed slashing"),
      ("reduction in", "reduce reduces reduced reducing lower lowers lowered lowering"),
      ("increase in", "increase increases increased increasing"),
      ("rise in", "raise raises raised raising rise rises rose risen rising"),
      ("fall in", "fall falls fell fallen falling drop drops dropped dropping"),
      ("growth in", "grow grows grew grown growing"),
    ] {
      for form in set(forms) { names[form] = name }
    }
    return names
  }()
  /// Before a deed, where nobody who does it stands right before it.
  package static let modals: Set<String> = set(
    "will would shall should must may can could might to cannot")
  /// Small words that a verb is one with: sign in, opt out.
  package static let verbParticles: Set<String> = set("in out up off on")
  /// Between a deed and the time that it is done by.
  package static let beforeTimes: Set<String> = set("by before until within in from on at")
  /// Ties of a deed to the one it is done with.
  package static let deedTies: Set<String> = set("with to from for on at into about")
  /// Behind a number of those who said something.
  package static let sayings = [
    " said that they ", " said they ", " say that they ", " say they ", " told us that they ",
    " told us they ", " reported that they ", " agreed that ", " said that ", " say that ",
  ]
  /// Before what shall be reached of the share told before.
  package static let targetsAre = [
    "our target is ", "the target is ", "our aim is ", "the aim is ", "our goal is ",
    "the goal is ", "the limit is ", "the target was ",
  ]
  /// Before a share that the amount told before has.
  package static let sharesOfThat = [
    ", which covers ", ", which is ", ", which makes up ", ", which meets ", ", which equals ",
  ]
  /// How amounts begin: more than two plots.
  package static let beginningsOfAmounts: Set<String> = set("more less fewer up at no over under")
  /// What those who are asked do: 81% voted for action.
  package static let opinions: Set<String> = set(
    "voted agreed disagreed opposed supported backed rejected approved preferred chose favoured favored wanted answered replied asked"
  )
  /// Before a price that the topic costs.
  package static let priceVerbs: Set<String> = set("costs cost is are was were")
  /// Before a share that the topic has.
  package static let sharingVerbs: Set<String> = set(
    "receive receives received get gets got earn earns earned cover covers covered takes take keep keeps retain retains"
  )
  /// Verbs of coming to somebody in time.
  package static let arrivals: Set<String> = set("reach reaches reached arrive arrives")
  /// What ends a clause.
  package static let clauseMarks: Set<UInt8> = Set(",.;:(".utf8)
  /// At the head of a sentence that says when something is done.
  package static let conditionals = ["If you ", "If we ", "If they ", "Where you ", "When you "]

  /// Verbs that no article makes a noun of.
  package static let neverNouns: Set<String> = set(
    "is are was were be been has have had would should could")
  /// Words that hang on a participle behind its noun: required to, used by.
  package static let behindParticiples: Set<String> = set("to by for in on from under at")
  /// Right before a share that what was spoken of shall come to.
  package static let reaching = [
    "will reach ", "will achieve ", "will hit ", "to reach ", "will meet ",
  ]
  /// Everybody of an age, of whom the figure before tells more.
  package static let anybody: Set<String> = set("everyone anyone everybody anybody those all")
  /// Before what those of an age are given.
  package static let getting = [
    " will get ", " will have ", " will receive ", " get ", " receive ", " pay ", " will pay ",
    " may ", " can claim ", " can have ", " can get ",
  ]
  /// Words of once more: one additional time.
  package static let repetitions: Set<String> = set(
    "time times one two three additional more further another last first second")
  /// Words in -ing that are no forms of a verb in -ing.
  package static let endingInIng: Set<String> = set(
    "bring sing ring swing spring string thing king wing nothing something anything everything")
  /// Words that only a sentence holds, and no heading that runs into its paragraph.
  package static let sentenceVerbs: Set<String> = set(
    """
    is are was were be will would shall must should may can could has have had do does did not \
    we you they i it rose fell grew says said want need agree
    """)

  /// Verbs in the form that a noun may share: tax, cost, plan.
  package static let bases: Set<String> = set(
    """
    reach rise fall increase decrease reduce raise grow stand total cost exceed drop climb remain \
    account represent spend invest provide create build deliver complete achieve introduce extend \
    pay receive employ include hold limit lower double halve begin start end expire publish adopt \
    enter take come abolish join close open run operate apply allow require offer give award \
    grant issue submit file charge earn save lose collect treat train recruit hire plan propose \
    aim estimate expect believe show find report record register review update revise replace \
    become make get use need serve support cover affect involve contain keep keep lead leave \
    bring last change move turn return retain fund finance tax fine impose levy approve reject \
    appoint elect vote vest ban repeal amend commit ensure promise pledge call hold limit cap \
    freeze share combine supply export import produce generate emit cut consume exist occur \
    happen suffer live die carry accrue face incur owe amount allow keep enjoy hire deepen handle exceed attend resume arrive depart supervise repair admit teach enrol graduate borrow lend donate oversee measure distribute insulate finish evict wait appear drive swap shrink climb range rise wear dredge moor \
    choose update deliver notify re-enable disable remove contact respond release agree want ask stay \
    patrol depend narrow widen peak dim look tell try miss seek answer let send inspect aim start settle assess obtain perform interpret treat process select calculate multiply permit prohibit deploy enforce inspect install resolve settle deduct assess suspend terminate withdraw renew cancel postpone convene consult inform delete erase retire work own rent sell buy count number average range stop
    """)
  /// Verbs that tie a subject to its amount, in every form.
  package static let verbs: Set<String> = {
    var forms = set(
      """
      is are was were be been being has have had having will would should shall must may can could \
      might rose risen fell fallen grew grown stood cut cuts cutting built spent paid held took \
      taken came began begun set sets setting met gave given got made ran sold bought sent drove shrank wore left \
      go goes went gone lost won kept led lay found became become becomes saw seen heard told done driven written drawn chosen taught shown stolen spoken taken laid brought thought fed did does do let put said says meets met meet lasts lasted frozen
      """)
    for base in bases {
      forms.insert(base)
      forms.insert(base + "s")
      let stem = base.hasSuffix("e") ? String(base.dropLast()) : base
      forms.insert(stem + "ed")
      forms.insert(stem + "ing")
      if let last = base.last, "nptd".contains(last) {
        forms.insert(base + String(last) + "ed")
        forms.insert(base + String(last) + "ing")
      }
      if base.hasSuffix("y") {
        forms.insert(base.dropLast() + "ies")
        forms.insert(base.dropLast() + "ied")
      }
      if base.hasSuffix("ch") || base.hasSuffix("sh") || base.hasSuffix("x") {
        forms.insert(base + "es")
      }
    }
    return forms
  }()

  /// Between a verb that takes up what was spoken of and a time: we will close it over.
  package static let objectsBeforeTimes = [
    " it over ", " it within ", " it in ", " it by ", " them over ", " them within ", " them by ",
  ]
  /// Between an amount and the time that it is told for; nothing at all ties them as well.
  package static let amountTies: Set<String> = [
    "", "by", "in", "from", "before", "until", "since", "over", "within", "during",
  ]
  /// Behind a number of some: that they are part of those spoken of, with what stands for them.
  package static let partPronouns = [(" of whom ", "who"), (" of which ", "that")]
  /// The same before what was done to them.
  package static let partVerbs = [" are ", " were ", " of them are ", " of them were "]
  /// Between a name and the amount put beside it: the night allowance, now £4.10.
  package static let appositions = [", now ", ", currently ", ", at present ", ", already "]
  /// Before a number of places, which are not what is counted there.
  package static let placeTies: Set<String> = ["in", "at", "on", "across"]

  /// Between a verb and the place where something stands.
  package static let standingTies: Set<String> = set("on at in to into from with without off")
  /// Verbs of being and going somewhere.
  package static let standingVerbs: Set<String> = set(
    """
    stay stays stayed remain remains remained appear appears appeared go goes went come comes came \
    stand stands stood lie lies park parks wait waits sit sits travel travels
    """)
  /// Participles that do not end in -ed.
  package static let standingDeeds: Set<String> = set(
    """
    bought sold made sent held left built paid given taken kept found brought put written shown \
    drawn spoken seen read met
    """)
  /// Behind a share: of what was spoken of before.
  package static let ofCases = [" of cases", " of all cases", " of instances", " of occasions"]
  /// Before the value that the one before it comes to later.
  package static let climbing = [
    "rising to ", "falling to ", "growing to ", "climbing to ", "dropping to ", "going up to ",
    "going down to ", "increasing to ", "decreasing to ", "shrinking to ", "rising later to ",
  ]
  /// Before the same at another time: in 2025 it was a third.
  package static let itWas = ["it was ", "it is ", "it stood at ", "they were ", "they are "]
  /// How a bound begins that narrows the noun before it: notes above £20.
  package static let narrowing = ["above ", "over ", "below ", "under ", "worth more than "]
  /// Those to whom something is paid, told by what they do.
  package static let whoever: Set<String> = set("whoever anyone anybody everyone")
  /// Words that begin another noun phrase.
  package static let owners: Set<String> = set("your our their its my his her")

  /// Words that a verb takes before a time, and that hang on no preposition.
  package static let closing: Set<String> = set("be being it them us you up out off")
  /// How times begin that need no preposition.
  package static let timeOpeners: Set<String> = set("since no each every last next")
  /// Behind a length of time that a deed comes before or after something.
  package static let behindLeads = [
    " before ", " after ", " prior ", " in advance", " ahead ", " later", " beforehand",
  ]
  /// Small words within a deed that is told in full: the page in the archive of the board.
  package static let withinDeeds: Set<String> = set(
    """
    or and the a an your their any its our his her of in on at from with to for by into this these \
    those such each every all them it us
    """)
  /// Before *than* in the bound of a time: no later than.
  package static let boundsOfTimes: Set<String> = set("later earlier sooner more less fewer")
  /// Pronouns that take up the topic of the clause before.
  package static let takingUp: Set<String> = set("it they")
  /// Small words behind a verb that its deed keeps: *phasing out* of coal.
  package static let ofPhrasalVerbs: Set<String> = set("up out off down back forward")
  /// Behind a time that owns a noun: thirty days' notice.
  package static let owned = ["' ", "’ ", "'s ", "’s "]
  package static let relatives: Set<String> = set("which that who whose")
  package static let perfects: Set<String> = set("have has had")
  package static let formsOfBe: Set<String> = set("is are was were be been being")
  /// Before the base of a verb, beside the modals.
  package static let helpers: Set<String> = set("do does did not")
  package static let beforeGerunds: Set<String> = set(
    "by before after without of from for while when")
  package static let demonstratives: Set<String> = set("this that these those")
  /// Before a noun, and no part of what it names.
  package static let pointers: Set<String> = set(
    "this that these those such same said all any each every some both no")
  package static let objectPronouns: Set<String> = set(
    "it them us me him her itself themselves yourself this that these those which so there")
  /// Before the topic of a clause.
  package static let clauseOpeners: Set<String> = set(
    """
    if when where while unless until once because since although though whether that which who and     but or after before as whenever
    """)
  /// Where what a deed is done to ends.
  package static let endsOfThings = [
    " that ", " which ", " who ", " whose ", ", ", " (", " if ", " when ", " unless ", " because ",
    " worth ",
    " so that ", " where ", "; ", ": ", ". ",
  ]

  /// Before an amount that narrows a noun.
  package static let worths = ["worth ", "worth over ", "worth at least "]

  /// not, also, promptly: between the words of a verb.
  package static func isWithinVerb(_ word: String) -> Bool {
    word.hasSuffix("ly") || word == "not" || word == "also" || word == "only" || word == "then"
      || word == "first"
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.spacedWords)
  }
}
