/// English words that decide whether and how firmly a sentence demands: modals, rights, duties, bans.
enum EnglishCues {
  /// Columns: words, kind, strength, `-` where they negate.
  static let rows: [CueRow] =
    (TabbedRows(
      """
      will	will	4
      'll	will	4
      'd	would	4
      won't	will	4	-
      will no longer	will	4	-
      shall no longer	must	4	-
      may no longer	may	1	-
      will have to	must	4
      will need to	must	4
      will be required to	must	4
      must	must	4
      mustn't	must	4	-
      shall	must	4
      shan't	must	4	-
      is required to	must	4
      is instructed to	must	4
      is directed to	must	4
      is obliged to	must	4
      has to	must	4
      would have to	oblige	4
      'd have to	oblige	4
      would need to	oblige	4
      would be required to	oblige	4
      would be obliged to	oblige	4
      needs to	need	3
      need to	need	3
      should	should	3
      shouldn't	should	3	-
      ought to	should	3
      is asked to	should	3
      is asked not to	should	3	-
      is requested to	should	3
      is requested not to	should	3	-
      is reminded to	should	3
      is to be	arrange	4
      is to	arrange	4
      is not to	arrange	5	-
      is not to be	arrange	5	-
      there will be no	exist	4	-
      there will be	exist	4
      there shall be no	exist	5	-
      there shall be	exist	4
      there is a right of	entitled	3
      there is a right to	entitled	3
      there should be	exist	3
      there is to be no	exist	5	-
      there is to be	exist	4
      there are to be no	exist	5	-
      there are to be	exist	4
      is payable	required	4
      is due	required	4
      falls due	required	4
      fall due	required	4
      becomes payable	required	4
      become payable	required	4
      is subject to approval	required	4
      is subject to the approval of	required	4
      is subject to the consent of	required	4
      is subject to the written consent of	required	4
      is subject to prior	required	4
      is conditional on	required	4
      is conditional upon	required	4
      requires the consent	required	4
      require the consent	required	4
      requires the approval	required	4
      require the approval	required	4
      requires the permission	required	4
      require the permission	required	4
      requires permission	required	4
      require permission	required	4
      requires approval	required	4
      require approval	required	4
      requires prior	required	4
      require prior	required	4
      requires written	required	4
      require written	required	4
      is the responsibility of	required	3
      remains the responsibility of	required	3
      remain the responsibility of	required	3
      should have to	should	3
      should not have to	should	3	-
      shouldn't have to	should	3	-
      should never have to	should	3	-
      will not have to	release	1
      shall not have to	release	1
      will no longer have to	release	1
      will not need to	release	1
      will no longer need to	release	1
      is not expected to	release	1
      has no obligation to	release	1
      has no duty to	release	1
      no need to	needless	3
      is compulsory	required	4
      is final	required	5
      is final and binding	required	5
      is binding	required	5
      is mandatory	required	4
      will be binding	required	4
      will be mandatory	required	4
      will be compulsory	required	4
      is obligatory	required	4
      is required	required	4
      is expected to	supposed	3
      will be expected to	supposed	3
      shall be expected to	supposed	3
      will be encouraged to	should	1
      is not open to	prohibited	5
      is supposed to	supposed	3
      may	may	1
      can	can	1
      cannot	cannot	5	-
      can not	cannot	5	-
      can't	cannot	5	-
      can no longer	cannot	5	-
      is not permitted to	may	1	-
      is not allowed to	may	1	-
      is permitted to	may	1
      shall be prohibited from	may	1	-
      shall be permitted to	may	1
      shall be allowed to	may	1
      shall be entitled to	entitled	4
      shall have the right to	entitled	4
      shall not be required to	release	1
      shall not be obliged to	release	1
      shall not be entitled to	may	1	-
      shall not be permitted to	may	1	-
      shall not be allowed to	may	1	-
      shall be exempt from	release	1
      will be prohibited from	may	1	-
      will be permitted to	may	1
      will be allowed to	may	1
      will be entitled to	entitled	4
      will have the right to	entitled	4
      will not be required to	release	1
      will not be obliged to	release	1
      will not be entitled to	may	1	-
      will not be permitted to	may	1	-
      will not be allowed to	may	1	-
      will be exempt from	release	1
      must be prohibited from	may	1	-
      must be permitted to	may	1
      must be allowed to	may	1
      must be entitled to	entitled	4
      is encouraged to	should	1
      is advised to	should	1
      is prohibited	prohibited	5
      is an offence	prohibited	5
      are offences	prohibited	5
      is a criminal offence	prohibited	5
      is a disciplinary offence	prohibited	5
      is a breach of	prohibited	5
      constitutes a breach of	prohibited	5
      is a violation of	prohibited	5
      is misconduct	prohibited	5
      is gross misconduct	prohibited	5
      is treated as misconduct	prohibited	5
      is not accepted	prohibited	5
      is not tolerated	prohibited	5
      is not admissible	prohibited	5
      is disallowed	prohibited	5
      is out of bounds	prohibited	5
      is not transferable	prohibited	5
      is not transferrable	prohibited	5
      is non-transferable	prohibited	5
      is not refundable	prohibited	5
      is non-refundable	prohibited	5
      is not exchangeable	prohibited	5
      is not reusable	prohibited	5
      is not eligible for	prohibited	5
      is not covered	prohibited	5
      is expressly prohibited	prohibited	5
      is strictly forbidden	prohibited	5
      is forbidden	prohibited	5
      is not permitted	prohibited	5
      is not allowed	prohibited	5
      is reserved for	prohibited	5
      is excluded from	prohibited	5
      is not eligible	prohibited	5
      is ineligible	prohibited	5
      is discouraged	prohibited	1
      is unlawful	prohibited	5
      is off limits	prohibited	5
      will not be carried	prohibited	5
      will not be refunded	prohibited	5
      will not be processed	prohibited	5
      will not be issued	prohibited	5
      will be refused	prohibited	5
      will be disregarded	prohibited	5
      is prohibited from	may	1	-
      is barred from	may	1	-
      will not be considered	prohibited	5
      will not be accepted	prohibited	5
      will not be tolerated	prohibited	5
      will not be entertained	prohibited	5
      will not be admitted	prohibited	5
      will be rejected	prohibited	5
      is banned	prohibited	5
      it is prohibited to	forbid	5	-
      it is forbidden to	forbid	5	-
      it is not permitted to	forbid	5	-
      it is not allowed to	forbid	5	-
      it is unlawful to	forbid	5	-
      it is an offence to	forbid	5	-
      is entitled to	entitled	4
      entitles you to	entitled	4
      remain the owner of	entitled	4
      remain the owners of	entitled	4
      entitle you to	entitled	4
      entitles the holder to	entitled	4
      entitles the buyer to	entitled	4
      gives you the right to	entitled	4
      give you the right to	entitled	4
      has the right to	entitled	4
      has a right to	entitled	4
      is eligible for	entitled	4
      is eligible to	entitled	4
      qualifies for	entitled	4
      qualify for	entitled	4
      is not required	release	1
      is not required to	release	1
      is not bound to	release	1
      is not obliged to	release	1
      is under no obligation to	release	1
      is permitted	allowed	1
      is allowed	allowed	1
      is welcome	allowed	1
      is open to	allowed	1
      is allowed to	may	1
      is free to	may	1
      is welcome to	may	1
      has the power to	may	1
      is authorised to	may	1
      is authorized to	may	1
      is empowered to	may	1
      is at liberty to	may	1
      do not need	release	1
      does not need	release	1
      need not	release	1
      is exempt	release	1
      is exempt from	release	1
      is exempted from	release	1
      is excused from	release	1
      nothing in this section requires	release	1
      nothing in this act requires	release	1
      nothing in this agreement requires	release	1
      nothing in this policy requires	release	1
      nothing in this directive requires	release	1
      nothing in this regulation requires	release	1
      nothing in this article requires	release	1
      nothing in this clause requires	release	1
      nothing in this code requires	release	1
      nothing in this handbook requires	release	1
      do not need to	release	1
      does not need to	release	1
      do not have to	release	1
      does not have to	release	1
      is responsible for	duty	3
      remains responsible for	duty	3
      remain responsible for	duty	3
      is solely responsible for	duty	3
      is also responsible for	duty	3
      is fully responsible for	duty	3
      is ultimately responsible for	duty	3
      is personally responsible for	duty	3
      is also required to	must	4
      is also entitled to	entitled	4
      shall be responsible for	duty	3
      will be responsible for	duty	3
      must be responsible for	duty	3
      is liable for	duty	4
      will be liable for	duty	4
      shall be liable for	duty	4
      is accountable for	duty	3
      has a responsibility to	duty	3
      has an obligation to	duty	4
      is under a duty to	duty	4
      is under an obligation to	duty	4
      is bound to	duty	4
      has a duty to	duty	4
      warrants that	duty	4
      warrant that	duty	4
      represents and warrants that	duty	4
      warrants and represents that	duty	4
      is guilty of	penalty	5	-
      commits an offence	penalty	5	-
      commit an offence	penalty	5	-
      is of no effect	penalty	5	-
      shall have no effect	penalty	5	-
      has no effect	penalty	5	-
      is null and void	penalty	5	-
      shall be void	penalty	5	-
      shall be null and void	penalty	5	-
      is invalid	penalty	5	-
      is liable on conviction	penalty	5	-
      is void	penalty	5	-
      is not liable	disclaim	5	-
      gives no warranty	disclaim	5	-
      give no warranty	disclaim	5	-
      makes no warranty	disclaim	5	-
      make no warranty	disclaim	5	-
      gives no guarantee	disclaim	5	-
      give no guarantee	disclaim	5	-
      makes no guarantee	disclaim	5	-
      make no guarantee	disclaim	5	-
      gives no warranties	disclaim	5	-
      makes no warranties	disclaim	5	-
      makes no representation	disclaim	5	-
      accepts no liability for	disclaim	5	-
      will not be liable	disclaim	5	-
      shall not be liable	disclaim	5	-
      is not responsible	disclaim	5	-
      will not be responsible	disclaim	5	-
      accepts no responsibility	disclaim	5	-
      accept no responsibility	disclaim	5	-
      will be available	offered	4
      will be free	offered	4
      will be open to	offered	4
      will remain free	offered	4
      accepts no liability	disclaim	5	-
      accept no liability	disclaim	5	-
      assumes no liability	disclaim	5	-
      assume no liability	disclaim	5	-
      would	would	4
      wouldn't	would	4	-
      there is no need to	needless	3
      is repealed	enact	4
      is revoked	enact	4
      is abolished	enact	4
      is dissolved	enact	4
      is hereby repealed	enact	4
      is hereby revoked	enact	4
      is hereby established	enact	4
      is hereby abolished	enact	4
      no longer	forbid	5	-
      do not	forbid	5	-
      don't	forbid	5	-
      never	forbid	5	-
      shall be liable on	penalty	5	-
      shall be liable to a fine	penalty	5	-
      shall be liable to a penalty	penalty	5	-
      shall be liable to imprisonment	penalty	5	-
      is liable to a fine	penalty	5	-
      is liable to a penalty	penalty	5	-
      is liable to imprisonment	penalty	5	-
      is liable to prosecution	penalty	5	-
      will be prosecuted	penalty	5	-
      may be prosecuted	penalty	5	-
      is punishable	penalty	5	-
      shall be guilty of	penalty	5	-
      does not	forbid	5	-
      doesn't	forbid	5	-
      is kept for	done	4
      is kept until	done	4
      is kept no longer than	done	4
      is kept confidential	done	4
      is retained for	done	4
      is retained until	done	4
      is retained no longer than	done	4
      is stored for	done	4
      is stored until	done	4
      is deleted	done	4
      is erased	done	4
      is destroyed	done	4
      is anonymised	done	4
      is encrypted	done	4
      is refunded	done	4
      is reimbursed	done	4
      is limited to	prohibited	4
      is restricted to	prohibited	4
      is confined to	prohibited	4
      it shall be an offence to	forbid	5	-
      it is a breach of these rules to	forbid	5	-
      it is not lawful to	forbid	5	-
      it shall not be lawful to	forbid	5	-
      has the right of	entitled	4
      has a right of	entitled	4
      it is not appropriate to	forbid	3	-
      it is inappropriate to	forbid	3	-
      it is not acceptable to	refusal	3	-
      does not accept any liability	disclaim	5	-
      does not accept liability	disclaim	5	-
      does not accept any responsibility	disclaim	5	-
      does not accept responsibility	disclaim	5	-
      is excluded	prohibited	5
      is not possible	prohibited	5
      is urged to	should	3
      is called upon to	should	3
      is called on to	should	3
      is invited to	should	2
      is recommended to	should	2
      remains allowed	allowed	1
      remain allowed	allowed	1
      remains permitted	allowed	1
      remain permitted	allowed	1
      remains prohibited	prohibited	5
      remain prohibited	prohibited	5
      remains banned	prohibited	5
      remains closed to	prohibited	5
      """
    ).rows + EnglishStances.rows + EnglishPractice.cues + refusals).reduce(into: []) { rows, row in
      guard let kind = CueRow.Kind(rawValue: row.cell(1)) else { return }
      let (strength, isNegative) = (Int(row.cell(2)) ?? 4, row.cell(3) == "-")
      for number in numbers(of: row.cell(0)) {
        for text in spellings(of: number, kind) {
          rows.append(CueRow(text: text, kind: kind, strength: strength, isNegative: isNegative))
        }
      }
    }

