internal import Digest

/// A file or object that is not what it has to be.
package struct Damage: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    case object(ObjectID)
    /// A pack, an index or another file of git's own, from the git folder on.
    case file(String)
  }
  package var place: Place
  package var why: String
}

extension Repository {
  /// Reads every object file and sums up every pack; returns what is damaged, and how many
  /// objects there are.
  ///
  /// Loose objects are inflated and hashed one by one; a pack is held against the sum at its
  /// end, which covers every byte of it.
  package func damages() -> (found: [Damage], objectCount: Int) {
    var found: [Damage] = []
    var count = 0
    let objects = commonFolder + "/objects"
    for folder in Disk.names(in: objects) where folder.utf8.count == 2 {
      for name in Disk.names(in: "\(objects)/\(folder)") {
        guard let id = ObjectID(hex: folder + name) else { continue }
        count += 1
        if let why = damage(ofLooseObject: id, at: "\(objects)/\(folder)/\(name)") {
          found.append(Damage(place: .object(id), why: why))
        }
      }
    }
    let packs = Disk.names(in: objects + "/pack")
    for name in packs where Self.isSummed(name) {
      let file = "objects/pack/\(name)"
      if let why = damage(ofSummedFile: file) {
        found.append(Damage(place: .file(file), why: why))
      } else if name.hasSuffix(".idx") {
        let (size, why) = packedCount(file)
        count += size
        if let why { found.append(Damage(place: .file(file), why: why)) }
      }
    }
    for file in ["objects/info/commit-graph", "index"] where Disk.kind(of: path(of: file)) != nil {
      if let why = damage(ofSummedFile: file) {
        found.append(Damage(place: .file(file), why: why))
      }
    }
    if found.isEmpty {
      do throws(GitError) {
        try checkPackIndexes()
      } catch {
        found.append(Damage(place: .file("objects/pack"), why: error.message))
      }
    }
    if let why = packListFault() {
      found.append(Damage(place: .file("objects/info/packs"), why: why))
    }
    return (found, count)
  }

  /// Whether there is a pack or a commit of its own; asked where no reference leads to one.
  package func holdsCommits() -> Bool {
    let objects = commonFolder + "/objects"
    if Disk.names(in: objects + "/pack").contains(where: { $0.hasSuffix(".pack") }) { return true }
    return Disk.names(in: objects).contains { folder in
      folder.utf8.count == 2
        && Disk.names(in: "\(objects)/\(folder)").contains { name in
          guard let id = ObjectID(hex: folder + name),
            let file = try? Disk.read("\(objects)/\(folder)/\(name)", limit: LooseObjects.limit)
          else { return false }
          return (try? LooseObjects.object(id, in: file))?.kind == .commit
        }
    }
  }

  /// The list of packs for servers without git, if there is one, names packs that are there.
  private func packListFault() -> String? {
    guard let list = try? Disk.read(commonFolder + "/objects/info/packs") else { return nil }
    for line in list.split(separator: 0x0A) {
      let name = line.dropFirst(2)
      guard line.starts(with: [0x50, 0x20]),
        case .file? = Disk.kind(
          of: "\(commonFolder)/objects/pack/\(String(decoding: name, as: UTF8.self))")
      else { return "it names a pack that is not there" }
    }
    return nil
  }

  /// Whether a file beside the packs ends with a sum. What a repack is writing, or left when it was
  /// killed, is nobody's but for indexes, which git reads under any name.
  private static func isSummed(_ name: String) -> Bool {
    if name.hasPrefix(".tmp-") { return name.hasSuffix(".idx") }
    return name.hasPrefix("pack-")
      && [".pack", ".idx", ".rev", ".bitmap", ".mtimes"].contains {
        name.hasSuffix($0)
      } || name.hasPrefix("multi-pack-index") && !name.hasSuffix(".lock")
  }

  private func path(of file: String) -> String {
    file == "index" ? indexFile : "\(commonFolder)/\(file)"
  }

  private func damage(ofLooseObject id: ObjectID, at path: String) -> String? {
    do throws(GitError) {
      guard let file = try Disk.read(path, limit: LooseObjects.limit) else { return nil }
      let object = try LooseObjects.object(id, in: file)
      guard object.id == id else { return "its bytes have another name" }
      return Zlib.endsInZeros(file) ? nil : "bits behind its end are set"
    } catch {
      return error.message
    }
  }

  /// Such files end with the SHA-1 of all that stands before.
  private func damage(ofSummedFile file: String) -> String? {
    let bytes: [UInt8]
    do throws(GitError) {
      guard let read = try Disk.read(path(of: file)) else { return nil }
      bytes = read
    } catch {
      return error.message
    }
    guard bytes.count > 20 else { return "it is cut short" }
    let end = bytes.count - 20
    if file == "index" {
      if let why = IndexCheck.fault(in: bytes) { return why }
      // git may be told to leave the sum of an index out.
      if bytes[end...].allSatisfy({ $0 == 0 }) { return nil }
    }
    return SHA1.digest(bytes[..<end]).elementsEqual(bytes[end...])
      ? nil : "its bytes do not give its sum"
  }

  /// The number of objects in a pack, by its index, which has to belong to it.
  private func packedCount(_ file: String) -> (count: Int, why: String?) {
    // A repack meanwhile takes old ones away.
    guard let index = try? Disk.read(path(of: file)) else { return (0, nil) }
    guard index.count >= 1072, index.starts(with: [0xFF, 0x74, 0x4F, 0x63]) else {
      return (0, "it is no index of a pack")
    }
    let count = index[1028..<1032].reduce(0) { $0 << 8 | Int($1) }
    let pack = path(of: file).dropLast(4) + ".pack"
    guard let packed = try? Disk.read(String(pack)) else {
      return (0, Disk.kind(of: path(of: file)) == nil ? nil : "its pack is missing")
    }
    guard packed.suffix(20).elementsEqual(index[(index.count - 40)..<(index.count - 20)]) else {
      return (count, "it belongs to another pack")
    }
    return (count, nil)
  }
}
