// Constants of the kernel's headers, under the kernel's names, each an Int: those of x86_64 that differ from others.
// Made by ./x gen (Sources/Generator) from the headers of Linux 6.1: not to be edited.
// swift-format-ignore-file
#if arch(x86_64)
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var AT_VECTOR_SIZE_ARCH: Int { 3 }
  @_alwaysEmitIntoClient @inline(__always) public static var MAP_32BIT: Int { 64 }
  @_alwaysEmitIntoClient @inline(__always) public static var MINSIGSTKSZ: Int { 0x800 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_DIRECT: Int { 0x4000 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_DIRECTORY: Int { 0x10000 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_LARGEFILE: Int { 0x8000 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_NOFOLLOW: Int { 0x20000 }
  @_alwaysEmitIntoClient @inline(__always) public static var O_TMPFILE: Int { 0x410000 }
  @_alwaysEmitIntoClient @inline(__always) public static var SA_RESTORER: Int { 0x4000000 }
  @_alwaysEmitIntoClient @inline(__always) public static var SIGSTKSZ: Int { 0x2000 }
}
#endif
