// prctl: what a process sets of itself, and asks for.
//
// calls: prctl
// stdout: ok
import CallTesting

func testName() {
  probe("prctl") { () throws(Errno) in try Process.setName("größer") }
  expect("prctl(PR_SET_NAME, \"gr\\303\\266\\303\\237er\") = 0")
  check(Process.name.string == "größer" && Process.name.count == 8, "the name that was set")
  expect("prctl(PR_GET_NAME, \"gr\\303\\266\\303\\237er\") = 0")
  probe("prctl") { () throws(Errno) in try Process.setName("0123456789abcdefg") }
  check(Process.name.string == "0123456789abcde", "a long one is cut")
  probe("prctl") { () throws(Errno) in try Process.setName("0123456789abcdé") }
  check(Process.name.string == nil && Process.name.bytes[14] == 0xC3, "even within a character")
  fails("prctl", with: .invalidArgument) { () throws(Errno) in try Process.setName("a\0b") }
  probe("prctl") { () throws(Errno) in try Process.setName("") }
  check(Process.name.string == "" && Process.name.count == 0, "no name")
}

func testDumpability() {
  runInChild {
    probe("prctl") { () throws(Errno) in try Process.setDumpability(.none) }
    expect("prctl(PR_SET_DUMPABLE, SUID_DUMP_DISABLE) = 0")
    check(Process.dumpability == .none || isEmulated, "not dumpable")
    expect("prctl(PR_GET_DUMPABLE) = 0*")
    probe("prctl") { () throws(Errno) in try Process.setDumpability(.user) }
    check(Process.dumpability == .user || isEmulated, "dumpable")
    if !isEmulated {
      fails("prctl", with: .invalidArgument) { () throws(Errno) in try Process.setDumpability(.root) }
      expect("prctl(PR_SET_DUMPABLE, SUID_DUMP_ROOT) = -1 EINVAL (Invalid argument)")
    }
  }
}

func testPrivileges() {
  runInChild {
    let before = Process.hasNoNewPrivileges
    expect("prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) = \(before ? 1 : 0)")
    probe("prctl") { () throws(Errno) in try Process.forbidNewPrivileges() }
    expect("prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) = 0")
    check(Process.hasNoNewPrivileges || isEmulated, "no new privileges")
    probe("prctl") { () throws(Errno) in try Process.setKeepsCapabilities(true) }
    expect("prctl(PR_SET_KEEPCAPS, 1) = 0")
    check(Process.keepsCapabilities || isEmulated, "keeps capabilities")
    expect("prctl(PR_GET_KEEPCAPS) = 1")
    probe("prctl") { () throws(Errno) in try Process.setKeepsCapabilities(false) }
    check(!Process.keepsCapabilities, "does not")
  }
}

func testParentDeath() {
  runInChild {
    check(Process.parentDeathSignal == nil, "no signal")
    probe("prctl") { () throws(Errno) in try Process.setParentDeathSignal(.terminate) }
    expect("prctl(PR_SET_PDEATHSIG, SIGTERM) = 0")
    check(Process.parentDeathSignal == .terminate, "the signal that was set")
    expect("prctl(PR_GET_PDEATHSIG, [SIGTERM]) = 0")
    probe("prctl") { () throws(Errno) in try Process.setParentDeathSignal(nil) }
    check(Process.parentDeathSignal == nil, "none again")
    fails("prctl", with: .invalidArgument) { () throws(Errno) in try Process.setParentDeathSignal(Signal(rawValue: 99))
    }
  }
}

func testSubreaper() {
  runInChild {
    check(!Process.isChildSubreaper, "no subreaper")
    // qemu-user does not know it.
    probe("prctl", or: .invalidArgument) { () throws(Errno) in try Process.setChildSubreaper(true) }
    expect("prctl(PR_SET_CHILD_SUBREAPER, 1) = 0")
    guard Process.isChildSubreaper else { return check(isEmulated, "a subreaper") }
    expect("prctl(PR_GET_CHILD_SUBREAPER, [1]) = 0")
    // The grandchild's parent ends first: it becomes a child of the subreaper.
    runInChild {
      let parent = Process.id
      guard case .child? = try? Process.fork() else { return }
      while Process.parentID == parent { Scheduling.yield() }
      exitGroup(9)
    }
    let adopted = probe("wait4") { () throws(Errno) in try Process.wait() }
    check(adopted??.status == .exited(9), "a grandchild is waited for")
  }
}

func testTimerSlack() {
  runInChild {
    probe("prctl") { () throws(Errno) in try Process.setTimerSlack(.microseconds(123)) }
    expect("prctl(PR_SET_TIMERSLACK, 123000) = 0")
    check(Process.timerSlack == .microseconds(123) || isEmulated, "the slack that was set")
    expect("prctl(PR_GET_TIMERSLACK) = 123000")
    probe("prctl") { () throws(Errno) in try Process.setTimerSlack(nil) }
    check(Process.timerSlack != .microseconds(123), "the slack that it began with")
  }
}

func testGeneral() {
  let mode = probe("prctl", or: .invalidArgument) { () throws(Errno) in try Process.control(.getFilterMode) }
  if mode != nil { expect("prctl(PR_GET_SECCOMP) = *") }
  fails("prctl", with: .invalidArgument) { () throws(Errno) in
    try Process.control(Process.ControlOperation(rawValue: 123_456))
  }
  expect("prctl(0x1e240 /* PR_??? */, *) = -1 EINVAL (Invalid argument)")
  fails("prctl", with: .invalidArgument) { () throws(Errno) in try Process.control(.setNoNewPrivileges, 2) }
  expect("prctl(PR_SET_NO_NEW_PRIVS, 2, 0, 0, 0) = -1 EINVAL (Invalid argument)")
}

testName()
testDumpability()
testPrivileges()
testParentDeath()
testSubreaper()
testTimerSlack()
testGeneral()
finish()
