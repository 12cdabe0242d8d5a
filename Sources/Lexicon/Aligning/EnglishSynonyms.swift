extension Synonyms {
  /// Ways of saying the same in English policies, Latinate, plain and legal.
  ///
  /// One group a line; a hyphen at the end stands for any ending.
  static let english = """
    raise raises raised raising increase- higher boost- uplift- lift
    cut cuts cutting lower lowers lowered reduce- reduction- decrease- shrink- less fewer diminish-
    abolish- scrap scraps scrapped repeal- eliminate- remove- removal end ends ending axe discontinue- revoke-
    begin- began begun start- commence- launch- initiate- introduce- introduction
    finish- complete- conclude- terminat- expire- expiry close- over
    continue- keep keeps keeping kept maintain- retain- preserve- remain-
    change- amend- revis- modif- alter- update- reform- adjust-
    create- creation establish- set found founded build builds building built construct- develop-
    strengthen- reinforce- tighten- toughen- stronger bolster-
    support- help- assist- aid aids back backs backing
    improve- enhance- better upgrade- progress
    use uses used using utilis- utiliz- usage employ
    buy buys buying bought purchase- procure- acquir-
    sell sells selling sold sale sales
    give gives giving gave given provid- grant grants granted supply supplie- offer- deliver- furnish- award-
    get gets getting got receive- receipt obtain- gain gains
    pay pays paying paid payment- payable remunerat- compensat-
    fee fees charge- cost costs price- expense- tariff-
    money fund- finance- financial cash sum amount- capital
    wage- salar- pay earnings income remuneration
    tax taxes taxed taxation levy levies dut-
    budget- spend- spent expenditure- outlay-
    grant subsid- allowance- benefit-
    ask asks asked asking request- seek seeks sought appl- solicit- demand-
    tell tells told telling inform- notify notifi- notice- advis- communicat-
    show shows shown showing demonstrat- indicat- display- disclos- reveal- publish- publication-
    say says said state- declar- announc-
    think thinks thought consider- believ- deem-
    check- verif- inspect- examin- review- audit- assess- evaluat-
    study studies research- investigat- survey-
    decide- decision- determin- rule rules ruling
    choose- choice- chose- select- elect option-
    agree- consent- approv- permi- allow- authoris- authoriz- accept-
    forbid- forbidden prohibit- ban bans banned disallow- bar barred
    must shall require- need- oblig- mandatory compulsory
    may can could able possible
    stop- halt- suspend- cease- paus-
    prevent- avoid- avert- preclud-
    protect- safeguard- defend- shield- guard- secur-
    ensure- guarantee- assur-
    oppose- against object- resist- reject- refus- deny denied denies declin-
    try tries tried attempt- seek endeavour- endeavor- effort-
    send sends sent submit- submission- file files filed transmit- forward-
    write- wrote writing written document- paper-
    sign signs signed signature-
    form forms application-
    meet- conven- assembl-
    join- participat- attend- enrol-
    work- job jobs employment labour labor occupation-
    worker- employee- staff personnel workforce
    employer- compan- business- firm firms enterprise- corporat- organisation- organization-
    boss manager- supervisor- superior
    government- state ministr- administration authorit- official-
    council- municipal- local city town
    people person- individual- citizen- public resident- inhabitant-
    child- kid kids minor- pupil- youngster-
    parent- mother- father- carer- guardian-
    famil- household- home
    elderly older senior- aged pensioner-
    young youth- teen-
    woman women female-
    man men male
    disab- handicap- impair-
    student- pupil- learner-
    school- education- college- academ-
    teacher- instructor- lecturer- educator-
    teach- taught instruct- train-
    learn- stud-
    doctor- physician- gp clinician-
    hospital- clinic-
    patient- sick ill illness- disease- sickness
    medicine- drug drugs medication- pharmac-
    health- medical care
    house- housing home homes dwelling- accommodation residen-
    rent- lease- let tenanc-
    landlord- owner- lessor-
    tenant- renter- lessee-
    car cars vehicle- automobile- motor-
    road- street- highway-
    train trains rail-
    crash- accident- collision-
    dead death- die died fatal- kill- mortalit-
    danger- risk- hazard- threat- perilous peril-
    safe safer safety secure- security
    crim- offence- offense-
    police- officer-
    court- judge- tribunal-
    law laws legislat- statut- act
    rule rules regulation- provision- polic-
    penalt- fine fines fined sanction- punish-
    break- broke breach- violat- infring-
    contract- agreement- deal deals
    right- entitle-
    duty duties responsib- obligation- liab-
    rubbish waste garbage trash refuse litter
    climate warming greenhouse
    emission- carbon co2
    energy power electric-
    clean green renewable- sustainab-
    environment- nature ecolog-
    farm- agricultur-
    food- meal- nutrition
    immigra- migra- asylum refugee-
    war wars conflict- militar- arm armed
    trade- commerce- export- import-
    econom- market-
    growth grow- expan- extend- extension-
    goal- aim- target- objective- purpose-
    plan plans planned planning strateg- scheme- programme- program-
    reason- cause- ground-
    result- outcome- effect- consequence- impact-
    problem- issue- challenge- difficult- hard
    important- key crucial- vital- essential- significan- major
    large- big bigger biggest great- huge substantial- considerable
    small- little minor slight-
    many numerous several various multiple
    all every each entire whole
    quick- fast- rapid- swift- prompt- immediate- soon speed-
    slow- gradual- step steps stage-
    now current- present- today
    year- annual- yearly
    month- monthly
    day days daily
    week- weekly
    before prior previous- earlier beforehand advance
    after following subsequent- later then
    until till
    about around approximately roughly nearly
    enough sufficient- adequate-
    free gratis
    website- web online internet digital-
    email- mail-
    data information record-
    private privacy personal confidential- secret-
    delete- eras- remov-
    store- keep- retain- sav-
    share- disclos- pass-
    account- profile-
    user- customer- client- consumer- member-
    service- product-
    complain- grievance-
    appeal- contest- challenge- dispute-
    answer- repl- respon-
    question- quer- enquir- inquir-
    vote- election- ballot- poll-
    equal- fair- equit- just
    discriminat- bias- prejudic-
    poor poverty depriv- need
    rich wealth- afflu-
    apply applied applies applying applicant- application-
    make makes made making
    take takes took taken taking
    lose loses lost losing loss losses
    find finds found finding- discover-
    feel feels felt feeling-
    replace- substitut- swap- exchang-
    repair- mend- mending fix fixes fixed fixing restor- maintenance refurbish- renovat-
    refund- reimburs- repay- repaid
    late later lateness overdue delay-
    cancel- withdraw- withdrew
    postpone- defer- reschedul-
    allow allows allowed let lets permit- permission-
    reject- rejected refus- declin-
    start starts started starting beginning outset
    always ever constantly permanent-
    rare- seldom occasional- sometimes
    exception- exempt- except unless
    separate- distinct- apart
    least minimum
    most maximum limit- cap caps capped ceiling
    half halve- halves
    double- twice twofold
    cheap- afford- inexpensive
    expensive costly dear
    invoice- bill bills billed billing
    debt- owe owes owed owing arrears
    hire hires hired hiring recruit- appoint- employ-
    flexible- flexibl-
    injur- hurt- wound-
    vaccin- immunis- immuniz- jab jabs
    smok- tobacco- cigarette- vap-
    obes- overweight
    toilet- lavator- washroom- restroom- bathroom-
    timetable- schedule- calendar-
    pavement- sidewalk- footway-
    bin bins container- wheelie
    hunger hungry starv- malnutrition
    library libraries librarian-
    data information details
    anonym- pseudonym- unnamed
    encrypt- cipher- scrambl-
    evaluat- apprais- assess- review-
    inspect- check- audit- examin-
    accountab- answerab- responsib- liab-
    referend- plebiscite vote votes voted voting
    courtroom judge- magistrate-
    peace- ceasefire truce
    army armies troops soldier- military
    complimentary gratis
    guardian- carer- caregiver- caring
    forbidden banned prohibited disallowed
    difficult- hard harder tough tricky
    enough adequate- sufficient-
    possible feasible practicable able
    probab- likely expect-
    affect- impact- influenc-
    encourag- promot- foster- urge- incentiv-
    discourag- deter- dissuad-
    compet- rival-
    tackle- address- combat- fight- fought
    respect- honour- honor-
    harm- damag- detriment-
    benefit- advantag- gain gains
    disadvantag- drawback- downside-
    efficien- economical
    noon midday lunchtime
    vacat- leave leaves leaving left
    nuisance- annoy- bother- disturb- upset upsets upsetting
    obstruct- block blocks blocked blocking clutter-
    dissatisf- unhappy unsatisf- displeas-
    hardship- struggl-
    prosecut- sue sued sues
    demolish- demolition knock knocks knocked
    lodger- subtenant- sublet sublets subletting
    succeed- succession inherit-
    reside resides resided residing live lives lived living dwell-
    rectif- correct corrects corrected correcting fix fixed remed-
    negligen- careless- neglect-
    deduct- withhold- withheld subtract-
    independent- outside external-
    surplus- leftover excess-
    compuls- mandatory required obligatory
    prohibit- disallowed unlawful illegal
    fortnight- biweekly
    quarterly quarter quarters
    adjacent- neighbouring neighboring nearby next
    inaccura- wrong incorrect mistake- error-
    ample plenty
    beneficiar- recipient- claimant-
    circumvent- evade- dodge-
    clarif- explain- clear clearer
    commit- pledge- promise- vow vows
    concern- worr- anxi-
    curb curbs curtail- restrict- limit-
    dwelling- homes house houses flat flats apartment-
    enforc- uphold- impose-
    entitled eligible qualify qualifies
    exempt- waive- excused
    expedit- accelerat- speed speeds faster
    forthwith immediate-
    guideline- guidance
    inadequa- insuffici- poor
    jeopard- endanger- threaten-
    notwithstanding despite regardless
    predominant- mainly mostly chiefly largely
    premises building- property
    refurb- renovat- moderni-
    relinquish- surrender- forfeit-
    scrutin- look looks looked looking
    seldom rarely
    solely only just exclusively
    terminat- end ends ended ending
    thrice three
    undertak- undertook carry carries carried
    unforeseen unexpected sudden-
    """
}
