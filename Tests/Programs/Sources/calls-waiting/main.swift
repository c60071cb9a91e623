// New processes, waiting for them, and what they used.
//
// calls: clone clone3 wait4 waitid getrusage times
// stdout: ok
import CallTesting

/// A child that does only this, and its number.
func fork(_ body: () -> Void) -> ProcessID {
  switch probe("clone", body: { () throws(Errno) in try Process.fork() }) {
  case .child?:
    body()
    exitGroup(0)
  case .parent(let child)?: return child
  case nil: return ProcessID(rawValue: .max)
  }
}

func testStatuses() {
  check(WaitStatus(rawStatus: 0) == .exited(0) && WaitStatus(rawStatus: 0).isSuccess, "success")
  check(WaitStatus(rawStatus: 0x7f00) == .exited(127), "exit status 127")
  check(WaitStatus(rawStatus: 9) == .signaled(.kill, dumpedCore: false), "killed")
  check(WaitStatus(rawStatus: 0x86) == .signaled(.abort, dumpedCore: true), "aborted, with a core")
  check(WaitStatus(rawStatus: 0x137f) == .stopped(.stop), "stopped")
  check(WaitStatus(rawStatus: 0x4057f) == .traced(.execute, .trap), "stopped for its tracer")
  check(WaitStatus(rawStatus: 0xffff) == .continued, "continued")
}

func testWait() {
  let child = fork { exitGroup(42) }
  expect("clone(child_stack=NULL, flags=SIGCHLD) = \(child.rawValue)")
  if let result = probe("wait4", body: { () throws(Errno) in try Process.wait(for: child) }) {
    check(result == .exited(42), "its exit status")
    expect("wait4(\(child.rawValue), [{WIFEXITED(s) && WEXITSTATUS(s) == 42}], 0, NULL) = \(child.rawValue)")
  }
  fails("wait4", with: .noChildProcess) { () throws(Errno) in try Process.wait(for: child) }
  expect("wait4(\(child.rawValue), 0x*, 0, NULL) = -1 ECHILD (No child processes)")
  fails("wait4", with: .noChildProcess) { () throws(Errno) in try Process.wait() }
  expect("wait4(-1, 0x*, 0, NULL) = -1 ECHILD (No child processes)")
  fails("wait4", with: .invalidArgument) { () throws(Errno) in try Process.wait(options: WaitOptions(rawValue: 0x100)) }

  let killed = fork { try? Process.send(.kill, to: Process.id) }
  let result = probe("wait4") { () throws(Errno) in try Process.wait() }
  check(result??.child == killed && result??.status == .signaled(.kill, dumpedCore: false), "killed by itself")
  expect("wait4(-1, [{WIFSIGNALED(s) && WTERMSIG(s) == SIGKILL}], 0, NULL) = \(killed.rawValue)")
}

func testStopAndContinue() {
  // A pipe that it waits for before it ends: a child that has ended is not seen to go on.
  guard let pipe = probe("pipe2", body: { () throws(Errno) in try FileDescriptor.pipe() }) else { return }
  let child = fork {
    try? Process.send(.stop, to: Process.id)
    try? pipe.writeEnd.close()
    var byte: UInt8 = 0
    _ = unsafe withUnsafeMutableBytes(of: &byte) { byte in unsafe try? pipe.readEnd.read(into: byte) }
    exitGroup(3)
  }
  let stopped = probe("wait4") { () throws(Errno) in try Process.wait(for: .process(child), options: .stopped) }
  check(stopped??.status == .stopped(.stop), "it stopped")
  expect("wait4(\(child.rawValue), [{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}], WSTOPPED, NULL) = \(child.rawValue)")
  if let result = probe("wait4", body: { () throws(Errno) in try Process.wait(for: .ownGroup, options: .noHang) }) {
    check(result == nil, "nothing more to report")
    expect("wait4(0, 0x*, WNOHANG, NULL) = 0")
  }
  probe("kill") { () throws(Errno) in try Process.send(.continue, to: child) }
  let continued = probe("waitid") { () throws(Errno) in
    try Process.waitForInformation(of: .process(child), options: .continued)
  }
  check(continued??.status == .continued, "it goes on")
  expect("waitid(P_PID, \(child.rawValue), {*si_code=CLD_CONTINUED, si_pid=\(child.rawValue)*}, WCONTINUED, NULL) = 0")
  try? pipe.writeEnd.close()
  try? pipe.readEnd.close()
  check((try? Process.wait(for: child)) == .exited(3), "and ended")
}

