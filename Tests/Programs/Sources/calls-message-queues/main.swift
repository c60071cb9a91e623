// Message queues: those of System V, and those of POSIX.
//
// calls: msgget msgsnd msgrcv msgctl mq_open mq_unlink mq_timedsend mq_timedreceive mq_notify mq_getsetattr
// stdout: ok
import CallTesting
import LinuxSystem

let processNumber = (try? syscall(.getpid)) ?? 0
let hello = Array("hello".utf8)

func testSystemV() throws(Errno) {
  let queue = try MessageQueue.open(.private, options: .create, permissions: 0o620)
  expect("msgget(IPC_PRIVATE, IPC_CREAT|0620) = \(queue.rawValue)")
  defer { try? queue.remove() }
  try queue.send(MessageQueue.Message<16>(type: 3, hello.span.bytes))
  expect("msgsnd(\(queue.rawValue), {mtype=3, mtext=\"hello\"}, 5, 0) = 0")
  for type in [2, 1, 2] { try queue.send(MessageQueue.Message<8>(type: type), nonBlocking: true) }
  expect("msgsnd(\(queue.rawValue), {mtype=1, mtext=\"\"}, 0, IPC_NOWAIT) = 0")
  let status = try queue.status()
  expect("msgctl(\(queue.rawValue), IPC_STAT, *) = 0")
  check(status.messageCount == 4 && status.byteCount == 5 && status.capacity >= 5, "what it holds")
  check(Int(status.lastSender.rawValue) == processNumber && status.lastReceiver.rawValue == 0, "who used it")
  check(status.sendTime != nil && status.receiveTime == nil && status.changeTime != nil, "when")
  check(status.ownership.permissions == 0o620 && status.ownership.key == .private, "permissions")

  var message = MessageQueue.Message<16>()
  try queue.receive(into: &message, .lowest(upTo: 2))
  expect("msgrcv(\(queue.rawValue), {mtype=1, mtext=*}, 16, -2, 0) = 0")
  check(message.type == 1 && message.byteCount == 0, "the lowest type")
  if probe(
    "MSG_EXCEPT", or: .invalidArgument, body: { () throws(Errno) in try queue.receive(into: &message, .except(2)) })
    != nil
  {
    expect("msgrcv(\(queue.rawValue), {mtype=3, mtext=\"hello*\"}, 16, 2, MSG_EXCEPT) = 5")
    check(message.type == 3 && message.byteCount == 5, "not of that type")
    check(message.bytes[0] == hello[0] && message.bytes[4] == hello[4], "its bytes")
    try queue.send(message)
  }
  try queue.receive(into: &message, .type(2))
  check(message.type == 2, "of a type")
  try queue.receive(into: &message)
  check(message.type == 2, "the first")
  var short = MessageQueue.Message<3>()
  fails("msgrcv", with: .argListTooLong) { () throws(Errno) in try queue.receive(into: &short) }
  expect("msgrcv(\(queue.rawValue), *, 3, 0, 0) = -1 E2BIG (Argument list too long)")
  try queue.receive(into: &short, truncate: true)
  expect("msgrcv(\(queue.rawValue), {mtype=3, mtext=\"hel\"}, 3, 0, MSG_NOERROR) = 3")
  check(short.byteCount == 3 && short.bytes[2] == hello[2], "cut off")
  fails("msgrcv", with: .noMessage) { () throws(Errno) in try queue.receive(into: &message, nonBlocking: true) }
  expect("msgrcv(\(queue.rawValue), *, 16, 0, IPC_NOWAIT) = -1 ENOMSG (No message of desired type)")
  fails("msgsnd", with: .invalidArgument) { () throws(Errno) in try queue.send(MessageQueue.Message<1>(type: 0)) }
  expect("msgsnd(\(queue.rawValue), {mtype=0, mtext=\"\"}, 0, 0) = -1 EINVAL (Invalid argument)")

  let owner = status.ownership
  try queue.setOwner(owner.owner, owner.group, permissions: 0o600, capacity: 8)
  expect("msgctl(\(queue.rawValue), IPC_SET, *) = 0")
  check(try queue.status().capacity == 8, "how many bytes it may have")
  try queue.send(MessageQueue.Message<5>(hello.span.bytes))
  fails("msgsnd", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    try queue.send(MessageQueue.Message<5>(hello.span.bytes), nonBlocking: true)
  }
  expect(
    "msgsnd(\(queue.rawValue), {mtype=1, mtext=\"hello\"}, 5, IPC_NOWAIT) = -1 EAGAIN (Resource temporarily unavailable)"
  )
  try queue.remove()
  expect("msgctl(\(queue.rawValue), IPC_RMID, NULL) = 0")
  fails("msgctl", with: .invalidArgument, .identifierRemoved) { () throws(Errno) in try queue.status() }
  let key = SystemVKey(rawValue: 0x4654_0000 | Int32(processNumber & 0xffff))
  fails("msgget", with: .noSuchFileOrDirectory) { () throws(Errno) in try MessageQueue.open(key) }
  expect("msgget(*, 0600) = -1 ENOENT (No such file or directory)")
}

