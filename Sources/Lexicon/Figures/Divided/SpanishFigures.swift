/// Words of Spanish figures.
enum SpanishFigures {
  static let rows = """
    month	1	enero
    month	2	febrero
    month	3	marzo
    month	4	abril
    month	5	mayo
    month	6	junio
    month	7	julio
    month	8	agosto
    month	9	septiembre/setiembre
    month	10	octubre
    month	11	noviembre
    month	12	diciembre
    weekday	1	lunes
    weekday	2	martes
    weekday	3	miércoles
    weekday	4	jueves
    weekday	5	viernes
    weekday	6	sábado
    weekday	7	domingo
    season	SP	primavera
    season	SU	verano
    season	FA	otoño
    season	WI	invierno
    part	start	principios/comienzos/inicios
    part	middle	mediados
    part	end	finales/fines/final
    relative	year+0	este año
    relative	year-1	el año pasado
    relative	year+1	el próximo año/el año que viene
    relative	month-1	el mes pasado
    relative	month+1	el próximo mes
    unit	second	segundo/segundos
    unit	minute	minuto/minutos
    unit	hour	hora/horas
    unit	day	día/días/día hábil/días hábiles/días naturales/días laborables
    unit	week	semana/semanas
    unit	month	mes/meses
    unit	quarter	trimestre/trimestres
    unit	half-year	semestre/semestres
    unit	year	año/años
    unit	decade	década/décadas
    unit	century	siglo/siglos
    counter	percent	%/por ciento/por 100
    counter	point	punto porcentual/puntos porcentuales
    counter	per-mille	‰/por mil
    counter	times	veces/vez
    counter	dozen	docena/docenas
    counter	age	años de edad
    counter	celsius	°c/° c/grados celsius/grados centígrados
    measure	km	kilómetro/kilómetros
    measure	m	metro/metros
    measure	cm	centímetro/centímetros
    measure	m2	metro cuadrado/metros cuadrados
    measure	km2	kilómetro cuadrado/kilómetros cuadrados
    measure	m3	metro cúbico/metros cúbicos
    measure	ha	hectárea/hectáreas
    measure	kg	kilogramo/kilogramos/kilo/kilos
    measure	g	gramo/gramos
    measure	t	tonelada/toneladas
    measure	L	litro/litros
    measure	kWh	kilovatio hora/kilovatios hora
    measure	MW	megavatio/megavatios
    measure	GW	gigavatio/gigavatios
    scale	3	mil
    scale	6	millón/millones/millón de/millones de
    scale	9	mil millones/mil millones de
    scale	12	billón/billones/billón de/billones de
    money	EUR	euro/euros
    money	USD	dólar/dólares
    money	MXN	peso/pesos
    money	GBP	libra/libras
    coin	EUR	céntimo/céntimos/céntimos de euro
    one		un/una/uno
    number	2	dos
    number	3	tres
    number	4	cuatro
    number	5	cinco
    number	6	seis
    number	7	siete
    number	8	ocho
    number	9	nueve
    number	10	diez
    number	11	once
    number	12	doce
    number	15	quince
    number	20	veinte
    number	30	treinta
    number	50	cincuenta
    number	100	cien
    ordinal	1	primer/primero/primera
    ordinal	2	segunda
    ordinal	3	tercer/tercero/tercera
    ordinal	4	cuarta
    ordinal	5	quinto/quinta
    article		el/la/los/las/del/al/año/el año
    before	about	unos/unas/aproximadamente/cerca de/alrededor de/casi/en torno a
    before	more-than	más de/superior a/superiores a/mayor de/mayores de
    before	less-than	menos de/inferior a/inferiores a/menor de/menores de
    before	at-least	al menos/como mínimo/por lo menos/no menos de/un mínimo de/mínimo
    before	at-most	como máximo/a lo sumo/no más de/un máximo de/máximo/máximo de/en un plazo de/en el plazo de/dentro de
    before	up-to	hasta
    before	until	hasta/hasta el/hasta finales de
    before	deadline	a más tardar/a más tardar el/antes de finalizar
    before	due-before	antes de/antes del
    before	from	a partir de/a partir del
    before	start	desde/desde el/a partir del
    before	after	después de/después del/tras/tras el
    before	as-of	a fecha de/a fecha/datos a
    behind	at-least	 o más/ y más/ como mínimo/ al menos
    behind	at-most	 o menos/ y menos/ como máximo/ a lo sumo
    tie	range	hasta el/hasta
    tie	change	a/al
    tie	and	y/y el/y los
    opener		de/del/entre/entre el/entre los/desde/desde el
    date-tie		de/del/de el
    day-mark		º/.º
    hour		horas/h
    at-hour		las/la
    half		la mitad/mitad
    fraction	3	tercio/tercios
    fraction	4	cuarto/cuartos
    fraction	5	quinto/quintos
    fraction	6	sexto/sextos
    fraction	8	octavo/octavos
    fraction	10	décimo/décimos
    fraction	20	vigésimo/vigésimos
    fraction	100	centésimo/centésimos
    name		artículo/artículos/art./apartado/capítulo/sección/título/anexo/número/núm./n.º/página/pág./tabla/figura/parte/fase/zona/línea/grupo/categoría/nivel/agenda/párrafo/punto
    per		por/al/a la/cada
    every		cada/todos los/todas las
    rhythm	day	diario/diaria/diarios/diarias/diariamente
    rhythm	week	semanal/semanales/semanalmente
    rhythm	month	mensual/mensuales/mensualmente
    rhythm	quarter	trimestral/trimestrales
    rhythm	year	anual/anuales/anualmente
    before-year		en/de/del/año/el año/desde/hasta/antes de/después de/para/a partir de/finales de/principios de/mediados de/verano de/entre/y
    small		y/o/u/e/el/la/los/las/un/una/unos/unas/de/del/a/al/en/con/sin/por/para/sobre/entre/desde/hasta/es/son/era/fue/será/serán/ha/han/no/que/quien/cuyo/si/pero/sino/como/más/menos/se/su/sus/lo/le/les/nos/este/esta/estos/estas/cada/todo/todos/toda/todas/tras/ante/contra/según/ya/también/cuando/donde
    """
}
