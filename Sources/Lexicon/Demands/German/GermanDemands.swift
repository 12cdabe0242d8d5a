internal import PolicyModel

/// German: the first verbs and cues, as tables alone.
enum GermanDemands {
  /// Columns: infinitive, action, strength (empty: 4), participle, nouns.
  static let verbs: [VerbRow] = TabbedRows(
    """
    abschaffen	abolish		abgeschafft	abschaffung
    streichen	abolish		gestrichen	streichung
    beenden	abolish		beendet	ende
    stoppen	stop		gestoppt
    einstellen	stop		eingestellt	einstellung
    aussetzen	freeze		ausgesetzt	aussetzung
    verschieben	freeze		verschoben	verschiebung
    zurücknehmen	withdraw		zurückgenommen	rücknahme
    verbieten	prohibit		verboten	verbot
    senken	reduce		gesenkt	senkung
    kürzen	reduce		gekürzt	kürzung/kürzungen
    halbieren	reduce		halbiert	halbierung
    begrenzen	regulate		begrenzt	begrenzung
    reformieren	review	3	reformiert	reform
    überprüfen	review	3	überprüft
    veröffentlichen	disclose		veröffentlicht	veröffentlichung
    erhalten	maintain		erhalten	erhalt
    fortführen	maintain		fortgeführt	fortführung
    erhöhen	increase		erhöht	erhöhung
    ausbauen	increase		ausgebaut	ausbau
    stärken	increase		gestärkt	stärkung
    verdoppeln	increase		verdoppelt	verdopplung
    finanzieren	provide		finanziert	finanzierung
    bereitstellen	provide		bereitgestellt	bereitstellung
    zahlen	provide		gezahlt	zahlung
    fördern	promote	3	gefördert	förderung
    unterstützen	promote	3	unterstützt	unterstützung
    einführen	create		eingeführt	einführung
    schaffen	create		geschaffen
    bauen	create		gebaut	bau
    einrichten	create		eingerichtet	einrichtung
    wiederherstellen	restore		wiederhergestellt	wiederherstellung
    wiedereröffnen	restore		wiedereröffnet
    schützen	protect		geschützt	schutz
    verhindern	protect		verhindert
    prüfen	study	1	geprüft	prüfung
    melden	other		gemeldet
    vorlegen	other		vorgelegt
    mitteilen	other		mitgeteilt
    tragen	other		getragen
    weitergeben	other		weitergegeben
    """
  ).rows.compactMap { row in
    Demand.Action(rawValue: row.cell(1)).map { action in
      VerbRow(
        base: row.cell(0), action: action, polarity: action.polarity,
        strength: Int(row.cell(2)) ?? 4,
        forms: [
          .base: [row.cell(0)], .participle: [row.cell(3)], .gerund: [],
          .noun: row.cell(4).pieces(between: 0x2F),
        ])
    }
  }

  /// Columns: words, kind, strength, `-` where they negate.
  static let cues: [CueRow] = TabbedRows(
    """
    werden	will	4
    wird	will	4
    müssen	must	4
    muss	must	4
    sind verpflichtet	must	4
    ist verpflichtet	must	4
    sollen	should	3
    soll	should	3
    sollte	should	3
    sollten	should	3
    dürfen	may	1
    darf	may	1
    ist verboten	prohibited	5
    sind verboten	prohibited	5
    ist untersagt	prohibited	5
    sind untersagt	prohibited	5
    haben anspruch auf	entitled	4
    hat anspruch auf	entitled	4
    ist nicht erforderlich	release	1
    haftet nicht für	disclaim	5
    haften nicht für	disclaim	5
    garantieren	vow	5
    wollen	vow	2
    möchten	vow	2
    fordern	ask	3
    verlangen	ask	3
    lehnen	against	3
    sind gegen	against	3
    begrüßen	favour	3
    ist inakzeptabel	judgement	3	-
    """
  ).rows.compactMap { row in
    CueRow.Kind(rawValue: row.cell(1)).map {
      CueRow(
        text: row.cell(0), kind: $0, strength: Int(row.cell(2)) ?? 4, isNegative: row.cell(3) == "-"
      )
    }
  }

  static let actors = PhraseRow.rows(
    """
    wir	author
    unsere partei	author
    regierung	other
    bundesregierung	other
    ministerin	other
    minister	other
    stadt	other
    land	other
    bund	other
    parlament	other
    sie	subject
    nutzer	subject
    beschäftigte	subject
    mitglieder	subject
    bürger	subject
    arbeitgeber	subject
    niemand	subject
    """)

  static let functions = PhraseRow.rows(
    """
    wenn	subordinate
    falls	subordinate
    dass	subordinate
    weil	subordinate
    ob	subordinate
    während	subordinate
    solange	subordinate
    die	leadIn
    der	leadIn
    das	leadIn
    den	leadIn
    dem	leadIn
    ein	leadIn
    eine	leadIn
    einen	leadIn
    die	article
    der	article
    das	article
    den	article
    ein	article
    eine	article
    nicht	negation
    nie	negation
    niemand	none
    kein	none
    keine	none
    und	join
    oder	join
    auch	skip
    künftig	skip
    uns	skip
    sagte	report
    erklärte	report
    wenn	condition
    falls	condition
    bis	stop
    durch	stop
    ab	stop
    von	preposition
    für	preposition
    in	preposition
    mit	preposition
    wir	pronoun
    sie	pronoun
    sie	addressee
    """)

  static let modifiers = [
    ModifierRow(text: "sofort", shift: 1, countsInNorms: true),
    ModifierRow(text: "unverzüglich", shift: 1, countsInNorms: true),
    ModifierRow(text: "ausnahmslos", shift: 1, countsInNorms: true),
    ModifierRow(text: "nach möglichkeit", shift: -1, countsInNorms: true),
    ModifierRow(text: "schrittweise", shift: -1, countsInNorms: false),
    ModifierRow(text: "grundsätzlich", shift: -1, countsInNorms: true),
  ]

  static let scopes = PhraseRow.rows(
    """
    alle	all
    allen	all
    jede	all
    jeder	all
    viele	most
    einige	some
    nur	some
    """)

  static let genres = PhraseRow.rows(
    """
    gesetz	norm
    satzung	norm
    nutzungsbedingungen	norm
    wahlprogramm	pledge
    plan	plan
    hintergrund	analysis
    """)
}

extension WordLexicon {
  /// German, with its verb at the end of the clause.
  package static let german = WordLexicon(
    verbPlace: .atEnd, verbs: GermanDemands.verbs, cues: GermanDemands.cues, carriers: [],
    actors: GermanDemands.actors, functions: GermanDemands.functions,
    modifiers: GermanDemands.modifiers, scopes: GermanDemands.scopes,
    genres: GermanDemands.genres, openers: [], measures: [], agentEndings: [], adverbEnding: "",
    participleEnding: "")
}
