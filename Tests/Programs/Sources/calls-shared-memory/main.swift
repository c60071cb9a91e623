// Shared memory and semaphores of System V.
//
// calls: shmget shmat shmdt shmctl semget semop semtimedop semctl
// stdout: ok
import CallTesting
import LinuxSystem

/// A key that nobody else has, with some luck: it is made of the process's number.
func freshKey() -> SystemVKey {
  SystemVKey(rawValue: 0x4653_0000 | Int32(truncatingIfNeeded: (try? syscall(.getpid)) ?? 0) & 0xffff)
}

func hexadecimal(_ number: Int32) -> String { "0x" + String(number, radix: 16) }

func testSharedMemory() throws(Errno) {
  let key = freshKey()
  fails("shmget", with: .noSuchFileOrDirectory) { () throws(Errno) in try SharedMemory.open(key, byteCount: 0) }
  expect("shmget(\(hexadecimal(key.rawValue)), 0, 0600) = -1 ENOENT (No such file or directory)")
  let memory = try SharedMemory.open(key, byteCount: 10_000, options: [.create, .exclusiveCreate], permissions: 0o640)
  expect("shmget(\(hexadecimal(key.rawValue)), 10000, IPC_CREAT|IPC_EXCL|0640) = \(memory.rawValue)")
  // The segment is the machine's: gone at the end, whatever happens.
  defer { try? memory.remove() }
  fails("shmget", with: .fileExists) { () throws(Errno) in
    try SharedMemory.open(key, byteCount: 1, options: [.create, .exclusiveCreate])
  }
  check(try SharedMemory.open(key, byteCount: 10_000) == memory, "found by its key")
  fails("shmget", with: .invalidArgument) { () throws(Errno) in try SharedMemory.open(key, byteCount: 10_001) }

  let process = ProcessID(rawValue: Int32(truncatingIfNeeded: try syscall(.getpid)))
  let user = UserID(rawValue: UInt32(truncatingIfNeeded: try syscall(.geteuid)))
  let group = GroupID(rawValue: UInt32(truncatingIfNeeded: try syscall(.getegid)))
  let status = try memory.status()
  expect(
    "shmctl(\(memory.rawValue), IPC_STAT, {shm_perm={uid=\(user.rawValue), gid=\(group.rawValue), mode=0640, *}, shm_segsz=10000, shm_cpid=\(process.rawValue), *}) = 0"
  )
  check(status.byteCount == 10_000 && status.attachCount == 0, "length and users")
  check(status.ownership.key == key && status.ownership.permissions == 0o640, "key and permissions")
  check(status.ownership.owner == user && status.ownership.group == group, "owner")
  check(status.ownership.creator == user && status.ownership.creatorGroup == group, "creator")
  check(status.creatorProcess == process && !status.isRemoved && !status.isLocked, "process")
  check(status.attachTime == nil && status.detachTime == nil && status.changeTime != nil, "times")

  let start = try memory.attach()
  expect("shmat(\(memory.rawValue), NULL, 0) = *")
  let again = try memory.attach(options: .readOnly)
  expect("shmat(\(memory.rawValue), NULL, SHM_RDONLY) = *")
  check(start != again, "attached twice")
  check(start.load(fromByteOffset: 9_999, as: UInt8.self) == 0, "all zeros")
  start.storeBytes(of: 42, toByteOffset: 5_000, as: UInt8.self)
  check(again.load(fromByteOffset: 5_000, as: UInt8.self) == 42, "the same memory")
  let child = runInChild {
    // A child has what was attached.
    if start.load(fromByteOffset: 5_000, as: UInt8.self) != 42 { exitGroup(1) }
    start.storeBytes(of: 43, toByteOffset: 5_000, as: UInt8.self)
    exitGroup(0)
  }
  check(child == 0 && again.load(fromByteOffset: 5_000, as: UInt8.self) == 43, "shared with a child")
  check(try memory.status().attachCount == 2, "two users")
  try SharedMemory.detach(again)
  expect("shmdt(*) = 0")
  // At an address, which was free a moment ago.
  let there = try memory.attach(at: again, options: [.readOnly])
  check(there == again, "attached at an address")
  try SharedMemory.detach(there)
  fails("shmdt", with: .invalidArgument) { () throws(Errno) in try SharedMemory.detach(there) }
  expect("shmdt(*) = -1 EINVAL (Invalid argument)")

  try memory.setOwner(user, group, permissions: 0o600)
  expect(
    "shmctl(\(memory.rawValue), IPC_SET, {shm_perm={uid=\(user.rawValue), gid=\(group.rawValue), mode=0600}}) = 0"
  )
  check(try memory.status().ownership.permissions == 0o600, "permissions are set")
  if probe("shmctl", or: .notPermitted, .noMemory, body: { () throws(Errno) in try memory.setLocked(true) }) != nil {
    expect("shmctl(\(memory.rawValue), SHM_LOCK, NULL) = 0")
    let isLocked = try memory.status().isLocked
    check(isEmulated || isLocked, "locked")
    try memory.setLocked(false)
    expect("shmctl(\(memory.rawValue), SHM_UNLOCK, NULL) = 0")
  }
  try memory.remove()
  expect("shmctl(\(memory.rawValue), IPC_RMID, NULL) = 0")
  check(try memory.status().isRemoved, "removed, and used still")
  try SharedMemory.detach(start)
  fails("shmctl", with: .invalidArgument, .identifierRemoved) { () throws(Errno) in try memory.status() }
  expect("shmctl(\(memory.rawValue), IPC_STAT, *) = -1 EINVAL (Invalid argument)")
  fails("shmat", with: .invalidArgument, .identifierRemoved) { () throws(Errno) in try memory.attach() }
}