func testInformation() {
  let child = fork { exitGroup(42) }
  let expected: ChildInformation? = probe("waitid") { () throws(Errno) in
    try Process.waitForInformation(of: .process(child), options: [.exited, .leaveWaitable])
  }.flatMap { $0 }
  check(expected?.process == child && expected?.status == .exited(42), "child and status")
  check(expected?.user == Credentials.user, "its user")
  expect(
    "waitid(P_PID, \(child.rawValue), {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=\(child.rawValue), *}, "
      + "WEXITED|WNOWAIT, NULL) = 0")
  let again = probe("waitid") { () throws(Errno) in try Process.waitForInformation(of: .ownGroup) }
  check(again??.process == child, "it was left waitable")
  expect("waitid(P_PGID, 0, {*si_pid=\(child.rawValue), *}, WEXITED, NULL) = 0")
  fails("waitid", with: .noChildProcess) { () throws(Errno) in try Process.waitForInformation() }
  expect("waitid(P_ALL, 0, 0x*, WEXITED, NULL) = -1 ECHILD (No child processes)")
  fails("waitid", with: .invalidArgument) { () throws(Errno) in try Process.waitForInformation(options: .noHang) }
  expect("waitid(P_ALL, 0, 0x*, WNOHANG, NULL) = -1 EINVAL (Invalid argument)")
  fails("waitid", with: .badFileDescriptor, .invalidArgument) { () throws(Errno) in
    try Process.waitForInformation(of: FileDescriptor(rawValue: 9999))
  }
}

func testClone() {
  guard
    let clone = probe(
      "clone3", or: .noFunction, body: { () throws(Errno) in try Process.clone(.suspendParent, opensDescriptor: true) })
  else { return }
  guard case .parent(let child, let descriptor?) = clone else { exitGroup(5) }
  expect(
    "clone3({flags=CLONE_PIDFD|CLONE_VFORK, pidfd=0x*, exit_signal=SIGCHLD, stack=NULL, stack_size=0}* "
      + "=> {pidfd=[\(descriptor.rawValue)]}, 88) = \(child.rawValue)")
  let information = probe("waitid") { () throws(Errno) in try Process.waitForInformation(of: descriptor) }
  check(information??.process == child && information??.status == .exited(5), "waited for by its descriptor")
  expect("waitid(P_PIDFD, \(descriptor.rawValue), {*si_pid=\(child.rawValue), *}, WEXITED, NULL) = 0")
  try? descriptor.close()

  // No signal at its end: wait4 leaves it out, unless it is told to take all.
  if case .child? = probe("clone3", body: { () throws(Errno) in try Process.clone([], exitSignal: nil) }) {
    exitGroup(6)
  }
  fails("wait4", with: .noChildProcess) { () throws(Errno) in try Process.wait() }
  let silent = probe("wait4") { () throws(Errno) in try Process.wait(options: .anySignal) }
  check(silent??.status == .exited(6), "a child without a signal")

  fails("clone3", with: .invalidArgument) { () throws(Errno) in try Process.clone([.fileSystemContext, .newMounts]) }
  fails("clone3", with: .fileExists, .notPermitted) { () throws(Errno) in try Process.clone(id: Process.id) }
  fails("clone3", with: .badFileDescriptor) { () throws(Errno) in
    try Process.clone(cgroup: FileDescriptor(rawValue: 9999))
  }
  expect("clone3({flags=CLONE_INTO_CGROUP, exit_signal=SIGCHLD, *cgroup=9999}, 88) = -1 EBADF (Bad file descriptor)")
}

func testUsage() {
  if let usage = probe("getrusage", body: { () throws(Errno) in try Process.resourceUsage() }) {
    check(usage.maximumResidentKibibytes > 0 || isEmulated, "there is some memory")
    check(usage.userTime + usage.systemTime >= .zero, "some time")
    expect("getrusage(RUSAGE_SELF, {ru_utime={tv_sec=*, tv_usec=*}, ru_stime={*}, ...}) = 0")
  }
  for scope in [ResourceUsage.Scope.children, .thread] {
    probe("getrusage") { () throws(Errno) in try Process.resourceUsage(of: scope) }
  }
  expect("getrusage(RUSAGE_CHILDREN, {*}) = 0")
  expect("getrusage(RUSAGE_THREAD, {*}) = 0")
  fails("getrusage", with: .invalidArgument) { () throws(Errno) in
    try Process.resourceUsage(of: ResourceUsage.Scope(rawValue: 77))
  }
  expect("getrusage(0x4d /* RUSAGE_??? */, 0x*) = -1 EINVAL (Invalid argument)")

  let before = Process.times()
  expect("times({tms_utime=*, tms_stime=*, tms_cutime=*, tms_cstime=*}) = *")
  let child = fork {
    // Until a hundredth of a second has gone by on the processor.
    while (try? Process.resourceUsage().userTime) ?? .seconds(1) < .milliseconds(15) {}
  }
  var usage = ResourceUsage()
  let result = probe("wait4") { () throws(Errno) in try Process.wait(for: .process(child), usage: &usage) }
  check(result??.status == .exited(0), "it ended")
  expect("wait4(\(child.rawValue), [{WIFEXITED(s) && WEXITSTATUS(s) == 0}], 0, {ru_utime={*}*}) = \(child.rawValue)")
  if !isEmulated {
    check(usage.userTime >= .milliseconds(15) && usage.userTime < .seconds(10), "what it used")
    let after = Process.times()
    check(after.childrenUser > before.childrenUser, "the parent is told of it too")
    check(after.elapsed >= before.elapsed, "time goes on")
  }
}

testStatuses()
testWait()
testStopAndContinue()
testInformation()
testClone()
testUsage()
finish()
