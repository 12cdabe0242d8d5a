internal import CLibgit2

/// One of the four things that git keeps, as its bytes.
package struct GitObject: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case commit, tree, blob, tag

    var type: git_object_t {
      switch self {
      case .commit: GIT_OBJECT_COMMIT
      case .tree: GIT_OBJECT_TREE
      case .blob: GIT_OBJECT_BLOB
      case .tag: GIT_OBJECT_TAG
      }
    }

    init?(_ type: git_object_t) {
      switch type {
      case GIT_OBJECT_COMMIT: self = .commit
      case GIT_OBJECT_TREE: self = .tree
      case GIT_OBJECT_BLOB: self = .blob
      case GIT_OBJECT_TAG: self = .tag
      default: return nil
      }
    }
  }

  package var kind: Kind
  package var bytes: [UInt8]

  package init(_ kind: Kind, _ bytes: [UInt8]) {
    self.kind = kind
    self.bytes = bytes
  }

  /// The object's name: SHA-1 over kind, length and bytes.
  package var id: ObjectID { Self.id(of: kind, bytes) }

  /// The name that an object of this kind and these bytes has.
  package static func id(of kind: Kind, _ bytes: [UInt8]) -> ObjectID {
    var oid = git_oid()
    guard Library.isReady else { return .zero }
    unsafe bytes.withUnsafeBytes { source in
      unsafe _ = git_odb_hash(&oid, source.baseAddress, source.count, kind.type)
    }
    return ObjectID(oid)
  }
}
