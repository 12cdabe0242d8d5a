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
    is to	arrange	4
    are to	arrange	4
    is not to	arrange	5	-
    are not to	arrange	5	-
    is not to be	arrange	5	-
    are not to be	arrange	5	-
    there will be no	exist	4	-
    there will be	exist	4
    there shall be no	exist	5	-
    there shall be	exist	4
    there should be	exist	3
    there is to be no	exist	5	-
    there is to be	exist	4
    there are to be no	exist	5	-
    there are to be	exist	4
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
    is payable	required	4
    are payable	required	4
    is due	required	4
    are due	required	4
    falls due	required	4
    fall due	required	4
    becomes payable	required	4
    become payable	required	4
    is subject to approval	required	4
    are subject to approval	required	4
    is subject to the approval of	required	4
    are subject to the approval of	required	4
    is subject to the consent of	required	4
    is subject to the written consent of	required	4
    is subject to prior	required	4
    are subject to prior	required	4
    is conditional on	required	4
    are conditional on	required	4
    is conditional upon	required	4
    are conditional upon	required	4
    requires the consent	required	4
    require the consent	required	4
    requires the approval	required	4
    require the approval	required	4
    requires the permission	required	4
    require the permission	required	4
    requires permission	required	4
    require permission	required	4
    requires approval	required	4
    require approval	required	4
    requires prior	required	4
    require prior	required	4
    requires written	required	4
    require written	required	4
    is the responsibility of	required	3
    are the responsibility of	required	3
    remains the responsibility of	required	3
    remain the responsibility of	required	3
    should have to	should	3
    should not have to	should	3	-
    shouldn't have to	should	3	-
    should never have to	should	3	-
    will not have to	release	1
    shall not have to	release	1
    will no longer have to	release	1
    will not need to	release	1
    will no longer need to	release	1
    is not expected to	release	1
    are not expected to	release	1
    have no obligation to	release	1
    has no obligation to	release	1
    have no duty to	release	1
    has no duty to	release	1
    no need to	needless	3
    is compulsory	required	4
    are compulsory	required	4
    is mandatory	required	4
    are mandatory	required	4
    is obligatory	required	4
    are obligatory	required	4
    is required	required	4
    are required	required	4
    is expected to	supposed	3
    are expected to	supposed	3
    is supposed to	supposed	3
    are supposed to	supposed	3
    may	may	1
    can	can	1
    cannot	cannot	5	-
    can not	cannot	5	-
    can't	cannot	5	-
    can no longer	cannot	5	-
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
    is reserved for	prohibited	5
    are reserved for	prohibited	5
    is excluded from	prohibited	5
    are excluded from	prohibited	5
    is not eligible	prohibited	5
    are not eligible	prohibited	5
    is ineligible	prohibited	5
    are ineligible	prohibited	5
    is discouraged	prohibited	1
    are discouraged	prohibited	1
    is unlawful	prohibited	5
    are unlawful	prohibited	5
    is off limits	prohibited	5
    are off limits	prohibited	5
    will not be carried	prohibited	5
    will not be refunded	prohibited	5
    will not be processed	prohibited	5
    will not be issued	prohibited	5
    will be refused	prohibited	5
    will be disregarded	prohibited	5
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
    it is not permitted to	forbid	5	-
    it is not allowed to	forbid	5	-
    it is unlawful to	forbid	5	-
    it is an offence to	forbid	5	-
    is entitled to	entitled	4
    are entitled to	entitled	4
    has the right to	entitled	4
    have the right to	entitled	4
    has a right to	entitled	4
    have a right to	entitled	4
    is eligible for	entitled	4
    are eligible for	entitled	4
    is eligible to	entitled	4
    are eligible to	entitled	4
    qualifies for	entitled	4
    qualify for	entitled	4
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
    is welcome	allowed	1
    are welcome	allowed	1
    is open to	allowed	1
    are open to	allowed	1
    is allowed to	may	1
    are allowed to	may	1
    is free to	may	1
    are free to	may	1
    is welcome to	may	1
    are welcome to	may	1
    has the power to	may	1
    have the power to	may	1
    is authorised to	may	1
    are authorised to	may	1
    is authorized to	may	1
    are authorized to	may	1
    is empowered to	may	1
    are empowered to	may	1
    is at liberty to	may	1
    do not need	release	1
    does not need	release	1
    need not	release	1
    do not need to	release	1
    does not need to	release	1
    do not have to	release	1
    does not have to	release	1
    is responsible for	duty	3
    are responsible for	duty	3
    remains responsible for	duty	3
    remain responsible for	duty	3
    is solely responsible for	duty	3
    is also responsible for	duty	3
    is fully responsible for	duty	3
    is ultimately responsible for	duty	3
    is personally responsible for	duty	3
    are solely responsible for	duty	3
    are also responsible for	duty	3
    are fully responsible for	duty	3
    are ultimately responsible for	duty	3
    are personally responsible for	duty	3
    is also required to	must	4
    are also required to	must	4
    is also entitled to	entitled	4
    are also entitled to	entitled	4
    shall be responsible for	duty	3
    will be responsible for	duty	3
    must be responsible for	duty	3
    is liable for	duty	4
    are liable for	duty	4
    will be liable for	duty	4
    shall be liable for	duty	4
    is accountable for	duty	3
    are accountable for	duty	3
    has a responsibility to	duty	3
    have a responsibility to	duty	3
    has an obligation to	duty	4
    have an obligation to	duty	4
    is under a duty to	duty	4
    are under a duty to	duty	4
    is under an obligation to	duty	4
    are under an obligation to	duty	4
    is bound to	duty	4
    are bound to	duty	4
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
    will be available	offered	4
    will be free	offered	4
    will be open to	offered	4
    will remain free	offered	4
    accepts no liability	disclaim	5	-
    accept no liability	disclaim	5	-
    assumes no liability	disclaim	5	-
    assume no liability	disclaim	5	-
    aims to	vow	2
    seek to	vow	2
    seeks to	vow	2
    intend to	intend	2
    intends to	intend	2
    plan to	intend	2
    plans to	intend	2
    is planning to	intend	2
    are planning to	intend	2
    are determined to	vow	3
    is determined to	vow	3
    am determined to	vow	3
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
    welcome	favour	3
    back	favour	3
    backs	favour	3
    is in favour of	favour	3
    are in favour of	favour	3
    is unacceptable	judgement	3	-
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
    there must be no	refusal	4	-
    there should be no	refusal	3	-
    there can be no	refusal	3	-
    there is no need for	refusal	3	-
    there is no need to	needless	3
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
  ).rows.flatMap { row -> [CueRow] in
    guard let kind = CueRow.Kind(rawValue: row.cell(1)) else { return [] }
    return spellings(of: row.cell(0)).map {
      CueRow(
        text: $0, kind: kind, strength: Int(row.cell(2)) ?? 4, isNegative: row.cell(3) == "-")
    }
  }

  /// Columns: words at the beginning of a cue, how they are said in short.
  private static let contractions = TabbedRows(
    """
    are not	aren't
    is not	isn't
    do not	don't
    does not	doesn't
    will not	won't
    are	're
    am	'm
    it is	it's
    there is	there's
    there will	there'll
    would like	'd like
    """
  ).rows

  /// A cue in full and in short: are allowed to, 're allowed to.
  private static func spellings(of cue: String) -> [String] {
    [cue]
      + contractions.compactMap { row in
        cue.hasPrefix(row.cell(0) + " ")
          ? row.cell(1) + cue.dropFirst(row.cell(0).utf8.count) : nil
      }
  }
}
