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
      if Disk.kind(of: earlier) != nil { throw .earlierTaken(path: earlier) }
    }
    do throws(GitError) {
      try Disk.makeFolder(folder)
      for hook in hooks {
        let status = status(of: hook)
        if status.state == .installed { continue }
        if status.state == .foreign {
          try Disk.move(status.path, to: status.path + Hook.earlierSuffix)
        }
        try Disk.replace(status.path, with: Array(hook.script.utf8), mode: 0o777)
      }
    } catch {
      throw .failed(StoreError(error))
    }
    return hooks.map(status(of:))
  }

  /// Takes our hooks away and puts back what was there, byte for byte.
  public func removeHooks(_ hooks: [Hook] = Hook.allCases) throws(HookError) -> [Hook] {
    var removed: [Hook] = []
    do throws(GitError) {
      for hook in hooks {
        let status = status(of: hook)
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
