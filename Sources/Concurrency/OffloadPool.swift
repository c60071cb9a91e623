// The worker threads of `offload`: a queue, and threads that wait for it.
//
// Up to 64 of them, or as many as there are processors: most of what is offloaded sleeps in the kernel (a file, a name to be resolved), so
// the bound is not about processors. 64 sleepers hide the latency of any disk; each costs a mapping and the few pages of its stack that
// were touched, about 12 KiB, so all of them less than a MiB. It is a bound at all, because a burst of ten thousand
// closures must not be ten thousand threads.
//
// An idle thread stays ten seconds: longer than the pauses within a load, so that a load starts its threads once, and short enough that
// a peak does not stay in memory.
#if os(Linux)
internal import FullSwiftLocks
internal import LinuxABI

/// The one pool. It is made by the first `offload` and stays.
final class OffloadPool: Sendable {
  private let queue = Mutex(Queue())
  private let hasJobs = Condition()
  private let threadLimit = max(Thread<Never, Never>.availableParallelism, 64)

  /// Only the loop's thread touches it.
  nonisolated(unsafe) private static var shared: OffloadPool? = nil

  private struct Queue {
    /// Addresses of the first and the last job; 0 for none. They are linked by their nodes.
    var first: UInt = 0
    var last: UInt = 0
    var count = 0
    /// Threads that there are, and those of them that wait for a job.
    var threadCount = 0
    var idleCount = 0

    mutating func append(_ job: UnsafeMutablePointer<QueuedJob>) {
      // SAFETY: a job in the queue is nobody else's, and its node is not posted yet.
      unsafe job.pointee.node.next = nil
      let address = UInt(bitPattern: job)
      if let last = unsafe UnsafeMutablePointer<QueuedJob>(bitPattern: last) {
        unsafe last.pointee.node.next = UnsafeMutablePointer(bitPattern: address)
      } else {
        first = address
      }
      last = address
      count &+= 1
    }

    mutating func removeFirst() -> UnsafeMutablePointer<QueuedJob>? {
      guard let job = unsafe UnsafeMutablePointer<QueuedJob>(bitPattern: first) else { return nil }
      // SAFETY: as above.
      unsafe first = UInt(bitPattern: job.pointee.node.next)
      if first == 0 { last = 0 }
      count &-= 1
      return unsafe job
    }
  }

  /// Has a job run, and a task go on when it is done. On the loop's thread.
  static func submit(_ job: AnyOffloadJob, _ waiter: LoopWaiter) {
    let queued = UnsafeMutablePointer<QueuedJob>.allocate(capacity: 1)
    unsafe queued.initialize(to: QueuedJob(job, waiter))
    unsafe EventLoop.pendingCount &+= 1
    guard let pool = unsafe shared ?? made() else {
      unsafe QueuedJob.run(queued)
      unsafe QueuedJob.finish(queued)
      return
    }
    unsafe pool.submit(queued)
  }

  /// The pool; nil where there are no descriptors left for what wakes the loop.
  private static func made() -> OffloadPool? {
    do throws(Errno) { try EventLoop.preparePosting() } catch { return nil }
    let pool = OffloadPool()
    unsafe shared = pool
    return pool
  }

  private func submit(_ job: UnsafeMutablePointer<QueuedJob>) {
    let address = UInt(bitPattern: job)
    let needsThread = queue.withLock { queue in
      unsafe UnsafeMutablePointer<QueuedJob>(bitPattern: address).map { unsafe queue.append($0) }
      // Those that wait but were not awake yet are counted as waiting, and so are their jobs as queued.
      let isNeeded = queue.idleCount < queue.count && queue.threadCount < threadLimit
      if isNeeded { queue.threadCount &+= 1 }
      return isNeeded
    }
    hasJobs.signal()
    if needsThread { startThread() }
  }

  private func startThread() {
    do throws(Errno) {
      // It goes on by itself until it has had nothing to do for long.
      _ = try Thread<Void, Never>(name: "offload") { self.work() }
    } catch {
      // There are too many threads, or no memory for one more. Those that are there will come to it; where there is none, the loop's has to.
      let job: UInt = queue.withLock { queue in
        queue.threadCount &-= 1
        return queue.threadCount == 0 ? UInt(bitPattern: unsafe queue.removeFirst()) : 0
      }
      guard let job = unsafe UnsafeMutablePointer<QueuedJob>(bitPattern: job) else { return }
      unsafe QueuedJob.run(job)
      unsafe QueuedJob.finish(job)
    }
  }

  /// What a worker does.
  private func work() {
    while let job = unsafe UnsafeMutablePointer<QueuedJob>(bitPattern: nextJob()) {
      // SAFETY: the job is this thread's until it is posted, and then the loop's.
      unsafe QueuedJob.run(job)
      unsafe EventLoop.post(UnsafeMutableRawPointer(job).assumingMemoryBound(to: PostedNode.self))
    }
  }

  /// The address of the next job, which it waits for; 0 after ten seconds without one: the thread is counted no more then.
  private func nextJob() -> UInt {
    let job: UInt = queue.withLock { queue in
      let job = unsafe queue.removeFirst()
      if unsafe job == nil { queue.idleCount &+= 1 }
      return UInt(bitPattern: job)
    }
    if job != 0 { return job }
    let later: UInt? = queue.withLock(when: hasJobs, for: .seconds(10)) {
      $0.first != 0
    } then: { queue in
      queue.idleCount &-= 1
      return UInt(bitPattern: unsafe queue.removeFirst())
    }
    if let later { return later }
    return queue.withLock { queue in
      queue.idleCount &-= 1
      // One may have come between the end of the time and this.
      let job = unsafe queue.removeFirst()
      if unsafe job == nil { queue.threadCount &-= 1 }
      return UInt(bitPattern: job)
    }
  }
}

/// A job on its way: in the queue, with a worker, posted. The node comes first, so that its address is the job's.
@unsafe
private struct QueuedJob {
  var node: PostedNode
  let job: Unmanaged<AnyOffloadJob>
  let waiter: LoopWaiter

  init(_ job: AnyOffloadJob, _ waiter: LoopWaiter) {
    // SAFETY: what is posted is a job, by the address of its node.
    unsafe node = PostedNode(run: { unsafe QueuedJob.finish($0.assumingMemoryBound(to: QueuedJob.self)) })
    unsafe self.job = Unmanaged.passRetained(job)
    unsafe self.waiter = waiter
  }

  /// Runs the closure.
  static func run(_ queued: UnsafeMutablePointer<QueuedJob>) {
    // SAFETY: the job is the caller's, and is kept alive until it is finished.
    unsafe queued.pointee.job._withUnsafeGuaranteedRef { $0.run() }
  }

  /// Has the task go on. On the loop's thread.
  static func finish(_ queued: UnsafeMutablePointer<QueuedJob>) {
    // SAFETY: as above; nobody has the address after this.
    let waiter = unsafe queued.pointee.waiter
    unsafe queued.pointee.job.release()
    unsafe queued.deallocate()
    unsafe EventLoop.pendingCount &-= 1
    waiter.resume()
  }
}
#endif
