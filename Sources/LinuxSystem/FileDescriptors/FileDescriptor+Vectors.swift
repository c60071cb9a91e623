// Reading and writing several pieces of memory by one call: as if they lay one behind the other.
public import LinuxABI
public import LinuxCore

// MARK: - Pieces that the compiler checks

extension FileDescriptor {
  /// Writes two pieces by one call, at most their length.
  ///
  /// - Returns: the number of bytes written, which may be fewer than the pieces have.
  /// - Throws: what `write(_:)` of one piece throws.
  ///
  /// The corresponding system call is `writev(2)`.
  @inline(__always)
  public func write(_ first: RawSpan, _ second: RawSpan, retryOnInterrupt: Bool = true) throws(Errno) -> Int {
    try unsafe first.withUnsafeBytes { first throws(Errno) in
      try unsafe second.withUnsafeBytes { second throws(Errno) in
        // SAFETY: both pieces are there until the call is over.
        let vectors: InlineArray<2, IOVector> = unsafe [IOVector(first), IOVector(second)]
        return try write(vectors.span, retryOnInterrupt: retryOnInterrupt)
      }
    }
  }

  /// Writes three pieces by one call, at most their length: see the form for two.
  ///
  /// The corresponding system call is `writev(2)`.
  @inline(__always)
  public func write(
    _ first: RawSpan, _ second: RawSpan, _ third: RawSpan, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try unsafe first.withUnsafeBytes { first throws(Errno) in
      try unsafe second.withUnsafeBytes { second throws(Errno) in
        try unsafe third.withUnsafeBytes { third throws(Errno) in
          // SAFETY: as above.
          let vectors: InlineArray<3, IOVector> = unsafe [IOVector(first), IOVector(second), IOVector(third)]
          return try write(vectors.span, retryOnInterrupt: retryOnInterrupt)
        }
      }
    }
  }

  /// Reads into two pieces by one call, at most their length; the second is written to when the first is full.
  ///
  /// - Returns: the number of bytes read; 0 at the end of the file.
  /// - Throws: what `read(into:)` of one piece throws.
  ///
  /// The corresponding system call is `readv(2)`.
  @inline(__always)
  public func read(
    into first: inout MutableRawSpan, _ second: inout MutableRawSpan, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try unsafe first.withUnsafeMutableBytes { first throws(Errno) in
      try unsafe second.withUnsafeMutableBytes { second throws(Errno) in
        // SAFETY: both pieces are there until the call is over, and nobody else's.
        let vectors: InlineArray<2, MutableIOVector> = unsafe [MutableIOVector(first), MutableIOVector(second)]
        return try read(into: vectors.span, retryOnInterrupt: retryOnInterrupt)
      }
    }
  }
}

// MARK: - Any number of pieces

