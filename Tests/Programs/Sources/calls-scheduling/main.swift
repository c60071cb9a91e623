// Scheduling: nice values, policies, priorities, processors, I/O priorities.
//
// calls: getpriority setpriority sched_yield sched_getscheduler sched_setscheduler sched_getparam sched_setparam
// calls: sched_get_priority_max sched_get_priority_min sched_rr_get_interval sched_getaffinity sched_setaffinity
// calls: sched_getattr sched_setattr ioprio_get ioprio_set
// stdout: ok
import CallTesting

func testNiceness() {
  runInChild {
    guard let before = probe("getpriority", body: { () throws(Errno) in try Scheduling.niceness() }) else { return }
    check((-20...19).contains(before), "a nice value")
    expect("getpriority(PRIO_PROCESS, 0) = \(20 - before)")
    probe("setpriority") { () throws(Errno) in try Scheduling.setNiceness(before + 1) }
    expect("setpriority(PRIO_PROCESS, 0, \(before + 1)) = 0")
    check((try? Scheduling.niceness()) == min(before + 1, 19), "one more")
    probe("setpriority") { () throws(Errno) in try Scheduling.setNiceness(100) }
    check((try? Scheduling.niceness(of: .thread(Process.currentThreadID))) == 19, "the most that there is")
    probe("setpriority", or: .permissionDenied) { () throws(Errno) in try Scheduling.setNiceness(-20) }
    let group = probe("getpriority") { () throws(Errno) in
      try Scheduling.niceness(of: .group(try Process.group()))
    }
    check(group != nil, "of a group")
    let user = probe("getpriority") { () throws(Errno) in try Scheduling.niceness(of: .user(Credentials.user)) }
    if let user { expect("getpriority(PRIO_USER, \(Credentials.user.rawValue)) = \(20 - user)") }
    fails("getpriority", with: .noSuchProcess) { () throws(Errno) in
      try Scheduling.niceness(of: .thread(ThreadID(rawValue: .max)))
    }
    expect("getpriority(PRIO_PROCESS, 2147483647) = -1 ESRCH (No such process)")
  }
}

func testPolicies() {
  Scheduling.yield()
  expect("sched_yield() = 0")
  let before = probe("sched_getscheduler") { () throws(Errno) in try Scheduling.policy() }
  check(before?.policy == .normal && before?.resetsOnFork == false, "the policy to begin with")
  expect("sched_getscheduler(0) = 0 (SCHED_OTHER)")
  check(probe("sched_getparam") { () throws(Errno) in try Scheduling.priority() } == 0, "and its priority")
  expect("sched_getparam(0, [0]) = 0")
  let range = probe("sched_get_priority_max") { () throws(Errno) in
    (try Scheduling.lowestPriority(of: .roundRobin), try Scheduling.highestPriority(of: .roundRobin))
  }
  check(range?.0 == 1 && range?.1 == 99, "the priorities of round robin")
  expect("sched_get_priority_min(SCHED_RR) = 1")
  expect("sched_get_priority_max(SCHED_RR) = 99")
  fails("sched_get_priority_max", with: .invalidArgument) { () throws(Errno) in
    try Scheduling.highestPriority(of: Scheduling.Policy(rawValue: 77))
  }
  if let slice = probe("sched_rr_get_interval", body: { () throws(Errno) in try Scheduling.timeSlice() }) {
    check(slice >= .zero && slice < .seconds(10), "a time slice")
    expect("sched_rr_get_interval(0, {tv_sec=0, tv_nsec=*}) = 0")
  }
  runInChild {
    probe("sched_setscheduler") { () throws(Errno) in try Scheduling.setPolicy(.batch, resetsOnFork: true) }
    expect("sched_setscheduler(0, 0x40000003 /* SCHED_??? */, [0]) = 0")
    let batch = try? Scheduling.policy()
    check(batch?.policy == .batch && batch?.resetsOnFork == true, "batch")
    probe("sched_setparam") { () throws(Errno) in try Scheduling.setPriority(0) }
    expect("sched_setparam(0, [0]) = 0")
    fails("sched_setparam", with: .invalidArgument) { () throws(Errno) in try Scheduling.setPriority(1) }
    expect("sched_setparam(0, [1]) = -1 EINVAL (Invalid argument)")
    // Real time is for the privileged, and not for every control group.
    let first: Void? = probe("sched_setscheduler", or: .notPermitted) { () throws(Errno) in
      try Scheduling.setPolicy(.firstInFirstOut, priority: 1, resetsOnFork: true)
    }
    if first != nil {
      expect("sched_setscheduler(0, 0x40000001 /* SCHED_??? */, [1]) = 0")
      check((try? Scheduling.priority()) == 1, "first in, first out")
      probe("sched_setparam") { () throws(Errno) in try Scheduling.setPriority(2) }
      check((try? Scheduling.priority()) == 2, "with another priority")
      runInChild { check((try? Scheduling.policy())?.policy == .normal, "not after a fork") }
    }
  }
  fails("sched_setscheduler", with: .invalidArgument) { () throws(Errno) in
    try Scheduling.setPolicy(.normal, priority: 5)
  }
}

