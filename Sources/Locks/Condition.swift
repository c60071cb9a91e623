// What threads wait for with a mutex in hand: that the value is as they need it. Waiting is in Mutex+Condition.
//
// The sequence is what they sleep on. A waiter reads it with the mutex held and sleeps while it is the same; who changes the
// value does so with the mutex held, and then advances it. So a change that the waiter has not seen advances the sequence
// after the waiter has read it, and the kernel refuses the sleep, or finds the sleeper. It would be missed if just 2^32
// signals came between the reading and the sleep: each of them finds a waiter, so calls the kernel, and takes a tenth of a
// microsecond at the least: the waiter would have to stand still for seven minutes, and then for just that number.
internal import LinuxABI
internal import LinuxCore
internal import Synchronization

/// Wakes threads that wait in `Mutex.withLock(when:_:then:)`. The words are those of POSIX and Foundation: `signal`, `broadcast`.
///
/// Change the value with the mutex held, then signal; with the mutex held or after, which wakes nobody in vain. What the
/// waiters ask for may depend on the mutex's value only: of other changes they may not hear.
///
/// It never allocates, and calls the kernel only where somebody waits. One condition belongs to one mutex; with several it
/// works, and a broadcast wakes all at once.
///
/// The corresponding C functions are `pthread_cond_wait`, `pthread_cond_timedwait`, `pthread_cond_signal` and
/// `pthread_cond_broadcast`.
@safe
public struct Condition: ~Copyable, Sendable {
  /// What the waiters sleep on.
  private let sequence = Atomic<UInt32>(0)
  /// How many have begun to wait, and not been woken.
  private let waiters = Atomic<UInt32>(0)
  /// The address of the word of the waiters' mutex; 0 before the first; `several` where they had different ones.
  private let lock = Atomic<UInt>(0)

  @inline(__always) private static var several: UInt { 1 }

  /// A condition that nobody waits for.
  @inline(__always)
  public init() {}

  /// Wakes one of the threads that wait, if there is one. For when any of them can go on, and only one.
  @inline(__always)
  public borrowing func signal() {
    // Relaxed: a waiter that the caller has to wake counted itself with the mutex held, before the caller took it to change
    // the value; so the caller sees the count. One that took the mutex later has seen the change.
    if waiters.load(ordering: .relaxed) != 0 { signalSlowly() }
  }

  /// Wakes all threads that wait. For when several may go on, or when they wait for different things.
  @inline(__always)
  public borrowing func broadcast() {
    // Relaxed: as in `signal()`.
    if waiters.load(ordering: .relaxed) != 0 { broadcastSlowly() }
  }

  @export(interface)
  @inline(never)
  private borrowing func signalSlowly() {
    // Relaxed: the kernel orders it before it looks for sleepers; the value itself is ordered by the mutex.
    sequence.wrappingAdd(1, ordering: .relaxed)
    // SAFETY: this condition is borrowed, so its word is there.
    unsafe withUnsafePointer(to: sequence) { unsafe wake(on: $0) }
  }

  /// Wakes one, and has the others wait for the mutex: all at once could not take it.
  ///
  /// The one that is woken takes the mutex as one behind which others may sleep (`acquireAfterSleep`), so that its release
  /// wakes the next, which does the same: so all of them are woken, one by one.
  @export(interface)
  @inline(never)
  private borrowing func broadcastSlowly() {
    unsafe withUnsafePointer(to: sequence) { word in
      while true {
        // Acquiring and releasing: a waiter with another mutex than those before it writes `several` and then advances the
        // sequence. If this comes after, it sees `several` below. If it comes before, the kernel finds another sequence.
        let now = unsafe word.pointee.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue
        // Relaxed: ordered by the line above.
        let target = lock.load(ordering: .relaxed)
        guard target > Self.several, let target = unsafe UnsafeRawPointer(bitPattern: target) else { break }
        do throws(Errno) {
          // SAFETY: the addresses are keys for the kernel; `word` is borrowed. Where the mutex is gone, nobody waits with it
          // and nobody is moved.
          unsafe _ = try Futex.requeue(word, whileEqualTo: now, waking: 1, moving: .max, to: target)
          return
        } catch {
          // Somebody else advanced the sequence: once more. Nothing else can be wrong; if it is, all are woken.
          if error != .resourceTemporarilyUnavailable { break }
        }
      }
      // SAFETY: as above.
      unsafe wake(on: word, .max)
    }
  }

  /// Gives the mutex back, sleeps until somebody signals, and takes the mutex again.
  ///
  /// - Parameters:
  ///   - mutex: what the caller holds.
  ///   - deadline: not longer than to this point; taking the mutex again is not part of it, for a signal that was meant for
  ///     another thread could be lost with this one.
  /// - Returns: whether the time was over.
  @export(interface)
  @inline(never)
  borrowing func wait(releasing mutex: borrowing LockWord, until deadline: Deadline) -> WaitOutcome {
    // SAFETY: both are borrowed, so their words are there until the end of this call.
    unsafe withUnsafePointer(to: sequence) { word in
      remember(unsafe withUnsafePointer(to: mutex.state) { UInt(bitPattern: $0) })
      // Relaxed, all three: ordered by the mutex, which is held, with regard to all that change the value.
      waiters.wrappingAdd(1, ordering: .relaxed)
      let before = unsafe word.pointee.load(ordering: .relaxed)
      mutex.release()
      let outcome = unsafe sleep(on: word, whileEqualTo: before, until: deadline)
      waiters.wrappingSubtract(1, ordering: .relaxed)
      mutex.acquireAfterSleep()
      return outcome
    }
  }

  /// Notes whose mutex the waiters hold, for `broadcast`.
  @inline(__always)
  private borrowing func remember(_ address: UInt) {
    // Relaxed: see `broadcastSlowly` for the order.
    let known = lock.load(ordering: .relaxed)
    if known == address || known == Self.several { return }
    if known == 0, lock.compareExchange(expected: 0, desired: address, ordering: .relaxed).exchanged { return }
    // Another mutex, or another thread's was faster and may be another.
    lock.store(Self.several, ordering: .relaxed)
    // Releasing: who sees the sequence advanced sees `several`.
    sequence.wrappingAdd(1, ordering: .releasing)
  }
}