func testPosix() throws(Errno) {
  let name = "/fullswift-\(processNumber)"
  let kernelName = "fullswift-\(processNumber)"
  // qemu-user looks for a slash before the name that it is given.
  let bareName = isEmulated ? name : kernelName
  fails("mq_open", with: .noSuchFileOrDirectory) { () throws(Errno) in try PosixMessageQueue.open(name, .readOnly) }
  expect("mq_open(\"\(kernelName)\", O_RDONLY|O_CLOEXEC) = -1 ENOENT (No such file or directory)")
  let attributes = PosixMessageQueue.Attributes(capacity: 3, messageByteCount: 20)
  let queue = try PosixMessageQueue.open(
    name, .readWrite, options: [.create, .exclusiveCreate], permissions: 0o600, attributes: attributes)
  let number = queue.descriptor.rawValue
  expect(
    "mq_open(\"\(kernelName)\", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600, {mq_flags=0, mq_maxmsg=3, mq_msgsize=20, mq_curmsgs=0}) = \(number)"
  )
  defer { try? PosixMessageQueue.unlink(name) }
  fails("mq_open", with: .fileExists) { () throws(Errno) in
    try PosixMessageQueue.open(bareName, .readWrite, options: [.create, .exclusiveCreate])
  }

  try queue.send(hello.span.bytes)
  expect("mq_timedsend(\(number), \"hello\", 5, 0, NULL) = 0")
  let first = Array("first".utf8)
  try queue.send(first.span.bytes, priority: 9, deadline: Timestamp(seconds: 4_000_000_000, nanoseconds: 5))
  expect("mq_timedsend(\(number), \"first\", 5, 9, {tv_sec=4000000000, tv_nsec=5}) = 0")
  let now = try queue.attributes()
  expect("mq_getsetattr(\(number), NULL, {mq_flags=0, mq_maxmsg=3, mq_msgsize=20, mq_curmsgs=2}) = 0")
  check(now.capacity == 3 && now.messageByteCount == 20 && now.count == 2 && !now.isNonBlocking, "attributes")

  var buffer = [UInt8](repeating: 0, count: 20)
  var span = buffer.mutableSpan
  var bytes = span.mutableBytes
  let received = try queue.receive(into: &bytes)
  expect("mq_timedreceive(\(number), \"first\", 20, [9], NULL) = 5")
  check(received.byteCount == 5 && received.priority == 9, "the highest priority first")
  check(buffer[..<5].elementsEqual(first), "its bytes")
  fails("mq_timedreceive", with: .messageTooLong) { () throws(Errno) in
    var short: [UInt8] = [0]
    var span = short.mutableSpan
    var bytes = span.mutableBytes
    return try queue.receive(into: &bytes)
  }
  expect("mq_timedreceive(\(number), *, 1, *, NULL) = -1 EMSGSIZE (Message too long)")
  receiveHello(queue)

  // No message, in three ways.
  fails("mq_timedreceive", with: .timedOut) { () throws(Errno) in
    var span = buffer.mutableSpan
    var bytes = span.mutableBytes
    return try queue.receive(into: &bytes, deadline: .zero)
  }
  expect("mq_timedreceive(\(number), *, 20, *, {tv_sec=0, tv_nsec=0}) = -1 ETIMEDOUT (Connection timed out)")
  try queue.setNonBlocking(true)
  expect("mq_getsetattr(\(number), {mq_flags=O_NONBLOCK, mq_maxmsg=0, mq_msgsize=0, mq_curmsgs=0}, NULL) = 0")
  check(try queue.attributes().isNonBlocking, "non-blocking")
  fails("mq_timedreceive", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    var span = buffer.mutableSpan
    var bytes = span.mutableBytes
    return try queue.receive(into: &bytes)
  }
  for _ in 0..<3 { try queue.send(hello.span.bytes, priority: 1) }
  fails("mq_timedsend", with: .resourceTemporarilyUnavailable) { () throws(Errno) in try queue.send(hello.span.bytes) }
  expect("mq_timedsend(\(number), \"hello\", 5, 0, NULL) = -1 EAGAIN (Resource temporarily unavailable)")
  for _ in 0..<3 { receiveHello(queue) }
  try testNotification(queue)

  let reader = try PosixMessageQueue.open(bareName, .readOnly, options: .nonBlocking)
  expect("mq_open(\"\(kernelName)\", O_RDONLY|O_NONBLOCK|O_CLOEXEC) = \(reader.descriptor.rawValue)")
  fails("mq_timedsend", with: .badFileDescriptor) { () throws(Errno) in try reader.send(hello.span.bytes) }
  try reader.close()
  try PosixMessageQueue.unlink(name)
  expect("mq_unlink(\"\(kernelName)\") = 0")
  fails("mq_unlink", with: .noSuchFileOrDirectory) { () throws(Errno) in try PosixMessageQueue.unlink(name) }
  expect("mq_unlink(\"\(kernelName)\") = -1 ENOENT (No such file or directory)")
  try queue.close()
  fails("mq_getsetattr", with: .badFileDescriptor) { () throws(Errno) in try queue.attributes() }
}

