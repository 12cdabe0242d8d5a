internal import Git

/// Where a hook stands.
public struct HookStatus: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    case absent
    case installed
    /// Ours, of another version.
    case outdated
    /// Another tool's; `install` chains it.
    case foreign
  }

  public var hook: Hook
  public var state: State
  /// Whether a hook of another tool runs before ours.
  public var isChained: Bool
  public var path: String
}

/// Why hooks were not installed or removed.
public enum HookError: Error, Hashable, Sendable {
  /// git looks for hooks in a folder that other repositories share.
  case sharedFolder(path: String)
  /// The place for the earlier hook is taken.
  case earlierTaken(path: String)
  case failed(StoreError)
}

extension EditionStore {
  /// The folder that git runs hooks from: `core.hooksPath`, or `hooks` of the git folder that
  /// all work trees share.
  public var hooksFolder: String {
    guard let path = (try? repository.settings())?.path("core.hookspath"), !path.isEmpty else {
      return repository.commonFolder + "/hooks"
    }
    if path.hasPrefix("/") { return Path.trimmed(path) }
    return Path.trimmed((repository.workTree ?? repository.commonFolder) + "/" + path)
  }

  /// Whether the folder of hooks was named outside of this repository.
  public var areHooksShared: Bool {
    guard let settings = try? repository.settings(), settings.value("core.hookspath") != nil
    else { return false }
    return ((try? repository.ownValue("core.hookspath")) ?? nil) == nil
  }

  /// The hooks for this kind of repository.
  public var suitableHooks: [Hook] { repository.isBare ? Hook.server : Hook.client }

  /// How each hook stands.
  public func hookStatus() -> [HookStatus] {
    Hook.allCases.map(status(of:))
  }

  /// Installs hooks; those of other tools are kept beside ours and run first.
  ///
  /// Installing again changes nothing. A folder that other repositories share is left alone
  /// unless forced.
  public func installHooks(
    _ hooks: [Hook]? = nil, forced: Bool = false
  ) throws(HookError) -> [HookStatus] {
    let folder = hooksFolder
    if areHooksShared, !forced { throw .sharedFolder(path: folder) }
    let hooks = hooks ?? suitableHooks
    for status in hooks.map(status(of:)) where status.state == .foreign {
      let earlier = status.path + Hook.earlierSuffix
      if Disk.kind(of: earlier) != nil, !isKept(status.path, as: earlier) {
        throw .earlierTaken(path: earlier)
      }
    }
    do throws(GitError) {
      try Disk.makeFolder(folder)
      for hook in hooks {
        let status = status(of: hook)
        if status.state == .installed { continue }
        Disk.sweepTemporaries(in: folder, of: hook.rawValue)
        if status.state == .foreign {
          try keep(status.path, as: status.path + Hook.earlierSuffix)
        }
        try Disk.replace(status.path, with: Array(hook.script.utf8), mode: 0o777)
      }
    } catch {
      throw .failed(StoreError(error))
    }
    return hooks.map(status(of:))
  }

  /// Gives another tool's hook a second name, so that it is never switched off.
  private func keep(_ hook: String, as earlier: String) throws(GitError) {
    do throws(GitError) {
      if Disk.kind(of: earlier) == nil { try Disk.link(hook, as: earlier) }
    } catch {
      // A folder, or a file system without links.
      guard case .file? = Disk.kind(of: hook), let bytes = try Disk.read(hook) else {
        return try Disk.move(hook, to: earlier)
      }
      try Disk.replace(earlier, with: bytes)
    }
    if case .file? = Disk.kind(of: hook), let mode = Disk.mode(of: hook) {
      try Disk.setMode(mode, of: earlier)
    }
  }

  /// Whether the place for the earlier hook is taken by that hook itself, since an installation died
  /// before it was done.
  private func isKept(_ hook: String, as earlier: String) -> Bool {
    if Disk.isSame(hook, earlier) { return true }
    guard let a = (try? Disk.read(hook)) ?? nil, let b = (try? Disk.read(earlier)) ?? nil else {
      return false
    }
    return a == b
  }

  /// Takes our hooks away and puts back what was there, byte for byte.
  public func removeHooks(_ hooks: [Hook] = Hook.allCases) throws(HookError) -> [Hook] {
    var removed: [Hook] = []
    do throws(GitError) {
      for hook in hooks {
        let status = status(of: hook)
        Disk.sweepTemporaries(in: hooksFolder, of: hook.rawValue)
        let earlier = status.path + Hook.earlierSuffix
        if status.state == .foreign, status.isChained, Disk.isSame(status.path, earlier) {
          // An installation died before it was done.
          try Disk.remove(earlier)
        }
        guard status.state == .installed || status.state == .outdated else { continue }
        if status.isChained {
          try Disk.move(status.path + Hook.earlierSuffix, to: status.path)
        } else {
          try Disk.remove(status.path)
        }
        removed.append(hook)
      }
    } catch {
      throw .failed(StoreError(error))
    }
    return removed
  }

  private func status(of hook: Hook) -> HookStatus {
    let path = "\(hooksFolder)/\(hook.rawValue)"
    let isChained = Disk.kind(of: path + Hook.earlierSuffix) != nil
    let state: HookStatus.State
    switch Disk.kind(of: path) {
    case nil: state = .absent
    case .file?:
      let bytes = ((try? Disk.read(path, limit: 1 << 20)) ?? nil) ?? []
      if bytes == Array(hook.script.utf8) {
        state = .installed
      } else {
        let lines = bytes.split(separator: 0x0A, maxSplits: 2)
        let isOurs = lines.count > 1 && lines[1].starts(with: Hook.mark.utf8)
        state = isOurs ? .outdated : .foreign
      }
    default: state = .foreign
    }
    return HookStatus(hook: hook, state: state, isChained: isChained, path: path)
  }
}
