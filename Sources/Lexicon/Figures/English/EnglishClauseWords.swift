/// What small words and some verbs do in an English clause.
package enum EnglishClauseWords {
  /// The classes of small words, which are known without their sentence.
  package enum Class: UInt8, Hashable, Sendable {
    /// the, their, each: a noun phrase begins.
    case determiner
    /// of, within, below: hangs a noun phrase on what stands before.
    case tie
    /// to: ties a noun or opens an infinitive.
    case to
    case modal, be, have
    /// do, does, did.
    case helper
    case negation
    /// we, it: a noun phrase of one word that a verb stands behind.
    case pronoun
    /// them, us.
    case object
    /// which, who.
    case relative
    /// if, unless: a clause begins.
    case opener
    case joint
    case adverb
    /// up, out: of one piece with the verb before it.
    case particle
    /// There are nine of them.
    case there
    /// more, than, least: of the bound of an amount.
    case bound
  }

  package static let classes: WordTable<Class> = {
    let rows: [(Class, String)] = [
      (
        .determiner,
        """
        a an the this these those each every any all both some no such my our your his her its \
        their whose either neither same said
        """
      ),
      (
        .tie,
        """
        of in on at by for from with without into onto over under above below between among within \
        during through throughout against per towards toward behind beyond across around along \
        near inside outside upon via after before until till since worth as like regarding \
        concerning including excluding except besides despite beside plus minus following aged
        """
      ),
      (.to, "to"), (.modal, "will shall would should must may can could might cannot"),
      (.be, "is are was were be been being am"), (.have, "have has had"),
      (.helper, "do does did"), (.negation, "not never n't"),
      (.pronoun, "we they you he she it i one's"),
      (.object, "them us me him it's themselves itself yourself ourselves"),
      (.relative, "which who whom that"),
      (
        .opener,
        """
        if when where whenever wherever while unless once because although though whether provided \
        so lest whereas how what why
        """
      ),
      (.joint, "and or but nor"),
      (
        .adverb,
        """
        also only just even still already now then always never often usually again soon \
        ahead afterwards thereafter together twice once first normally too instead \
        otherwise however therefore beforehand here elsewhere immediately currently initially \
        apart well long please
        """
      ),
      (.particle, "up out off down back away forward aside"), (.there, "there"),
      (
        .bound,
        """
        more less fewer than least most about nearly almost exactly approximately roughly \
        exceeding further additional longer later earlier sooner shorter greater larger smaller \
        higher lower older younger bigger deeper wider taller heavier
        """
      ),
    ]
    var seen: Set<String> = []
    var entries: [(String, Class)] = []
    for (kind, words) in rows {
      for word in words.spacedWords where seen.insert(word).inserted {
        entries.append((word, kind))
      }
    }
    return WordTable(entries, foldsCase: true)
  }()

  /// Verbs between what is measured and its amount: costs, exceeds, lasts.
  package static let measuring: Set<String> = set(
    """
    cost exceed total reach number equal measure weigh last take average comprise amount stand \
    stay remain add run extend span rise fall account represent make form yield near hit pass \
    attain turn hold contain carry bear score gain achieve sleep seat stretch retain receive earn \
    occupy consist start begin end open close
    """)
  /// Verbs of giving money, behind which *for* tells what it is for.
  package static let paying: Set<String> = set(
    """
    pay spend invest contribute provide donate award grant allocate commit set reserve give offer \
    charge put earmark reimburse lend
    """)
  /// Verbs by which a number of somebody makes something: *four members form a quorum*.
  package static let constituting: Set<String> = set("form constitute make be")
  package static let constituted: Set<String> = set("quorum majority panel jury")
  /// Forms in -ing that hang a measure on a noun: a coxswain *weighing* 45 kg.
  package static let measuringForms: Set<String> = set(
    """
    weighing measuring costing holding exceeding totalling totaling lasting numbering earning \
    containing covering carrying ranging comprising averaging having
    """)
  /// Nouns that tell too little of those who are counted.
  package static let weakNouns: Set<String> = set(
    """
    people persons members person member users pupils students adults residents households \
    children men women staff others those occasions times cases
    """)
  /// Those of whom *who* is said rather than *that*.
  package static let persons: Set<String> = set(
    """
    people persons members person member users pupils students adults residents children men women \
    staff tenants applicants officers citizens employees workers voters electors visitors \
    passengers guests parents teachers players directors trustees councillors drivers patients \
    customers creators candidates shareholders owners holders learners volunteers leavers
    """)
  /// Verbs of being somewhere, behind which no object stands: stay *off the lake*.
  package static let staying: Set<String> = set("stay remain live go come")
  /// Behind a verb of staying or becoming: stays *open*, fall *due*.
  package static let predicates: Set<String> = set(
    """
    open closed free valid due short vacant void available empty silent unpaid unchanged exempt \
    liable ill absent unused
    """)
  /// Adjectives behind *be* that tell what a time is of: *exempt from the fee*, *closed*.
  package static let emptyAdjectives: Set<String> = set(
    """
    due payable available valid able liable entitled likely required subject responsible equal
    """)
  /// Nouns of a length that are of whatever hangs before them: imprisonment *for a term*.
  package static let lengths: Set<String> = set(
    "term period time maximum minimum duration length expiration expiry end lapse course space")
  /// Ties of a time to what is done in it.
  package static let timeTies: Set<String> = set(
    """
    within by before after until till since during on in at from for over throughout between \
    every each to
    """)
  /// Ties that a subject or an object may hold behind its noun.
  package static let nounTies: Set<String> = set(
    "of for on to in from between against with under by at into towards among about")

  /// What it is called where somebody does what nothing is done to: the *arrival of* pupils.
  package static let doings: [String: String] = {
    var names: [String: String] = [:]
    for cell in """
    arrive=arrival depart=departure meet=meeting leave=departure return=return retire=retirement
    die=death expire=expiry elapse=lapse resign=resignation occur=occurrence happen=occurrence
    withdraw=withdrawal convene=meeting
    enrol=enrolment register=registration graduate=graduation proceed=start
    """.spacedWords {
      let parts = cell.split(separator: "=")
      names[String(parts[0])] = String(parts[1])
    }
    return names
  }()

  private static func set(_ words: String) -> Set<String> { Set(words.spacedWords) }
}
