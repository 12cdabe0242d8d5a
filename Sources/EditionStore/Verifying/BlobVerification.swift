internal import Digest
internal import Dispatch
internal import Git
internal import PolicyModel
internal import Synchronization

/// Reads the source and the text of editions and holds them against the metadata.
///
/// Most of a verification's time goes here, so that many editions are shared out among
/// threads, each with the repository opened for itself.
struct BlobVerification {
  /// What one edition's blobs gave cause to say.
  enum Finding: Sendable {
    case unreadable(ObjectID, GitError)
    case source(found: String)
    case text(foundBytes: Int)
  }

  let store: EditionStore

  /// The findings on each of the editions, in their order.
  ///
  /// Editions of one series should stand together: packs keep one as what differs from the one
  /// before.
  func findings(on editions: [StoredEdition]) -> [[Finding]] {
    let shares = min(4, 1 + editions.count / 250)
    guard shares > 1 else { return editions.map { Self.findings(on: $0, in: store) } }
    let folder = store.repository.gitFolder
    let found = Mutex<[Int: [[Finding]]]>([:])
    DispatchQueue.concurrentPerform(iterations: shares) { share in
      let range = (editions.count * share / shares)..<(editions.count * (share + 1) / shares)
      guard let own = try? EditionStore.open(at: folder, searchingUpward: false) else { return }
      let findings = editions[range].map { Self.findings(on: $0, in: own) }
      found.withLock { $0[share] = findings }
    }
    let parts = found.withLock { $0 }
    guard parts.count == shares else { return editions.map { Self.findings(on: $0, in: store) } }
    return parts.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  private static func findings(on edition: StoredEdition, in store: EditionStore) -> [Finding] {
    var findings: [Finding] = []
    if let source = blob(edition.sourceBlob, in: store, &findings) {
      let sum = SHA256.hex(source)
      if sum != edition.source.sha256 || source.count != edition.source.byteCount {
        findings.append(.source(found: sum))
      }
    }
    if let text = blob(edition.textBlob, in: store, &findings),
      text.count != edition.textByteCount
    {
      findings.append(.text(foundBytes: text.count))
    }
    return findings
  }

  private static func blob(
    _ digits: String, in store: EditionStore, _ findings: inout [Finding]
  ) -> [UInt8]? {
    guard let id = ObjectID(hex: digits) else { return nil }
    do throws(GitError) {
      return try store.repository.blob(id)
    } catch {
      findings.append(.unreadable(id, error))
      return nil
    }
  }
}
