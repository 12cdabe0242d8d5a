internal import PolicyModel

/// Small words that tell a rule in the plain present from a statement of fact, and cues of rules.
enum EnglishPractice {
  /// Columns are those of `EnglishCues`.
  static let cues =
    TabbedRows(
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
      is bound by	ruled	4
      is subject to	ruled	4
      is governed by	ruled	4
      shall be bound by	ruled	4
      shall be subject to	ruled	4
      shall be governed by	ruled	4
      will be bound by	ruled	4
      will be subject to	ruled	4
      will be governed by	ruled	4
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
      has every right to	entitled	4
      has the full right to	entitled	4
      it is your right to	entitled	4
      it is their right to	entitled	4
      it is your right not to	entitled	4
      has a choice between	entitled	4
      has a choice of	entitled	4
      has the choice between	entitled	4
      has the choice of	entitled	4
      has the option of	entitled	4
      has the option to	entitled	4
      has first call on	entitled	4
      is duty-bound to	duty	4
      is honour-bound to	duty	4
      it falls to	essential	3
      it rests with	essential	3
      it lies with	essential	3
      the onus is on	essential	3
      it is high time that	essential	3
      it is high time	essential	3
      it is time that	essential	3
      it is time	essential	3
      call time on	against	3
      calls time on	against	3
      will not rest until	vow	4
      will not stop until	vow	4
      owe you	vow	3
      is minded to	vow	2
      there has to be	exist	3
      there have to be	exist	3
      there must be	exist	3
      there needs to be	exist	3
      there need to be	exist	3
      is only right that	idle	1
      it is only right that	essential	2
      it is only right to	essential	2
      it is only fair that	essential	2
      it is only fair to	essential	2
      it is right that	essential	2
      does not accept that	against	3
      do not accept that	against	3
      is fine	allowed	1
      is ok	allowed	1
      is okay	allowed	1
      is all right	allowed	1
      is acceptable	allowed	1
      travel free	allowed	1
      travels free	allowed	1
      go free	allowed	1
      goes free	allowed	1
      enter free	allowed	1
      is not ok	prohibited	5
      is not okay	prohibited	5
      is not fine	prohibited	5
      is off the table	prohibited	5
      is not on	idle	1
      is valid only for	prohibited	4
      is valid only on	prohibited	4
      is restricted to	prohibited	4
      is at the discretion of	required	4
      """
    ).rows + written

  /// Whose consent is needed: "requires the written consent of".
  private static let written = ["requires", "require", "needs", "need"].flatMap { verb in
    ["the written", "the prior", "the prior written", "the express", "our", "our written"].flatMap {
      kind in
      ["consent", "approval", "agreement", "permission"].map {
        ["\(verb) \(kind) \($0)", "required", "4"]
      }
    }
  }

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
    terms	instrument
    rules	instrument
    policy	instrument
    policies	instrument
    agreement	instrument
    agreements	instrument
    code	instrument
    codes	instrument
    law	instrument
    laws	instrument
    act	instrument
    licence	instrument
    licences	instrument
    license	instrument
    licenses	instrument
    regulation	instrument
    regulations	instrument
    bylaws	instrument
    by-laws	instrument
    byelaws	instrument
    charter	instrument
    constitution	instrument
    statute	instrument
    statutes	instrument
    provisions	instrument
    guidelines	instrument
    contract	instrument
    convention	instrument
    treaty	instrument
    directive	instrument
    exception	exempting
    exceptions	exempting
    exemption	exempting
    exemptions	exempting
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
    stay	fate
    stays	fate
    remain	fate
    remains	fate
    go	fate
    goes	fate
    lapse	fate
    lapses	fate
    travel	fate
    travels	fate
    disappear	fate
    disappears	fate
    vanish	fate
    vanishes	fate
    come	fate
    comes	fate
    longer	bounding
    take	willed
    once	occasion
    anyone	whom
    everyone	whom
    whoever	whom
    everybody	whom
    carry	bearing
    bear	bearing
    show	bearing
    are	several
    police	plural
    team	plural
    public	plural
    votes	token
    vote	token
    majority	token
    signature	token
    signatures	token
    agreement	token
    authorisation	token
    clearance	token
    backing	token
    own	stative
    possess	stative
    mind	stative
    belong	stative
    come down	climb
    come down	sinking
    go down	sinking
    fall	sinking
    drop	climb
    drop	sinking
    within	soon
    gets	bestow
    receives	bestow
    eleven	numeral
    twelve	numeral
    thirteen	numeral
    fourteen	numeral
    fifteen	numeral
    sixteen	numeral
    eighteen	numeral
    twenty	numeral
    thirty	numeral
    forty	numeral
    fifty	numeral
    sixty	numeral
    ninety	numeral
    accept	refusable
    admit	refusable
    government	minister
    ministers	minister
    department	minister
    ministry	minister
    blocked	penal
    removed	penal
    banned	penal
    barred	penal
    suspended	penal
    fined	penal
    confiscated	penal
    expelled	penal
    disqualified	penal
    rejected	penal
    refused	penal
    towed	penal
    clamped	penal
    impounded	penal
    withdrawn	penal
    reach	arrival
    reaches	arrival
    arrive	arrival
    arrives	arrival
    appear	arrival
    appears	arrival
    follow	arrival
    follows	arrival
    stay	lodging
    remain	lodging
    moor	lodging
    a	whole
    an	whole
    any	whole
    each	whole
    every	whole
    all	whole
    land	lodging
    wait	lodging
    stand	lodging
    stop	lodging
    park	lodging
    travel	lodging
    anchor	lodging
    turn	lodging
    risk	sanction
    risks	sanction
    inside	bounding
    maximum	bounding
    minimum	bounding
    automatically	bounding
    straight	bounding
    seriously	bounding
    claim	filing
    claims	filing
    request	filing
    requests	filing
    application	filing
    applications	filing
    complaint	filing
    complaints	filing
    appeal	filing
    appeals	filing
    objection	filing
    objections	filing
    booking	filing
    bookings	filing
    payment	filing
    payments	filing
    up	estimate
    sold	stated
    known	stated
    called	stated
    named	stated
    listed	stated
    described	stated
    explained	stated
    shown	stated
    set	stated
    held	stated
    found	stated
    run	stated
    owned	stated
    built	stated
    located	stated
    based	stated
    situated	stated
    registered	stated
    funded	stated
    drawn	stated
    said	stated
    thought	stated
    believed	stated
    considered	stated
    seen	stated
    noted	stated
    hoped	stated
    remembered	stated
    recalled	stated
    appreciated	stated
    understood	stated
    made	stated
    caused	stated
    worn	stated
    produced	stated
    used	stated
    published	stated
    was	past
    were	past
    had	past
    did	past
    rose	past
    fell	past
    grew	past
    came	past
    went	past
    stood	past
    became	past
    took	past
    began	past
    saw	past
    gave	past
    wrote	past
    spoke	past
    chose	past
    drove	past
    broke	past
    knew	past
    threw	past
    to	onward
    into	onward
    back	onward
    away	onward
    out	onward
    off	onward
    over	onward
    down	onward
    with	holder
    love	wish
    like	wish
    prefer	wish
    rather	wish
    welcome	wish
    appreciate	wish
    need	wish
    to	tie
    at	tie
    with	tie
    within	tie
    until	tie
    by	agent
    was	subjunctive
    were	subjunctive
    offer	offering
    offers	offering
    pledge	offering
    pledges	offering
    promise	offering
    promises	offering
    commitment	offering
    commitments	offering
    plan	offering
    plans	offering
    priorities	offering
    programme	offering
    goals	offering
    demands	claiming
    claims	claiming
    asks	claiming
    owe	claiming
    owes	claiming
    want	claiming
    demand	claiming
    """)
}
