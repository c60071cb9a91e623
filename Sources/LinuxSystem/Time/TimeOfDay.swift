// The older calls about the time of day. `Clock.realtime` is finer; what these have beside it is the kernel's time
// zone.
public import LinuxABI

/// The time of day, as the calls before the clocks have it.
public enum TimeOfDay {
  /// Whole seconds since 1970, as of the last tick.
  ///
  /// By the vDSO where it has the function. aarch64 and riscv64 have no such call: there it is `Clock.realtimeCoarse`.
  ///
  /// The corresponding system call is `time(2)`.
  @inline(__always)
  public static var seconds: Int64 { secondsSinceEpoch() }

  /// The time since 1970, in whole microseconds. Always a call of the kernel: `Clock.realtime.now` is not.
  ///
  /// The corresponding system call is `gettimeofday(2)`.
  public static func now() throws(Errno) -> Timestamp {
    var time = Linux.timeval()
    // SAFETY: the kernel writes the 16 bytes of a struct timeval.
    unsafe try withUnsafeMutablePointer(to: &time) { (time) throws(Errno) in
      unsafe _ = try syscall(.gettimeofday, Int(bitPattern: time), 0)
    }
    return Timestamp(seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_usec) &* 1_000)
  }

  /// The time zone that the kernel was told, for file systems that write local times. Programs take theirs from a file.
  @frozen
  public struct Zone: Hashable, Sendable {
    /// Minutes west of Greenwich.
    public var minutesWest: Int32
    /// Unused by Linux.
    public var daylightSaving: Int32

    @inline(__always)
    public init(minutesWest: Int32, daylightSaving: Int32 = 0) {
      self.minutesWest = minutesWest
      self.daylightSaving = daylightSaving
    }
  }

  /// The time zone that the kernel was told.
  ///
  /// The corresponding system call is `gettimeofday(2)`.
  public static func zone() throws(Errno) -> Zone {
    var zone = Linux.timezone()
    // SAFETY: the kernel writes the 8 bytes of a struct timezone.
    unsafe try withUnsafeMutablePointer(to: &zone) { (zone) throws(Errno) in
      unsafe _ = try syscall(.gettimeofday, 0, Int(bitPattern: zone))
    }
    return Zone(minutesWest: zone.tz_minuteswest, daylightSaving: zone.tz_dsttime)
  }

  /// Sets the time of day, the kernel's time zone, or both, for the whole machine.
  ///
  /// - Parameters:
  ///   - time: the time since 1970, of which whole microseconds count; nil leaves it.
  ///   - zone: the time zone; nil leaves it.
  /// - Throws: `notPermitted` without the capability CAP_SYS_TIME; `invalidArgument` for a zone of more than 15 hours,
  ///   and where the nanoseconds are no part of a second.
  ///
  /// The corresponding system call is `settimeofday(2)`.
  public static func set(_ time: Timestamp?, zone: Zone? = nil) throws(Errno) {
    var kernelTime = Linux.timeval()
    var kernelZone = Linux.timezone()
    if let time {
      kernelTime.tv_sec = Int(time.seconds)
      kernelTime.tv_usec = Int(time.nanoseconds / 1_000)
    }
    if let zone {
      kernelZone.tz_minuteswest = zone.minutesWest
      kernelZone.tz_dsttime = zone.daylightSaving
    }
    // SAFETY: the kernel reads the 16 bytes of a struct timeval and the 8 of a struct timezone.
    unsafe try withUnsafeMutablePointer(to: &kernelTime) { (kernelTime) throws(Errno) in
      unsafe try withUnsafeMutablePointer(to: &kernelZone) { (kernelZone) throws(Errno) in
        let timeAddress = time == nil ? 0 : Int(bitPattern: kernelTime)
        let zoneAddress = zone == nil ? 0 : Int(bitPattern: kernelZone)
        unsafe _ = try syscall(.settimeofday, timeAddress, zoneAddress)
      }
    }
  }
}
