extension Repository {
  /// The references of the repository, read line by line, and what is wrong with their files.
  ///
  /// Stricter than git: what git would never write so is a byte that was turned, though git can
  /// still read it. No object is looked at.
  package func checkReferences() -> (found: [String: ObjectID], damages: [Damage]) {
    var check = ReferenceCheck()
    check.readHead(in: gitFolder)
    check.readLoose("refs", in: commonFolder)
    do throws(GitError) {
      check.readPacked(try Disk.read(commonFolder + "/packed-refs") ?? [])
    } catch {
      check.add("packed-refs", error.message)
    }
    return (check.found, check.damages)
  }

  /// Packed references whose peeled line, which git believes, is not what their tag leads to.
  package func checkPeeledReferences() -> [Damage] {
    var check = ReferenceCheck()
    check.readPacked((try? Disk.read(commonFolder + "/packed-refs")) ?? [])
    return check.peeled.compactMap { name, id, peeled in
      guard let commit = try? commitID(behind: id), commit != peeled else { return nil }
      return Damage(
        place: .file("packed-refs"), why: "\(name) leads to \(commit), not to \(peeled)")
    }
  }
}

/// One reading of the files that hold references.
private struct ReferenceCheck {
  var found: [String: ObjectID] = [:]
  var damages: [Damage] = []
  /// Packed tags with an object of their own, and what they are said to lead to.
  var peeled: [(name: String, id: ObjectID, peeled: ObjectID)] = []

  mutating func add(_ file: String, _ why: String) {
    damages.append(Damage(place: .file(file), why: why))
  }

  mutating func readHead(in folder: String) {
    guard let bytes = try? Disk.read(folder + "/HEAD", limit: 1 << 16) else {
      return add("HEAD", "it cannot be read")
    }
    guard Self.id(bytes) == nil, Self.symbol(bytes).map(Repository.isReferenceName) != true
    else { return }
    add("HEAD", "it is not as git writes it")
  }

  mutating func readLoose(_ folder: String, in root: String) {
    for part in Disk.names(in: "\(root)/\(folder)") where !part.hasSuffix(".lock") {
      let name = "\(folder)/\(part)"
      switch Disk.kind(of: "\(root)/\(name)") {
      case .folder: readLoose(name, in: root)
      case .file where Repository.isReferenceName(name):
        guard let bytes = try? Disk.read("\(root)/\(name)", limit: 1 << 16) else { continue }
        if let id = Self.id(bytes) {
          found[name] = id
        } else if let id = ObjectID(hexDigits: bytes.prefix(2 * ObjectID.byteCount)) {
          found[name] = id
          add(name, "it is not as git writes it")
        } else if Self.symbol(bytes) == nil {
          add(name, bytes.isEmpty ? "it is empty" : "it names no object")
        }
      default: continue
      }
    }
  }

  mutating func readPacked(_ file: [UInt8]) {
    guard !file.isEmpty else { return }
    if file.last != 0x0A { add("packed-refs", "its last line has no end") }
    var isSorted = false
    var last: (name: String, id: ObjectID)?
    for (index, line) in file.split(separator: 0x0A).enumerated() {
      let words = String(decoding: line, as: UTF8.self)
      if index == 0, line.first == 0x23 {
        let traits = words.split(separator: " ")
        if !words.hasPrefix("# pack-refs with:")
          || !traits.dropFirst(3).allSatisfy({ Self.traits.contains(String($0)) })
        {
          add("packed-refs", "its first line is not as git writes it")
        }
        isSorted = traits.contains("sorted")
      } else if line.first == 0x5E {
        guard let last, let id = Self.id(Array(line.dropFirst()) + [0x0A]) else {
          add("packed-refs", "line \(index + 1) leads to no object")
          continue
        }
        peeled.append((last.name, last.id, id))
      } else {
        guard let reference = Self.reference(line) else {
          add("packed-refs", "line \(index + 1) is no reference")
          last = nil
          continue
        }
        if isSorted, let last,
          !last.name.utf8.lexicographicallyPrecedes(reference.name.utf8)
        {
          add("packed-refs", "line \(index + 1) is out of order")
        }
        if found[reference.name] == nil { found[reference.name] = reference.id }
        last = reference
      }
    }
  }

  private static let traits: Set<String> = ["peeled", "fully-peeled", "sorted"]

  /// `40 digits, space, name`.
  private static func reference(_ line: ArraySlice<UInt8>) -> (name: String, id: ObjectID)? {
    let digits = 2 * ObjectID.byteCount
    guard line.count > digits + 1, line[line.startIndex + digits] == 0x20,
      let id = id(Array(line.prefix(digits)) + [0x0A])
    else { return nil }
    let name = String(decoding: line.dropFirst(digits + 1), as: UTF8.self)
    return Repository.isReferenceName(name) ? (name, id) : nil
  }

  /// Digits and a line end, as git writes them.
  private static func id(_ bytes: [UInt8]) -> ObjectID? {
    guard bytes.last == 0x0A, let id = ObjectID(hexDigits: bytes.dropLast()),
      Array(id.description.utf8) == bytes.dropLast()
    else { return nil }
    return id
  }

  /// What a reference that names another one names.
  private static func symbol(_ bytes: [UInt8]) -> String? {
    let start = Array("ref: ".utf8)
    guard bytes.starts(with: start), bytes.last == 0x0A else { return nil }
    return String(decoding: bytes.dropFirst(start.count).dropLast(), as: UTF8.self)
  }
}
