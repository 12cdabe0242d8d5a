/// Words of Italian figures.
enum ItalianFigures {
  static let rows = """
    month	1	gennaio
    month	2	febbraio
    month	3	marzo
    month	4	aprile
    month	5	maggio
    month	6	giugno
    month	7	luglio
    month	8	agosto
    month	9	settembre
    month	10	ottobre
    month	11	novembre
    month	12	dicembre
    weekday	1	lunedì
    weekday	2	martedì
    weekday	3	mercoledì
    weekday	4	giovedì
    weekday	5	venerdì
    weekday	6	sabato
    weekday	7	domenica
    season	SP	primavera
    season	SU	estate
    season	FA	autunno
    season	WI	inverno
    part	start	inizio/l'inizio
    part	middle	metà/la metà
    part	end	fine/la fine
    relative	year+0	quest'anno
    relative	year-1	l'anno scorso/lo scorso anno
    relative	year+1	l'anno prossimo/il prossimo anno
    relative	month-1	il mese scorso
    relative	month+1	il mese prossimo/il prossimo mese
    unit	second	secondo/secondi
    unit	minute	minuto/minuti
    unit	hour	ora/ore
    unit	day	giorno/giorni/giorni lavorativi/giorno lavorativo
    unit	week	settimana/settimane
    unit	month	mese/mesi
    unit	quarter	trimestre/trimestri
    unit	half-year	semestre/semestri
    unit	year	anno/anni
    unit	decade	decennio/decenni
    unit	century	secolo/secoli
    counter	percent	%/per cento
    counter	point	punto percentuale/punti percentuali
    counter	per-mille	‰/per mille
    counter	times	volte/volta
    counter	dozen	dozzina/dozzine
    counter	age	anni di età/anni d'età
    counter	celsius	°c/° c/gradi celsius/gradi centigradi
    measure	km	chilometro/chilometri
    measure	m	metro/metri
    measure	cm	centimetro/centimetri
    measure	m2	metro quadrato/metri quadrati/metri quadri
    measure	km2	chilometro quadrato/chilometri quadrati
    measure	m3	metro cubo/metri cubi
    measure	ha	ettaro/ettari
    measure	kg	chilogrammo/chilogrammi/chilo/chili
    measure	g	grammo/grammi
    measure	t	tonnellata/tonnellate
    measure	L	litro/litri
    measure	kWh	chilowattora/kilowattora
    measure	MW	megawatt
    measure	GW	gigawatt
    scale	3	mila
    scale	6	milione/milioni/milione di/milioni di
    scale	9	miliardo/miliardi/miliardo di/miliardi di
    money	EUR	euro
    money	USD	dollaro/dollari
    money	CHF	franco svizzero/franchi svizzeri
    money	GBP	sterlina/sterline
    coin	EUR	centesimo/centesimi/centesimi di euro
    one		un/una/uno
    number	2	due
    number	3	tre
    number	4	quattro
    number	5	cinque
    number	6	sei
    number	7	sette
    number	8	otto
    number	9	nove
    number	10	dieci
    number	11	undici
    number	12	dodici
    number	15	quindici
    number	20	venti
    number	30	trenta
    number	50	cinquanta
    number	100	cento
    ordinal	1	primo/prima
    ordinal	2	seconda
    ordinal	3	terzo/terza
    ordinal	4	quarto/quarta
    ordinal	5	quinto/quinta
    article		il/lo/la/i/gli/le/l'/del/dello/della/dei/al/l'anno
    before	about	circa/quasi/approssimativamente/intorno a/intorno al
    before	more-than	più di/oltre/superiore a/superiore al/superiori a/oltre il
    before	less-than	meno di/inferiore a/inferiore al/inferiori a/sotto i/sotto il
    before	at-least	almeno/non meno di/un minimo di/minimo
    before	at-most	al massimo/non più di/un massimo di/massimo/entro/nel termine di
    before	up-to	fino a/fino al
    before	until	fino al/fino a/sino al
    before	deadline	entro/entro il/entro la/non oltre il/entro e non oltre il
    before	due-before	prima del/prima di
    before	from	a partire da/a partire dal
    before	start	dal/a decorrere dal/a partire dal
    before	after	dopo il/dopo
    before	as-of	alla data del/dati al
    behind	at-least	 o più/ e più/ almeno
    behind	at-most	 o meno/ e meno/ al massimo
    tie	range	fino al/fino a
    tie	change	al/a
    tie	and	e/e il/ed il/e i
    opener		dal/da/dall'/tra/tra il/fra/fra il/tra i
    date-tie		del
    day-mark		º/°
    hour		ore
    clock		ore
    half		la metà/metà
    fraction	3	terzo/terzi
    fraction	4	quarto/quarti
    fraction	5	quinto/quinti
    fraction	6	sesto/sesti
    fraction	8	ottavo/ottavi
    fraction	10	decimo/decimi
    fraction	20	ventesimo/ventesimi
    fraction	100	centesimo/centesimi
    name		articolo/articoli/artt./art./comma/capo/capitolo/sezione/titolo/allegato/numero/n./pagina/pag./tabella/figura/parte/fase/zona/linea/gruppo/categoria/livello/agenda/paragrafo/punto/lettera
    per		al/all'/per/a
    every		ogni/tutti i/tutte le
    rhythm	day	giornaliero/giornaliera/quotidiano/al giorno
    rhythm	week	settimanale/settimanali/settimanalmente
    rhythm	month	mensile/mensili/mensilmente
    rhythm	quarter	trimestrale/trimestrali
    rhythm	year	annuo/annua/annui/annue/annuale/annuali/annualmente
    before-year		nel/dal/al/del/entro il/anno/l'anno/fino al/prima del/dopo il/per il/fine/inizio/dell'/estate/a partire dal/entro/e il/tra il
    small		e/o/ed/il/lo/la/i/gli/le/un/una/uno/di/del/dello/della/dei/degli/delle/a/al/allo/alla/ai/agli/alle/da/dal/dalla/dai/in/nel/nella/nei/con/su/sul/sulla/per/tra/fra/è/sono/era/erano/sarà/saranno/ha/hanno/non/che/chi/cui/se/ma/come/più/meno/si/ne/ci/vi/suo/sua/questo/questa/ogni/tutti/tutte/entro/oltre/dopo/prima/anche/o/quando/dove
    """
}
