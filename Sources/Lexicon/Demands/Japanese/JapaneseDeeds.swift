/// Japanese verbs for what offices, clubs, landlords and companies do, and what a thing is made.
///
/// Columns and flags are those of `JapanesePredicates`.
enum JapaneseDeeds {
  static let table = """
    監査	s	act	other	4	t
    置き去りに	s	act	other
    後回しに	s	act	other
    清算	s	act	other	4	t
    検収	s	act	other	4	t
    検針	s	act	other	4	t
    照会	s	act	other	4	t
    調整	s	act	other	4	t
    仲介	s	act	other	4	t
    斡旋	s	act	other	4	t
    あっせん	s	act	other	4	t
    代行	s	act	other	4	t
    代理	s	act	other	4	t
    主宰	s	act	other	4	t
    主催	s	act	other	4	t
    後援	s	act	other	4	t
    共催	s	act	other	4	t
    協賛	s	act	other	4	t
    招聘	s	act	other	4	t
    招待	s	act	other	4	t
    出向	s	act	other	4	t
    開票	s	act	other	4	t
    採択	s	act	other	4	t
    採決	s	act	other	4	t
    選出	s	act	other	4	t
    解任	s	act	other	4	t
    罷免	s	act	other	4	t
    任免	s	act	other	4	t
    統括	s	act	other	4	t
    総括	s	act	other	4	t
    掌理	s	act	other	4	t
    総理	s	act	other	4	t
    補佐	s	act	other	4	t
    補足	s	act	other	4	t
    補正	s	act	other	4	t
    補完	s	act	other	4	t
    留保	s	act	other	4	t
    相続	s	act	other	4	t
    継承	s	act	other	4	t
    承継	s	act	other	4	t
    持続	s	act	other	4	t
    併用	s	act	other	4	t
    分割	s	act	other	4	t
    分配	s	act	other	4	t
    分担	s	act	other	4	t
    分別	s	act	other	4	t
    分類	s	act	other	4	t
    分散	s	act	other	4	t
    配分	s	act	other	4	t
    配達	s	act	other	4	t
    配送	s	act	other	4	t
    配車	s	act	other	4	t
    配膳	s	act	other	4	t
    設計	s	act	other	4	t
    設定	s	act	other	4	t
    設営	s	act	other	4	t
    取り付け	1	act	other	4	t
    取り外	5s	act	other	4	t
    搬送	s	act	other	4	t
    輸送	s	act	other	4	t
    運搬	s	act	other	4	t
    収納	s	act	other	4	t
    収受	s	act	other	4	t
    受理	s	act	other	4	t
    受領	s	act	other	4	t
    受託	s	act	other	4	t
    発注	s	act	other	4	t
    外注	s	act	other	4	t
    施工	s	act	other	4	t
    編集	s	act	other	4	t
    編さん	s	act	other	4	t
    執筆	s	act	other	4	t
    校正	s	act	other	4	t
    監修	s	act	other	4	t
    査定	s	act	other	4	t
    算定	s	act	other	4	t
    算出	s	act	other	4	t
    計量	s	act	other	4	t
    試算	s	act	other	4	t
    試行	s	act	other	4	t
    講習	s	act	other	4	t
    授与	s	act	other	4	t
    表彰	s	act	other	4	t
    顕彰	s	act	other	4	t
    訪問	s	act	other	4	t
    巡回	s	act	other	4	t
    巡視	s	act	other	4	t
    警戒	s	act	other	4	t
    警備	s	act	other	4	t
    警告	s	act	other	4	t
    養成	s	act	other	4	t
    隔離	s	act	other	4	t
    支弁	s	act	other	4	t
    支出	s	act	other	4	t
    支払い	s	act	other
    出資	s	act	other	4	t
    納税	s	act	other	4	t
    加入	s	act	other	4	t
    加盟	s	act	other	4	t
    伐採	s	act	other	4	t
    植林	s	act	other	4	t
    間伐	s	act	other	4	t
    排水	s	act	other	4	t
    加熱	s	act	other	4	t
    除雪	s	act	other	4	t
    除草	s	act	other	4	t
    舗装	s	act	other	4	t
    埋設	s	act	other	4	t
    敷設	s	act	other	4	t
    架設	s	act	other	4	t
    移設	s	act	other	4	t
    転居	s	act	other	4	t
    入会	s	act	other	4	t
    同居	s	act	other	4	t
    応諾	s	act	other	4	t
    受諾	s	act	other	4	t
    許諾	s	act	other	4	t
    認可	s	act	other	4	t
    認証	s	act	other	4	t
    議決	s	act	other	4	t
    決裁	s	act	other	4	t
    決済	s	act	other	4	t
    予告	s	act	other	4	t
    予約	s	act	other	4	t
    予納	s	act	other	4	t
    分納	s	act	other	4	t
    完納	s	act	other	4	t
    説得	s	act	other	4	t
    訓告	s	act	other	4	t
    戒告	s	act	other	4	t
    譴責	s	act	other	4	t
    除籍	s	act	other	4	t
    破損	s	act	other	4	t
    毀損	s	act	other	4	t
    汚損	s	act	other	4	t
    盗用	s	act	other	4	t
    悪用	s	act	other	4	t
    濫用	s	act	other	4	t
    乱用	s	act	other	4	t
    偽造	s	act	other	4	t
    改ざん	s	act	other	4	t
    隠蔽	s	act	other	4	t
    秘匿	s	act	other	4	t
    匿名化	s	act	other	4	t
    暗号化	s	act	other	4	t
    仮名化	s	act	other	4	t
    初期化	s	act	other	4	t
    送金	s	act	other	4	t
    送信	s	act	other	4	t
    転記	s	act	other	4	t
    転売	s	act	other	4	t
    又貸し	s	act	other	4	t
    貸付	s	act	other	4	t
    借用	s	act	other	4	t
    賃借	s	act	other	4	t
    譲受	s	act	other	4	t
    売却	s	act	other	4	t
    買収	s	act	other	4	t
    入札	s	act	other	4	t
    開札	s	act	other	4	t
    見積	s	act	other	4	t
    積算	s	act	other	4	t
    誓約	s	act	other	4	t
    広報	s	act	other	4	t
    伝達	s	act	other	4	t
    復命	s	act	other	4	t
    申立	s	act	other	4	t
    申出	s	act	other	4	t
    申入れ	s	act	other	4	t
    上申	s	act	other	4	t
    具申	s	act	other	4	t
    答申	s	act	other	4	t
    諮問	s	act	other	4	t
    審理	s	act	other	4	t
    裁決	s	act	other	4	t
    推薦	s	act	other	4	t
    指名	s	act	other	4	t
    指図	s	act	other	4	t
    指揮	s	act	other	4	t
    先導	s	act	other	4	t
    引率	s	act	other	4	t
    同行	s	act	other	4	t
    同席	s	act	other	4	t
    立会	s	act	other	4	t
    参列	s	act	other	4	t
    視察	s	act	other	4	t
    傍聴	s	act	other	4	t
    聴取	s	act	other	4	t
    聴聞	s	act	other	4	t
    尋問	s	act	other	4	t
    回覧	s	act	other	4	t
    棄権	s	act	other	4	t
    放棄	s	act	other	4	t
    追跡	s	act	other	4	t
    追放	s	act	other	4	t
    面談	s	act	other	4	t
    面会	s	act	other	4	t
    面接	s	act	other	4	t
    提携	s	act	other	4	t
    協働	s	act	other	4	t
    協調	s	act	other	4	t
    並行	s	act	other	4	t
    手配	s	act	other	4	t
    差配	s	act	other	4	t
    捕獲	s	act	other	4	t
    採捕	s	act	other	4	t
    検診	s	act	other	4	t
    受診	s	act	other	4	t
    用意	s	act	other	4	t
    準備	s	act	other	4	t
    手当て	s	act	other	4	t
    点灯	s	act	other	4	t
    診断	s	act	other	4	t
    診療	s	act	other	4	t
    看護	s	act	other	4	t
    介護	s	act	other	4	t
    介助	s	act	other	4	t
    摂取	s	act	other	4	t
    服薬	s	act	other	4	t
    貯蓄	s	act	other	4	t
    積立	s	act	other	4	t
    寄託	s	act	other	4	t
    預託	s	act	other	4	t
    投函	s	act	other	4	t
    投棄	s	act	other	4	t
    投与	s	act	other	4	t
    放送	s	act	other	4	t
    放映	s	act	other	4	t
    中継	s	act	other	4	t
    録画	s	act	other	4	t
    印刷	s	act	other	4	t
    刊行	s	act	other	4	t
    出版	s	act	other	4	t
    通訳	s	act	other	4	t
    朗読	s	act	other	4	t
    演奏	s	act	other	4	t
    上映	s	act	other	4	t
    収穫	s	act	other	4	t
    栽培	s	act	other	4	t
    生産	s	act	other	4	t
    製造	s	act	other	4	t
    加工	s	act	other	4	t
    休館	s	act	stop	4	t
    休業	s	act	stop	4	t
    休園	s	act	stop	4	t
    休診	s	act	stop	4	t
    休校	s	act	stop	4	t
    臨時休業	s	act	stop	4	t
    臨時休館	s	act	stop	4	t
    運休	s	act	stop	4	t
    減便	s	act	reduce	4	t
    増産	s	act	increase	4	t
    減産	s	act	reduce	4	t
    撲滅	s	act	abolish	4	t
    駆除	s	act	abolish	4	t
    根治	s	act	abolish	4	t
    回避	s	act	reduce	4	t
    救護	s	act	protect	4	t
    救援	s	act	protect	4	t
    救出	s	act	protect	4	t
    保有	s	act	maintain	4	t
    伝承	s	act	maintain	4	t
    開放	s	act	provide	4	t
    寄付	s	act	provide	4	t
    寄附	s	act	provide	4	t
    寄贈	s	act	provide	4	t
    給水	s	act	provide	4	t
    免税	s	act	reduce	4	t
    課税	s	act	create	4	t
    予算化	s	act	create	4	t
    復学	s	act	restore	4	ti
    復職	s	act	restore	4	ti
    復帰	s	act	restore	4	ti
    復興	s	act	restore	4	ti
    節電	s	act	reduce	4	t
    節水	s	act	reduce	4	t
    節約	s	act	reduce	4	t
    拒否	s	act	other	4	t
    拒絶	s	act	other	4	t
    引き落と	5s	act	other	4	t
    払い込	5m	act	other	4	t
    振り込	5m	act	other	4	t
    書き込	5m	act	other	4	t
    取り替え	1	act	other	4	t
    取り壊	5s	act	other	4	t
    取り寄せ	1	act	other	4	t
    取り上げ	1	act	other	4	t
    取り交わ	5s	act	other	4	t
    申し添え	1	act	other	4	t
    差し替え	1	act	other	4	t
    差し出	5s	act	other	4	t
    差し戻	5s	act	other	4	t
    貼り付け	1	act	other	4	t
    貼り出	5s	act	other	4	t
    張り出	5s	act	other	4	t
    掲げ	1	act	other	4	t
    書き添え	1	act	other	4	t
    書き記	5s	act	other	4	t
    備え付け	1	act	other	4	t
    備え置	5k	act	other	4	t
    言い渡	5s	act	other	4	t
    言い広め	1	act	other	4	t
    見張	5r	act	other	4	t
    見回	5r	act	other	4	t
    見極め	1	act	other	4	t
    見積も	5r	act	other	4	t
    見比べ	1	act	other	4	t
    見届け	1	act	other	4	t
    見分け	1	act	other	4	t
    仕分け	1	act	other	4	t
    分け	1	act	other	4	t
    分け与え	1	act	other	4	t
    分け合	5w	act	other	4	t
    譲	5r	act	other	4	t
    譲り渡	5s	act	other	4	t
    譲り受け	1	act	other	4	t
    受け持	5t	act	other	4	t
    受け渡	5s	act	other	4	t
    引き揚げ	1	act	other	4	t
    引き合わせ	1	act	other	4	t
    呼び出	5s	act	other	4	t
    呼び集め	1	act	other	4	t
    送り返	5s	act	other	4	t
    送り届け	1	act	other	4	t
    持ち回	5r	act	other	4	t
    持ち運	5b	act	other	4	t
    持ち去	5r	act	other	4	t
    運び出	5s	act	other	4	t
    運び込	5m	act	other	4	t
    片付け	1	act	other	4	t
    片づけ	1	act	other	4	t
    拾	5w	act	other	4	t
    燃や	5s	act	other	4	t
    埋め立て	1	act	other	4	t
    埋め戻	5s	act	other	4	t
    刈り取	5r	act	other	4	t
    切り取	5r	act	other	4	t
    植え付け	1	act	other	4	t
    育て上げ	1	act	other	4	t
    支え合	5w	act	other	4	t
    助け合	5w	act	other	4	t
    教え合	5w	act	other	4	t
    励ま	5s	act	other	4	t
    諭	5s	act	other	4	t
    諮	5r	act	other	4	t
    埋め合わせ	1	act	other	4	t
    償	5w	act	other	4	t
    壊	5s	act	other	4	t
    傷つけ	1	act	other	4	t
    傷付け	1	act	other	4	t
    妨げ	1	act	other	4	t
    妨害	s	act	other	4	t
    脅	5s	act	other	4	t
    脅か	5s	act	other	4	t
    欺	5k	act	other	4	t
    偽	5r	act	other	4	t
    騙	5s	act	other	4	t
    隠	5s	act	other	4	t
    盗	5m	act	other	4	t
    奪	5w	act	other	4	t
    漏ら	5s	act	other	4	t
    もら	5s	act	other	4	t
    洩ら	5s	act	other	4	t
    ばらま	5k	act	other	4	t
    広め	1	act	other	4	t
    触れ	1	act	other	4	t
    食べ	1	act	other	4	t
    飼	5w	act	other	4	t
    駐め	1	act	other	4	t
    停め	1	act	other	4	t
    泊め	1	act	other	4	t
    離れ	1	act	other	4	t
    降り	1	act	other	4	t
    起こ	5s	act	other	4	t
    灯	5s	act	other	4	t
    閉め	1	act	other	4	t
    締め	1	act	other	4	t
    開け放	5t	act	other	4	t
    開け閉め	s	act	other	4	t
    締め切	5r	act	other	4	t
    打ち上げ	1	act	other	4	t
    打ち込	5m	act	other	4	t
    積み込	5m	act	other	4	t
    降ろ	5s	act	other	4	t
    下ろ	5s	act	other	4	t
    載せ	1	act	other	4	t
    乗せ	1	act	other	4	t
    吊	5r	act	other	4	t
    塗り替え	1	act	other	4	t
    拭き取	5r	act	other	4	t
    洗い流	5s	act	other	4	t
    汲	5m	act	other	4	t
    乾か	5s	act	other	4	t
    温め	1	act	other	4	t
    冷や	5s	act	other	4	t
    混ぜ	1	act	other	4	t
    数え	1	act	other	4	t
    調べ	1	act	other	4	t
    確かめ	1	act	other	4	t
    課	5s	act	other	4	t
    罰	z	act	other	4	t
    掘	5r	act	other	4	t
    測	5r	act	other	4	t
    飲	5m	act	other	4	t
    吸	5w	act	other	4	t
    尽く	5s	act	other
    欠	5k	act	other	4	-
    怠	5r	act	other	4	-
    おろそかに	s	act	other	4	-
    惜し	5m	act	other	4	-
    カット	s	act	reduce
    アップ	s	act	increase
    ダウン	s	act	reduce
    オフに	s	act	stop
    オンに	s	act	create
    割引に	s	act	reduce
    割引と	s	act	reduce
    値引きと	s	act	reduce
    半額と	s	act	reduce
    免除と	s	act	reduce
    減額と	s	act	reduce
    無料と	s	act	provide
    無償と	s	act	provide
    有給と	s	act	provide
    無利子と	s	act	provide
    実質無償に	s	act	provide
    実質無料に	s	act	provide
    有料に	s	act	other	4	-
    有料と	s	act	other	4	-
    有料化	s	act	other	4	-
    無給と	s	act	other	4	-
    休日と	s	act	other
    法定休日と	s	act	other
    休業日と	s	act	other
    休館日と	s	act	other
    定休日と	s	act	other
    休園日と	s	act	other
    退職と	s	act	other	4	-
    解雇と	s	act	other	4	-
    懲戒解雇と	s	act	other	4	-
    諭旨解雇と	s	act	other	4	-
    普通解雇と	s	act	other	4	-
    切り上げと	s	act	other
    切上げと	s	act	other
    切り捨てと	s	act	other
    切捨てと	s	act	other
    非公開と	s	act	other	4	-
    公開と	s	act	disclose
    選択制と	s	act	create
    制度と	s	act	create
    仕組みと	s	act	create
    選択制に	s	act	create
    定額と	s	act	regulate
    必修と	s	act	other
    必修に	s	act	other
    提示	s	act	other
    縦覧	s	act	disclose
    融資	s	act	provide
    贈呈	s	act	provide
    進呈	s	act	provide
    配付	s	act	provide
    援助	s	act	provide
    除染	s	act	abolish
    抹消	s	act	abolish
    没収	s	act	abolish
    担保	s	act	protect
    看病	s	act	protect
    減員	s	act	reduce
    創立	s	act	create
    造林	s	act	create
    摘発	s	act	prohibit
    貼付	s	act	other	4	t
    雇用	s	act	other	4	t
    異動	s	act	other	4	t
    昇給	s	act	other	4	t
    昇格	s	act	other	4	t
    降格	s	act	other	4	t
    除名	s	act	other	4	t
    停学	s	act	other	4	t
    休学	s	act	other	4	t
    進級	s	act	other	4	t
    調停	s	act	other	4	t
    提訴	s	act	other	4	t
    告発	s	act	other	4	t
    告訴	s	act	other	4	t
    宣告	s	act	other	4	t
    登記	s	act	other	4	t
    焼却	s	act	other	4	t
    建築	s	act	other	4	t
    課金	s	act	other	4	t
    差押え	s	act	other	4	t
    返納	s	act	other	4	t
    返品	s	act	other	4	t
    送迎	s	act	other	4	t
    選別	s	act	other	4	t
    検疫	s	act	other	4	t
    検品	s	act	other	4	t
    点呼	s	act	other	4	t
    操業	s	act	other	4	t
    営業	s	act	other	4	t
    受注	s	act	other	4	t
    解約	s	act	other	4	t
    更改	s	act	other	4	t
    治療	s	act	other	4	t
    診察	s	act	other	4	t
    投薬	s	act	other	4	t
    接種	s	act	other	4	t
    立案	s	act	other	4	t
    作製	s	act	other	4	t
    製作	s	act	other	4	t
    飼養	s	act	other	4	t
    繁殖	s	act	other	4	t
    放流	s	act	other	4	t
    放牧	s	act	other	4	t
    植栽	s	act	other	4	t
    美化	s	act	other	4	t
    殺菌	s	act	other	4	t
    除菌	s	act	other	4	t
    滅菌	s	act	other	4	t
    解錠	s	act	other	4	t
    開錠	s	act	other	4	t
    解放	s	act	other	4	t
    遮蔽	s	act	other	4	t
    封鎖	s	act	other	4	t
    封印	s	act	other	4	t
    捺印	s	act	other	4	t
    記名	s	act	other	4	t
    投票	s	act	other	4	t
    視聴	s	act	other	4	t
    複写	s	act	other	4	t
    引渡し	s	act	other	4	t
    占用	s	act	other	4	t
    所持	s	act	other	4	t
    履行	s	act	other	4	t
    遂行	s	act	other	4	t
    執行	s	act	other	4	t
    採取	s	act	other	4	t
    収用	s	act	other	4	t
    収容	s	act	other	4	t
    拘束	s	act	other	4	t
    押収	s	act	other	4	t
    取締り	s	act	other	4	t
    処罰	s	act	other	4	t
    装着	s	act	other	4	t
    携行	s	act	other	4	t
    帯同	s	act	other	4	t
    付添い	s	act	other	4	t
    代替	s	act	other	4	t
    代読	s	act	other	4	t
    委任	s	act	other	4	t
    請負	s	act	other	4	t
    信託	s	act	other	4	t
    供託	s	act	other	4	t
    付議	s	act	other	4	t
    付託	s	act	other	4	t
    立会い	s	act	other	4	t
    入居	s	act	other	4	t
    退所	s	act	other	4	t
    入所	s	act	other	4	t
    移譲	s	act	other	4	t
    移植	s	act	other	4	t
    合併	s	act	other	4	t
    """
}
