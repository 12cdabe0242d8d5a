internal import Git

/// Results that can be made again, kept in files for the next call.
///
/// Never the source of truth: what is missing, damaged or cannot be written counts as not
/// there, and the folder may be taken away at any time. A result is found by the names of what
/// it was made from (blobs never change) under the stamp of the rules that made it. Any number
/// of processes may read and write at once.
public struct ResultCache: Sendable {
  /// What a result was made from.
  public struct Key: Hashable, Sendable {
    let name: String

    /// - Parameters:
    ///   - kind: what sort of result it is, and in which form it is written.
    ///   - parts: all that it depends on besides the rules: ids of blobs, settings.
    public init(_ kind: String, of parts: [String]) {
      let words = ([kind] + parts).map { "\($0.utf8.count) \($0)" }.joined(separator: "\n")
      name = GitObject.id(of: .blob, Array(words.utf8)).description
    }
  }

  private let folder: String
  private let stamp: String

  /// - Parameters:
  ///   - folder: where results of all rules lie; made when it is needed.
  ///   - stamp: the rules and the tool; results of another stamp are never given out.
  public init(folder: String, stamp: String) {
    self.folder = Path.trimmed(folder)
    self.stamp = String(Key(stamp, of: []).name.prefix(16))
  }

  private var own: String { "\(folder)/\(stamp)" }

  private func path(of key: Key) -> String {
    "\(own)/\(key.name.prefix(2))/\(key.name.dropFirst(2))"
  }

  /// The bytes that were kept; nil where there are none that are whole.
  public func bytes(of key: Key) -> [UInt8]? {
    guard let file = (try? Disk.read(path(of: key))) ?? nil else { return nil }
    let head = Self.head(of: key)
    guard file.count >= head.count + 4, file.starts(with: head) else { return nil }
    let result = Array(file[(head.count + 4)...])
    let sum = file[head.count..<(head.count + 4)].reduce(0) { $0 << 8 | UInt32($1) }
    return sum == Zlib.checksum(result) ? result : nil
  }

  /// Keeps bytes for the next call; a folder that cannot be written is no failure.
  public func keep(_ bytes: [UInt8], for key: Key) {
    let path = path(of: key)
    let sum = Zlib.checksum(bytes)
    let file =
      Self.head(of: key)
      + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> UInt32($0)) } + bytes
    do throws(GitError) {
      try Disk.makeFolder(Path.parent(of: path), mode: 0o700)
      try Disk.replace(path, with: file, mode: 0o600, isLasting: false)
    } catch {
      return
    }
  }

  private static func head(of key: Key) -> [UInt8] { Array("kaitei result \(key.name)\n".utf8) }
}

extension ResultCache {
  /// What all results together may take before the oldest go.
  static let usualLimit = 1 << 30

  /// Sweeps if nobody has done so for a day.
  ///
  /// - Parameter now: seconds since 1970.
  public func sweepDaily(now: Int) {
    let mark = "\(folder)/swept"
    guard case .folder? = Disk.kind(of: folder) else { return }
    if case .file(_, let last)? = Disk.kind(of: mark), (0..<86_400).contains(now - last) { return }
    _ = try? Disk.replace(mark, with: [], mode: 0o600, isLasting: false)
    sweep(now: now)
  }

  /// Takes away results of stamps that nobody has added to for two weeks, and the oldest ones of
  /// this stamp where they take more than `limit` bytes.
  func sweep(now: Int, limit: Int = ResultCache.usualLimit) {
    for name in Disk.names(in: folder) where name.utf8.count == 16 && name != stamp {
      let files = files(under: "\(folder)/\(name)")
      let newest = files.map(\.modified).max() ?? 0
      if now - newest > 14 * 86_400 { remove(files, and: "\(folder)/\(name)") }
    }
    var files = files(under: own)
    var total = files.reduce(0) { $0 + $1.size }
    guard total > limit else { return }
    files.sort { ($0.modified, $0.path) < ($1.modified, $1.path) }
    for file in files where total > limit / 4 * 3 {
      _ = try? Disk.remove(file.path)
      total -= file.size
    }
  }

  private typealias File = (path: String, size: Int, modified: Int)

  private func files(under folder: String) -> [File] {
    Disk.names(in: folder).flatMap { part -> [File] in
      let part = "\(folder)/\(part)"
      return Disk.names(in: part).compactMap { name -> File? in
        let path = "\(part)/\(name)"
        guard case .file(let size, let modified)? = Disk.kind(of: path) else { return nil }
        return (path, size, modified)
      }
    }
  }

  private func remove(_ files: [File], and folder: String) {
    for file in files { _ = try? Disk.remove(file.path) }
    for part in Disk.names(in: folder) { Disk.removeEmptyFolder("\(folder)/\(part)") }
    Disk.removeEmptyFolder(folder)
  }
}
