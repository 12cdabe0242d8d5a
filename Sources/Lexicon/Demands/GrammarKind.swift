/// What small words of a language with final predicates do in a sentence.
package enum GrammarKind: UInt8, Hashable, Sendable, CaseIterable {
  /// Behind what is no topic although は follows: 又は, には.
  case noTopic
  /// Behind a topic, and no part of its name: については.
  case about
  /// Ends a noun rather than a clause before a comma.
  case nounEnd
  /// Behind a clause that stands beside another: とともに.
  case along
  /// How a causative ends that runs into the next clause: やめさせ.
  case causative
  /// Makes a noun of a clause: こと.
  case nominalizer
  /// よう, by what a clause tells how.
  case manner
  /// ない behind a verb.
  case negation
  /// How verbs of ability end: でき, られ.
  case ability
  /// Begins a word that belongs to the noun before: 関する, 必要な.
  case bound
  /// Ends a clause that is a noun: こと, か.
  case clauseEnd
  /// How a clause ends that tells of the noun behind it: 増やす制度.
  case attributive
  /// Ends a clause that tells what the noun behind it is for: ための.
  case purpose
  /// Opens a sentence and is no part of its first noun: また.
  case opener
  /// How sentences of rules end.
  case normEnd
  /// する alone, behind a particle: 以内にし.
  case doing
  /// Behind the words of a condition: ときは.
  case conditionEnd
  /// Before a が that joins clauses: ますが.
  case conjunctive
  /// The form before は in なりません: 売っては.
  case gerund
  /// その, この, without の.
  case pointer
  /// What parties are called by: 党.
  case party
  /// How polite sentences end.
  case polite
  /// Between a verb and the ない that denies it: ⟦ことの⟧ない.
  case denied
  /// Says that the clause before holds in another case too: …も同様とする.
  case likewise
  /// Behind a fixed phrase that lays something down: 承認を要する⟦ものとする⟧.
  case laying
  /// Tells in the midst of a sentence what was settled: 延長する⟦こととし⟧、….
  case settled
  /// The kana that verbs end in: 回⟦す⟧.
  case verbEnd
  /// Closes a clause that no comma parts from the next: 学生を除き引き上げる.
  case bareEnd
  /// Stems of verbs that carry a work through or end what goes on: 工事を終える, 支給を終える.
  case finish
  /// What a work is called at its end: LED⟦化⟧, 道路⟦整備⟧.
  case work
  /// At the end of a programme's item, how soon it wants its object: 選択制を⟦今すぐ⟧.
  case urgent
  /// Behind an amount at the end of such an item: 定数を10万人⟦増⟧.
  case grown
  /// 運賃を3割⟦減⟧.
  case shrunk
  /// What is to be there no more: 待機児童⟦ゼロ⟧.
  case none
  /// Behind an amount that is not to be gone beyond: 2匹⟦まで⟧.
  case ceiling
  /// What a town has, and is kept or closed: 市立⟦病院⟧.
  case facility
  /// A verb that asks where somebody is named, and furthers where nobody is: 促す.
  case prompting
  /// Ends what somebody is made, who does nothing by it: 対象とする.
  case making
  /// Behind a number, a point in time and no amount: 5⟦時⟧まで.
  case moment
  /// Part of such a point: 5時30⟦分⟧, 3月31⟦日⟧.
  case momentPart
  /// Ends a point in time without a number: 年度⟦末⟧.
  case momentEnd
  /// Nouns whose last sign looks like a particle: こども食堂.
  case withMo
  /// Before a number, that it is not exact: ⟦おおむね⟧5日.
  case rough
  /// Stems of verbs by which a meeting is held: 総会は、毎年5月に⟦開⟧く.
  case held
  /// Leaves a list of nouns open: 貸与、譲渡⟦等⟧.
  case open
  /// Ends a clause that gives the reason: 87人いる⟦ことから⟧、….
  case reason
  /// A part of the day, week or year: 夜間, 祝日.
  case hours
  /// Behind a verb, that a case is put: …した⟦場合⟧、.
  case casewise
  /// How often, without a particle: ⟦毎日⟧持ち帰り.
  case often
  /// Closes a case in which what follows holds, with or without a comma behind: 同意が⟦ないかぎり⟧認めない.
  case unless
  /// How verbs of ability end besides, as many others do: 遊べ, 打ち込め.
  case potential
  /// Behind words for all, that they are said of what is asked: 次のすべて⟦に該当⟧する.
  case fulfilled
  /// Behind a group of which a part is named: 正会員⟦のうち、⟧….
  case partOf
  /// What one finds oneself in, and makes for others alone: 学べる⟦環境⟧.
  case setting
}