  private static let adverbs = ["only", "strictly", "also", "always", "normally", "generally"]

  /// Columns: participles of what rules say is not done: baggage is not insured.
  private static let refusals = TabbedRows(
    """
    insured
    refunded
    reimbursed
    supplied
    entertained
    issued
    repaid
    returned
    replaced
    exchanged
    funded
    compensated
    paid
    provided
    awarded
    waived
    served
    admitted
    registered
    extended
    credited
    disclosed
    sold
    shared
    """
  ).rows.flatMap { row in
    ["is not", "are not"].map { ["\($0) \(row.cell(0))", "prohibited", "5", "-"] }
  }

  /// The beginning of a cue, and how else it is said.
  private typealias Saying = (said: String, as: String)

  /// What is said of one, and of several.
  private static let plurals: [Saying] = [
    ("is ", "are "), ("has ", "have "), ("does not ", "do not "),
  ]

  /// "is only allowed to" for "is allowed to", and the like.
  private static func parted(_ cue: String, _ kind: CueRow.Kind) -> [String] {
    guard cue.hasPrefix("is ") || cue.hasPrefix("are "),
      [.prohibited, .allowed, .required, .must, .entitled, .may].contains(kind)
    else { return [] }
    let words = cue.pieces(between: 0x20)
    guard words.count >= 2, words[1].hasSuffix("ed") else { return [] }
    let rest = words.dropFirst().joined(separator: " ")
    return adverbs.map { "\(words[0]) \($0) \(rest)" }
  }

