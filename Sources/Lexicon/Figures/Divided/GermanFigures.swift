/// Words of German figures.
enum GermanFigures {
  static let rows = """
    month	1	januar/jänner/jan.
    month	2	februar/feber/feb.
    month	3	märz/mär.
    month	4	april/apr.
    month	5	mai
    month	6	juni/jun.
    month	7	juli/jul.
    month	8	august/aug.
    month	9	september/sept./sep.
    month	10	oktober/okt.
    month	11	november/nov.
    month	12	dezember/dez.
    weekday	1	montag
    weekday	2	dienstag
    weekday	3	mittwoch
    weekday	4	donnerstag
    weekday	5	freitag
    weekday	6	samstag/sonnabend
    weekday	7	sonntag
    season	SP	frühling/frühjahr
    season	SU	sommer
    season	FA	herbst
    season	WI	winter
    part	start	anfang
    part	middle	mitte
    part	end	ende
    relative	year+0	dieses jahr/diesem jahr/dieses jahres/in diesem jahr
    relative	year-1	letztes jahr/letzten jahres/vergangenes jahr/vergangenen jahres/vergangenen jahr/letzten jahr
    relative	year+1	nächstes jahr/nächsten jahres/nächsten jahr/kommenden jahr/kommenden jahres/kommendes jahr
    relative	month-1	letzten monat/vergangenen monat
    relative	month+1	nächsten monat/kommenden monat
    unit	second	sekunde/sekunden
    unit	minute	minute/minuten
    unit	hour	stunde/stunden
    unit	day	tag/tage/tagen/tages/werktag/werktage/werktagen/arbeitstag/arbeitstage/arbeitstagen/kalendertage/kalendertagen
    unit	week	woche/wochen/kalenderwoche/kalenderwochen
    unit	month	monat/monate/monaten/monats/kalendermonat/kalendermonate/kalendermonaten
    unit	quarter	quartal/quartale/quartalen/quartals
    unit	half-year	halbjahr/halbjahre/halbjahren
    unit	year	jahr/jahre/jahren/jahres/kalenderjahr/kalenderjahre/kalenderjahren
    unit	decade	jahrzehnt/jahrzehnte/jahrzehnten
    unit	century	jahrhundert/jahrhunderte/jahrhunderten
    counter	percent	%/prozent/v. h./v.h.
    counter	point	prozentpunkt/prozentpunkte/prozentpunkten
    counter	per-mille	‰/promille
    counter	times	mal/-mal/-fach/-fache/fach
    counter	age	jahre alt/jahren alt
    counter	celsius	°c/° c/grad celsius
    measure	km	kilometer/kilometern
    measure	m	meter/metern
    measure	cm	zentimeter
    measure	m2	quadratmeter/quadratmetern
    measure	km2	quadratkilometer
    measure	m3	kubikmeter
    measure	ha	hektar
    measure	kg	kilogramm/kilo
    measure	g	gramm
    measure	t	tonne/tonnen
    measure	L	liter/litern
    measure	kWh	kilowattstunde/kilowattstunden
    measure	MW	megawatt
    measure	GW	gigawatt
    scale	3	tausend/tsd.
    scale	6	million/millionen/mio./mio
    scale	9	milliarde/milliarden/mrd./mrd
    scale	12	billion/billionen
    money	EUR	euro/euros
    money	USD	us-dollar/dollar
    money	CHF	franken/schweizer franken
    money	GBP	pfund
    coin	EUR	cent/eurocent
    coin	CHF	rappen
    one		ein/eine/einen/einem/einer/eines
    number	2	zwei
    number	3	drei
    number	4	vier
    number	5	fünf
    number	6	sechs
    number	7	sieben
    number	8	acht
    number	9	neun
    number	10	zehn
    number	11	elf
    number	12	zwölf
    number	15	fünfzehn
    number	20	zwanzig
    number	30	dreißig
    number	50	fünfzig
    number	100	hundert/einhundert
    ordinal	1	erste/ersten/erster/erstes/erstem
    ordinal	2	zweite/zweiten/zweiter/zweites
    ordinal	3	dritte/dritten/dritter/drittes
    ordinal	4	vierte/vierten/vierter/viertes
    ordinal	5	fünfte/fünften/fünfter/fünftes
    article		der/die/das/dem/den/des/zum/zur/jahr/jahre
    before	about	etwa/rund/circa/ca./zirka/ungefähr/knapp/annähernd/fast/schätzungsweise
    before	more-than	mehr als/über/länger als/höher als/größer als/älter als/gut
    before	less-than	weniger als/unter/kürzer als/niedriger als/kleiner als/jünger als
    before	at-least	mindestens/wenigstens/zumindest/nicht weniger als/nicht unter/min.
    before	at-most	höchstens/maximal/nicht mehr als/nicht länger als/nicht über/binnen/innerhalb von/innerhalb/max./längstens
    before	up-to	bis zu
    before	until	bis/bis zum/bis spätestens
    before	deadline	spätestens/spätestens am/spätestens bis/spätestens zum
    before	due-before	vor/vor dem
    before	from	ab/ab dem
    before	start	seit/seit dem/vom/frühestens/frühestens am/mit wirkung vom
    before	after	nach/nach dem
    before	as-of	stand/mit stand/zum stichtag
    behind	at-least	 oder mehr/ und mehr/ oder länger/ oder älter/ und älter
    behind	at-most	 oder weniger/ und weniger/ oder jünger
    tie	range	bis/bis zum/bis zu
    tie	change	auf
    tie	and	und/und dem
    opener		von/vom/zwischen/zwischen dem
    day-mark		.
    hour		uhr
    at-hour		um
    half		die hälfte/hälfte
    fraction	3	drittel/dritteln
    fraction	4	viertel/vierteln
    fraction	5	fünftel
    fraction	6	sechstel
    fraction	7	siebtel
    fraction	8	achtel
    fraction	9	neuntel
    fraction	10	zehntel
    fraction	12	zwölftel
    fraction	20	zwanzigstel
    fraction	100	hundertstel
    name		artikel/artikeln/artikels/art./absatz/absätze/absätzen/abs./§/§§/nummer/nr./kapitel/abschnitt/ziffer/anlage/anhang/seite/s./tabelle/abbildung/satz/buchstabe/teil/gruppe/gruppen/klasse/klassen/jahrgangsstufe/jahrgangsstufen/paragraf/paragraph/paragrafen/paragraphen/stufe/linie/agenda/phase/zone/punkt
    per		pro/je
    every		jede/jeden/jedes/alle
    rhythm	day	täglich
    rhythm	week	wöchentlich
    rhythm	month	monatlich
    rhythm	quarter	vierteljährlich
    rhythm	year	jährlich
    before-year		in/im jahr/im jahre/im/jahr/jahre/jahres/bis/ab/seit/von/vor/nach/vom/zum/anfang/ende/mitte/für/dem jahr/frühling/frühjahr/sommer/herbst/winter/stand/zwischen/und
    small		und/oder/der/die/das/dem/den/des/in/im/an/am/auf/für/mit/von/vom/zu/zum/zur/bis/ab/seit/ist/sind/war/waren/wird/werden/wurde/wurden/nicht/als/wie/pro/je/bei/nach/vor/über/unter/aus/durch/um/gegen/ohne/sowie/aber/sondern/wenn/dass/weil/ob/er/sie/es/wir/ihr/auch/noch/nur/schon/mehr/weniger/alt/lang/hoch/breit/ihre/unsere/seine/dieser/diese/dieses/jeder/jede/jedes/alle/einer/eine/ein/einen/einem/beträgt/betragen/hat/haben/soll/sollen/muss/müssen/kann/können/darf/dürfen/statt
    """
}
