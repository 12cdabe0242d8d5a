/// Words of French figures.
enum FrenchFigures {
  static let rows = """
    month	1	janvier/janv.
    month	2	février/févr.
    month	3	mars
    month	4	avril/avr.
    month	5	mai
    month	6	juin
    month	7	juillet/juil.
    month	8	août
    month	9	septembre/sept.
    month	10	octobre/oct.
    month	11	novembre/nov.
    month	12	décembre/déc.
    weekday	1	lundi
    weekday	2	mardi
    weekday	3	mercredi
    weekday	4	jeudi
    weekday	5	vendredi
    weekday	6	samedi
    weekday	7	dimanche
    season	SP	printemps
    season	SU	été
    season	FA	automne
    season	WI	hiver
    part	start	début
    part	middle	mi-/la mi-
    part	end	fin/la fin
    relative	year+0	cette année
    relative	year-1	l'année dernière/l'an dernier
    relative	year+1	l'année prochaine/l'an prochain
    relative	month-1	le mois dernier
    relative	month+1	le mois prochain
    unit	second	seconde/secondes
    unit	minute	minute/minutes
    unit	hour	heure/heures
    unit	day	jour/jours/jours ouvrables/jours ouvrés/jours calendaires/jour ouvrable/jour ouvré
    unit	week	semaine/semaines
    unit	month	mois
    unit	quarter	trimestre/trimestres
    unit	half-year	semestre/semestres
    unit	year	an/ans/année/années
    unit	decade	décennie/décennies
    unit	century	siècle/siècles
    counter	percent	%/pour cent/p. 100
    counter	point	point de pourcentage/points de pourcentage
    counter	per-mille	‰/pour mille
    counter	times	fois
    counter	dozen	douzaine/douzaines
    counter	age	ans d'âge
    counter	celsius	°c/° c/degrés celsius
    measure	km	kilomètre/kilomètres
    measure	m	mètre/mètres
    measure	cm	centimètre/centimètres
    measure	m2	mètre carré/mètres carrés
    measure	km2	kilomètre carré/kilomètres carrés
    measure	m3	mètre cube/mètres cubes
    measure	ha	hectare/hectares
    measure	kg	kilogramme/kilogrammes/kilo/kilos
    measure	g	gramme/grammes
    measure	t	tonne/tonnes
    measure	L	litre/litres
    measure	kWh	kilowattheure/kilowattheures
    measure	MW	mégawatt/mégawatts
    measure	GW	gigawatt/gigawatts
    scale	2	cent
    scale	3	mille
    scale	6	million/millions/million de/millions de/million d'/millions d'
    scale	9	milliard/milliards/milliard de/milliards de/milliard d'/milliards d'/md/mds
    money	EUR	euro/euros
    money	USD	dollar/dollars
    money	CHF	franc suisse/francs suisses
    money	GBP	livre sterling/livres sterling
    coin	EUR	centime/centimes/centime d'euro/centimes d'euro
    one		un/une
    number	2	deux
    number	3	trois
    number	4	quatre
    number	5	cinq
    number	6	six
    number	7	sept
    number	8	huit
    number	9	neuf
    number	10	dix
    number	11	onze
    number	12	douze
    number	15	quinze
    number	20	vingt
    number	30	trente
    number	50	cinquante
    number	100	cent
    ordinal	1	premier/première
    ordinal	2	deuxième/second/seconde
    ordinal	3	troisième
    ordinal	4	quatrième
    ordinal	5	cinquième
    article		le/la/les/du/des/l'an/l'année/l'
    before	about	environ/quelque/près de/à peu près/presque/approximativement
    before	more-than	plus de/plus d'/au-delà de/supérieur à/supérieure à/supérieurs à
    before	less-than	moins de/moins d'/inférieur à/inférieure à/inférieurs à/en dessous de
    before	at-least	au moins/au minimum/pas moins de/un minimum de/minimum
    before	at-most	au plus/au maximum/pas plus de/un maximum de/maximum/dans un délai de/dans les/sous
    before	up-to	jusqu'à
    before	until	jusqu'au/jusqu'en/jusqu'à
    before	deadline	au plus tard le/au plus tard en/au plus tard/d'ici/d'ici à/d'ici le/d'ici au/d'ici fin
    before	due-before	avant/avant le
    before	from	à partir de/à partir du/à partir d'
    before	start	depuis/depuis le/dès/dès le/à compter du/à compter de/à partir du
    before	after	après/après le
    before	as-of	à la date du/situation au/état au
    behind	at-least	 ou plus/ et plus/ au moins/ minimum
    behind	at-most	 ou moins/ et moins/ au plus/ au maximum/ maximum
    tie	range	au/jusqu'au/jusqu'à
    tie	change	à
    tie	and	et/et le/et de
    opener		de/du/entre/entre le/passer de/d'
    date-tie		de
    day-mark		er/ᵉʳ
    hour		h/heures/heure
    at-hour		à/de/dès/avant/après/jusqu'à/et/vers
    half		la moitié/moitié
    fraction	3	tiers
    fraction	4	quart/quarts
    fraction	5	cinquième/cinquièmes
    fraction	6	sixième/sixièmes
    fraction	8	huitième/huitièmes
    fraction	10	dixième/dixièmes
    fraction	20	vingtième/vingtièmes
    fraction	100	centième/centièmes
    name		article/articles/art./alinéa/chapitre/chapitres/section/titre/annexe/numéro/n°/n/page/p./tableau/figure/partie/phase/zone/ligne/groupe/catégorie/niveau/agenda/étape/point
    per		par
    every		chaque/tous les/toutes les
    rhythm	day	quotidiennement/par jour
    rhythm	week	hebdomadaire/hebdomadairement
    rhythm	month	mensuel/mensuelle/mensuels/mensuelles/mensuellement
    rhythm	quarter	trimestriel/trimestrielle
    rhythm	year	annuel/annuelle/annuels/annuelles/annuellement
    before-year		en/de/d'/l'an/l'année/année/fin/début/depuis/dès/avant/après/d'ici/d'ici à/jusqu'en/pour/été/automne/hiver/printemps/entre/et/à partir de
    small		et/ou/le/la/les/un/une/des/de/du/d/à/au/aux/en/dans/par/pour/sur/avec/sans/sous/est/sont/était/étaient/sera/seront/a/ont/ne/pas/plus/moins/que/qui/dont/où/si/mais/donc/car/ce/cette/ces/son/sa/ses/leur/leurs/nous/vous/ils/elles/il/elle/on/se/y/chaque/tous/toutes/tout/entre/vers/chez/comme/après/avant/depuis/jusqu/contre/puis/aussi
    """
}
