// Constants of the kernel's headers, under the kernel's names, each an Int: those of riscv64 that differ from others.
// Made by ./x gen (Sources/Generator) from the headers of Linux 6.1: not to be edited.
// swift-format-ignore-file
#if arch(riscv64)
public import LinuxABI
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var MINSIGSTKSZ: Int { 0x800 }
  @_alwaysEmitIntoClient @inline(__always) public static var SIGRTMAX: Int { 64 }
  @_alwaysEmitIntoClient @inline(__always) public static var SIGSTKSZ: Int { 0x2000 }
}
#endif
