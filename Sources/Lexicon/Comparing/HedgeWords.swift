/// Words that make a figure rough and stand before it.
package enum HedgeWords {
  package static let all = [
    "約", "およそ", "おおよそ", "おおむね", "概ね", "ほぼ", "about ", "around ", "approximately ", "roughly ",
    "About ", "Around ", "Approximately ", "Roughly ",
  ]
}
