// Signals that are blocked: masks, what is pending, waiting for them, sending them with values, reading them.
//
// calls: rt_sigprocmask rt_sigpending rt_sigtimedwait rt_sigqueueinfo rt_tgsigqueueinfo signalfd4
// stdout: ok
import CallTesting
import LinuxSystem

let process = ProcessID(rawValue: Int32((try? syscall(.getpid)) ?? 0))
let thread = ThreadID(process)
let user = UserID(rawValue: UInt32((try? syscall(.getuid)) ?? 0))

func sets() {
  var set: SignalSet = [.interrupt, .terminate]
  check(set.rawValue == 1 << 1 | 1 << 14, "the bits of a set")
  check(set.contains(.interrupt) && !set.contains(.hangup) && set.count == 2, "members")
  set.insert(.lastRealTime)
  check(set.rawValue >> 63 == 1 && (~set).contains(.hangup) && !(~set).contains(.lastRealTime), "the highest signal")
  set.remove(.interrupt)
  check(set - SignalSet(.terminate) == SignalSet(.lastRealTime), "a difference")
  check((set & SignalSet(.terminate) | SignalSet(.quit)).count == 2, "an intersection and a union")
  check(!set.contains(Signal(rawValue: 0)) && !SignalSet.all.contains(Signal(rawValue: 65)), "what is no signal")
  check(SignalSet.empty.isEmpty && SignalSet.all.count == 64, "empty and all")
  check(Signal.realTime(3).rawValue == 35 && Signal.realTime(3).isRealTime && !Signal.child.isRealTime, "real time")
}

func masks() {
  let before = probe("rt_sigprocmask") { () throws(Errno) in try SignalMask.block([.user1, .user2]) } ?? .empty
  expect("rt_sigprocmask(SIG_BLOCK, [USR1 USR2], [], 8) = 0")
  check(!before.contains(.user1), "the mask before")
  check((try? SignalMask.current())?.contains(.user1) == true, "the mask has what was blocked")
  probe("rt_sigprocmask") { () throws(Errno) in try SignalMask.unblock(SignalSet(.user2)) }
  expect("rt_sigprocmask(SIG_UNBLOCK, [USR2], [USR1 USR2], 8) = 0")
  // SIGKILL and SIGSTOP are left out in silence.
  probe("rt_sigprocmask") { () throws(Errno) in try SignalMask.set(SignalSet(.user1) | SignalSet(.kill)) }
  expect("rt_sigprocmask(SIG_SETMASK, [KILL USR1], [USR1], 8) = 0")
  check((try? SignalMask.current()) == SignalSet(.user1), "what cannot be blocked")
  probe("rt_sigprocmask") { () throws(Errno) in try SignalMask.set(before) }
}

