// Constants of the kernel's headers, under the kernel's names, each an Int: those of aarch64 that differ from others.
// Made by ./x gen (Sources/Generator) from the headers of Linux 6.1: not to be edited.
// swift-format-ignore-file
#if arch(arm64)
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var AT_VECTOR_SIZE_ARCH: Int { 2 }
  @_alwaysEmitIntoClient @inline(__always) public static var MINSIGSTKSZ: Int { 0x1400 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_DIRECT: Int { 0x10000 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_DIRECTORY: Int { 0x4000 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_LARGEFILE: Int { 0x20000 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_NOFOLLOW: Int { 0x8000 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_TMPFILE: Int { 0x404000 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_TMPFILE_MASK: Int { 0x404040 }
  @_alwaysEmitIntoClient @inline(__always) public static var PROT_BTI: Int { 16 }
  @_alwaysEmitIntoClient @inline(__always) public static var PROT_MTE: Int { 32 }
  @_alwaysEmitIntoClient @inline(__always) public static var SA_RESTORER: Int { 0x4000000 }
  @_alwaysEmitIntoClient @inline(__always) public static var SIGRTMAX: Int { 64 }
  @_alwaysEmitIntoClient @inline(__always) public static var SIGSTKSZ: Int { 0x4000 }
}
#endif
