// What the kernel's ABI has and its exported headers (UAPI) have not: files, and the flags of a few calls.
// Every C library has its own copy of them; this is ours, written by hand.
//
// The names and values are the kernel's, from the file of include/linux that each group names. They are the same on all
// three architectures.
// swift-format-ignore-file: TypeNamesShouldBeCapitalized
public import LinuxABI

// Types of directory entries (linux/fs_types.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var DT_UNKNOWN: Int { 0 }
  @_alwaysEmitIntoClient @inline(__always) public static var DT_FIFO: Int { 1 }
  @_alwaysEmitIntoClient @inline(__always) public static var DT_CHR: Int { 2 }
  @_alwaysEmitIntoClient @inline(__always) public static var DT_DIR: Int { 4 }
  @_alwaysEmitIntoClient @inline(__always) public static var DT_BLK: Int { 6 }
  @_alwaysEmitIntoClient @inline(__always) public static var DT_REG: Int { 8 }
  @_alwaysEmitIntoClient @inline(__always) public static var DT_LNK: Int { 10 }
  @_alwaysEmitIntoClient @inline(__always) public static var DT_SOCK: Int { 12 }
  @_alwaysEmitIntoClient @inline(__always) public static var DT_WHT: Int { 14 }
}

// Access modes of faccessat(2), and nanoseconds of utimensat(2) (unistd.h of C; linux/stat.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var F_OK: Int { 0 }
  @_alwaysEmitIntoClient @inline(__always) public static var X_OK: Int { 1 }
  @_alwaysEmitIntoClient @inline(__always) public static var W_OK: Int { 2 }
  @_alwaysEmitIntoClient @inline(__always) public static var R_OK: Int { 4 }
  @_alwaysEmitIntoClient @inline(__always) public static var UTIME_NOW: Int { 0x3fff_ffff }
  @_alwaysEmitIntoClient @inline(__always) public static var UTIME_OMIT: Int { 0x3fff_fffe }
}

// Flags of umount2(2) (linux/fs.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var MNT_FORCE: Int { 1 }
  @_alwaysEmitIntoClient @inline(__always) public static var MNT_DETACH: Int { 2 }
  @_alwaysEmitIntoClient @inline(__always) public static var MNT_EXPIRE: Int { 4 }
  @_alwaysEmitIntoClient @inline(__always) public static var UMOUNT_NOFOLLOW: Int { 8 }
}

// Flags of splice(2), vmsplice(2) and tee(2) (linux/splice.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var SPLICE_F_MOVE: Int { 1 }
  @_alwaysEmitIntoClient @inline(__always) public static var SPLICE_F_NONBLOCK: Int { 2 }
  @_alwaysEmitIntoClient @inline(__always) public static var SPLICE_F_MORE: Int { 4 }
  @_alwaysEmitIntoClient @inline(__always) public static var SPLICE_F_GIFT: Int { 8 }
}

// Flags of swapon(2) (linux/swap.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var SWAP_FLAG_PRIO_MASK: Int { 0x7fff }
  @_alwaysEmitIntoClient @inline(__always) public static var SWAP_FLAG_PREFER: Int { 0x8000 }
  @_alwaysEmitIntoClient @inline(__always) public static var SWAP_FLAG_DISCARD: Int { 0x1_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var SWAP_FLAG_DISCARD_ONCE: Int { 0x2_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var SWAP_FLAG_DISCARD_PAGES: Int { 0x4_0000 }
}

// Actions of syslog(2) (linux/syslog.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var SYSLOG_ACTION_CLOSE: Int { 0 }
  @_alwaysEmitIntoClient @inline(__always) public static var SYSLOG_ACTION_OPEN: Int { 1 }
  @_alwaysEmitIntoClient @inline(__always) public static var SYSLOG_ACTION_READ: Int { 2 }
  @_alwaysEmitIntoClient @inline(__always) public static var SYSLOG_ACTION_READ_ALL: Int { 3 }
  @_alwaysEmitIntoClient @inline(__always) public static var SYSLOG_ACTION_READ_CLEAR: Int { 4 }
  @_alwaysEmitIntoClient @inline(__always) public static var SYSLOG_ACTION_CLEAR: Int { 5 }
  @_alwaysEmitIntoClient @inline(__always) public static var SYSLOG_ACTION_CONSOLE_OFF: Int { 6 }
  @_alwaysEmitIntoClient @inline(__always) public static var SYSLOG_ACTION_CONSOLE_ON: Int { 7 }
  @_alwaysEmitIntoClient @inline(__always) public static var SYSLOG_ACTION_CONSOLE_LEVEL: Int { 8 }
  @_alwaysEmitIntoClient @inline(__always) public static var SYSLOG_ACTION_SIZE_UNREAD: Int { 9 }
  @_alwaysEmitIntoClient @inline(__always) public static var SYSLOG_ACTION_SIZE_BUFFER: Int { 10 }
}

// Permissions of a key: of who possesses it, its owner, its group, others (linux/key.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_POS_VIEW: Int { 0x100_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_POS_READ: Int { 0x200_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_POS_WRITE: Int { 0x400_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_POS_SEARCH: Int { 0x800_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_POS_LINK: Int { 0x1000_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_POS_SETATTR: Int { 0x2000_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_POS_ALL: Int { 0x3f00_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_USR_VIEW: Int { 0x1_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_USR_READ: Int { 0x2_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_USR_WRITE: Int { 0x4_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_USR_SEARCH: Int { 0x8_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_USR_LINK: Int { 0x10_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_USR_SETATTR: Int { 0x20_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_USR_ALL: Int { 0x3f_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_GRP_VIEW: Int { 0x100 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_GRP_READ: Int { 0x200 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_GRP_WRITE: Int { 0x400 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_GRP_SEARCH: Int { 0x800 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_GRP_LINK: Int { 0x1000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_GRP_SETATTR: Int { 0x2000 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_GRP_ALL: Int { 0x3f00 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_OTH_VIEW: Int { 0x1 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_OTH_READ: Int { 0x2 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_OTH_WRITE: Int { 0x4 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_OTH_SEARCH: Int { 0x8 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_OTH_LINK: Int { 0x10 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_OTH_SETATTR: Int { 0x20 }
  @_alwaysEmitIntoClient @inline(__always) public static var KEY_OTH_ALL: Int { 0x3f }
}

// The longest file handle of name_to_handle_at(2) (linux/exportfs.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var MAX_HANDLE_SZ: Int { 128 }
}

// Structures of files (linux/dirent.h, linux/fs.h).
extension Linux {
  /// `struct linux_dirent64`: what an entry of `getdents64(2)` begins with. The name follows at byte 19, right after the
  /// fields: not at the next multiple of 8.
  @frozen
  public struct linux_dirent64: BitwiseCopyable, Sendable {
    public var d_ino: UInt64
    public var d_off: Int64
    /// The bytes from this entry to the next.
    public var d_reclen: UInt16
    public var d_type: UInt8

    @_alwaysEmitIntoClient @inline(__always)
    public init() {
      d_ino = 0
      d_off = 0
      d_reclen = 0
      d_type = 0
    }
  }

  /// `struct file_handle`: what a handle of `name_to_handle_at(2)` begins with, 8 bytes; its `handle_bytes` follow.
  @frozen
  public struct file_handle: BitwiseCopyable, Sendable {
    public var handle_bytes: UInt32
    public var handle_type: Int32

    @_alwaysEmitIntoClient @inline(__always)
    public init() {
      handle_bytes = 0
      handle_type = 0
    }
  }
}
