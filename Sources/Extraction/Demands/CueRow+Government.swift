internal import Lexicon

extension CueRow {
  /// A verb of saying or wanting, which a modal before it carries: "we will support".
  var isStatement: Bool {
    switch kind {
    case .vow, .intend, .ask, .against, .favour, .agree, .reserve, .forbid, .habit, .lack: true
    default: false
    }
  }

  /// Governs nouns and gerunds as well as verbs.
  var takesNouns: Bool {
    switch kind {
    case .against, .favour, .ask, .vow, .intend, .entitled, .duty, .release: true
    default: false
    }
  }
}

extension CueRow.Kind {
  var takesVerb: Bool {
    switch self {
    case .will, .would, .must, .should, .oblige, .need, .supposed, .may, .can, .cannot, .vow,
      .intend, .act:
      true
    default: false
    }
  }
}
