internal import CLibgit2

/// Stands before libgit2's own readers and answers for every loose object.
///
/// An object that is not loose is left to libgit2; one whose file is damaged is an error, not
/// an endless loop.
@unsafe struct LooseObjectGuard {
  private var backend: git_odb_backend
  private var objects: Unmanaged<Folders>

  private final class Folders {
    let objects: LooseObjects
    init(_ objects: LooseObjects) { self.objects = objects }
  }

  /// Puts the guard before the readers that an object database has.
  static func install(
    before database: OpaquePointer, for objects: LooseObjects
  ) throws(GitError) {
    let made = UnsafeMutablePointer<LooseObjectGuard>.allocate(capacity: 1)
    unsafe made.initialize(
      to: LooseObjectGuard(
        backend: git_odb_backend(), objects: Unmanaged.passRetained(Folders(objects))))
    let backend = unsafe UnsafeMutableRawPointer(made).assumingMemoryBound(
      to: git_odb_backend.self)
    unsafe _ = git_odb_init_backend(backend, UInt32(GIT_ODB_BACKEND_VERSION))
    unsafe backend.pointee.read = unsafe LooseObjectGuard.read
    unsafe backend.pointee.read_header = unsafe LooseObjectGuard.readHeader
    unsafe backend.pointee.foreach = { _, _, _ in 0 }
    unsafe backend.pointee.free = { backend in
      guard let backend = unsafe backend else { return }
      let made = unsafe UnsafeMutableRawPointer(backend).assumingMemoryBound(
        to: LooseObjectGuard.self)
      unsafe made.pointee.objects.release()
      unsafe made.deallocate()
    }
    let code = unsafe git_odb_add_backend(database, backend, 1000)
    if code < 0 {
      unsafe made.pointee.objects.release()
      unsafe made.deallocate()
    }
    try check("git_odb_add_backend", code)
  }

  private static let read:
    @convention(c) (
      UnsafeMutablePointer<UnsafeMutableRawPointer?>?, UnsafeMutablePointer<Int>?,
      UnsafeMutablePointer<git_object_t>?, UnsafeMutablePointer<git_odb_backend>?,
      UnsafePointer<git_oid>?
    ) -> Int32 = { data, length, type, backend, id in
      guard let data = unsafe data, let length = unsafe length, let type = unsafe type,
        let backend = unsafe backend, let id = unsafe id
      else { return GIT_ERROR.rawValue }
      let answer = unsafe object(backend, id.pointee)
      guard case .found(let object) = answer else { return answer.code }
      let count = object.bytes.count
      guard let room = unsafe git_odb_backend_data_alloc(backend, max(count, 1)) else {
        return GIT_ERROR.rawValue
      }
      unsafe object.bytes.withUnsafeBytes { source in
        if let start = source.baseAddress {
          unsafe room.copyMemory(from: start, byteCount: count)
        }
      }
      unsafe data.pointee = unsafe room
      unsafe length.pointee = count
      unsafe type.pointee = object.kind.type
      return 0
    }

  private static let readHeader:
    @convention(c) (
      UnsafeMutablePointer<Int>?, UnsafeMutablePointer<git_object_t>?,
      UnsafeMutablePointer<git_odb_backend>?, UnsafePointer<git_oid>?
    ) -> Int32 = { length, type, backend, id in
      guard let length = unsafe length, let type = unsafe type, let backend = unsafe backend,
        let id = unsafe id
      else { return GIT_ERROR.rawValue }
      let answer = unsafe object(backend, id.pointee)
      guard case .found(let object) = answer else { return answer.code }
      unsafe length.pointee = object.bytes.count
      unsafe type.pointee = object.kind.type
      return 0
    }

  private enum Answer {
    case found(GitObject), notLoose, damaged

    var code: Int32 {
      switch self {
      case .found: 0
      case .notLoose: GIT_ENOTFOUND.rawValue
      case .damaged: GIT_EMISMATCH.rawValue
      }
    }
  }

  private static func object(
    _ backend: UnsafeMutablePointer<git_odb_backend>, _ id: git_oid
  ) -> Answer {
    let made = unsafe UnsafeMutableRawPointer(backend).assumingMemoryBound(
      to: LooseObjectGuard.self)
    let objects = unsafe made.pointee.objects.takeUnretainedValue().objects
    do throws(GitError) {
      guard let object = try objects.object(ObjectID(id)) else { return .notLoose }
      return .found(object)
    } catch {
      unsafe _ = git_error_set_str(Int32(GIT_ERROR_ODB.rawValue), error.message)
      return .damaged
    }
  }
}
