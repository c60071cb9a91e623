// The word of a lock with priority inheritance: the kernel knows who has it, and hands it over.
//
// The word is 0 or the number of the thread that has the lock; the kernel sets the highest bit where others wait. Taking a free
// one and giving back one that nobody waits for is done here, all else by the kernel, which makes the most urgent of those
// that wait the next holder: so there is no spinning, and no lock that is free while somebody waits.
internal import LinuxABI
internal import LinuxCore
internal import Synchronization

@safe
struct PriorityWord: ~Copyable {
  private let state = Atomic<UInt32>(0)

  @inline(__always)
  init() {}

  /// The calling thread's number, by gettid(2): a copy in user space would be wrong in a child process.
  @export(interface)
  @inline(never)
  static func callingThread() -> UInt32 {
    // It cannot fail.
    let number = (try? syscall(.gettid)) ?? 0
    return UInt32(truncatingIfNeeded: number)
  }

  /// Takes the lock if it is free.
  ///
  /// - Returns: whether it is taken now.
  @inline(__always)
  borrowing func acquireIfFree(as thread: UInt32) -> Bool {
    // Acquiring: what the last holder wrote before its release is seen after this. Failing orders nothing.
    state.compareExchange(expected: 0, desired: thread, successOrdering: .acquiring, failureOrdering: .relaxed)
      .exchanged
  }

  /// Waits until the lock can be taken, and takes it.
  @inline(__always)
  borrowing func acquire(as thread: UInt32) {
    if !acquireIfFree(as: thread) { _ = waitForLock(until: .never) }
  }

  /// Waits until the lock can be taken, or the time is over.
  ///
  /// - Returns: whether it is taken now.
  @inline(__always)
  borrowing func acquire(as thread: UInt32, for timeout: Duration) -> Bool {
    acquireIfFree(as: thread) || (timeout > .zero && waitForLock(until: Deadline(after: timeout)))
  }

  /// Gives the lock back.
  @inline(__always)
  borrowing func release(as thread: UInt32) {
    // Releasing: what the holder wrote is seen by whoever takes the lock next.
    let released = state.compareExchange(
      expected: thread, desired: 0, successOrdering: .releasing, failureOrdering: .relaxed
    ).exchanged
    if !released { handOver() }
  }

  /// Has the kernel give the lock to this thread, in its turn.
  @export(interface)
  @inline(never)
  borrowing func waitForLock(until deadline: Deadline) -> Bool {
    // SAFETY: the word outlives the call, since this lock is borrowed; the kernel changes it, as it may.
    unsafe withUnsafePointer(to: state) { word in
      let word = unsafe UnsafeMutableRawPointer(mutating: word)
      var end = deadline.time
      var isMonotonic = end != nil
      while true {
        do throws(Errno) {
          if isMonotonic {
            unsafe try Futex.lock(word, until: end, clock: .monotonic)
          } else {
            unsafe try Futex.lock(word, untilRealtime: end)
          }
          // The kernel wrote the number after the last holder's call, which came after its stores: reading it with
          // acquiring order orders what this thread does after them.
          _ = state.load(ordering: .acquiring)
          return true
        } catch {
          switch error {
          case .timedOut: return false
          // Signals; a holder that is just ending; no memory for the kernel's side of the lock.
          case .interrupted, .resourceTemporarilyUnavailable: break
          case .noMemory:
            if let time = deadline.time, Timestamp.monotonic >= time { return false }
            Scheduling.yield()
          case .noFunction where isMonotonic:
            // Before Linux 5.14 the deadline is in real time.
            isMonotonic = false
            end = Timestamp.realtime + (deadline.time.map { $0 - .monotonic } ?? .zero)
          case .deadlock: preconditionFailure("a thread takes a PriorityMutex that it has")
          default: preconditionFailure("the kernel refuses to wait for a PriorityMutex")
          }
        }
      }
    }
  }

  /// Has the kernel give the lock to the next.
  @export(interface)
  @inline(never)
  borrowing func handOver() {
    // Releasing: as in `release`, for a compare-exchange that failed orders nothing.
    atomicMemoryFence(ordering: .releasing)
    // SAFETY: as above.
    unsafe withUnsafePointer(to: state) { word in
      while true {
        do throws(Errno) {
          unsafe try Futex.unlock(UnsafeMutableRawPointer(mutating: word))
          return
        } catch {
          if error != .interrupted && error != .resourceTemporarilyUnavailable {
            preconditionFailure("a thread gives back a PriorityMutex that it has not")
          }
        }
      }
    }
  }
}
