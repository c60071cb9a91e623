// Processes by number and by descriptor: who they are, signals to them, what they share.
//
// calls: getpid getppid gettid getpgid setpgid getsid setsid kill tkill tgkill
// calls: pidfd_open pidfd_getfd pidfd_send_signal process_mrelease
// calls: kcmp personality set_tid_address set_robust_list get_robust_list exit
// stdout: ok
import CallTesting

func testIdentity() {
  let id = Process.id
  check(id.rawValue > 0, "a process has a number")
  expect("getpid() = \(id.rawValue)")
  expect("getppid() = \(Process.parentID.rawValue)")
  check(Process.currentThreadID == ThreadID(id), "the first thread has the process's number")
  expect("gettid() = \(id.rawValue)")
  let group = probe("getpgid") { () throws(Errno) in try Process.group() }
  expect("getpgid(0) = \(group?.rawValue ?? 0)")
  check(probe("getpgid") { () throws(Errno) in try Process.group(of: id) } == group, "by number and by 0")
  expect("getpgid(\(id.rawValue)) = \(group?.rawValue ?? 0)")
  let session = probe("getsid") { () throws(Errno) in try Process.session() }
  expect("getsid(0) = \(session?.rawValue ?? 0)")
  fails("getpgid", with: .noSuchProcess) { () throws(Errno) in try Process.group(of: ProcessID(rawValue: .max)) }
  expect("getpgid(2147483647) = -1 ESRCH (No such process)")
  fails("getsid", with: .noSuchProcess) { () throws(Errno) in try Process.session(of: ProcessID(rawValue: .max)) }
  expect("getsid(2147483647) = -1 ESRCH (No such process)")
}

func testGroupsAndSessions() {
  let parent = Process.id
  runInChild {
    check(Process.parentID == parent, "the parent of a child")
    probe("setpgid") { () throws(Errno) in try Process.setGroup(.caller) }
    expect("setpgid(0, 0) = 0")
    check((try? Process.group()) == Process.id, "it leads a group")
    fails("setsid", with: .notPermitted) { () throws(Errno) in try Process.startSession() }
    expect("setsid() = -1 EPERM (Operation not permitted)")
  }
  runInChild {
    let session = probe("setsid") { () throws(Errno) in try Process.startSession() }
    expect("setsid() = \(Process.id.rawValue)")
    check(session == Process.id, "a new session has its leader's number")
    check((try? Process.session()) == session, "and it is the process's")
    fails("setpgid", with: .notPermitted) { () throws(Errno) in try Process.setGroup(.caller) }
    expect("setpgid(0, 0) = -1 EPERM (Operation not permitted)")
  }
}

func testSignals() {
  check(Process.exists(.process(Process.id)), "the process exists")
  expect("kill(\(Process.id.rawValue), 0) = 0")
  check(!Process.exists(.process(ProcessID(rawValue: .max))), "that one does not")
  expect("kill(2147483647, 0) = -1 ESRCH (No such process)")
  check(Process.exists(.process(ProcessID(rawValue: 1))), "process 1 exists, whoever may signal it")
  fails("kill", with: .noSuchProcess) { () throws(Errno) in
    try Process.send(.terminate, to: ProcessID(rawValue: .max))
  }
  expect("kill(2147483647, SIGTERM) = -1 ESRCH (No such process)")
  fails("kill", with: .invalidArgument) { () throws(Errno) in
    try Process.send(Signal(rawValue: 65), to: .process(Process.id))
  }
  expect("kill(\(Process.id.rawValue), 65) = -1 EINVAL (Invalid argument)")
  let byProcess = runInChild {
    expect("kill(\(Process.id.rawValue), SIGUSR1) = 0")
    probe("kill") { () throws(Errno) in try Process.send(.user1, to: Process.id) }
  }
  check(byProcess == 10, "ended by the signal to the process")
  let byGroup = runInChild {
    try? Process.setGroup(.caller)
    expect("kill(0, SIGUSR2) = 0")
    probe("kill") { () throws(Errno) in try Process.send(.user2, to: .ownGroup) }
  }
  check(byGroup == 12, "ended by the signal to its group")
  let byNumberOfGroup = runInChild {
    try? Process.setGroup(.caller)
    expect("kill(-\(Process.id.rawValue), SIGHUP) = 0")
    probe("kill") { () throws(Errno) in try Process.send(.hangup, to: .group(Process.id)) }
  }
  check(byNumberOfGroup == 1, "ended by the signal to the group of its number")
  let byThread = runInChild {
    expect("tgkill(\(Process.id.rawValue), \(Process.id.rawValue), SIGTERM) = 0")
    probe("tgkill") { () throws(Errno) in try Process.send(.terminate, to: Process.currentThreadID, of: Process.id) }
  }
  check(byThread == 15, "ended by the signal to its thread")
  let byThreadAlone = runInChild {
    expect("tkill(\(Process.id.rawValue), SIGALRM) = 0")
    probe("tkill") { () throws(Errno) in try Process.send(.alarm, to: Process.currentThreadID) }
  }
  check(byThreadAlone == 14, "ended by the signal to its thread, without the process")
  fails("tgkill", with: .noSuchProcess) { () throws(Errno) in
    try Process.send(.terminate, to: ThreadID(rawValue: .max), of: Process.id)
  }
  fails("tkill", with: .noSuchProcess) { () throws(Errno) in
    try Process.send(.terminate, to: ThreadID(rawValue: .max))
  }
  let byThreadsEnd = runInChild {
    expect("exit(7) = ?")
    Process.exitThread(7)
  }
  check(byThreadsEnd == 7 << 8, "the last thread's exit status is the process's")
}

