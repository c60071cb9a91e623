// Constants of the kernel's headers, under the kernel's names, each an Int: those of riscv64 that differ from others.
// Made by ./x gen (Sources/Generator) from the headers of Linux 6.1: not to be edited.
// swift-format-ignore-file
#if arch(riscv64)
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var AT_L1D_CACHEGEOMETRY: Int { 43 }
  @_alwaysEmitIntoClient @inline(__always) public static var AT_L1D_CACHESIZE: Int { 42 }
  @_alwaysEmitIntoClient @inline(__always) public static var AT_L1I_CACHEGEOMETRY: Int { 41 }
  @_alwaysEmitIntoClient @inline(__always) public static var AT_L1I_CACHESIZE: Int { 40 }
  @_alwaysEmitIntoClient @inline(__always) public static var AT_L2_CACHEGEOMETRY: Int { 45 }
  @_alwaysEmitIntoClient @inline(__always) public static var AT_L2_CACHESIZE: Int { 44 }
  @_alwaysEmitIntoClient @inline(__always) public static var AT_L3_CACHEGEOMETRY: Int { 47 }
  @_alwaysEmitIntoClient @inline(__always) public static var AT_L3_CACHESIZE: Int { 46 }
  @_alwaysEmitIntoClient @inline(__always) public static var AT_VECTOR_SIZE_ARCH: Int { 9 }
  @_alwaysEmitIntoClient @inline(__always) public static var MINSIGSTKSZ: Int { 0x800 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_DIRECT: Int { 0x4000 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_DIRECTORY: Int { 0x10000 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_LARGEFILE: Int { 0x8000 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_NOFOLLOW: Int { 0x20000 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_TMPFILE: Int { 0x410000 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_TMPFILE_MASK: Int { 0x410040 }
  @_alwaysEmitIntoClient @inline(__always) public static var SIGRTMAX: Int { 64 }
  @_alwaysEmitIntoClient @inline(__always) public static var SIGSTKSZ: Int { 0x2000 }
}
#endif
