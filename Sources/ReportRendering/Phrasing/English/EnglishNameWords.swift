extension NameWords {
  /// Left of an object whose amount changed: get £5 *off*.
  static let directions: Set<String> = ["away", "back", "down", "off", "on", "out", "over", "up"]

  /// Between two clauses of a sentence.
  static let joiningClause = ", and "
  /// Before when or where something is done, which no pronoun behind stands for: on the day.
  static let placing: Set<String> = [
    "after", "at", "before", "by", "during", "from", "in", "near", "on", "outside", "until",
    "within",
  ]

  static let english: NameWords = {
    var words = NameWords()
    words.articles = ["a", "an", "the"]
    words.owners = ["his", "its", "my", "our", "their", "your"]
    words.bareWithArticle = [
      "bit", "few", "fraction", "further", "great", "lot", "majority", "minority", "number",
      "only", "rest", "same", "third", "variety", "whole",
    ]
    words.numberSigns = "(). "
    words.sectionNames = ["article", "clause", "rule", "section"]
    words.numerals = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "dozen", "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "million",
      "billion", "half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "sixth",
      "eighth", "tenth", "tenths", "twice", "double",
    ]
    words.reflexives = [" itself", " ourselves", " themselves", " yourself", " yourselves"]
    words.zeros = ["nil", "zero"]
    words.amountSigns = ",.%"
    words.tiesBehindAmounts = ["on ", "of ", "for ", "in ", "to "]
    words.tiesBeforeAmounts = [" of", " by", " to", " for", " at", " in"]
    words.looseEnds = " "
    words.nameless = [
      "any", "anyone", "at", "her", "him", "it", "me", "one", "ourselves", "so", "that", "them",
      "themselves", "these", "this", "those", "times", "us", "we", "you", "yourself",
    ]
    words.joins = ["and", "but", "or", "so", "that", "then"]
    words.nobodies = ["no", "nobody", "none", "neither"]
    words.hollowHeadings = [
      "introduction", "overview", "summary", "background", "context", "conclusion", "general",
      "other",
      "aims", "aim", "purpose", "objectives", "scope", "our approach", "our plan", "our plans",
      "next steps",
      "what we will do", "actions", "measures", "proposals", "details", "notes", "miscellaneous",
    ]
    words.things = ["it", "them"]
    // No more than 3% a year.
    words.amountOpenings = [
      "less than ", "more than ", "no fewer ", "no later ", "no less ", "no more ", "up to ",
      "within ",
    ]
    words.topicEnds = [" must ", " shall ", " should ", " will ", " may "]
    words.openingsOfClauses = [
      "We ", "You ", "It ", "They ", "If ", "When ", "Where ", "In ", "This ", "These ", "As ",
      "By ",
      "To ", "For ", "From ", "On ", "After ", "Before ", "I ", "There ",
    ]
    words.persons = ["anyone", "her", "him", "me", "them", "us", "you"]
    words.leads = ["about", "of", "to", "with"]
    words.deedTies = ["with", "to", "for", "on", "at"]
    return words
  }()
}