func testDescriptors() {
  guard
    let own = probe("pidfd_open", body: { () throws(Errno) in try Process.open(Process.id) })
  else { return }
  expect("pidfd_open(\(Process.id.rawValue), 0) = \(own.rawValue)")
  fails("pidfd_open", with: .noSuchProcess) { () throws(Errno) in try Process.open(ProcessID(rawValue: .max)) }
  fails("pidfd_open", with: .invalidArgument) { () throws(Errno) in
    try Process.open(Process.id, options: Process.DescriptorOptions(rawValue: 1))
  }
  if let other = probe("pidfd_open", body: { () throws(Errno) in try Process.open(Process.id, options: .nonBlocking) })
  {
    expect("pidfd_open(\(Process.id.rawValue), PIDFD_NONBLOCK) = \(other.rawValue)")
    try? other.close()
  }
  // A filter (seccomp) of a container, or a kernel that lets trace descendants only, refuses what traces.
  if let copy = probe(
    "pidfd_getfd", or: .notPermitted, body: { () throws(Errno) in try Process.duplicate(1, from: own) })
  {
    expect("pidfd_getfd(\(own.rawValue), 1, 0) = \(copy.rawValue)")
    if let order = probe(
      "kcmp", or: .notPermitted,
      body: { () throws(Errno) in
        try Process.compare(.file(1, copy.rawValue), of: Process.id, and: Process.id)
      })
    {
      check(order == .same, "the duplicate is the same file")
      expect("kcmp(\(Process.id.rawValue), \(Process.id.rawValue), KCMP_FILE, 1, \(copy.rawValue)) = 0")
    }
    try? copy.close()
  }
  fails("pidfd_getfd", with: .badFileDescriptor, .notPermitted) { () throws(Errno) in
    try Process.duplicate(9999, from: own)
  }
  fails("pidfd_send_signal", with: .badFileDescriptor) { () throws(Errno) in
    try Process.send(.terminate, to: FileDescriptor(rawValue: -1))
  }
  expect("pidfd_send_signal(-1, SIGTERM, NULL, 0) = -1 EBADF (Bad file descriptor)")
  fails("process_mrelease", with: .invalidArgument) { () throws(Errno) in try Process.releaseMemory(of: own) }
  expect("process_mrelease(\(own.rawValue), 0) = -1 EINVAL (Invalid argument)")
  let status = runInChild {
    probe("pidfd_open") { () throws(Errno) in
      let own = try Process.open(Process.id)
      expect("pidfd_send_signal(\(own.rawValue), SIGKILL, NULL, 0) = *")
      try Process.send(.kill, to: own)
    }
  }
  check(status == 9 || isEmulated, "ended by the signal to its descriptor")
  try? own.close()
}

func testSharing() {
  let (own, parent) = (Process.id, Process.parentID)
  if let order = probe(
    "kcmp", or: .notPermitted, body: { () throws(Errno) in try Process.compare(.memory, of: own, and: own) })
  {
    check(order == .same, "a process shares its memory with itself")
    expect("kcmp(\(own.rawValue), \(own.rawValue), KCMP_VM) = 0")
  }
  if let order = probe(
    "kcmp", or: .notPermitted, body: { () throws(Errno) in try Process.compare(.memory, of: own, and: parent) })
  {
    check(order == .before || order == .after, "and not with its parent")
    expect("kcmp(\(own.rawValue), \(parent.rawValue), KCMP_VM) = *")
  }
  fails("kcmp", with: .noSuchProcess, .notPermitted) { () throws(Errno) in
    try Process.compare(.memory, of: own, and: ProcessID(rawValue: .max))
  }
}

func testThreadRegistration() {
  runInChild {
    let word = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    word.initialize(to: 1)
    check(Process.setWordClearedAtThreadExit(word) == Process.currentThreadID, "it answers the thread")
    expect("set_tid_address(0x*) = \(Process.id.rawValue)")
    let head = UnsafeMutablePointer<(UInt, Int, UInt)>.allocate(capacity: 1)
    let address = UInt(bitPattern: head)
    head.initialize(to: (address, 0, 0))
    probe("set_robust_list") { () throws(Errno) in try Process.setRobustList(head) }
    expect("set_robust_list(0x*, 24) = 0")
    let answer = probe("get_robust_list", or: .notPermitted) { () throws(Errno) in try Process.robustList() }
    check(answer == address || isEmulated, "the list's head is what was said")
    if answer != nil { expect("get_robust_list(0, [0x*], [24]) = 0") }
  }
  fails("get_robust_list", with: .noSuchProcess) { () throws(Errno) in
    try Process.robustList(of: ThreadID(rawValue: .max))
  }
}

func testPersonality() {
  let old = Process.personality
  expect("personality(0xffffffff) = *")
  runInChild {
    check(
      probe("personality") { () throws(Errno) in try Process.setPersonality([old, .noAddressRandomization]) } == old,
      "the answer is what was")
    expect("personality(PER_LINUX*ADDR_NO_RANDOMIZE) = *")
    check(Process.personality.contains(.noAddressRandomization), "and now it is set")
  }
}

testIdentity()
testGroupsAndSessions()
testSignals()
testDescriptors()
testSharing()
testThreadRegistration()
testPersonality()
finish()
