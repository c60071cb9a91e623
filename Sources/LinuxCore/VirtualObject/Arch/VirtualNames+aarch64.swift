// The names in the vDSO of aarch64, which has neither `getcpu` nor `time`.
#if arch(arm64)
internal import LinuxABI

enum VirtualName {
  @inline(__always) static var version: SymbolName { "LINUX_2.6.39" }
  @inline(__always) static var clockGetTime: SymbolName? { "__kernel_clock_gettime" }
  @inline(__always) static var getCPU: SymbolName? { nil }
  @inline(__always) static var time: SymbolName? { nil }
}

/// Whole seconds since 1970, as `time(2)` would say them, which the architecture has not: its clock is the coarse one.
func secondsSinceEpochByCall() -> Int64 {
  var time = Linux.__kernel_timespec()
  _ = clockGetTime(Int32(truncatingIfNeeded: Linux.CLOCK_REALTIME_COARSE), &time)
  return time.tv_sec
}
#endif
