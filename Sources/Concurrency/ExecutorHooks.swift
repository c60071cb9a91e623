// What the toolchain's archive asks of an executor, by name: all of it ends in the run queue or in the timers.
//
// There is one executor, and it is the main one, the global one and every task's: `(0, 0)`, which the archive calls generic.
#if os(Linux)

@_silgen_name("swift_task_enqueueGlobalImpl")
public func enqueueGlobal(_ job: UnsafeMutableRawPointer) { unsafe EventLoop.enqueue(job) }

@_silgen_name("swift_task_enqueueMainExecutorImpl")
public func enqueueMain(_ job: UnsafeMutableRawPointer) { unsafe EventLoop.enqueue(job) }

/// Jobs with a delay and with a deadline. The archive makes none: `Task.sleep` is ours. What these two reach is in every program, since the
/// linker opens the archive before it knows what is used: the clock and the timers would cost hello seven bytes.
@_silgen_name("swift_task_enqueueGlobalWithDelayImpl")
public func enqueueGlobal(delay: UInt64, _ job: UnsafeMutableRawPointer) -> Never { failWithoutDelays() }

@_silgen_name("swift_task_enqueueGlobalWithDeadlineImpl")
public func enqueueGlobal(
  seconds: Int64, nanoseconds: Int64, toleranceSeconds: Int64, toleranceNanoseconds: Int64, clock: Int32,
  _ job: UnsafeMutableRawPointer
) -> Never {
  failWithoutDelays()
}

private func failWithoutDelays() -> Never {
  fatalError("a job cannot be enqueued for later: use Task.sleep", file: "", line: 0)
}

/// Runs jobs until the process ends: async main's last act is `exit`.
@_silgen_name("swift_task_asyncMainDrainQueueImpl")
public func drainMainQueue() -> Never {
  while true { EventLoop.turn() }
}

/// Runs jobs until `condition` of `context` is true.
@_silgen_name("swift_task_donateThreadToGlobalExecutorUntilImpl")
public func donateThread(
  until condition: @convention(c) (UnsafeMutableRawPointer?) -> Bool, _ context: UnsafeMutableRawPointer?
) {
  var jobs = 0
  while unsafe !condition(context) {
    if EventLoop.runNextJob() {
      jobs &+= 1
      if jobs % EventLoop.jobsInATurn == 0 { EventLoop.lookAround(maySleep: false) }
    } else {
      EventLoop.lookAround(maySleep: true)
    }
  }
}

/// Where code that says it is isolated to an executor may be wrong. All code runs on one thread, and the archive has compared
/// the executors already: those that differ are different actors.
@_silgen_name("swift_task_checkIsolatedImpl")
public func checkIsolated(_ executor: UInt, _ implementation: UInt) {
  if executor != 0 { fatalError("Incorrect actor executor assumption", file: "", line: 0) }
}

/// - Returns: 1 for yes, 0 for no, -1 for unknown.
@_silgen_name("swift_task_isIsolatingCurrentContextImpl")
public func isIsolatingCurrentContext(_ executor: UInt, _ implementation: UInt) -> Int8 { -1 }

@_silgen_name("swift_task_getMainExecutorImpl")
public func mainExecutor() -> (UInt, UInt) { (0, 0) }

@_silgen_name("swift_task_isMainExecutorImpl")
public func isMainExecutor(_ executor: UInt, _ implementation: UInt) -> Bool { executor == 0 }
#endif
