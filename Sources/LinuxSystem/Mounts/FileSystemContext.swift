// Mounting in steps: a context is opened, gets its parameters one by one, and becomes a file system and a mount.
public import LinuxABI
public import LinuxCore

/// A file system that is being set up, or being set anew.
///
/// ```swift
/// let context = try FileSystemContext(type: "tmpfs")
/// try context.set("size", to: "1m")
/// try context.create()
/// try context.mount(attributes: [.noDevices]).attach(to: "/mnt")
/// ```
@frozen
public struct FileSystemContext: Hashable, Sendable {
  /// To be closed at last. What the kernel has to say of errors is read from it, a message at a time.
  public let descriptor: FileDescriptor

  /// A context that was opened elsewhere.
  @inline(__always) public init(descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// Opens a context for a new file system.
  ///
  /// - Parameters:
  ///   - type: the file system's type, as /proc/filesystems has it.
  ///   - closeOnExec: whether the descriptor is closed on exec.
  /// - Throws: `operationNotSupportedByDevice` for a type that the kernel does not know, `notPermitted` and others.
  ///
  /// The corresponding system call is `fsopen(2)`.
  @inline(__always)
  public init(type: some PathArgument, closeOnExec: Bool = true) throws(Errno) {
    let result = try unsafe type.withPath { (type) throws(Errno) in
      // SAFETY: the kernel reads the string up to its zero byte, or answers EFAULT.
      unsafe try syscall(.fsopen, Int(bitPattern: type), closeOnExec ? Linux.FSOPEN_CLOEXEC : 0)
    }
    descriptor = FileDescriptor(rawValue: Int32(truncatingIfNeeded: result))
  }

  /// How the path of a mounted file system is looked up.
  @frozen
  public struct PickOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = UInt32(truncatingIfNeeded: constant) }

