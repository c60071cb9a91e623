// Sleeping, for a while or until a point in time.
public import LinuxABI

extension Clock {
  /// Sleeps for `duration` by this clock.
  ///
  /// - Throws: `interrupted` where a signal's handler ran; `invalidArgument` for a negative duration and for
  ///   `threadCPUTime`; `notSupported` for a clock that cannot be slept by, such as the coarse ones.
  ///
  /// The corresponding system call is `clock_nanosleep(2)`.
  @inline(__always)
  public func sleep(for duration: Duration) throws(Errno) {
    var time = Linux.__kernel_timespec(duration)
    // SAFETY: the kernel reads the 16 bytes of a struct timespec.
    unsafe try withUnsafeMutablePointer(to: &time) { (time) throws(Errno) in
      unsafe _ = try syscall(.clock_nanosleep, number, 0, Int(bitPattern: time), 0)
    }
  }

  /// Sleeps for `remaining` by this clock, and says how much of it is left where a signal's handler ran: call it again
  /// to sleep on. With a clock that never jumps, sleeping until a point in time is more exact.
  ///
  /// - Parameter remaining: zero afterwards, or with `interrupted` the time that is left.
  /// - Throws: as `sleep(for:)` does.
  ///
  /// The corresponding system call is `clock_nanosleep(2)`.
  public func sleep(for remaining: inout Duration) throws(Errno) {
    var time = Linux.__kernel_timespec(remaining)
    do throws(Errno) {
      // SAFETY: the kernel reads the 16 bytes of a struct timespec, and writes them again where it was interrupted.
      unsafe try withUnsafeMutablePointer(to: &time) { (time) throws(Errno) in
        unsafe _ = try syscall(.clock_nanosleep, number, 0, Int(bitPattern: time), Int(bitPattern: time))
      }
    } catch {
      if error == .interrupted { remaining = Duration(time) }
      throw error
    }
    remaining = .zero
  }

  /// Sleeps until this clock shows `deadline`; not at all where it has passed.
  ///
  /// - Throws: as `sleep(for:)` does. After `interrupted`, the same call goes on with the same sleep.
  ///
  /// The corresponding system call is `clock_nanosleep(2)` with `TIMER_ABSTIME`.
  @inline(__always)
  public func sleep(until deadline: Timestamp) throws(Errno) {
    var time = deadline.kernel
    // SAFETY: the kernel reads the 16 bytes of a struct timespec.
    unsafe try withUnsafeMutablePointer(to: &time) { (time) throws(Errno) in
      unsafe _ = try syscall(.clock_nanosleep, number, Linux.TIMER_ABSTIME, Int(bitPattern: time), 0)
    }
  }

  /// Sleeps for `duration`, by `monotonic`.
  ///
  /// - Throws: `interrupted` where a signal's handler ran; `invalidArgument` for a negative duration.
  ///
  /// The corresponding system call is `nanosleep(2)`.
  @inline(__always)
  public static func sleep(for duration: Duration) throws(Errno) {
    var time = Linux.__kernel_timespec(duration)
    // SAFETY: the kernel reads the 16 bytes of a struct timespec.
    unsafe try withUnsafeMutablePointer(to: &time) { (time) throws(Errno) in
      unsafe _ = try syscall(.nanosleep, Int(bitPattern: time), 0)
    }
  }
}
