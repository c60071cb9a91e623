// The signals that a thread holds back: changing them, asking which wait, and waiting.
public import LinuxABI

/// The signal mask of the calling thread: the signals that are blocked, which wait until they are let through.
///
/// `Signal.kill` and `Signal.stop` cannot be blocked; the kernel leaves them out of every set.
///
/// A thread begins with the mask of the one that started it. What is sent to the process is handled by any of its threads that
/// does not block it; so a program that has signals read from a `SignalDescriptor`, or waits for them, blocks them before it
/// starts its first thread.
public enum SignalMask {
  /// Blocks these signals too.
  ///
  /// - Returns: the mask before.
  ///
  /// The corresponding system call is `rt_sigprocmask(2)` with `SIG_BLOCK`.
  @discardableResult
  @inline(__always)
  public static func block(_ signals: SignalSet) throws(Errno) -> SignalSet { try change(Linux.SIG_BLOCK, signals) }

  /// Lets these signals through.
  ///
  /// - Returns: the mask before.
  ///
  /// The corresponding system call is `rt_sigprocmask(2)` with `SIG_UNBLOCK`.
  @discardableResult
  @inline(__always)
  public static func unblock(_ signals: SignalSet) throws(Errno) -> SignalSet { try change(Linux.SIG_UNBLOCK, signals) }

  /// Blocks these signals and no others.
  ///
  /// - Returns: the mask before.
  ///
  /// The corresponding system call is `rt_sigprocmask(2)`.
  @discardableResult
  @inline(__always)
  public static func set(_ signals: SignalSet) throws(Errno) -> SignalSet { try change(Linux.SIG_SETMASK, signals) }

  /// The mask as it is.
  ///
  /// The corresponding system call is `rt_sigprocmask(2)`.
  public static func current() throws(Errno) -> SignalSet {
    // Blocking none too changes nothing.
    try change(Linux.SIG_BLOCK, .empty)
  }

  private static func change(_ how: Int, _ signals: SignalSet) throws(Errno) -> SignalSet {
    var (new, old) = (signals.rawValue, UInt64(0))
    // SAFETY: the kernel reads the one and writes the other, eight bytes each.
    unsafe try withUnsafeMutablePointer(to: &new) { (new) throws(Errno) in
      unsafe try withUnsafeMutablePointer(to: &old) { (old) throws(Errno) in
        unsafe _ = try syscall(
          .rt_sigprocmask, how, Int(bitPattern: new), Int(bitPattern: old), SignalSet.byteCount)
      }
    }
    return SignalSet(rawValue: old)
  }

  /// Puts `signals` in the mask's place and sleeps until the handler of a signal has run; then the mask is as before.
  ///
  /// Block what is waited for, look whether it came, and call this: nothing is lost in between.
  ///
  /// - Throws: nothing that a caller could handle: the kernel's answer is always that it was interrupted.
  ///
  /// With the mask as it is, this is what `pause` of C does.
  ///
  /// The corresponding system call is `rt_sigsuspend(2)`.
  public static func suspend(with signals: SignalSet) throws(Errno) {
    var mask = signals.rawValue
    do throws(Errno) {
      // SAFETY: the kernel reads the eight bytes.
      unsafe try withUnsafeMutablePointer(to: &mask) { (mask) throws(Errno) in
        unsafe _ = try syscall(.rt_sigsuspend, Int(bitPattern: mask), SignalSet.byteCount)
      }
    } catch {
      if error != .interrupted { throw error }
    }
  }
}

extension SignalSet {
  /// The signals that were sent to the calling thread or its process and wait, because they are blocked.
  ///
  /// The corresponding system call is `rt_sigpending(2)`.
  public static func pending() throws(Errno) -> SignalSet {
    var set: UInt64 = 0
    // SAFETY: the kernel writes the eight bytes.
    unsafe try withUnsafeMutablePointer(to: &set) { (set) throws(Errno) in
      unsafe _ = try syscall(.rt_sigpending, Int(bitPattern: set), byteCount)
    }
    return SignalSet(rawValue: set)
  }

  /// Sleeps until one of these signals, which should be blocked, waits, and takes it: no handler runs.
  ///
  /// - Parameter timeout: how long; nil for no limit, zero for not at all.
  /// - Throws: `resourceTemporarilyUnavailable` where none came in time; `interrupted` where the handler of another
  ///   signal ran, or another thread took the signal first; `invalidArgument` for a negative time.
  ///
  /// The corresponding system call is `rt_sigtimedwait(2)`.
  public func wait(timeout: Duration? = nil) throws(Errno) -> SignalInformation {
    var (set, information) = (rawValue, SignalInformation())
    try withTimeout(timeout) { (timeout) throws(Errno) in
      // SAFETY: the kernel reads the eight bytes of the set and writes the 128 of a siginfo_t.
      unsafe try withUnsafeMutablePointer(to: &set) { (set) throws(Errno) in
        unsafe try withUnsafeMutablePointer(to: &information) { (information) throws(Errno) in
          unsafe _ = try syscall(
            .rt_sigtimedwait, Int(bitPattern: set), Int(bitPattern: information), timeout, SignalSet.byteCount)
        }
      }
    }
    return information
  }
}

/// Calls `body` with the address of the set's eight bytes, or with 0 for nil.
@inline(__always)
package func withMask<Result>(_ mask: SignalSet?, _ body: (Int) throws(Errno) -> Result) throws(Errno) -> Result {
  guard let mask else { return try body(0) }
  var set = mask.rawValue
  // SAFETY: the address is good for as long as `body` runs, which is the call that it is passed to.
  return unsafe try withUnsafeMutablePointer(to: &set) { (set) throws(Errno) in try body(Int(bitPattern: set)) }
}