func testAttributes() {
  guard
    let before = probe("sched_getattr", body: { () throws(Errno) in try Scheduling.attributes() })
  else { return }
  check(before.policy == .normal && before.priority == 0, "what it begins with")
  check(Int(before.niceness) == (try? Scheduling.niceness()), "its nice value")
  expect("sched_getattr(0, {size=56, sched_policy=SCHED_OTHER, *}, 56, 0) = 0")
  runInChild {
    var idle = Scheduling.Attributes(.idle, options: .resetsOnFork)
    idle.niceness = before.niceness
    probe("sched_setattr") { () throws(Errno) in try Scheduling.setAttributes(idle) }
    expect("sched_setattr(0, {size=56, sched_policy=SCHED_IDLE, sched_flags=SCHED_FLAG_RESET_ON_FORK, *}, 0) = 0")
    let now = try? Scheduling.attributes()
    check(now?.policy == .idle && now?.options.contains(.resetsOnFork) == true, "idle")
    fails("sched_setattr", with: .invalidArgument, .notPermitted) { () throws(Errno) in
      try Scheduling.setAttributes(Scheduling.Attributes(.deadline))
    }
    fails("sched_setattr", with: .noSuchProcess) { () throws(Errno) in
      try Scheduling.setAttributes(before, of: ThreadID(rawValue: .max))
    }
  }
}

func testProcessorSets() {
  var set = ProcessorSet(62..<66)
  check(set.count == 4 && set.contains(63) && set.contains(64) && !set.contains(66), "four of them")
  set.remove(63)
  set.insert(1023)
  var numbers: [Int] = []
  for processor in set { numbers.append(processor) }
  check(numbers == [62, 64, 65, 1023], "upwards, from word to word")
  check(set.next(from: 66) == 1023 && set.next(from: 1024) == nil, "the next one")
  check(ProcessorSet(5) == ProcessorSet(5..<6) && ProcessorSet(5) != ProcessorSet(6), "the same, and not")
  check(ProcessorSet().isEmpty && !set.isEmpty && ProcessorSet().count == 0, "none")
}

func testAffinity() {
  guard let all = probe("sched_getaffinity", body: { () throws(Errno) in try Scheduling.affinity() }) else { return }
  check(all.count >= 1, "there is a processor")
  expect("sched_getaffinity(0, 128, [*]) = *")
  guard let first = all.next(from: 0) else { return }
  runInChild {
    probe("sched_setaffinity") { () throws(Errno) in try Scheduling.setAffinity(ProcessorSet(first)) }
    expect("sched_setaffinity(0, 128, [\(first)]) = 0")
    check((try? Scheduling.affinity()) == ProcessorSet(first), "the first one only")
  }
  check((try? Scheduling.affinity(of: Process.currentThreadID)) == all, "the parent has all of them")
  fails("sched_setaffinity", with: .invalidArgument) { () throws(Errno) in try Scheduling.setAffinity(ProcessorSet()) }
  expect("sched_setaffinity(0, 128, []) = -1 EINVAL (Invalid argument)")
}

func testIOPriority() {
  runInChild {
    guard probe("ioprio_get", body: { () throws(Errno) in try Scheduling.ioPriority() }) != nil else { return }
    expect("ioprio_get(IOPRIO_WHO_PROCESS, 0) = *")
    probe("ioprio_set") { () throws(Errno) in try Scheduling.setIOPriority(.bestEffort(6)) }
    expect("ioprio_set(IOPRIO_WHO_PROCESS, 0, *IOPRIO_CLASS_BE, 6)) = 0")
    let now = try? Scheduling.ioPriority()
    check(now == .bestEffort(6) && now?.level == 6, "best effort")
    probe("ioprio_set") { () throws(Errno) in try Scheduling.setIOPriority(.idle) }
    check((try? Scheduling.ioPriority())?.rawValue == 3 << 13, "idle")
    fails("ioprio_set", with: .invalidArgument) { () throws(Errno) in
      try Scheduling.setIOPriority(Scheduling.IOPriority(rawValue: 5 << 13))
    }
    fails("ioprio_get", with: .noSuchProcess) { () throws(Errno) in
      try Scheduling.ioPriority(of: .group(ProcessID(rawValue: .max)))
    }
    expect("ioprio_get(IOPRIO_WHO_PGRP, 2147483647) = -1 ESRCH (No such process)")
  }
}

testNiceness()
testPolicies()
testAttributes()
testProcessorSets()
testAffinity()
testIOPriority()
finish()
