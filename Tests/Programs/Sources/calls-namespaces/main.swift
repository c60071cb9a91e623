// Namespaces: new ones in a child, and back into the old.
//
// calls: unshare setns
// stdout: ok
import CallTesting

/// Which namespace of a kind the process is in, as /proc says: `uts:[4026531838]`.
func namespace(_ kind: String) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: 64)
  let path = Array("/proc/self/ns/\(kind)\0".utf8)
  let count = path.withUnsafeBufferPointer { path in
    bytes.withUnsafeMutableBufferPointer { bytes in
      (try? syscall(
        .readlinkat, Linux.AT_FDCWD, Int(bitPattern: path.baseAddress), Int(bitPattern: bytes.baseAddress), 64)) ?? 0
    }
  }
  return Array(bytes.prefix(count))
}

func testUnshare() {
  runInChild {
    probe("unshare") { () throws(Errno) in try Namespaces.unshare([.fileDescriptors, .fileSystemContext]) }
    expect("unshare(CLONE_FS|CLONE_FILES) = 0")
    probe("unshare") { () throws(Errno) in try Namespaces.unshare(.semaphoreUndo) }
    expect("unshare(CLONE_SYSVSEM) = 0")
    fails("unshare", with: .invalidArgument) { () throws(Errno) in try Namespaces.unshare(.suspendParent) }
    expect("unshare(0x4000 /* CLONE_??? */) = -1 EINVAL (Invalid argument)")
  }
}

func testHostName() {
  runInChild {
    let before = namespace("uts")
    guard
      let old = probe("openat", body: { () throws(Errno) in try FileDescriptor.open("/proc/self/ns/uts", .readOnly) })
    else { return }
    let new: Void? = probe("unshare", or: .notPermitted, .invalidArgument) { () throws(Errno) in
      try Namespaces.unshare(.newHostName)
    }
    guard new != nil else { return }
    expect("unshare(CLONE_NEWUTS) = 0")
    check(namespace("uts") != before, "another namespace")
    fails("setns", with: .invalidArgument) { () throws(Errno) in try Namespaces.enter(old, kinds: .newNetwork) }
    expect("setns(\(old.rawValue), CLONE_NEWNET) = -1 EINVAL (Invalid argument)")
    probe("setns") { () throws(Errno) in try Namespaces.enter(old, kinds: .newHostName) }
    expect("setns(\(old.rawValue), CLONE_NEWUTS) = 0")
    check(namespace("uts") == before, "the old one again")
    let process = probe("setns") { () throws(Errno) in
      try Namespaces.unshare(.newHostName)
      let parent = try Process.open(Process.parentID)
      try Namespaces.enter(parent, kinds: [.newHostName, .newIPC])
      return parent
    }
    if let process { expect("setns(\(process.rawValue), CLONE_NEWUTS|CLONE_NEWIPC) = 0") }
    check(namespace("uts") == before, "the parent's, by its descriptor")
  }
  fails("setns", with: .badFileDescriptor) { () throws(Errno) in try Namespaces.enter(FileDescriptor(rawValue: -1)) }
  expect("setns(-1, 0) = -1 EBADF (Bad file descriptor)")
}

func testUsersAndProcesses() {
  runInChild {
    // The machine may have forbidden them to ordinary users, or have had enough of them.
    let new: Void? = probe("unshare", or: .notPermitted, .noSpace, .invalidArgument) { () throws(Errno) in
      try Namespaces.unshare([.newUsers, .newProcessIDs])
    }
    guard new != nil else { return }
    expect("unshare(CLONE_NEWUSER|CLONE_NEWPID) = 0")
    check((try? Credentials.capabilities())?.effective.contains(.systemAdministration) == true, "all capabilities here")
    if isEmulated { return }
    runInChild {
      check(Process.id == ProcessID(rawValue: 1), "the first process of its namespace")
      check(Process.parentID == ProcessID(rawValue: 0), "whose parent is outside")
    }
  }
  runInChild {
    let clone = probe("clone3", or: .noFunction, .notPermitted, .noSpace, .invalidArgument) { () throws(Errno) in
      try Process.clone([.newUsers, .newProcessIDs, .newMounts])
    }
    switch clone {
    case .child?: exitGroup(Process.id.rawValue)
    case .parent(let child, _)?: check((try? Process.wait(for: child)) == .exited(1), "its child is process 1")
    case nil: break
    }
  }
}

testUnshare()
testHostName()
testUsersAndProcesses()
finish()
