// Mounting by the call of old: everything in one go. The calls in steps are in FileSystemContext.swift and
// MountTree.swift.
public import LinuxABI

/// What is mounted where: calls for privileged processes, and for those in a user and mount namespace of their own.
public enum Mount {
  /// What is done, and how what is mounted behaves.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = UInt64(truncatingIfNeeded: constant) }

    /// Nothing can be written. The corresponding C constant is `MS_RDONLY`.
    @inline(__always) public static var readOnly: Options { Options(Linux.MS_RDONLY) }
    /// Set-user-ID and set-group-ID bits and capabilities of files do nothing. The C constant is `MS_NOSUID`.
    @inline(__always) public static var noSetUserID: Options { Options(Linux.MS_NOSUID) }
    /// Devices cannot be opened. The corresponding C constant is `MS_NODEV`.
    @inline(__always) public static var noDevices: Options { Options(Linux.MS_NODEV) }
    /// Nothing can be executed. The corresponding C constant is `MS_NOEXEC`.
    @inline(__always) public static var noExecution: Options { Options(Linux.MS_NOEXEC) }
    /// Symbolic links are not followed. Since Linux 5.10. The corresponding C constant is `MS_NOSYMFOLLOW`.
    @inline(__always) public static var noSymbolicLinks: Options { Options(Linux.MS_NOSYMFOLLOW) }
    /// Writes wait for the device. The corresponding C constant is `MS_SYNCHRONOUS`.
    @inline(__always) public static var synchronous: Options { Options(Linux.MS_SYNCHRONOUS) }
    /// Changes of directories wait for the device. The corresponding C constant is `MS_DIRSYNC`.
    @inline(__always) public static var directorySynchronous: Options { Options(Linux.MS_DIRSYNC) }
    /// Reading changes no times. The corresponding C constant is `MS_NOATIME`.
    @inline(__always) public static var noAccessTimes: Options { Options(Linux.MS_NOATIME) }
    /// Reading directories changes no times. The corresponding C constant is `MS_NODIRATIME`.
    @inline(__always) public static var noDirectoryAccessTimes: Options { Options(Linux.MS_NODIRATIME) }
    /// Reading changes times that are older than the last writing, or a day. The C constant is `MS_RELATIME`.
    @inline(__always) public static var relativeAccessTimes: Options { Options(Linux.MS_RELATIME) }
    /// Reading always changes times. The corresponding C constant is `MS_STRICTATIME`.
    @inline(__always) public static var strictAccessTimes: Options { Options(Linux.MS_STRICTATIME) }
    /// Times are kept in memory, and written with something else. The corresponding C constant is `MS_LAZYTIME`.
    @inline(__always) public static var lazyTimes: Options { Options(Linux.MS_LAZYTIME) }
    /// No messages in the kernel's log. The corresponding C constant is `MS_SILENT`.
    @inline(__always) public static var silent: Options { Options(Linux.MS_SILENT) }
    /// What is mounted gets these options. The corresponding C constant is `MS_REMOUNT`.
    @inline(__always) public static var remount: Options { Options(Linux.MS_REMOUNT) }
    /// The source is a directory or file, which is seen in another place too. The C constant is `MS_BIND`.
    @inline(__always) public static var bind: Options { Options(Linux.MS_BIND) }
    /// The source is a mount, which gets another place. The corresponding C constant is `MS_MOVE`.
    @inline(__always) public static var move: Options { Options(Linux.MS_MOVE) }
    /// With `bind` and the four below: for all mounts below too. The corresponding C constant is `MS_REC`.
    @inline(__always) public static var recursive: Options { Options(Linux.MS_REC) }
    /// Mounts and unmounts below are seen by its peers, and theirs here. The corresponding C constant is `MS_SHARED`.
    @inline(__always) public static var shared: Options { Options(Linux.MS_SHARED) }
    /// Those of its peers are seen here, and not the other way. The corresponding C constant is `MS_SLAVE`.
    @inline(__always) public static var slave: Options { Options(Linux.MS_SLAVE) }
    /// None of these. The corresponding C constant is `MS_PRIVATE`.
    @inline(__always) public static var `private`: Options { Options(Linux.MS_PRIVATE) }
    /// None, and it cannot be bound. The corresponding C constant is `MS_UNBINDABLE`.
    @inline(__always) public static var unbindable: Options { Options(Linux.MS_UNBINDABLE) }
  }

  /// How something is unmounted.
  @frozen
  public struct UnmountOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = UInt32(truncatingIfNeeded: constant) }

    /// Open files of a server that does not answer get errors. The corresponding C constant is `MNT_FORCE`.
    @inline(__always) public static var force: UnmountOptions { UnmountOptions(Linux.MNT_FORCE) }
    /// At once from the tree, and wholly when nobody uses it any more. The corresponding C constant is `MNT_DETACH`.
    @inline(__always) public static var detach: UnmountOptions { UnmountOptions(Linux.MNT_DETACH) }
    /// Only where nobody has used it since the last such call, which failed with `resourceTemporarilyUnavailable`.
    /// The corresponding C constant is `MNT_EXPIRE`.
    @inline(__always) public static var expire: UnmountOptions { UnmountOptions(Linux.MNT_EXPIRE) }
    /// A symbolic link is not followed. The corresponding C constant is `UMOUNT_NOFOLLOW`.
    @inline(__always) public static var symlinkNoFollow: UnmountOptions { UnmountOptions(Linux.UMOUNT_NOFOLLOW) }
  }

  /// Mounts a file system, binds or moves a directory, or changes what is mounted.
  ///
  /// - Parameters:
  ///   - source: the device, the directory to bind or move, or any word where the file system needs none ("none").
  ///   - target: the path of the place.
  ///   - type: the file system's type, as /proc/filesystems has it; "" where the options are about what is mounted
  ///     already.
  ///   - options: what is done, and how.
  ///   - data: the file system's own options, "size=1m,mode=755".
  /// - Throws: `notPermitted`, `noSuchFileOrDirectory`, `notDirectory`, `operationNotSupportedByDevice` for a type that
  ///   the kernel does not know, `notBlockDevice`, `invalidArgument`, `resourceBusy` and others.
  ///
  /// The corresponding system call is `mount(2)`.
  @inline(__always)
  public static func mount(
    _ source: some PathArgument, on target: some PathArgument, type: some PathArgument, options: Options = [],
    data: some PathArgument
  ) throws(Errno) {
    try withPaths(source, target) { (source, target) throws(Errno) in
      try withPaths(type, data) { (type, data) throws(Errno) in
        // SAFETY: the kernel reads the strings up to their zero bytes, or answers EFAULT.
        unsafe _ = try syscall(.mount, source, target, type, Int(truncatingIfNeeded: options.rawValue), data)
      }
    }
  }

  /// Mounts a file system without options of its own, binds or moves a directory, or changes what is mounted.
  ///
  /// - Parameters:
  ///   - source: the device, the directory to bind or move, or any word where the file system needs none ("none").
  ///   - target: the path of the place.
  ///   - type: the file system's type, as /proc/filesystems has it; "" where the options are about what is mounted
  ///     already.
  ///   - options: what is done, and how.
  /// - Throws: `notPermitted`, `noSuchFileOrDirectory`, `notDirectory`, `operationNotSupportedByDevice` for a type that
  ///   the kernel does not know, `notBlockDevice`, `invalidArgument`, `resourceBusy` and others.
  ///
  /// The corresponding system call is `mount(2)`.
  @inline(__always)
  public static func mount(
    _ source: some PathArgument, on target: some PathArgument, type: some PathArgument, options: Options = []
  ) throws(Errno) {
    try withPaths(source, target) { (source, target) throws(Errno) in
      try unsafe type.withPath { (type) throws(Errno) in
        // SAFETY: the kernel reads the strings up to their zero bytes, or answers EFAULT.
        unsafe _ = try syscall(
          .mount, source, target, Int(bitPattern: type), Int(truncatingIfNeeded: options.rawValue), 0)
      }
    }
  }

  /// Takes the topmost mount from a place.
  ///
  /// - Throws: `resourceBusy` while it is used, `notPermitted`, `invalidArgument` where nothing is mounted,
  ///   `noSuchFileOrDirectory`, `resourceTemporarilyUnavailable` for `expire`, and others.
  ///
  /// The corresponding system call is `umount2(2)`.
  @inline(__always)
  public static func unmount(_ target: some PathArgument, options: UnmountOptions = []) throws(Errno) {
    try unsafe target.withPath { (target) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT.
      unsafe _ = try syscall(.umount2, Int(bitPattern: target), Int(options.rawValue))
    }
  }

  /// Makes a mount the root of the mount namespace.
  ///
  /// - Parameters:
  ///   - newRoot: a path where something is mounted.
  ///   - oldRoot: a directory in it, where the old root is seen from now on; "." for both is the way to unmount it
  ///     right after.
  /// - Throws: `notPermitted`, `invalidArgument` where one is no mount or a mount is shared, `resourceBusy`,
  ///   `notDirectory` and others.
  ///
  /// The corresponding system call is `pivot_root(2)`.
  @inline(__always)
  public static func pivotRoot(to newRoot: some PathArgument, oldRoot: some PathArgument) throws(Errno) {
    try withPaths(newRoot, oldRoot) { (newRoot, oldRoot) throws(Errno) in
      // SAFETY: the kernel reads both paths up to their zero bytes, or answers EFAULT.
      unsafe _ = try syscall(.pivot_root, newRoot, oldRoot)
    }
  }
}
