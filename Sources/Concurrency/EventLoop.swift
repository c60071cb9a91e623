// The loop: run what is ready, wake who waited long enough, look at what came from outside, sleep until there is something.
//
//   jobs ──▶ run queue ──▶ one turn: up to 64 jobs
//              ▲  ▲                  then the timers that are due
//              │  └── timers         then, where there are descriptors, what the kernel says of them
//              └───── outside        asleep only where the queue is empty, until the next deadline
//
// One thread runs all of it, the one that called async main. The toolchain's archive keeps the current task in a plain global, so no
// other thread may make, run, cancel or resume a task; `EventLoop.post` is how one says that its work is done.
//
// A turn looks outside after 64 jobs also where more are ready, so that neither timers nor descriptors starve behind a queue that
// is never empty, and no more often, since a look costs a system call.
//
// A program without descriptors and posts has no epoll: it sleeps by `clock_nanosleep`. The rest comes in with `EventLoop.outside`, a
// function that is set by whoever first needs it.
#if os(Linux)
internal import FullSwiftLocks
internal import FullSwiftRuntime
internal import LinuxABI
internal import LinuxCore

/// The executor of all tasks.
package enum EventLoop {
  /// How many jobs run before the loop looks outside.
  static var jobsInATurn: Int { 64 }

  /// Now, on the loop's clock.
  @inline(__always)
  package static var now: LoopInstant {
    let time = Timestamp.monotonic
    return LoopInstant(nanoseconds: time.seconds &* 1_000_000_000 &+ time.nanoseconds)
  }

  /// Has a job run, after those that are ready already.
  @inline(__always)
  static func enqueue(_ job: JobAddress) {
    if hasSeveralThreads && !isMainThread { failOnOtherThread() }
    unsafe runQueue.append(job)
  }

  /// Tasks are made, resumed and cancelled on the loop's thread only: the archive would mix up whose task is the current one.
  @inline(never)
  private static func failOnOtherThread() -> Never {
    fatalError(
      "a task was made or resumed on a thread that is not the main one: tasks are the main thread's, and offload is how they have others work",
      file: "", line: 0)
  }

  /// Runs what is ready, as many jobs as a turn has, then looks at timers and outside; sleeps where nothing is ready.
  static func turn() {
    var left = jobsInATurn
    while left > 0, runNextJob() { left &-= 1 }
    lookAround(maySleep: true)
  }

  /// - Returns: false where none is ready.
  @inline(__always)
  static func runNextJob() -> Bool {
    guard let job = unsafe runQueue.removeFirst() else { return false }
    unsafe run(job)
    return true
  }

  /// Looks at timers and outside, and sleeps, where it may, until there is a job.
  static func lookAround(maySleep: Bool) {
    // The two are set where a timer is first started and where a descriptor is first waited for: a program that does neither has
    // neither's code.
    let next = LoopInstant(nanoseconds: unsafe wakeTimers?() ?? .max)
    let isReady = unsafe !maySleep || !runQueue.isEmpty
    if let lookOutside = unsafe lookOutside {
      lookOutside(isReady ? .min : next.nanoseconds)
    } else if !isReady {
      if next == .distantFuture { failWithoutWork() }
      sleep(until: next)
    }
  }

  /// Wakes those whose deadline is reached, and answers the next one, in nanoseconds; nil as long as there was no timer.
  nonisolated(unsafe) static var wakeTimers: (@convention(c) () -> Int64)? = nil

  /// Looks for events of descriptors and posts of other threads. It sleeps until the instant of so many nanoseconds; the least number
  /// says that it may not. nil as long as nobody asked for either.
  nonisolated(unsafe) static var lookOutside: (@convention(c) (Int64) -> Void)? = nil

  /// Runs a job up to its task's next suspension.
  @inline(__always)
  private static func run(_ job: JobAddress) {
    // SAFETY: an UnownedJob is a job's address and nothing else, and a reference to an executor two words: zeros are the generic one.
    unsafe unsafeBitCast(job, to: UnownedJob.self)
      .runSynchronously(on: unsafeBitCast((UInt(0), UInt(0)), to: UnownedSerialExecutor.self))
  }

  /// Sleeps until `deadline`, or until a signal's handler ran.
  private static func sleep(until deadline: LoopInstant) {
    var time = deadline.timestamp.kernel
    // SAFETY: the kernel reads the struct.
    unsafe withUnsafePointer(to: &time) {
      // Interrupted or not: the next turn looks at the clock.
      unsafe _ = try? syscall(
        .clock_nanosleep, Linux.CLOCK_MONOTONIC, Linux.TIMER_ABSTIME, Int(bitPattern: $0), 0)
    }
  }

  /// Every task waits for something that nobody is left to do: a continuation that was dropped, a stream that nobody finishes.
  @inline(never)
  static func failWithoutWork() -> Never {
    fatalError(
      "no task can go on: each waits for another, or for a continuation that nobody will resume", file: "", line: 0)
  }
}

