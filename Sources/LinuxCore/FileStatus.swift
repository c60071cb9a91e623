// What the kernel knows of a file. Here is its type and its size; LinuxSystem has the rest, and other ways to ask.
public import LinuxABI

/// What the kernel knew of a file when it was asked: its type, permissions, owner, sizes, times and places.
@frozen
public struct FileStatus: Sendable {
  /// `struct statx`, 256 bytes, the same on every architecture. Properties read it, so that a program which looks at two of
  /// them has two.
  package let words: InlineArray<32, UInt64>

  /// The type in the upper four bits, the permissions below, as `st_mode` of C has them.
  @inline(__always) public var mode: UInt16 { UInt16(truncatingIfNeeded: words[3] &>> 32) }
  /// The size in bytes; 0 for most of what is not a regular file, and for most files of /proc.
  @inline(__always) public var byteCount: UInt64 { words[5] }

  /// Whether it is a regular file: no directory, pipe, socket or device. The corresponding C macro is `S_ISREG`.
  @inline(__always) public var isRegularFile: Bool { mode & 0o170_000 == 0o100_000 }

  /// Asks for the status of a file by its path; a symbolic link is followed.
  ///
  /// - Parameter path: the file's path, ended by a zero byte.
  /// - Throws: `noSuchFileOrDirectory`, `permissionDenied`, `notDirectory` and others.
  ///
  /// The corresponding system call is `statx(2)`, the C function `stat(3)`.
  @inline(__always)
  public init(path: UnsafePointer<CChar>) throws(Errno) {
    try self.init(directory: Linux.AT_FDCWD, path: Int(bitPattern: path), flags: 0, mask: Self.everything)
  }

  /// STATX_BASIC_STATS | STATX_BTIME | STATX_MNT_ID.
  package static var everything: Int { @inline(__always) get { 0x1fff } }

  // statx and not fstat: its struct is the same on every architecture. Inlined, so that of the 256 bytes a program copies
  // those that it looks at.
  @inline(__always)
  package init(directory: Int, path: Int, flags: Int, mask: Int) throws(Errno) {
    // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT; it writes one struct statx, all of it.
    words = unsafe try withUnsafeTemporaryAllocation(of: InlineArray<32, UInt64>.self, capacity: 1) {
      status throws(Errno) in
      unsafe _ = try syscall(.statx, directory, path, flags, mask, Int(bitPattern: status.baseAddress))
      return unsafe status[0]
    }
  }

  /// Of a struct statx that was written elsewhere.
  @inline(__always)
  package init(words: InlineArray<32, UInt64>) { self.words = words }
}

extension FileDescriptor {
  /// Asks for the status of the file that the descriptor stands for.
  ///
  /// - Throws: `badFileDescriptor` and others.
  ///
  /// The corresponding system call is `statx(2)` with `AT_EMPTY_PATH`, the C function `fstat(3)`.
  @inline(__always)
  public func status() throws(Errno) -> FileStatus {
    let nothing: StaticString = ""
    return unsafe try FileStatus(
      directory: number, path: Int(bitPattern: nothing.utf8Start), flags: Linux.AT_EMPTY_PATH,
      mask: FileStatus.everything)
  }
}
