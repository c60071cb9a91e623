// What kind of file a name stands for, and the numbers of devices.
public import LinuxABI

/// The type of a file, by the number that directory entries have it by; the upper four bits of a mode are the same
/// number.
@frozen
public struct FileType: RawRepresentable, Hashable, Sendable {
  public let rawValue: UInt8
  @inline(__always) public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not said: some file systems leave the type out of their directories. The corresponding C constant is `DT_UNKNOWN`.
  @inline(__always) public static var unknown: FileType { FileType(rawValue: 0) }
  /// A named pipe. The corresponding C constants are `DT_FIFO` and `S_IFIFO`.
  @inline(__always) public static var pipe: FileType { FileType(rawValue: 1) }
  /// A device of characters. The corresponding C constants are `DT_CHR` and `S_IFCHR`.
  @inline(__always) public static var characterSpecial: FileType { FileType(rawValue: 2) }
  /// A directory. The corresponding C constants are `DT_DIR` and `S_IFDIR`.
  @inline(__always) public static var directory: FileType { FileType(rawValue: 4) }
  /// A device of blocks. The corresponding C constants are `DT_BLK` and `S_IFBLK`.
  @inline(__always) public static var blockSpecial: FileType { FileType(rawValue: 6) }
  /// A regular file. The corresponding C constants are `DT_REG` and `S_IFREG`.
  @inline(__always) public static var regular: FileType { FileType(rawValue: 8) }
  /// A symbolic link. The corresponding C constants are `DT_LNK` and `S_IFLNK`.
  @inline(__always) public static var symbolicLink: FileType { FileType(rawValue: 10) }
  /// A socket with a name. The corresponding C constants are `DT_SOCK` and `S_IFSOCK`.
  @inline(__always) public static var socket: FileType { FileType(rawValue: 12) }
  /// A whiteout of a union file system. The corresponding C constant is `DT_WHT`.
  @inline(__always) public static var whiteout: FileType { FileType(rawValue: 14) }

  /// The type in a mode, as `st_mode` of C has it.
  @inline(__always) init(mode: UInt32) { self.init(rawValue: UInt8(truncatingIfNeeded: mode &>> 12 & 15)) }

  /// The type's bits of a mode.
  @inline(__always) var mode: UInt32 { UInt32(rawValue) &<< 12 }
}

/// The number of a device: the driver's, and the driver's own number for the device.
@frozen
public struct DeviceID: Hashable, Sendable {
  /// The driver's number, of twelve bits.
  public let major: UInt32
  /// The driver's own number for the device, of twenty bits.
  public let minor: UInt32

  /// A number of its two parts.
  @inline(__always)
  public init(major: UInt32, minor: UInt32) {
    self.major = major
    self.minor = minor
  }

  /// From the kernel's encoding: twelve bits of the major number above the minor one's low eight.
  @inline(__always)
  init(encoded: UInt64) {
    let bits = UInt32(truncatingIfNeeded: encoded)
    self.init(major: bits &>> 8 & 0xfff, minor: bits & 0xff | bits &>> 12 & 0xfff00)
  }

  /// The kernel's encoding.
  @inline(__always)
  var encoded: Int { Int(minor & 0xff | (major & 0xfff) &<< 8 | (minor & 0xfff00) &<< 12) }
}

/// How a path is looked up, and what is answered for it.
@frozen
public struct LookupOptions: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The link itself, where the path ends in a symbolic link. The corresponding C constant is `AT_SYMLINK_NOFOLLOW`.
  @inline(__always) public static var symlinkNoFollow: LookupOptions {
    LookupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.AT_SYMLINK_NOFOLLOW))
  }
  /// An empty path stands for what the descriptor after `at:` stands for. The corresponding C constant is
  /// `AT_EMPTY_PATH`.
  @inline(__always) public static var emptyPath: LookupOptions {
    LookupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.AT_EMPTY_PATH))
  }
  /// Nothing is mounted on the way to the last name. The corresponding C constant is `AT_NO_AUTOMOUNT`.
  @inline(__always) public static var noAutomount: LookupOptions {
    LookupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.AT_NO_AUTOMOUNT))
  }
  /// `FileStatus` only: a network's server is asked, even for what is known. The C constant is `AT_STATX_FORCE_SYNC`.
  @inline(__always) public static var forceSync: LookupOptions {
    LookupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.AT_STATX_FORCE_SYNC))
  }
  /// `FileStatus` only: a network's server is not asked. The corresponding C constant is `AT_STATX_DONT_SYNC`.
  @inline(__always) public static var noSync: LookupOptions {
    LookupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.AT_STATX_DONT_SYNC))
  }

  @inline(__always) var flags: Int { Int(rawValue) }
}
