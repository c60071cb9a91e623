// How the architecture that is compiled for is called in a filter's data: linux/audit.h.

extension Seccomp {
  /// What `Field.architecture` has for calls of this architecture. The corresponding C constants are
  /// `AUDIT_ARCH_X86_64`, `AUDIT_ARCH_AARCH64` and `AUDIT_ARCH_RISCV64`.
  @inline(__always)
  public static var architecture: UInt32 {
    // The processor's number of ELF, and bits for 64-bit and little-endian calls.
    #if arch(x86_64)
    0xC000_003E
    #elseif arch(arm64)
    0xC000_00B7
    #elseif arch(riscv64)
    0xC000_00F3
    #else
    #error("an architecture without a number here")
    #endif
  }
}
