/// English words by which an author vows, asks, approves and refuses.
enum EnglishStances {
  /// Columns: words, kind, strength, `-` where they negate.
  static let rows: [[String]] = TabbedRows(
    """
    opposed to	against	3
    is long overdue	wanting	2
    are long overdue	wanting	2
    is urgently needed	wanting	2
    are urgently needed	wanting	2
    is badly needed	wanting	2
    are badly needed	wanting	2
    always	habit	5
    provide	habit	4
    pay	habit	4
    pays	habit	4
    bear	habit	4
    bears	habit	4
    offer	habit	4
    refund	habit	4
    reimburse	habit	4
    compensate	habit	4
    notify	habit	4
    inform	habit	4
    reply	habit	4
    answer	habit	4
    respond	habit	4
    delete	habit	4
    erase	habit	4
    repair	habit	4
    replace	habit	4
    is due to	idle	1
    need	lack	2
    needs	lack	2
    are due to	idle	1
    due to	idle	1
    is subject to change	idle	1
    are subject to change	idle	1
    pledge to	vow	4
    pledges to	vow	4
    resolves to	vow	4
    resolved to	vow	4
    agrees to the motion to	vow	4
    commit to	vow	4
    commits to	vow	4
    is committed to	vow	4
    are committed to	vow	4
    remain committed to	vow	4
    remains committed to	vow	4
    commit ourselves to	vow	4
    commits itself to	vow	4
    is dedicated to	vow	3
    are dedicated to	vow	3
    vow to	vow	5
    vows to	vow	5
    swear to	vow	5
    is resolved to	vow	3
    are resolved to	vow	3
    aspire to	vow	2
    aspires to	vow	2
    hope for	vow	2
    would like to	vow	2
    would like to see	vow	2
    mean to	intend	2
    are keen to	vow	2
    is keen to	vow	2
    stand by	vow	3
    stands by	vow	3
    promise to	vow	5
    guarantee	vow	5
    guarantees	vow	5
    aim to	vow	2
    target	vow	2
    it is our policy to	vow	4
    our policy is to	vow	4
    it is our aim to	vow	2
    our aim is to	vow	2
    our goal is to	vow	2
    our aim is for	vow	2
    our goal is for	vow	2
    our ambition is for	vow	2
    our target is for	vow	2
    our intention is for	vow	2
    our ambition is to	vow	2
    our mission is to	vow	2
    our intention is to	vow	2
    promise you	vow	5
    pledge you	vow	4
    guarantee you	vow	5
    guarantee to	vow	5
    have committed to	vow	4
    has committed to	vow	4
    have pledged to	vow	4
    has pledged to	vow	4
    have promised to	vow	4
    has promised to	vow	4
    have undertaken to	vow	4
    has undertaken to	vow	4
    may need to	idle	1
    might need to	idle	1
    may have to	idle	1
    might have to	idle	1
    would like to hear	idle	1
    would like to thank	idle	1
    would like to know	idle	1
    aims to	vow	2
    seek to	vow	2
    seeks to	vow	2
    intend to	intend	2
    intends to	intend	2
    plan to	intend	2
    plans to	intend	2
    do not intend to	intend	3	-
    does not intend to	intend	3	-
    do not plan to	intend	3	-
    does not plan to	intend	3	-
    do not propose to	intend	3	-
    does not propose to	intend	3	-
    have no intention of	intend	3	-
    has no intention of	intend	3	-
    is planning to	intend	2
    are planning to	intend	2
    are determined to	vow	3
    is determined to	vow	3
    am determined to	vow	3
    undertake to	agree	4
    undertakes to	agree	4
    grant us	agree	4
    grants us	agree	4
    give us a licence	agree	4
    give us permission	agree	4
    undertake not to	agree	5	-
    undertakes not to	agree	5	-
    covenant to	agree	4
    covenants to	agree	4
    want to	vow	2
    want to see	vow	2
    wants to see	vow	2
    do our best to	vow	2
    does its best to	vow	2
    do everything we can to	vow	2
    do all we can to	vow	2
    make every effort to	vow	2
    makes every effort to	vow	2
    work hard to	vow	2
    refuse to	vow	4	-
    refuses to	vow	4	-
    want	vow	2
    try to	vow	2
    tries to	vow	2
    try not to	vow	2	-
    tries not to	vow	2	-
    aim not to	vow	2	-
    aims not to	vow	2	-
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
    it is the duty of	essential	4
    it shall be the duty of	essential	4
    it is the responsibility of	essential	3
    it shall be the responsibility of	essential	3
    it is your responsibility to	essential	3
    it is your duty to	essential	4
    it is their responsibility to	essential	3
    it is high time to	essential	2
    it is time for	essential	2
    now is the time to	essential	2
    it is time to	essential	2
    call on	ask	3
    call upon	ask	3
    calls upon	ask	3
    insist on	ask	4
    insists on	ask	4
    insist that	ask	4
    insists that	ask	4
    press for	ask	3
    appeal to	ask	2
    appeals to	ask	2
    plead for	ask	2
    calls on	ask	3
    call for	ask	3
    calls for	ask	3
    urge	ask	3
    urges	ask	3
    requests	ask	3
    directs	ask	3
    implores	ask	3
    implore	ask	3
    beseeches	ask	3
    appeals for	ask	3
    demand	ask	3
    demands	ask	3
    ask	ask	2
    require	ask	4
    requires	ask	4
    expect	ask	3
    expects	ask	3
    expect to	intend	2
    expects to	intend	2
    would like	ask	2
    invite	ask	2
    invites	ask	2
    instruct	ask	4
    recommend	ask	3
    recommends	ask	3
    recommend that	ask	3
    encourage	ask	1
    encourages	ask	1
    oppose	against	3
    object to	against	3
    stand against	against	3
    stands against	against	3
    am against	against	3
    are against	against	3
    is against	against	3
    am opposed to	against	3
    say no to	against	3
    says no to	against	3
    condemn	against	3
    condemns	against	3
    disagree with	against	2
    refuse to accept	against	4
    opposes	against	3
    expresses its opposition to	against	3
    declares its opposition to	against	3
    do not allow	against	3
    does not allow	against	3
    do not permit	against	3
    does not permit	against	3
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
    support	favour	3
    believe in	favour	2
    believes in	favour	2
    stand for	favour	3
    stands for	favour	3
    endorse	favour	3
    endorses	favour	3
    favour	favour	3
    favours	favour	3
    am in favour of	favour	3
    say yes to	favour	3
    supports	favour	3
    affirms its support for	favour	3
    reaffirms its support for	favour	3
    declares its support for	favour	3
    expresses its support for	favour	3
    affirm our support for	favour	3
    stand with	favour	3
    stands with	favour	3
    welcome	favour	3
    back	favour	3
    backs	favour	3
    is in favour of	favour	3
    are in favour of	favour	3
    is unacceptable	judgement	3	-
    has no place	judgement	3	-
    have no place	judgement	3	-
    are unacceptable	judgement	3	-
    is not acceptable	judgement	3	-
    are not acceptable	judgement	3	-
    is intolerable	judgement	3	-
    are intolerable	judgement	3	-
    is unjust	judgement	2	-
    are unjust	judgement	2	-
    is unfair	judgement	2	-
    are unfair	judgement	2	-
    is wrong	judgement	2	-
    are wrong	judgement	2	-
    it is wrong that	refusal	2	-
    it is wrong to	refusal	2	-
    it is unacceptable that	refusal	3	-
    it is unacceptable to	refusal	3	-
    it is unfair that	refusal	2	-
    it is unfair to	refusal	2	-
    it is not acceptable to	refusal	3	-
    it is not acceptable that	refusal	3	-
    it is not right to	refusal	2	-
    it is not right that	refusal	2	-
    it cannot be right to	refusal	2	-
    it cannot be right that	refusal	2	-
    it would be wrong to	refusal	2	-
    it would be wrong that	refusal	2	-
    it would be a mistake to	refusal	2	-
    there can be no question of	refusal	3	-
    there is no question of	refusal	3	-
    there is no justification for	refusal	3	-
    there is no excuse for	refusal	3	-
    there is no case for	refusal	3	-
    there can be no justification for	refusal	3	-
    there can be no excuse for	refusal	3	-
    there must be no	refusal	4	-
    there should be no	refusal	3	-
    there can be no	refusal	3	-
    there is no need for	refusal	3	-
    there is no place for	refusal	3	-
    agree to	agree	4
    agree not to	agree	5	-
    agrees not to	agree	5	-
    promise not to	vow	5	-
    promises not to	vow	5	-
    pledge not to	vow	4	-
    pledges not to	vow	4	-
    covenants not to	agree	5	-
    covenant not to	agree	5	-
    are ready to	vow	2
    is ready to	vow	2
    stand ready to	vow	2
    stands ready to	vow	2
    are willing to	vow	2
    is willing to	vow	2
    are prepared to	vow	2
    is prepared to	vow	2
    respect	habit	2
    respects	habit	2
    have zero tolerance for	against	4
    has zero tolerance for	against	4
    have zero tolerance of	against	4
    have no tolerance for	against	4
    has no tolerance for	against	4
    deplore	against	3
    deplores	against	3
    denounce	against	3
    denounces	against	3
    resist	against	3
    resists	against	3
    pledge that	vow	4
    pledges that	vow	4
    promise that	vow	5
    promises that	vow	5
    guarantee that	vow	5
    guarantees that	vow	5
    agrees to	agree	4
    reserve the right to	reserve	1
    reserves the right to	reserve	1
    have agreed to	vow	4
    has decided to	vow	4
    has decided not to	vow	4	-
    have decided not to	vow	4	-
    have therefore decided to	vow	4
    has therefore decided to	vow	4
    have decided that	vow	4
    has decided that	vow	4
    have concluded that	vow	4
    has concluded that	vow	4
    have decided to	vow	4
    have resolved to	vow	4
    undertake that	vow	4
    reaffirm our commitment to	vow	4
    affirm our commitment to	vow	4
    renew our commitment to	vow	4
    reiterate our commitment to	vow	4
    repeat our commitment to	vow	4
    reaffirms its commitment to	vow	4
    affirms its commitment to	vow	4
    reiterates its commitment to	vow	4
    renews its commitment to	vow	4
    pledge ourselves to	vow	4
    pledges itself to	vow	4
    bind ourselves to	vow	4
    reaffirm our determination to	vow	3
    have made a commitment to	vow	4
    have set a target to	vow	2
    have set ourselves the goal of	vow	2
    have set ourselves the target of	vow	2
    every effort will be made to	vow	2
    every effort shall be made to	vow	2
    all reasonable steps will be taken to	vow	2
    all efforts will be made to	vow	2
    will be to	act	4
    is asking	ask	3
    are asking	ask	3
    am asking	ask	3
    is calling on	ask	3
    are calling on	ask	3
    am calling on	ask	3
    is calling for	ask	3
    are calling for	ask	3
    am calling for	ask	3
    is urging	ask	3
    are urging	ask	3
    am urging	ask	3
    is demanding	ask	3
    are demanding	ask	3
    would urge	ask	3
    would ask	ask	3
    would encourage	ask	2
    would call on	ask	3
    ask that	ask	2
    asks that	ask	2
    urge that	ask	3
    urges that	ask	3
    demand that	ask	4
    demands that	ask	4
    request	ask	3
    request that	ask	3
    requests that	ask	3
    petition	ask	3
    it is recommended that	essential	3
    it is recommended to	essential	3
    it is our demand that	essential	3
    it is up to you to	essential	3
    it is up to members to	essential	3
    it is for the applicant to	essential	3
    it is for the tenant to	essential	3
    do not believe in	against	2
    see no need for	against	2
    see no case for	against	2
    see no reason to	against	2
    remain opposed to	against	3
    remains opposed to	against	3
    stand opposed to	against	3
    take a zero-tolerance approach to	against	4
    takes a zero-tolerance approach to	against	4
    take a zero tolerance approach to	against	4
    takes a zero tolerance approach to	against	4
    have a zero-tolerance approach to	against	4
    has a zero-tolerance approach to	against	4
    have a zero tolerance policy on	against	4
    operate a zero-tolerance policy on	against	4
    do not condone	against	3
    does not condone	against	3
    will not condone	against	4
    will not allow	against	4
    will never allow	against	4
    will not stand for	against	4
    no to	against	3
    yes to	favour	3
    prohibit	bar	5	-
    prohibits	bar	5	-
    strictly prohibits	bar	5	-
    forbid	bar	5	-
    forbids	bar	5	-
    bans	bar	5	-
    grant you	reserve	1
    grants you	reserve	1
    hereby grant	reserve	1
    hereby grants	reserve	1
    publish	habit	3
    train	habit	3
    review	habit	3
    monitor	habit	3
    audit	habit	3
    check	habit	3
    inspect	habit	3
    test	habit	3
    clean	habit	3
    update	habit	3
    consult	habit	3
    survey	habit	3
    hold	habit	3
    empty	habit	3
    acknowledge	habit	3
    service	habit	3
    is going to	will	4
    am going to	will	4
    'm going to	will	4
    is an insult	judgement	3	-
    is a disgrace	judgement	3	-
    is a scandal	judgement	3	-
    is a betrayal	judgement	3	-
    is a mistake	judgement	2	-
    is shameful	judgement	3	-
    is outrageous	judgement	3	-
    is indefensible	judgement	3	-
    is inadequate	judgement	2	-
    is not good enough	judgement	2	-
    is agreed that	vow	4
    are agreed that	vow	4
    have agreed that	vow	4
    agree that	vow	4
    is agreed to	vow	4
    consideration will be given to	vow	1
    attention will be paid to	vow	2
    attention will be given to	vow	2
    priority will be given to	vow	3
    preference will be given to	vow	3
    support will be given to	vow	3
    steps will be taken to	vow	2
    measures will be taken to	vow	2
    action will be taken to	vow	2
    efforts will be made to	vow	2
    provision will be made for	vow	3
    it is our intention to	vow	2
    it remains our intention to	vow	2
    it remains our ambition to	vow	2
    it remains our aim to	vow	2
    it is our ambition to	vow	2
    it is our goal to	vow	2
    it is our intention that	vow	2
    meet	habit	3
    consent to	agree	4
    consents to	agree	4
    pledge our support to	favour	3
    instructs	ask	4
    is not going to	will	4	-
    pledge	vow	4
    pledges	vow	4
    """
  ).rows
}