func receiveHello(_ queue: PosixMessageQueue, line: Int = #line) {
  var buffer = [UInt8](repeating: 0, count: 20)
  let received = probe("mq_timedreceive", line: line) { () throws(Errno) in
    var span = buffer.mutableSpan
    var bytes = span.mutableBytes
    return try queue.receive(into: &bytes, deadline: Timestamp(seconds: 4_000_000_000, nanoseconds: 0))
  }
  check(received?.byteCount == 5 && buffer[..<5].elementsEqual(hello), "what was sent is received", line: line)
}

func testNotification(_ queue: PosixMessageQueue) throws(Errno) {
  let number = queue.descriptor.rawValue
  guard probe("mq_notify", body: { () throws(Errno) in try queue.notify(by: .none) }) != nil else { return }
  expect("mq_notify(\(number), {*sigev_notify=SIGEV_NONE}) = 0")
  // A child is another process, which comes too late.
  runInChild {
    fails("mq_notify", with: .resourceBusy) { () throws(Errno) in try queue.notify(by: .none) }
    expect("mq_notify(\(number), {*sigev_notify=SIGEV_NONE}) = -1 EBUSY (Device or resource busy)")
  }
  try queue.cancelNotification()
  expect("mq_notify(\(number), NULL) = 0")
  // A signal that would end the child: it is sent, and it is SIGUSR1.
  let ended = runInChild {
    probe("mq_notify") { () throws(Errno) in
      try queue.notify(by: .signal(.user1, value: 77))
      try queue.send(hello.span.bytes)
    }
  }
  expect("mq_notify(\(number), {sigev_value={sival_int=77, *}, sigev_signo=SIGUSR1, sigev_notify=SIGEV_SIGNAL}) = 0")
  check(isEmulated || ended == Signal.user1.rawValue, "the signal came")
  receiveHello(queue)
}

probe("System V", or: .noSpace, .noFunction) { () throws(Errno) in try testSystemV() }
probe("POSIX", or: .noSpace, .tooManyOpenFiles, .noFunction) { () throws(Errno) in try testPosix() }
finish()
