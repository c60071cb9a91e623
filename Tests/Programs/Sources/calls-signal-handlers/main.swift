// What signals do: handlers that run and return, nothing, the default; and the stack that handlers run on.
//
// calls: rt_sigaction rt_sigsuspend sigaltstack rt_sigprocmask rt_sigqueueinfo
// stdout: ok
import CallTesting
import LinuxSystem

/// What the handlers write down: nothing else may a handler do.
nonisolated(unsafe) var calls = 0
nonisolated(unsafe) var lastSignal: Int32 = 0
nonisolated(unsafe) var lastValue = 0
nonisolated(unsafe) var lastCode: Int32 = 0
nonisolated(unsafe) var lastFrame: UInt = 0
nonisolated(unsafe) var blockedInside = SignalSet.empty

func raise(_ signal: Signal, value: Int = 0) {
  let process = ProcessID(rawValue: Int32((try? syscall(.getpid)) ?? 0))
  probe("rt_sigqueueinfo") { () throws(Errno) in try signal.queue(to: process, value: value) }
}

func handlers() {
  let before = probe("rt_sigaction") { () throws(Errno) in
    try Signal.user1.setAction(
      .handler { signal in
        calls += 1
        lastSignal = signal
      })
  }
  check(before?.isDefault == true, "the default action")
  // Many times, from a function with values in its registers: returning leaves all as it was.
  var (sum, product) = (0, 1.0)
  for number in 1...100 {
    raise(.user1)
    sum += number
    product *= 1.01
  }
  check(calls == 100 && lastSignal == Signal.user1.rawValue, "the handler ran each time")
  check(sum == 5_050 && product > 2.70 && product < 2.71, "the program went on where it was")
  let action = probe("rt_sigaction") { () throws(Errno) in try Signal.user1.action() }
  check(action?.isDefault == false && action?.isIgnored == false && action?.flags == [], "the handler is set")

  probe("rt_sigaction") { () throws(Errno) in
    try Signal.realTime(5).setAction(
      .handler(
        { _, information, _ in
          let information = unsafe SignalInformation(at: information)
          calls += 1
          lastSignal = information.signal.rawValue
          lastValue = information.value
          lastCode = information.code.rawValue
          blockedInside = (try? SignalMask.current()) ?? .empty
        }, flags: .restart, blocking: [.user1, .user2]))
  }
  expect(
    "rt_sigaction(SIGRT_5, {sa_handler=0x*, sa_mask=[USR1 USR2], "
      + "sa_flags=SA_RESTORER|SA_RESTART|SA_SIGINFO, *}, {*}, 8) = 0"
  )
  raise(.realTime(5), value: -4_711)
  check(calls == 101 && lastSignal == 37 && lastValue == -4_711, "the value that was sent along")
  check(lastCode == SignalInformation.Code.queued.rawValue, "why it was sent")
  check(blockedInside == [.user1, .user2, .realTime(5)], "what is blocked while a handler runs")
  check((try? SignalMask.current()) == SignalSet.empty, "and not afterwards")
  let detailed = try? Signal.realTime(5).action()
  check(detailed?.flags == [.restart, .detailed] && detailed?.blocked == [.user1, .user2], "what was set")

  // Once, and then it would end the process.
  probe("rt_sigaction") { () throws(Errno) in
    try Signal.user2.setAction(.handler({ _ in calls += 1 }, flags: .once))
  }
  raise(.user2)
  check(calls == 102 && (try? Signal.user2.action())?.isDefault == true, "a handler that is called once")
}

