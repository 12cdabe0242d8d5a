extension PredicateLexicon {
  /// Japanese.
  package static let japanese = PredicateLexicon(
    predicates: JapanesePredicates.rows, inflections: JapaneseInflections.rows,
    moods: JapaneseMoods.rows, wrappers: JapaneseMoods.wrappers,
    modifiers: JapanesePhrases.modifiers, scopes: JapanesePhrases.scopes,
    means: JapanesePhrases.means, conditions: JapanesePhrases.conditions,
    adverbs: JapanesePhrases.adverbs,
    actors: JapanesePhrases.actors, genres: JapanesePhrases.genres,
    attributions: JapanesePhrases.attributions, exceptions: JapanesePhrases.exceptions,
    counters: JapanesePhrases.counters,
    pointers: JapanesePhrases.pointers)
}
