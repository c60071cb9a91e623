// Filters of system calls, in children: what is given up cannot be had again.
//
// calls: seccomp
// stdout: ok
import CallTesting

/// getppid fails by an error that it never has; unshare kills the thread; all else is made.
let filter: [Seccomp.Instruction] = [
  .load(.architecture), .skip(1, ifEqual: Seccomp.architecture), .answer(.killProcess),
  .load(.number), .skip(0, ifCall: .getppid, else: 1), .answer(.fail(.textFileBusy)),
  .skip(0, ifCall: .unshare, else: 1), .answer(.killProcess),
  // close, of descriptors 1,000 to 1,003: a comparison, bits, a mask.
  .skip(0, ifCall: .close, else: 4), .load(.lowerArgument(0)), .mask(0xffff_fffc), .skip(0, ifEqual: 1000, else: 1),
  .answer(.fail(.isDirectory)), .answer(.allow),
]

func filters() {
  let status = runInChild {
    probe("prctl") { () throws(Errno) in try syscall(.prctl, Linux.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) }
    if probe("seccomp", body: { () throws(Errno) in try Seccomp.installFilter(filter.span) }) == nil { exitGroup(33) }
    expect("seccomp(SECCOMP_SET_MODE_FILTER, 0, {len=14, filter=*}) = 0")
    fails("getppid", with: .textFileBusy) { () throws(Errno) in try syscall(.getppid) }
    expect("getppid() = -1 ETXTBSY (Text file busy)")
    probe("getpid") { () throws(Errno) in try syscall(.getpid) }
    fails("close", with: .isDirectory) { () throws(Errno) in try FileDescriptor(rawValue: 1002).close() }
    fails("close", with: .badFileDescriptor) { () throws(Errno) in try FileDescriptor(rawValue: 1004).close() }
    fails("seccomp", with: .invalidArgument) { () throws(Errno) in try Seccomp.enterStrictMode() }
    expect("seccomp(SECCOMP_SET_MODE_STRICT, 0, NULL) = -1 EINVAL (Invalid argument)")
    _ = try? syscall(.unshare, 0)
    check(false, "a killed process goes on")
  }
  // SIGSYS, with or without a core, or a child of an emulator that has no filters.
  check(status & 0x7f == 31 || isEmulated && status == 33 << 8, "the filter killed the process")
}

func strictMode() {
  let status = runInChild {
    if probe("seccomp", body: { () throws(Errno) in try Seccomp.enterStrictMode() }) == nil { exitGroup(33) }
    // Not exit_group, which the mode kills.
    _ = try? syscall(.exit, 7)
  }
  check(status == 7 << 8 || isEmulated, "strict mode lets exit through")
  let killed = runInChild {
    if probe("seccomp", body: { () throws(Errno) in try Seccomp.enterStrictMode() }) == nil { exitGroup(33) }
    _ = try? syscall(.getpid)
  }
  expect("seccomp(SECCOMP_SET_MODE_STRICT, 0, NULL) = 0")
  check(killed & 0x7f == 9 || isEmulated, "strict mode kills at getpid")
}

func listener() {
  let notify: [Seccomp.Instruction] = [
    .load(.number), .skip(0, ifCall: .getppid, else: 1), .answer(.notify), .answer(.allow),
  ]
  runInChild {
    probe("prctl") { () throws(Errno) in try syscall(.prctl, Linux.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) }
    guard
      let descriptor = probe(
        "seccomp",
        body: { () throws(Errno) in
          try Seccomp.installListeningFilter(notify.span)
        })
    else { return }
    expect(
      "seccomp(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, {len=4, filter=*}) = \(descriptor.rawValue)")
    probe("close") { () throws(Errno) in try descriptor.close() }
    // With nobody to decide any more, the call is refused.
    fails("getppid", with: .noFunction) { () throws(Errno) in try syscall(.getppid) }
  }
}

func questions() {
  for action in [Seccomp.Action.allow, .log, .fail(.notPermitted), .trap(), .trace(), .killThread, .killProcess] {
    // The number beside an action is not part of the question.
    let action = Seccomp.Action(rawValue: action.rawValue & 0xffff_0000)
    if let answer = probe("seccomp", body: { () throws(Errno) in try Seccomp.supports(action) }) {
      check(answer, "an action of every kernel")
    }
  }
  expect("seccomp(SECCOMP_GET_ACTION_AVAIL, 0, [SECCOMP_RET_ALLOW]) = 0")
  if let answer = probe("seccomp", body: { () throws(Errno) in try Seccomp.supports(.init(rawValue: 0x1234_0000)) }) {
    check(!answer, "an action that no kernel has")
    expect("seccomp(SECCOMP_GET_ACTION_AVAIL, 0, *) = -1 EOPNOTSUPP (Operation not supported)")
  }
  if let sizes = probe("seccomp", body: { () throws(Errno) in try Seccomp.notificationByteCounts() }) {
    check(sizes.request >= 80 && sizes.answer >= 24 && sizes.data >= 64, "sizes of the structures")
    expect("seccomp(SECCOMP_GET_NOTIF_SIZES, 0, {seccomp_notif=80, seccomp_notif_resp=24, seccomp_data=64}) = 0")
  }
  let endless: [Seccomp.Instruction] = [.load(.number)]
  runInChild {
    probe("prctl") { () throws(Errno) in try syscall(.prctl, Linux.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) }
    fails("seccomp", with: .invalidArgument) { () throws(Errno) in try Seccomp.installFilter(endless.span) }
    expect("seccomp(SECCOMP_SET_MODE_FILTER, 0, {len=1, filter=*}) = -1 EINVAL (Invalid argument)")
    fails("seccomp", with: .invalidArgument) { () throws(Errno) in
      try Seccomp.installFilter(endless.span.extracting(..<0))
    }
  }
}

questions()
filters()
strictMode()
listener()
finish()
