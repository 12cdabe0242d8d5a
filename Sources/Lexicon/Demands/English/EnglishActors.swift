/// Who acts and speaks in English policies, and in which kinds of text.
enum EnglishActors {
  static let actors = PhraseRow.rows(
    """
    we	author
    our party	author
    our councillors	author
    our staff	author
    our team	author
    our teams	author
    our people	author
    i	author
    us	author
    government	other
    minister	other
    ministers	other
    parliament	other
    congress	other
    council	other
    board	other
    councils	other
    county	other
    city	other
    state	other
    regulator	other
    commission	other
    authority	other
    agency	other
    department	other
    company	other
    companies	other
    organisations	other
    treasury	other
    ministry	other
    police	other
    trust	other
    society	other
    club	other
    university	other
    hospital	other
    school	other
    district	other
    bank	other
    eu	other
    army	other
    navy	other
    nhs	other
    prime minister	other
    chancellor	other
    president	other
    mayor	other
    governor	other
    senate	other
    faculty	other
    tribunal	other
    court	other
    ombudsman	other
    union	other
    unions	other
    province	other
    municipality	other
    borough	other
    executive	other
    you	subject
    user	subject
    users	subject
    employee	subject
    employees	subject
    staff	subject
    manager	subject
    managers	subject
    person	subject
    persons	subject
    applicant	subject
    owner	subject
    owners	subject
    member	subject
    members	subject
    master	subject
    holder	subject
    provider	subject
    party	subject
    parties	subject
    claimant	subject
    customer	subject
    customers	subject
    anyone	subject
    no one	subject
    nobody	subject
    they	subject
    residents	subject
    resident	subject
    households	subject
    household	subject
    bidders	subject
    bidder	subject
    tenderers	subject
    tenderer	subject
    retailers	subject
    retailer	subject
    producers	subject
    producer	subject
    importers	subject
    importer	subject
    manufacturers	subject
    manufacturer	subject
    employers	subject
    employer	subject
    landlord	subject
    candidates	subject
    candidate	subject
    examiners	subject
    examiner	subject
    supervisors	subject
    supervisor	subject
    stewards	subject
    steward	subject
    drivers	subject
    driver	subject
    passengers	subject
    passenger	subject
    players	subject
    groups	subject
    clubs	subject
    societies	subject
    associations	subject
    businesses	subject
    firms	subject
    freelancers	subject
    traders	subject
    shopkeepers	subject
    farmers	subject
    growers	subject
    hirers	subject
    hirer	subject
    captain	subject
    captains	subject
    crew	subject
    skipper	subject
    skippers	subject
    seafarer	subject
    seafarers	subject
    pilot	subject
    pilots	subject
    chef	subject
    chefs	subject
    cook	subject
    cooks	subject
    guard	subject
    guards	subject
    porter	subject
    porters	subject
    clerk	subject
    clerks	subject
    librarian	subject
    librarians	subject
    warden	subject
    wardens	subject
    marshal	subject
    marshals	subject
    referee	subject
    referees	subject
    umpire	subject
    umpires	subject
    treasurer	subject
    chairperson	subject
    chairman	subject
    chairwoman	subject
    headteacher	subject
    headteachers	subject
    deputy	subject
    dean	subject
    registrar	subject
    curator	subject
    curators	subject
    auditor	subject
    auditors	subject
    inspector	subject
    inspectors	subject
    arbitrator	subject
    mediator	subject
    panel	subject
    jury	subject
    clinician	subject
    clinicians	subject
    midwife	subject
    midwives	subject
    partners	subject
    partner	subject
    charities	subject
    charity	subject
    researchers	subject
    researcher	subject
    journalists	subject
    journalist	subject
    recipients	subject
    recipient	subject
    grantees	subject
    grantee	subject
    families	subject
    carers	subject
    carer	subject
    colleagues	subject
    colleague	subject
    sixth-formers	subject
    learners	subject
    learner	subject
    processors	subject
    processor	subject
    controllers	subject
    controller	subject
    cyclists	subject
    cyclist	subject
    player	subject
    consumers	subject
    consumer	subject
    borrowers	subject
    borrower	subject
    lender	subject
    lenders	subject
    agent	subject
    agents	subject
    applicants	subject
    claimants	subject
    citizens	subject
    citizen	subject
    responders	subject
    responder	subject
    nurses	subject
    nurse	subject
    doctors	subject
    doctor	subject
    landlords	subject
    mps	subject
    committee	subject
    reviewers	subject
    reviewer	subject
    maintainers	subject
    maintainer	subject
    contributors	subject
    contributor	subject
    licensees	subject
    children	subject
    child	subject
    secretary	subject
    chair	subject
    operators	subject
    operator	subject
    officers	subject
    officer	subject
    trustees	subject
    trustee	subject
    workers	subject
    worker	subject
    guests	subject
    guest	subject
    individuals	subject
    individual	subject
    subscribers	subject
    subscriber	subject
    vendors	subject
    vendor	subject
    buyers	subject
    buyer	subject
    sellers	subject
    seller	subject
    publishers	subject
    publisher	subject
    developers	subject
    developer	subject
    licensor	subject
    licensee	subject
    tenants	subject
    tenant	subject
    administrators	subject
    administrator	subject
    moderators	subject
    moderator	subject
    coaches	subject
    coach	subject
    volunteers	subject
    volunteer	subject
    patients	subject
    patient	subject
    visitors	subject
    visitor	subject
    contractors	subject
    contractor	subject
    suppliers	subject
    supplier	subject
    directors	subject
    director	subject
    superintendent	subject
    principals	subject
    principal	subject
    teachers	subject
    teacher	subject
    pupils	subject
    pupil	subject
    students	subject
    student	subject
    parents	subject
    parent	subject
    """)

