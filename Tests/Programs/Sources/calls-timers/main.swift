// Timers: the process's three, those of the process's own making, and those that are descriptors.
//
// calls: getitimer setitimer timer_create timer_settime timer_gettime timer_getoverrun timer_delete
// calls: timerfd_create timerfd_settime timerfd_gettime
// stdout: ok
import CallTesting
import LinuxSystem

func intervalTimers() {
  let before = probe("setitimer") { () throws(Errno) in
    try IntervalTimer.virtual.set(after: .seconds(1_000), repeating: .nanoseconds(2_000_500))
  }
  expect(
    "setitimer(ITIMER_VIRTUAL, {it_interval={tv_sec=0, tv_usec=2001}, it_value={tv_sec=1000, tv_usec=0}}, "
      + "{it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=0, tv_usec=0}}) = 0")
  check(before?.isRunning != true, "no timer runs at first")
  if let state = probe("getitimer", body: { () throws(Errno) in try IntervalTimer.virtual.state() }) {
    check(state.remaining > .seconds(990) && state.remaining <= .seconds(1_001), "the time until it runs out")
    check(state.interval >= .microseconds(2_001) && state.interval < .milliseconds(20), "the interval, rounded up")
  }
  expect("getitimer(ITIMER_VIRTUAL, {*}) = 0")
  probe("setitimer") { () throws(Errno) in try IntervalTimer.virtual.set(after: .zero) }
  check((try? IntervalTimer.virtual.state())?.isRunning == false, "zero stops it")
  fails("getitimer", with: .invalidArgument) { () throws(Errno) in try IntervalTimer(rawValue: 9).state() }
  fails("setitimer", with: .invalidArgument) { () throws(Errno) in
    try IntervalTimer.real.set(after: .seconds(-1))
  }

  // The signal is taken, not delivered.
  probe("rt_sigprocmask") { () throws(Errno) in try SignalMask.block(SignalSet(.alarm)) }
  probe("setitimer") { () throws(Errno) in try IntervalTimer.real.set(after: .milliseconds(1)) }
  let signal = probe("rt_sigtimedwait") { () throws(Errno) in
    try SignalSet(.alarm).wait(timeout: .seconds(10))
  }
  check(signal?.signal == .alarm && signal?.code == .kernel, "the timer's signal")
}

func timers() {
  probe("rt_sigprocmask") { () throws(Errno) in try SignalMask.block(SignalSet(.user1)) }
  guard
    let timer = probe(
      "timer_create", or: .resourceTemporarilyUnavailable,
      body: { () throws(Errno) in
        try Timer(.monotonic, notification: .signal(.user1, value: 4_711))
      })
  else { return }
  expect(
    "timer_create(CLOCK_MONOTONIC, {sigev_value={sival_int=4711, sival_ptr=0x1267}, sigev_signo=SIGUSR1, "
      + "sigev_notify=SIGEV_SIGNAL}, [\(timer.rawValue)]) = 0")
  check((try? timer.state())?.isRunning == false, "a new timer is not set")
  probe("timer_settime") { () throws(Errno) in try timer.set(after: .seconds(50), repeating: .milliseconds(7)) }
  expect(
    "timer_settime(\(timer.rawValue), 0, {it_interval={tv_sec=0, tv_nsec=7000000}, it_value={tv_sec=50, tv_nsec=0}}, "
      + "{it_interval={tv_sec=0, tv_nsec=0}, it_value={tv_sec=0, tv_nsec=0}}) = 0")
  if let state = probe("timer_gettime", body: { () throws(Errno) in try timer.state() }) {
    check(state.remaining > .seconds(40) && state.remaining <= .seconds(50), "the time until it runs out")
    check(state.interval == .milliseconds(7), "the interval")
  }
  expect("timer_gettime(\(timer.rawValue), {it_interval={tv_sec=0, tv_nsec=7000000}, it_value={*}}) = 0")

  let start = Clock.monotonic.now
  let old = probe("timer_settime") { () throws(Errno) in
    try timer.set(at: start + .milliseconds(2), repeating: .microseconds(500))
  }
  expect(
    "timer_settime(\(timer.rawValue), TIMER_ABSTIME, {it_interval={tv_sec=0, tv_nsec=500000}, it_value={*}}, {*}) = 0")
  check(old?.interval == .milliseconds(7), "what it was set to before")
  probe("clock_nanosleep") { () throws(Errno) in try Clock.monotonic.sleep(for: .milliseconds(10)) }
  if let signal = probe(
    "rt_sigtimedwait",
    body: { () throws(Errno) in
      try SignalSet(.user1).wait(timeout: .seconds(10))
    })
  {
    check(signal.signal == .user1 && signal.code == .timer && signal.value == 4_711, "the timer's signal")
    check(signal.timer == timer || isEmulated, "the timer's number in the signal")
    check(signal.overrunCount > 0 || isEmulated, "it ran out several times")
    let overrun = probe("timer_getoverrun") { () throws(Errno) in try timer.overrunCount() }
    expect("timer_getoverrun(\(timer.rawValue)) = *")
    check(overrun == signal.overrunCount || isEmulated, "the kernel says the same of it")
  }
  probe("timer_delete") { () throws(Errno) in try timer.delete() }
  expect("timer_delete(\(timer.rawValue)) = 0")
  fails("timer_delete", with: .invalidArgument) { () throws(Errno) in try timer.delete() }
  expect("timer_delete(\(timer.rawValue)) = -1 EINVAL (Invalid argument)")
  fails("timer_create", with: .invalidArgument) { () throws(Errno) in
    try Timer(Clock(rawValue: 99), notification: .none)
  }
  // A CPU clock, and a thread that gets the signal: this one.
  let thread = ThreadID(rawValue: Int32((try? syscall(.gettid)) ?? 0))
  if let other = probe(
    "timer_create", or: .invalidArgument, .notSupported,
    body: { () throws(Errno) in
      try Timer(.processCPUTime, notification: .signal(.user1, value: -1, to: thread))
    })
  {
    expect(
      "timer_create(CLOCK_PROCESS_CPUTIME_ID, {*, sigev_signo=SIGUSR1, sigev_notify=SIGEV_THREAD_ID, "
        + "sigev_notify_thread_id=\(thread.rawValue)}, [*]) = 0")
    probe("timer_delete") { () throws(Errno) in try other.delete() }
  }
}