func waiting() {
  // In the order of their numbers, and each as often as it was sent.
  let (low, high) = (Signal.realTime(10), Signal.realTime(11))
  probe("rt_sigprocmask") { () throws(Errno) in try SignalMask.block(SignalSet(low) | SignalSet(high)) }
  probe("rt_sigqueueinfo") { () throws(Errno) in try high.queue(to: process, value: 3) }
  expect(
    "rt_sigqueueinfo(\(process.rawValue), SIGRT_11, {si_signo=SIGRT_11, si_code=SI_QUEUE, si_pid=\(process.rawValue), "
      + "si_uid=\(user.rawValue), si_int=3, si_ptr=0x3}) = 0")
  probe("rt_sigqueueinfo") { () throws(Errno) in try low.queue(to: process, value: 1) }
  probe("rt_tgsigqueueinfo") { () throws(Errno) in try low.queue(to: thread, of: process, value: -2) }
  expect("rt_tgsigqueueinfo(\(process.rawValue), \(thread.rawValue), SIGRT_10, {*si_code=SI_QUEUE, *}) = 0")
  let pending = probe("rt_sigpending") { () throws(Errno) in try SignalSet.pending() } ?? .empty
  expect("rt_sigpending([RT_10 RT_11], 8) = 0")
  check(pending.contains(low) && pending.contains(high), "what is pending")

  var values: [Int] = []
  for _ in 0..<3 {
    guard
      let signal = probe(
        "rt_sigtimedwait",
        body: { () throws(Errno) in
          try (SignalSet(low) | SignalSet(high)).wait(timeout: .seconds(10))
        })
    else { return }
    values.append(signal.value)
    check(signal.code == .queued && signal.code.isFromProcess, "how it was sent")
    check(signal.process == process && signal.user == user && signal.error == nil, "who sent it")
  }
  expect("rt_sigtimedwait([RT_10 RT_11], {si_signo=SIGRT_10, *}, {tv_sec=10, tv_nsec=0}, 8) = 42 (SIGRT_10)")
  expect("rt_sigtimedwait([RT_10 RT_11], {si_signo=SIGRT_11, *}, {tv_sec=10, tv_nsec=0}, 8) = 43 (SIGRT_11)")
  // The thread's own signals come before the process's.
  check(values == [-2, 1, 3], "the values, in order")
  fails("rt_sigtimedwait", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    try SignalSet(low).wait(timeout: .zero)
  }
  expect("rt_sigtimedwait([RT_10], *, {tv_sec=0, tv_nsec=0}, 8) = -1 EAGAIN (Resource temporarily unavailable)")
  fails("rt_sigtimedwait", with: .invalidArgument) { () throws(Errno) in
    try SignalSet(low).wait(timeout: .seconds(-1))
  }
  fails("rt_sigqueueinfo", with: .invalidArgument) { () throws(Errno) in
    try Signal(rawValue: 65).queue(to: process, value: 0)
  }
  fails("rt_sigqueueinfo", with: .noSuchProcess) { () throws(Errno) in
    try low.queue(to: ProcessID(rawValue: 0x3fff_ffff), value: 0)
  }
  expect("rt_sigqueueinfo(1073741823, SIGRT_10, {*}) = -1 ESRCH (No such process)")
  let honest = SignalInformation(low, value: 9, sender: process, user: user)
  fails("rt_tgsigqueueinfo", with: .invalidArgument) { () throws(Errno) in
    try honest.queue(to: thread, of: ProcessID(rawValue: 0))
  }
}

func descriptor() {
  let signals: SignalSet = [.user2, .child]
  probe("rt_sigprocmask") { () throws(Errno) in try SignalMask.block(signals) }
  guard
    let descriptor = probe(
      "signalfd4",
      body: { () throws(Errno) in
        try SignalDescriptor(SignalSet(.child), options: [.closeOnExec, .nonBlocking])
      })
  else { return }
  let number = descriptor.descriptor.rawValue
  expect("signalfd4(-1, [CHLD], 8, SFD_CLOEXEC|SFD_NONBLOCK) = \(number)")
  probe("rt_sigqueueinfo") { () throws(Errno) in try Signal.user2.queue(to: process, value: 77) }
  fails("read", with: .resourceTemporarilyUnavailable) { () throws(Errno) in try descriptor.next() }
  probe("signalfd4") { () throws(Errno) in try descriptor.set(signals) }
  expect("signalfd4(\(number), [USR2 CHLD], 8, 0) = \(number)")
  if let signal = probe("read", body: { () throws(Errno) in try descriptor.next() }) {
    check(signal.signal == .user2 && signal.code == .queued && signal.value == 77, "the signal that was read")
    check(signal.process == process && signal.user == user, "who sent it")
  }

  runInChild { exitGroup(5) }
  var received = InlineArray<4, ReceivedSignal>(repeating: ReceivedSignal())
  var span = received.mutableSpan
  let count = probe("read", or: .resourceTemporarilyUnavailable) { () throws(Errno) in try descriptor.read(into: &span)
  }
  check(count == 1 || isEmulated, "one signal")
  if count == 1 {
    check(received[0].signal == .child && received[0].code == .exited && received[0].status == 5, "a child's end")
  }
  probe("close") { () throws(Errno) in try descriptor.close() }
  fails("signalfd4", with: .invalidArgument) { () throws(Errno) in
    try SignalDescriptor(descriptor: .standardOutput).set(signals)
  }
  expect("signalfd4(1, [USR2 CHLD], 8, 0) = -1 EINVAL (Invalid argument)")
  fails("signalfd4", with: .badFileDescriptor) { () throws(Errno) in try descriptor.set(signals) }
}

sets()
masks()
waiting()
descriptor()
finish()
