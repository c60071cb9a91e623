// What the kernel knows of a file system: its kind, its size and what is free.
public import LinuxABI
public import LinuxCore

/// A file system's kind, sizes and mount flags.
@frozen
public struct FileSystemStatistics: Sendable {
  @usableFromInline let kernel: Linux.statfs

  /// Asks for the file system that a path lies in.
  ///
  /// - Parameter path: the path of a file in it; a symbolic link is followed.
  /// - Throws: `noSuchFileOrDirectory`, `permissionDenied`, `notDirectory` and others.
  ///
  /// The corresponding system call is `statfs(2)`.
  @inline(__always)
  public init(path: some PathArgument) throws(Errno) {
    var kernel = Linux.statfs()
    try unsafe path.withPath { (path) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, and writes one struct statfs.
      try unsafe withUnsafeMutablePointer(to: &kernel) { (status) throws(Errno) in
        unsafe _ = try syscall(.statfs, Int(bitPattern: path), Int(bitPattern: status))
      }
    }
    self.kernel = kernel
  }

  @inline(__always)
  init(_ descriptor: FileDescriptor) throws(Errno) {
    var kernel = Linux.statfs()
    // SAFETY: the kernel writes one struct statfs.
    try unsafe withUnsafeMutablePointer(to: &kernel) { (status) throws(Errno) in
      unsafe _ = try syscall(.fstatfs, descriptor.number, Int(bitPattern: status))
    }
    self.kernel = kernel
  }

  /// What kind of file system it is.
  @inline(__always) public var type: FileSystemType {
    FileSystemType(rawValue: UInt32(truncatingIfNeeded: kernel.f_type))
  }
  /// The unit of the counts below, in bytes.
  @inline(__always) public var blockSize: Int {
    Int(truncatingIfNeeded: kernel.f_frsize == 0 ? kernel.f_bsize : kernel.f_frsize)
  }
  /// The number of bytes that is best to read or write at a time.
  @inline(__always) public var preferredIOBlockSize: Int { Int(truncatingIfNeeded: kernel.f_bsize) }
  /// The size, in blocks.
  @inline(__always) public var blockCount: UInt64 { UInt64(truncatingIfNeeded: kernel.f_blocks) }
  /// What is free, in blocks.
  @inline(__always) public var freeBlockCount: UInt64 { UInt64(truncatingIfNeeded: kernel.f_bfree) }
  /// What is free for users without privileges, in blocks.
  @inline(__always) public var availableBlockCount: UInt64 { UInt64(truncatingIfNeeded: kernel.f_bavail) }
  /// How many files there can be.
  @inline(__always) public var inodeCount: UInt64 { UInt64(truncatingIfNeeded: kernel.f_files) }
  /// How many more files there can be.
  @inline(__always) public var freeInodeCount: UInt64 { UInt64(truncatingIfNeeded: kernel.f_ffree) }
  /// How many bytes a name may have.
  @inline(__always) public var maximumNameLength: Int { Int(truncatingIfNeeded: kernel.f_namelen) }
  /// How it is mounted.
  @inline(__always) public var flags: Flags { Flags(rawValue: UInt64(truncatingIfNeeded: kernel.f_flags)) }

  /// How a file system is mounted.
  @frozen
  public struct Flags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The corresponding C constant is `ST_RDONLY`.
    @inline(__always) public static var readOnly: Flags { Flags(rawValue: 0x1) }
    /// The corresponding C constant is `ST_NOSUID`.
    @inline(__always) public static var noSetUserID: Flags { Flags(rawValue: 0x2) }
    /// The corresponding C constant is `ST_NODEV`.
    @inline(__always) public static var noDevices: Flags { Flags(rawValue: 0x4) }
    /// The corresponding C constant is `ST_NOEXEC`.
    @inline(__always) public static var noExecution: Flags { Flags(rawValue: 0x8) }
    /// The corresponding C constant is `ST_SYNCHRONOUS`.
    @inline(__always) public static var synchronous: Flags { Flags(rawValue: 0x10) }
    /// The corresponding C constant is `ST_MANDLOCK`.
    @inline(__always) public static var mandatoryLocks: Flags { Flags(rawValue: 0x40) }
    /// The corresponding C constant is `ST_NOATIME`.
    @inline(__always) public static var noAccessTimes: Flags { Flags(rawValue: 0x400) }
    /// The corresponding C constant is `ST_NODIRATIME`.
    @inline(__always) public static var noDirectoryAccessTimes: Flags { Flags(rawValue: 0x800) }
    /// The corresponding C constant is `ST_RELATIME`.
    @inline(__always) public static var relativeAccessTimes: Flags { Flags(rawValue: 0x1000) }
    /// Since Linux 5.10. The corresponding C constant is `ST_NOSYMFOLLOW`.
    @inline(__always) public static var noSymbolicLinks: Flags { Flags(rawValue: 0x2000) }
  }
}

