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
    """
}
