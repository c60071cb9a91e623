// Reading and writing one piece of memory, at the descriptor's position or at an offset.
//
// Each call has two forms: of spans, which the compiler checks, and of buffer pointers, as swift-system has them.
public import LinuxABI

// MARK: - Reading

extension FileDescriptor {
  /// Reads from the descriptor's position, at most the buffer's length: see the form with a buffer pointer.
  ///
  /// The corresponding system call is `read(2)`.
  @inline(__always)
  public func read(into buffer: inout MutableRawSpan, retryOnInterrupt: Bool = true) throws(Errno) -> Int {
    try unsafe buffer.withUnsafeMutableBytes { bytes throws(Errno) in
      try unsafe read(into: bytes, retryOnInterrupt: retryOnInterrupt)
    }
  }

  /// Reads from the descriptor's position, at most the room behind what the buffer has, and appends it.
  ///
  /// The corresponding system call is `read(2)`.
  @inline(__always)
  public func read(into buffer: inout OutputRawSpan, retryOnInterrupt: Bool = true) throws(Errno) -> Int {
    try unsafe appending(to: &buffer) { room throws(Errno) in
      try unsafe read(into: room, retryOnInterrupt: retryOnInterrupt)
    }
  }

  /// Reads at an offset, at most the buffer's length, and leaves the descriptor's position as it is.
  ///
  /// - Parameter offset: the number of bytes from the start of the file.
  /// - Returns: the number of bytes read; 0 at or beyond the end of the file.
  /// - Throws: `illegalSeek` for a pipe or socket; `invalidArgument` for a negative offset; what `read(into:)` throws.
  ///
  /// The corresponding system call is `pread64(2)`.
  @inline(__always)
  public func read(
    fromAbsoluteOffset offset: Int64, into buffer: UnsafeMutableRawBufferPointer, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try retrying(retryOnInterrupt) { () throws(Errno) in
      // SAFETY: the kernel writes into the buffer and not beyond its count.
      unsafe try syscall(.pread64, number, Int(bitPattern: buffer.baseAddress), buffer.count, Int(offset))
    }
  }

  /// Reads at an offset, at most the buffer's length: see the form with a buffer pointer.
  ///
  /// The corresponding system call is `pread64(2)`.
  @inline(__always)
  public func read(
    fromAbsoluteOffset offset: Int64, into buffer: inout MutableRawSpan, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try unsafe buffer.withUnsafeMutableBytes { bytes throws(Errno) in
      try unsafe read(fromAbsoluteOffset: offset, into: bytes, retryOnInterrupt: retryOnInterrupt)
    }
  }

  /// Reads at an offset, at most the room behind what the buffer has, and appends it.
  ///
  /// The corresponding system call is `pread64(2)`.
  @inline(__always)
  public func read(
    fromAbsoluteOffset offset: Int64, into buffer: inout OutputRawSpan, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try unsafe appending(to: &buffer) { room throws(Errno) in
      try unsafe read(fromAbsoluteOffset: offset, into: room, retryOnInterrupt: retryOnInterrupt)
    }
  }

  /// Reads until the buffer is full or the file ends, in as many calls as it takes.
  ///
  /// - Returns: the number of bytes read: fewer than there was room for only at the end of the file.
  /// - Throws: what `read(into:)` throws; what was read by then is in the buffer.
  public func read(filling buffer: inout OutputRawSpan) throws(Errno) -> Int {
    var total = 0
    while buffer.freeCapacity > 0 {
      let count = try read(into: &buffer)
      if count == 0 { break }
      total &+= count
    }
    return total
  }

  /// Reads at an offset until the buffer is full or the file ends: see `read(filling:)`.
  public func read(fromAbsoluteOffset offset: Int64, filling buffer: inout OutputRawSpan) throws(Errno) -> Int {
    var total = 0
    while buffer.freeCapacity > 0 {
      let count = try read(fromAbsoluteOffset: offset + Int64(total), into: &buffer)
      if count == 0 { break }
      total &+= count
    }
    return total
  }
}

