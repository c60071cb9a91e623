// What fcntl(2) knows of a descriptor, and the locks of files.
//
// calls: fcntl flock
// stdout: ok
import CallTesting

func flags(_ path: String) throws(Errno) {
  let file = try FileDescriptor.open(path, .readWrite, options: [.create, .append], permissions: .ownerReadWrite)
  check(try file.accessMode() == .readWrite, "what it was opened for")
  expect("fcntl(3, F_GETFL) = *(flags O_RDWR|O_APPEND*)")
  check(try file.openOptions().contains(.append), "how it was opened")
  try file.setOpenOptions([.nonBlocking, .append])
  expect("fcntl(3, F_SETFL, O_RDONLY|O_APPEND|O_NONBLOCK) = 0")
  check(try file.openOptions().contains([.nonBlocking, .append]), "the options are set")
  check(try file.isCloseOnExec(), "closed on exec without being asked")
  expect("fcntl(3, F_GETFD) = 0x1 (flags FD_CLOEXEC)")
  try file.setCloseOnExec(false)
  expect("fcntl(3, F_SETFD, 0) = 0")
  check(try !file.isCloseOnExec(), "not any more")
  try file.setCloseOnExec(true)
  expect("fcntl(3, F_SETFD, FD_CLOEXEC) = 0")
  try file.close()
  fails("fcntl", with: .badFileDescriptor) { () throws(Errno) in try file.openOptions() }
  expect("fcntl(3, F_GETFL) = -1 EBADF (Bad file descriptor)")
}

func lifetimes(_ path: String) throws(Errno) {
  let file = try FileDescriptor.open(path, .readWrite)
  let first = probe("fcntl", or: .invalidArgument) { () throws(Errno) in try file.writeLifetime() }
  if first != nil {
    try file.setWriteLifetime(.short)
    // strace 6.1 does not know the name.
    expect("fcntl(3, *) = 0")
    check(try file.writeLifetime() == .short, "the hint is set")
    fails("fcntl", with: .invalidArgument) { () throws(Errno) in
      try file.setWriteLifetime(FileDescriptor.WriteLifetime(rawValue: 77))
    }
  }
  try file.close()
}

func pipes() throws(Errno) {
  let (readEnd, writeEnd) = try FileDescriptor.pipe()
  let capacity = probe("fcntl", or: .invalidArgument) { () throws(Errno) in try readEnd.pipeCapacity() }
  if capacity != nil {
    expect("fcntl(3, F_GETPIPE_SZ) = *")
    check(try readEnd.setPipeCapacity(5000) == 8192, "whole pages, a power of two")
    expect("fcntl(3, F_SETPIPE_SZ, 5000) = 8192")
    check(try writeEnd.pipeCapacity() == 8192, "one capacity for both ends")
  }
  try readEnd.close()
  try writeEnd.close()
}

func seals() throws(Errno) {
  let allowSealing = 2  // MFD_ALLOW_SEALING
  let name: StaticString = "seals"
  let number = try syscall(.memfd_create, Int(bitPattern: name.utf8Start), allowSealing)
  let file = FileDescriptor(rawValue: Int32(number))
  try file.resize(to: 10)
  let first = probe("fcntl", or: .invalidArgument) { () throws(Errno) in try file.seals() }
  if let first {
    check(first == [], "none yet")
    expect("fcntl(3, F_GET_SEALS) = 0")
    try file.addSeals([.shrink, .grow, .seal])
    expect("fcntl(3, F_ADD_SEALS, F_SEAL_SEAL|F_SEAL_SHRINK|F_SEAL_GROW) = 0")
    check(try file.seals() == [.shrink, .grow, .seal], "the seals are there")
    expect("fcntl(3, F_GET_SEALS) = 0x7 (seals F_SEAL_SEAL|F_SEAL_SHRINK|F_SEAL_GROW)")
    fails("fcntl", with: .notPermitted) { () throws(Errno) in try file.addSeals(.write) }
    expect("fcntl(3, F_ADD_SEALS, F_SEAL_WRITE) = -1 EPERM (Operation not permitted)")
    fails("ftruncate", with: .notPermitted) { () throws(Errno) in try file.resize(to: 20) }
  }
  try file.close()
}

func signals(_ path: String) throws(Errno) {
  let (readEnd, writeEnd) = try FileDescriptor.pipe()
  let process = ProcessID(rawValue: Int32(try syscall(.getpid)))
  let owner: FileDescriptor.SignalOwner?? = probe("fcntl", or: .invalidArgument) { () throws(Errno) in
    try readEnd.signalOwner()
  }
  if let owner {
    check(owner == nil, "nobody")
    expect("fcntl(3, F_GETOWN_EX, {type=F_OWNER_*, pid=0}) = 0")
    try readEnd.setSignalOwner(.process(process))
    expect("fcntl(3, F_SETOWN_EX, {type=F_OWNER_PID, pid=*}) = 0")
    check(try readEnd.signalOwner() == .process(process), "the owner is set")
    try readEnd.setSignalOwner(.thread(ThreadID(rawValue: process.rawValue)))
    expect("fcntl(3, F_SETOWN_EX, {type=F_OWNER_TID, pid=*}) = 0")
    check(try readEnd.signalOwner() == .thread(ThreadID(rawValue: process.rawValue)), "the owner is a thread")
    try readEnd.setSignalOwner(nil)
    check(try readEnd.signalOwner() == nil, "nobody again")
  }
  let signal: Signal?? = probe("fcntl", or: .invalidArgument) { () throws(Errno) in try readEnd.readySignal() }
  if let signal {
    check(signal == nil, "SIGIO")
    expect("fcntl(3, F_GETSIG) = 0")
    try readEnd.setReadySignal(.user1)
    expect("fcntl(3, F_SETSIG, SIGUSR1) = 0")
    check(try readEnd.readySignal() == .user1, "the signal is set")
  }
  try readEnd.close()
  try writeEnd.close()

  let file = try FileDescriptor.open(path, .readOnly)
  let lease = probe("fcntl", or: .invalidArgument) { () throws(Errno) in try file.lease() }
  if let lease {
    check(lease == .none, "no lease yet")
    expect("fcntl(3, F_GETLEASE) = 0x2 (F_UNLCK)")
    try file.setLease(.read)
    expect("fcntl(3, F_SETLEASE, F_RDLCK) = 0")
    check(try file.lease() == .read, "the lease is there")
    try file.setLease(.none)
    expect("fcntl(3, F_SETLEASE, F_UNLCK) = 0")
  }
  try file.close()
}