func actions() {
  let before = probe("rt_sigaction") { () throws(Errno) in try Signal.terminate.setAction(.ignore) }
  expect(
    "rt_sigaction(SIGTERM, {sa_handler=SIG_IGN, sa_mask=[], sa_flags=0}, "
      + "{sa_handler=SIG_DFL, sa_mask=[], sa_flags=0}, 8) = 0"
  )
  raise(.terminate)
  check((try? Signal.terminate.action())?.isIgnored == true, "an ignored signal does nothing")
  if let before { probe("rt_sigaction") { () throws(Errno) in try Signal.terminate.setAction(before) } }
  check(runInChild { raise(.terminate) } == Signal.terminate.rawValue, "the default action ends the process")
  fails("rt_sigaction", with: .invalidArgument) { () throws(Errno) in try Signal.kill.setAction(.ignore) }
  expect("rt_sigaction(SIGKILL, {*}, *, 8) = -1 EINVAL (Invalid argument)")
  fails("rt_sigaction", with: .invalidArgument) { () throws(Errno) in try Signal(rawValue: 65).action() }
}

func suspend() {
  probe("rt_sigprocmask") { () throws(Errno) in try SignalMask.block(SignalSet(.user1)) }
  calls = 0
  raise(.user1)
  check(calls == 0, "a blocked signal waits")
  probe("rt_sigsuspend") { () throws(Errno) in try SignalMask.suspend(with: .empty) }
  expect("rt_sigsuspend([], 8) = ? ERESTARTNOHAND (To be restarted if no handler)")
  check(calls == 1, "the handler ran")
  check((try? SignalMask.current()) == SignalSet(.user1), "the mask is as before")
  probe("rt_sigprocmask") { () throws(Errno) in try SignalMask.unblock(SignalSet(.user1)) }
}

func alternateStack() {
  check((try? AlternateStack.current())?.isEnabled == false, "no alternate stack at first")
  let least = AlternateStack.minimumByteCount
  check(least >= 2_048 && least <= 65_536, "the least that a stack needs")
  withUnsafeTemporaryAllocation(byteCount: least + 65_536, alignment: 16) { memory in
    _ = probe("sigaltstack") { () throws(Errno) in unsafe try AlternateStack.set(memory) }
    expect(
      "sigaltstack({ss_sp=0x*, ss_flags=0, ss_size=\(memory.count)}, {ss_sp=NULL, ss_flags=SS_DISABLE, ss_size=0}) = 0")
    check(unsafe (try? AlternateStack.current())?.memory.count == memory.count, "what was set")
    probe("rt_sigaction") { () throws(Errno) in
      try Signal.user2.setAction(
        .handler(
          { _ in
            var local = 0
            lastFrame = withUnsafeMutablePointer(to: &local) { UInt(bitPattern: $0) }
            calls = (try? AlternateStack.current())?.isInUse == true ? 1_000 : 0
          }, flags: .onAlternateStack))
    }
    raise(.user2)
    let start = UInt(bitPattern: memory.baseAddress)
    check(lastFrame > start && lastFrame < start + UInt(memory.count), "the handler ran on it")
    check(calls == 1_000, "and the kernel says so")
    fails("sigaltstack", with: .noMemory) { () throws(Errno) in
      unsafe try AlternateStack.set(UnsafeMutableRawBufferPointer(rebasing: memory[..<64]))
    }
    expect("sigaltstack({ss_sp=0x*, ss_flags=0, ss_size=64}, *) = -1 ENOMEM (Cannot allocate memory)")
    probe("sigaltstack") { () throws(Errno) in try AlternateStack.disable() }
    expect("sigaltstack({ss_sp=NULL, ss_flags=SS_DISABLE, ss_size=0}, {ss_sp=0x*, ss_flags=0, *}) = 0")
  }
  check((try? AlternateStack.current())?.memory.isEmpty == true, "no alternate stack at last")
}

/// A handler that does not return, and says what the fault was.
func faults() {
  let status = runInChild {
    probe("rt_sigaction") { () throws(Errno) in
      try Signal.segmentationFault.setAction(
        .handler { signal, information, _ in
          let information = unsafe SignalInformation(at: information)
          exitGroup(information.address == 4_096 && information.code == .notMapped ? signal : 100)
        })
    }
    unsafe UnsafeMutablePointer<Int>(bitPattern: 4_096)?.pointee = 1
  }
  check(status == Signal.segmentationFault.rawValue << 8, "a fault's address and code")
}

handlers()
actions()
suspend()
alternateStack()
faults()
finish()
