// Mounts as descriptors: opening and copying them, changing them, putting them into the tree.
public import LinuxABI
public import LinuxCore

/// A mount as a descriptor: what `open_tree(2)` and `fsmount(2)` answer. It serves as the directory of `at:` as well.
@frozen
public struct MountTree: Hashable, Sendable {
  /// To be closed at last: a mount that is not in the tree goes with it.
  public let descriptor: FileDescriptor

  /// A mount that was opened elsewhere.
  @inline(__always) public init(descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// How a mount behaves.
  @frozen
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = UInt64(truncatingIfNeeded: constant) }

    /// Nothing can be written. The corresponding C constant is `MOUNT_ATTR_RDONLY`.
    @inline(__always) public static var readOnly: Attributes { Attributes(Linux.MOUNT_ATTR_RDONLY) }
    /// Set-user-ID and set-group-ID bits and capabilities of files do nothing. The C constant is `MOUNT_ATTR_NOSUID`.
    @inline(__always) public static var noSetUserID: Attributes { Attributes(Linux.MOUNT_ATTR_NOSUID) }
    /// Devices cannot be opened. The corresponding C constant is `MOUNT_ATTR_NODEV`.
    @inline(__always) public static var noDevices: Attributes { Attributes(Linux.MOUNT_ATTR_NODEV) }
    /// Nothing can be executed. The corresponding C constant is `MOUNT_ATTR_NOEXEC`.
    @inline(__always) public static var noExecution: Attributes { Attributes(Linux.MOUNT_ATTR_NOEXEC) }
    /// Reading changes no times. The corresponding C constant is `MOUNT_ATTR_NOATIME`.
    @inline(__always) public static var noAccessTimes: Attributes { Attributes(Linux.MOUNT_ATTR_NOATIME) }
    /// Reading always changes times. The corresponding C constant is `MOUNT_ATTR_STRICTATIME`.
    @inline(__always) public static var strictAccessTimes: Attributes { Attributes(Linux.MOUNT_ATTR_STRICTATIME) }
    /// To be removed where one of these two is added. The corresponding C constant is `MOUNT_ATTR__ATIME`.
    @inline(__always) public static var accessTimesMask: Attributes { Attributes(Linux.MOUNT_ATTR__ATIME) }
    /// Reading directories changes no times. The corresponding C constant is `MOUNT_ATTR_NODIRATIME`.
    @inline(__always) public static var noDirectoryAccessTimes: Attributes { Attributes(Linux.MOUNT_ATTR_NODIRATIME) }
    /// Users and groups are seen through a user namespace. Since Linux 5.12. The C constant is `MOUNT_ATTR_IDMAP`.
    @inline(__always) public static var mappedIDs: Attributes { Attributes(Linux.MOUNT_ATTR_IDMAP) }
    /// Symbolic links are not followed. Since Linux 5.14. The corresponding C constant is `MOUNT_ATTR_NOSYMFOLLOW`.
    @inline(__always) public static var noSymbolicLinks: Attributes { Attributes(Linux.MOUNT_ATTR_NOSYMFOLLOW) }
  }

  /// How a mount is opened.
  @frozen
  public struct OpenOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = UInt32(truncatingIfNeeded: constant) }

    /// A copy of the mount, which is not in the tree, and goes with its descriptor. The C constant is
    /// `OPEN_TREE_CLONE`.
    @inline(__always) public static var clone: OpenOptions { OpenOptions(Linux.OPEN_TREE_CLONE) }
    /// With `clone`: of all mounts below too. The corresponding C constant is `AT_RECURSIVE`.
    @inline(__always) public static var recursive: OpenOptions { OpenOptions(Linux.AT_RECURSIVE) }
    /// An empty path stands for what the descriptor after `at:` stands for. The C constant is `AT_EMPTY_PATH`.
    @inline(__always) public static var emptyPath: OpenOptions { OpenOptions(Linux.AT_EMPTY_PATH) }
    /// Nothing is mounted on the way to the last name. The corresponding C constant is `AT_NO_AUTOMOUNT`.
    @inline(__always) public static var noAutomount: OpenOptions { OpenOptions(Linux.AT_NO_AUTOMOUNT) }
    /// A symbolic link is not followed. The corresponding C constant is `AT_SYMLINK_NOFOLLOW`.
    @inline(__always) public static var symlinkNoFollow: OpenOptions { OpenOptions(Linux.AT_SYMLINK_NOFOLLOW) }
  }

  /// How the two paths of a move are looked up.
  @frozen
  public struct MoveOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = UInt32(truncatingIfNeeded: constant) }

    /// A symbolic link at the source is followed. The corresponding C constant is `MOVE_MOUNT_F_SYMLINKS`.
    @inline(__always) public static var sourceSymlinks: MoveOptions { MoveOptions(Linux.MOVE_MOUNT_F_SYMLINKS) }
    /// The source is mounted first, where it is to be. The corresponding C constant is `MOVE_MOUNT_F_AUTOMOUNTS`.
    @inline(__always) public static var sourceAutomounts: MoveOptions { MoveOptions(Linux.MOVE_MOUNT_F_AUTOMOUNTS) }
    /// An empty source stands for its descriptor. The corresponding C constant is `MOVE_MOUNT_F_EMPTY_PATH`.
    @inline(__always) public static var sourceEmptyPath: MoveOptions { MoveOptions(Linux.MOVE_MOUNT_F_EMPTY_PATH) }
    /// A symbolic link at the target is followed. The corresponding C constant is `MOVE_MOUNT_T_SYMLINKS`.
    @inline(__always) public static var targetSymlinks: MoveOptions { MoveOptions(Linux.MOVE_MOUNT_T_SYMLINKS) }
    /// The target is mounted first, where it is to be. The corresponding C constant is `MOVE_MOUNT_T_AUTOMOUNTS`.
    @inline(__always) public static var targetAutomounts: MoveOptions { MoveOptions(Linux.MOVE_MOUNT_T_AUTOMOUNTS) }
    /// An empty target stands for its descriptor. The corresponding C constant is `MOVE_MOUNT_T_EMPTY_PATH`.
    @inline(__always) public static var targetEmptyPath: MoveOptions { MoveOptions(Linux.MOVE_MOUNT_T_EMPTY_PATH) }
    /// The source's peers become the target's. Since Linux 5.15. The C constant is `MOVE_MOUNT_SET_GROUP`.
    @inline(__always) public static var setGroup: MoveOptions { MoveOptions(Linux.MOVE_MOUNT_SET_GROUP) }
  }

  /// Opens the mount that a path lies in, at that path, or copies it.
  ///
  /// - Parameters:
  ///   - path: the path.
  ///   - directory: where a relative path begins.
  ///   - options: how.
  ///   - closeOnExec: whether the descriptor is closed on exec.
  /// - Throws: `notPermitted` for copying without the capability, `noSuchFileOrDirectory`, `invalidArgument` and
  ///   others.
  ///
  /// The corresponding system call is `open_tree(2)`.
  @inline(__always)
  public init(
    opening path: some PathArgument, at directory: FileDescriptor = .currentDirectory, options: OpenOptions = [],
    closeOnExec: Bool = true
  ) throws(Errno) {
    let flags = Int(options.rawValue) | (closeOnExec ? Linux.OPEN_TREE_CLOEXEC : 0)
    let result = try unsafe path.withPath { (path) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT.
      unsafe try syscall(.open_tree, directory.number, Int(bitPattern: path), flags)
    }
    descriptor = FileDescriptor(rawValue: Int32(truncatingIfNeeded: result))
  }

  /// Puts this mount into the tree.
  ///
  /// - Parameters:
  ///   - target: the path of the place.
  ///   - directory: where a relative `target` begins.
  /// - Throws: `notPermitted`, `noSuchFileOrDirectory`, `invalidArgument` and others.
  ///
  /// The corresponding system call is `move_mount(2)` with `MOVE_MOUNT_F_EMPTY_PATH`.
  @inline(__always)
  public func attach(
    to target: some PathArgument, at directory: FileDescriptor = .currentDirectory
  ) throws(Errno) {
    try Self.move(
      StaticString(""), to: target, at: descriptor, targetAt: directory, options: .sourceEmptyPath)
  }

  /// Gives a mount another place.
  ///
  /// - Parameters:
  ///   - source: the path of the mount.
  ///   - target: the path of the place.
  ///   - sourceDirectory: where a relative `source` begins.
  ///   - targetDirectory: where a relative `target` begins.
  ///   - options: how both are looked up.
  /// - Throws: `notPermitted`, `noSuchFileOrDirectory`, `invalidArgument` for what is no mount, and others.
  ///
  /// The corresponding system call is `move_mount(2)`.
  @inline(__always)
  public static func move(
    _ source: some PathArgument, to target: some PathArgument, at sourceDirectory: FileDescriptor = .currentDirectory,
    targetAt targetDirectory: FileDescriptor = .currentDirectory, options: MoveOptions = []
  ) throws(Errno) {
    try withPaths(source, target) { (source, target) throws(Errno) in
      // SAFETY: the kernel reads both paths up to their zero bytes, or answers EFAULT.
      unsafe _ = try syscall(
        .move_mount, sourceDirectory.number, source, targetDirectory.number, target, Int(options.rawValue))
    }
  }

  /// Who sees mounts and unmounts below a mount.
  public enum Propagation: Sendable {
    /// As it is.
    case unchanged
    /// Its peers see those here, and those of its peers are seen here. The corresponding C constant is `MS_SHARED`.
    case shared
    /// Those of its peers are seen here. The corresponding C constant is `MS_SLAVE`.
    case slave
    /// Neither. The corresponding C constant is `MS_PRIVATE`.
    case `private`
    /// Neither, and it cannot be bound. The corresponding C constant is `MS_UNBINDABLE`.
    case unbindable

    @inline(__always)
    var flag: Int {
      switch self {
      case .unchanged: 0
      case .shared: Linux.MS_SHARED
      case .slave: Linux.MS_SLAVE
      case .private: Linux.MS_PRIVATE
      case .unbindable: Linux.MS_UNBINDABLE
      }
    }
  }

  /// Changes how this mount behaves.
  ///
  /// - Parameters:
  ///   - added: attributes that it gets.
  ///   - removed: attributes that go first.
  ///   - propagation: who sees mounts below it.
  ///   - userNamespace: for `mappedIDs`: the namespace.
  ///   - recursive: whether all mounts below are changed too, or none if one cannot be.
  /// - Throws: `notPermitted`, `invalidArgument`, `resourceBusy` for `readOnly` while something is written, and others.
  ///
  /// Since Linux 5.12.
  ///
  /// The corresponding system call is `mount_setattr(2)`.
  @inline(__always)
  public func setAttributes(
    add added: Attributes = [], remove removed: Attributes = [], propagation: Propagation = .unchanged,
    userNamespace: FileDescriptor? = nil, recursive: Bool = false
  ) throws(Errno) {
    try Self.setAttributes(
      of: StaticString(""), at: descriptor, add: added, remove: removed, propagation: propagation,
      userNamespace: userNamespace, flags: Linux.AT_EMPTY_PATH | (recursive ? Linux.AT_RECURSIVE : 0))
  }

  /// Changes how the mount at a path behaves.
  ///
  /// - Parameters:
  ///   - path: the mount's path.
  ///   - directory: where a relative path begins.
  ///   - added: attributes that it gets.
  ///   - removed: attributes that go first.
  ///   - propagation: who sees mounts below it.
  ///   - recursive: whether all mounts below are changed too, or none if one cannot be.
  /// - Throws: `notPermitted`, `invalidArgument` for what is no mount, `resourceBusy` for `readOnly` while something is
  ///   written, and others.
  ///
  /// Since Linux 5.12.
  ///
  /// The corresponding system call is `mount_setattr(2)`.
  @inline(__always)
  public static func setAttributes(
    of path: some PathArgument, at directory: FileDescriptor = .currentDirectory, add added: Attributes = [],
    remove removed: Attributes = [], propagation: Propagation = .unchanged, recursive: Bool = false
  ) throws(Errno) {
    try setAttributes(
      of: path, at: directory, add: added, remove: removed, propagation: propagation, userNamespace: nil,
      flags: recursive ? Linux.AT_RECURSIVE : 0)
  }

  private static func setAttributes(
    of path: some PathArgument, at directory: FileDescriptor, add added: Attributes, remove removed: Attributes,
    propagation: Propagation, userNamespace: FileDescriptor?, flags: Int
  ) throws(Errno) {
    var change = Linux.mount_attr()
    change.attr_set = added.rawValue
    change.attr_clr = removed.rawValue
    change.propagation = UInt64(truncatingIfNeeded: propagation.flag)
    if let userNamespace { change.userns_fd = UInt64(truncatingIfNeeded: userNamespace.rawValue) }
    try unsafe path.withPath { (path) throws(Errno) in
      let path = Int(bitPattern: path)
      // SAFETY: the kernel reads the path up to its zero byte, and the struct up to the size that is given.
      try unsafe withUnsafePointer(to: change) { (change) throws(Errno) in
        unsafe _ = try syscall(
          .mount_setattr, directory.number, path, flags, Int(bitPattern: change),
          MemoryLayout<Linux.mount_attr>.size)
      }
    }
  }
}
