// The kernel's clocks: reading and setting them. Sleeping by them and adjusting them is beside.
public import LinuxABI

/// A clock of the kernel's, which it names by a number.
///
/// The static ones are there on every kernel that this library runs on. Those of other processes and of devices may go.
@frozen
public struct Clock: RawRepresentable, Hashable, Sendable {
  /// The kernel's number: a constant below 16, or made of a process's number or a descriptor, and negative.
  public let rawValue: Int32

  @inline(__always)
  public init(rawValue: Int32) { self.rawValue = rawValue }

  @inline(__always)
  init(_ number: Int) { rawValue = Int32(truncatingIfNeeded: number) }

  @inline(__always) package var number: Int { Int(rawValue) }
}

extension Clock {
  /// The time of day, since 1970 in UTC. It jumps where it is set. The corresponding C constant is `CLOCK_REALTIME`.
  @inline(__always) public static var realtime: Clock { Clock(Linux.CLOCK_REALTIME) }
  /// The time since the machine started, without the time that it was suspended; it never jumps. The corresponding C
  /// constant is `CLOCK_MONOTONIC`.
  @inline(__always) public static var monotonic: Clock { Clock(Linux.CLOCK_MONOTONIC) }
  /// The CPU time of the process, all its threads together. The corresponding C constant is `CLOCK_PROCESS_CPUTIME_ID`.
  @inline(__always) public static var processCPUTime: Clock { Clock(Linux.CLOCK_PROCESS_CPUTIME_ID) }
  /// The CPU time of the calling thread. The corresponding C constant is `CLOCK_THREAD_CPUTIME_ID`.
  @inline(__always) public static var threadCPUTime: Clock { Clock(Linux.CLOCK_THREAD_CPUTIME_ID) }
  /// As `monotonic`, but not slewed by NTP. The corresponding C constant is `CLOCK_MONOTONIC_RAW`.
  @inline(__always) public static var monotonicRaw: Clock { Clock(Linux.CLOCK_MONOTONIC_RAW) }
  /// As `realtime`, as of the last tick: faster to read. The corresponding C constant is `CLOCK_REALTIME_COARSE`.
  @inline(__always) public static var realtimeCoarse: Clock { Clock(Linux.CLOCK_REALTIME_COARSE) }
  /// As `monotonic`, as of the last tick: faster to read. The corresponding C constant is `CLOCK_MONOTONIC_COARSE`.
  @inline(__always) public static var monotonicCoarse: Clock { Clock(Linux.CLOCK_MONOTONIC_COARSE) }
  /// The time since the machine started, suspended or not. The corresponding C constant is `CLOCK_BOOTTIME`.
  @inline(__always) public static var boottime: Clock { Clock(Linux.CLOCK_BOOTTIME) }
  /// As `realtime`, for timers that wake the machine up. The corresponding C constant is `CLOCK_REALTIME_ALARM`.
  @inline(__always) public static var realtimeAlarm: Clock { Clock(Linux.CLOCK_REALTIME_ALARM) }
  /// As `boottime`, for timers that wake the machine up. The corresponding C constant is `CLOCK_BOOTTIME_ALARM`.
  @inline(__always) public static var boottimeAlarm: Clock { Clock(Linux.CLOCK_BOOTTIME_ALARM) }
  /// International atomic time, without leap seconds, where NTP told the kernel their number. The corresponding C
  /// constant is `CLOCK_TAI`.
  @inline(__always) public static var tai: Clock { Clock(Linux.CLOCK_TAI) }

  /// The CPU time of another process, all its threads together. Nothing is asked: a process that is gone is found out
  /// when the clock is read.
  ///
  /// The corresponding C function is `clock_getcpuclockid(3)`.
  @inline(__always)
  public static func cpuTime(of process: ProcessID) -> Clock { Clock(~process.number &<< 3 | 2) }

  /// The CPU time of a thread of the calling process.
  ///
  /// The corresponding C function is `pthread_getcpuclockid(3)`.
  @inline(__always)
  public static func cpuTime(of thread: ThreadID) -> Clock { Clock(~thread.number &<< 3 | 6) }

  /// The clock of a device, such as `/dev/ptp0`, for as long as the descriptor is open.
  ///
  /// The corresponding C macro is `FD_TO_CLOCKID`.
  @inline(__always)
  public static func device(_ device: FileDescriptor) -> Clock { Clock(~device.number &<< 3 | 3) }
}

extension Clock {
  /// The time by this clock; `.zero` where the clock is not there, which none of the static ones but the alarms can be:
  /// `time()` says what is wrong.
  ///
  /// For `realtime`, `monotonic`, `boottime`, `tai`, `monotonicRaw` and the coarse ones no call is made where the
  /// kernel maps its vDSO and the machine has a counter to read: a few dozen nanoseconds. The first use looks the
  /// function up.
  ///
  /// The corresponding system call is `clock_gettime(2)`.
  @inline(__always)
  public var now: Timestamp {
    var time = Linux.__kernel_timespec()
    _ = clockGetTime(rawValue, &time)
    return Timestamp(time)
  }

  /// The time by this clock.
  ///
  /// - Throws: `invalidArgument` for a clock that is not there, or whose process is gone;
  ///   `operationNotSupportedByDevice` for a device's.
  ///
  /// The corresponding system call is `clock_gettime(2)`.
  @inline(__always)
  public func time() throws(Errno) -> Timestamp {
    var time = Linux.__kernel_timespec()
    if let error = errno(in: clockGetTime(rawValue, &time)) { throw error }
    return Timestamp(time)
  }

  /// The step in which the clock goes on, as far as timers see it: 1 ns, or a tick for the coarse clocks.
  ///
  /// - Throws: `invalidArgument` for a clock that is not there.
  ///
  /// The corresponding system call is `clock_getres(2)`.
  @inline(__always)
  public func resolution() throws(Errno) -> Duration {
    var time = Linux.__kernel_timespec()
    // SAFETY: the kernel writes the 16 bytes of a struct timespec.
    unsafe try withUnsafeMutablePointer(to: &time) { (time) throws(Errno) in
      unsafe _ = try syscall(.clock_getres, number, Int(bitPattern: time))
    }
    return Duration(time)
  }

  /// Sets the clock, for the whole machine.
  ///
  /// - Throws: `notPermitted` without the capability CAP_SYS_TIME; `invalidArgument` for a clock that cannot be set,
  ///   for a time before 1970 and for `realtime` before `monotonic`.
  ///
  /// The corresponding system call is `clock_settime(2)`.
  @inline(__always)
  public func set(to time: Timestamp) throws(Errno) {
    var time = time.kernel
    // SAFETY: the kernel reads the 16 bytes of a struct timespec.
    unsafe try withUnsafeMutablePointer(to: &time) { (time) throws(Errno) in
      unsafe _ = try syscall(.clock_settime, number, Int(bitPattern: time))
    }
  }
}
