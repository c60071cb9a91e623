// Requests and answers by rings shared with the kernel. A system may have switched io_uring off.
//
// calls: io_uring_setup io_uring_enter io_uring_register
// stdout: ok
import CallTesting

func nothingAtAll() -> Bool {
  guard
    var ring = probe(
      "io_uring_setup", or: .notPermitted, .noFunction,
      body: { () throws(Errno) in
        try IOUring(count: 5)
      })
  else { return false }
  expect(
    "io_uring_setup(5, {flags=0, *sq_entries=8, cq_entries=16, features=*IORING_FEAT_SINGLE_MMAP*}) = \(ring.descriptor.rawValue)"
  )
  check(ring.features.contains(.singleMapping) && ring.features.contains(.noDrop), "features of all kernels since 5.5")
  check(ring.nextCompletion() == nil, "no answer before a request")
  check(probe("io_uring_enter", body: { () throws(Errno) in try ring.submit() }) == 0, "nothing to submit")

  // Round and round: 100 times more than there is room for.
  var answers = 0
  var sum: UInt64 = 0
  for number in 1...800 {
    if !ring.add(.nothing(userData: UInt64(number))) {
      check(ring.waitingCount == 8, "a full ring has eight requests")
      check(probe("io_uring_enter", body: { () throws(Errno) in try ring.submit(waitingFor: 8) }) == 8, "all are taken")
      while let answer = ring.nextCompletion() {
        answers += 1
        sum += answer.userData
        check(answer.rawResult == 0, "nothing was done well")
      }
      check(ring.add(.nothing(userData: UInt64(number))), "there is room again")
    }
  }
  expect("io_uring_enter(\(ring.descriptor.rawValue), 8, 8, IORING_ENTER_GETEVENTS, NULL, 0) = 8")
  probe("io_uring_enter") { () throws(Errno) in try ring.submit(waitingFor: ring.waitingCount) }
  while let answer = ring.nextCompletion() {
    answers += 1
    sum += answer.userData
  }
  check(answers == 800 && sum == 800 * 801 / 2, "an answer for each request")

  // Since Linux 5.11.
  fails("io_uring_enter", with: .timeout, .invalidArgument) { () throws(Errno) in
    try ring.waitForCompletion(timeout: .milliseconds(2))
  }
  expect(
    "io_uring_enter(\(ring.descriptor.rawValue), 0, 1, IORING_ENTER_GETEVENTS|IORING_ENTER_EXT_ARG, 0x*, 24) = -1 ETIME (Timer expired)"
  )
  return true
}

func refusals() {
  fails("io_uring_setup", with: .invalidArgument) { () throws(Errno) in try IOUring(count: 0) }
  expect("io_uring_setup(0, {*}) = -1 EINVAL (Invalid argument)")
  fails("io_uring_setup", with: .invalidArgument) { () throws(Errno) in try IOUring(count: 1 << 20) }
  fails("IOUring", with: .invalidArgument) { () throws(Errno) in try IOUring(count: 8, options: .largeSubmissions) }
  fails("io_uring_enter", with: .badFileDescriptor, .notSupported) { () throws(Errno) in
    try IOUring.enter(FileDescriptor(rawValue: -1), submitting: 1, waitingFor: 0, [])
  }
  expect("io_uring_enter(-1, 1, 0, 0, NULL, 0) = -1 EBADF (Bad file descriptor)")
  fails("io_uring_register", with: .badFileDescriptor) { () throws(Errno) in
    try IOUring.register(FileDescriptor(rawValue: 999), .noFiles)
  }
  expect("io_uring_register(999, IORING_UNREGISTER_FILES, NULL, 0) = -1 EBADF (Bad file descriptor)")
}

