// What the kernel's ABI has and its exported headers (UAPI) have not, as far as this module uses it: see the file of the same name in
// LinuxSystem.
// swift-format-ignore-file: TypeNamesShouldBeCapitalized
public import LinuxABI

// Flags of eventfd2(2) (linux/eventfd.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var EFD_SEMAPHORE: Int { 1 }
  @_alwaysEmitIntoClient @inline(__always) public static var EFD_CLOEXEC: Int { 0o2_000_000 }
  @_alwaysEmitIntoClient @inline(__always) public static var EFD_NONBLOCK: Int { 0o4_000 }
}