  /// A cue as it is said of one and of several.
  private static func numbers(of cue: String) -> [String] { [cue] + replaced(cue, plurals) }

  /// A cue with its beginning said as each of some rows has it.
  private static func replaced(_ cue: String, _ rows: [Saying]) -> [String] {
    rows.compactMap { row in
      cue.hasPrefix(row.said)
        ? row.as + String(Substring(cue.utf8.dropFirst(row.said.utf8.count))) : nil
    }
  }

  /// Verbs that "not" is drawn together with, and how both are said then.
  private static let denials = [
    "are": "aren't", "is": "isn't", "was": "wasn't", "were": "weren't", "do": "don't",
    "does": "doesn't", "did": "didn't", "has": "hasn't", "have": "haven't", "will": "won't",
    "would": "wouldn't", "should": "shouldn't", "could": "couldn't", "must": "mustn't",
    "need": "needn't",
  ]

  /// What is said in short.
  private static let contractions: [Saying] = [
    ("will ", "'ll "), ("are ", "'re "), ("am ", "'m "), ("it is ", "it's "),
    ("there is ", "there's "), ("there will ", "there'll "), ("would like ", "'d like "),
  ]

  /// A cue in full and in short: are allowed to, 're allowed to; it is not right, it isn't right.
  ///
  /// An adverb may part a participle from its verb: are only allowed, is strictly prohibited.
  private static func spellings(of cue: String, _ kind: CueRow.Kind) -> [String] {
    [cue] + parted(cue, kind) + replaced(cue, contractions) + inShort(cue)
  }

  /// "it is not right that" as "it isn't right that", "it cannot be" as "it can't be".
  private static func inShort(_ cue: String) -> [String] {
    var words = cue.pieces(between: 0x20)
    guard let place = words.firstIndex(where: { $0 == "not" || $0 == "cannot" }) else { return [] }
    if words[place] == "cannot" {
      words[place] = "can't"
    } else {
      guard place > 0, let short = denials[words[place - 1]] else { return [] }
      words[place - 1...place] = [short]
    }
    return [words.joined(separator: " ")]
  }
}