func files() {
  guard
    var ring = probe("io_uring_setup", body: { () throws(Errno) in try IOUring(count: 16) }),
    let file = probe("memfd_create", body: { () throws(Errno) in try FileDescriptor.openMemoryFile(named: "file") }),
    let memory = probe("mmap", body: { () throws(Errno) in try MappedMemory(byteCount: 65_536) })
  else { return }
  let page = UnsafeMutableRawBufferPointer(start: memory.baseAddress, count: 65_536)
  let written = UnsafeMutableRawBufferPointer(rebasing: page[..<5])
  written.copyBytes(from: [104, 101, 108, 108, 111])
  let read = UnsafeMutableRawBufferPointer(rebasing: page[100..<110])

  // One after the other, by links, in one call.
  var write = IOUring.Submission.write(file, UnsafeRawBufferPointer(written), at: 3, userData: 1)
  write.flags = .link
  var synchronize = IOUring.Submission.synchronize(file, dataOnly: true, userData: 2)
  synchronize.flags = .link
  check(write.operation == .write && synchronize.userData == 2, "a request says what it is")
  for request in [write, synchronize, .read(file, into: read, at: 0, userData: 3)] {
    check(ring.add(request), "room for three")
  }
  check(probe("io_uring_enter", body: { () throws(Errno) in try ring.submit(waitingFor: 3) }) == 3, "three are taken")
  expect("io_uring_enter(\(ring.descriptor.rawValue), 3, 3, IORING_ENTER_GETEVENTS, NULL, 0) = 3")
  var results: [Int32] = [-1, -1, -1, -1]
  while let answer = ring.nextCompletion() { results[Int(answer.userData)] = answer.rawResult }
  check(results[1] == 5 && results[2] == 0 && results[3] == 8, "five written, eight read")
  check(read[2] == 0 && read[3] == 104 && read[7] == 111, "what was written is read")

  // An error is the request's, and the call's own is none.
  check(ring.add(.read(FileDescriptor(rawValue: 999), into: read, userData: 9)), "room for one")
  probe("io_uring_enter") { () throws(Errno) in try ring.submit() }
  expect("io_uring_enter(\(ring.descriptor.rawValue), 1, 0, 0, NULL, 0) = 1")
  if let answer = probe("io_uring_enter", body: { () throws(Errno) in try ring.waitForCompletion() }) {
    fails("read", with: .badFileDescriptor) { () throws(Errno) in try answer.result() }
  }

  let files = [file]
  probe("io_uring_register") { () throws(Errno) in try ring.registerFiles(files.span) }
  expect("io_uring_register(\(ring.descriptor.rawValue), IORING_REGISTER_FILES, [\(file.rawValue)], 1) = 0")
  fails("io_uring_register", with: .resourceBusy) { () throws(Errno) in try ring.registerFiles(files.span) }
  expect(
    "io_uring_register(\(ring.descriptor.rawValue), IORING_REGISTER_FILES, [\(file.rawValue)], 1) = -1 EBUSY (Device or resource busy)"
  )
  var registered = IOUring.Submission.read(FileDescriptor(rawValue: 0), into: read, at: 3)
  registered.flags = .registeredFile
  check(ring.add(registered), "room for one")
  probe("io_uring_enter") { () throws(Errno) in try ring.submit() }
  if let answer = probe("io_uring_enter", body: { () throws(Errno) in try ring.waitForCompletion() }) {
    check(probe("read", body: { () throws(Errno) in try answer.result() }) == 5, "a read by index")
  }
  probe("io_uring_register") { () throws(Errno) in try ring.unregisterFiles() }
  expect("io_uring_register(\(ring.descriptor.rawValue), IORING_UNREGISTER_FILES, NULL, 0) = 0")
  fails("io_uring_register", with: .noSuchAddressOrDevice) { () throws(Errno) in try ring.unregisterFiles() }

  let knows = probe("io_uring_register") { () throws(Errno) in
    (try ring.supports(.read), try ring.supports(IOUring.Operation(rawValue: 250)))
  }
  expect("io_uring_register(\(ring.descriptor.rawValue), IORING_REGISTER_PROBE, *, 256) = 0")
  if let knows { check(knows.0 && !knows.1, "the kernel knows reads, and no operation 250") }

  check(ring.add(.close(file, userData: 4)), "room for one")
  probe("io_uring_enter") { () throws(Errno) in try ring.submit(waitingFor: 1) }
  check(ring.nextCompletion()?.rawResult == 0, "the file is closed")
  fails("close", with: .badFileDescriptor) { () throws(Errno) in try file.close() }
}

