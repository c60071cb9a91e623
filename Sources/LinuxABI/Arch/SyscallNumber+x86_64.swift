// System-call numbers of x86_64 (asm/unistd_64.h): those that the library and its tests use so far. Data only.
#if arch(x86_64)
extension SyscallNumber {
  /// `close(2)`
  @inline(__always) public static var close: Self { Self(rawValue: 3) }
  /// `exit_group(2)`
  @inline(__always) public static var exit_group: Self { Self(rawValue: 231) }
  /// `futex(2)`
  @inline(__always) public static var futex: Self { Self(rawValue: 202) }
  /// `getpid(2)`
  @inline(__always) public static var getpid: Self { Self(rawValue: 39) }
  /// `getrandom(2)`
  @inline(__always) public static var getrandom: Self { Self(rawValue: 318) }
  /// `ioctl(2)`
  @inline(__always) public static var ioctl: Self { Self(rawValue: 16) }
  /// `kill(2)`
  @inline(__always) public static var kill: Self { Self(rawValue: 62) }
  /// `mmap(2)`
  @inline(__always) public static var mmap: Self { Self(rawValue: 9) }
  /// `munmap(2)`
  @inline(__always) public static var munmap: Self { Self(rawValue: 11) }
  /// `openat(2)`
  @inline(__always) public static var openat: Self { Self(rawValue: 257) }
  /// `ppoll(2)`
  @inline(__always) public static var ppoll: Self { Self(rawValue: 271) }
  /// `read(2)`
  @inline(__always) public static var read: Self { Self(rawValue: 0) }
  /// `statx(2)`
  @inline(__always) public static var statx: Self { Self(rawValue: 332) }
  /// `write(2)`
  @inline(__always) public static var write: Self { Self(rawValue: 1) }
  /// `writev(2)`
  @inline(__always) public static var writev: Self { Self(rawValue: 20) }
}
#endif
