// How long a lock waits: a duration becomes a point of the monotonic clock once, before the first wait, so that waits that are
// cut short (signals, wakes that somebody else was faster to use) do not add up to more.
internal import LinuxABI
package import LinuxCore
internal import Synchronization

/// The end of a wait.
package struct Deadline {
  /// A point of the monotonic clock, or nil: never.
  package let time: Timestamp?

  /// A wait without end.
  @inline(__always)
  package static var never: Deadline { Deadline(time: nil) }

  @inline(__always)
  init(time: Timestamp?) { self.time = time }

  /// The point that lies `timeout` from now.
  ///
  /// More than thirty years are no limit: the sum could be more than the clock's numbers can hold.
  @export(interface)
  @inline(never)
  package init(after timeout: Duration) {
    time = timeout > .seconds(1 &<< 30) ? nil : Timestamp.monotonic + timeout
  }
}

/// How a wait on a word ended.
package enum WaitOutcome {
  /// Somebody woke it, the word had another value, a signal came, or nothing at all: look at the word again.
  case lookAgain
  /// The time is over. Nobody's wake was used up: the kernel says this only of a waiter that it found still waiting.
  case timedOut
}

/// Those that a wake can tell apart on one word.
package struct WaitGroup {
  let bits: UInt32
  /// The usual.
  @inline(__always) package static var common: WaitGroup { WaitGroup(bits: 1) }
  /// The one that others make way for.
  @inline(__always) package static var special: WaitGroup { WaitGroup(bits: 2) }
  @inline(__always) init(bits: UInt32) { self.bits = bits }
}

/// Sleeps while the word has a value, but not beyond the deadline.
///
/// The kernel compares and goes to sleep as one step with regard to wakes of the same word: a wake that comes after the
/// word was changed finds the sleeper, or the sleeper finds the change.
///
/// SAFETY: the word has to outlive the wait.
@unsafe
@inline(__always)
package func sleep(
  on word: UnsafeRawPointer, whileEqualTo value: UInt32, until deadline: Deadline = .never,
  as group: WaitGroup = .common
) -> WaitOutcome {
  do throws(Errno) {
    // SAFETY: the caller's promise.
    unsafe try Futex.wait(word, whileEqualTo: value, until: deadline.time, bits: group.bits)
    return .lookAgain
  } catch {
    return error == .timedOut ? .timedOut : .lookAgain
  }
}

/// Wakes one of those that sleep on a word, or all.
///
/// SAFETY: the word is used as a key: it has to be the callers' own, for as long as the call lasts.
@unsafe
@inline(__always)
package func wake(on word: UnsafeRawPointer, _ count: Int = 1, of group: WaitGroup = .common) {
  // SAFETY: the caller's promise. It can fail for a bad address only.
  unsafe _ = try? Futex.wake(word, count: count, bits: group.bits)
}

extension Timestamp {
  /// The time since 1970, which can be set.
  @export(interface)
  @inline(never)
  static var realtime: Timestamp {
    var time = Linux.__kernel_timespec()
    _ = clockGetTime(Int32(truncatingIfNeeded: Linux.CLOCK_REALTIME), &time)
    return Timestamp(time)
  }
}