// MARK: - Timers

extension EventLoop {
  /// Has the loop look at the timers from now on.
  @inline(__always)
  static func expectTimers() { unsafe wakeTimers = { EventLoop.wakeDueTimers().nanoseconds } }

  /// Wakes all whose deadline is reached, in order.
  ///
  /// - Returns: the next deadline.
  @inline(never)
  private static func wakeDueTimers() -> LoopInstant {
    var next = unsafe timers.first
    if next == .distantFuture { return next }
    let now = now
    while next <= now {
      // SAFETY: there is an entry, since its deadline was read; its slot is in use.
      let slot = unsafe timers.removeFirst()
      unsafe timers.slot(slot).pointee.state = .over
      LoopWaiter(word: unsafe timers.slot(slot).pointee.waiter).resume()
      next = unsafe timers.first
      if next == .distantFuture { break }
    }
    return next
  }

  /// Suspends the task until `deadline`, or until it is cancelled.
  ///
  /// - Returns: whether the deadline was reached; else the task was cancelled.
  static func wait(until deadline: LoopInstant) async -> Bool {
    expectTimers()
    // SAFETY: all of this runs on the loop's thread. The slot is this call's until `freeSlot`, which nobody reaches while it waits.
    let slot = unsafe timers.makeSlot()
    await withTaskCancellationHandler {
      await unsafe withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
        guard unsafe timers.slot(slot).pointee.state == .ready else {
          unsafe continuation.resume()
          return
        }
        unsafe timers.slot(slot).pointee.waiter = unsafe LoopWaiter(continuation).word
        unsafe timers.slot(slot).pointee.state = .waiting
        unsafe timers.insert(slot, at: deadline)
      }
    } onCancel: {
      cancelTimer(slot)
    }
    let isOver = unsafe timers.slot(slot).pointee.state == .over
    unsafe timers.freeSlot(slot)
    return isOver
  }

  /// The task of a slot is cancelled: it goes on at once, or does not begin to wait.
  private static func cancelTimer(_ slot: UInt32) {
    // SAFETY: as above; the handler does not run when the task is past the wait.
    let entry = unsafe timers.slot(slot)
    switch unsafe entry.pointee.state {
    case .ready: unsafe entry.pointee.state = .cancelled
    case .waiting:
      unsafe timers.remove(slot)
      unsafe entry.pointee.state = .cancelled
      LoopWaiter(word: unsafe entry.pointee.waiter).resume()
    default: break
    }
  }
}

/// A suspended task that waits for nothing but to go on, in one word.
struct LoopWaiter {
  let word: UInt

  @inline(__always)
  init(_ continuation: UnsafeContinuation<Void, Never>) {
    // SAFETY: an unsafe continuation is the address of its task and nothing else.
    word = unsafe unsafeBitCast(continuation, to: UInt.self)
  }

  @inline(__always)
  init(word: UInt) { self.word = word }

  /// Has the task go on. Once.
  @inline(__always)
  func resume() {
    // SAFETY: the word was made from one above.
    unsafe unsafeBitCast(word, to: UnsafeContinuation<Void, Never>.self).resume()
  }
}
#endif