func timerDescriptors() {
  guard
    let timer = probe(
      "timerfd_create",
      body: { () throws(Errno) in
        try TimerDescriptor(.monotonic, options: [.closeOnExec, .nonBlocking])
      })
  else { return }
  let number = timer.descriptor.rawValue
  expect("timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC|TFD_NONBLOCK) = \(number)")
  fails("read", with: .resourceTemporarilyUnavailable) { () throws(Errno) in try timer.expirationCount() }
  probe("timerfd_settime") { () throws(Errno) in try timer.set(after: .milliseconds(1), repeating: .milliseconds(1)) }
  expect(
    "timerfd_settime(\(number), 0, {it_interval={tv_sec=0, tv_nsec=1000000}, it_value={tv_sec=0, tv_nsec=1000000}}, "
      + "{it_interval={tv_sec=0, tv_nsec=0}, it_value={tv_sec=0, tv_nsec=0}}) = 0")
  probe("clock_nanosleep") { () throws(Errno) in try Clock.monotonic.sleep(for: .milliseconds(5)) }
  check((try? timer.expirationCount()) ?? 0 >= 4, "it ran out several times")
  if let state = probe("timerfd_gettime", body: { () throws(Errno) in try timer.state() }) {
    check(state.interval == .milliseconds(1) && state.remaining <= .milliseconds(1), "what it is set to")
  }
  expect("timerfd_gettime(\(number), {it_interval={tv_sec=0, tv_nsec=1000000}, it_value={*}}) = 0")
  probe("timerfd_settime") { () throws(Errno) in try timer.set(at: Timestamp(seconds: 1)) }
  expect(
    "timerfd_settime(\(number), TFD_TIMER_ABSTIME, {it_interval={tv_sec=0, tv_nsec=0}, "
      + "it_value={tv_sec=1, tv_nsec=0}}, {*}) = 0"
  )
  var request = PollRequest(timer.descriptor, for: .readable)
  check((try? request.wait(timeout: .seconds(10))) == true, "a point in time that has passed")
  check((try? timer.expirationCount()) == 1, "it ran out once")
  fails("timerfd_settime", with: .invalidArgument) { () throws(Errno) in
    try timer.set(after: .seconds(-1))
  }
  probe("close") { () throws(Errno) in try timer.close() }
  fails("timerfd_gettime", with: .badFileDescriptor) { () throws(Errno) in try timer.state() }

  if let daily = probe("timerfd_create", body: { () throws(Errno) in try TimerDescriptor(.realtime) }) {
    expect("timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC) = *")
    let tomorrow = Clock.realtime.now + .seconds(86_400)
    probe("timerfd_settime") { () throws(Errno) in try daily.set(at: tomorrow, canceledByClockChange: true) }
    expect("timerfd_settime(*, TFD_TIMER_ABSTIME|TFD_TIMER_CANCEL_ON_SET, {*}, {*}) = 0")
    probe("close") { () throws(Errno) in try daily.close() }
  }
  fails("timerfd_create", with: .invalidArgument) { () throws(Errno) in try TimerDescriptor(.processCPUTime) }
  expect("timerfd_create(CLOCK_PROCESS_CPUTIME_ID, TFD_CLOEXEC) = -1 EINVAL (Invalid argument)")
}

intervalTimers()
timers()
timerDescriptors()
finish()
