/// Japanese predicates that judge, ask, carry and bind, and the deeds that are idioms.
///
/// Columns and flags are those of `JapanesePredicates`.
enum JapaneseStances {
  static let table = """
    反対	s	verdict	oppose	3
    抗議	s	verdict	oppose	3
    非難	s	verdict	oppose	3
    糾弾	s	verdict	oppose	3
    許されるものではありません	x	verdict	oppose	3
    許されるものではない	x	verdict	oppose	3
    許されることではありません	x	verdict	oppose	3
    許されることではない	x	verdict	oppose	3
    認められるものではない	x	verdict	oppose	3
    容認できるものではありません	x	verdict	oppose	3
    容認できるものではない	x	verdict	oppose	3
    歓迎	s	verdict	support	3
    やむを得ません	x	verdict	support	2
    やむをえません	x	verdict	support	2
    くみ	s	verdict	support	3
    同意できません	x	verdict	oppose	3
    同意できない	x	verdict	oppose	3
    到底受け入れられない	x	verdict	oppose	3
    言語道断	n	verdict	oppose	3
    論外	n	verdict	oppose	3
    もってのほか	n	verdict	oppose	3
    許すな	x	verdict	oppose	3
    急げ	x	ask	other	3
    守れ	x	ask	maintain	3
    返せ	x	ask	restore	3
    戻せ	x	ask	restore	3
    残せ	x	ask	maintain	3
    増やせ	x	ask	increase	3
    減らせ	x	ask	reduce	3
    なくせ	x	ask	abolish	3
    反対の立場をと	5r	verdict	oppose	3
    反対の立場を取	5r	verdict	oppose	3
    反対の姿勢をと	5r	verdict	oppose	3
    反対の姿勢を取	5r	verdict	oppose	3
    反対の姿勢	n	verdict	oppose	3
    賛成の立場をと	5r	verdict	support	3
    賛成の立場を取	5r	verdict	support	3
    賛成の姿勢をと	5r	verdict	support	3
    賛成の姿勢を取	5r	verdict	support	3
    賛成の姿勢	n	verdict	support	3
    否定的な立場をと	5r	verdict	oppose	3
    否定的な立場を取	5r	verdict	oppose	3
    否定的な姿勢をと	5r	verdict	oppose	3
    否定的な姿勢を取	5r	verdict	oppose	3
    否定的な立場	n	verdict	oppose	3
    否定的な姿勢	n	verdict	oppose	3
    肯定的な立場をと	5r	verdict	support	3
    肯定的な立場を取	5r	verdict	support	3
    肯定的な姿勢をと	5r	verdict	support	3
    肯定的な姿勢を取	5r	verdict	support	3
    慎重な立場をと	5r	verdict	study	1
    慎重な立場を取	5r	verdict	study	1
    慎重な姿勢をと	5r	verdict	study	1
    慎重な姿勢を取	5r	verdict	study	1
    慎重な立場	n	verdict	study	1
    慎重な姿勢	n	verdict	study	1
    慎重な姿勢で臨	5m	verdict	study	1
    慎重な立場で臨	5m	verdict	study	1
    中立の立場をと	5r	verdict	study	1
    中立の立場を取	5r	verdict	study	1
    中立的な立場をと	5r	verdict	study	1
    中立的な立場を取	5r	verdict	study	1
    反対の立場	n	verdict	oppose	3
    賛成の立場	n	verdict	support	3
    反対	n	verdict	oppose	3
    阻止	s	act	oppose	4
    賛成	s	verdict	support	3
    賛成	n	verdict	support	3
    支持	s	verdict	support	3
    許	5s	verdict	support	3	p
    認め	1	verdict	support	3	p
    容認	s	verdict	support	3	p
    許容	s	verdict	support	3	p
    許せません	x	verdict	oppose	3
    賛成できません	x	verdict	oppose	3
    賛成できない	x	verdict	oppose	3
    賛同できません	x	verdict	oppose	3
    賛同できない	x	verdict	oppose	3
    支持できません	x	verdict	oppose	3
    支持できない	x	verdict	oppose	3
    受け入れられません	x	verdict	oppose	3
    受け入れられない	x	verdict	oppose	3
    認められるものではありません	x	verdict	oppose	3
    許せない	x	verdict	oppose	3
    容認できません	x	verdict	oppose	3
    容認できない	x	verdict	oppose	3
    許容できません	x	verdict	oppose	3
    許容できない	x	verdict	oppose	3
    看過できません	x	verdict	oppose	3
    見過ごせません	x	verdict	oppose	2
    認めるわけにはいきません	x	verdict	oppose	3
    あってはなりません	x	verdict	oppose	3
    あってはならない	x	verdict	oppose	3
    必要ありません	x	verdict	oppose	3
    必要はありません	x	verdict	oppose	3
    必要ない	x	verdict	oppose	3
    必要はない	x	verdict	oppose	3
    不要	n	verdict	oppose	3
    要りません	x	verdict	oppose	3
    いりません	x	verdict	oppose	3
    好ましくありません	x	verdict	oppose	2
    望ましくありません	x	verdict	oppose	2
    ふさわしくありません	x	verdict	oppose	2
    適切ではありません	x	verdict	oppose	2
    問題	n	verdict	oppose	2
    懸念があります	x	verdict	oppose	2
    懸念がある	x	verdict	oppose	2
    懸念が残ります	x	verdict	oppose	2
    懸念が残る	x	verdict	oppose	2
    懸念が拭えません	x	verdict	oppose	2
    懸念が拭えない	x	verdict	oppose	2
    不安が残ります	x	verdict	oppose	2
    不安が残る	x	verdict	oppose	2
    妥当ではありません	x	verdict	oppose	2
    妥当ではない	x	verdict	oppose	2
    妥当でない	x	verdict	oppose	2
    適当ではありません	x	verdict	oppose	2
    適当ではない	x	verdict	oppose	2
    適当でない	x	verdict	oppose	2
    適切ではない	x	verdict	oppose	2
    適切でない	x	verdict	oppose	2
    適切とは言えません	x	verdict	oppose	2
    適切とは言えない	x	verdict	oppose	2
    好ましくない	x	verdict	oppose	2
    望ましくない	x	verdict	oppose	2
    ふさわしくない	x	verdict	oppose	2
    応じられません	x	verdict	oppose	3
    応じられない	x	verdict	oppose	3
    応じることはできません	x	verdict	oppose	3
    応じることはできない	x	verdict	oppose	3
    応じるわけにはいきません	x	verdict	oppose	3
    受け入れることはできません	x	verdict	oppose	3
    受け入れることはできない	x	verdict	oppose	3
    認めることはできません	x	verdict	oppose	3
    許すことはできません	x	verdict	oppose	3
    許すことはできない	x	verdict	oppose	3
    賛成することはできません	x	verdict	oppose	3
    賛成しかねます	x	verdict	oppose	2
    同意しかねます	x	verdict	oppose	2
    問題があります	x	verdict	oppose	2
    問題がある	x	verdict	oppose	2
    疑義があります	x	verdict	oppose	1
    危惧	s	verdict	oppose	2
    懸念されます	x	verdict	oppose	2
    懸念	s	verdict	oppose	2
    危険	n	verdict	oppose	2
    疑問	n	verdict	oppose	1
    疑問があります	x	verdict	oppose	1
    疑問が残ります	x	verdict	oppose	1
    疑問が残る	x	verdict	oppose	1
    疑問がある	x	verdict	oppose	1
    慎重であるべきです	x	verdict	oppose	1
    慎重であるべき	x	verdict	oppose	1
    慎重であることが望まれます	x	verdict	oppose	1
    慎重さが求められます	x	verdict	oppose	1
    求め	1	ask	other	3
    要求	s	ask	other	3
    追及	s	ask	other	3
    要請	s	ask	other	3
    要望	s	ask	other	3
    提言	s	ask	other	3
    主張	s	ask	other	3
    働きかけ	1	ask	other	3
    訴え	1	ask	other	3
    申し入れ	1	ask	other	3
    迫	5r	ask	other	4
    促	5s	ask	other	2
    期待	s	ask	other	2
    願	5w	ask	other	2
    望	5m	ask	other	2
    切望	s	ask	other	3
    切に願	5w	ask	other	3
    推奨	s	ask	other	1
    必要	n	ask	other	2
    ことが適当です	x	ask	other	3
    ことが適当である	x	ask	other	3
    ことが適当と考える	x	ask	other	3
    ことが妥当である	x	ask	other	3
    肝要	n	ask	other	2
    必要があります	x	ask	other	2
    必要がある	x	ask	other	2
    不可欠	n	ask	other	2
    急務	n	ask	other	2
    待ったなし	n	ask	other	2
    必須	n	ask	other	2
    喫緊の課題	n	ask	other	2
    重要	n	ask	other	2
    大切	n	ask	other	2
    欠かせません	x	ask	other	2
    欠かせない	x	ask	other	2
    求められます	x	ask	other	2
    求められる	x	ask	other	2
    求められています	x	ask	other	2
    求められております	x	ask	other	2
    望まれています	x	ask	other	2
    急がれています	x	ask	other	2
    望まれます	x	ask	other	2
    望まれる	x	ask	other	2
    急がれます	x	ask	other	2
    急がれる	x	ask	other	2
    待たれます	x	ask	other	2
    待たれる	x	ask	other	2
    欠かすことができません	x	ask	other	2
    欠かすことができない	x	ask	other	2
    望ましいです	x	ask	other	1
    望ましいと考えます	x	ask	other	1
    望ましい	x	ask	other	1
    めざ	5s	carry	other	2
    目指	5s	carry	other	2
    目ざ	5s	carry	other	2
    努め	1	carry	other	2
    つとめ	1	carry	other	2
    務め	1	carry	other	2
    図	5r	carry	other	2
    はか	5r	carry	other	2
    取り組	5m	carry	other	2
    取組	5m	carry	other	2
    努力	s	carry	other	2
    尽力	s	carry	other	2
    力を尽く	5s	carry	other	2
    全力を尽く	5s	carry	other	2
    力を入れ	1	carry	other	2
    力を注	5g	carry	other	2
    全力を挙げ	1	carry	other	2
    全力をあげ	1	carry	other	2
    配慮	s	carry	other	2
    心がけ	1	carry	other	2
    心掛け	1	carry	other	2
    尊重	s	carry	other	2
    想定	s	carry	other	2
    留意	s	carry	other	2
    勘案	s	carry	other	2
    基本と	s	carry	other	2
    基本方針と	s	carry	other	2
    目標と	s	carry	other	2
    目標に掲げ	1	carry	other	2
    旨と	s	carry	other	2
    使命と	s	carry	other	2
    最優先課題と	s	carry	other	3
    期	5s	carry	other	2
    志向	s	carry	other	2
    志	5s	carry	other	2
    努力を重ね	1	carry	other	2
    最善を尽く	5s	carry	other	2
    全力で取り組	5m	carry	other	2
    方向で検討	s	carry	study	1
    方向で議論	s	carry	study	1
    方向で協議	s	carry	study	1
    方向で調整	s	carry	other	2
    方向で進め	1	carry	other	2
    見据え	1	carry	other	1
    検討を要	s	ask	study	1
    原則と	s	carry	other	3
    万全を期	5s	carry	other	4
    重視	s	carry	other	3
    最優先	s	carry	other	3
    提案	s	carry	other	3
    約束	s	carry	other	5
    確約	s	carry	other	5
    公約	s	carry	other	4
    追求	s	carry	other	2
    意見交換	s	carry	study	1
    動向を見守	5r	carry	other	1
    推移を見守	5r	carry	other	1
    行方を見守	5r	carry	other	1
    成り行きを見守	5r	carry	other	1
    経過を見守	5r	carry	other	1
    対話を深め	1	carry	study	1
    対話を重ね	1	carry	study	1
    議論を重ね	1	carry	study	1
    検討を加え	1	carry	study	1
    検討を重ね	1	carry	study	1
    保証	s	carry	other	5
    誓	5w	carry	other	5
    断行	s	light	other	5
    実現	s	light	other	4	i
    実施	s	light	other	4
    全国展開	s	light	other	4
    立法	s	act	create	4
    立法化	s	act	create	4
    法整備	s	act	create	4
    法改正	s	act	review	3
    結論を得	1	act	other	4
    結論を出	5s	act	other	4
    方向性を示	5s	act	other	4
    場を持	5t	act	create	4
    門戸を開	5k	act	create	4
    道を開	5k	act	create	4
    終止符を打	5t	act	abolish	4
    ブレーキをかけ	1	act	stop	4
    待ったをかけ	1	act	stop	4
    メスを入れ	1	act	review	3
    白紙に	s	act	withdraw	4
    歯止めを	x	act	stop	4
    終止符を	x	act	abolish	4
    待ったを	x	act	stop	4
    メスを	x	act	review	3
    元に戻	5s	act	restore	4
    避け	1	act	reduce	4
    闘	5w	act	other	4
    たたか	5w	act	other	4
    戦	5w	act	other	4
    まかな	5w	act	provide	4
    賄	5w	act	provide	4
    充て	1	act	provide	4
    あて	1	act	provide	4
    充当	s	act	provide	4
    受け取	5r	act	other	4
    法案を提出	s	act	create	4
    条例案を提出	s	act	create	4
    退院	s	act	other	4
    転院	s	act	other	4
    退会	s	act	other	4
    退去	s	act	other	4
    退学	s	act	other	4
    退店	s	act	other	4
    退場	s	act	other	4
    退席	s	act	other	4
    弁償	s	act	other	4
    許可を受け	1	act	other	4
    承認を受け	1	act	other	4
    認可を受け	1	act	other	4
    検査を受け	1	act	other	4
    確認を受け	1	act	other	4
    審査を受け	1	act	other	4
    同意を得	1	act	other	4
    承諾を得	1	act	other	4
    許可を得	1	act	other	4
    承認を得	1	act	other	4
    了承を得	1	act	other	4
    了解を得	1	act	other	4
    負担	s	act	other	4	t
    関与	s	act	other	4
    出店	s	act	other	4
    出品	s	act	other	4
    達成	s	light	other	4
    弁済	s	act	other	4
    精算	s	act	other	4
    譲渡	s	act	other	4
    転貸	s	act	other	4
    同伴	s	act	other	4
    持参	s	act	other	4
    放置	s	act	other	4
    飼育	s	act	other	4
    駐車	s	act	other	4
    喫煙	s	act	other	4
    飲食	s	act	other	4
    撮影	s	act	other	4
    録音	s	act	other	4
    複製	s	act	other	4
    転載	s	act	other	4
    転用	s	act	other	4
    流用	s	act	other	4
    目的外使用	s	act	other	4
    立替	s	act	other	4
    立て替え	1	act	other	4
    持ち出	5s	act	other	4
    言いふら	5s	act	other	4
    かけ直	5s	act	other	4
    償却	s	act	other	4
    消却	s	act	other	4
    和解	s	act	other	4
    裁定	s	act	other	4
    仲裁	s	act	other	4
    撤収	s	act	stop	4
    受け継	5g	act	maintain	4
    守り育て	1	act	promote	4
    磨き上げ	1	act	increase	4
    磨	5k	act	increase	4
    引き締め	1	act	increase	4
    締め付け	1	act	increase	4
    絞り込	5m	act	reduce	4
    切り下げ	1	act	reduce	4
    切り詰め	1	act	reduce	4
    押し下げ	1	act	reduce	4
    押し上げ	1	act	increase	4
    引き延ば	5s	act	increase	4
    買い支え	1	act	promote	4
    植樹	s	act	create	4
    造成	s	act	create	4
    造	5r	act	create	4
    新築	s	act	create	4
    併設	s	act	create	4
    常設	s	act	create	4
    配属	s	act	create	4
    常駐	s	act	create		i
    食い止め	1	act	stop	4
    押しとどめ	1	act	stop	4
    見送	5r	act	freeze	4
    実行	s	light	other	4
    徹底	s	light	other	4
    展開	s	light	other	4
    開始	s	light	other	4
    着手	s	light	other	4
    始め	1	light	other	4
    はじめ	1	light	other	4
    重ね	1	light	other	4
    深め	1	light	other	4
    行	5w	light	other	4
    おこな	5w	light	other	4
    講	z	light	other	4
    実現化	s	light	other	4
    を	s	light	other	4
    ように	s	light	other	4
    ことと	s	light	other	4
    ことに	s	light	other	4
    責務を有	s	duty	other	3
    削除の対象とな	5r	duty	abolish	4	-
    削除の対象と	s	duty	abolish	4	-
    処分の対象とな	5r	duty	other	4	-
    処分の対象と	s	duty	other	4	-
    懲戒の対象とな	5r	duty	other	4	-
    懲戒の対象と	s	duty	other	4	-
    罰則の対象とな	5r	duty	other	4	-
    罰則の対象と	s	duty	other	4	-
    利用停止の対象とな	5r	duty	stop	4	-
    利用停止の対象と	s	duty	stop	4	-
    失格の対象とな	5r	duty	other	4	-
    失格の対象と	s	duty	other	4	-
    を限度と	s	duty	regulate	3
    に限	5r	duty	regulate	3
    対象外と	s	duty	other	3	-
    の責任と	s	duty	other	3
    の負担と	s	duty	other	3
    の負担	n	duty	other	3
    の自己負担と	s	duty	other	3
    の自己負担	n	duty	other	3
    の費用負担と	s	duty	other	3
    の負担とな	5r	duty	other	3
    の責任	n	duty	other	3
    可能	n	release	other	1	+
    自由と	s	release	other	1	0
    自由	n	release	other	1	+
    任意	n	release	other	1	0
    任意加入	n	release	other	1	0
    不可	n	duty	prohibit	5	-
    ご自由	n	release	other	1	+
    認められています	x	release	other	1	+
    認められている	x	release	other	1	+
    許可されています	x	release	other	1	+
    許可されている	x	release	other	1	+
    許されています	x	release	other	1	+
    お断りする場合があります	x	release	other	1	-
    お断りすることがあります	x	release	other	1	-
    お断りする場合がある	x	release	other	1	-
    お断りすることがある	x	release	other	1	-
    お断りさせていただく場合があります	x	release	other	1	-
    お断りさせていただくことがあります	x	release	other	1	-
    ご遠慮いただく場合があります	x	release	other	1	-
    ご遠慮いただくことがあります	x	release	other	1	-
    お受けできない場合があります	x	release	other	1	-
    お受けできないことがあります	x	release	other	1	-
    お受けしない場合があります	x	release	other	1	-
    応じられない場合があります	x	release	other	1	-
    応じられないことがあります	x	release	other	1	-
    対象外とする場合があります	x	release	other	1	-
    可と	s	release	other	1	+
    可能と	s	release	other	1	+
    不可と	s	duty	prohibit	5	-
    必要と	s	duty	other	4	r
    必須と	s	duty	other	4	r
    義務と	s	duty	other	4	r
    不要と	s	release	other	1	0r
    無用と	s	release	other	1	0r
    厳禁と	s	duty	prohibit	5	-
    禁煙と	s	duty	prohibit	5	-
    立入禁止と	s	duty	prohibit	5	-
    任意と	s	release	other	1	0
    禁止と	s	duty	prohibit	5	-
    承認を要する	x	duty	other	4
    賛成を要する	x	duty	other	4
    賛成を要します	x	duty	other	4
    議決を要する	x	duty	other	4
    議決を要します	x	duty	other	4
    出席を要する	x	duty	other	4
    出席を要します	x	duty	other	4
    許諾を要する	x	duty	other	4
    許諾を要します	x	duty	other	4
    協議を要する	x	duty	other	4
    協議を要します	x	duty	other	4
    申請を要する	x	duty	other	4
    申請を要します	x	duty	other	4
    証明を要する	x	duty	other	4
    証明を要します	x	duty	other	4
    了承を要する	x	duty	other	4
    了承を要します	x	duty	other	4
    了解を要する	x	duty	other	4
    了解を要します	x	duty	other	4
    認可を要する	x	duty	other	4
    認可を要します	x	duty	other	4
    決議を要する	x	duty	other	4
    決議を要します	x	duty	other	4
    署名を要する	x	duty	other	4
    署名を要します	x	duty	other	4
    同席を要する	x	duty	other	4
    同席を要します	x	duty	other	4
    承認を要します	x	duty	other	4
    承諾を要する	x	duty	other	4
    承諾を要します	x	duty	other	4
    同意を要する	x	duty	other	4
    同意を要します	x	duty	other	4
    をいう	x	involuntary	other	4
    許可を要する	x	duty	other	4
    許可を要します	x	duty	other	4
    届出を要する	x	duty	other	4
    届出を要します	x	duty	other	4
    義務があります	x	duty	other	4
    義務がある	x	duty	other	4
    責務があります	x	duty	other	4
    責務がある	x	duty	other	4
    責任があります	x	duty	other	4
    責任がある	x	duty	other	4
    お断りいたしております	x	duty	prohibit	5	-
    ご遠慮いただいています	x	duty	prohibit	3	-
    ご遠慮いただいております	x	duty	prohibit	3	-
    責任を有	s	duty	other	3
    責任を負	5w	duty	other	4
    責めを負	5w	duty	other	4
    義務を負	5w	duty	other	4
    過料に処	s	duty	other	5	-
    罰金に処	s	duty	other	5	-
    拘禁刑に処	s	duty	other	5	-
    懲役に処	s	duty	other	5	-
    刑に処	s	duty	other	5	-
    無効と	s	duty	other	5	-
    お断りします	x	duty	prohibit	5	-
    お断りいたします	x	duty	prohibit	5	-
    お断りしています	x	duty	prohibit	5	-
    お断りしております	x	duty	prohibit	5	-
    厳禁	n	duty	prohibit	5	-
    禁煙	n	duty	prohibit	5	-
    全面禁煙	n	duty	prohibit	5	-
    全館禁煙	n	duty	prohibit	5	-
    立入禁止	n	duty	prohibit	5	-
    立ち入り禁止	n	duty	prohibit	5	-
    使用禁止	n	duty	prohibit	5	-
    禁止	n	duty	prohibit	5	-
    権利があります	x	duty	other	1	+
    権利がある	x	duty	other	1	+
    権利を有	s	duty	other	1	+
    権利を持	5t	duty	other	1	+
    禁じられてい	1	duty	prohibit	5	-
    禁止されてい	1	duty	prohibit	5	-
    要しない	x	release	other	1	0
    要しません	x	release	other	1	0
    妨げない	x	release	other	1	+
    妨げません	x	release	other	1	+
    差し支えない	x	release	other	1	+
    """
}
