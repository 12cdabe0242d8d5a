/// English verbs that carry another and weaken or keep it.
package enum EnglishCarriers {
  /// Kinds are strengths; 0 leaves the strength of what is carried.
  static let rows = PhraseRow.rows(
    """
    consider	1
    explore	1
    examine	1
    look at	1
    look into	1
    look for ways to	1
    look for ways of	1
    look for a way to	1
    look at ways to	1
    look at ways of	1
    look at how to	1
    look at how we can	1
    look into ways to	1
    look into ways of	1
    look into how to	1
    explore how to	1
    explore how we can	1
    explore ways to	1
    explore ways of	1
    explore whether to	1
    examine how to	1
    examine how we can	1
    examine ways to	1
    examine ways of	1
    examine whether to	1
    investigate how to	1
    investigate ways to	1
    investigate ways of	1
    investigate whether to	1
    study how to	1
    study ways to	1
    study ways of	1
    assess how to	1
    assess whether to	1
    consider how to	1
    consider how we can	1
    consider ways to	1
    consider ways of	1
    consider whether to	1
    search for ways to	1
    seek ways to	1
    seek ways of	1
    seek out ways to	1
    work out how to	2
    find ways to	3
    find ways of	3
    find a way to	3
    find new ways to	3
    investigate	1
    study	1
    assess	1
    consult on	1
    explore the case for	1
    investigate the feasibility of	1
    fight to	2
    fight for	2
    campaign to	2
    campaign for	2
    push for	2
    press for	2
    look to	2
    work towards	2
    make the case for	2
    argue for	2
    lobby for	2
    work toward	2
    work to	2
    seek to	2
    aim to	2
    try to	2
    strive to	2
    endeavour to	2
    attempt to	2
    seek	2
    take steps to	2
    make efforts to	2
    make every effort to	2
    make every reasonable effort to	2
    make all reasonable efforts to	2
    make its best efforts to	2
    do its best to	2
    do our best to	2
    try our best to	2
    try its best to	2
    take reasonable steps to	2
    take all reasonable steps to	2
    use commercially reasonable efforts to	2
    use all reasonable endeavours to	2
    make reasonable efforts to	2
    use reasonable efforts to	2
    use its best endeavours to	2
    use its best efforts to	2
    use best efforts to	2
    have regard to	2
    use reasonable endeavours to	2
    use its reasonable endeavours to	2
    use all reasonable efforts to	2
    use best endeavours to	2
    use reasonable care to	2
    make an effort to	2
    make efforts	2
    make every endeavour to	2
    do all it can to	2
    do all we can to	2
    do everything we can to	2
    do everything it can to	2
    do everything possible to	2
    do what we can to	2
    do their best to	2
    do your best to	2
    do everything in our power to	2
    continue to	3
    help to	3
    help	3
    work with	2
    begin to	0
    be asked to	0
    be invited to	0
    be requested to	0
    be obliged to	0
    be told to	0
    be directed to	0
    start to	0
    ensure that	0
    ensure	0
    make sure	0
    make sure that	0
    see that	0
    do more to	2
    do whatever it takes to	3
    go further to	2
    take action to	2
    take measures to	2
    take the necessary steps to	3
    take all necessary steps to	3
    take all necessary measures to	3
    do its utmost to	2
    do our utmost to	2
    do their utmost to	2
    work tirelessly to	2
    work together to	2
    move to	2
    move towards	2
    aspire to	2
    legislate to	0
    intervene to	2
    act to	2
    examine the case for	1
    consider the case for	1
    use their best endeavours to	2
    use their best efforts to	2
    """)

  package static let continued = "continue to"
  /// Words that carry on what the verb in *-ing* behind them says, as *continue to* does.
  package static let goingOn = [["keep", "on"], ["go", "on"], ["carry", "on"], ["keep"]]
  /// What goes up or down by itself, with its verb.
  package static let climbs = [
    "rising": "rise", "falling": "fall", "increasing": "increase", "decreasing": "decrease",
    "growing": "grow",
  ]
  /// Verbs in *-ing* that are nouns as often: *keep funding at £5m*.
  package static let nominal: Set = [
    "banking", "building", "cleaning", "farming", "fishing", "funding", "heating", "housing",
    "lighting", "mining", "nursing", "parking", "planning", "policing", "pricing", "recycling",
    "schooling", "spending", "staffing", "teaching", "testing", "training", "working",
  ]
}