  static let genres = PhraseRow.rows(
    """
    act	norm
    tender	norm
    tenders	norm
    notice	norm
    contract	norm
    charter	norm
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
    service standards	norm
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
    plc	company
    ltd	company
    limited	company
    inc	company
    llc	company
    corporation	company
    group	company
    promises to patients	norm
    promises to passengers	norm
    promises to members	norm
    promises to tenants	norm
    promises to residents	norm
    promises to students	norm
    promises to guests	norm
    promises to readers	norm
    promises to visitors	norm
    promises to our patients	norm
    promises to our passengers	norm
    promises to our members	norm
    promises to our tenants	norm
    promises to our residents	norm
    promises to our students	norm
    promises to our guests	norm
    promises to our readers	norm
    promises to our visitors	norm
    promise to patients	norm
    promise to passengers	norm
    promise to members	norm
    promise to tenants	norm
    promise to residents	norm
    promise to students	norm
    promise to guests	norm
    promise to readers	norm
    promise to visitors	norm
    promise to our patients	norm
    promise to our passengers	norm
    promise to our members	norm
    promise to our tenants	norm
    promise to our residents	norm
    promise to our students	norm
    promise to our guests	norm
    promise to our readers	norm
    promise to our visitors	norm
    commitments to patients	norm
    commitments to passengers	norm
    commitments to members	norm
    commitments to tenants	norm
    commitments to residents	norm
    commitments to students	norm
    commitments to guests	norm
    commitments to readers	norm
    commitments to visitors	norm
    commitments to our patients	norm
    commitments to our passengers	norm
    commitments to our members	norm
    commitments to our tenants	norm
    commitments to our residents	norm
    commitments to our students	norm
    commitments to our guests	norm
    commitments to our readers	norm
    commitments to our visitors	norm
    commitment to patients	norm
    commitment to passengers	norm
    commitment to members	norm
    commitment to tenants	norm
    commitment to residents	norm
    commitment to students	norm
    commitment to guests	norm
    commitment to readers	norm
    commitment to visitors	norm
    commitment to our patients	norm
    commitment to our passengers	norm
    commitment to our members	norm
    commitment to our tenants	norm
    commitment to our residents	norm
    commitment to our students	norm
    commitment to our guests	norm
    commitment to our readers	norm
    commitment to our visitors	norm
    promises to customers	norm
    promise to customers	norm
    promises to our customers	norm
    promise to our customers	norm
    customer promise	norm
    customer commitments	norm
    service commitments	norm
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
    introduction	analysis
    context	analysis
    """)
}
