/// Words of Korean figures, which stand at digits without a space or behind one.
enum KoreanFigures {
  static let rows = """
    suffix	year	년
    suffix	month	월
    suffix	day	일
    season	SP	봄
    season	SU	여름
    season	FA	가을
    season	WI	겨울
    relative	year+0	올해/금년
    relative	year-1	작년/지난해
    relative	year+1	내년
    relative	month-1	지난달
    relative	month+1	다음 달/내달
    unit	second	초
    unit	minute	분
    unit	hour	시간
    unit	day	일/일간/영업일
    unit	week	주/주일/주간
    unit	month	개월/달
    unit	quarter	분기
    unit	year	년/년간
    unit	century	세기
    counter	percent	%/퍼센트/프로
    counter	point	%포인트/%p/퍼센트포인트
    counter	per-mille	‰
    counter	times	배
    counter	age	세/살
    counter	celsius	°c/℃/도
    measure	km	킬로미터
    measure	m	미터
    measure	cm	센티미터
    measure	m2	제곱미터/평방미터
    measure	ha	헥타르
    measure	kg	킬로그램
    measure	g	그램
    measure	t	톤
    measure	L	리터
    measure	MW	메가와트
    scale	3	천
    scale	4	만
    scale	8	억
    scale	12	조
    money	KRW	원
    money	USD	달러
    money	EUR	유로
    money	JPY	엔
    before	about	약/대략
    before	at-least	최소/적어도
    before	at-most	최대
    before	until	늦어도
    behind	at-least	 이상/이상
    behind	more-than	 초과/초과
    behind	at-most	 이하/이하/ 이내/이내
    behind	less-than	 미만/미만
    behind	about	 정도/정도/여 
    behind	until	까지
    behind	from	부터
    behind	as-of	 기준/ 현재
    behind	due-before	 이전
    behind	after	 이후
    tie	range	부터/에서
    hour		시
    half		절반
    afternoon		오후
    thing		명/개소/개교/개/곳/건/가구/회/번/대/호/권/장/마리/채/쪽/점/표/석
    name		제
    rhythm	day	매일
    rhythm	week	매주
    rhythm	month	매월/매달
    rhythm	year	매년
    """
}
