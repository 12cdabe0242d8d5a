/// Words of Swedish figures.
enum SwedishFigures {
  static let rows = """
    month	1	januari/jan.
    month	2	februari/feb.
    month	3	mars
    month	4	april
    month	5	maj
    month	6	juni
    month	7	juli
    month	8	augusti/aug.
    month	9	september/sept.
    month	10	oktober/okt.
    month	11	november/nov.
    month	12	december/dec.
    weekday	1	måndag/måndagen
    weekday	2	tisdag/tisdagen
    weekday	3	onsdag/onsdagen
    weekday	4	torsdag/torsdagen
    weekday	5	fredag/fredagen
    weekday	6	lördag/lördagen
    weekday	7	söndag/söndagen
    season	SP	våren/vår
    season	SU	sommaren/sommar
    season	FA	hösten/höst
    season	WI	vintern/vinter
    part	start	början av
    part	middle	mitten av
    part	end	slutet av/utgången av
    relative	year+0	i år/detta år
    relative	year-1	förra året/i fjol
    relative	year+1	nästa år
    relative	month-1	förra månaden
    relative	month+1	nästa månad
    unit	second	sekund/sekunder
    unit	minute	minut/minuter
    unit	hour	timme/timmar
    unit	day	dag/dagar/dygn/arbetsdag/arbetsdagar/vardagar/kalenderdagar
    unit	week	vecka/veckor
    unit	month	månad/månader
    unit	quarter	kvartal
    unit	half-year	halvår
    unit	year	år
    unit	decade	decennium/decennier/årtionde/årtionden
    unit	century	århundrade/århundraden/sekel
    counter	percent	%/procent
    counter	point	procentenhet/procentenheter
    counter	per-mille	‰/promille
    counter	times	gång/gånger
    counter	dozen	dussin
    counter	age	år gammal/år gamla
    counter	celsius	°c/° c/grader celsius
    measure	km	kilometer
    measure	m	meter
    measure	cm	centimeter
    measure	m2	kvadratmeter
    measure	km2	kvadratkilometer
    measure	m3	kubikmeter
    measure	ha	hektar
    measure	kg	kilogram/kilo
    measure	g	gram
    measure	t	ton
    measure	L	liter
    measure	kWh	kilowattimme/kilowattimmar
    measure	MW	megawatt
    measure	GW	gigawatt
    scale	3	tusen
    scale	6	miljon/miljoner/mn
    scale	9	miljard/miljarder/md
    money	SEK	krona/kronor/kr
    money	EUR	euro
    money	USD	dollar
    coin	SEK	öre
    one		en/ett
    number	2	två
    number	3	tre
    number	4	fyra
    number	5	fem
    number	6	sex
    number	7	sju
    number	8	åtta
    number	9	nio
    number	10	tio
    number	11	elva
    number	12	tolv
    number	15	femton
    number	20	tjugo
    number	30	trettio
    number	50	femtio
    number	100	hundra
    ordinal	1	första/förste
    ordinal	2	andra
    ordinal	3	tredje
    ordinal	4	fjärde
    ordinal	5	femte
    article		den/det/de/år/året
    before	about	cirka/ca/omkring/ungefär/runt/nästan/uppskattningsvis
    before	more-than	mer än/fler än/över/längre än/högre än/äldre än/drygt
    before	less-than	mindre än/färre än/under/kortare än/lägre än/yngre än
    before	at-least	minst/åtminstone/lägst/inte mindre än
    before	at-most	högst/maximalt/inte mer än/inom/längst
    before	up-to	upp till
    before	until	till och med/t.o.m./fram till
    before	deadline	senast/senast den/till/till den
    before	due-before	före/före den/innan
    before	from	från/från och med/fr.o.m.
    before	start	sedan/från och med den/från den
    before	after	efter/efter den
    before	as-of	per den
    behind	at-least	 eller mer/ eller fler/ eller äldre/ och äldre
    behind	at-most	 eller mindre/ eller färre/ eller yngre
    tie	range	till och med/t.o.m.
    tie	change	till
    tie	and	och
    opener		från/mellan
    clock		klockan/kl.
    half		hälften
    fraction	3	tredjedel/tredjedelar
    fraction	4	fjärdedel/fjärdedelar
    fraction	5	femtedel/femtedelar
    fraction	6	sjättedel/sjättedelar
    fraction	8	åttondel/åttondelar
    fraction	10	tiondel/tiondelar
    fraction	20	tjugondel/tjugondelar
    fraction	100	hundradel/hundradelar
    name		artikel/artiklar/art./§/kapitel/kap./paragraf/bilaga/nummer/nr/sida/s./tabell/figur/del/fas/zon/linje/grupp/kategori/nivå/agenda/punkt/stycke
    per		per/om/i
    every		varje/var/vart
    rhythm	day	dagligen/daglig
    rhythm	week	varje vecka/veckovis
    rhythm	month	månadsvis/månatligen
    rhythm	quarter	kvartalsvis
    rhythm	year	årligen/årlig/årligt
    before-year		år/året/under/sedan/till/före/efter/från/senast/slutet av/början av/mitten av/sommaren/våren/hösten/vintern/av/mellan/och/fram till
    small		och/eller/den/det/de/en/ett/i/på/av/för/med/till/från/om/är/var/blir/blev/ska/skall/kan/får/måste/har/hade/inte/som/än/per/vid/efter/före/över/under/ur/genom/mot/utan/men/att/när/där/han/hon/vi/ni/också/även/bara/redan/mer/mindre/gammal/lång/hög/bred/sin/sitt/sina/vår/våra/deras/varje/alla/denna/detta/dessa/senast/minst/högst/mellan
    """
}
