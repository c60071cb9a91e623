// From one descriptor to another inside the kernel, without a copy in the process.
public import LinuxABI
public import LinuxCore

/// Calls the kernel with the address of an offset, or with none where the descriptor's position is meant. The kernel moves the
/// offset on by its answer, which the caller has anyway.
@inline(__always)
private func withOffset(_ offset: Int64?, _ body: (Int) throws(Errno) -> Int) throws(Errno) -> Int {
  var value = offset ?? 0
  // SAFETY: the kernel reads and writes the eight bytes of a loff_t.
  return unsafe try withUnsafeMutablePointer(to: &value) { value throws(Errno) in
    try body(offset == nil ? 0 : Int(bitPattern: value))
  }
}

extension FileDescriptor {
  /// Copies from this file to another, where the file systems can share what they store without copying at all.
  ///
  /// - Parameters:
  ///   - offset: where in this file; nil for the descriptor's position, which then moves on.
  ///   - target: the other regular file, open for writing, but not to be appended to.
  ///   - targetOffset: where in that file; nil for its descriptor's position, which then moves on.
  ///   - count: the number of bytes, at most.
  /// - Returns: the number of bytes copied; 0 at the end of this file.
  /// - Throws: `improperLink` where the two file systems cannot; `invalidArgument` for ranges of one file that overlap, and for
  ///   what is no regular file; `isDirectory`, `badFileDescriptor`, `noSpace`, `fileTooLarge`, `ioError`.
  ///
  /// The corresponding system call is `copy_file_range(2)`.
  @inline(__always)
  public func copyRange(
    fromAbsoluteOffset offset: Int64? = nil, to target: FileDescriptor, atAbsoluteOffset targetOffset: Int64? = nil,
    count: Int, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try retrying(retryOnInterrupt) { () throws(Errno) in
      try withOffset(offset) { offset throws(Errno) in
        try withOffset(targetOffset) { targetOffset throws(Errno) in
          // SAFETY: both offsets live until the call is over.
          unsafe try syscall(.copy_file_range, number, offset, target.number, targetOffset, count, 0)
        }
      }
    }
  }

  /// Sends from this file to another descriptor, a socket for one.
  ///
  /// - Parameters:
  ///   - target: anything that can be written to.
  ///   - offset: where in this file; nil for the descriptor's position, which then moves on.
  ///   - count: the number of bytes, at most.
  /// - Returns: the number of bytes sent, which may be fewer; 0 at the end of this file.
  /// - Throws: `invalidArgument` for a file that cannot be mapped, as a pipe; what `write(_:)` to the target throws.
  ///
  /// The corresponding system call is `sendfile(2)`.
  @inline(__always)
  public func sendFile(
    to target: FileDescriptor, fromAbsoluteOffset offset: Int64? = nil, count: Int, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try retrying(retryOnInterrupt) { () throws(Errno) in
      try withOffset(offset) { offset throws(Errno) in
        // SAFETY: the offset lives until the call is over.
        unsafe try syscall(.sendfile, target.number, number, offset, count)
      }
    }
  }

  /// How pages are moved to and from pipes.
  @frozen
  public struct SpliceOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { rawValue = UInt32(truncatingIfNeeded: constant) }

    /// Moves pages where that is possible; without effect since Linux 2.6.21. The C constant is `SPLICE_F_MOVE`.
    @inline(__always) public static var move: SpliceOptions { SpliceOptions(Linux.SPLICE_F_MOVE) }
    /// Does not wait for the pipes; the other end may wait all the same. The corresponding C constant is `SPLICE_F_NONBLOCK`.
    @inline(__always) public static var nonBlocking: SpliceOptions { SpliceOptions(Linux.SPLICE_F_NONBLOCK) }
    /// More comes at once: a hint to a socket. The corresponding C constant is `SPLICE_F_MORE`.
    @inline(__always) public static var more: SpliceOptions { SpliceOptions(Linux.SPLICE_F_MORE) }
    /// The pages are the kernel's from now on, and must not be changed (`vmsplice`). The C constant is `SPLICE_F_GIFT`.
    @inline(__always) public static var gift: SpliceOptions { SpliceOptions(Linux.SPLICE_F_GIFT) }
  }

  /// Moves from this descriptor to another, of which at least one is a pipe.
  ///
  /// - Parameters:
  ///   - offset: where in this file; nil for the descriptor's position, which then moves on, and for a pipe.
  ///   - target: the other descriptor.
  ///   - targetOffset: where in that file; nil for its descriptor's position, which then moves on, and for a pipe.
  ///   - count: the number of bytes, at most.
  ///   - options: how.
  /// - Returns: the number of bytes moved; 0 at the end of this file, or of a pipe that nobody writes to.
  /// - Throws: `invalidArgument` where neither is a pipe, both are the same, or the target is to be appended to;
  ///   `illegalSeek` for the offset of a pipe; `resourceTemporarilyUnavailable` with `nonBlocking`.
  ///
  /// The corresponding system call is `splice(2)`.
  @inline(__always)
  public func splice(
    fromAbsoluteOffset offset: Int64? = nil, to target: FileDescriptor, atAbsoluteOffset targetOffset: Int64? = nil,
    count: Int, options: SpliceOptions = [], retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try retrying(retryOnInterrupt) { () throws(Errno) in
      try withOffset(offset) { offset throws(Errno) in
        try withOffset(targetOffset) { targetOffset throws(Errno) in
          // SAFETY: both offsets live until the call is over.
          unsafe try syscall(
            .splice, number, offset, target.number, targetOffset, count, Int(options.rawValue))
        }
      }
    }
  }

  /// Copies what is in this pipe to another one, and leaves it in this one to be read.
  ///
  /// - Parameters:
  ///   - target: another pipe's end for writing.
  ///   - count: the number of bytes, at most.
  ///   - options: how.
  /// - Returns: the number of bytes copied; 0 for a pipe that nobody writes to.
  /// - Throws: `invalidArgument` where one is no pipe, or both are the same; `resourceTemporarilyUnavailable` with
  ///   `nonBlocking`.
  ///
  /// The corresponding system call is `tee(2)`.
  @inline(__always)
  public func tee(
    to target: FileDescriptor, count: Int, options: SpliceOptions = [], retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try retrying(retryOnInterrupt) { () throws(Errno) in
      // SAFETY: no addresses.
      unsafe try syscall(.tee, number, target.number, count, Int(options.rawValue))
    }
  }

  /// Lays pages of the process into this pipe, without a copy where that is possible.
  ///
  /// - Parameters:
  ///   - vectors: the memory. It must stay as it is until it has been read from the pipe.
  ///   - options: how.
  /// - Returns: the number of bytes laid into the pipe, which may be fewer than the pieces have.
  /// - Throws: `badFileDescriptor` for what is no pipe's end for writing; `resourceTemporarilyUnavailable` with `nonBlocking`;
  ///   `invalidArgument` for more than 1,024 pieces.
  ///
  /// The corresponding system call is `vmsplice(2)`.
  @unsafe
  @inline(__always)
  public func splice(
    memory vectors: Span<IOVector>, options: SpliceOptions = [], retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try unsafe vectors.withUnsafeBufferPointer { vectors throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        // SAFETY: the kernel reads the pieces, for which the caller vouches beyond the call.
        unsafe try syscall(
          .vmsplice, number, Int(bitPattern: vectors.baseAddress), vectors.count, Int(options.rawValue))
      }
    }
  }
}
