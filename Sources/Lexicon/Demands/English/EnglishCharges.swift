/// Small words of what one pays, of what is set by whoever rules, and of what is free.
enum EnglishCharges {
  /// Kinds are told at `WordLexicon.functions`.
  static let functions = PhraseRow.rows(
    """
    bill	tariff
    bills	tariff
    fare	tariff
    fares	tariff
    rent	tariff
    rents	tariff
    price	tariff
    prices	tariff
    fee	tariff
    fees	tariff
    charge	tariff
    charges	tariff
    tax	tariff
    taxes	tariff
    vat	tariff
    tolls	tariff
    tuition	tariff
    contributions	tariff
    premiums	tariff
    cap	ceiling
    caps	ceiling
    limit	ceiling
    limits	ceiling
    ceiling	ceiling
    maximum	ceiling
    minimum	ceiling
    penalty	ceiling
    penalties	ceiling
    fine	ceiling
    fines	ceiling
    fee	ceiling
    fees	ceiling
    charge	ceiling
    levy	ceiling
    discount	ceiling
    discounts	ceiling
    tax	ceiling
    duty	ceiling
    tariff	ceiling
    toll	ceiling
    quota	ceiling
    quotas	ceiling
    subsidy	ceiling
    subsidies	ceiling
    bonus	ceiling
    prison	punishment
    jail	punishment
    imprisonment	punishment
    prosecution	punishment
    sanctions	punishment
    prohibited	proscribed
    forbidden	proscribed
    banned	proscribed
    unacceptable	proscribed
    disallowed	proscribed
    priority	precedence
    precedence	precedence
    charge	levying
    deduct	levying
    levy	levying
    retain	levying
    withhold	levying
    exemption	privilege
    exemptions	privilege
    relief	privilege
    reliefs	privilege
    status	privilege
    subsidy	privilege
    subsidies	privilege
    perk	privilege
    perks	privilege
    break	privilege
    breaks	privilege
    immunity	privilege
    licence	privilege
    licences	privilege
    monopoly	privilege
    charge	costing
    cost	costing
    mandatory	predicate
    compulsory	predicate
    illegal	predicate
    unlawful	predicate
    off by default	predicate
    close	gone
    closed	gone
    deactivated	gone
    comes into force	onset
    comes into effect	onset
    takes effect	onset
    """)
}
