// How a signal's handler returns on x86_64: to an address that the program has to give the kernel.
#if arch(x86_64)
internal import CFullSwift
internal import LinuxABI

/// What the kernel's structure has among its flags for the sake of this alone.
@inline(__always)
var returnFlag: UInt { UInt(bitPattern: Linux.SA_RESTORER) }

extension Linux.sigaction {
  /// Has the handler return to `fullswift_signal_return`. Only a program with a handler links that.
  @inline(__always)
  mutating func setReturn() {
    let trampoline: @convention(c) () -> Void = fullswift_signal_return
    // SAFETY: a C function is its address.
    unsafe sa_restorer = unsafeBitCast(trampoline, to: UInt.self)
    sa_flags |= returnFlag
  }
}
#endif