func ranges(_ path: String) throws(Errno) {
  let first = try FileDescriptor.open(path, .readWrite)
  let second = try FileDescriptor.open(path, .readWrite)
  try first.lock(.write, byteRange: 10..<20)
  expect("fcntl(3, F_OFD_SETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=10, l_len=10}) = 0")
  check(try !second.tryLock(.read, byteRange: 15...), "another open file has locked it")
  expect(
    "fcntl(4, F_OFD_SETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=15, l_len=0}) = -1 EAGAIN (Resource temporarily unavailable)"
  )
  check(try second.tryLock(.write, byteRange: ..<10), "beside it nothing is in the way")
  let conflict = try second.conflictingLock(for: .read)
  expect("fcntl(4, F_OFD_GETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=10, l_len=10, l_pid=-1}) = 0")
  check(conflict?.kind == .write && conflict?.byteRange == 10..<20, "what is in the way")
  check(conflict?.owner.rawValue == -1, "it is an open file's")
  try first.unlock(byteRange: 12..<15)
  expect("fcntl(3, F_OFD_SETLK, {l_type=F_UNLCK, l_whence=SEEK_SET, l_start=12, l_len=3}) = 0")
  check(try second.conflictingLock(byteRange: 12..<15) == nil, "a lock cut in two")
  try first.unlock()
  try second.lock(.write, wait: true)
  expect("fcntl(4, F_OFD_SETLKW, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=0, l_len=0}) = 0")
  try second.unlock()

  // A process's own locks are never in its way, a child has none of them.
  try first.lock(.write, byteRange: 0..<100, owner: .process)
  expect("fcntl(3, F_SETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=0, l_len=100}) = 0")
  check(try second.conflictingLock(owner: .process) == nil, "one process, one owner")
  let parent = Int32(try syscall(.getpid))
  runInChild {
    probe("fcntl") { () throws(Errno) in
      let conflict = try second.conflictingLock(byteRange: 50..<60, owner: .process)
      check(conflict?.owner.rawValue == parent && conflict?.byteRange == 0..<100, "the parent's lock")
    }
    check((try? second.tryLock(.read, byteRange: 99...99, owner: .process)) == false, "the parent's lock is in the way")
  }
  expect(
    "fcntl(4, F_SETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=99, l_len=1}) = -1 EAGAIN (Resource temporarily unavailable)"
  )
  try first.unlock(owner: .process)
  fails("fcntl", with: .badFileDescriptor) { () throws(Errno) in
    let reader = try FileDescriptor.open(path, .readOnly)
    defer { try? reader.close() }
    try reader.lock(.write)
  }
  expect("fcntl(5, F_OFD_SETLK, {l_type=F_WRLCK, *}) = -1 EBADF (Bad file descriptor)")
  try first.close()
  try second.close()
}

func wholeFiles(_ path: String) throws(Errno) {
  let first = try FileDescriptor.open(path, .readOnly)
  let second = try FileDescriptor.open(path, .readOnly)
  try first.lockWholeFile()
  expect("flock(3, LOCK_SH|LOCK_NB) = 0")
  try second.lockWholeFile(wait: true)
  expect("flock(4, LOCK_SH) = 0")
  fails("flock", with: .resourceTemporarilyUnavailable) { () throws(Errno) in try second.lockWholeFile(.write) }
  expect("flock(4, LOCK_EX|LOCK_NB) = -1 EAGAIN (Resource temporarily unavailable)")
  try first.unlockWholeFile()
  expect("flock(3, LOCK_UN) = 0")
  try second.lockWholeFile(.write)
  expect("flock(4, LOCK_EX|LOCK_NB) = 0")
  try first.close()
  try second.close()
}

let path = temporaryDirectory() + "/file"
probe("flags") { () throws(Errno) in try flags(path) }
probe("lifetimes") { () throws(Errno) in try lifetimes(path) }
probe("pipes") { () throws(Errno) in try pipes() }
probe("seals", or: .noFunction) { () throws(Errno) in try seals() }
probe("signals") { () throws(Errno) in try signals(path) }
probe("locks of ranges") { () throws(Errno) in try ranges(path) }
probe("locks of files") { () throws(Errno) in try wholeFiles(path) }
finish()
