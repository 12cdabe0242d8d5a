internal import EditionStore
internal import Kaitei

/// Where results are kept between calls: the user's own cache folder.
///
/// Not in the store: a store may come from somebody else, and its cache would be believed.
enum ResultFolder {
  /// The cache; nil where the user has no such folder. A home that is not there is not made.
  static func cache() -> ResultCache? {
    if let folder = Terminal.variable("XDG_CACHE_HOME"), folder.hasPrefix("/") {
      return ResultCache(folder: folder + "/kaitei", stamp: stamp)
    }
    guard let home = Terminal.variable("HOME"), home.hasPrefix("/"),
      unsafe access(home, W_OK) == 0
    else { return nil }
    #if canImport(Darwin)
      return ResultCache(folder: home + "/Library/Caches/kaitei", stamp: stamp)
    #else
      return ResultCache(folder: home + "/.cache/kaitei", stamp: stamp)
    #endif
  }

  /// A reader of documents that remembers what it has read in earlier calls.
  static func reader(_ settings: ExtractionSettings = ExtractionSettings()) -> CachedReader {
    let cache = cache()
    cache?.sweepDaily(now: Int(Today.now().seconds))
    return CachedReader(settings: settings, cache: cache)
  }

  /// The rules by their names, and the tool by its file: one that was built anew may judge
  /// otherwise before its rules have another name.
  private static var stamp: String {
    var file = stat()
    guard let tool = executable, unsafe stat(tool, &file) == 0 else { return names }
    #if canImport(Darwin)
      let changed = file.st_mtimespec
    #else
      let changed = file.st_mtim
    #endif
    return "\(names) \(file.st_size) \(changed.tv_sec).\(changed.tv_nsec)"
  }

  private static var names: String { "\(KaiteiVersion.current) \(KaiteiVersion.rules)" }

  private static var executable: String? {
    #if canImport(Darwin)
      var room = [CChar](repeating: 0, count: 4096)
      var count = UInt32(room.count)
      return unsafe _NSGetExecutablePath(&room, &count) == 0 ? String(cString: room) : nil
    #else
      return "/proc/self/exe"
    #endif
  }
}
