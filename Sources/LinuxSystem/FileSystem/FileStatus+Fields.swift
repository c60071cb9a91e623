// What is in a file's status.
public import LinuxABI
public import LinuxCore

extension FileStatus {
  /// Parts of a status, to ask for and to see in the answer.
  @frozen
  public struct Fields: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = UInt32(truncatingIfNeeded: constant) }

    /// The corresponding C constant is `STATX_TYPE`.
    @inline(__always) public static var type: Fields { Fields(Linux.STATX_TYPE) }
    /// The permissions. The corresponding C constant is `STATX_MODE`.
    @inline(__always) public static var permissions: Fields { Fields(Linux.STATX_MODE) }
    /// The corresponding C constant is `STATX_NLINK`.
    @inline(__always) public static var linkCount: Fields { Fields(Linux.STATX_NLINK) }
    /// The corresponding C constant is `STATX_UID`.
    @inline(__always) public static var userID: Fields { Fields(Linux.STATX_UID) }
    /// The corresponding C constant is `STATX_GID`.
    @inline(__always) public static var groupID: Fields { Fields(Linux.STATX_GID) }
    /// The corresponding C constant is `STATX_ATIME`.
    @inline(__always) public static var accessTime: Fields { Fields(Linux.STATX_ATIME) }
    /// The corresponding C constant is `STATX_MTIME`.
    @inline(__always) public static var modificationTime: Fields { Fields(Linux.STATX_MTIME) }
    /// The corresponding C constant is `STATX_CTIME`.
    @inline(__always) public static var statusChangeTime: Fields { Fields(Linux.STATX_CTIME) }
    /// The corresponding C constant is `STATX_INO`.
    @inline(__always) public static var inode: Fields { Fields(Linux.STATX_INO) }
    /// The size. The corresponding C constant is `STATX_SIZE`.
    @inline(__always) public static var byteCount: Fields { Fields(Linux.STATX_SIZE) }
    /// The corresponding C constant is `STATX_BLOCKS`.
    @inline(__always) public static var blockCount: Fields { Fields(Linux.STATX_BLOCKS) }
    /// The corresponding C constant is `STATX_BTIME`.
    @inline(__always) public static var creationTime: Fields { Fields(Linux.STATX_BTIME) }
    /// Since Linux 5.8. The corresponding C constant is `STATX_MNT_ID`.
    @inline(__always) public static var mountID: Fields { Fields(Linux.STATX_MNT_ID) }
    /// Since Linux 6.1. The corresponding C constant is `STATX_DIOALIGN`.
    @inline(__always) public static var directIOAlignment: Fields { Fields(Linux.STATX_DIOALIGN) }

    /// What `stat(2)` of old has. The corresponding C constant is `STATX_BASIC_STATS`.
    @inline(__always) public static var basic: Fields { Fields(Linux.STATX_BASIC_STATS) }
    /// Those of `basic`, the creation time and the mount.
    @inline(__always) public static var all: Fields { [.basic, .creationTime, .mountID] }
  }

  /// What the answer has: the properties of other fields are zero, or guesses of the file system.
  @inline(__always) public var fields: Fields { Fields(rawValue: kernel.stx_mask) }

  /// What kind of file it is.
  @inline(__always) public var type: FileType { FileType(mode: UInt32(mode)) }
  /// Who may do what with it, with the bits for set-user-ID, set-group-ID and sticky.
  @inline(__always) public var permissions: FilePermissions {
    FilePermissions(rawValue: FilePermissions.RawValue(mode & 0o7777))
  }
  /// Whether it is a directory. The corresponding C macro is `S_ISDIR`.
  @inline(__always) public var isDirectory: Bool { type == .directory }
  /// Whether it is a symbolic link. The corresponding C macro is `S_ISLNK`.
  @inline(__always) public var isSymbolicLink: Bool { type == .symbolicLink }

  /// How many names the file has.
  @inline(__always) public var linkCount: UInt32 { kernel.stx_nlink }
  /// The user that the file belongs to.
  @inline(__always) public var userID: UserID { UserID(rawValue: kernel.stx_uid) }
  /// The group that the file belongs to.
  @inline(__always) public var groupID: GroupID { GroupID(rawValue: kernel.stx_gid) }
  /// The file's number in its file system.
  @inline(__always) public var inode: UInt64 { kernel.stx_ino }
  /// The device that the file lies on.
  @inline(__always) public var device: DeviceID {
    DeviceID(major: kernel.stx_dev_major, minor: kernel.stx_dev_minor)
  }
  /// The device that the file is, for `characterSpecial` and `blockSpecial`.
  @inline(__always) public var specialDevice: DeviceID {
    DeviceID(major: kernel.stx_rdev_major, minor: kernel.stx_rdev_minor)
  }
  /// The mount that the file was found through, as /proc/self/mountinfo numbers them.
  @inline(__always) public var mountID: UInt64 { kernel.stx_mnt_id }

  /// The room that the file takes, in units of 512 bytes.
  @inline(__always) public var blockCount: UInt64 { kernel.stx_blocks }
  /// The number of bytes that is best to read or write at a time.
  @inline(__always) public var preferredIOBlockSize: UInt32 { kernel.stx_blksize }
  /// For reads past the page cache, what a buffer's address is a multiple of, in bytes; 0 where they are not possible.
  @inline(__always) public var directIOMemoryAlignment: UInt32 { kernel.stx_dio_mem_align }
  /// For reads past the page cache, what an offset in the file is a multiple of, in bytes; 0 where they are not
  /// possible.
  @inline(__always) public var directIOOffsetAlignment: UInt32 { kernel.stx_dio_offset_align }

  /// When the content was last read, as far as the mount keeps account of it.
  @inline(__always) public var accessTime: Timestamp { Timestamp(kernel.stx_atime) }
  /// When the content was last written.
  @inline(__always) public var modificationTime: Timestamp { Timestamp(kernel.stx_mtime) }
  /// When the content or something in the status was last changed.
  @inline(__always) public var statusChangeTime: Timestamp { Timestamp(kernel.stx_ctime) }
  /// When the file was made; nil where the file system does not know.
  @inline(__always) public var creationTime: Timestamp? {
    fields.contains(.creationTime) ? Timestamp(kernel.stx_btime) : nil
  }

  /// What sets the file apart. Only those in `supportedAttributes` mean something where they are missing.
  @inline(__always) public var attributes: Attributes { Attributes(rawValue: kernel.stx_attributes) }
  /// The attributes that the file system knows.
  @inline(__always) public var supportedAttributes: Attributes { Attributes(rawValue: kernel.stx_attributes_mask) }

  /// What sets a file apart.
  @frozen
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = UInt64(truncatingIfNeeded: constant) }

    /// Compressed by the file system. The corresponding C constant is `STATX_ATTR_COMPRESSED`.
    @inline(__always) public static var compressed: Attributes { Attributes(Linux.STATX_ATTR_COMPRESSED) }
    /// Not to be changed, renamed or linked. The corresponding C constant is `STATX_ATTR_IMMUTABLE`.
    @inline(__always) public static var immutable: Attributes { Attributes(Linux.STATX_ATTR_IMMUTABLE) }
    /// Written at its end only. The corresponding C constant is `STATX_ATTR_APPEND`.
    @inline(__always) public static var appendOnly: Attributes { Attributes(Linux.STATX_ATTR_APPEND) }
    /// Left out of backups. The corresponding C constant is `STATX_ATTR_NODUMP`.
    @inline(__always) public static var noDump: Attributes { Attributes(Linux.STATX_ATTR_NODUMP) }
    /// Encrypted by the file system. The corresponding C constant is `STATX_ATTR_ENCRYPTED`.
    @inline(__always) public static var encrypted: Attributes { Attributes(Linux.STATX_ATTR_ENCRYPTED) }
    /// A directory that something is mounted on when it is entered. The C constant is `STATX_ATTR_AUTOMOUNT`.
    @inline(__always) public static var automount: Attributes { Attributes(Linux.STATX_ATTR_AUTOMOUNT) }
    /// The root of a mount. Since Linux 5.8. The corresponding C constant is `STATX_ATTR_MOUNT_ROOT`.
    @inline(__always) public static var mountRoot: Attributes { Attributes(Linux.STATX_ATTR_MOUNT_ROOT) }
    /// Protected by fs-verity. The corresponding C constant is `STATX_ATTR_VERITY`.
    @inline(__always) public static var verity: Attributes { Attributes(Linux.STATX_ATTR_VERITY) }
    /// On memory that is addressed directly. Since Linux 5.8. The corresponding C constant is `STATX_ATTR_DAX`.
    @inline(__always) public static var directAccess: Attributes { Attributes(Linux.STATX_ATTR_DAX) }
  }
}

extension Timestamp {
  @inline(__always)
  init(_ time: Linux.statx_timestamp) {
    self.init(seconds: time.tv_sec, nanoseconds: Int64(time.tv_nsec))
  }
}
