package import PolicyModel

/// Words that say a quantity without a numeral, and words that count nothing.
package enum EnglishFigureWords {
  package enum Quantity: Sendable {
    case percent(Int, bound: Figure.Bound)
    /// So many halves, quarters or wholes: time and a half is three over two.
    case multiple(Int, over: Int = 1)
    case noon, midnight
  }

  package static let quantities = WordTable<Quantity>(
    [
      ("halved", .percent(50, bound: .exactly)), ("halving", .percent(50, bound: .exactly)),
      ("halve", .percent(50, bound: .exactly)), ("a majority of", .percent(50, bound: .moreThan)),
      ("a simple majority", .percent(50, bound: .moreThan)),
      ("doubled", .multiple(2)), ("doubling", .multiple(2)), ("double", .multiple(2)),
      ("doubles", .multiple(2)), ("twice", .multiple(2)), ("twofold", .multiple(2)),
      ("thrice", .multiple(3)),
      ("tripled", .multiple(3)), ("tripling", .multiple(3)), ("triple", .multiple(3)),
      ("threefold", .multiple(3)), ("quadrupled", .multiple(4)), ("quadruple", .multiple(4)),
      ("time and a half", .multiple(3, over: 2)), ("time-and-a-half", .multiple(3, over: 2)),
      ("time and one half", .multiple(3, over: 2)), ("half as much again", .multiple(3, over: 2)),
      ("time and a quarter", .multiple(5, over: 4)), ("time and a third", .multiple(4, over: 3)),
      ("fourfold", .multiple(4)), ("fivefold", .multiple(5)), ("tenfold", .multiple(10)),
      ("12 noon", .noon), ("noon", .noon), ("midday", .noon), ("midnight", .midnight),
      ("12 midnight", .midnight),
    ], foldsCase: true)

  /// Behind *a half* these make it a length of time: her time and a half day.
  package static let partsOfTime = ["day", "hour", "week", "month", "year", "century"]

  /// Words behind a numeral that are no counter.
  package static let notCounters: Set<String> = Set(
    """
    of and or in on to is are was were at the a an by for from with as be been being has have had \
    will would should shall must may can could might do does did not no per than that this these \
    those which who whom whose it its they them their we our us you your he she his her if when \
    while where because but so yet nor after before until since during between among under over \
    above below up down out off into onto about around also only just even still already then now \
    both either neither each every all any some more most less least other others such own same \
    very too much many few several times percent per cent percentage point points \
    through till later earlier odd said say says told took made came went gave became succeeded \
    failed replied answered agreed voted died survived
    """.spacedWords)

  /// Verbs that no noun is spelled like: over 65 get a pass.
  package static let plainVerbs: Set<String> = Set(
    """
    get gets receive receives become becomes apply applies require requires include includes \
    remain remains exceed exceeds arise arises occur occurs begin begins expire expires live lives \
    pay pays keep keeps give gives make makes take takes go goes come comes want wants qualify \
    qualifies
    """.spacedWords)

  /// More verbs that people of an age do: members under 16 attend.
  package static let deeds: Set<String> = Set(
    """
    need attend join swim travel enter stay enjoy drive study learn eat drink play visit borrow \
    swim ride sit
    """.spacedWords)

  /// Words between a numeral and the noun that it counts: 6,500 new teachers.
  package static let adjectives: Set<String> = Set(
    """
    new additional extra more further other different separate full-time part-time affordable \
    local public private young older elderly large small major minor key main national regional \
    foreign domestic primary secondary rural urban permanent temporary annual monthly individual \
    single specific registered qualified skilled disabled homeless vulnerable total net gross \
    existing simple straightforward current active eligible paid unpaid consecutive former social council such high low
    """.spacedWords)

  /// Names that end with a number: the number is marked, not compared.
  package static let namesBefore = WordTable<Bool>(
    """
    section article clause paragraph chapter part annex appendix schedule table figure box page \
    note footnote version agenda vision strategy horizon plan programme program target goal rule \
    regulation directive title line item step phase level type class category tier group route \
    room building highway motorway interstate windows ward gate form exhibit subsection zone stage key grade band years sdg g nr. no. nr number iso iec rfc ieee nist
    """.spacedWords.map { ($0 + " ", true) }, backward: true,
    foldsCase: true)

  /// Names that begin with digits.
  package static let digitNames = WordTable<Bool>(
    [
      "401k", "401(k)", "403b", "403(b)", "457b", "457(b)", "529 plan", "529 plans", "24/7",
      "9-1-1", "3rs", "4x4",
    ]
    .map { ($0, true) }, foldsCase: true)

  /// Ordinals that rank nothing behind these: first-class, first of all.
  package static let notOrdinals = WordTable<Bool>(
    [
      ("first of all", true), ("zero carbon", true), ("zero-carbon", true),
      ("second to none", true), ("zero tolerance", true),
      ("second home", true), ("second job", true), ("first-class", true),
      ("second-class", true), ("first-come", true), ("first come", true), ("first-hand", true),
      ("at first", true), ("second hand", true), ("third party", true),
      ("third parties", true), ("third-party", true), ("third country", true),
      ("third countries", true), ("second-hand", true), ("first aid", true), ("first name", true),
      ("first minister", true), ("first lady", true), ("first instance", true), ("first,", true),
      ("second,", true), ("third,", true), ("secondly", true), ("firstly", true), ("thirdly", true),
      ("first world war", true), ("first-world", true),
      ("third-world", true), ("first world", true), ("third world", true), ("first-time", true),
      ("first-rate", true), ("second-rate", true), ("first-person", true), ("third-person", true),
      ("zero-tolerance", true), ("second thoughts", true), ("second thought", true),
      ("first refusal", true),
      ("first glance", true), ("first-ever", true), ("second world war", true), ("half-life", true),
    ], foldsCase: true)

  /// one is no number before these.
  /// Words before "one day" where it is a length of time.
  package static let beforeLengthOfOne: Set<String> = [
    "within", "inside", "for", "than", "after", "least", "most", "of", "about", "only", "per",
    "exceeding",
    "exceed", "exactly", "lasts", "takes", "every", "in",
  ]
  package static let notOne = WordTable<Bool>(
    [
      ("one you", true), ("one of", true), ("one another", true), ("one's", true),
      ("one can", true),
      ("one who", true), ("one that", true), ("one which", true), ("one might", true),
      ("one should", true), ("one must", true), ("one may", true), ("one day", true),
      ("one side", true), ("one hand", true), ("one way", true), ("one-off", true),
      ("one-sided", true),
      ("one stop", true), ("one-stop", true), ("one is", true), ("one has", true),
    ], foldsCase: true)

  /// Words before plan and target that make verbs of them.
  package static let beforeVerbs: Set<String> = [
    "we", "they", "i", "you", "who", "to", "will", "would", "shall", "should", "must", "may", "can",
    "also", "now",
  ]
  /// Words that a number follows, before digits in groups that spaces part: at least 1 200.
  package static let beforeGroups = WordTable<Bool>(
    """
    of than least most to over under about around above below exceeding exceeds exceed nearly almost some \
    approximately by reach reached are is has have employ employs build train hire serve with total
    """.spacedWords.map { (" " + $0 + " ", true) }, backward: true,
    foldsCase: true)
  /// Codes of money before such digits.
  package static let codesBefore = WordTable<Bool>(
    CurrencyName.codes.map { ($0.0, true) }, backward: true)
  /// Words that make pounds money, and those that make them a weight.
  package static let moneyTalk = WordTable<Bool>(
    [
      "£", "pence", "fee", "fine", "cost", "price", "charge", "pay ", "paid", "payment", "spend",
      "spent", "grant", "budget", "fund", "invest", "saving", "wage", "salary", "money", "tax",
      "loan", "deposit", "bond", "penalty", "allowance", "income", "debt", "GBP", "sterling",
    ].map { ($0, true) }, foldsCase: true)
  package static let weightTalk = WordTable<Bool>(
    [
      "weigh", "heavy", "load", "carry", "tow", "lift", "kilogram", "kg", "ounce", "luggage",
      "body",
    ].map { ($0, true) },
    foldsCase: true)
  /// What is counted in millions behind a bare m: 2m people.
  package static let countedInMillions: Set<String> = [
    "people", "homes", "houses", "households", "jobs", "visits", "visitors", "journeys", "trips",
    "doses", "tests", "appointments", "users", "members", "pupils", "students", "patients", "trees",
    "passengers", "families", "children", "adults", "workers", "employees", "residents",
    "customers", "votes", "voters", "tonnes", "vehicles", "properties", "pensioners", "seats",
    "women", "men", "businesses", "downloads", "copies", "citizens", "nurses", "teachers",
  ]
}
