internal import PolicyModel

/// Items of a programme that promise without a verb: free meals, a ban on evictions.
enum EnglishItems {
  /// How such an item begins, an article left out. Columns: words, action.
  static let openers = rows(
    """
    no more	stop
    new	create
    brand new	create
    second	create
    third	create
    no new	stop
    not one more	stop
    not a single	stop
    not another	stop
    end to	abolish
    more	increase
    no	stop
    fewer	reduce
    lower	reduce
    less	reduce
    cheaper	reduce
    shorter	reduce
    higher	increase
    stronger	increase
    longer	increase
    better	increase
    safer	increase
    faster	increase
    cleaner	increase
    tougher	increase
    free	provide
    half-price	reduce
    half price	reduce
    discounted	reduce
    reduced	reduce
    fair	provide
    fairer	provide
    affordable	provide
    equal	provide
    universal	provide
    decent	provide
    guaranteed	provide
    proper	provide
    full funding	provide
    extra	increase
    votes at	provide
    votes for	provide
    public ownership of	other
    justice for	provide
    paid	provide
    full	provide
    secure	provide
    parity	provide
    additional	increase
    hands off	protect
    maximum	regulate
    minimum	create
    """)

  /// Nouns that name what is to be brought about, before a preposition. Columns: noun, action.
  static let measures = rows(
    """
    ban	prohibit
    control	regulate
    controls	regulate
    system	create
    systems	create
    network	create
    networks	create
    centre	create
    centres	create
    hub	create
    hubs	create
    helpline	create
    hotline	create
    forum	create
    academy	create
    lane	create
    lanes	create
    bans	prohibit
    limits	regulate
    caps	regulate
    freezes	freeze
    increases	increase
    reductions	reduce
    discounts	reduce
    taxes	create
    levies	create
    funds	create
    plans	create
    schemes	create
    services	create
    laws	create
    rights	create
    targets	create
    standards	create
    inquiries	create
    subsidies	provide
    pensions	provide
    allowances	provide
    guarantees	provide
    moratorium	freeze
    freeze	freeze
    pause	freeze
    end	abolish
    halt	stop
    stop	stop
    cut	reduce
    cuts	reduce
    reduction	reduce
    discount	reduce
    cap	regulate
    limit	regulate
    ceiling	regulate
    rise	increase
    rises	increase
    raise	increase
    increase	increase
    expansion	increase
    introduction	create
    installation	create
    construction	create
    creation	create
    rollout	create
    roll-out	create
    boost	increase
    extension	increase
    return	restore
    restoration	restore
    review	review
    reform	review
    overhaul	review
    inquiry	create
    investigation	create
    referendum	create
    vote	create
    tax	create
    levy	create
    fund	create
    plan	create
    strategy	create
    programme	create
    scheme	create
    service	create
    bank	create
    agency	create
    commission	create
    commissioner	create
    ombudsman	create
    regulator	create
    watchdog	create
    register	create
    charter	create
    bill	create
    law	create
    act	create
    right	create
    duty	create
    target	create
    standard	create
    minister	create
    minimum	create
    wage	create
    income	provide
    pension	provide
    guarantee	provide
    grant	provide
    grants	provide
    allowance	provide
    subsidy	provide
    support	promote
    help	promote
    funding	provide
    investment	provide
    money	provide
    protection	protect
    protections	protect
    safeguards	protect
    abolition	abolish
    action	promote
    crackdown	reduce
    powers	create
    amnesty	create
    compensation	provide
    relief	provide
    recognition	create
    loans	provide
    vouchers	provide
    credits	provide
    apprenticeships	create
    incentives	create
    training	provide
    audit	create
    deal	create
    settlement	create
    nationalisation	other
    renationalisation	other
    devolution	other
    closure	stop
    """)

  private static func rows(_ table: String) -> [OpenerRow] {
    TabbedRows(table).rows.compactMap { row in
      Demand.Action(rawValue: row.cell(1)).map { OpenerRow(text: row.cell(0), action: $0) }
    }
  }
}
