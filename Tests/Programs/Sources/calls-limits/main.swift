// Resource limits: asked for, set in a child, and refused.
//
// calls: getrlimit setrlimit prlimit64
// stdout: ok
import CallTesting

func testAsking() {
  guard let files = probe("getrlimit", body: { () throws(Errno) in try ResourceLimits(of: .openFiles) }) else { return }
  check(files.soft > 0 && files.soft <= files.hard, "the soft limit is not above the hard one")
  expect("getrlimit(RLIMIT_NOFILE, {rlim_cur=*, rlim_max=*}) = 0")
  let same = probe("prlimit64") { () throws(Errno) in try ResourceLimits(of: .openFiles, in: .caller) }
  check(same == files, "the same by prlimit")
  expect("prlimit64(0, RLIMIT_NOFILE, NULL, {rlim_cur=*, rlim_max=*}) = 0")
  check((try? ResourceLimits(of: .fileLocks))?.soft == .unlimited, "file locks are not limited")
  for number: Int32 in 0..<16 {
    probe("getrlimit") { () throws(Errno) in try ResourceLimits(of: ResourceLimits.Resource(rawValue: number)) }
  }
  fails("getrlimit", with: .invalidArgument) { () throws(Errno) in
    try ResourceLimits(of: ResourceLimits.Resource(rawValue: 16))
  }
  expect("getrlimit(0x10 /* RLIMIT_??? */, 0x*) = -1 EINVAL (Invalid argument)")
  fails("prlimit64", with: .noSuchProcess) { () throws(Errno) in
    try ResourceLimits(of: .stack, in: ProcessID(rawValue: .max))
  }
  expect("prlimit64(2147483647, RLIMIT_STACK, NULL, 0x*) = -1 ESRCH (No such process)")
}

func testSetting() {
  runInChild {
    probe("setrlimit") { () throws(Errno) in try ResourceLimits(soft: 0, hard: .unlimited).set(for: .coreFileSize) }
    let none = ResourceLimits(soft: 0, hard: 0)
    probe("setrlimit") { () throws(Errno) in try none.set(for: .coreFileSize) }
    expect("setrlimit(RLIMIT_CORE, {rlim_cur=0, rlim_max=0}) = 0")
    check((try? ResourceLimits(of: .coreFileSize)) == none, "no core")
    let few = ResourceLimits(soft: 20, hard: 30)
    probe("prlimit64") { () throws(Errno) in
      let old = try ResourceLimits(of: .openFiles)
      check(try few.set(for: .openFiles, in: .caller) == old, "the answer is what was")
    }
    expect("prlimit64(0, RLIMIT_NOFILE, {rlim_cur=20, rlim_max=30}, {rlim_cur=*, rlim_max=*}) = 0")
    check((try? ResourceLimits(of: .openFiles)) == few, "few files")
    fails("setrlimit", with: .invalidArgument) { () throws(Errno) in
      try ResourceLimits(soft: 40, hard: 30).set(for: .openFiles)
    }
    expect("setrlimit(RLIMIT_NOFILE, {rlim_cur=40, rlim_max=30}) = -1 EINVAL (Invalid argument)")
    // It holds: standard input to error are there, and as many again as are left of twenty.
    var opened: Int32 = 0
    while let file = try? FileDescriptor.open("/dev/null", .readOnly) { opened = file.rawValue }
    check(opened == 19, "the highest descriptor")
    fails("openat", with: .tooManyOpenFiles) { () throws(Errno) in try FileDescriptor.open("/dev/null", .readOnly) }
  }
  check((try? ResourceLimits(of: .openFiles))?.soft != 20, "the parent has its own")
}

testAsking()
testSetting()
finish()
