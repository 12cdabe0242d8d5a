internal import Git

extension EditionStore {
  /// What tells the store from all others: the name of its first commit; nil while it is empty.
  ///
  /// Clones, pushes and new editions keep it. Where histories were joined, that of the branch
  /// that took in the other one.
  ///
  /// - Complexity: O(*n*) in the number of commits.
  public func identity() throws(StoreError) -> String? {
    try asking { () throws(GitError) in
      var first: ObjectID
      switch try repository.head() {
      case .branch(_, let tip?): first = tip
      case .branch: return nil
      case .detached(let id): first = id
      }
      while let parent = try repository.commit(first).parents.first { first = parent }
      return "\(first)"
    }
  }
}
