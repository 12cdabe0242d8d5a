internal import PolicyModel

extension DemandVerdict {
  /// Nothing of a direction is left where words only say in another way what was said before.
  mutating func saysTheSame() {
    let silent: Set<Change.DemandChange> = [
      .reversed, .strengthened, .softened, .widened, .narrowed, .retargeted, .reframed,
    ]
    kinds.removeAll { silent.contains($0) }
    if kinds.isEmpty { (kinds, rule, isDoubtful) = ([.restated], "wording", false) }
  }
}
