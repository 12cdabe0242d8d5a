/// What names of one language are made of and cut by.
///
/// A name is in its document's language, whatever language the report is in, so that all languages
/// are asked.
struct NameWords: Sendable {
  /// Words that point back to what stands before in the text, and are left out of a name.
  var references: [String] = []
  /// What is nothing without the words that point back.
  var bound: [String] = []
  var articles: Set<String> = []
  var owners: Set<String> = []
  /// Words that an article belongs to: a few posts are no few posts.
  var bareWithArticle: Set<String> = []
  /// Signs of a section's bare number besides its digits.
  var numberSigns = ""
  /// What numbered sections are called, in small letters: article 5 has no caption.
  var sectionNames: Set<String> = []
  /// Numbers in words.
  var numerals: Set<Substring> = []
  /// Behind a name, that it is done by oneself.
  var reflexives: [String] = []
  /// Nothing, in words.
  var zeros: Set<String> = []
  /// Words for tenths and their parts, whose digits are not those of a percentage.
  var tenths: [String] = []
  /// Signs that amounts are written with besides their digits.
  var amountSigns = ""
  /// What ties the rest of a name to an amount that was cut off before or behind it.
  var tiesBehindAmounts: [String] = []
  var tiesBeforeAmounts: [String] = []
  /// Signs that close nothing at the end of a name.
  var looseEnds = ""
  /// What a share is taken of stands before it.
  var ofWhole: String?
  /// Words that name nothing by themselves.
  var nameless: Set<String> = []
  /// Words that deny what is said of those whom they name: no, nobody.
  var nobodies: Set<String> = []
  /// Words that join their clause to the one before.
  var joins: Set<String> = []
  /// Signs that verbs end with: a heading that ends so says something itself.
  var verbEnds = ""
  /// Headings that every document has, in small letters.
  var hollowHeadings: Set<String> = []
  /// Deeds that name nothing without what they are done to, and how they are done before them.
  var deeds: [String] = []
  var manners: [String] = []
  /// Words that only tie a sentence to the one before it.
  var connectives: [String] = []
  /// Behind what a sentence says something of.
  var topicEnds: [String] = []
  /// How clauses begin that are no topic.
  var openingsOfClauses: [String] = []
  /// How amounts begin, which are no names.
  var amountOpenings: [String] = []
  /// Of these, what something is done to: remove it.
  var things: Set<String> = []
  /// How shares of amounts end, which are no names: 1通につき.
  var amountEnds: [String] = []
  /// Those to whom something is said or given, and the words that lead on to what it is.
  var persons: Set<String> = []
  var leads: Set<String> = []
  var articlesAndOwners: Set<String> { articles.union(owners) }
  /// Words between a verb and the one that its deed is done with: register with the council.
  var deedTies: [String] = []

  static let all: [NameWords] = [.japanese, .english]

  /// All languages in one.
  static let joined: NameWords = {
    var words = NameWords()
    for one in all {
      words.references += one.references
      words.bound += one.bound
      words.articles.formUnion(one.articles)
      words.owners.formUnion(one.owners)
      words.bareWithArticle.formUnion(one.bareWithArticle)
      words.numberSigns += one.numberSigns
      words.sectionNames.formUnion(one.sectionNames)
      words.numerals.formUnion(one.numerals)
      words.reflexives += one.reflexives
      words.zeros.formUnion(one.zeros)
      words.tenths += one.tenths
      words.amountSigns += one.amountSigns
      words.tiesBehindAmounts += one.tiesBehindAmounts
      words.tiesBeforeAmounts += one.tiesBeforeAmounts
      words.looseEnds += one.looseEnds
      words.ofWhole = words.ofWhole ?? one.ofWhole
      words.nameless.formUnion(one.nameless)
      words.nobodies.formUnion(one.nobodies)
      words.joins.formUnion(one.joins)
      words.verbEnds += one.verbEnds
      words.hollowHeadings.formUnion(one.hollowHeadings)
      words.connectives += one.connectives
      words.topicEnds += one.topicEnds
      words.openingsOfClauses += one.openingsOfClauses
      words.deeds += one.deeds
      words.manners += one.manners
      words.amountEnds += one.amountEnds
      words.amountOpenings += one.amountOpenings
      words.things.formUnion(one.things)
      words.persons.formUnion(one.persons)
      words.leads.formUnion(one.leads)
      words.deedTies += one.deedTies
    }
    return words
  }()
}
