/// English verbs for what offices, landlords, clubs and companies do.
///
/// Columns are those of `EnglishVerbs`.
enum EnglishDeeds {
  static let table = """
    advertise	other
    allocate	provide
    arrange	other
    attach	other
    calculate	other
    coach	promote
    commission	create
    conduct	other
    correct	other
    deploy	provide
    deposit	other
    devise	create
    distribute	provide
    equip	provide		equipped	equipping
    exclude	other
    exercise	other
    expel	other		expelled	expelling
    facilitate	promote
    find	provide		found
    forfeit	other
    fulfil	other		fulfilled	fulfilling
    handle	other
    host	other
    impose	create
    issue	other
    measure	other
    oversee	regulate		overseen
    perform	other
    permit	other		permitted	permitting
    procure	other
    publicise	disclose
    ratify	other		ratified
    recall	other
    remind	other
    rescue	protect
    resettle	promote
    retrain	promote
    reuse	other
    ring-fence	protect
    schedule	other
    secure	provide
    settle	other
    sponsor	provide
    surrender	other
    survey	study	1
    tear down	abolish		torn down	tearing down
    tear up	abolish		torn up	tearing up
    knock down	abolish		knocked down	knocking down
    pull down	abolish		pulled down	pulling down
    buy back	restore		bought back	buying back
    take back	restore		taken back	taking back
    take into public ownership	other		taken into public ownership	taking into public ownership
    set aside	other		set aside	setting aside
    address to	other		addressed to	addressing to
    set out	disclose		set out	setting out
    translate	other
    transport	other
    unlock	other
    vacate	other
    veto	oppose		vetoed
    indemnify	protect		indemnified
    apologise	other
    accredit	other
    activate	other
    deactivate	stop
    disconnect	stop
    reconnect	restore
    quarantine	other
    isolate	other
    rehearse	other
    alert	other
    warn	other
    accompany	other		accompanied
    strike off	abolish		struck off	striking off
    enfranchise	provide
    decentralise	other
    reforest	restore
    replant	restore
    desilt	restore
    ration	regulate
    stockpile	other
    broadcast	disclose		broadcast
    decrypt	other
    purge	abolish
    demolish	abolish
    bulldoze	abolish
    overwrite	abolish		overwritten
    bar	prohibit		barred	barring
    outsource	other
    insource	restore
    subcontract	other
    co-operate	other
    collaborate	other
    comply	other		complied
    demonstrate	disclose
    escort	other
    go up	increase		gone up	going up
    go down	reduce		gone down	going down
    accommodate	provide
    achieve	other
    adapt	other
    administer	regulate
    allot	provide		allotted	allotting
    appraise	review
    assemble	other
    authorise	other
    authorize	other
    boycott	oppose
    breach	other
    broker	other
    bury	other		buried
    cease	stop
    champion	promote
    chill	other
    choose	other		chosen
    clarify	disclose		clarified
    classify	other		classified
    coordinate	other
    co-ordinate	other
    compile	create
    conceal	other
    connect	other
    conserve	protect
    consolidate	other
    construct	create
    consume	other
    cover up	other		covered up	covering up
    cultivate	other
    cure	restore
    deal with	other		dealt with	dealing with
    decommission	abolish
    dedicate	provide
    consider	study	1
    decide	other
    deny	prohibit		denied
    designate	create
    determine	other
    discard	abolish
    discipline	other
    discourage	reduce
    dispatch	other
    disregard	other
    dissolve	abolish
    divert	other
    divest	withdraw
    drain	other
    dump	other
    earmark	provide
    embed	other		embedded	embedding
    embrace	support
    enclose	other
    encroach on	other		encroached on	encroaching on
    endanger	other
    engage	other
    enhance	increase
    enlarge	increase
    enrich	increase
    entitle	provide
    erect	create
    escalate	other
    execute	other
    expedite	increase
    exploit	other
    expose	other
    extinguish	stop
    extract	other
    fasten	other
    fill	other
    fill in	other		filled in	filling in
    fill out	other		filled out	filling out
    flush	other
    form	create
    formulate	create
    furnish	provide
    gather	other
    hide	other		hidden
    highlight	disclose
    hinder	other
    ignite	other
    impede	other
    impersonate	other
    incinerate	other
    incorporate	other
    infringe	other
    initiate	create
    inject	other
    insert	other
    institute	create
    interrupt	other
    intervene	other
    interview	other
    invoice	other
    irrigate	other
    keep away from	other		kept away from	keeping away from
    kill	other
    lay	other		laid
    level up	increase		levelled up	levelling up
    listen to	other		listened to	listening to
    locate	other
    make available	provide		made available	making available
    make clear	disclose		made clear	making clear
    make safe	protect		made safe	making safe
    mend	restore
    mobilise	other
    mow	other		mown
    nurture	promote
    obey	other
    observe	other
    obstruct	other
    occupy	other		occupied
    offset	reduce		offset	offsetting
    omit	other		omitted	omitting
    organise	create
    organize	create
    outline	disclose
    overtake	other		overtaken
    part-fund	provide
    participate in	other		participated in	participating in
    patrol	other		patrolled	patrolling
    pave	other
    phase in	create	3	phased in	phasing in
    pick up	other		picked up	picking up
    place on record	disclose
    practise	other
    prescribe	other
    prolong	increase
    prune	other
    push back	freeze		pushed back	pushing back
    quote	other
    rebalance	other
    rectify	restore		rectified
    redesign	review	3
    redirect	other
    redouble	increase
    refill	other
    refurbish	restore
    regenerate	restore
    rehire	restore
    reinforce	increase
    reinvest	provide
    relieve	reduce
    remedy	restore		remedied
    renegotiate	review	3
    renovate	restore
    rent out	other		rented out	renting out
    reorganise	other
    repatriate	other
    reproduce	other
    reroute	other
    restock	restore
    restructure	review	3
    resurface	restore
    retire	other
    retrieve	other
    reunite	other
    rinse	other
    rule out	oppose		ruled out	ruling out
    sack	other
    salvage	other
    sanitise	other
    scale back	reduce		scaled back	scaling back
    scale down	reduce		scaled down	scaling down
    search	other
    seize	other
    send back	other		sent back	sending back
    shred	abolish		shredded	shredding
    slow down	reduce		slowed down	slowing down
    solicit	other
    speak	other		spoken
    spit	other		spat	spitting
    spray	other
    stabilise	maintain
    stack	other
    start	create
    stay away from	other		stayed away from	staying away from
    steer	other
    sterilise	other
    strive for	promote	2	striven for	striving for
    substitute	other
    sue	other
    supplement	increase
    suppress	reduce
    switch	other
    tailor	other
    take away	abolish		taken away	taking away
    take care of	protect		taken care of	taking care of
    take part in	other		taken part in	taking part in
    take over	other		taken over	taking over
    tether	other
    tidy	other		tidied
    top up	increase		topped up	topping up
    touch	other
    tow	other
    trace	other
    transform	review	3
    transmit	other		transmitted	transmitting
    trespass	other
    undercut	other		undercut	undercutting
    undermine	other
    unfreeze	restore		unfrozen	unfreezing
    uninstall	other
    unload	other
    unplug	other		unplugged	unplugging
    uproot	abolish
    utilise	other
    validate	other
    violate	other
    weigh	other
    win back	restore		won back	winning back
    wipe	other
    zone	other
    say	disclose		said
    quit	other		quit	quitting
    think about	study	1	thought about	thinking about
    think again about	review	3	thought again about	thinking again about
    turn down	other		turned down	turning down
    turn up	other		turned up	turning up
    stand up to	oppose		stood up to	standing up to
    stay in	other		stayed in	staying in
    put up	other		put up	putting up
    put right	restore		put right	putting right
    put back	restore		put back	putting back
    put forward	other		put forward	putting forward
    pass	create
    double-check	other
    endorse	support	3
    call in	other		called in	calling in
    take home	other		taken home	taking home
    spare	protect
    bring to justice	other		brought to justice	bringing to justice
    cooperate with	other
    condemn	oppose	3
    do better	other		done better	doing better
    do more	other		done more	doing more
    affiliate to	other
    go further	other		gone further	going further
    switch off	stop		switched off	switching off
    turn off	stop		turned off	turning off
    switch on	other		switched on	switching on
    alter	other
    sign off	other		signed off	signing off
    fine	other
    recuse	other
    steer clear of	other
    reinvest	other
    discharge	other
    recharge	other
    """
}
