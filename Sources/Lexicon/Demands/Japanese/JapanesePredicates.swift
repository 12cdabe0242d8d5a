internal import PolicyModel

/// Japanese predicates that say what somebody undertakes, asks or thinks.
///
/// Columns: stem, paradigm, kind, action, strength (empty: 4), flags. Flags: `i` the causative
/// is the author's own deed, `p` holds in the passive too, `-` speaks against its object,
/// `0` leaves it as it is, `+` speaks for it, `m` is no norm by itself, `t`
/// as a noun is a thing of its own (許可が必要です), `d` is said of a deed alone (収集を休みます), `r`
/// tells something in rules alone (印鑑を不要とする).
enum JapanesePredicates {
  static let rows: [PredicateRow] = {
    var rows: [PredicateRow] = []
    for table in [actions, JapaneseStances.table, JapaneseDeeds.table, verbalNouns, nativeVerbs] {
      for row in TabbedRows(table).rows {
        guard let predicate = predicate(row) else { continue }
        rows.append(predicate)
        if let kana = KanaSpellings.byKanji[predicate.stem] {
          rows.append(predicate)
          rows[rows.count - 1].stem = kana
        }
        if predicate.paradigm == "x", let honoured = JapaneseRespect.honoured(predicate.stem) {
          rows.append(predicate)
          rows[rows.count - 1].stem = honoured
        }
      }
    }
    return rows
  }()

  private static func predicate(_ row: [String]) -> PredicateRow? {
    guard let kind = PredicateRow.Kind(rawValue: row.cell(2)),
      let action = Demand.Action(rawValue: row.cell(3))
    else { return nil }
    let flags = row.cell(5).utf8
    func has(_ flag: Unicode.Scalar) -> Bool { flags.contains(UInt8(ascii: flag)) }
    let polarity =
      has("-") ? min(-1, action.polarity) : has("0") ? 0 : has("+") ? 1 : action.polarity
    return PredicateRow(
      stem: row.cell(0), paradigm: row.cell(1), kind: kind, action: action,
      strength: Int(row.cell(4)) ?? 4, polarity: polarity, isIntransitive: has("i"),
      takesPassive: has("p"), needsMood: has("m"), namesThing: has("t"), needsDeed: has("d"),
      isOfRules: has("r"))
  }

