// Structures of the kernel's headers, laid out as C lays them out.
// Made by ./x gen (Sources/Generator) from the headers of Linux 6.1: not to be edited.
// swift-format-ignore-file
extension Linux {
  /// `struct __kernel_timespec`: 16 bytes.
  @frozen public struct __kernel_timespec: BitwiseCopyable, Sendable {
    public var tv_sec: Int64
    public var tv_nsec: Int64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct clone_args`: 88 bytes.
  @frozen public struct clone_args: BitwiseCopyable, Sendable {
    public var flags: UInt64
    public var pidfd: UInt64
    public var child_tid: UInt64
    public var parent_tid: UInt64
    public var exit_signal: UInt64
    public var stack: UInt64
    public var stack_size: UInt64
    public var tls: UInt64
    public var set_tid: UInt64
    public var set_tid_size: UInt64
    public var cgroup: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct futex_waitv`: 24 bytes.
  @frozen public struct futex_waitv: BitwiseCopyable, Sendable {
    public var val: UInt64
    public var uaddr: UInt64
    public var flags: UInt32
    public var __reserved: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct open_how`: 24 bytes.
  @frozen public struct open_how: BitwiseCopyable, Sendable {
    public var flags: UInt64
    public var mode: UInt64
    public var resolve: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct sigaltstack`: 24 bytes.
  @frozen public struct sigaltstack: BitwiseCopyable, Sendable {
    public var ss_sp: UInt
    public var ss_flags: Int32
    var padding0: InlineArray<4, UInt8>
    public var ss_size: UInt
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct siginfo`: 128 bytes.
  @frozen public struct siginfo: BitwiseCopyable, Sendable {
    public var words: InlineArray<16, UInt64>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct signalfd_siginfo`: 128 bytes.
  @frozen public struct signalfd_siginfo: BitwiseCopyable, Sendable {
    public var ssi_signo: UInt32
    public var ssi_errno: Int32
    public var ssi_code: Int32
    public var ssi_pid: UInt32
    public var ssi_uid: UInt32
    public var ssi_fd: Int32
    public var ssi_tid: UInt32
    public var ssi_band: UInt32
    public var ssi_overrun: UInt32
    public var ssi_trapno: UInt32
    public var ssi_status: Int32
    public var ssi_int: Int32
    public var ssi_ptr: UInt64
    public var ssi_utime: UInt64
    public var ssi_stime: UInt64
    public var ssi_addr: UInt64
    public var ssi_addr_lsb: UInt16
    public var __pad2: UInt16
    public var ssi_syscall: Int32
    public var ssi_call_addr: UInt64
    public var ssi_arch: UInt32
    public var __pad: InlineArray<28, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
}