/// Has `read` fill the room behind what a buffer has.
@inline(__always)
private func appending(
  to buffer: inout OutputRawSpan, _ read: (UnsafeMutableRawBufferPointer) throws(Errno) -> Int
) throws(Errno) -> Int {
  try unsafe buffer.withUnsafeMutableBytes { bytes, initializedCount throws(Errno) in
    // SAFETY: the kernel initialises as many bytes as it says, from the first free one.
    let start = unsafe bytes.baseAddress.map { unsafe $0 + initializedCount }
    let room = unsafe UnsafeMutableRawBufferPointer(start: start, count: bytes.count &- initializedCount)
    let count = try unsafe read(room)
    initializedCount &+= count
    return count
  }
}

// MARK: - Writing

extension FileDescriptor {
  /// Writes at the descriptor's position, at most the bytes' length: see the form with a buffer pointer.
  ///
  /// The corresponding system call is `write(2)`.
  @inline(__always)
  public func write(_ bytes: RawSpan, retryOnInterrupt: Bool = true) throws(Errno) -> Int {
    try unsafe bytes.withUnsafeBytes { bytes throws(Errno) in
      try unsafe write(bytes, retryOnInterrupt: retryOnInterrupt)
    }
  }

  /// Writes at an offset, at most the buffer's length, and leaves the descriptor's position as it is.
  ///
  /// In a file opened with `append` the kernel writes at its end, whatever the offset.
  ///
  /// - Parameter offset: the number of bytes from the start of the file.
  /// - Returns: the number of bytes written, which may be fewer than the buffer has.
  /// - Throws: `illegalSeek` for a pipe or socket; `invalidArgument` for a negative offset; what `write(_:)` throws.
  ///
  /// The corresponding system call is `pwrite64(2)`.
  @inline(__always)
  public func write(
    toAbsoluteOffset offset: Int64, _ buffer: UnsafeRawBufferPointer, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try retrying(retryOnInterrupt) { () throws(Errno) in
      // SAFETY: the kernel reads the buffer and not beyond its count.
      unsafe try syscall(.pwrite64, number, Int(bitPattern: buffer.baseAddress), buffer.count, Int(offset))
    }
  }

  /// Writes at an offset, at most the bytes' length: see the form with a buffer pointer.
  ///
  /// The corresponding system call is `pwrite64(2)`.
  @inline(__always)
  public func write(
    toAbsoluteOffset offset: Int64, _ bytes: RawSpan, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try unsafe bytes.withUnsafeBytes { bytes throws(Errno) in
      try unsafe write(toAbsoluteOffset: offset, bytes, retryOnInterrupt: retryOnInterrupt)
    }
  }

  /// Writes all the bytes, in as many calls as it takes.
  ///
  /// - Throws: what `write(_:retryOnInterrupt:)` throws; some of the bytes may have been written by then.
  @inline(__always)
  public func writeAll(_ bytes: RawSpan) throws(Errno) {
    try unsafe bytes.withUnsafeBytes { bytes throws(Errno) in try unsafe writeAll(bytes) }
  }

  /// Writes all of a string's UTF-8, in as many calls as it takes.
  ///
  /// - Throws: what `write(_:retryOnInterrupt:)` throws; some of the bytes may have been written by then.
  @inline(__always)
  public func writeAll(_ text: String) throws(Errno) {
    // SAFETY: the bytes are there during the call.
    unsafe try text.withStoredUTF8 { bytes throws(Errno) in unsafe try writeAll(UnsafeRawBufferPointer(bytes)) }
  }

  /// Writes all the bytes at an offset, in as many calls as it takes; the descriptor's position stays as it is.
  ///
  /// - Throws: what `write(toAbsoluteOffset:_:)` throws; some of the bytes may have been written by then.
  public func writeAll(toAbsoluteOffset offset: Int64, _ bytes: RawSpan) throws(Errno) {
    var written = 0
    while written < bytes.byteCount {
      written &+= try write(toAbsoluteOffset: offset + Int64(written), bytes.extracting(written...))
    }
  }
}
