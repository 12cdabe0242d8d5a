extension PredicateLexicon {
  /// Japanese.
  package static let japanese = PredicateLexicon(
    predicates: JapanesePredicates.rows, grammar: JapaneseGrammar.rows,
    inflections: JapaneseInflections.rows,
    moods: JapaneseMoods.rows, wrappers: JapaneseMoods.wrappers,
    modifiers: JapanesePhrases.modifiers, noModifiers: JapaneseCompounds.noModifiers,
    scopes: JapanesePhrases.scopes + JapaneseCompounds.noScopes,
    means: JapanesePhrases.means, conditions: JapanesePhrases.conditions,
    adverbs: JapanesePhrases.adverbs,
    actors: JapaneseActors.actors, offices: JapaneseActors.offices,
    genres: JapaneseActors.genres,
    attributions: JapanesePhrases.attributions, exceptions: JapanesePhrases.exceptions,
    exceptionOpener: JapanesePhrases.exceptionOpener, counters: JapanesePhrases.counters,
    pointers: JapanesePhrases.pointers, prefixes: JapanesePhrases.prefixes,
    wanting: JapanesePhrases.wanting,
    listPointers: JapanesePhrases.listPointers,
    joins: JapanesePhrases.joins,
    given: JapanesePhrases.given, replaced: JapanesePhrases.replaced,
    replacing: JapanesePhrases.replacing, labels: JapanesePhrases.labels,
    nounJoins: JapanesePhrases.nounJoins, meansVerbs: JapanesePhrases.meansVerbs,
    goalVerbs: JapanesePhrases.goalVerbs, ownNounEnds: JapanesePhrases.ownNounEnds,
    shares: JapanesePhrases.shares, numerals: JapanesePhrases.numerals,
    noAmounts: JapanesePhrases.noAmounts,
    claims: JapanesePhrases.claims, powers: JapanesePhrases.powers,
    settings: JapanesePhrases.settings,
    goals: JapanesePhrases.goals,
    itemParticles: JapanesePhrases.itemParticles, itemKana: JapanesePhrases.itemKana)
}
