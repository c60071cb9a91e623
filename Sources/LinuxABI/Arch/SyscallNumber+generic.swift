// System-call numbers of aarch64 and riscv64 (asm-generic/unistd.h): those that the library and its tests use so far. Data only.
#if arch(arm64) || arch(riscv64)
extension SyscallNumber {
  /// `close(2)`
  @inline(__always) public static var close: Self { Self(rawValue: 57) }
  /// `exit_group(2)`
  @inline(__always) public static var exit_group: Self { Self(rawValue: 94) }
  /// `futex(2)`
  @inline(__always) public static var futex: Self { Self(rawValue: 98) }
  /// `getpid(2)`
  @inline(__always) public static var getpid: Self { Self(rawValue: 172) }
  /// `getrandom(2)`
  @inline(__always) public static var getrandom: Self { Self(rawValue: 278) }
  /// `ioctl(2)`
  @inline(__always) public static var ioctl: Self { Self(rawValue: 29) }
  /// `kill(2)`
  @inline(__always) public static var kill: Self { Self(rawValue: 129) }
  /// `mmap(2)`
  @inline(__always) public static var mmap: Self { Self(rawValue: 222) }
  /// `munmap(2)`
  @inline(__always) public static var munmap: Self { Self(rawValue: 215) }
  /// `openat(2)`
  @inline(__always) public static var openat: Self { Self(rawValue: 56) }
  /// `ppoll(2)`
  @inline(__always) public static var ppoll: Self { Self(rawValue: 73) }
  /// `read(2)`
  @inline(__always) public static var read: Self { Self(rawValue: 63) }
  /// `statx(2)`
  @inline(__always) public static var statx: Self { Self(rawValue: 291) }
  /// `write(2)`
  @inline(__always) public static var write: Self { Self(rawValue: 64) }
  /// `writev(2)`
  @inline(__always) public static var writev: Self { Self(rawValue: 66) }
}
#endif
