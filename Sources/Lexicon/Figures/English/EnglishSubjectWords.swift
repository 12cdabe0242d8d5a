/// Words that decide what an English figure is about.
package enum EnglishSubjectWords {
  /// Words that end a noun phrase.
  package static let stops: Set<String> = set(
    """
    of and or in on to is are was were at the a an by for from with as be been being has have had \
    will would should shall must may can could might do does did not no per than that this these \
    those which who whom whose it they them we you he she if when while where because but so yet \
    nor after before until till since during between among under over above below up down out off \
    into onto about around also only just even still already then now least most more less fewer \
    nearly almost some approximately roughly within through through least maximum minimum within \
    later earlier end start beginning each every there against without
    """)
  package static let articles: Set<String> = set(
    "the a an our their its this that these those all any")
  /// Verbs that tie a subject to its amount.
  package static let verbs: Set<String> = set(
    """
    is are was were be been being has have had will would should shall must may can could reach \
    reached reaches rise rose risen rises rising fall fell fallen falls falling increase increased \
    increases increasing decrease decreased decreases reduce reduced reduces reducing raise raised \
    raises raising cut cuts cutting grow grew grown grows stand stood stands total totalled totals \
    cost costs exceed exceeds exceeded drop dropped drops climb climbed remain remains remained \
    account accounts accounted represent represents represented spend spent spends invest invested \
    provide provided provides create created creates build built deliver delivered set sets \
    complete completed achieve achieved introduce introduced extend extended pay paid pays receive \
    received employ employed employs include included includes hold held limit limited lower \
    lowered double doubled halve halved begin began begins started ends ended expire expires \
    expired publish published adopt adopted enter entered take took takes come came comes abolish
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
