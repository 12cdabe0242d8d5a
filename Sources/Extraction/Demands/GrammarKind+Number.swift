internal import Lexicon

extension GrammarKind {
  /// Its place among all kinds.
  var number: Int {
    switch self {
    case .noTopic: 0
    case .about: 1
    case .nounEnd: 2
    case .along: 3
    case .causative: 4
    case .nominalizer: 5
    case .manner: 6
    case .negation: 7
    case .ability: 8
    case .bound: 9
    case .clauseEnd: 10
    case .attributive: 11
    case .purpose: 12
    case .opener: 13
    case .normEnd: 14
    case .doing: 15
    case .conditionEnd: 16
    case .conjunctive: 17
    case .gerund: 18
    case .pointer: 19
    case .party: 20
    case .polite: 21
    case .denied: 22
    case .likewise: 23
    case .laying: 24
    case .settled: 25
    case .verbEnd: 26
    case .bareEnd: 27
    case .finish: 28
    case .work: 29
    case .urgent: 30
    case .grown: 31
    case .shrunk: 32
    case .none: 33
    case .ceiling: 34
    case .facility: 35
    case .prompting: 36
    case .making: 37
    case .moment: 38
    case .momentPart: 39
    case .momentEnd: 40
    case .withMo: 41
    case .rough: 42
    case .held: 43
    case .open: 44
    case .reason: 45
    case .hours: 46
    case .casewise: 47
    case .often: 48
    case .unless: 49
    case .potential: 50
    case .fulfilled: 51
    case .partOf: 52
    }
  }
}
