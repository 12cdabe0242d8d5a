/// Abbreviations of languages in Latin letters whose full stop may not end a sentence, without
/// that stop.
package enum LatinAbbreviations {
  /// Always followed by what they belong to: a name, an example.
  package static let leading: Set<String> = [
    "Dr", "Gen", "Gov", "Hon", "Lt", "Messrs", "Mr", "Mrs", "Ms", "Mt", "Pres", "Prof", "Rep",
    "Rev", "Sen", "Sgt", "St", "approx", "ca", "cf", "e.g", "esp", "i.e", "incl", "resp", "v",
    "viz", "vs", "bzw", "ggf", "inkl", "zzgl", "vgl", "sog", "p.ej", "bijv", "bl.a",
    "z.B", "d.h", "u.a", "o.g", "i.d.R", "i.V.m", "Mme", "Sra", "dhr",
  ]

  /// Followed by a number, or the end of a sentence.
  package static let numbering: Set<String> = [
    "App", "Apr", "Art", "Arts", "Aug", "Cap", "Ch", "Chap", "Cl", "Dec", "Eq", "Feb", "Fig",
    "Figs", "Jan", "Jul", "Jun", "Mar", "No", "Nos", "Nov", "Oct", "Para", "Paras", "Pt", "Reg",
    "Regs", "Sch", "Sched", "Sec", "Secs", "Sep", "Sept", "Tab", "Ver", "Vol", "art", "arts",
    "c", "ch", "chap", "cl", "fig", "no", "nos", "p", "para", "paras", "pp", "pt", "s", "sch",
    "sec",
    "sect", "ss", "ver", "vol", "Nr", "nr", "Abs", "Ziff", "Kap", "Rn", "Tel", "núm", "kl", "blz",
  ]

  /// Millions and their like: the name of a currency follows, or the end of a sentence.
  package static let scales: Set<String> = ["Mio", "Mrd", "Tsd", "mln", "mld", "mio", "mrd"]

  /// Inside a sentence before names and small words, and at the end of one.
  package static let either: Set<String> = [
    "Bros", "Co", "Corp", "Dept", "Est", "Inc", "Jr", "Ltd", "Sr", "a.m", "al", "dept", "ed",
    "est", "etc", "p.m",
  ]

  /// Months behind a day with a full stop, as German and its neighbours write it: 31. Dezember.
  package static let dayMonths: Set<String> = [
    "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
  ]

  /// Words that begin sentences and hardly ever names.
  package static let starters: Set<String> = [
    "A", "After", "All", "Although", "An", "And", "Any", "As", "At", "Because", "Before", "But",
    "By", "Das", "Der", "Die", "During", "Each", "Every", "For", "From", "He", "Her", "His", "How",
    "However", "I",
    "Für", "Eine", "Ein", "Wir", "Sie", "Diese", "Dieser", "Dieses", "Bei", "Mit", "Im", "Am",
    "If", "In", "Into", "It", "Its", "Many", "More", "Most", "My", "No", "Nor", "Not", "On",
    "Once", "Or", "Our", "She", "Since", "So", "Some", "Such", "That", "The", "Their", "Then",
    "There", "These", "They", "This", "Those", "Though", "Thus", "To", "Under", "Until", "Upon",
    "We", "What", "When", "Where", "Whether", "Which", "While", "Who", "Why", "With", "You",
    "Your",
  ]
}
