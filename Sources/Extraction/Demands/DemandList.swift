internal import PolicyModel

/// The list that is being read, and what stands above it.
struct DemandList {
  private var lead: DemandLead?
  private var section = -1
  /// How deep its items stand; nil before the first.
  private var depth: Int?

  /// What is laid on a block, where it is an item of the list.
  mutating func lead(of block: Block) -> DemandLead? {
    guard let lead, block.section == section, case .listItem(let own, _) = block.kind else {
      return nil
    }
    if depth == nil { depth = own }
    return own == depth ? lead : nil
  }

  /// Goes past a block: its last sentence may open a list, and what is no item closes one.
  mutating func pass(_ block: Block, opening new: DemandLead?) {
    if let new {
      lead = new
      section = block.section
      depth = nil
      return
    }
    if case .listItem(let own, _) = block.kind, lead != nil, let depth, own >= depth { return }
    lead = nil
  }
}
