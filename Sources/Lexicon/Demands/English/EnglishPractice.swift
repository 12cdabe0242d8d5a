internal import PolicyModel

/// Small words that tell a rule in the plain present from a statement of fact, and cues of rules.
enum EnglishPractice {
  /// Columns are those of `EnglishCues`.
  static let cues = TabbedRows(
    """
    must on no account	must	4	-
    should on no account	should	3	-
    may on no account	may	1	-
    will on no account	will	4	-
    shall on no account	must	4	-
    must under no circumstances	must	4	-
    should under no circumstances	should	3	-
    may under no circumstances	may	1	-
    will under no circumstances	will	4	-
    shall under no circumstances	must	4	-
    must at no time	must	4	-
    may at no time	may	1	-
    will at no time	will	4	-
    shall at no time	must	4	-
    has discretion to	may	1
    has the discretion to	may	1
    has authority to	may	1
    has the authority to	may	1
    has power to	may	1
    is bound by	duty	4
    it is our responsibility to	vow	3
    it is our duty to	vow	4
    is aiming to	vow	2
    is aiming for	vow	2
    is seeking to	vow	2
    is determined to	vow	3
    is resolved to	vow	3
    has set out to	vow	2
    has set ourselves the goal of	vow	2
    has set ourselves the target of	vow	2
    has set itself the goal of	vow	2
    has set itself the target of	vow	2
    it is up to	essential	3
    it is for each	essential	3
    it is for the	essential	3
    is out of the question	prohibited	5
    is always welcome	allowed	1
    is most welcome	allowed	1
    reserve the right	idle	3
    reserves the right	idle	3
    will be on offer	offered	4
    """
  ).rows

  /// Columns: word, what it is.
  static let functions = PhraseRow.rows(
    """
    some	partial
    most	partial
    many	partial
    few	partial
    several	partial
    half	partial
    other	partial
    one	partial
    two	partial
    three	partial
    four	partial
    five	partial
    six	partial
    seven	partial
    eight	partial
    nine	partial
    ten	partial
    recent	partial
    only	bounding
    before	bounding
    until	bounding
    unless	bounding
    without	bounding
    least	bounding
    promptly	bounding
    immediately	bounding
    once	bounding
    never	bounding
    strictly	bounding
    writing	bounding
    if	occasion
    when	occasion
    whenever	occasion
    where	occasion
    about	estimate
    around	estimate
    roughly	estimate
    nearly	estimate
    almost	estimate
    over	estimate
    some	estimate
    more	estimate
    most	estimate
    many	estimate
    hundreds	estimate
    thousands	estimate
    millions	estimate
    people	plural
    staff	plural
    children	plural
    women	plural
    men	plural
    crew	plural
    lodge	duty
    submit	duty
    wear	duty
    sign	duty
    hand in	duty
    declare	duty
    complete	duty
    book	duty
    carry	duty
    down	level
    down	falling
    up	level
    cut	level
    cut	falling
    halved	level
    reduced	level
    reduced	falling
    raised	level
    increased	level
    to	measured
    by	measured
    below	measured
    above	measured
    last	bygone
    previous	bygone
    since	bygone
    ago	bygone
    already	bygone
    so	bygone
    in	yearly
    took	finite
    began	finite
    saw	finite
    gave	finite
    wrote	finite
    spoke	finite
    chose	finite
    drove	finite
    broke	finite
    knew	finite
    threw	finite
    sell	refusable
    resell	refusable
    assign	refusable
    lend	refusable
    sublet	refusable
    redeem	refusable
    combine	refusable
    backdate	refusable
    split	refusable
    waive	refusable
    alter	refusable
    amend	refusable
    reverse	refusable
    appeal	refusable
    halved	falling
    cut	falling
    intended	befall
    designed	befall
    meant	befall
    aimed	befall
    needed	befall
    wanted	befall
    related	befall
    connected	befall
    linked	befall
    affiliated	befall
    involved	befall
    interested	befall
    worried	befall
    concerned	befall
    surprised	befall
    divided	befall
    united	befall
    soon	bounding
    metered	befall
    billed	befall
    charged	befall
    invoiced	befall
    priced	befall
    lose	sanction
    lose	involuntary
    forfeit	sanction
    report	delivering
    return	delivering
    send	delivering
    refer	delivering
    hand	delivering
    invest	refrain
    """)
}
