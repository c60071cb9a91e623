// Ways to ask what the kernel knows of a file. What is in the answer: FileStatus+Fields.swift.
public import LinuxABI
public import LinuxCore

extension FileStatus {
  /// The answer under the kernel's names.
  @inline(__always) var kernel: Linux.statx {
    // SAFETY: the words are one struct statx, of integers only.
    unsafe unsafeBitCast(words, to: Linux.statx.self)
  }

  @inline(__always) init(kernel: Linux.statx) {
    // SAFETY: as above.
    self.init(words: unsafe unsafeBitCast(kernel, to: InlineArray<32, UInt64>.self))
  }

  /// Asks for the status of a file by its path; a symbolic link is followed unless the options say otherwise.
  ///
  /// - Parameters:
  ///   - path: the file's path.
  ///   - directory: where a relative path begins.
  ///   - options: how the path is looked up.
  ///   - fields: what is wanted; file systems may answer less (`FileStatus.fields`), or more where it costs nothing.
  /// - Throws: `noSuchFileOrDirectory`, `permissionDenied`, `notDirectory`, `tooManySymbolicLinkLevels` and others.
  ///
  /// The corresponding system call is `statx(2)`.
  @inline(__always)
  public init(
    path: some PathArgument, at directory: FileDescriptor = .currentDirectory, options: LookupOptions = [],
    fields: Fields = .all
  ) throws(Errno) {
    self = unsafe try path.withPath { (path) throws(Errno) in
      try FileStatus(
        directory: directory.number, path: Int(bitPattern: path), flags: options.flags, mask: Int(fields.rawValue))
    }
  }
}

extension FileDescriptor {
  /// Asks for parts of the status of the file that the descriptor stands for: `status()` asks for all that file systems
  /// have at hand.
  ///
  /// - Parameter fields: what is wanted; file systems may answer less, or more where it costs nothing.
  /// - Throws: `badFileDescriptor` and others.
  ///
  /// The corresponding system call is `statx(2)` with `AT_EMPTY_PATH`.
  @inline(__always)
  public func status(fields: FileStatus.Fields) throws(Errno) -> FileStatus {
    try FileStatus(path: StaticString(""), at: self, options: .emptyPath, fields: fields)
  }
}

// The calls from before statx, which a kernel older than 4.11 or a sandbox's filter may know alone. Creation time,
// attributes and mount are not in their answer; its layout is each architecture's own.
extension FileStatus {
  /// Asks for the status of a file by its path, by the older call.
  ///
  /// - Parameters:
  ///   - path: the file's path.
  ///   - directory: where a relative path begins.
  ///   - options: how the path is looked up.
  /// - Throws: `noSuchFileOrDirectory`, `permissionDenied`, `notDirectory`, `tooManySymbolicLinkLevels` and others.
  ///
  /// The corresponding system call is `newfstatat(2)`, the C function `fstatat(3)`.
  public static func basic(
    path: some PathArgument, at directory: FileDescriptor = .currentDirectory, options: LookupOptions = []
  ) throws(Errno) -> FileStatus {
    var status = Linux.stat()
    try unsafe path.withPath { (path) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, and writes one struct stat.
      try unsafe withUnsafeMutablePointer(to: &status) { (status) throws(Errno) in
        unsafe _ = try syscall(
          .newfstatat, directory.number, Int(bitPattern: path), Int(bitPattern: status), options.flags)
      }
    }
    return FileStatus(status)
  }

  init(_ status: Linux.stat) {
    var kernel = Linux.statx()
    kernel.stx_mask = Fields.basic.rawValue
    kernel.stx_mode = UInt16(truncatingIfNeeded: status.st_mode)
    kernel.stx_nlink = UInt32(truncatingIfNeeded: status.st_nlink)
    kernel.stx_uid = UInt32(truncatingIfNeeded: status.st_uid)
    kernel.stx_gid = UInt32(truncatingIfNeeded: status.st_gid)
    kernel.stx_ino = UInt64(truncatingIfNeeded: status.st_ino)
    kernel.stx_size = UInt64(truncatingIfNeeded: status.st_size)
    kernel.stx_blocks = UInt64(truncatingIfNeeded: status.st_blocks)
    kernel.stx_blksize = UInt32(truncatingIfNeeded: status.st_blksize)
    kernel.stx_atime.tv_sec = Int64(truncatingIfNeeded: status.st_atime)
    kernel.stx_atime.tv_nsec = UInt32(truncatingIfNeeded: status.st_atime_nsec)
    kernel.stx_mtime.tv_sec = Int64(truncatingIfNeeded: status.st_mtime)
    kernel.stx_mtime.tv_nsec = UInt32(truncatingIfNeeded: status.st_mtime_nsec)
    kernel.stx_ctime.tv_sec = Int64(truncatingIfNeeded: status.st_ctime)
    kernel.stx_ctime.tv_nsec = UInt32(truncatingIfNeeded: status.st_ctime_nsec)
    let device = DeviceID(encoded: UInt64(truncatingIfNeeded: status.st_dev))
    (kernel.stx_dev_major, kernel.stx_dev_minor) = (device.major, device.minor)
    let special = DeviceID(encoded: UInt64(truncatingIfNeeded: status.st_rdev))
    (kernel.stx_rdev_major, kernel.stx_rdev_minor) = (special.major, special.minor)
    self.init(kernel: kernel)
  }
}

extension FileDescriptor {
  /// Asks for the status of the file that the descriptor stands for, by the older call.
  ///
  /// - Throws: `badFileDescriptor` and others.
  ///
  /// The corresponding system call is `fstat(2)`.
  public func basicStatus() throws(Errno) -> FileStatus {
    var status = Linux.stat()
    // SAFETY: the kernel writes one struct stat.
    try unsafe withUnsafeMutablePointer(to: &status) { (status) throws(Errno) in
      unsafe _ = try syscall(.fstat, number, Int(bitPattern: status))
    }
    return FileStatus(status)
  }
}