    /// A symbolic link is not followed. The corresponding C constant is `FSPICK_SYMLINK_NOFOLLOW`.
    @inline(__always) public static var symlinkNoFollow: PickOptions { PickOptions(Linux.FSPICK_SYMLINK_NOFOLLOW) }
    /// Nothing is mounted on the way to the last name. The corresponding C constant is `FSPICK_NO_AUTOMOUNT`.
    @inline(__always) public static var noAutomount: PickOptions { PickOptions(Linux.FSPICK_NO_AUTOMOUNT) }
    /// An empty path stands for what the descriptor after `at:` stands for. The C constant is `FSPICK_EMPTY_PATH`.
    @inline(__always) public static var emptyPath: PickOptions { PickOptions(Linux.FSPICK_EMPTY_PATH) }
  }

  /// Opens a context for a file system that is mounted, to set it anew.
  ///
  /// - Parameters:
  ///   - path: the path where it is mounted.
  ///   - directory: where a relative path begins.
  ///   - options: how the path is looked up.
  ///   - closeOnExec: whether the descriptor is closed on exec.
  /// - Throws: `noSuchFileOrDirectory`, `invalidArgument` for what is no mount, `notPermitted` and others.
  ///
  /// The corresponding system call is `fspick(2)`.
  @inline(__always)
  public init(
    picking path: some PathArgument, at directory: FileDescriptor = .currentDirectory, options: PickOptions = [],
    closeOnExec: Bool = true
  ) throws(Errno) {
    let flags = Int(options.rawValue) | (closeOnExec ? Linux.FSPICK_CLOEXEC : 0)
    let result = try unsafe path.withPath { (path) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT.
      unsafe try syscall(.fspick, directory.number, Int(bitPattern: path), flags)
    }
    descriptor = FileDescriptor(rawValue: Int32(truncatingIfNeeded: result))
  }

  /// Sets a parameter that has no value.
  ///
  /// - Throws: `invalidArgument` for one that the file system does not know, and others.
  ///
  /// The corresponding system call is `fsconfig(2)` with `FSCONFIG_SET_FLAG`.
  @inline(__always)
  public func set(_ key: some PathArgument) throws(Errno) {
    try unsafe key.withPath { (key) throws(Errno) in
      try configure(Linux.FSCONFIG_SET_FLAG, Int(bitPattern: key), 0, 0)
    }
  }

  /// Sets a parameter to a string. "source" is the device.
  ///
  /// - Throws: `invalidArgument` for one that the file system does not know, and others.
  ///
  /// The corresponding system call is `fsconfig(2)` with `FSCONFIG_SET_STRING`.
  @inline(__always)
  public func set(_ key: some PathArgument, to value: some PathArgument) throws(Errno) {
    try withPaths(key, value) { (key, value) throws(Errno) in
      try configure(Linux.FSCONFIG_SET_STRING, key, value, 0)
    }
  }

  /// Sets a parameter to bytes, at most 1 MiB.
  ///
  /// - Throws: `invalidArgument` for one that the file system does not know, and others.
  ///
  /// The corresponding system call is `fsconfig(2)` with `FSCONFIG_SET_BINARY`.
  @inline(__always)
  public func set(_ key: some PathArgument, to bytes: RawSpan) throws(Errno) {
    try unsafe key.withPath { (key) throws(Errno) in
      let key = Int(bitPattern: key)
      try unsafe bytes.withUnsafeBytes { (bytes) throws(Errno) in
        try configure(Linux.FSCONFIG_SET_BINARY, key, Int(bitPattern: bytes.baseAddress), bytes.count)
      }
    }
  }

  /// Sets a parameter to a file, by its path.
  ///
  /// - Parameters:
  ///   - key: the parameter.
  ///   - path: the file's path.
  ///   - directory: where a relative path begins.
  /// - Throws: `invalidArgument` for one that the file system does not know, `noSuchFileOrDirectory` and others.
  ///
  /// The corresponding system call is `fsconfig(2)` with `FSCONFIG_SET_PATH`.
  @inline(__always)
  public func set(
    _ key: some PathArgument, toPath path: some PathArgument, at directory: FileDescriptor = .currentDirectory
  ) throws(Errno) {
    try withPaths(key, path) { (key, path) throws(Errno) in
      try configure(Linux.FSCONFIG_SET_PATH, key, path, directory.number)
    }
  }

  /// Sets a parameter to an open file.
  ///
  /// - Throws: `invalidArgument` for one that the file system does not know, `badFileDescriptor` and others.
  ///
  /// The corresponding system call is `fsconfig(2)` with `FSCONFIG_SET_FD`.
  @inline(__always)
  public func set(_ key: some PathArgument, to file: FileDescriptor) throws(Errno) {
    try unsafe key.withPath { (key) throws(Errno) in
      try configure(Linux.FSCONFIG_SET_FD, Int(bitPattern: key), 0, file.number)
    }
  }

  /// Makes the file system of the parameters, or finds the one that is there.
  ///
  /// - Throws: `invalidArgument`, `noSuchFileOrDirectory`, `resourceBusy`, `notPermitted` and others.
  ///
  /// The corresponding system call is `fsconfig(2)` with `FSCONFIG_CMD_CREATE`.
  @inline(__always)
  public func create() throws(Errno) { try configure(Linux.FSCONFIG_CMD_CREATE, 0, 0, 0) }

  /// Sets the mounted file system anew by the parameters.
  ///
  /// - Throws: `invalidArgument`, `notPermitted` and others.
  ///
  /// The corresponding system call is `fsconfig(2)` with `FSCONFIG_CMD_RECONFIGURE`.
  @inline(__always)
  public func reconfigure() throws(Errno) { try configure(Linux.FSCONFIG_CMD_RECONFIGURE, 0, 0, 0) }

  @inline(__always)
  private func configure(_ command: Int, _ key: Int, _ value: Int, _ extra: Int) throws(Errno) {
    // SAFETY: the kernel reads strings up to their zero bytes and bytes up to their count, or answers EFAULT.
    unsafe _ = try syscall(.fsconfig, descriptor.number, command, key, value, extra)
  }

  /// Makes a mount of the file system that was made, which is not in the tree yet.
  ///
  /// - Parameters:
  ///   - attributes: how it behaves.
  ///   - closeOnExec: whether the descriptor is closed on exec.
  /// - Throws: `invalidArgument` before `create`, `notPermitted`, `resourceBusy` and others.
  ///
  /// The corresponding system call is `fsmount(2)`.
  @inline(__always)
  public func mount(
    attributes: MountTree.Attributes = [], closeOnExec: Bool = true
  ) throws(Errno) -> MountTree {
    // SAFETY: no address among the arguments.
    let result = unsafe try syscall(
      .fsmount, descriptor.number, closeOnExec ? Linux.FSMOUNT_CLOEXEC : 0,
      Int(truncatingIfNeeded: attributes.rawValue))
    return MountTree(descriptor: FileDescriptor(rawValue: Int32(truncatingIfNeeded: result)))
  }
}