/// A kind of file system, by its magic number.
@frozen
public struct FileSystemType: RawRepresentable, Hashable, Sendable {
  public let rawValue: UInt32
  @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }
  @inline(__always) init(_ constant: Int) { rawValue = UInt32(truncatingIfNeeded: constant) }

  /// ext2, ext3 and ext4, which have one number. The corresponding C constant is `EXT4_SUPER_MAGIC`.
  @inline(__always) public static var ext4: FileSystemType { FileSystemType(Linux.EXT4_SUPER_MAGIC) }
  /// The corresponding C constant is `XFS_SUPER_MAGIC`.
  @inline(__always) public static var xfs: FileSystemType { FileSystemType(Linux.XFS_SUPER_MAGIC) }
  /// The corresponding C constant is `BTRFS_SUPER_MAGIC`.
  @inline(__always) public static var btrfs: FileSystemType { FileSystemType(Linux.BTRFS_SUPER_MAGIC) }
  /// The corresponding C constant is `F2FS_SUPER_MAGIC`.
  @inline(__always) public static var f2fs: FileSystemType { FileSystemType(Linux.F2FS_SUPER_MAGIC) }
  /// The corresponding C constant is `MSDOS_SUPER_MAGIC`.
  @inline(__always) public static var fat: FileSystemType { FileSystemType(Linux.MSDOS_SUPER_MAGIC) }
  /// The corresponding C constant is `SQUASHFS_MAGIC`.
  @inline(__always) public static var squashfs: FileSystemType { FileSystemType(Linux.SQUASHFS_MAGIC) }
  /// The corresponding C constant is `OVERLAYFS_SUPER_MAGIC`.
  @inline(__always) public static var overlayfs: FileSystemType { FileSystemType(Linux.OVERLAYFS_SUPER_MAGIC) }
  /// The corresponding C constant is `TMPFS_MAGIC`.
  @inline(__always) public static var tmpfs: FileSystemType { FileSystemType(Linux.TMPFS_MAGIC) }
  /// The corresponding C constant is `RAMFS_MAGIC`.
  @inline(__always) public static var ramfs: FileSystemType { FileSystemType(Linux.RAMFS_MAGIC) }
  /// The corresponding C constant is `PROC_SUPER_MAGIC`.
  @inline(__always) public static var proc: FileSystemType { FileSystemType(Linux.PROC_SUPER_MAGIC) }
  /// The corresponding C constant is `SYSFS_MAGIC`.
  @inline(__always) public static var sysfs: FileSystemType { FileSystemType(Linux.SYSFS_MAGIC) }
  /// The corresponding C constant is `CGROUP2_SUPER_MAGIC`.
  @inline(__always) public static var cgroup2: FileSystemType { FileSystemType(Linux.CGROUP2_SUPER_MAGIC) }
  /// The corresponding C constant is `NFS_SUPER_MAGIC`.
  @inline(__always) public static var nfs: FileSystemType { FileSystemType(Linux.NFS_SUPER_MAGIC) }
  /// The corresponding C constant is `FUSE_SUPER_MAGIC`.
  @inline(__always) public static var fuse: FileSystemType { FileSystemType(Linux.FUSE_SUPER_MAGIC) }
}

extension FileDescriptor {
  /// Asks for the file system that the file lies in.
  ///
  /// - Throws: `badFileDescriptor`, `noFunction` for what has none, and others.
  ///
  /// The corresponding system call is `fstatfs(2)`.
  @inline(__always)
  public func fileSystemStatistics() throws(Errno) -> FileSystemStatistics { try FileSystemStatistics(self) }
}
