/// Words of Dutch figures.
enum DutchFigures {
  static let rows = """
    month	1	januari/jan.
    month	2	februari/feb.
    month	3	maart/mrt.
    month	4	april/apr.
    month	5	mei
    month	6	juni
    month	7	juli
    month	8	augustus/aug.
    month	9	september/sept.
    month	10	oktober/okt.
    month	11	november/nov.
    month	12	december/dec.
    weekday	1	maandag
    weekday	2	dinsdag
    weekday	3	woensdag
    weekday	4	donderdag
    weekday	5	vrijdag
    weekday	6	zaterdag
    weekday	7	zondag
    season	SP	voorjaar/lente
    season	SU	zomer
    season	FA	najaar/herfst
    season	WI	winter
    part	start	begin
    part	middle	medio/midden
    part	end	eind/einde/het einde van
    relative	year+0	dit jaar
    relative	year-1	vorig jaar/afgelopen jaar
    relative	year+1	volgend jaar/komend jaar
    relative	month-1	vorige maand
    relative	month+1	volgende maand
    unit	second	seconde/seconden
    unit	minute	minuut/minuten
    unit	hour	uur/uren
    unit	day	dag/dagen/werkdag/werkdagen/kalenderdagen
    unit	week	week/weken
    unit	month	maand/maanden
    unit	quarter	kwartaal/kwartalen
    unit	half-year	halfjaar
    unit	year	jaar/jaren
    unit	decade	decennium/decennia
    unit	century	eeuw/eeuwen
    counter	percent	%/procent
    counter	point	procentpunt/procentpunten/procentpunt
    counter	per-mille	‰/promille
    counter	times	keer/maal
    counter	dozen	dozijn
    counter	age	jaar oud
    counter	celsius	°c/° c/graden celsius
    measure	km	kilometer/kilometers
    measure	m	meter/meters
    measure	cm	centimeter/centimeters
    measure	m2	vierkante meter/vierkante meters
    measure	km2	vierkante kilometer/vierkante kilometers
    measure	m3	kubieke meter/kubieke meters
    measure	ha	hectare/hectaren
    measure	kg	kilogram/kilo
    measure	g	gram
    measure	t	ton
    measure	L	liter/liters
    measure	kWh	kilowattuur
    measure	MW	megawatt
    measure	GW	gigawatt
    scale	3	duizend
    scale	6	miljoen/mln./mln
    scale	9	miljard/mld./mld
    money	EUR	euro
    money	USD	dollar
    money	GBP	pond
    coin	EUR	cent/eurocent
    one		een/één
    number	2	twee
    number	3	drie
    number	4	vier
    number	5	vijf
    number	6	zes
    number	7	zeven
    number	8	acht
    number	9	negen
    number	10	tien
    number	11	elf
    number	12	twaalf
    number	15	vijftien
    number	20	twintig
    number	30	dertig
    number	50	vijftig
    number	100	honderd
    ordinal	1	eerste
    ordinal	2	tweede
    ordinal	3	derde
    ordinal	4	vierde
    ordinal	5	vijfde
    article		de/het/jaar
    before	about	ongeveer/circa/ca./rond/bijna/zo'n/naar schatting
    before	more-than	meer dan/langer dan/hoger dan/ouder dan/boven/ruim
    before	less-than	minder dan/korter dan/lager dan/jonger dan/onder
    before	at-least	minstens/ten minste/minimaal/niet minder dan
    before	at-most	hoogstens/ten hoogste/maximaal/niet meer dan/binnen
    before	up-to	tot/tot en met
    before	until	tot/tot en met
    before	deadline	uiterlijk/uiterlijk op/uiterlijk in/niet later dan
    before	due-before	voor/vóór
    before	from	vanaf
    before	start	sinds/met ingang van/per
    before	after	na
    before	as-of	stand per/peildatum
    behind	at-least	 of meer/ of langer/ of ouder/ en ouder
    behind	at-most	 of minder/ of jonger
    tie	range	tot/tot en met/t.e.m.
    tie	change	naar
    tie	and	en
    opener		van/tussen
    hour		uur
    at-hour		om/vanaf/tot/van
    half		de helft/helft
    fraction	3	derde
    fraction	4	kwart
    fraction	5	vijfde
    fraction	6	zesde
    fraction	8	achtste
    fraction	10	tiende
    fraction	20	twintigste
    fraction	100	honderdste
    name		artikel/artikelen/art./lid/hoofdstuk/paragraaf/§/bijlage/nummer/nr./pagina/blz./tabel/figuur/deel/fase/zone/lijn/groep/categorie/niveau/agenda/punt/onderdeel
    per		per
    every		elke/elk/iedere/ieder
    rhythm	day	dagelijks/dagelijkse
    rhythm	week	wekelijks/wekelijkse
    rhythm	month	maandelijks/maandelijkse
    rhythm	quarter	per kwartaal
    rhythm	year	jaarlijks/jaarlijkse
    before-year		in/van/jaar/sinds/tot/voor/na/vanaf/uiterlijk in/uiterlijk/eind/begin/medio/per/zomer/voorjaar/najaar/winter/tussen/en
    small		en/of/de/het/een/in/op/aan/voor/met/van/te/ten/ter/tot/vanaf/sinds/is/zijn/was/waren/wordt/worden/werd/werden/niet/als/dan/per/bij/na/over/onder/uit/door/om/tegen/zonder/maar/dat/die/dit/deze/wie/wat/hij/zij/ze/wij/we/u/ook/nog/alleen/al/meer/minder/oud/lang/hoog/breed/hun/ons/onze/zijn/haar/elke/elk/iedere/alle/heeft/hebben/zal/zullen/moet/moeten/kan/kunnen/mag/mogen/naar/er
    """
}
