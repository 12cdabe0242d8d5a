/// Kinds of English texts, told by the words of their titles.
enum EnglishGenres {
  static let genres = PhraseRow.rows(
    """
    act	norm
    tender	norm
    tenders	norm
    notice	norm
    contract	norm
    charter	charter
    constitution	norm
    conditions	norm
    procedure	norm
    procedures	norm
    protocol	norm
    ordinance	norm
    directive	norm
    standard	norm
    standards	norm
    licence	norm
    license	norm
    privacy	norm
    your data	norm
    your information	norm
    personal data	norm
    personal information	norm
    questions and answers	norm
    frequently asked questions	norm
    faq	norm
    emergency plan	norm
    contingency plan	norm
    response plan	norm
    disaster plan	norm
    evacuation plan	norm
    terms	norm
    agreement	norm
    policy	norm
    policies	norm
    regulation	norm
    regulations	norm
    rules	norm
    code	norm
    handbook	norm
    standing orders	norm
    articles of association	norm
    service standards	charter
    passenger rights	norm
    rights and responsibilities	norm
    bill	norm
    tariff	norm
    scheme rules	norm
    user guide	norm
    how we use your	norm
    how it uses your	norm
    uses your data	norm
    use your data	norm
    bylaws	norm
    statute	norm
    guidelines	norm
    manifesto	pledge
    coalition agreement	coalition
    coalition treaty	coalition
    agreement for government	coalition
    government agreement	coalition
    confidence and supply agreement	coalition
    programme for government	pledge
    legislative programme	pledge
    election programme	pledge
    election platform	pledge
    party platform	pledge
    party policy	pledge
    party programme	pledge
    our plan	pledge
    our vision	pledge
    our offer	pledge
    our priorities	pledge
    my priorities	pledge
    our commitments	pledge
    commitments	pledge
    demands	pledge
    our claim	demands
    fighting for	demands
    we are fighting for	demands
    we want	demands
    pay claim	demands
    wage claim	demands
    log of claims	demands
    our asks	demands
    our demands	demands
    what we want	demands
    we demand	pledge
    what we stand for	pledge
    vote for	pledge
    campaign	pledge
    petition	pledge
    open letter	pledge
    contract with	pledge
    party	party
    alliance	bloc
    greens	bloc
    liberals	bloc
    democrats	bloc
    conservatives	bloc
    socialists	bloc
    plc	company
    ltd	company
    limited	company
    inc	company
    llc	company
    corporation	company
    group	company
    customer promise	charter
    customer commitments	charter
    service commitments	charter
    house rules	norm
    by-laws	norm
    byelaws	norm
    rulebook	norm
    lease	norm
    tenancy	norm
    treaty	norm
    convention	norm
    requirements	norm
    covenant	norm
    warranty	norm
    guidance	norm
    manual	norm
    consent	norm
    consent form	norm
    call for proposals	norm
    call for applications	norm
    call for bids	norm
    funding call	norm
    invitation to	norm
    memorandum	norm
    memorandum of understanding	norm
    instructions	norm
    grant scheme	norm
    safeguarding	norm
    eligibility	norm
    how to apply	norm
    dos and don'ts	norm
    etiquette	norm
    your rights	norm
    cookie	norm
    resolution	resolution
    resolutions	resolution
    minutes	resolution
    motion	resolution
    motions	resolution
    code of practice	norm
    pledges	pledge
    pledge	pledge
    promises	pledge
    plan	plan
    strategy	plan
    programme	plan
    background	analysis
    how to help	analysis
    how you can help	analysis
    get involved	analysis
    how to vote	analysis
    join us	analysis
    introduction	analysis
    context	analysis
    byelaw	norm
    by-law	norm
    permit	norm
    acceptable use	norm
    using	norm
    use of	norm
    wording	norm
    specification	norm
    terms of reference	norm
    data protection	norm
    data retention	norm
    retention schedule	norm
    complaints	norm
    service level	norm
    speak up	norm
    whistleblowing	norm
    dress code	norm
    allotment	norm
    allotments	norm
    visitor information	norm
    information for visitors	norm
    information for patients	norm
    information for tenants	norm
    information for applicants	norm
    park and ride	norm
    decree	norm
    licensing	norm
    membership	norm
    what to expect	charter
    what you can expect	charter
    safety rules	norm
    communique	coalition
    communiqué	coalition
    joint statement	coalition
    joint declaration	coalition
    declaration	coalition
    call to action	pledge
    our mission	pledge
    agenda for change	pledge
    our record and our plans	pledge
    an open letter	pledge
    claim for	demands
    the claim	demands
    promise to	promise
    promises to	promise
    commitment to	promise
    commitments to	promise
    pledge to	promise
    pledges to	promise
    position on	pledge
    our position	pledge
    admissions	norm
    admission arrangements	norm
    arrangements for	norm
    application process	norm
    principles	norm
    conditions of	norm
    guide for	norm
    guide to	norm
    information for	norm
    vote	pledge
    elect	pledge
    re-elect	pledge
    candidate	pledge
    appeal of	pledge
    appeal to	pledge
    appeal for	pledge
    appeal by	pledge
    heads of agreement	norm
    your records	norm
    how we handle	norm
    your personal	norm
    conference	resolution
    governance	norm
    ethics	norm
    editorial	norm
    expectations	norm
    how we work	norm
    how it works	norm
    ways of working	norm
    working practices	norm
    newsroom	norm
    competition rules	norm
    rights of	norm
    responsibilities	norm
    obligations	norm
    duties of	norm
    entry conditions	norm
    undertakings	norm
    safeguards	norm
    compact	coalition
    accord	coalition
    blueprint	plan
    roadmap	plan
    road map	plan
    our next	plan
    next five years	plan
    next ten years	plan
    next three years	plan
    the years ahead	plan
    looking ahead	plan
    priorities	plan
    what we will do	plan
    what we'll do	plan
    what happens next	plan
    our ambitions	plan
    our ambition	plan
    vision	plan
    masterplan	plan
    master plan	plan
    who we are	norm
    values	norm
    how we	norm
    how our	norm
    scheme	norm
    statement of	norm
    allocation	norm
    allocations	norm
    refunds	norm
    returns	norm
    cancellations	norm
    lending	norm
    borrowing	norm
    bursary	norm
    bursaries	norm
    hire of	norm
    for staff	norm
    for volunteers	norm
    for members	norm
    for guests	norm
    for visitors	norm
    for contractors	norm
    for suppliers	norm
    induction	norm
    welcome pack	norm
    house style	norm
    need to know	norm
    must know	norm
    child protection	norm
    health and safety	norm
    protection of	norm
    terms for	norm
    rules for	norm
    can expect	charter
    expect from us	charter
    what we expect	norm
    retention	norm
    disposal	norm
    attendance	norm
    uniform	norm
    behaviour	norm
    discipline	norm
    conduct	norm
    negotiating platform	demands
    bargaining platform	demands
    bargaining agenda	demands
    bargaining position	demands
    list of demands	demands
    white paper	paper
    government response	paper
    government's response	paper
    consultation response	paper
    response to the consultation	paper
    response to consultation	paper
    response to the review	paper
    response to the inquiry	paper
    consultation paper	paper
    consultation document	paper
    press release	paper
    press notice	paper
    news release	paper
    green paper	paper
    command paper	paper
    policy paper	paper
    policy statement	paper
    """)
}
