// What is to be done once, by whichever thread comes first.
//
//   0  not begun        1  one thread is at it        2  and others sleep until it is done        3  done
internal import Synchronization

/// Runs something once: the first thread runs it, those that come meanwhile wait until it is done.
///
/// Afterwards it costs a load and a comparison. It never allocates.
///
/// The corresponding C function is `pthread_once`.
@safe
public struct Once: ~Copyable, Sendable {
  private let state = Atomic<UInt32>(0)

  @inline(__always) private static var running: UInt32 { 1 }
  @inline(__always) private static var awaited: UInt32 { 2 }
  @inline(__always) private static var done: UInt32 { 3 }

  /// Nothing has been done yet.
  @inline(__always)
  public init() {}

  /// Whether it was done. What it wrote is seen then.
  @inline(__always)
  public var isDone: Bool {
    // Acquiring: pairs with the releasing exchange of the thread that did it.
    state.load(ordering: .acquiring) == Self.done
  }

  /// Calls `body` if no call has come to its end yet; when this returns, one has, and what it wrote is seen.
  ///
  /// - Parameter body: what is to be done once. A call of the same `callOnce` in it waits for itself forever.
  /// - Throws: what `body` throws. Then it was not done, and the next call, or one that waits, calls its own `body`.
  @inline(__always)
  public borrowing func callOnce<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
    if isDone { return }
    guard begin() else { return }
    do throws(Failure) {
      try body()
    } catch {
      end(as: 0)
      throw error
    }
    end(as: Self.done)
  }

  /// Waits until it is done, or has to be done by the caller.
  ///
  /// - Returns: whether the caller is to do it.
  @export(interface)
  @inline(never)
  borrowing func begin() -> Bool {
    // SAFETY: the word outlives the call, since this is borrowed.
    unsafe withUnsafePointer(to: state) { word in
      while true {
        // Acquiring: what was written by the thread that did it, or that failed to, is seen after this.
        var seen = unsafe word.pointee.compareExchange(expected: 0, desired: Self.running, ordering: .acquiring)
          .original
        if seen == 0 { return true }
        if seen == Self.running {
          // Acquiring, since it may find that it is done.
          seen =
            unsafe word.pointee.compareExchange(expected: Self.running, desired: Self.awaited, ordering: .acquiring)
            .original
        }
        if seen == Self.done { return false }
        // The kernel compares: a wake that comes before the sleep has changed the word.
        if seen != 0 { unsafe _ = sleep(on: word, whileEqualTo: Self.awaited) }
      }
    }
  }

  /// Says that it is done, or has to be done by another, and wakes those that wait.
  @export(interface)
  @inline(never)
  borrowing func end(as outcome: UInt32) {
    // Releasing: what this thread wrote is seen by those that find the outcome.
    let before = state.exchange(outcome, ordering: .releasing)
    // SAFETY: as above.
    if before == Self.awaited { unsafe withUnsafePointer(to: state) { unsafe wake(on: $0, .max) } }
  }
}