  static let actions = """
    廃止	s	act	abolish
    撤廃	s	act	abolish
    全廃	s	act	abolish
    廃案に	s	act	abolish
    解体	s	act	abolish
    一掃	s	act	abolish
    根絶	s	act	abolish
    解消	s	act	abolish
    脱却	s	act	abolish
    解除	s	act	stop
    づくり	s	act	create
    終結	s	act	stop
    中断	s	act	stop
    休止	s	act	freeze
    歯止めをかけ	1	act	stop
    歯止めを掛け	1	act	stop
    開け	1	act	other
    ゼロをめざ	5s	act	abolish	2
    実質ゼロをめざ	5s	act	create	2
    撤去	s	act	abolish
    削除	s	act	abolish
    除去	s	act	abolish
    払拭	s	act	abolish
    廃棄	s	act	abolish
    消去	s	act	abolish
    終わらせ	1	act	abolish
    なく	5s	act	abolish
    無く	5s	act	abolish
    ゼロに	s	act	abolish
    ゼロ化	s	act	abolish
    取り除	5k	act	abolish
    中止	s	act	stop
    控え	1	act	stop
    慎	5m	act	stop
    停止	s	act	stop
    利用停止	s	act	stop
    やめ	1	act	stop
    止め	1	act	stop
    とめ	1	act	stop
    取りやめ	1	act	stop
    取り止め	1	act	stop
    ストップ	s	act	stop
    断念	s	act	stop
    打ち切	5r	act	stop
    終了	s	act	stop
    閉鎖	s	act	stop
    遮断	s	act	stop
    閉館	s	act	stop
    閉校	s	act	stop
    閉園	s	act	stop
    廃校	s	act	abolish
    廃線	s	act	abolish
    終え	1	act	stop
    凍結	s	act	freeze
    延期	s	act	freeze
    見合わせ	1	act	freeze
    先送り	s	act	freeze
    一時停止	s	act	freeze
    保留	s	act	freeze
    猶予	s	act	freeze
    撤回	s	act	withdraw
    白紙撤回	s	act	withdraw
    白紙に戻	5s	act	withdraw
    取り下げ	1	act	withdraw
    取り消	5s	act	withdraw
    取消	5s	act	withdraw
    破棄	s	act	withdraw
    返上	s	act	withdraw
    禁止	s	act	prohibit
    全面禁止	s	act	prohibit
    禁	z	act	prohibit	 	p
    排除	s	act	prohibit
    遠慮	s	act	prohibit
    引き下げ	1	act	reduce
    引下げ	1	act	reduce
    値下げ	s	act	reduce
    削減	s	act	reduce
    減額	s	act	reduce
    縮小	s	act	reduce
    縮減	s	act	reduce
    軽減	s	act	reduce
    低減	s	act	reduce
    減税	s	act	reduce
    減免	s	act	reduce
    免除	s	act	reduce
    圧縮	s	act	reduce
    短縮	s	act	reduce
    半減	s	act	reduce	 	i
    半額に	s	act	reduce
    軽く	s	act	reduce
    安く	s	act	reduce
    短く	s	act	reduce
    少なく	s	act	reduce
    抑制	s	act	reduce
    抑止	s	act	reduce
    緩和	s	act	reduce
    減ら	5s	act	reduce
    下げ	1	act	reduce
    抑え	1	act	reduce
    おさえ	1	act	reduce
    縮め	1	act	reduce
    半分に	s	act	reduce
    控除	s	act	reduce
    規制	s	act	regulate
    制限	s	act	regulate
    義務付け	1	act	regulate
    義務づけ	1	act	regulate
    義務化	s	act	regulate
    厳しく	s	act	regulate
    厳格化	s	act	regulate
    監視	s	act	regulate
    監督	s	act	regulate
    取り締ま	5r	act	regulate
    見直	5s	act	review	3
    再検証	s	act	review	3
    点検	s	act	review	3
    改め	1	act	review	3
    改正	s	act	review	3
    改革	s	act	review	3
    改定	s	act	review	3
    改訂	s	act	review	3
    再編	s	act	review	3
    刷新	s	act	review	3
    検討	s	carry	study	1
    再検討	s	carry	study	1
    議論	s	carry	study	1
    熟議	s	carry	study	1
    研究	s	carry	study	1
    調査	s	carry	study	1
    調査研究	s	carry	study	1
    調査審議	s	act	study	3
    審議	s	carry	study	1
    検証	s	carry	study	1
    分析	s	carry	study	1
    精査	s	carry	study	1
    協議	s	carry	study	1
    模索	s	carry	study	1
    注視	s	carry	other	1
    探	5r	carry	study	1
    視野に入れ	1	carry	other	1
    念頭に置	5k	carry	other	1
    話し合	5w	carry	study	1
    公表	s	act	disclose
    表示	s	act	disclose
    明記	s	act	disclose
    公示	s	act	disclose
    公開	s	act	disclose
    情報公開	s	act	disclose
    開示	s	act	disclose
    説明	s	act	disclose
    周知	s	act	disclose
    明示	s	act	disclose
    掲載	s	act	disclose
    掲示	s	act	disclose
    告知	s	act	disclose
    明らかに	s	act	disclose
    明確化	s	act	disclose
    明確に	s	act	disclose
    見える化	s	act	disclose
    発信	s	act	disclose
    示	5s	act	disclose
    存続	s	act	maintain	 	i
    維持	s	act	maintain
    堅持	s	act	maintain
    継続	s	act	maintain
    継続雇用	s	act	maintain
    再雇用	s	act	maintain
    守	5r	act	maintain
    守り抜	5k	act	maintain
    残	5s	act	maintain
    据え置	5k	act	maintain
    保持	s	act	maintain
    続け	1	act	maintain
    保	5t	act	maintain
    温存	s	act	maintain
    引き上げ	1	act	increase
    引上げ	1	act	increase
    値上げ	s	act	increase
    賃上げ	s	act	increase
    拡充	s	act	increase
    増額	s	act	increase
    増税	s	act	increase
    拡大	s	act	increase
    拡張	s	act	increase
    強化	s	act	increase
    増強	s	act	increase
    増員	s	act	increase
    増設	s	act	increase
    増便	s	act	increase
    倍増	s	act	increase	 	i
    倍に	s	act	increase
    増進	s	act	increase
    大きく	s	act	increase
    多く	s	act	increase
    厚く	s	act	increase
    早く	s	act	increase
    上乗せ	s	act	increase
    加算	s	act	increase
    延長	s	act	increase
    延伸	s	act	increase
    充実	s	act	increase	 	i
    向上	s	act	increase	 	i
    底上げ	s	act	increase
    増や	5s	act	increase
    ふや	5s	act	increase
    広げ	1	act	increase
    拡げ	1	act	increase
    高め	1	act	increase
    強め	1	act	increase
    上げ	1	act	increase
    伸ば	5s	act	increase
    手厚く	s	act	increase
    高度化	s	act	increase
    支給	s	act	provide
    給付	s	act	provide
    交付	s	act	provide
    無償化	s	act	provide
    無料化	s	act	provide
    無償に	s	act	provide
    無料に	s	act	provide
    保障	s	act	provide
    確保	s	act	provide
    補助	s	act	provide
    補償	s	act	provide
    助成	s	act	provide
    補填	s	act	provide
    補てん	s	act	provide
    提供	s	act	provide
    貸与	s	act	provide
    貸し出	5s	act	provide
    貸出	s	act	provide
    返還	s	act	other
    返却	s	act	other
    配布	s	act	provide
    配備	s	act	provide
    供給	s	act	provide
    財政措置	s	act	provide
    投資	s	act	provide
    拠出	s	act	provide
    優遇	s	act	provide
    還元	s	act	provide
    与え	1	act	provide
    届け	1	act	provide
    推進	s	carry	promote	3
    促進	s	carry	promote	3
    推し進め	1	carry	promote	3
    進め	1	carry	other	3
    すすめ	1	carry	other	3
    加速	s	carry	promote	3	i
    支援	s	act	promote	3
    財政支援	s	act	provide	3
    後押し	s	act	promote	3
    応援	s	act	promote	3
    育成	s	act	promote	3
    普及	s	act	promote	3	i
    奨励	s	act	promote	3
    振興	s	act	promote	3
    支え	1	act	promote	3
    活性化	s	act	promote	3	i
    創設	s	act	create
    作成	s	act	create
    新設	s	act	create
    導入	s	act	create
    設置	s	act	create
    設立	s	act	create
    開設	s	act	create
    開館	s	act	create
    開校	s	act	create
    開園	s	act	create
    開業	s	act	create
    開通	s	act	create	 	i
    着工	s	act	create
    竣工	s	act	create	 	i
    制定	s	act	create
    整備	s	act	create
    構築	s	act	create
    建設	s	act	create
    確立	s	act	create
    策定	s	act	create
    創出	s	act	create
    編成	s	act	create
    開発	s	act	create
    実装	s	act	create
    法制化	s	act	create
    制度化	s	act	create
    発足	s	act	create	 	i
    つく	5r	act	create
    作	5r	act	create
    創	5r	act	create
    設け	1	act	create
    定め	1	act	create	 	m
    立ち上げ	1	act	create
    生み出	5s	act	create
    復活	s	act	restore	 	i
    再開	s	act	restore	 	i
    回復	s	act	restore	 	i
    復元	s	act	restore
    復旧	s	act	restore	 	i
    再建	s	act	restore
    再生	s	act	restore	 	i
    戻	5s	act	restore
    取り戻	5s	act	restore
    取りもど	5s	act	restore
    保護	s	act	protect
    防止	s	act	protect
    予防	s	act	protect
    是正	s	act	protect
    救済	s	act	protect
    擁護	s	act	protect
    保全	s	act	protect
    防	5g	act	protect
    見守	5r	act	protect
    """
}