extension FileDescriptor {
  /// Writes several pieces by one call, at most their length.
  ///
  /// - Parameter vectors: at most 1,024 pieces.
  /// - Returns: the number of bytes written, which may be fewer than the pieces have.
  /// - Throws: `invalidArgument` for too many pieces; what `write(_:)` of one piece throws.
  ///
  /// The corresponding system call is `writev(2)`.
  @inline(__always)
  public func write(_ vectors: Span<IOVector>, retryOnInterrupt: Bool = true) throws(Errno) -> Int {
    try unsafe vectors.withUnsafeBufferPointer { vectors throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        // SAFETY: the kernel reads the pieces, for which whoever made them vouches.
        unsafe try syscall(.writev, number, Int(bitPattern: vectors.baseAddress), vectors.count)
      }
    }
  }

  /// Writes several pieces at an offset, at most their length; the descriptor's position stays as it is.
  ///
  /// - Parameters:
  ///   - offset: the number of bytes from the start of the file.
  ///   - vectors: at most 1,024 pieces.
  /// - Returns: the number of bytes written, which may be fewer than the pieces have.
  /// - Throws: `illegalSeek` for a pipe or socket; `invalidArgument`; what `write(_:)` of one piece throws.
  ///
  /// The corresponding system call is `pwritev(2)`.
  @inline(__always)
  public func write(
    toAbsoluteOffset offset: Int64, _ vectors: Span<IOVector>, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try unsafe vectors.withUnsafeBufferPointer { vectors throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        // SAFETY: as above. The kernel takes the offset in two halves; a register holds all of it.
        unsafe try syscall(.pwritev, number, Int(bitPattern: vectors.baseAddress), vectors.count, Int(offset), 0)
      }
    }
  }

  /// Writes several pieces, at most their length, with options for this call alone.
  ///
  /// - Parameters:
  ///   - offset: the number of bytes from the start of the file; nil for the descriptor's position, which then moves on.
  ///   - vectors: at most 1,024 pieces.
  ///   - options: what the call does differently.
  /// - Returns: the number of bytes written, which may be fewer than the pieces have.
  /// - Throws: `notSupported` for an option that the kernel or the file has not; `resourceTemporarilyUnavailable` with
  ///   `noWait`; what the forms without options throw.
  ///
  /// The corresponding system call is `pwritev2(2)`.
  @inline(__always)
  public func write(
    toAbsoluteOffset offset: Int64?, _ vectors: Span<IOVector>, options: TransferOptions, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try unsafe vectors.withUnsafeBufferPointer { vectors throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        // SAFETY: as above.
        unsafe try syscall(
          .pwritev2, number, Int(bitPattern: vectors.baseAddress), vectors.count, Int(offset ?? -1), 0,
          Int(options.rawValue))
      }
    }
  }

  /// Reads into several pieces by one call, at most their length; each is written to when those before it are full.
  ///
  /// - Parameter vectors: at most 1,024 pieces.
  /// - Returns: the number of bytes read; 0 at the end of the file.
  /// - Throws: `invalidArgument` for too many pieces; what `read(into:)` of one piece throws.
  ///
  /// The corresponding system call is `readv(2)`.
  @inline(__always)
  public func read(into vectors: Span<MutableIOVector>, retryOnInterrupt: Bool = true) throws(Errno) -> Int {
    try unsafe vectors.withUnsafeBufferPointer { vectors throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        // SAFETY: the kernel writes into the pieces, for which whoever made them vouches.
        unsafe try syscall(.readv, number, Int(bitPattern: vectors.baseAddress), vectors.count)
      }
    }
  }

  /// Reads at an offset into several pieces, at most their length; the descriptor's position stays as it is.
  ///
  /// - Parameters:
  ///   - offset: the number of bytes from the start of the file.
  ///   - vectors: at most 1,024 pieces.
  /// - Returns: the number of bytes read; 0 at or beyond the end of the file.
  /// - Throws: `illegalSeek` for a pipe or socket; `invalidArgument`; what `read(into:)` of one piece throws.
  ///
  /// The corresponding system call is `preadv(2)`.
  @inline(__always)
  public func read(
    fromAbsoluteOffset offset: Int64, into vectors: Span<MutableIOVector>, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try unsafe vectors.withUnsafeBufferPointer { vectors throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        // SAFETY: as above.
        unsafe try syscall(.preadv, number, Int(bitPattern: vectors.baseAddress), vectors.count, Int(offset), 0)
      }
    }
  }

  /// Reads into several pieces, at most their length, with options for this call alone.
  ///
  /// - Parameters:
  ///   - offset: the number of bytes from the start of the file; nil for the descriptor's position, which then moves on.
  ///   - vectors: at most 1,024 pieces.
  ///   - options: what the call does differently.
  /// - Returns: the number of bytes read; 0 at or beyond the end of the file.
  /// - Throws: `notSupported` for an option that the kernel or the file has not; `resourceTemporarilyUnavailable` with
  ///   `noWait`; what the forms without options throw.
  ///
  /// The corresponding system call is `preadv2(2)`.
  @inline(__always)
  public func read(
    fromAbsoluteOffset offset: Int64?, into vectors: Span<MutableIOVector>, options: TransferOptions,
    retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try unsafe vectors.withUnsafeBufferPointer { vectors throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        // SAFETY: as above.
        unsafe try syscall(
          .preadv2, number, Int(bitPattern: vectors.baseAddress), vectors.count, Int(offset ?? -1), 0,
          Int(options.rawValue))
      }
    }
  }
}
