// Structures of the kernel's headers, laid out as C lays them out: those of aarch64 that differ from others.
// Made by ./x gen (Sources/Generator) from the headers of Linux 6.1: not to be edited.
// swift-format-ignore-file
#if arch(arm64)
public import LinuxABI
extension Linux {
  /// `struct io_uring_sqe`: 64 bytes.
  @frozen public struct io_uring_sqe: BitwiseCopyable, Sendable {
    public var opcode: UInt8
    public var flags: UInt8
    public var ioprio: UInt16
    public var fd: Int32
    public var off: UInt64
    public var addr: UInt64
    public var len: UInt32
    public var rw_flags: Int32
    public var user_data: UInt64
    public var buf_index: UInt16
    public var personality: UInt16
    public var splice_fd_in: Int32
    public var addr3: UInt64
    public var __pad2: InlineArray<1, UInt64>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct semid64_ds`: 88 bytes.
  @frozen public struct semid64_ds: BitwiseCopyable, Sendable {
    public var sem_perm: ipc64_perm
    public var sem_otime: Int
    public var sem_ctime: Int
    public var sem_nsems: UInt
    public var __unused3: UInt
    public var __unused4: UInt
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct stat`: 128 bytes.
  @frozen public struct stat: BitwiseCopyable, Sendable {
    public var st_dev: UInt
    public var st_ino: UInt
    public var st_mode: UInt32
    public var st_nlink: UInt32
    public var st_uid: UInt32
    public var st_gid: UInt32
    public var st_rdev: UInt
    public var __pad1: UInt
    public var st_size: Int
    public var st_blksize: Int32
    public var __pad2: Int32
    public var st_blocks: Int
    public var st_atime: Int
    public var st_atime_nsec: UInt
    public var st_mtime: Int
    public var st_mtime_nsec: UInt
    public var st_ctime: Int
    public var st_ctime_nsec: UInt
    public var __unused4: UInt32
    public var __unused5: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
}
#endif