func testSemaphores() throws(Errno) {
  let key = freshKey()
  let set = try SemaphoreSet.open(key, count: 3, options: [.create, .exclusiveCreate])
  expect("semget(\(hexadecimal(key.rawValue)), 3, IPC_CREAT|IPC_EXCL|0600) = \(set.rawValue)")
  defer { try? set.remove() }
  check(try SemaphoreSet.open(key, count: 0) == set, "found by its key")
  let status = try set.status()
  expect("semctl(\(set.rawValue), 0, IPC_STAT, *) = 0")
  check(status.count == 3 && status.operationTime == nil && status.changeTime != nil, "what was made")
  check(status.ownership.key == key && status.ownership.permissions == 0o600, "key and permissions")

  check(try set.value(of: 1) == 0, "zero at first")
  try set.setValue(of: 1, to: 5)
  expect("semctl(\(set.rawValue), 1, SETVAL, 0x5) = 0")
  check(try set.value(of: 1) == 5, "set")
  expect("semctl(\(set.rawValue), 1, GETVAL, NULL) = 5")
  let values: [UInt16] = [7, 8, 9]
  try set.setValues(values.span)
  expect("semctl(\(set.rawValue), 0, SETALL, *) = 0")
  var read = [UInt16](repeating: 0, count: 4)
  var span = read.mutableSpan
  try set.values(into: &span)
  expect("semctl(\(set.rawValue), 0, GETALL, *) = 0")
  check(read.elementsEqual([7, 8, 9, 0]), "all values")
  fails("semctl", with: .invalidArgument) { () throws(Errno) in try set.setValues(values.span.extracting(first: 2)) }
  fails("semctl", with: .outOfRange) { () throws(Errno) in try set.setValue(of: 0, to: 40_000) }
  expect("semctl(\(set.rawValue), 0, SETVAL, 0x9c40) = -1 ERANGE (Numerical result out of range)")

  // All or nothing.
  let steps: [SemaphoreSet.Step] = [.change(0, by: -7), .waitForZero(0), .change(2, by: 1), .change(1, by: -3)]
  try set.perform(steps.span)
  expect(
    "semop(\(set.rawValue), [{sem_num=0, sem_op=-7, sem_flg=0}, {sem_num=0, sem_op=0, sem_flg=0}, {sem_num=2, sem_op=1, sem_flg=0}, {sem_num=1, sem_op=-3, sem_flg=0}], 4) = 0"
  )
  var after = [UInt16](repeating: 0, count: 3)
  var afterSpan = after.mutableSpan
  try set.values(into: &afterSpan)
  check(after.elementsEqual([0, 5, 10]), "all steps are made")
  let process = try syscall(.getpid)
  check(try Int(set.lastProcess(of: 2).rawValue) == process, "by this process")
  expect("semctl(\(set.rawValue), 2, GETPID, NULL) = \(process)")
  fails("semop", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    try set.perform(.change(0, by: -1, options: .nonBlocking))
  }
  expect(
    "semop(\(set.rawValue), [{sem_num=0, sem_op=-1, sem_flg=IPC_NOWAIT}], 1) = -1 EAGAIN (Resource temporarily unavailable)"
  )
  let impossible: [SemaphoreSet.Step] = [.change(1, by: -5), .change(0, by: -1)]
  fails("semtimedop", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    try set.perform(impossible.span, timeout: .milliseconds(20))
  }
  expect(
    "semtimedop(\(set.rawValue), [{sem_num=1, sem_op=-5, sem_flg=0}, {sem_num=0, sem_op=-1, sem_flg=0}], 2, {tv_sec=0, tv_nsec=20000000}) = -1 EAGAIN (Resource temporarily unavailable)"
  )
  check(try set.value(of: 1) == 5, "or none is")
  try set.perform(steps.span.extracting(2..<3), timeout: .seconds(1))
  fails("semop", with: .fileTooLarge) { () throws(Errno) in try set.perform(.change(3, by: 1)) }
  expect("semop(\(set.rawValue), [{sem_num=3, sem_op=1, sem_flg=0}], 1) = -1 EFBIG (File too large)")

  // What a process has done is undone at its end, and then who waits for it goes on.
  let child = runInChild { probe("semop") { () throws(Errno) in try set.perform(.change(1, by: -2, options: .undo)) } }
  check(child == 0, "changed in a child")
  check(try set.value(of: 1) == 5, "undone at a process's end")
  check(try set.waitersForIncrease(of: 0) == 0, "nobody waits for more")
  expect("semctl(\(set.rawValue), 0, GETNCNT, NULL) = 0")
  check(try set.waitersForZero(of: 1) == 0, "nobody waits for nothing")
  expect("semctl(\(set.rawValue), 1, GETZCNT, NULL) = 0")

  let user = UserID(rawValue: UInt32(truncatingIfNeeded: try syscall(.geteuid)))
  let group = GroupID(rawValue: UInt32(truncatingIfNeeded: try syscall(.getegid)))
  try set.setOwner(user, group, permissions: 0o644)
  expect("semctl(\(set.rawValue), 0, IPC_SET, *) = 0")
  check(try set.status().ownership.permissions == 0o644, "permissions are set")
  check(try set.status().operationTime != nil, "an operation was made")
  try set.remove()
  expect("semctl(\(set.rawValue), 0, IPC_RMID, NULL) = 0")
  fails("semctl", with: .invalidArgument, .identifierRemoved) { () throws(Errno) in try set.value(of: 0) }
  fails("semget", with: .noSuchFileOrDirectory) { () throws(Errno) in try SemaphoreSet.open(key, count: 3) }
  expect("semget(\(hexadecimal(key.rawValue)), 3, 0600) = -1 ENOENT (No such file or directory)")
}

probe("shared memory", or: .noSpace, .noFunction) { () throws(Errno) in try testSharedMemory() }
probe("semaphores", or: .noSpace, .noFunction) { () throws(Errno) in try testSemaphores() }
finish()
