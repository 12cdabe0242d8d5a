internal import EditionStore

/// The folder of a work tree that the user stands in, from which git counts paths.
struct WorkFolder {
  /// The folders from the top of the work tree down; none at its top, and outside of it.
  private let below: [Substring]

  init(_ store: EditionStore) {
    guard let top = store.workTree.flatMap({ Self.real($0) }), let here = Self.real("."),
      here.utf8.starts(with: (top + "/").utf8)
    else {
      below = []
      return
    }
    below = here.utf8.dropFirst(top.utf8.count).split(separator: 0x2F).map { Substring($0) }
  }

  /// A path from the top of the work tree; nil where it leads out of it.
  func path(_ name: String) -> String? {
    var parts = below
    for part in name.utf8.split(separator: 0x2F) {
      if part.elementsEqual([0x2E]) { continue }
      if part.elementsEqual([0x2E, 0x2E]) {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(Substring(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// `REV:./PATH` and `REV:../PATH` with the path from the top; any other operand as it is.
  func operand(_ words: String) -> String {
    guard let colon = words.utf8.lastIndex(of: 0x3A) else { return words }
    let name = words[words.utf8.index(after: colon)...]
    guard name.utf8.starts(with: [0x2E, 0x2F]) || name.utf8.starts(with: [0x2E, 0x2E, 0x2F]),
      let path = path(String(name))
    else { return words }
    return words[...colon] + path
  }

  private static func real(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}
