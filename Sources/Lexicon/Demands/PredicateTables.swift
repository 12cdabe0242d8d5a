package import PolicyModel

/// A word that can end a clause and say what somebody undertakes, asks or thinks.
package struct PredicateRow: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// Does something of its own: 廃止する.
    case act
    /// Carries another action and tells how firmly: 検討する, 目指す, 進める.
    case carry
    /// Carries another action and adds nothing: 行う, 実施する.
    case light
    /// Asks somebody else for another action: 求める, 必要です.
    case ask
    /// Approves or refuses: 反対です, 許されません.
    case verdict
    /// Lays a duty on somebody in a norm: 責任を負う, 過料に処する.
    case duty
    /// Frees from a duty: 要しない.
    case release
    /// Nobody's will: 増加する, 意味する.
    case involuntary
    /// Can be done: 選べる.
    case ability
  }

  package var stem: String
  package var paradigm: String
  package var kind: Kind
  package var action: Demand.Action
  package var strength: Int
  /// The effect of the predicate by itself.
  package var polarity: Int
  /// 充実, 復活: the causative is the author's own deed (充実させます).
  package var isIntransitive: Bool
  /// Holds in the passive as well: 許されません.
  package var takesPassive: Bool
  /// 別に定める: by itself no norm, only behind しなければならない and the like.
  package var needsMood: Bool
  /// 許可, 評価: as a noun a thing of its own, no deed to look through to.
  package var namesThing: Bool
  /// 収集を休む: what is worked on has to be a deed.
  package var needsDeed = false
  /// 不要とする: tells something in rules alone.
  package var isOfRules = false

  /// A verb that no table has: somebody does something.
  package static func unlisted(stem: String, paradigm: String) -> PredicateRow {
    PredicateRow(
      stem: stem, paradigm: paradigm, kind: .act, action: .other, strength: 4, polarity: 1,
      isIntransitive: false, takesPassive: false, needsMood: false,
      namesThing: false)
  }
}

/// How one form of a paradigm ends: the godan verbs in く take か before ない.
package struct InflectionRow: Hashable, Sendable {
  package enum Form: String, Hashable, Sendable, CaseIterable {
    /// 終止形: 廃止する, 守る; before べき also 廃止す.
    case dictionary
    /// 連用形: 廃止し, 守り.
    case continuative
    /// 未然形 before ない: 廃止し, 守ら.
    case negative
    /// Before ず: 廃止せ, 守ら.
    case archaic
    /// テ形: 廃止して, 守って.
    case gerund
    /// The stem alone, as a noun: 廃止, 見直し.
    case noun
  }
  package var paradigm: String
  package var form: Form
  package var suffix: String
  package var isCausative: Bool
  package var isPassive: Bool
}

/// What stands behind a predicate and decides how it is meant.
package struct MoodRow: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case assert, refuse
    case must, mustNot = "must-not"
    case should, shouldNot = "should-not"
    case shall, shallNot = "shall-not"
    case may, cannot, might
    /// ご利用はできません: what readers are told that they cannot do.
    case barred
    case needNot = "need-not"
    case plan, planNot = "plan-not"
    case item, itemNot = "item-not"
    /// 〜てください, and its negative.
    case request, requestNot = "request-not"
  }
  package var text: String
  package var form: InflectionRow.Form
  package var kind: Kind
  /// 〜ていきます: step by step.
  package var isGradual: Bool
  /// Behind a noun: one that する makes a verb of.
  package var takesVerbalNoun: Bool
  /// 〜します rather than 〜する.
  package var isPolite: Bool
  /// お答えします, お届けいたします: only behind お.
  package var isHumble: Bool
  /// ご利用いただけます: offered to those who read, whatever the topic.
  package var isOffered: Bool
}

/// A phrase that makes a demand firmer or weaker: 直ちに, 可能な限り.
package struct ModifierRow: Hashable, Sendable {
  package var text: String
  package var shift: Int
  /// Counts in legal norms too; 必要に応じて does not.
  package var countsInNorms: Bool
}

/// A phrase whose meaning is a plain kind: scope, condition, means, heading words.
package struct PhraseRow: Hashable, Sendable {
  package var text: String
  package var kind: String
}

