// The names in the vDSO of riscv64, which has no `time`.
#if arch(riscv64)
internal import LinuxABI

enum VirtualName {
  @inline(__always) static var version: SymbolName { "LINUX_4.15" }
  @inline(__always) static var clockGetTime: SymbolName? { "__vdso_clock_gettime" }
  @inline(__always) static var getCPU: SymbolName? { "__vdso_getcpu" }
  @inline(__always) static var time: SymbolName? { nil }
}

/// Whole seconds since 1970, as `time(2)` would say them, which the architecture has not: its clock is the coarse one.
func secondsSinceEpochByCall() -> Int64 {
  var time = Linux.__kernel_timespec()
  _ = clockGetTime(Int32(truncatingIfNeeded: Linux.CLOCK_REALTIME_COARSE), &time)
  return time.tv_sec
}
#endif
