extension JapanesePredicates {
  /// Nouns of no class that する makes verbs of, and somebody does on purpose.
  static let verbalNouns = """
    取得	s	act	other
    収集	s	act	other
    集配	s	act	other
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
    返金	s	act	provide
    値引き	s	act	reduce
    出荷	s	act	other
    梱包	s	act	other
    服	s	act	other
    改良	s	act	other
    対応	s	act	other
    廃	s	act	abolish
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
    備蓄	s	act	other
    回答	s	act	other
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
    意見書を提出	s	involuntary	other
    決議文を提出	s	involuntary	other
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
    増加	s	involuntary	other
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
