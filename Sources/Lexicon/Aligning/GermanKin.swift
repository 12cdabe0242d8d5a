extension Synonyms {
  /// Words of one field in German policies; written as the groups of `german` are.
  static let germanKin = """
    antragsteller- antragstellend- bewerber-
    ausfüll- ausgefüllt eintrag- eingetragen
    anmeld- angemeldet anzumeld- registrier- einschreib- eingeschrieben
    abmeld- abgemeldet abzumeld- kündig- austret- austritt-
    abhol- abgeholt abzuhol- mitnehm- mitgenommen mitzunehm-
    mahn- erinner- aufforder- aufgefordert
    verlier- verlor- abhanden
    beschädig- kaputt- schaden schäden defekt- zerstör-
    errichtet gebaut bau bauen baut neubau- umbau- bauvorhab- baumaßnahm-
    sperr- gesperrt schließ- geschlossen schließt
    öffn- eröffn- aufmach- geöffnet
    betret- zutritt- hineingeh- hinein
    parken parkt geparkt parkplatz parkplätz- stellplatz stellplätz- abstell- abgestellt
    bus busse bussen buslinie- bahn- nahverkehr- öpnv verkehrsmittel- straßenbahn- tram-
    haltestell- bushalt- station- bahnhof- bahnhöf-
    fahrgast- fahrgäst- mitfahr- passagier-
    gehweg- bürgersteig- fußweg- gehsteig- fußgäng-
    tempo geschwindigkeit- höchstgeschwindigkeit- stundenkilometer
    fahrverbot- durchfahrt- durchfahr-
    ruhe ruhig- leise- still- nachtruhe
    baum bäum- gehölz- straßenbäum-
    garten gärt- parzelle- kleingart- kleingärt- schrebergart-
    grünfläch- grünanlag- park parks parkanlag-
    pflanz- bepflanz- gepflanzt anpflanz-
    gewässer- fluss flüss- bach bäche see seen teich-
    hochwasser- überschwemm- überflut- flut-
    unwetter- sturm- stürm- starkregen- gewitter-
    klima- erderwärm- treibhaus- co2 kohlendioxid kohlenstoff-
    heiz- wärme- beheiz-
    solar- photovoltai- sonnenenergie sonnenstrom
    mülltonn- tonne- abfallbehält- müllbehält- behälter- container-
    wertstoff- recycl- wiederverwert- wiederverwend- mehrweg-
    verpack- einweg- plastik- kunststoff-
    feuer- brand- brände flamm-
    rettung- notfall- notfäll- notruf-
    warn- gewarnt alarm- sirene-
    evakuier- räumung- flucht
    überwach- kamera- videoüberwach-
    personenbezogen- persönlich- privat-
    weitergab- weitergeb- weitergegeben weiterzugeb- übermittel- weiterleit- weitergeleit-
    veröffentlich- bekanntmach- bekanntgeb- bekanntgegeben öffentlich-
    internet- online- netz webseite- website- homepage- internetseite- digital-
    telefon- anruf- anrufen angerufen rufnummer-
    post postalisch- postweg brief-
    termin- verabred- terminvergab-
    sprechstund- sprechzeit- öffnungszeit-
    ansprechpartner- ansprechperson- ansprechstell- kontakt-
    zuständig- verantwort- kümmer-
    verein- klub- club-
    vorstand- vorständ- vorsitz- leitung- leiter-
    satzung- ordnung- hausordnung-
    gemeinderat- gemeinderät- stadtrat- stadträt- ratsversamml- kreistag- ausschuss- ausschüss- gremium gremien
    meinung- stellungnahm- anregung- vorschlag- vorschläg- vorgeschlag- idee-
    erörter- diskutier- diskussion- besprech- besprochen bespricht
    abstimm- abgestimmt stimmrecht- stimme stimmen
    forder- verlang-
    erklär- erläuter-
    schwierig- problem- schwer- hindern- hürde-
    leicht- einfach- unkompliziert- vereinfach-
    sozialhilf- grundsicher- bürgergeld sozialleist-
    bedürftig- arm arme armen armut- einkommensschwach- geringverdien-
    darlehen- kredit- schulden verschuld-
    raten ratenzahl- teilzahl- teilbeträg-
    kaution- sicherheitsleistung- pfand-
    haft- haftung- aufkomm- schadenersatz- schadensersatz-
    schwanger- mutterschutz- entbindung-
    geburt- geboren- baby- neugebor- säugling-
    heirat- eheschließ- hochzeit- trauung-
    kita- kindergart- kindergärt- kindertages- krippe- tagesmutter tagesmütter
    ganztag- hort- nachmittagsbetreu-
    verpfleg- mahlzeit- schulessen mittagess- speise- essen gerichte kantine- mensa-
    gemüse- obst- früchte
    vegetarisch- vegan- fleischlos- fleischfrei-
    allergi- unverträglich-
    küche- koch- gekocht zubereit-
    prüfung- test tests getestet examen- klausur-
    zeugnis- note noten bewert- beurteil-
    weiterbild- fortbild- schulung- kurs kurse lehrgang- lehrgäng- seminar-
    hochschul- universität- uni
    gleichstell- gleichberecht- gleichbehand- gleich
    gewalt- misshand- übergriff-
    inklusi- teilhab-
    assisten- begleit-
    hilfsmittel- rollator- gehhilf- rollstühl-
    stufenlos- stufe- treppe- rampe-
    toilette- wc wcs sanitär-
    eingang- eingäng- tür türe-
    raum räum- zimmer- saal säle räumlichkeit-
    nebenkosten betriebskosten heizkosten
    mieter- bewohner- mietpartei-
    nachbar- anwohn- anlieger- angrenz-
    umzug umzüg- umzieh- umgezogen wegzieh-
    obdachlos- wohnungslos-
    ansteck- infekt- infizier- übertrag-
    behandl- therap- heilung-
    vorsorg- früherkenn-
    sucht- drogen- abhängigkeit-
    rauch- zigarett- tabak- raucher-
    sport- turn- bewegung-
    sporthall- turnhall- halle hallen
    schwimmbad- schwimmbäd- bad bäder freibad- freibäd- hallenbad- hallenbäd-
    buch büch- medien medium
    museum- museen ausstell- ausgestellt
    veranstalt- fest feste festes feier- gefeiert
    konzert- theater- aufführ- vorstell-
    gast gäste gästen besucher-
    laden läden geschäft- händler- ladengeschäft-
    landwirt- bauer bauern bäuer- hof höfe
    jagd- jäger- jagen gejagt waidmann-
    wild wildtier- reh- rehe
    angel- angler- fischer- fischfang-
    wald wäld- forst-
    hund- vierbein- haustier-
    beabsichtig- woll- will möcht-
    bemüh- anstreb- versuch-
    durchführ- durchgeführt umsetz- umgesetzt umzusetz- erledig- vornehm- vorgenommen mach- gemacht
    gilt gelten gültig- geltend- wirksam- kraft
    einmal einmalig-
    selten gelegentlich- manchmal vereinzelt
    ausschließlich- nur lediglich allein
    gemeinsam- zusammenarbeit- kooperier- kooperation- zusammen partner-
    eigen- selbst selbständig- selbstständig-
    neu neue neuer neues neuen neuart-
    bisherig- bislang früher- vorherig-
    fertig- abgeschlossen abschließ- vollend- fertiggestellt
    wohnsitz- wohnort- anschrift- adresse- wohnadresse-
    ausweis- personalausweis- reisepass pass pässe
    wochenend- samstag- sonntag-
    feiertag- festtag-
    werktag- wochentag- montag-
    abend- abends nachts nacht nachtzeit
    morgens vormittag- früh
    sommer- sommerzeit sommermonat-
    winter- wintermonat- schnee- streu-
    arbeitszeit- arbeitsstund- dienstzeit- dienst
    teilzeit- stundenweise
    homeoffice heimarbeit- telearbeit- zuhause hause
    bewerb- beworben
    einstell- eingestellt anstell-
    arbeitsvertrag- arbeitsverträg-
    betriebsrat- personalrat- arbeitnehmervertret-
    unfall- unfäll- verunglück-
    aufsicht- beaufsichtig- aufpass-
    verwalt- bewirtschaft- betreib- betrieb-
    kontrolleur- prüfer- inspekt-
    gewinn- überschuss- überschüss-
    verlust defizit- fehlbetrag-
    unternehmer- firmeninhab- gewerb-
    digitalisier- elektronisch- computer-
    einseh- einsicht- ansehen anschauen lesen
    aushang aushäng- schwarzes anschlag
    flüchtling- geflüchtet-
    tempolimit- geschwindigkeitsbegrenz-
    verkehrsberuhig- spielstraße-
    spielplatz spielplätz- spielgerät-
    beleucht- laterne- licht lampe- straßenlicht
    kreuzung- ampel- zebrastreifen
    hafen- häfen kai liegeplatz liegeplätz-
    boot- schiff-
    feuerwehrleut- feuerwehr- löschzug-
    dach dächer
    fassade- denkmal-
    grundstück- fläche- boden böden
    eigentum- besitz- gehört gehören
    erbe- erben nachlass
    vorrang- bevorzug- zuerst vorgezog-
    verteil- aufteil- zuteil- zugeteilt vergab- vergeb-
    auswahl- ausgewählt auszuwähl- aussuch- ausgesucht
    ergebnis- resultat- auswert-
    statist- zählung- zähl- gezählt
    anteil- prozent- quote-
    durchschnitt- mittelwert-
    halbier- hälfte- halb halbe
    beschwerdestell- ombuds- schlichtung-
    verfahren- ablauf abläufe vorgeh-
    maßnahm- schritt- handlung-
    gruppe- klasse-
    jugendrat- jugendparlament- jugendbeirat- jugendvertret-
    freizeit- hobby- ferienlager-
    heiß heiße heißen hitze hitzewelle-
    ausweis- karte karten
    zweigstell- stadtteil- ortsteil- filial- außenstell-
    werktag- montag- freitag- wochentag-
    geschwister- bruder brüder- schwester-
    bescheinig- schreiben zettel nachweis-
    strom steckdos- ladesäul- lad laden aufladen
    werkstatt werkstätt- reparatur-
    angebot- programm-
    geburtstag- lebensjahr- alter alters
    darlehen leihen leiht ausleih- kredit-
    sonntag- feiertag-
    bibliothekar- fachpersonal- personal team
    bücher buch titel medien
    rückgab- regal- zurück
    sterb- hospiz- lebensphase- palliativ-
    kalenderjahr- jahr jahre jahren
    landkreis- kreisverwalt- kreis
    teilnehm- kommen dabei
    jobcenter- arbeitsagentur- arbeitsamt-
    ausweisung- abschieb- abgeschoben
    gremium- beirat beirät- kommission-
    """
}
