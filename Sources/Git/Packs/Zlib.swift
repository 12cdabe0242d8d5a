internal import CZlib

/// Deflate and inflate, the form that git's objects are kept in.
package enum Zlib {
  enum Failure: Error, Hashable {
    case damaged
    case cutShort
    case tooLong
    case outOfMemory
  }

  /// What one compressed stream held, and how many bytes of the input it took.
  struct Inflated {
    var bytes: [UInt8]
    var consumed: Int
  }

  /// Inflates one stream, to its end and no further than `limit`.
  static func inflate(
    _ input: [UInt8], from start: Int = 0, limit: Int
  ) throws(Failure) -> Inflated {
    // The stream remembers its own address, so it may not move.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    defer { unsafe stream.deallocate() }
    guard
      unsafe inflateInit_(stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .outOfMemory }
    defer { unsafe _ = inflateEnd(stream) }
    var output: [UInt8] = []
    var room = min(max(4096, (input.count - start) * 4), limit + 1)
    while true {
      let consumed = unsafe Int(stream.pointee.total_in)
      let capacity = room
      var status = Z_OK
      let bytes = unsafe input.withUnsafeBufferPointer { source in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
          mutating: source.baseAddress.map { unsafe $0 + start + consumed })
        unsafe stream.pointee.avail_in = UInt32(clamping: source.count - start - consumed)
        return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
          unsafe stream.pointee.next_out = target.baseAddress
          unsafe stream.pointee.avail_out = UInt32(capacity)
          status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
          count = unsafe capacity - Int(stream.pointee.avail_out)
        }
      }
      if output.isEmpty { output = bytes } else { output += bytes }
      guard output.count <= limit else { throw .tooLong }
      let total = unsafe Int(stream.pointee.total_in)
      switch status {
      case Z_STREAM_END: return Inflated(bytes: output, consumed: total)
      case Z_OK where !bytes.isEmpty || total > consumed: break
      case Z_OK, Z_BUF_ERROR: throw .cutShort
      case Z_MEM_ERROR: throw .outOfMemory
      default: throw .damaged
      }
      room = min(max(capacity, 65536), max(1, limit + 1 - output.count))
    }
  }

  /// Whether the bits that fill the last byte of a stream are zeros, as those that deflate write
  /// them; inflating does not look at them.
  ///
  /// - Parameter input: one whole stream, its sum of four bytes behind it.
  static func endsInZeros(_ input: [UInt8]) -> Bool {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    defer { unsafe stream.deallocate() }
    // Without the head and the sum, so that the end of the last block can be stopped at.
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard input.count > 6,
      unsafe inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK
    else { return true }
    defer { unsafe _ = inflateEnd(stream) }
    var room = [UInt8](repeating: 0, count: 65536)
    return unsafe input.withUnsafeBufferPointer { source in
      unsafe stream.pointee.next_in = UnsafeMutablePointer(
        mutating: source.baseAddress.map { unsafe $0 + 2 })
      unsafe stream.pointee.avail_in = UInt32(clamping: source.count - 6)
      while true {
        let status = unsafe room.withUnsafeMutableBufferPointer { target in
          unsafe stream.pointee.next_out = target.baseAddress
          unsafe stream.pointee.avail_out = UInt32(target.count)
          return unsafe CZlib.inflate(stream, Z_BLOCK)
        }
        let place = unsafe stream.pointee.data_type
        if status == Z_OK, place & 0xC0 == 0xC0 {
          // Behind the end of the last block: so many bits of the byte before are left.
          let last = unsafe source.count - 4 - Int(stream.pointee.avail_in) - 1
          return unsafe source[last] >> (8 - UInt8(place & 7)) == 0
        }
        guard status == Z_OK else { return true }
      }
    }
  }

  /// Deflates all of the input as one stream.
  static func deflate(_ input: [UInt8], level: Int32 = 6) throws(Failure) -> [UInt8] {
    let bound = Int(compressBound(UInt(input.count)))
    var status = Z_OK
    let output = unsafe [UInt8](unsafeUninitializedCapacity: bound) { room, count in
      var length = UInt(bound)
      status = unsafe input.withUnsafeBufferPointer { source in
        unsafe compress2(
          room.baseAddress, &length, source.baseAddress, UInt(source.count), level)
      }
      count = status == Z_OK ? Int(length) : 0
    }
    guard status == Z_OK else { throw .outOfMemory }
    return output
  }

  /// CRC-32 as pack indexes use it.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    let sum = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe crc32(0, source.baseAddress, UInt32(source.count))
    }
    return UInt32(truncatingIfNeeded: sum)
  }
}
