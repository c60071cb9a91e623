// File handles, and calls that only root may make: quotas, swap, process accounting. None of those succeeds here.
//
// calls: name_to_handle_at open_by_handle_at quotactl quotactl_fd swapon swapoff acct
// stdout: ok
import CallTesting
import LinuxSystem

let directory = temporaryDirectory()
let file = directory + "/file"
let missing = directory + "/missing"

func handles(_ folder: FileDescriptor) {
  // Not each file system has handles: overlayfs mostly has not.
  let answer = probe("name_to_handle_at", or: .notSupported) { () throws(Errno) in
    try FileSystem.handle(of: "file", at: folder)
  }
  fails("name_to_handle_at", with: .noSuchFileOrDirectory) { () throws(Errno) in try FileSystem.handle(of: missing) }
  expect(
    "name_to_handle_at(AT_FDCWD, \"\(missing)\", *, AT_SYMLINK_FOLLOW) = -1 ENOENT (No such file or directory)")
  guard let answer else { return }
  let handle = answer.handle
  check(handle.byteCount > 0 && handle.byteCount <= 128 && handle.bytes.byteCount == handle.byteCount, "bytes")
  check(answer.mountID > 0, "the mount")
  let again = probe("name_to_handle_at") { () throws(Errno) in try FileSystem.handle(of: file) }
  check(again.map { isSame($0.handle, handle) } == true, "the same for each name")
  // What was stored and read again.
  guard let copy = FileHandle(type: handle.type, bytes: handle.bytes) else { return check(false, "a copy") }
  check(isSame(copy, handle), "a copy")
  check(FileHandle(type: 1, bytes: [UInt8](repeating: 0, count: 129).span.bytes) == nil, "too long")
  probe("open_by_handle_at", or: .notPermitted) { () throws(Errno) in
    let open = try FileDescriptor.open(copy, .readOnly, mount: folder)
    expect(
      "open_by_handle_at(\(folder.rawValue), {handle_bytes=\(handle.byteCount), *}, O_RDONLY|O_CLOEXEC) = \(open.rawValue)"
    )
    check(try open.status().inode == FileStatus(path: file).inode, "the same file")
    try open.close()
  }
  fails("open_by_handle_at", with: .badFileDescriptor, .notPermitted) { () throws(Errno) in
    try FileDescriptor.open(copy, .readOnly, mount: FileDescriptor(rawValue: 99))
  }
  expect("open_by_handle_at(99, {handle_bytes=\(handle.byteCount), *}, O_RDONLY|O_CLOEXEC) = -1 *")
}

func isSame(_ a: FileHandle, _ b: FileHandle) -> Bool {
  let (x, y) = (a.bytes, b.bytes)
  guard a.type == b.type, x.byteCount == y.byteCount else { return false }
  return x.withUnsafeBytes { x in y.withUnsafeBytes { y in x.elementsEqual(y) } }
}

func quotas(_ folder: FileDescriptor) {
  // The path is no block device.
  fails("quotactl", with: .notBlockDevice, .noFunction) { () throws(Errno) in
    try Quota(of: 0, kind: .user, device: file)
  }
  expect("quotactl(QCMD(Q_GETQUOTA, USRQUOTA), \"\(file)\", *) = -1 *")
  var limits = Quota()
  limits.blockHardLimit = 1000
  limits.inodeSoftLimit = 10
  check(limits.blockHardLimit == 1000 && limits.inodeSoftLimit == 10 && limits.byteCount == 0, "limits")
  fails("quotactl", with: .notBlockDevice, .noFunction, .notPermitted) { () throws(Errno) in
    try limits.set(for: 0, kind: .group, device: file)
  }
  expect("quotactl(QCMD(Q_SETQUOTA, GRPQUOTA), \"\(file)\", *) = -1 *")
  fails("quotactl", with: .notBlockDevice, .noFunction, .notPermitted, .noSuchFileOrDirectory) {
    () throws(Errno) in
    try Quota.turnOn(.user, device: file, format: .version1, file: missing)
  }
  expect("quotactl(QCMD(Q_QUOTAON, USRQUOTA), \"\(file)\", *) = -1 *")
  fails("quotactl", with: .notBlockDevice, .noFunction, .notPermitted) { () throws(Errno) in
    try Quota.turnOff(.project, device: file)
  }
  probe("quotactl", or: .noFunction) { () throws(Errno) in try Quota.synchronize(.user) }
  expect("quotactl(QCMD(Q_SYNC, USRQUOTA), NULL*")
  let none = FileDescriptor(rawValue: 99)
  fails("quotactl_fd", with: .badFileDescriptor, .noFunction) { () throws(Errno) in
    try none.quota(of: 0, kind: .user)
  }
  expect("quotactl_fd(99, QCMD(Q_GETQUOTA, USRQUOTA), *) = -1 *")
  fails("quotactl_fd", with: .badFileDescriptor, .noFunction) { () throws(Errno) in
    try none.setQuota(limits, of: 0, kind: .user)
  }
  // Quotas are not kept here, or are not there at all.
  probe("quotactl_fd", or: .noSuchProcess, .noFunction, .notPermitted) { () throws(Errno) in
    try folder.quota(of: 0, kind: .user)
  }
}

func kernelFiles() {
  fails("swapon", with: .notPermitted, .noSuchFileOrDirectory, .noFunction) { () throws(Errno) in
    try Swap.turnOn(missing, priority: 5, options: .discard)
  }
  expect("swapon(\"\(missing)\", SWAP_FLAG_PREFER|SWAP_FLAG_DISCARD|5) = -1 *")
  fails("swapon", with: .notPermitted, .isDirectory, .invalidArgument, .noFunction) { () throws(Errno) in
    try Swap.turnOn(directory)
  }
  expect("swapon(\"\(directory)\", 0) = -1 *")
  fails("swapoff", with: .notPermitted, .invalidArgument, .noFunction) { () throws(Errno) in try Swap.turnOff(file) }
  expect("swapoff(\"\(file)\") = -1 *")
  fails("acct", with: .notPermitted, .noSuchFileOrDirectory, .noFunction) { () throws(Errno) in
    try ProcessAccounting.turnOn(missing)
  }
  expect("acct(\"\(missing)\") = -1 *")
}

probe("openat") { () throws(Errno) in
  try FileDescriptor.open(file, .writeOnly, options: .create, permissions: 0o600).close()
  let folder = try FileDescriptor.open(directory, .readOnly, options: .directory)
  handles(folder)
  quotas(folder)
  try folder.close()
}
kernelFiles()
finish()
