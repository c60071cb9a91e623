// The clock that deadlines are told by. All the kernel's clocks are in LinuxSystem (`Clock`), which is not below FullSwiftCore: the name is
// the standard library's too.
internal import LinuxABI

extension Timestamp {
  /// The time since the machine started, without the time that it was suspended; it never jumps.
  ///
  /// By the vDSO where the kernel maps one.
  ///
  /// The corresponding system call is `clock_gettime(2)` with `CLOCK_MONOTONIC`.
  @inline(__always)
  public static var monotonic: Timestamp {
    var time = Linux.__kernel_timespec()
    _ = clockGetTime(Int32(truncatingIfNeeded: Linux.CLOCK_MONOTONIC), &time)
    return Timestamp(time)
  }
}
