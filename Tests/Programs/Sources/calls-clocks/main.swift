// The clocks: reading, setting, sleeping, adjusting; and where the thread runs.
//
// calls: clock_gettime clock_getres clock_settime clock_nanosleep nanosleep gettimeofday settimeofday
// calls: adjtimex clock_adjtime
// stdout: ok
import CallTesting
import LinuxSystem

func readClocks() {
  // By the vDSO, where there is one: calls-vdso looks at that.
  let clocks: [Clock] = [.realtime, .monotonic, .monotonicRaw, .realtimeCoarse, .monotonicCoarse, .boottime, .tai]
  for clock in clocks {
    let first = clock.now
    let second = probe("clock_gettime") { () throws(Errno) in try clock.time() } ?? .zero
    check(first > .zero && second >= first, "a clock goes on")
    check(first.nanoseconds >= 0 && first.nanoseconds < 1_000_000_000, "nanoseconds are a part of a second")
  }
  check(Clock.realtime.now.seconds > 1_700_000_000, "the time of day is later than 2023")
  check(abs(TimeOfDay.seconds - Clock.realtime.now.seconds) <= 1, "time and clock_gettime agree")

  let used = Clock.processCPUTime.now
  expect("clock_gettime(CLOCK_PROCESS_CPUTIME_ID, {tv_sec=*, tv_nsec=*}) = 0")
  var sum = 0
  for number in 0..<200_000 { sum &+= number &* number }
  check(sum != 0 && Clock.processCPUTime.now > used, "the process uses CPU time")
  check(Clock.threadCPUTime.now > .zero, "the thread uses CPU time")
  expect("clock_gettime(CLOCK_THREAD_CPUTIME_ID, {tv_sec=*, tv_nsec=*}) = 0")
  let other = Clock.cpuTime(of: ProcessID(rawValue: 1))
  check(other.rawValue == -14, "the number of a process's CPU clock")
  probe("clock_gettime", or: .noSuchProcess, .invalidArgument) { () throws(Errno) in try other.time() }
  fails("clock_gettime", with: .invalidArgument) { () throws(Errno) in
    try Clock.cpuTime(of: ThreadID(rawValue: 0xfff_ffff)).time()
  }
  fails("clock_gettime", with: .invalidArgument) { () throws(Errno) in try Clock(rawValue: 99).time() }
  expect("clock_gettime(0x63 /* CLOCK_??? */, *) = -1 EINVAL (Invalid argument)")
  check(Clock(rawValue: 99).now == .zero, "a clock that is not there reads as zero")
  fails("clock_gettime", with: .invalidArgument, .operationNotSupportedByDevice) { () throws(Errno) in
    try Clock.device(FileDescriptor(rawValue: 0x3fff)).time()
  }

  let step = probe("clock_getres") { () throws(Errno) in try Clock.monotonic.resolution() } ?? .zero
  check(step > .zero && step < .seconds(1), "a clock's step")
  expect("clock_getres(CLOCK_MONOTONIC, {tv_sec=0, tv_nsec=*}) = 0")
  fails("clock_getres", with: .invalidArgument) { () throws(Errno) in try Clock(rawValue: 99).resolution() }
}

func setClocks() {
  // None of these can succeed: no clock but the time of day can be set, and no second has two thousand million
  // nanoseconds.
  fails("clock_settime", with: .invalidArgument) { () throws(Errno) in try Clock.monotonic.set(to: .zero) }
  expect("clock_settime(CLOCK_MONOTONIC, {tv_sec=0, tv_nsec=0}) = -1 EINVAL (Invalid argument)")
  fails("clock_settime", with: .invalidArgument, .notPermitted) { () throws(Errno) in
    try Clock.realtime.set(to: Timestamp(seconds: 0, nanoseconds: 2_000_000_000))
  }
  fails("settimeofday", with: .invalidArgument, .notPermitted) { () throws(Errno) in
    try TimeOfDay.set(Timestamp(seconds: 7, nanoseconds: 2_000_000_000))
  }
  expect("settimeofday({tv_sec=7, tv_usec=2000000}, NULL) = -1 EINVAL (Invalid argument)")

  let time = probe("gettimeofday") { () throws(Errno) in try TimeOfDay.now() } ?? .zero
  expect("gettimeofday({tv_sec=*, tv_usec=*}, NULL) = 0")
  check(abs(time.seconds - Clock.realtime.now.seconds) <= 1, "gettimeofday and clock_gettime agree")
  let zone = probe("gettimeofday") { () throws(Errno) in try TimeOfDay.zone() }
  expect("gettimeofday(NULL, {tz_minuteswest=*, tz_dsttime=*}) = 0")
  check(abs(zone?.minutesWest ?? 0) <= 15 * 60, "the kernel's time zone")
}

