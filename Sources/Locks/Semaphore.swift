// A count that threads take from, and wait for.
//
//   low 32 bits   the count; what waiting threads sleep on
//   high 32 bits  how many threads wait
//
// Both change in one step, so that a thread that adds to the count knows whether somebody has to be woken: with a count alone,
// each `signal` would have to call the kernel. The three processors are little-endian: the low half is the word at the
// address of the whole.
internal import Synchronization

/// A number of permits: `wait()` takes one, and sleeps while there is none; `signal()` gives one.
///
/// A semaphore has no owner: any thread may signal. It never allocates, and calls the kernel only where somebody waits.
/// A thread that comes just as a permit is given may get it before one that has to wake up.
///
/// The corresponding C functions are `sem_wait`, `sem_timedwait`, `sem_trywait` and `sem_post`.
@safe
public struct Semaphore: ~Copyable, Sendable {
  private let state: Atomic<UInt64>

  @inline(__always) static var waiter: UInt64 { 1 &<< 32 }
  @inline(__always) static func count(_ state: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: state) }

  /// A semaphore with `count` permits.
  ///
  /// - Parameter count: 0 to 2,147,483,647.
  @inline(__always)
  public init(_ count: Int = 0) {
    precondition(count >= 0 && count <= Int(Int32.max), "a semaphore's count is 0 to 2,147,483,647")
    state = Atomic(UInt64(truncatingIfNeeded: count))
  }

  /// Takes a permit, if there is one.
  ///
  /// - Returns: whether there was.
  @inline(__always)
  public borrowing func waitIfAvailable() -> Bool {
    // Relaxed: what is seen decides only what is tried next.
    var seen = state.load(ordering: .relaxed)
    while Self.count(seen) > 0 {
      // Acquiring: what was done before the signal whose permit this is, is seen after this.
      let (taken, now) = state.weakCompareExchange(
        expected: seen, desired: seen &- 1, successOrdering: .acquiring, failureOrdering: .relaxed)
      if taken { return true }
      seen = now
    }
    return false
  }

  /// Takes a permit; sleeps while there is none.
  @inline(__always)
  public borrowing func wait() {
    // SAFETY: the word outlives the call, since this semaphore is borrowed.
    if !waitIfAvailable() { unsafe _ = withUnsafePointer(to: state) { unsafe Self.waitForPermit($0, until: .never) } }
  }

  /// Takes a permit; sleeps while there is none, but not longer than a time.
  ///
  /// - Parameter timeout: how long to wait at most; zero or less: a permit is taken if there is one.
  /// - Returns: whether a permit was taken.
  @inline(__always)
  public borrowing func wait(for timeout: Duration) -> Bool {
    if waitIfAvailable() { return true }
    if timeout <= .zero { return false }
    // SAFETY: as above.
    return unsafe withUnsafePointer(to: state) { unsafe Self.waitForPermit($0, until: Deadline(after: timeout)) }
  }

  /// Gives a permit, and wakes a thread that waits for one.
  @inline(__always)
  public borrowing func signal() {
    // Releasing: what was done before this is seen by who takes the permit.
    let before = state.wrappingAdd(1, ordering: .releasing).oldValue
    precondition(Self.count(before) < UInt32(Int32.max), "a semaphore's count is 0 to 2,147,483,647")
    // SAFETY: this semaphore is borrowed, so its word is still there, whatever those do that have the permit.
    if before >= Self.waiter { unsafe withUnsafePointer(to: state) { unsafe FullSwiftLocks.wake(on: $0) } }
  }

  /// Waits for a permit and takes it, or until the time is over.
  ///
  /// No wake is lost: a thread is among the waiters from before it looks at the count until it has a permit or gives up. Who
  /// signals before it is among them is seen by that look, or by the kernel's, which finds the count changed; who signals
  /// after, wakes. A thread that was woken takes a permit or finds that somebody was faster, and sleeps again; one that
  /// gives up was not woken. A permit that nobody was woken for is there for the next look.
  @export(interface)
  @inline(never)
  @unsafe
  private static func waitForPermit(_ state: UnsafePointer<Atomic<UInt64>>, until deadline: Deadline) -> Bool {
    // Relaxed: it says that somebody waits, and orders nothing.
    var seen = unsafe state.pointee.wrappingAdd(waiter, ordering: .relaxed).newValue
    while true {
      if count(seen) > 0 {
        // Acquiring, as in waitIfAvailable.
        let (taken, now) = unsafe state.pointee.weakCompareExchange(
          expected: seen, desired: seen &- 1 &- waiter, successOrdering: .acquiring, failureOrdering: .relaxed)
        if taken { return true }
        seen = now
        continue
      }
      // SAFETY: the caller's promise.
      if unsafe sleep(on: state, whileEqualTo: 0, until: deadline) == .timedOut {
        return unsafe takeOrLeave(state)
      }
      seen = unsafe state.pointee.load(ordering: .relaxed)
    }
  }

  /// Takes a permit that has just come, else is no waiter any more.
  private static func takeOrLeave(_ state: UnsafePointer<Atomic<UInt64>>) -> Bool {
    var seen = unsafe state.pointee.load(ordering: .relaxed)
    while true {
      let taken: UInt64 = count(seen) > 0 ? 1 : 0
      // Acquiring, as above, for the case that one is taken.
      let (done, now) = unsafe state.pointee.weakCompareExchange(
        expected: seen, desired: seen &- taken &- waiter, successOrdering: .acquiring, failureOrdering: .relaxed)
      if done { return taken != 0 }
      seen = now
    }
  }
}
