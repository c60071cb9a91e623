// The jobs that can run now, in the order in which they became ready. Nothing here waits or reads a clock.
//
// A job is a piece of a task, from one suspension to the next. The queue is linked through the jobs themselves, by the first of
// the two words that the toolchain's `Job` keeps for whoever schedules it, so that enqueuing allocates nothing:
//
//   offset   0         16            24          32                36
//            object    ours: next    ours        flags, priority   number
//
// Order is order: priorities do not overtake. On one thread every job ends soon, at its next `await`, and a queue that is
// served in order starves nobody, whatever the priorities are.
#if os(Linux)

/// A job of the toolchain's, by its address.
typealias JobAddress = UnsafeMutableRawPointer

/// The queue of ready jobs.
@safe
struct RunQueue {
  private var head: JobAddress? = nil
  private var tail: JobAddress? = nil

  @inline(__always)
  var isEmpty: Bool { unsafe head == nil }

  /// The word of a job that its scheduler may use.
  @inline(__always)
  static func next(_ job: JobAddress) -> UnsafeMutablePointer<JobAddress?> {
    // SAFETY: the words at 16 and 24 of a job are its scheduler's while it is enqueued (swift/ABI/Task.h, SchedulerPrivate).
    unsafe (job + 16).assumingMemoryBound(to: JobAddress?.self)
  }

  @inline(__always)
  mutating func append(_ job: JobAddress) {
    // SAFETY: a job is in one queue at a time, and lives while it is in one.
    unsafe RunQueue.next(job).pointee = nil
    if let tail = unsafe tail {
      unsafe RunQueue.next(tail).pointee = job
    } else {
      unsafe head = job
    }
    unsafe tail = job
  }

  @inline(__always)
  mutating func removeFirst() -> JobAddress? {
    guard let job = unsafe head else { return nil }
    // SAFETY: as above.
    let next = unsafe RunQueue.next(job).pointee
    unsafe head = next
    if unsafe next == nil { unsafe tail = nil }
    return unsafe job
  }
}

/// The one queue. Only the loop's thread touches it.
nonisolated(unsafe) var runQueue = RunQueue()
#endif
