extension JapanesePredicates {
  /// Native verbs of no class that somebody does on purpose.
  static let others = """
    取得	s	act	other
    収集	s	act	other
    保存	s	act	other
    蓄積	s	act	other
    確認	s	act	other
    測定	s	act	other
    計測	s	act	other
    計上	s	act	other
    決定	s	act	other
    交渉	s	act	other
    納品	s	act	other
    清掃	s	act	other
    洗浄	s	act	other
    消毒	s	act	other
    換気	s	act	other
    施錠	s	act	other
    着席	s	act	other
    起立	s	act	other
    待機	s	act	other
    避難	s	act	other
    通報	s	act	other
    搬入	s	act	other
    搬出	s	act	other
    回収	s	act	other
    送付	s	act	other
    発送	s	act	other
    郵送	s	act	other
    発行	s	act	other
    交換	s	act	other
    照合	s	act	other
    特定	s	act	other
    付与	s	act	other
    賠償	s	act	other
    補充	s	act	other
    救助	s	act	other
    誘導	s	act	other
    配信	s	act	other
    閲覧	s	act	other
    署名	s	act	other
    押印	s	act	other
    辞退	s	act	other
    変更	s	act	other
    追加	s	act	other
    修正	s	act	other
    訂正	s	act	other
    翻訳	s	act	other
    徴収	s	act	other
    返済	s	act	other
    督促	s	act	other
    催告	s	act	other
    締結	s	act	other
    延滞	s	act	other
    受講	s	act	other
    受験	s	act	other
    服用	s	act	other
    登校	s	act	other
    下校	s	act	other
    再委託	s	act	other
    再利用	s	act	other
    整列	s	act	other
    消灯	s	act	other
    帰宅	s	act	other
    退出	s	act	other
    入室	s	act	other
    入場	s	act	other
    転送	s	act	other
    投稿	s	act	other
    引用	s	act	other
    掲出	s	act	other
    配架	s	act	other
    着け	1	act	other
    身に付け	1	act	other
    身につけ	1	act	other
    脱	5g	act	other
    運	5b	act	other
    並	5b	act	other
    置き換え	1	act	other
    申し合わせ	1	act	other
    突き止め	1	act	other
    洗	5w	act	other
    拭	5k	act	other
    捨て	1	act	other
    持ち寄	5r	act	other
    引き受け	1	act	other
    言い換え	1	act	other
    尋ね	1	act	other
    不利益を受け	1	act	other
    差別を受け	1	act	other
    選べ	1	ability	other
    申し込め	1	ability	other
    受け取れ	1	ability	other
    借りれ	1	ability	other
    使え	1	ability	other
    取れ	1	ability	other
    繰り越せ	1	ability	other
    持ち込め	1	ability	other
    預けられ	1	ability	other
    引き出せ	1	ability	other
    持ち帰れ	1	ability	other
    手続きでき	1	ability	other
    休め	1	ability	other
    取り消せ	1	ability	other
    頼め	1	ability	other
    受けられ	1	ability	other
    借りられ	1	ability	other
    預け	1	act	other
    借り	1	act	other
    繰り越	5s	act	other
    振り替え	1	act	other
    繰り下げ	1	act	other
    繰り上げ	1	act	other
    差し引	5k	act	other
    返金	s	act	provide
    払戻	5s	act	provide
    値引き	s	act	reduce
    出荷	s	act	other
    梱包	s	act	other
    をと	5r	act	other
    売	5r	act	other
    売り渡	5s	act	other
    売り払	5w	act	other
    手放	5s	act	other
    切り捨て	1	act	other
    見捨て	1	act	other
    見過ご	5s	act	other
    取り残	5s	act	other
    見逃	5s	act	other
    生か	5s	act	other
    活か	5s	act	other
    結びつけ	1	act	other
    結び付け	1	act	other
    つなげ	1	act	other
    つな	5g	act	other
    築	5k	act	other
    育て	1	act	other
    育	5m	act	other
    整え	1	act	other
    取り入れ	1	act	other
    切り替え	1	act	other
    切りかえ	1	act	other
    変え	1	act	other
    切り拓	5k	act	other
    切り開	5k	act	other
    ひら	5k	act	other
    開	5k	act	other
    引き出	5s	act	other
    伝え	1	act	other
    応え	1	act	other
    こたえ	1	act	other
    果た	5s	act	other
    担	5w	act	other
    貫	5k	act	other
    急	5g	act	other
    打ち出	5s	act	other
    位置づけ	1	act	other
    位置付け	1	act	other
    置	5k	act	other
    出	5s	act	other
    付け	1	act	other
    つけ	1	act	other
    返	5s	act	other
    渡	5s	act	other
    払	5w	act	other
    受け入れ	1	act	other
    従	5w	act	other
    負	5w	act	other
    届け出	1	act	other
    申し出	1	act	other
    聴	5k	act	other
    聞	5k	act	other
    貸	5s	act	other
    選	5b	act	other
    使	5w	act	other
    用い	1	act	other
    納め	1	act	other
    加え	1	act	other
    除	5k	act	other
    委ね	1	act	other
    服	s	act	other
    取	5r	act	other
    命	z	act	other
    応	z	act	other
    改良	s	act	other
    入れ	1	act	other
    立て	1	act	other
    固め	1	act	other
    見つけ	1	act	other
    寄り添	5w	act	other
    対応	s	act	other
    受け付け	1	act	other
    取り扱	5w	act	other
    取り決め	1	act	other
    申し込	5m	act	other
    申し立て	1	act	other
    引き渡	5s	act	other
    引き取	5r	act	other
    持ち帰	5r	act	other
    持ち込	5m	act	other
    立ち入	5r	act	other
    立ち会	5w	act	other
    呼びかけ	1	ask	other	2
    呼び掛け	1	ask	other	2
    割り当て	1	act	provide
    割り振	5r	act	provide
    組み合わせ	1	act	other
    組み替え	1	act	review	3
    切り離	5s	act	other
    積み上げ	1	act	increase
    積み増	5s	act	increase
    買い取	5r	act	other
    や	5r	act	other
    払い戻	5s	act	provide
    貸し付け	1	act	provide
    振り向け	1	act	provide
    差し止め	1	act	stop
    差し控え	1	act	stop
    練り直	5s	act	review	3
    洗い直	5s	act	review	3
    作り直	5s	act	review	3
    盛り上げ	1	act	promote	3
    呼び込	5m	act	other
    書き換え	1	act	other
    締め出	5s	act	prohibit
    閉じ	1	act	stop
    絞	5r	act	reduce
    削	5r	act	reduce
    断	5t	act	stop
    絶	5t	act	stop
    知らせ	1	act	disclose
    扱	5w	act	other
    延ば	5s	act	increase
    走らせ	1	act	other
    配	5r	act	provide
    貼	5r	act	other
    植え	1	act	create
    招	5k	act	other
    送	5r	act	other
    助け	1	act	promote	3
    訪ね	1	act	other
    教え	1	act	other
    集め	1	act	other
    まとめ	1	act	other
    省	5k	act	abolish
    試	5s	act	other
    直	5s	act	other
    取り崩	5s	act	other
    取り壊	5s	act	abolish
    踏み込	5m	act	other
    分かち合	5w	act	other
    緩め	1	act	reduce
    葬	5r	act	abolish
    廃	s	act	abolish
    建て替え	1	act	other
    建て	1	act	create
    抜本改革	s	act	review	3
    措置	s	act	other
    完成	s	involuntary	other		i
    完了	s	involuntary	other		i
    発展	s	involuntary	other		i
    進展	s	involuntary	other		i
    前進	s	involuntary	other		i
    成功	s	involuntary	other		i
    安定	s	involuntary	other		i
    稼働	s	involuntary	other		i
    機能	s	involuntary	other		i
    調和	s	involuntary	other		i
    融合	s	involuntary	other		i
    連動	s	involuntary	other		i
    循環	s	involuntary	other		i
    進化	s	involuntary	other		i
    飛躍	s	involuntary	other		i
    反映	s	act	other		i
    解雇	s	act	other
    処分	s	act	other
    懲戒	s	act	other
    減給	s	act	reduce
    休職	s	act	other
    対象と	s	act	other
    実践	s	act	other
    最大化	s	act	increase
    最小化	s	act	reduce
    可視化	s	act	disclose
    支払	5w	act	other
    備蓄	s	act	other
    回答	s	act	other
    答え	1	act	other
    行動	s	act	other
    返信	s	act	other
    対処	s	act	other
    協力	s	act	other
    案内	s	act	other
    連絡	s	act	other
    通知	s	act	other
    報告	s	act	other
    周知徹底	s	act	disclose
    発表	s	act	disclose
    選定	s	act	other
    実証	s	act	other
    補	5w	act	other
    埋め	1	act	other
    読	5m	act	other
    書	5k	act	other
    押	5s	act	other
    決め	1	act	other
    つかさど	5r	act	other
    受入れ	1	act	other
    受け入	5r	act	other
    組み込	5m	act	other
    取り込	5m	act	other
    盛り込	5m	act	other
    積み立て	1	act	other
    架け替え	1	act	other
    建替え	1	act	other
    洗い出	5s	act	other
    吸い上げ	1	act	other
    引き継	5g	act	maintain
    申し上げ	1	involuntary	other
    受け止め	1	involuntary	other
    受けとめ	1	involuntary	other
    引き止め	1	act	other
    意見書を提出	s	involuntary	other
    決議文を提出	s	involuntary	other
    賜	5r	involuntary	other
    いただ	5k	involuntary	other
    言及	s	involuntary	other
    優先	s	act	other
    貢献	s	act	promote	3
    寄与	s	act	promote	3
    認識	s	involuntary	other
    位置	s	involuntary	other
    孤立	s	involuntary	other
    消滅	s	involuntary	other
    成長	s	involuntary	other		i
    推移	s	involuntary	other
    停滞	s	involuntary	other
    直結	s	involuntary	other
    波及	s	involuntary	other		i
    共存	s	involuntary	other
    両立	s	act	other	 	i
    乗り出	5s	act	other
    さら	5s	involuntary	other
    超え	1	involuntary	other
    越え	1	involuntary	other
    迎え	1	involuntary	other
    抱え	1	involuntary	other
    占め	1	involuntary	other
    上回	5r	involuntary	other
    下回	5r	involuntary	other
    受け	1	involuntary	other
    失	5w	involuntary	other
    経	1	involuntary	other
    過ぎ	1	involuntary	other
    満た	5s	involuntary	other
    持	5t	involuntary	other
    知	5r	involuntary	other
    思	5w	involuntary	other
    考え	1	involuntary	other
    感じ	1	involuntary	other
    恐れ	1	involuntary	other
    含	5m	involuntary	other
    含め	1	involuntary	other
    帯び	1	involuntary	other
    及ぼ	5s	involuntary	other
    もたら	5s	involuntary	other
    遂げ	1	involuntary	other
    被	5r	involuntary	other
    強い	1	involuntary	other
    増加	s	involuntary	other
    後を絶	5t	involuntary	other
    あとを絶	5t	involuntary	other
    増え続け	1	involuntary	other
    減り続け	1	involuntary	other
    上がり続け	1	involuntary	other
    下がり続け	1	involuntary	other
    残り続け	1	involuntary	other
    広がり続け	1	involuntary	other
    高まり続け	1	involuntary	other
    算入	s	involuntary	other
    急増	s	involuntary	other
    激減	s	involuntary	other
    拡散	s	involuntary	other
    定着	s	involuntary	other		i
    浸透	s	involuntary	other		i
    集中	s	involuntary	other
    衰退	s	involuntary	other
    老朽化	s	involuntary	other
    高齢化	s	involuntary	other
    深刻化	s	involuntary	other
    長期化	s	involuntary	other
    複雑化	s	involuntary	other
    多発	s	involuntary	other
    頻発	s	involuntary	other
    激化	s	involuntary	other
    落ち込	5m	involuntary	other
    割り込	5m	involuntary	other
    卒業	s	involuntary	other
    誕生	s	involuntary	other
    死亡	s	involuntary	other
    被災	s	involuntary	other
    倒壊	s	involuntary	other
    浸水	s	involuntary	other
    停電	s	involuntary	other
    断水	s	involuntary	other
    故障	s	involuntary	other
    失業	s	involuntary	other
    倒産	s	involuntary	other
    破綻	s	involuntary	other
    減少	s	involuntary	other
    発生	s	involuntary	other
    存在	s	involuntary	other
    関係	s	involuntary	other
    関	s	involuntary	other
    意味	s	involuntary	other
    影響	s	involuntary	other
    該当	s	involuntary	other
    依存	s	involuntary	other
    相当	s	involuntary	other
    進行	s	involuntary	other
    悪化	s	involuntary	other
    低下	s	involuntary	other
    上昇	s	involuntary	other
    下落	s	involuntary	other
    不足	s	involuntary	other
    経過	s	involuntary	other
    成立	s	involuntary	other
    流出	s	involuntary	other
    変化	s	involuntary	other
    適合	s	involuntary	other
    一致	s	involuntary	other
    矛盾	s	involuntary	other
    共通	s	involuntary	other
    構成	s	involuntary	other
    象徴	s	involuntary	other
    左右	s	involuntary	other
    示唆	s	involuntary	other
    直面	s	involuntary	other
    苦労	s	involuntary	other
    経験	s	involuntary	other
    通過	s	involuntary	other
    到達	s	involuntary	other
    突破	s	involuntary	other
    由来	s	involuntary	other
    属	s	involuntary	other
    有	s	involuntary	other
    対	s	involuntary	other
    称	s	involuntary	other
    要	s	involuntary	other
    達	s	involuntary	other
    接	s	involuntary	other
    準	z	involuntary	other
    生	z	involuntary	other
    信	z	involuntary	other
    感	z	involuntary	other
    否定	s	involuntary	other
    準用	s	involuntary	other
    適用	s	involuntary	other
    施行	s	involuntary	other
    起算	s	involuntary	other
    規定	s	involuntary	other
    目的と	s	involuntary	other
    同様と	s	involuntary	other
    お知らせ	s	involuntary	other
    お待ち	s	involuntary	other
    紹介	s	act	other
    活用	s	act	other
    提出	s	act	other	 	t
    納付	s	act	other	 	t
    納入	s	act	other	 	t
    添付	s	act	other	 	t
    記載	s	act	other	 	t
    記入	s	act	other	 	t
    保管	s	act	other	 	t
    携帯	s	act	other	 	t
    着用	s	act	other	 	t
    使用	s	act	other	 	t
    利用	s	act	other	 	t
    申請	s	act	other	 	t
    届出	s	act	other	 	t
    申告	s	act	other	 	t
    参加	s	act	other	 	t
    出席	s	act	other	 	t
    参画	s	act	other	 	t
    共有	s	act	other	 	t
    許可	s	act	other	 	t
    承認	s	act	other	 	t
    承諾	s	act	other	 	t
    同意	s	act	other	 	t
    認定	s	act	other	 	t
    指定	s	act	other	 	t
    任命	s	act	other	 	t
    委嘱	s	act	other	 	t
    選任	s	act	other	 	t
    選考	s	act	other	 	t
    募集	s	act	other	 	t
    公募	s	act	other	 	t
    委託	s	act	other	 	t
    契約	s	act	other	 	t
    購入	s	act	other	 	t
    調達	s	act	other	 	t
    管理	s	act	other	 	t
    記録	s	act	other	 	t
    評価	s	act	other	 	t
    審査	s	act	other	 	t
    検査	s	act	other	 	t
    訓練	s	act	other	 	t
    派遣	s	act	other	 	t
    動員	s	act	other	 	t
    招集	s	act	other	 	t
    召集	s	act	other	 	t
    指導	s	act	other	 	t
    助言	s	act	other	 	t
    勧告	s	act	other	 	t
    命令	s	act	other	 	t
    指示	s	act	other	 	t
    教育	s	act	other	 	t
    啓発	s	act	other	 	t
    誘致	s	act	other
    移転	s	act	other
    移管	s	act	other
    移行	s	act	other
    集約	s	act	other
    統廃合	s	act	other
    分離	s	act	other
    撤退	s	act	stop
    離脱	s	act	stop
    廃業	s	act	stop
    増築	s	act	create
    改築	s	act	other
    補修	s	act	other
    修理	s	act	other
    補強	s	act	increase
    改善	s	act	increase
    適正化	s	act	other
    円滑化	s	act	other
    迅速化	s	act	other
    合理化	s	act	other
    多角化	s	act	other
    一元化	s	act	other
    一体化	s	act	other
    一本化	s	act	other
    共同化	s	act	other
    自動化	s	act	other
    機械化	s	act	other
    省力化	s	act	reduce
    平準化	s	act	other
    無電柱化	s	act	other
    脱炭素化	s	act	other
    緑化	s	act	create
    バリアフリー化	s	act	other
    オンライン化	s	act	other
    スリム化	s	act	reduce
    配置	s	act	other
    連携	s	act	other
    統合	s	act	other
    統一	s	act	other
    転換	s	act	other
    更新	s	act	other
    改修	s	act	other
    修繕	s	act	other
    販売	s	act	other
    開催	s	act	other
    運営	s	act	other
    運用	s	act	other
    採用	s	act	other
    登録	s	act	other
    簡素化	s	act	other
    効率化	s	act	other
    最適化	s	act	other
    透明化	s	act	other
    民営化	s	act	other
    国有化	s	act	other
    公営化	s	act	other
    標準化	s	act	other
    多様化	s	act	other
    デジタル化	s	act	other
    電子化	s	act	other
    耐震化	s	act	other
    地域移行	s	act	other
    """
}
