internal import PolicyModel

/// English verbs that policies act with.
///
/// Columns: base, action, strength (empty: 4), participle, gerund, nouns (`/` between several).
/// Empty forms are the regular ones.
enum EnglishVerbs {
  static let table = """
    abolish	abolish			abolishing	abolition
    scrap	abolish		scrapped	scrapping
    repeal	abolish				repeal
    end	abolish
    eliminate	abolish				elimination
    eradicate	abolish				eradication
    remove	abolish				removal
    delete	abolish				deletion
    axe	abolish		axed	axing
    phase out	abolish	3	phased out	phasing out
    do away with	abolish		done away with	doing away with
    get rid of	abolish		got rid of	getting rid of
    tackle	reduce
    stop	stop		stopped	stopping
    halt	stop
    cancel	stop		cancelled/canceled	cancelling	cancellation
    terminate	stop				termination
    close	stop				closure
    close down	stop		closed down	closing down
    discontinue	stop
    destroy	abolish
    lift	abolish
    dismantle	abolish
    include	other
    identify	other
    describe	other
    state	other
    explain	disclose
    let you know	disclose
    declare	disclose
    display	disclose
    reject	other
    accept	other
    collect	other
    license	other
    award	provide
    treble	increase
    quadruple	increase
    scale up	increase		scaled up	scaling up
    step up	increase		stepped up	stepping up
    speed up	increase		sped up	speeding up
    lengthen	increase
    modernise	increase
    upgrade	increase
    toughen	increase
    tighten	increase
    slash	reduce
    curb	reduce		curbed	curbing
    trim	reduce		trimmed	trimming
    ease	reduce
    relax	reduce
    lessen	reduce
    mitigate	reduce
    avoid	reduce
    crack down on	reduce		cracked down on	cracking down on
    clamp down on	reduce		clamped down on	clamping down on
    shut	stop		shut	shutting
    shut down	stop		shut down	shutting down
    wind down	stop		wound down	winding down
    ditch	abolish
    uphold	maintain		upheld
    honour	maintain
    save	maintain
    sustain	maintain
    rebuild	restore		rebuilt
    revive	restore
    renew	restore
    repair	restore
    fix	restore
    clean up	restore		cleaned up	cleaning up
    bring forward	other		brought forward	bringing forward
    roll out	create		rolled out	rolling out
    legislate for	create		legislated for	legislating for
    enact	create
    appoint	create
    recruit	increase
    hire	increase		hired
    train	other
    employ	other
    deliver	other
    implement	other
    enforce	other
    prosecute	other
    fine	other
    tax	other
    compel	other		compelled	compelling
    negotiate	other
    insulate	other
    decarbonise	other
    electrify	other		electrified
    simplify	other		simplified
    streamline	other
    recognise	other
    resolve	other
    convene	other
    reply	other		replied
    respond	other
    answer	other
    acknowledge	other
    write	other		written
    assign	other
    dismiss	other
    record	other
    return	other
    register	other
    cooperate	other
    follow	other
    wear	other		worn
    attend	other
    ask	other
    bring about	create		brought about	bringing about
    specify	other
    use	other
    read	other		read
    sign	other
    tell	other		told
    meet	other		met
    change	other
    refer	other		referred	referring
    switch on	other
    turn on	other
    turn off	other
    renationalise	other				renationalisation
    redistribute	other
    opt out	other
    bring in	create		brought in	bringing in
    take down	abolish		taken down	taking down
    hand in	other
    log	other		logged	logging
    vaccinate	other
    screen	other
    anonymise	other
    encrypt	other
    archive	other
    mentor	other
    boil	other
    evacuate	other
    ventilate	other
    disinfect	other
    rotate	other
    retrofit	other		retrofitted	retrofitting
    rewild	other
    dispose	other
    enshrine	create
    release	disclose
    legalise	other
    decriminalise	other
    waive	reduce
    freeze	freeze		frozen	freezing	freeze
    suspend	freeze				suspension
    postpone	freeze
    delay	freeze
    pause	freeze
    withdraw	withdraw		withdrawn		withdrawal
    revoke	withdraw
    reverse	withdraw
    rescind	withdraw
    ban	prohibit		banned	banning	ban
    prohibit	prohibit
    outlaw	prohibit
    forbid	prohibit		forbidden	forbidding
    cut	reduce		cut	cutting	cut/cuts
    lower	reduce
    reduce	reduce				reduction
    halve	reduce
    limit	reduce
    decrease	reduce
    minimise	reduce
    shorten	reduce
    narrow	reduce
    regulate	regulate				regulation
    cap	regulate		capped	capping
    restrict	regulate				restriction
    monitor	regulate
    review	review	3			review
    reform	review	3			reform
    revise	review	3
    amend	review	3			amendment
    overhaul	review	3
    reconsider	review	3
    publish	disclose				publication
    disclose	disclose				disclosure
    make public	disclose		made public	making public
    report publicly	disclose
    keep	maintain		kept
    maintain	maintain
    preserve	maintain
    retain	maintain
    safeguard	protect
    raise	increase				rise/raise
    increase	increase				increase
    expand	increase				expansion
    extend	increase				extension
    double	increase
    triple	increase
    strengthen	increase
    improve	increase				improvement
    boost	increase
    widen	increase
    broaden	increase
    provide	provide				provision
    fund	provide				funding
    finance	provide
    pay for	provide		paid for	paying for
    offer	provide
    supply	provide		supplied
    give	provide		given
    grant	provide
    refund	provide
    reimburse	provide
    compensate	provide				compensation
    guarantee	provide	5
    invest in	provide		invested in	investing in
    subsidise	provide
    promote	promote	3
    support	promote	3
    encourage	promote	1
    foster	promote	3
    stimulate	promote	3
    introduce	create				introduction
    establish	create				establishment
    create	create				creation
    build	create		built
    set up	create		set up	setting up
    adopt	create				adoption
    launch	create
    develop	create				development
    install	create
    open	create
    found	create
    make	other		made
    reverse engineer	other
    back up	other		backed up
    bring	other		brought
    send	other		sent
    hold	other		held
    submit	other		submitted
    put	other		put	putting
    take	other		taken
    keep to	other		kept to
    prepare	create
    draw up	create		drawn up
    plant	create
    restore	restore				restoration
    reinstate	restore				reinstatement
    reopen	restore
    bring back	restore		brought back	bringing back
    re-enable	restore
    protect	protect				protection
    defend	protect
    prevent	protect
    oppose	oppose	3
    vote against	oppose	4	voted against	voting against
    resist	oppose	3
    back	support	3
    devolve	other
    allow	other
    require	other
    ensure	other
    replace	other				replacement
    convert	other
    merge	other
    harmonise	other
    adjust	other
    complete	other
    instruct	other
    require	other
    exempt	other
    pool	other
    set	other		set	setting
    buy	other		bought
    sell	other		sold		sale
    pay	other		paid		payment
    notify	other		notified
    inform	other
    contact	other
    report	other
    post	other
    process	other
    verify	other		verified
    redact	other
    share	other
    disable	other
    block	other
    privatise	other				privatisation
    nationalise	other				nationalisation
    charge	other
    approve	other		approved
    act	other
    consult	study		consulted
    investigate	study	1			investigation
    refrain from	stop		refrained from	refraining from
    turn away	stop		turned away	turning away
    cut off	stop		cut off	cutting off
    stand up for	protect		stood up for	standing up for
    stand by	maintain	3	stood by	standing by
    look after	protect		looked after	looking after
    go ahead with	other		gone ahead with	going ahead with
    clear	abolish
    wipe out	abolish		wiped out	wiping out
    write off	abolish		written off	writing off
    roll back	withdraw		rolled back	rolling back
    overturn	withdraw
    undo	withdraw		undone
    retract	withdraw
    annul	withdraw		annulled	annulling	annulment
    erase	abolish
    strip	abolish		stripped	stripping
    re-establish	restore
    resume	restore
    regain	restore
    put an end to	abolish		put an end to	putting an end to
    call off	stop		called off	calling off
    switch off	stop		switched off	switching off
    evict	other
    confiscate	other
    carry	other		carried
    carry out	other		carried out	carrying out
    board	other
    borrow	other
    lend	provide		lent
    lease	other
    rent	other
    drive	other		driven
    park	other
    smoke	other
    eat	other		eaten
    feed	other		fed
    enter	other
    leave	other		left
    hang	other		hung
    place	other
    store	other
    lock	other
    label	other		labelled
    wash	other
    clean	other
    separate	other
    sort	other
    recycle	other
    dispose of	other		disposed of	disposing of
    discuss	study
    debate	study
    assess	study	1			assessment
    evaluate	study	1			evaluation
    inspect	other				inspection
    audit	other
    check	other
    test	other
    list	other
    name	other
    mark	other
    copy	other		copied
    upload	other
    download	other
    edit	other
    access	other
    transfer	other		transferred	transferring
    forward	other
    exchange	other
    swap	other		swapped	swapping
    purchase	other
    acquire	other
    spend	other		spent
    donate	provide				donation
    contribute	provide				contribution
    match	other
    repay	provide		repaid	repaying	repayment
    expense	other
    claim	other
    request	other
    apply for	other		applied for	applying for
    enrol	other		enrolled	enrolling
    join	other
    resign	other
    elect	other
    nominate	other
    consent	other
    decline	other
    refuse	other
    obtain	other
    produce	other
    show	disclose		shown
    present	disclose
    reveal	disclose
    announce	disclose
    communicate	disclose
    confirm	other
    certify	other		certified
    staff	other
    serve	provide
    treat	other
    care for	other		cared for	caring for
    help	promote	3
    assist	promote	3
    enable	promote	3
    empower	promote	3
    reward	provide
    celebrate	other
    accelerate	increase
    intensify	increase		intensified
    deepen	increase
    maximise	increase
    prioritise	other
    target	other
    digitise	other
    relocate	other
    move	other
    link	other
    index	other
    peg	other		pegged	pegging
    equalise	other
    align	other
    integrate	other
    unify	other		unified
    standardise	other
    underwrite	provide		underwritten
    insure	protect
    shield	protect
    stamp out	abolish		stamped out	stamping out
    root out	abolish		rooted out	rooting out
    combat	reduce
    fight	reduce		fought
    confront	reduce
    address	reduce
    punish	other
    sanction	other
    penalise	other
    jail	other
    deport	other
    detain	other
    house	provide
    shelter	provide
    rehouse	provide
    teach	other		taught
    educate	other
    let	other		let	letting
    give back	restore		given back	giving back
    hand back	restore		handed back	handing back
    hand over	other		handed over	handing over
    pass on	other		passed on	passing on
    stick to	maintain		stuck to	sticking to
    lodge	other
    file	other
    break	other		broken
    damage	other
    disturb	other
    harass	other
    threaten	other
    bully	other		bullied
    discriminate	other
    manipulate	other
    tamper with	other		tampered with	tampering with
    interfere with	other		interfered with	interfering with
    abuse	other
    misuse	other
    resell	other		resold
    sublet	other		sublet	subletting
    delegate	other
    withhold	other		withheld
    deduct	other
    retaliate	other
    manage	other
    supervise	other
    operate	other
    run	other		run	running
    drink	other		drunk
    ship	other		shipped	shipping
    pack	other
    respect	other
    bear	other		borne
    update	other
    modify	other		modified
    scrutinise	review	3
    revisit	review	3
    look again at	review	3	looked again at	looking again at
    keep under review	review	3	kept under review	keeping under review
    hold down	reduce		held down	holding down
    keep down	reduce		kept down	keeping down
    put in place	create		put in place	putting in place
    sign up	other		signed up	signing up
    check in	other		checked in	checking in
    opt out of	other		opted out of	opting out of
    work	other
    travel	other		travelled	travelling
    swim	other		swum	swimming
    cycle	other
    go ahead	other		gone ahead	going ahead
    remain in public	maintain
    stay in public	maintain
    remain open	maintain
    stay open	maintain
    remain free	maintain
    stay free	maintain
    """

  static let rows: [VerbRow] = {
    var seen: Set<String> = []
    return (TabbedRows(table).rows + TabbedRows(EnglishDeeds.table).rows).compactMap { row in
      guard let action = Demand.Action(rawValue: row.cell(1)), seen.insert(row.cell(0)).inserted
      else { return nil }
      let base = row.cell(0)
      func forms(_ column: Int, _ regular: String) -> [String] {
        let cell = row.cell(column)
        return cell.isEmpty ? [regular] : cell.pieces(between: 0x2F)
      }
      return VerbRow(
        base: base, action: action, polarity: action.polarity,
        strength: Int(row.cell(2)) ?? 4,
        forms: [
          .base: [base], .participle: forms(3, regular(base, "ed")),
          .gerund: forms(4, regular(base, "ing")),
          .noun: row.cell(5).pieces(between: 0x2F),
        ])
    }
  }()

  /// abolish → abolished, reduce → reduced and reducing.
  private static func regular(_ base: String, _ ending: String) -> String {
    var stem = base
    if stem.hasSuffix("e"), !stem.hasSuffix("ee") { stem.removeLast() }
    return stem + ending
  }
}
