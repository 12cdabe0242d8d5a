/// English words that decide whether and how firmly a sentence demands.
enum EnglishCues {
  /// Columns: words, kind, strength, `-` where they negate.
  static let rows: [CueRow] = TabbedRows(
    """
    will	will	4
    'll	will	4
    'd	would	4
    won't	will	4	-
    will no longer	will	4	-
    shall no longer	must	4	-
    may no longer	may	1	-
    opposed to	against	3
    will have to	must	4
    will need to	must	4
    will be required to	must	4
    must	must	4
    mustn't	must	4	-
    shall	must	4
    shan't	must	4	-
    is required to	must	4
    are required to	must	4
    is obliged to	must	4
    are obliged to	must	4
    has to	must	4
    have to	must	4
    needs to	need	3
    need to	need	3
    should	should	3
    shouldn't	should	3	-
    ought to	should	3
    is asked to	should	3
    are asked to	should	3
    is asked not to	should	3	-
    are asked not to	should	3	-
    is requested to	should	3
    are requested to	should	3
    is requested not to	should	3	-
    are requested not to	should	3	-
    is reminded to	should	3
    are reminded to	should	3
    is to be	arrange	4
    are to be	arrange	4
    is compulsory	required	4
    are compulsory	required	4
    is mandatory	required	4
    are mandatory	required	4
    is obligatory	required	4
    are obligatory	required	4
    is required	required	4
    are required	required	4
    is expected to	should	3
    are expected to	should	3
    may	may	1
    can	can	1
    cannot	cannot	5	-
    is not permitted to	may	1	-
    are not permitted to	may	1	-
    is not allowed to	may	1	-
    are not allowed to	may	1	-
    is permitted to	may	1
    is encouraged to	should	1
    are encouraged to	should	1
    is advised to	should	1
    are advised to	should	1
    are permitted to	may	1
    is prohibited	prohibited	5
    are prohibited	prohibited	5
    is strictly prohibited	prohibited	5
    are strictly prohibited	prohibited	5
    is expressly prohibited	prohibited	5
    are expressly prohibited	prohibited	5
    is strictly forbidden	prohibited	5
    are strictly forbidden	prohibited	5
    is forbidden	prohibited	5
    are forbidden	prohibited	5
    is not permitted	prohibited	5
    are not permitted	prohibited	5
    is not allowed	prohibited	5
    are not allowed	prohibited	5
    is prohibited from	may	1	-
    are prohibited from	may	1	-
    is barred from	may	1	-
    are barred from	may	1	-
    will not be considered	prohibited	5
    will not be accepted	prohibited	5
    will not be tolerated	prohibited	5
    will not be entertained	prohibited	5
    will not be admitted	prohibited	5
    will be rejected	prohibited	5
    is banned	prohibited	5
    are banned	prohibited	5
    it is prohibited to	forbid	5	-
    it is forbidden to	forbid	5	-
    is entitled to	entitled	4
    are entitled to	entitled	4
    has the right to	entitled	4
    have the right to	entitled	4
    is not required	release	1
    are not required	release	1
    is not required to	release	1
    are not required to	release	1
    is not bound to	release	1
    are not bound to	release	1
    is not obliged to	release	1
    are not obliged to	release	1
    is under no obligation to	release	1
    are under no obligation to	release	1
    is permitted	allowed	1
    are permitted	allowed	1
    is allowed	allowed	1
    are allowed	allowed	1
    is allowed to	may	1
    are allowed to	may	1
    is free to	may	1
    are free to	may	1
    do not need	release	1
    does not need	release	1
    don't need	release	1
    need not	release	1
    do not need to	release	1
    does not need to	release	1
    don't need to	release	1
    do not have to	release	1
    does not have to	release	1
    don't have to	release	1
    is responsible for	duty	3
    are responsible for	duty	3
    has a duty to	duty	4
    have a duty to	duty	4
    is guilty of	penalty	5	-
    are guilty of	penalty	5	-
    is liable on conviction	penalty	5	-
    is void	penalty	5	-
    are void	penalty	5	-
    is not liable	disclaim	5	-
    are not liable	disclaim	5	-
    will not be liable	disclaim	5	-
    shall not be liable	disclaim	5	-
    is not responsible	disclaim	5	-
    are not responsible	disclaim	5	-
    will not be responsible	disclaim	5	-
    accepts no responsibility	disclaim	5	-
    accept no responsibility	disclaim	5	-
    pledge to	vow	4
    pledges to	vow	4
    commit to	vow	4
    commits to	vow	4
    is committed to	vow	4
    are committed to	vow	4
    promise to	vow	5
    guarantee	vow	5
    guarantees	vow	5
    aim to	vow	2
    aims to	vow	2
    seek to	vow	2
    seeks to	vow	2
    intend to	intend	2
    intends to	intend	2
    plan to	intend	2
    plans to	intend	2
    is planning to	intend	2
    are planning to	intend	2
    'm committed to	vow	4
    're committed to	vow	4
    are determined to	vow	3
    is determined to	vow	3
    am determined to	vow	3
    'm determined to	vow	3
    're determined to	vow	3
    undertake to	agree	4
    undertakes to	agree	4
    undertake not to	agree	5	-
    undertakes not to	agree	5	-
    covenant to	agree	4
    covenants to	agree	4
    want to	vow	2
    want	vow	2
    try to	vow	2
    would	would	4
    wants to	vow	2
    hope to	vow	2
    hopes to	vow	2
    strive to	vow	2
    strives to	vow	2
    endeavour to	vow	2
    work to	vow	2
    propose to	vow	3
    propose	vow	3
    proposes	vow	3
    it is essential that	essential	2
    it is vital that	essential	2
    it is crucial that	essential	2
    it is imperative that	essential	2
    it is necessary that	essential	2
    it is essential to	essential	2
    it is vital to	essential	2
    it is crucial to	essential	2
    it is necessary to	essential	2
    it is time to	essential	2
    call on	ask	3
    calls on	ask	3
    call for	ask	3
    calls for	ask	3
    urge	ask	3
    urges	ask	3
    demand	ask	3
    demands	ask	3
    ask	ask	2
    require	ask	4
    requires	ask	4
    expect	ask	3
    expects	ask	3
    invite	ask	2
    invites	ask	2
    instruct	ask	4
    recommend	ask	3
    recommends	ask	3
    recommend that	ask	3
    encourage	ask	1
    encourages	ask	1
    oppose	against	3
    opposes	against	3
    reject	against	3
    rejects	against	3
    do not tolerate	against	3
    does not tolerate	against	3
    do not support	against	3
    does not support	against	3
    do not accept	against	3
    will not support	against	4
    will never support	against	4
    will not accept	against	4
    will never accept	against	4
    will not tolerate	against	4
    will never tolerate	against	4
    will not back	against	4
    won't accept	against	4
    won't support	against	4
    won't tolerate	against	4
    support	favour	3
    supports	favour	3
    welcome	favour	3
    back	favour	3
    backs	favour	3
    is in favour of	favour	3
    are in favour of	favour	3
    is unacceptable	judgement	3	-
    are unacceptable	judgement	3	-
    is not acceptable	judgement	3	-
    are not acceptable	judgement	3	-
    is wrong	judgement	2	-
    are wrong	judgement	2	-
    it is wrong that	refusal	2	-
    it is wrong to	refusal	2	-
    it is unacceptable that	refusal	3	-
    it is unacceptable to	refusal	3	-
    it is unfair that	refusal	2	-
    it is unfair to	refusal	2	-
    there must be no	refusal	4	-
    there should be no	refusal	3	-
    there can be no	refusal	3	-
    there is no need for	refusal	3	-
    there is no need to	refusal	3	-
    there is no place for	refusal	3	-
    do not	forbid	5	-
    don't	forbid	5	-
    never	forbid	5	-
    agree to	agree	4
    agree not to	agree	5	-
    agrees to	agree	4
    reserve the right to	reserve	1
    reserves the right to	reserve	1
    """
  ).rows.compactMap { row in
    CueRow.Kind(rawValue: row.cell(1)).map {
      CueRow(
        text: row.cell(0), kind: $0, strength: Int(row.cell(2)) ?? 4, isNegative: row.cell(3) == "-"
      )
    }
  }

  /// Kinds are strengths; 0 leaves the strength of what is carried.
  static let carriers = PhraseRow.rows(
    """
    consider	1
    explore	1
    examine	1
    look at	1
    look into	1
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
    continue to	3
    help to	3
    help	3
    work with	2
    begin to	0
    start to	0
    ensure that	0
    ensure	0
    make sure	0
    make sure that	0
    see that	0
    """)
}
