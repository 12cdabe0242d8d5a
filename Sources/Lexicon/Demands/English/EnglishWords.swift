internal import PolicyModel

/// The small words of English that demands are read by.
enum EnglishWords {
  static let functions = PhraseRow.rows(
    """
    if	subordinate
    when	subordinate
    whenever	subordinate
    where	subordinate
    that	subordinate
    which	subordinate
    who	subordinate
    whom	subordinate
    whose	subordinate
    whether	subordinate
    while	subordinate
    because	subordinate
    since	subordinate
    unless	subordinate
    until	subordinate
    although	subordinate
    though	subordinate
    as	subordinate
    so	subordinate
    before	subordinate
    after	subordinate
    what	subordinate
    how	subordinate
    why	subordinate
    than	subordinate
    believe	opinion
    agree	opinion
    agrees	opinion
    believes	opinion
    think	opinion
    recommend	opinion
    recommends	opinion
    propose	opinion
    proposes	opinion
    said	report
    says	report
    say	report
    argue	report
    argues	report
    argued	report
    claim	report
    claims	report
    claimed	report
    promised	report
    warned	report
    told	report
    announced	report
    calling	report
    not	negation
    n't	negation
    never	negation
    no	none
    none	none
    nobody	none
    no-one	none
    neither	none
    be	passive
    also	skip
    then	skip
    always	skip
    only	skip
    further	skip
    fully	skip
    both	skip
    ultimately	skip
    be able	involuntary
    be	stative
    have	stative
    do	stative
    become	involuntary
    remain	stative
    rise	involuntary
    grow	involuntary
    decline	involuntary
    drop	involuntary
    shrink	involuntary
    occur	involuntary
    arise	involuntary
    emerge	involuntary
    vary	involuntary
    differ	involuntary
    exceed	involuntary
    depend	involuntary
    fall	involuntary
    happen	involuntary
    change	involuntary
    cost	involuntary
    take	involuntary
    lead	involuntary
    mean	stative
    include	stative
    survive	involuntary
    expire	involuntary
    find	stative
    see	stative
    benefit	stative
    depend	stative
    constitute	stative
    come	involuntary
    apply	involuntary
    contain	stative
    feel	stative
    need	stative
    want	stative
    like	stative
    recover	involuntary
    reach	involuntary
    receive	involuntary
    interpret	involuntary
    err	involuntary
    governed	involuntary
    deemed	involuntary
    construed	involuntary
    considered	involuntary
    interpreted	involuntary
    defined	involuntary
    resolved	involuntary
    based	involuntary
    located	involuntary
    by	stop
    within	stop
    if	stop
    unless	stop
    when	stop
    before	stop
    after	stop
    without	stop
    so	stop
    because	stop
    through	stop
    during	stop
    until	stop
    over	stop
    where	stop
    which	stop
    who	stop
    as	stop
    at	stop
    last	involuntary
    continue	involuntary
    stay	stative
    begin	involuntary
    start	involuntary
    and	join
    or	join
    goal	purpose
    aim	purpose
    aims	purpose
    purpose	purpose
    objective	purpose
    ambition	purpose
    task	purpose
    plan	purpose
    'll	contraction
    'd	contraction
    're	contraction
    'm	contraction
    n't	contraction
    of	genitive
    number	noAgent
    numbers	noAgent
    order	noAgent
    orders	noAgent
    letter	noAgent
    letters	noAgent
    paper	noAgent
    papers	noAgent
    matter	noAgent
    matters	noAgent
    computer	noAgent
    computers	noAgent
    server	noAgent
    servers	noAgent
    error	noAgent
    errors	noAgent
    factor	noAgent
    factors	noAgent
    water	noAgent
    waters	noAgent
    offer	noAgent
    offers	noAgent
    power	noAgent
    powers	noAgent
    other	noAgent
    others	noAgent
    center	noAgent
    centers	noAgent
    centre	noAgent
    centres	noAgent
    counter	noAgent
    counters	noAgent
    tower	noAgent
    towers	noAgent
    river	noAgent
    rivers	noAgent
    cover	noAgent
    covers	noAgent
    layer	noAgent
    layers	noAgent
    laser	noAgent
    lasers	noAgent
    timer	noAgent
    timers	noAgent
    meter	noAgent
    meters	noAgent
    printer	noAgent
    printers	noAgent
    charger	noAgent
    chargers	noAgent
    router	noAgent
    routers	noAgent
    browser	noAgent
    browsers	noAgent
    folder	noAgent
    folders	noAgent
    header	noAgent
    headers	noAgent
    footer	noAgent
    footers	noAgent
    banner	noAgent
    banners	noAgent
    sticker	noAgent
    stickers	noAgent
    poster	noAgent
    posters	noAgent
    chapter	noAgent
    chapters	noAgent
    newsletter	noAgent
    newsletters	noAgent
    transfer	noAgent
    transfers	noAgent
    answer	noAgent
    answers	noAgent
    buffer	noAgent
    buffers	noAgent
    cluster	noAgent
    clusters	noAgent
    parameter	noAgent
    parameters	noAgent
    container	noAgent
    containers	noAgent
    drawer	noAgent
    drawers	noAgent
    freezer	noAgent
    freezers	noAgent
    cooker	noAgent
    cookers	noAgent
    boiler	noAgent
    boilers	noAgent
    heater	noAgent
    heaters	noAgent
    shelter	noAgent
    shelters	noAgent
    theatre	noAgent
    theatres	noAgent
    quarter	noAgent
    quarters	noAgent
    winter	noAgent
    winters	noAgent
    summer	noAgent
    summers	noAgent
    weather	noAgent
    weathers	noAgent
    door	noAgent
    doors	noAgent
    floor	noAgent
    floors	noAgent
    mirror	noAgent
    mirrors	noAgent
    motor	noAgent
    motors	noAgent
    sensor	noAgent
    sensors	noAgent
    monitor	noAgent
    monitors	noAgent
    indicator	noAgent
    indicators	noAgent
    vector	noAgent
    vectors	noAgent
    sector	noAgent
    sectors	noAgent
    corridor	noAgent
    corridors	noAgent
    interior	noAgent
    interiors	noAgent
    exterior	noAgent
    exteriors	noAgent
    colour	noAgent
    colours	noAgent
    color	noAgent
    colors	noAgent
    fee	noAgent
    fees	noAgent
    committee	noAgent
    committees	noAgent
    degree	noAgent
    degrees	noAgent
    tree	noAgent
    trees	noAgent
    coffee	noAgent
    coffees	noAgent
    guarantee	noAgent
    guarantees	noAgent
    warrant	noAgent
    warrants	noAgent
    plant	noAgent
    plants	noAgent
    grant	noAgent
    grants	noAgent
    restaurant	noAgent
    restaurants	noAgent
    event	noAgent
    events	noAgent
    antenna	noAgent
    antennas	noAgent
    elephant	noAgent
    elephants	noAgent
    list	noAgent
    lists	noAgent
    mist	noAgent
    mists	noAgent
    within	adjunct
    before	adjunct
    after	adjunct
    during	adjunct
    until	adjunct
    if	adjunct
    unless	adjunct
    when	adjunct
    where	adjunct
    because	adjunct
    without	adjunct
    while	adjunct
    please	polite
    note	notice
    read	notice
    sell	refrain
    show	refrain
    display	refrain
    publish	refrain
    lend	refrain
    monitor	refrain
    share	refrain
    disclose	refrain
    rent	refrain
    keep	refrain
    store	refrain
    retain	refrain
    track	refrain
    transfer	refrain
    pass	refrain
    charge	refrain
    see	notice
    visit	notice
    contact	notice
    remember	notice
    find	notice
    be	notice
    kindly	polite
    ask	right
    request	right
    object	right
    appeal	right
    opt	right
    complain	right
    withdraw	right
    cancel	right
    refuse	right
    choose	right
    delete	right
    correct	right
    revoke	right
    claim	right
    apply	right
    if	condition
    unless	condition
    when	condition
    where	condition
    provided that	condition
    subject to	condition
    in the event of	condition
    except	condition
    only if	condition
    only when	condition
    only where	condition
    as long as	condition
    so long as	condition
    once	condition
    provided	condition
    on condition that	condition
    in case of	condition
    to the extent that	condition
    pending	condition
    depending on	condition
    save where	condition
    save for	condition
    other than	condition
    unless	exception
    except	exception
    save where	exception
    save for	exception
    other than	exception
    or	alternative
    and	addition
    comply	verb
    reply	verb
    apply	verb
    supply	verb
    rely	verb
    fly	verb
    imply	verb
    multiply	verb
    think	noSubject
    know	noSubject
    who	relative
    which	relative
    of	preposition
    for	preposition
    in	preposition
    on	preposition
    to	preposition
    with	preposition
    from	preposition
    by	preposition
    under	preposition
    the	article
    a	article
    an	article
    the	leadIn
    a	leadIn
    an	leadIn
    whether	leadIn
    to	leadIn
    its	leadIn
    their	leadIn
    our	leadIn
    your	leadIn
    any	leadIn
    you	pronoun
    we	pronoun
    they	pronoun
    it	pronoun
    i	pronoun
    are	between
    're	between
    is	between
    am	between
    'm	between
    have	between
    has	between
    also	between
    therefore	between
    do	between
    does	between
    hereby	between
    you	addressee
    to	infinitive
    of	noVerb
    for	noVerb
    is	noVerb
    are	noVerb
    're	noVerb
    'm	noVerb
    was	noVerb
    were	noVerb
    has	noVerb
    will	noVerb
    in	noVerb
    to	noVerb
    on	noVerb
    and	noVerb
    """)

