/// Words of Portuguese figures.
enum PortugueseFigures {
  static let rows = """
    month	1	janeiro
    month	2	fevereiro
    month	3	março
    month	4	abril
    month	5	maio
    month	6	junho
    month	7	julho
    month	8	agosto
    month	9	setembro
    month	10	outubro
    month	11	novembro
    month	12	dezembro
    weekday	1	segunda-feira
    weekday	2	terça-feira
    weekday	3	quarta-feira
    weekday	4	quinta-feira
    weekday	5	sexta-feira
    weekday	6	sábado
    weekday	7	domingo
    season	SP	primavera
    season	SU	verão
    season	FA	outono
    season	WI	inverno
    part	start	início/princípio/princípios/inícios
    part	middle	meados
    part	end	fim/final/finais
    relative	year+0	este ano
    relative	year-1	o ano passado/no ano passado
    relative	year+1	o próximo ano/no próximo ano
    relative	month-1	o mês passado/no mês passado
    relative	month+1	o próximo mês/no próximo mês
    unit	second	segundo/segundos
    unit	minute	minuto/minutos
    unit	hour	hora/horas
    unit	day	dia/dias/dia útil/dias úteis/dias corridos
    unit	week	semana/semanas
    unit	month	mês/meses
    unit	quarter	trimestre/trimestres
    unit	half-year	semestre/semestres
    unit	year	ano/anos
    unit	decade	década/décadas
    unit	century	século/séculos
    counter	percent	%/por cento
    counter	point	ponto percentual/pontos percentuais
    counter	per-mille	‰/por mil
    counter	times	vezes/vez
    counter	dozen	dúzia/dúzias
    counter	age	anos de idade
    counter	celsius	°c/° c/graus celsius
    measure	km	quilômetro/quilômetros/quilómetro/quilómetros
    measure	m	metro/metros
    measure	cm	centímetro/centímetros
    measure	m2	metro quadrado/metros quadrados
    measure	km2	quilômetro quadrado/quilômetros quadrados/quilómetros quadrados
    measure	m3	metro cúbico/metros cúbicos
    measure	ha	hectare/hectares
    measure	kg	quilograma/quilogramas/quilo/quilos
    measure	g	grama/gramas
    measure	t	tonelada/toneladas
    measure	L	litro/litros
    measure	kWh	quilowatt-hora/quilowatts-hora
    measure	MW	megawatt/megawatts
    measure	GW	gigawatt/gigawatts
    scale	3	mil
    scale	6	milhão/milhões/milhão de/milhões de
    scale	9	bilhão/bilhões/bilhão de/bilhões de/mil milhões/mil milhões de
    money	EUR	euro/euros
    money	BRL	real/reais
    money	USD	dólar/dólares
    money	GBP	libra/libras
    coin	EUR	cêntimo/cêntimos
    coin	BRL	centavo/centavos
    one		um/uma
    number	2	dois/duas
    number	3	três
    number	4	quatro
    number	5	cinco
    number	6	seis
    number	7	sete
    number	8	oito
    number	9	nove
    number	10	dez
    number	11	onze
    number	12	doze
    number	15	quinze
    number	20	vinte
    number	30	trinta
    number	50	cinquenta
    number	100	cem
    ordinal	1	primeiro/primeira
    ordinal	2	segunda
    ordinal	3	terceiro/terceira
    ordinal	4	quarto/quarta
    ordinal	5	quinto/quinta
    article		o/a/os/as/do/da/no/ao/ano de
    before	about	cerca de/aproximadamente/quase/por volta de/em torno de
    before	more-than	mais de/mais do que/superior a/superiores a/acima de
    before	less-than	menos de/menos do que/inferior a/inferiores a/abaixo de
    before	at-least	pelo menos/no mínimo/ao menos/não menos de/um mínimo de/mínimo de
    before	at-most	no máximo/não mais de/um máximo de/máximo de/no prazo de/dentro de/em até
    before	up-to	até
    before	until	até/até ao/até o/até ao dia/até o dia/até ao fim de/até o final de
    before	deadline	o mais tardar até/o mais tardar em
    before	due-before	antes de/antes do
    before	from	a partir de/a partir do
    before	start	desde/desde o/a contar de/a partir do
    before	after	após/depois de/após o
    before	as-of	à data de/dados de
    behind	at-least	 ou mais/ e mais/ no mínimo/ pelo menos
    behind	at-most	 ou menos/ e menos/ no máximo
    tie	range	até/até ao
    tie	change	para/a
    tie	and	e/e o
    opener		de/do/da/entre/entre o/desde
    date-tie		de/do
    day-mark		º/°
    hour		horas/h
    at-hour		às/as/à/das
    half		a metade/metade
    fraction	3	terço/terços
    fraction	4	quarto/quartos
    fraction	5	quinto/quintos
    fraction	6	sexto/sextos
    fraction	8	oitavo/oitavos
    fraction	10	décimo/décimos
    fraction	20	vigésimo/vigésimos
    fraction	100	centésimo/centésimos
    name		artigo/artigos/art./alínea/capítulo/secção/seção/título/anexo/número/n.º/nº/página/pág./tabela/figura/parte/fase/zona/linha/grupo/categoria/nível/agenda/parágrafo/ponto/inciso/§
    per		por/ao/à
    every		cada/todos os/todas as
    rhythm	day	diário/diária/diariamente
    rhythm	week	semanal/semanais/semanalmente
    rhythm	month	mensal/mensais/mensalmente
    rhythm	quarter	trimestral/trimestrais
    rhythm	year	anual/anuais/anualmente
    before-year		em/de/ano/ano de/desde/até/antes de/depois de/após/para/a partir de/fim de/final de/início de/meados de/verão de/entre/e
    small		e/ou/o/a/os/as/um/uma/uns/umas/de/do/da/dos/das/em/no/na/nos/nas/ao/à/aos/às/por/pelo/pela/com/sem/para/sobre/entre/desde/até/é/são/era/foi/será/serão/tem/têm/não/que/quem/cujo/se/mas/como/mais/menos/seu/sua/seus/suas/este/esta/estes/estas/cada/todo/todos/toda/todas/após/ante/contra/segundo/já/também/quando/onde
    """
}
