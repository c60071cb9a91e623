// What is set on a file: permissions, owner, times; and whether the process may use it.
public import LinuxABI
public import LinuxCore

extension FileSystem {
  /// Sets a file's permissions. A symbolic link is followed.
  ///
  /// - Parameters:
  ///   - permissions: all twelve bits of them.
  ///   - path: the file's path.
  ///   - directory: where a relative path begins.
  /// - Throws: `notPermitted` for a file of another user, `noSuchFileOrDirectory`, `readOnlyFileSystem` and others.
  ///
  /// The corresponding system call is `fchmodat(2)`.
  @inline(__always)
  public static func setPermissions(
    _ permissions: FilePermissions, of path: some PathArgument, at directory: FileDescriptor = .currentDirectory
  ) throws(Errno) {
    try unsafe path.withPath { (path) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT; so it is with all paths below.
      unsafe _ = try syscall(.fchmodat, directory.number, Int(bitPattern: path), Int(permissions.rawValue))
    }
  }

  /// Gives a file to another user or group.
  ///
  /// - Parameters:
  ///   - user: the new user; nil leaves it.
  ///   - group: the new group; nil leaves it.
  ///   - path: the file's path.
  ///   - directory: where a relative path begins.
  ///   - options: `symlinkNoFollow` and `emptyPath`.
  /// - Throws: `notPermitted`, `noSuchFileOrDirectory`, `readOnlyFileSystem` and others.
  ///
  /// The corresponding system call is `fchownat(2)`.
  @inline(__always)
  public static func setOwner(
    _ user: UserID? = nil, group: GroupID? = nil, of path: some PathArgument,
    at directory: FileDescriptor = .currentDirectory, options: LookupOptions = []
  ) throws(Errno) {
    try unsafe path.withPath { (path) throws(Errno) in
      unsafe _ = try syscall(
        .fchownat, directory.number, Int(bitPattern: path), user.orUnchanged, group.orUnchanged, options.flags)
    }
  }

  /// Sets a file's times.
  ///
  /// - Parameters:
  ///   - path: the file's path.
  ///   - access: when it was last read.
  ///   - modification: when it was last written.
  ///   - directory: where a relative path begins.
  ///   - options: `symlinkNoFollow` and, since Linux 5.8, `emptyPath`.
  /// - Throws: `notPermitted`, `permissionDenied`, `noSuchFileOrDirectory`, `invalidArgument` for nanoseconds beyond a
  ///   second.
  ///
  /// The corresponding system call is `utimensat(2)`.
  @inline(__always)
  public static func setTimes(
    of path: some PathArgument, access: FileTime = .now, modification: FileTime = .now,
    at directory: FileDescriptor = .currentDirectory, options: LookupOptions = []
  ) throws(Errno) {
    try unsafe path.withPath { (path) throws(Errno) in
      try setTimes(directory, Int(bitPattern: path), access, modification, options)
    }
  }

  static func setTimes(
    _ directory: FileDescriptor, _ path: Int, _ access: FileTime, _ modification: FileTime, _ options: LookupOptions
  ) throws(Errno) {
    var times: InlineArray<2, Linux.__kernel_timespec> = [access.kernel, modification.kernel]
    // SAFETY: the kernel reads the two times.
    try unsafe withUnsafePointer(to: &times) { (times) throws(Errno) in
      unsafe _ = try syscall(.utimensat, directory.number, path, Int(bitPattern: times), options.flags)
    }
  }
}

/// A time to set on a file.
public enum FileTime: Hashable, Sendable {
  /// This very moment, by the file system's clock. The corresponding C constant is `UTIME_NOW`.
  case now
  /// What it is. The corresponding C constant is `UTIME_OMIT`.
  case unchanged
  /// This time. File systems round it down to what they can store.
  case time(Timestamp)

  @inline(__always)
  var kernel: Linux.__kernel_timespec {
    switch self {
    case .now: Timestamp(seconds: 0, nanoseconds: Int64(Linux.UTIME_NOW)).kernel
    case .unchanged: Timestamp(seconds: 0, nanoseconds: Int64(Linux.UTIME_OMIT)).kernel
    case .time(let time): time.kernel
    }
  }
}

extension FileDescriptor {
  /// Sets the permissions of the file.
  ///
  /// - Throws: `notPermitted` for a file of another user, `badFileDescriptor`, `readOnlyFileSystem` and others.
  ///
  /// The corresponding system call is `fchmod(2)`.
  @inline(__always)
  public func setPermissions(_ permissions: FilePermissions) throws(Errno) {
    // SAFETY: no address among the arguments.
    unsafe _ = try syscall(.fchmod, number, Int(permissions.rawValue))
  }