  /// How nouns end that name people by what they do: reader, tenants.
  static let agentEndings = [
    "er", "ers", "or", "ors", "ee", "ees", "ist", "ists", "ants", "ian", "ians",
  ]

  static let modifiers = TabbedRows(
    """
    immediately	1	n
    right away	1	n
    straight away	1	n
    promptly	1	n
    without delay	1	n
    without undue delay	0	n
    without exception	1	n
    as soon as possible	1	n
    at once	1	n
    unconditionally	1	n
    never	1
    strongly	1
    firmly	1
    fully	1
    completely	1
    where possible	-1	n
    if possible	-1	n
    as far as possible	-1	n
    where appropriate	-1	n
    as appropriate	-1
    where practicable	-1	n
    in principle	-1	n
    normally	-1	n
    ordinarily	-1	n
    usually	-1	n
    generally	-1	n
    as a rule	-1	n
    gradually	-1
    over time	-1
    in the long term	-1
    where necessary	-1
    """
  ).rows.compactMap { row in
    Int(row.cell(1)).map {
      ModifierRow(text: row.cell(0), shift: $0, countsInNorms: row.cell(2) == "n")
    }
  }

  static let scopes = PhraseRow.rows(
    """
    all	all
    every	all
    everyone	all
    each	all
    any	all
    without exception	all
    in principle	all-but
    except	all-but
    other than	all-but
    most	most
    many	most
    some	some
    certain	some
    only	some
    eligible	some
    such as	open
    including	open
    etc	open
    and others	open
    not limited to	widen
    """)
}

extension WordLexicon {
  /// English.
  package static let english = WordLexicon(
    verbPlace: .afterCue, verbs: EnglishVerbs.rows,
    conjugations: Conjugations(EnglishConjugations.text), cues: EnglishCues.rows,
    carriers: EnglishCarriers.rows, actors: EnglishActors.actors,
    functions: EnglishWords.functions + EnglishForms.functions + EnglishEdges.functions
      + EnglishTurns.functions + EnglishPractice.functions + EnglishLaid.functions
      + EnglishSlated.functions + EnglishCharges.functions
      + EnglishSettled.functions,
    modifiers: EnglishWords.modifiers,
    scopes: EnglishWords.scopes, genres: EnglishGenres.genres, openers: EnglishItems.openers,
    measures: EnglishItems.measures,
    agentEndings: EnglishWords.agentEndings, adverbEnding: "ly", pluralEnding: "men",
    participleEnding: "ed")
}
