// How a signal's handler returns on aarch64 and riscv64: by the vDSO, as the kernel arranges it without being told.
#if arch(arm64) || arch(riscv64)
internal import LinuxABI

/// None: see SignalReturn+x86_64.swift.
@inline(__always)
var returnFlag: UInt { 0 }

extension Linux.sigaction {
  /// Nothing is to be said.
  @inline(__always)
  mutating func setReturn() {}
}
#endif
