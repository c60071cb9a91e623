// The names in the vDSO of x86_64.
#if arch(x86_64)
internal import LinuxABI

enum VirtualName {
  @inline(__always) static var version: SymbolName { "LINUX_2.6" }
  @inline(__always) static var clockGetTime: SymbolName? { "__vdso_clock_gettime" }
  @inline(__always) static var getCPU: SymbolName? { "__vdso_getcpu" }
  @inline(__always) static var time: SymbolName? { "__vdso_time" }
}

/// Whole seconds since 1970, by `time(2)`.
func secondsSinceEpochByCall() -> Int64 {
  // SAFETY: a null pointer: the kernel answers the number and writes nothing.
  unsafe Int64((try? syscall(.time, 0)) ?? 0)
}
#endif
