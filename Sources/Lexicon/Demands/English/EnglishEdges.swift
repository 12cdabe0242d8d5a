internal import PolicyModel

/// Where English objects end, and small words of rules.
enum EnglishEdges {
  /// Columns: words, what they do. `bound` closes an object: the rent ⟦in advance⟧.
  static let functions = PhraseRow.rows(
    """
    in advance	bound
    in writing	bound
    in full	bound
    in our first	bound
    in my first	bound
    in its first	bound
    in their first	bound
    in the first	bound
    within our first	bound
    within the first	bound
    in person	bound
    in confidence	bound
    in any form	bound
    in any case	bound
    in accordance with	bound
    in line with	bound
    in connection with	bound
    in breach of	bound
    in return for	bound
    in addition to	bound
    in the event of	bound
    in case	bound
    on request	bound
    on your behalf	bound
    on our behalf	bound
    on its behalf	bound
    on their behalf	bound
    on behalf of	bound
    on the first day of	bound
    on the last day of	bound
    on the basis of	bound
    on or before	bound
    on time	bound
    free of charge	bound
    at no cost	bound
    for the purpose of	bound
    for the purposes of	bound
    for the first	bound
    for the next	bound
    for more than	bound
    for at least	bound
    for up to	bound
    for no more than	bound
    for a period of	bound
    for a minimum of	bound
    for a maximum of	bound
    for as long as	bound
    more than once	bound
    more than twice	bound
    no later than	bound
    no more than once	bound
    at least once	bound
    at least twice	bound
    next year	bound
    next month	bound
    this year	bound
    last year	bound
    each year	bound
    every year	bound
    each month	bound
    every month	bound
    per year	bound
    prior to	bound
    upon	bound
    beyond	bound
    of not less than	bound
    of no less than	bound
    of at least	bound
    of no more than	bound
    of not more than	bound
    of up to	bound
    not exceeding	bound
    no longer	ended
    is	present
    are	present
    're	present
    now	urgency
    today	urgency
    immediately	urgency
    send	transfer
    give	transfer
    present	transfer
    submit	transfer
    deliver	transfer
    hand in	transfer
    hand over	transfer
    return	transfer
    lend	transfer
    transfer	transfer
    sell	transfer
    report	transfer
    forward	transfer
    refer	transfer
    whenever	bound
    whilst	bound
    outside	bound
    whether or not	bound
    regardless of	bound
    irrespective of	bound
    necessary to	bound
    needed to	bound
    get	benefit
    receive	benefit
    gain	benefit
    enjoy	benefit
    have	benefit
    rise	climb
    go up	climb
    increase	climb
    climb	climb
    go down	climb
    fall	climb
    affected	befall
    delayed	befall
    needed	befall
    expected	befall
    lost	befall
    hit	befall
    felt	befall
    known	befall
    closed	befall
    disrupted	befall
    seen	participle
    lit	participle
    flown	participle
    dug	participle
    sung	participle
    struck	participle
    stuck	participle
    swum	participle
    bred	participle
    burnt	participle
    hurt	participle
    risen	participle
    sown	participle
    stood	participle
    undergone	participle
    forgotten	participle
    bent	participle
    felt	participle
    fit	participle
    foreseen	participle
    leant	participle
    learnt	participle
    lain	participle
    mown	participle
    overcome	participle
    proven	participle
    quit	participle
    rent	participle
    rid	participle
    shed	participle
    slit	participle
    spun	participle
    strewn	participle
    upset	participle
    wound	participle
    woven	participle
    heard	participle
    found	participle
    shown	participle
    known	participle
    borne	participle
    drawn	participle
    worn	participle
    chosen	participle
    thrown	participle
    consist	composed
    comprise	composed
    include	composed
    vary	denying
    amend	denying
    update	denying
    change	denying
    end	denying
    close	denying
    remove	denying
    charge	denying
    increase	denying
    raise	denying
    have	right
    join	right
    attend	right
    enter	right
    access	right
    register	right
    keep	right
    send	right
    borrow	right
    book	right
    download	right
    obtain	right
    collect	right
    exchange	right
    renew	right
    extend	right
    return	right
    order	right
    view	right
    inspect	right
    reserve	right
    """)
}
