extension Synonyms {
  /// Ways of saying the same in German policies, official and plain.
  ///
  /// One group a line; a hyphen at the end stands for any ending.
  static let german = """
    antrag- beantrag- antragstell-
    erhöh- anheb- angehoben steiger- mehr höher
    senk- gesenkt kürz- gekürzt verringer- reduzier- weniger minder-
    abschaff- abgeschafft streich- gestrichen beend- aufheb- aufgehoben
    einführ- eingeführt begin- start-
    fortführ- fortgesetzt fortsetz- weiter bleib- beibehalt-
    änder- geändert anpass- angepasst veränder-
    schaff- geschaffen einricht- eingerichtet errich- gründ- aufbau-
    stärk- gestärkt ausbau- ausgebaut förder- gefördert
    unterstütz- helf- hilf- hilfe geholfen beihilf-
    verbesser- besser-
    zahl- bezahl- entricht- gezahlt überweis- leist-
    geld geldes betrag beträg- summe mittel finanz-
    lohn- löhne gehalt gehält- vergüt- verdien- einkommen- einkünft-
    kosten- kostet gebühr- preis- entgelt- beitrag beiträg-
    steuer- abgabe-
    kostenlos- kostenfrei- unentgeltlich- umsonst gratis gebührenfrei-
    bekomm- erhalt- erhält- bezieh- empfang- kriegen
    geben gibt gegeben gewähr- erteil- bereitstell- biet- anbiet-
    sagen sagt mitteil- mitzuteilen informier- unterricht- meld- anzeig- anzuzeigen bescheid
    zeig- nachweis- nachzuweisen beleg- vorleg- vorzulegen
    schreib- schriftlich- brief- textform
    unterlage- dokument- papier- nachweis- formular-
    unterschr- unterzeichn-
    entscheid- beschlie- beschluss- bestimm-
    prüf- kontroll- untersuch- überprüf-
    bescheid- entscheidung-
    widerspr- beschwer- einspruch- wehren
    frist- zeit binnen innerhalb
    sofort unverzüglich umgehend schnell- gleich bald zügig-
    vorher vorherig- zuvor vorab
    nachher danach anschließend- später-
    grundsätzlich meistens regel normalerweise gewöhnlich
    monat- monatlich-
    jahr- jährlich-
    woch- wöchentlich-
    tag tage tagen täglich-
    muss müssen pflicht- verpflicht-
    darf dürfen kann können erlaub- zuläss- genehmig- zustimm- einwillig- bewillig-
    verbot- verbiet- untersag- unzuläss-
    soll sollen
    recht rechte anspruch- berechtig-
    gesetz- vorschrift- regel- bestimmung- verordnung-
    strafe- bußgeld- geldbuße- sanktion-
    verstoß- verletz-
    behörde- amt ämter amtes verwaltung- stelle
    staat- bund land regierung-
    gemeinde- kommun- stadt städt-
    bürger- mensch- person- leute einwohner-
    kind- jugend- minderjährig-
    eltern- mutter vater sorgeberechtigt- erziehungsberechtigt-
    familie- haushalt-
    senior- alter- ältere- rentner-
    behinder- schwerbehinder- beeinträchtig-
    barrierefrei- rollstuhl- zugang zugäng-
    student- studierend- studium
    schul- schüler-
    lehr- unterricht-
    lern- bildung- ausbild-
    arbeitgeber- chef- firma firmen betrieb- unternehm-
    arbeitnehmer- beschäftig- mitarbeit- angestellt- arbeiter-
    arbeit- job jobs beruf- tätigkeit- stelle-
    arbeitslos- erwerbslos-
    kündig- entlass-
    urlaub- frei- ferien
    krank- erkrank- arbeitsunfähig-
    arzt ärzt- mediziner- praxis
    gesund- medizin-
    pflege- betreu-
    wohn- miet- unterkunft unterkünft-
    vermieter- eigentüm-
    haus häus- gebäude-
    auto- fahrzeug- kraftfahrzeug- pkw
    bahn- zug züge
    straße- weg wege
    umwelt- natur-
    strom energie-
    müll- abfall- abfäll-
    wähl- wahl- stimm-
    gericht- klag-
    gefahr- gefähr- risik-
    sicher- schutz schütz- geschützt
    verhinder- vermeid- vorbeug-
    wichtig- wesentlich- bedeut-
    groß- größ- erheblich-
    klein- gering-
    viel- zahlreich- mehrere
    alle sämtlich- jede- gesamt-
    treffen versamml- sitzung- zusammenkunft
    beratung- berat- fragen
    geöffnet öffnungszeit- öffnungs offen
    daten- information- angabe-
    teil- teilnahm- teilnehm- mitmach-
    besuch- komm-
    wahlen wähl- auswähl- aussuch-
    plan- vorhab- ziel-
    grund gründe ursach-
    vertrag- verträge vereinbar- abkomm-
    flucht- flücht- geflücht- asyl- schutzsuchend-
    ausländ- zuwander- migra-
    einreich- eingereicht einzureich- abgeb- abgegeben abzugeb- abgabe vorleg- vorgelegt
    rückgab- zurückgeb- zurückgegeben zurückzugeb- zurückbring- zurückgebracht
    erstatt- rückerstatt- zurückzahl- zurückgezahlt rückzahl- rückvergüt-
    ausleih- ausgeliehen entleih- entliehen leih- verleih-
    verspät- verspätung- verzöger- säumnis- säumig- versäum-
    reparier- reparatur- instandsetz- sanier- renovier- instandhalt- ausbesser- erneuer-
    ersetz- ersatz- austausch-
    reinig- sauber- putz- säuber- gesäubert
    abriss- abreiß- abgerissen abbrech-
    fahrrad fahrräd- rad räder radfahr- radverkehr- radler-
    radweg- radspur- fahrradweg-
    fahrkart- fahrschein- fahrausweis- ticket- eintrittskart-
    lärm- lautstärk- geräusch- krach ruhestör-
    trinkwasser- leitungswasser-
    sparsam- spar- einspar- gespart eingespart
    verbrauch- verbräuch-
    erneuerbar- ökostrom- regenerativ-
    speicher- gespeichert aufbewahr- behalten
    lösch- gelöscht vernicht-
    verwend- nutz- benutz- genutzt nutzung- gebrauch- einsetz- eingesetzt
    email- emails mail-
    freiwillig- ehrenamt-
    mitglied- vereinsmitglied-
    bürgermeister- oberbürgermeister- stadtoberhaupt
    beteilig- mitred- mitentscheid- mitbestimm- mitsprach- mitwirk- einbezieh- einbezogen einbezug
    antwort- rückmeld- erwider- beantwort-
    anfrag- nachfrag- fragen frage gefragt
    ablehn- abgelehnt abzulehn- zurückweis- zurückgewies- verweiger-
    zusag- zusicher- versprech- versproch- verspricht garanti- gewährleist-
    voraussetz- bedingung- anforder-
    ausnahm- ausgenommen sonderfall- sonderregel-
    erforderlich- notwendig- nötig- benötig- brauch- bedarf bedürf-
    geeignet- passend- tauglich-
    verständlich- versteh- verstand-
    dolmetsch- übersetz-
    ermäßig- vergünstig- rabatt- nachlass billiger günstig- verbilligt-
    zuschuss- zuschüss- zuwend- fördermittel fördergeld- subvention- bezuschuss-
    rechnung- abrechn- abgerechnet
    versicher- versichert-
    rente- pension- ruhestand- altersversorg-
    verstorb- gestorben sterb- stirbt tod todes- todesfall-
    beisetz- bestatt- beerdig- begräbnis- grab gräber grabstätt-
    lebensmittel- nahrung- esswaren
    speiseplan- menü-
    auszubild- azubi- lehrling-
    stipendi- bafög
    benachteilig- diskriminier- schlechter ungleich-
    blind- sehbehinder- sehgeschädigt-
    gehörlos- hörgeschädigt- schwerhörig- gebärden-
    aufzug aufzüg- fahrstuhl- fahrstühl- lift
    impf- geimpft schutzimpf-
    krankenhaus- krankenhäus- klinik- spital-
    arznei- medikament- tablette-
    bücherei- bibliothek-
    verkauf- verkäuf-
    kauf- gekauft erwerb- erworben anschaff- angeschafft beschaff-
    hersteller- produzent-
    bienen- biene imker-
    leine- anlein- angelein-
    steig- gestiegen anstieg- ansteig- zunahm- zunehm- wachs- gewachs-
    sink- gesunken rückgang- zurückgeh- abnahm- abnehm-
    ablauf- abgelaufen abläuft ungültig- verfall- verfällt auslaufen
    regelmäßig- immer ständig- laufend- dauerhaft-
    mindestens wenigstens minimum mindest-
    höchstens maximal- maximum höchst-
    ungefähr etwa circa rund
    vertraulich- geheim- verschwieg- schweig-
    richtig- korrekt-
    falsch- unrichtig- fehler-
    künftig- zukünftig- zukunft demnächst
    vergangen- letzten letztes letztem vorig- vorjahr-
    derzeit- aktuell- gegenwärtig- jetzt momentan- heute
    lichtbild- foto- passbild- bild bilder
    bescheinig- attest- urkunde- bestätig-
    kopie- abschrift- fotokopie-
    volljährig- erwachsen-
    fahrerlaubnis- führerschein-
    überstunde- mehrarbeit-
    haushaltsmittel etat- haushaltsplan- budget-
    ausgab- ausgeb- aufwend- aufwand-
    einnahm- einnehm- ertrag- erträg- erlös-
    investier- investition-
    eröffnet neueröffn-
    passwort- kennwort- zugangsdaten
    staatsangehör- staatsbürger-
    warteliste- vormerk-
    bericht- berichtet rechenschaft-
    verdopp- doppelt- zweifach-
    laute lauter lauten lautstärk- geräusch- krach lärm-
    wagen wagens auto autos kraftfahrzeug- fahrzeug-
    keller- untergeschoss- kellergeschoss-
    stockwerk- etage etagen geschoss
    wlan internetzugang-
    smartphone- handy- mobiltelefon-
    laptop- notebook- rechner- computer-
    lizenz- nutzungsrecht-
    vorgesetzt- dienstvorgesetzt- chef- führungskraft führungskräft-
    angehörig- verwandt- familienangehörig- familienmitglied- familie
    ehegatt- ehepartner- ehefrau- ehemann- ehemänn-
    freistell- freigestellt beurlaub- befrei-
    entgelt- lohn löhne gehalt gehält- bezüge
    beförder- aufsteig- aufstieg-
    nachteil- schlechter schlechtere benachteilig-
    plötzlich- akut- unerwartet- unvorhergesehen-
    dringend- dringlich- eilig- eilbedürftig-
    sicherheitsdienst- wachdienst- wachpersonal- security
    ausstatt- ausgestattet ausrüst- ausgerüstet
    überwiegend- hauptsächlich- vorwiegend- größtenteils
    häufig- oft öfter häufiger
    zusätzlich- extra weitere weiteren darüber
    entfern- beseitig- wegräum- wegnehm- weggenommen
    zuwiderhand- verstoß- verstöß- missacht-
    ahnd- geahndet bestraf- strafe- bußgeld-
    entsorg- wegwerf- weggeworfen werfen werft wirft
    sachverständig- fachkraft fachkräft- fachmann- fachleut- experte- fachpersonal-
    auskunft auskünft- information- auskunftsrecht-
    einverständnis- zustimm- einwillig- erlaubnis- einverstanden
    widerruf- zurücknehm- zurückgenommen
    halbjähr- halbes
    vierteljähr- quartal- vierteljahr-
    entfall- entfällt wegfall- wegfällt weggefallen
    fortzahl- fortgezahlt weiterzahl- weitergezahlt
    vollständig- ganz gänzlich- komplett- völlig
    teilweise teils partiell
    vergrößer- ausweit- ausgeweitet erweiter- ausdehn-
    verklein- schrumpf- einschränk- eingeschränkt
    beschleunig- schneller zügiger
    verlangsam- langsamer
    erleichter- leichter vereinfach- einfacher
    erschwer- schwerer schwieriger
    verkürz- kürzer
    übernehm- übernommen übernimmt träg trägt tragen kostenübernahm-
    beauftrag- auftrag- aufträg-
    unterbring- untergebracht unterkunft unterkünft-
    dauerhaft- ständig- unbefristet-
    befristet- vorübergehend- zeitweise zeitweilig-
    unbefugt- unberechtigt- fremde fremden
    anonym- namenlos-
    erheb- erhob- einsammel- sammel- gesammelt
    erfass- erfasst aufnehm- aufgenommen aufzeichn-
    einwohnermeldeamt- meldebehörd- bürgerbüro- bürgeramt-
    anhör- angehört befrag-
    bekräftig- betont betonen unterstreich-
    bindend- verbindlich- verpflichtend-
    ansprech- anrede anschreib- angeschrieben
    ortsteil- stadtteil- stadtviertel- viertel quartier-
    innenstadt- zentrum stadtmitte- ortskern-
    """
}