extension PhraseRow {
  /// The rows of a two-column text: phrase, kind.
  static func rows(_ text: String) -> [PhraseRow] {
    TabbedRows(text).rows.compactMap { row in
      row.count > 1 ? PhraseRow(text: row.cell(0), kind: row.cell(1)) : nil
    }
  }
}

/// What a language with its predicate at the end needs for its demands to be read.
package struct PredicateLexicon: Sendable {
  package var predicates: [PredicateRow]
  /// Small words; kinds are those of `GrammarKind`.
  package var grammar: [PhraseRow]
  package var inflections: [InflectionRow]
  package var moods: [MoodRow]
  /// Said around a whole sentence without changing it: と考えます, のです.
  package var wrappers: [String]
  package var modifiers: [ModifierRow]
  /// Words that end in a modifier or begin with one and are none: 解決して, 必ずしも.
  package var noModifiers: [String]
  package var scopes: [PhraseRow]
  package var means: [PhraseRow]
  package var conditions: [PhraseRow]
  /// Said of how, between an object and its predicate: 積極的に, 責任をもって.
  package var adverbs: [PhraseRow]
  /// Who can act: `author`, `other`, `party`, `issuer`, `subject`.
  package var actors: [PhraseRow]
  /// Who speaks for an institution; kinds are the institutions.
  package var offices: [PhraseRow]
  /// Words of titles and headings that tell the kind of text.
  package var genres: [PhraseRow]
  /// Words that make what is said somebody else's: 所信表明演説, と述べ.
  package var attributions: [PhraseRow]
  /// Ends of sentences that make an exception to the one before.
  package var exceptions: [String]
  /// How such a sentence begins: ただし.
  package var exceptionOpener: String
  /// Characters that stand between a number and what it counts or bounds: 回, 円, 以.
  package var counters: String
  /// Words that stand for a thing named before: これ.
  package var pointers: [String]
  /// Nouns before a verbal noun that tell how: 同時, 早期.
  package var prefixes: [String]
  /// Adjectives with a subject in が: 修正が⟦必要な⟧部分.
  package var wanting: [String]
  /// Words that stand for the items of a list below: 次に掲げる.
  package var listPointers: [String]
  /// Words that join two verbs or two conditions: 又は.
  package var joins: [String]
  /// Endings of clauses that something else hangs on: すれば.
  package var given: [String]
  /// What a norm says before and behind the words that it puts in another's place.
  package var replaced: String
  package var replacing: [String]
  /// What pictures and tables are called before their number: 図3.
  package var labels: [String]
  /// Words that join two verbal nouns with one object: 実施と無償化.
  package var nounJoins: [String]
  /// Stems of verbs that tell in the midst of a sentence how its last deed is done: 活用し.
  package var meansVerbs: [String]
  /// Stems of verbs whose object stands in に: 運営に協力する.
  package var goalVerbs: [String]
  /// How idioms end that have their object in themselves: 許可⟦を受け⟧る.
  package var ownNounEnds: [String]
  /// What amounts end in by which something is changed: 3割カット.
  package var shares: [String]
  /// Characters that write a number in words: 五.
  package var numerals: String
  /// Amounts in kanji that are none: 十分.
  package var noAmounts: [String]
  /// Stems of verbs that only those can do who have a right to it: 申請する.
  package var claims: [String]
  /// Stems of verbs that tell with できない what lies in nobody's power: 防ぐ.
  package var powers: [String]
  /// What sets an object to the amount before it: 5兆円とする.
  package var settings: [String]
  /// What a bullet without a verb wants of its object: 「授業料を⟦無料に⟧」, with actions.
  package var goals: [PhraseRow]
  /// Particles that no item of a list of nouns holds, and the kana that nouns made of verbs end
  /// in: 雇入れ.
  package var itemParticles: [String]
  package var itemKana: [String]
}

extension Demand.Action {
  /// What the action does to its object by itself: −2 end … +2 create.
  package var polarity: Int {
    switch self {
    case .abolish, .stop, .withdraw, .prohibit: -2
    case .freeze, .reduce, .oppose: -1
    case .regulate, .review, .study, .disclose: 0
    case .maintain, .increase, .provide, .promote, .protect, .support, .other: 1
    case .create, .restore: 2
    }
  }
}
