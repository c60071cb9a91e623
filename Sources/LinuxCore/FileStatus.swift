// What the kernel knows of a file: so far its type and its size.
public import LinuxABI

/// A file's type and size, as they were when the kernel was asked.
@frozen
public struct FileStatus: Sendable {
  /// The type in the upper four bits, the permissions below, as `st_mode` of C has them.
  public let mode: UInt16
  /// The size in bytes; 0 for most of what is not a regular file, and for most files of /proc.
  public let byteCount: UInt64

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
    let currentDirectory = -100  // AT_FDCWD
    try self.init(directory: currentDirectory, path: UInt(bitPattern: path), flags: 0)
  }

  // statx and not fstat: its struct is the same on every architecture.
  @inline(never)
  init(directory: Int, path: UInt, flags: Int) throws(Errno) {
    let typeModeAndSize = 0x203  // STATX_TYPE | STATX_MODE | STATX_SIZE
    // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT; it writes the 256 bytes of struct statx,
    // of which linux/stat.h has stx_mode at 0x1c and stx_size at 0x28.
    (mode, byteCount) = unsafe try withUnsafeTemporaryAllocation(byteCount: 256, alignment: 8) {
      status throws(Errno) in
      unsafe _ = try syscall(
        .statx, directory, Int(bitPattern: path), flags, typeModeAndSize, Int(bitPattern: status.baseAddress))
      return unsafe (
        status.load(fromByteOffset: 0x1c, as: UInt16.self), status.load(fromByteOffset: 0x28, as: UInt64.self)
      )
    }
  }
}

extension FileDescriptor {
  /// Asks for the status of the file that the descriptor stands for.
  ///
  /// - Throws: `badFileDescriptor` and others.
  ///
  /// The corresponding system call is `statx(2)` with `AT_EMPTY_PATH`, the C function `fstat(3)`.
  @inline(__always)
  public func status() throws(Errno) -> FileStatus {
    let emptyPath = 0x1000  // AT_EMPTY_PATH
    let nothing: StaticString = ""
    return unsafe try FileStatus(directory: number, path: UInt(bitPattern: nothing.utf8Start), flags: emptyPath)
  }
}