  /// Gives the file to another user or group; nil leaves what it is.
  ///
  /// - Throws: `notPermitted`, `badFileDescriptor`, `readOnlyFileSystem` and others.
  ///
  /// The corresponding system call is `fchown(2)`.
  @inline(__always)
  public func setOwner(_ user: UserID? = nil, group: GroupID? = nil) throws(Errno) {
    // SAFETY: no address among the arguments.
    unsafe _ = try syscall(.fchown, number, user.orUnchanged, group.orUnchanged)
  }

  /// Sets the times of the file.
  ///
  /// - Throws: `notPermitted`, `permissionDenied`, `badFileDescriptor`, `invalidArgument` for nanoseconds beyond a
  ///   second.
  ///
  /// The corresponding system call is `utimensat(2)` without a path, the C function `futimens(3)`.
  @inline(__always)
  public func setTimes(access: FileTime = .now, modification: FileTime = .now) throws(Errno) {
    try FileSystem.setTimes(self, 0, access, modification, [])
  }
}

extension UserID? {
  /// The number, or -1, which the kernel takes for "as it is".
  @inline(__always) var orUnchanged: Int { self.map { Int($0.rawValue) } ?? -1 }
}

extension GroupID? {
  /// The number, or -1, which the kernel takes for "as it is".
  @inline(__always) var orUnchanged: Int { self.map { Int($0.rawValue) } ?? -1 }
}

// MARK: - May the process?

extension FileSystem {
  /// What a process may want to do with a file.
  @frozen
  public struct Access: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Nothing: whether there is such a file. The corresponding C constant is `F_OK`.
    @inline(__always) public static var exists: Access { [] }
    /// The corresponding C constant is `X_OK`.
    @inline(__always) public static var execute: Access { Access(rawValue: 1) }
    /// The corresponding C constant is `W_OK`.
    @inline(__always) public static var write: Access { Access(rawValue: 2) }
    /// The corresponding C constant is `R_OK`.
    @inline(__always) public static var read: Access { Access(rawValue: 4) }
  }

  /// For whom, and for what, access is checked.
  @frozen
  public struct AccessOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// For the effective user and group, as `open` does, and not the real ones. The corresponding C constant is
    /// `AT_EACCESS`.
    @inline(__always) public static var effectiveIDs: AccessOptions {
      AccessOptions(rawValue: UInt32(truncatingIfNeeded: Linux.AT_EACCESS))
    }
    /// For a symbolic link itself. The corresponding C constant is `AT_SYMLINK_NOFOLLOW`.
    @inline(__always) public static var symlinkNoFollow: AccessOptions {
      AccessOptions(rawValue: UInt32(truncatingIfNeeded: Linux.AT_SYMLINK_NOFOLLOW))
    }
    /// An empty path stands for what the descriptor after `at:` stands for. The corresponding C constant is
    /// `AT_EMPTY_PATH`.
    @inline(__always) public static var emptyPath: AccessOptions {
      AccessOptions(rawValue: UInt32(truncatingIfNeeded: Linux.AT_EMPTY_PATH))
    }
  }

  /// Returns if the process's real user and group have access to a file, and throws why not.
  ///
  /// - Parameters:
  ///   - path: the file's path; a symbolic link is followed.
  ///   - access: what is to be done with it.
  ///   - directory: where a relative path begins.
  /// - Throws: `permissionDenied`, `noSuchFileOrDirectory`, `readOnlyFileSystem`, `textFileBusy` and others.
  ///
  /// The corresponding system call is `faccessat(2)`.
  @inline(__always)
  public static func checkAccess(
    _ path: some PathArgument, for access: Access, at directory: FileDescriptor = .currentDirectory
  ) throws(Errno) {
    try unsafe path.withPath { (path) throws(Errno) in
      unsafe _ = try syscall(.faccessat, directory.number, Int(bitPattern: path), Int(access.rawValue))
    }
  }

  /// Returns if the process has access to a file, and throws why not.
  ///
  /// - Parameters:
  ///   - path: the file's path.
  ///   - access: what is to be done with it.
  ///   - directory: where a relative path begins.
  ///   - options: for whom, and for what.
  /// - Throws: `permissionDenied`, `noSuchFileOrDirectory`, `readOnlyFileSystem`, `textFileBusy` and others.
  ///
  /// Since Linux 5.8.
  ///
  /// The corresponding system call is `faccessat2(2)`.
  @inline(__always)
  public static func checkAccess(
    _ path: some PathArgument, for access: Access, at directory: FileDescriptor = .currentDirectory,
    options: AccessOptions
  ) throws(Errno) {
    try unsafe path.withPath { (path) throws(Errno) in
      unsafe _ = try syscall(
        .faccessat2, directory.number, Int(bitPattern: path), Int(access.rawValue), Int(options.rawValue))
    }
  }
}