func timeouts() {
  guard
    var ring = probe("io_uring_setup", body: { () throws(Errno) in try IOUring(count: 4, options: .disabled) }),
    let event = probe("eventfd2", body: { () throws(Errno) in try syscall(.eventfd2, 0, 0) })
  else { return }
  expect("io_uring_setup(4, {flags=IORING_SETUP_R_DISABLED, *}) = \(ring.descriptor.rawValue)")
  let counter = FileDescriptor(rawValue: Int32(event))
  check(ring.add(.nothing()), "room for one")
  fails("io_uring_enter", with: .fileDescriptorInBadState) { () throws(Errno) in try ring.submit() }
  expect("io_uring_enter(\(ring.descriptor.rawValue), 1, 0, 0, NULL, 0) = -1 EBADFD (File descriptor in bad state)")
  probe("io_uring_register") { () throws(Errno) in try ring.enable() }
  expect("io_uring_register(\(ring.descriptor.rawValue), IORING_REGISTER_ENABLE_RINGS, NULL, 0) = 0")
  probe("io_uring_register") { () throws(Errno) in try ring.registerEventDescriptor(counter) }
  expect("io_uring_register(\(ring.descriptor.rawValue), IORING_REGISTER_EVENTFD, [\(event)], 1) = 0")
  probe("io_uring_enter") { () throws(Errno) in try ring.submit(waitingFor: 1) }
  check(ring.nextCompletion() != nil, "an answer of the enabled ring")
  var count: UInt64 = 0
  probe("read") { () throws(Errno) in
    try withUnsafeMutableBytes(of: &count) { count throws(Errno) in try counter.read(into: count) }
  }
  check(count == 1, "the eventfd counted it")

  var time = Timestamp(seconds: 0, nanoseconds: 1_000_000)
  withUnsafePointer(to: &time) { time in
    check(ring.add(.timeout(time, userData: 5)), "room for one")
    probe("io_uring_enter") { () throws(Errno) in try ring.submit(waitingFor: 1) }
  }
  if let answer = ring.nextCompletion() {
    fails("timeout", with: .timeout) { () throws(Errno) in try answer.result() }
  } else {
    check(false, "an answer of the timeout")
  }
  var later = Timestamp(seconds: 1000)
  withUnsafePointer(to: &later) { time in
    check(ring.add(.timeout(time, userData: 6)) && ring.add(.cancel(6, userData: 7)), "room for two")
    probe("io_uring_enter") { () throws(Errno) in try ring.submit(waitingFor: 2) }
  }
  var cancelled = 0
  while let answer = ring.nextCompletion() {
    if answer.userData == 6 && answer.rawResult == -Errno.canceled.rawValue { cancelled += 1 }
    if answer.userData == 7 && answer.rawResult == 0 { cancelled += 1 }
  }
  check(cancelled == 2, "the timeout was cancelled")
  probe("close") { () throws(Errno) in try counter.close() }
}

/// The kernel's thread takes requests without a call, until it sleeps.
func submissionThread() {
  guard
    var ring = probe(
      "io_uring_setup", or: .notPermitted,
      body: { () throws(Errno) in
        try IOUring(count: 8, options: .submissionThread)
      })
  else { return }
  for number in 0..<100 {
    check(ring.add(.nothing(userData: UInt64(number))), "there is room")
    probe("io_uring_enter") { () throws(Errno) in try ring.submit() }
    let answer = probe("io_uring_enter") { () throws(Errno) in try ring.waitForCompletion() }
    check(answer?.userData == UInt64(number), "an answer for each, in order")
  }
}

if nothingAtAll() {
  refusals()
  files()
  timeouts()
  submissionThread()
}
finish()