func sleep() {
  let start = Clock.monotonic.now
  probe("nanosleep") { () throws(Errno) in try Clock.sleep(for: .milliseconds(2)) }
  expect("nanosleep({tv_sec=0, tv_nsec=2000000}, NULL) = 0")
  probe("clock_nanosleep") { () throws(Errno) in try Clock.boottime.sleep(for: .microseconds(1_500)) }
  expect("clock_nanosleep(CLOCK_BOOTTIME, 0, {tv_sec=0, tv_nsec=1500000}, NULL) = 0")
  check(Clock.monotonic.now - start >= .microseconds(3_500), "sleeping takes its time")

  let deadline = Clock.monotonic.now + .milliseconds(3)
  probe("clock_nanosleep") { () throws(Errno) in try Clock.monotonic.sleep(until: deadline) }
  expect("clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, {tv_sec=\(deadline.seconds), tv_nsec=*}, NULL) = 0")
  check(Clock.monotonic.now >= deadline, "sleeping until a point in time")
  fails("clock_nanosleep", with: .invalidArgument) { () throws(Errno) in
    try Clock.monotonic.sleep(for: .milliseconds(-1))
  }
  expect("clock_nanosleep(CLOCK_MONOTONIC, 0, {tv_sec=-1, tv_nsec=999000000}, NULL) = -1 EINVAL (Invalid argument)")
  fails("clock_nanosleep", with: .notSupported, .invalidArgument) { () throws(Errno) in
    try Clock.monotonicCoarse.sleep(for: .zero)
  }
  fails("nanosleep", with: .invalidArgument) { () throws(Errno) in try Clock.sleep(for: .seconds(-1)) }

  // A sleep that a signal's handler interrupts says what is left of it. Again and again, since the first signal may come
  // before the sleep begins.
  probe("rt_sigaction") { () throws(Errno) in try Signal.alarm.setAction(.handler { _ in }) }
  probe("setitimer") { () throws(Errno) in
    try IntervalTimer.real.set(after: .milliseconds(5), repeating: .milliseconds(5))
  }
  var left = Duration.seconds(100)
  fails("clock_nanosleep", with: .interrupted) { () throws(Errno) in try Clock.monotonic.sleep(for: &left) }
  check(left > .seconds(90) && left < .seconds(100), "what is left of a sleep")
  probe("setitimer") { () throws(Errno) in try IntervalTimer.real.set(after: .zero) }
  left = .microseconds(10)
  probe("clock_nanosleep") { () throws(Errno) in try Clock.monotonic.sleep(for: &left) }
  check(left == .zero, "nothing is left of a whole sleep")
}

func adjust() {
  var adjustment = ClockAdjustment()
  let state = probe("adjtimex") { () throws(Errno) in try adjustment.apply() }
  expect("adjtimex({modes=0, *) = *")
  check((0...5).contains(state?.rawValue ?? 0), "the clock's state")
  check(adjustment.tick >= 9_000 && adjustment.tick <= 11_000, "microseconds of a tick")
  check(abs(adjustment.time.seconds - Clock.realtime.now.seconds) <= 1, "the time that adjtimex says")
  check(adjustment.tolerance > 0 && adjustment.precision >= 0 && adjustment.pulse.errorCount >= 0, "what is only read")
  check(abs(adjustment.frequency) <= adjustment.tolerance, "the frequency is in its bounds")
  check(adjustment.changes == 0, "reading asks for no change")
  probe("clock_adjtime") { () throws(Errno) in try Clock.realtime.adjust(&adjustment) }
  expect("clock_adjtime(CLOCK_REALTIME, {modes=0, *) = *")
  fails("clock_adjtime", with: .notSupported, .invalidArgument) { () throws(Errno) in
    try Clock.monotonic.adjust(&adjustment)
  }
  // A tick that no clock could have is refused.
  adjustment.tick = 1
  check(adjustment.changes != 0, "setting a property asks for a change")
  fails("adjtimex", with: .invalidArgument, .notPermitted) { () throws(Errno) in try adjustment.apply() }
  expect("adjtimex(0x*) = -1 E*")
}

func timestamps() {
  let time = Timestamp(seconds: 5, nanoseconds: 999_999_999)
  check(time + .nanoseconds(1) == Timestamp(seconds: 6), "a carry")
  check(time + .nanoseconds(1) - .nanoseconds(2) == Timestamp(seconds: 5, nanoseconds: 999_999_998), "a borrow")
  check(Timestamp(seconds: 6) - time == .nanoseconds(1), "a difference")
  check(Timestamp(.nanoseconds(-1)) == Timestamp(seconds: -1, nanoseconds: 999_999_999), "before the zero")
  check(Timestamp(.milliseconds(-1_500)).duration == .milliseconds(-1_500), "a duration there and back")
  check(
    Timestamp(Duration(secondsComponent: 0, attosecondsComponent: -1)) == Timestamp(.nanoseconds(-1)), "rounded down")
  var later = time
  later += .seconds(1)
  check(later > time && !(time < time), "order")
}

readClocks()
setClocks()
sleep()
adjust()
timestamps()
check(Int(Processor.current.number) < 65_536, "a processor's number")
finish()
