// Messages with descriptors and credentials beside them, and many messages in one call.
//
// calls: sendmsg recvmsg sendmmsg recvmmsg
// stdout: ok
import CallTesting
import LinuxSystem

let data = Array("hello".utf8)
let level = Int32(Linux.SOL_SOCKET)

func isOpen(_ descriptor: FileDescriptor) -> Bool {
  (try? syscall(.fcntl, Int(descriptor.rawValue), Linux.F_GETFD)) != nil
}

func isClosedOnExec(_ descriptor: FileDescriptor) -> Bool {
  (try? syscall(.fcntl, Int(descriptor.rawValue), Linux.F_GETFD)) == Linux.FD_CLOEXEC
}

/// Receives a message into a buffer that is longer.
func receive(
  _ socket: FileDescriptor, _ control: inout ReceivedControlMessages, closeOnExec: Bool = true
) throws(Errno) -> ReceivedMessage {
  var buffer = [UInt8](repeating: 0, count: 16)
  var span = buffer.mutableSpan
  var bytes = span.mutableBytes
  let message = try socket.receive(into: &bytes, control: &control, closeOnExec: closeOnExec)
  check(message.byteCount == 5 && buffer[..<5].elementsEqual(data), "what was sent is received")
  return message
}

func testDescriptors() throws(Errno) {
  let (a, b) = try Socket.pair()
  // A file and a pair, to be known again by what is read and written through them.
  let file = try FileDescriptor.open("/proc/self/stat", .readOnly)
  let (c, d) = try Socket.pair()
  check(try a.send(data.span.bytes, control: ControlMessages(file)) == 5, "sent")
  expect(
    "sendmsg(\(a.rawValue), {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=\"hello\", iov_len=5}], msg_iovlen=1, msg_control=[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[\(file.rawValue)]}], msg_controllen=24, msg_flags=0}, MSG_NOSIGNAL) = 5"
  )
  var control = ReceivedControlMessages()
  let message = try receive(b, &control)
  check(message.flags.isEmpty, "nothing was cut off")
  check(control.credentials == nil, "no credentials")
  guard let received = control.takeDescriptor() else { return check(false, "a descriptor came along") }
  expect(
    "recvmsg(\(b.rawValue), {msg_name=NULL, *[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[\(received.rawValue)]}], msg_controllen=24, msg_flags=MSG_CMSG_CLOEXEC}, MSG_CMSG_CLOEXEC) = 5"
  )
  check(control.takeDescriptor() == nil, "one descriptor came along")
  check(isOpen(received) && received != file && isClosedOnExec(received), "it is open, and closed on exec")
  control.removeAll()
  check(isOpen(received), "a descriptor that was taken stays open")
  try received.close()

  // Three of them, of which one is taken: the others are closed when the next message comes.
  let three = [file, c, d]
  var messages = ControlMessages()
  try messages.append(three.span)
  check(try a.send(data.span.bytes, control: messages) == 5, "sent")
  expect(
    "sendmsg(\(a.rawValue), {*cmsg_len=28, *cmsg_data=[\(file.rawValue), \(c.rawValue), \(d.rawValue)]}*}, MSG_NOSIGNAL) = 5"
  )
  check(try receive(b, &control, closeOnExec: false).flags.isEmpty, "nothing was cut off")
  expect("recvmsg(\(b.rawValue), {*cmsg_len=28, *msg_controllen=32, msg_flags=0}, 0) = 5")
  var numbers: [Int32] = []
  var walk = control.messages
  while let message = walk.next() {
    check(message.level == level && message.type == Int32(Linux.SCM_RIGHTS), "what came along")
    for index in 0..<message.data.byteCount / 4 {
      numbers.append(message.data.unsafeLoad(fromByteOffset: 4 * index, as: Int32.self))
    }
  }
  check(numbers.count == 3, "three descriptors came along")
  let first = control.takeDescriptor()
  check(first?.rawValue == numbers.first, "the first of them is taken first")
  for number in numbers {
    let descriptor = FileDescriptor(rawValue: number)
    check(isOpen(descriptor) && !isClosedOnExec(descriptor), "it is open, and stays so on exec")
  }
  check(try a.send(data.span.bytes, control: ControlMessages()) == 5, "sent without control messages")
  expect("sendmsg(\(a.rawValue), {*, msg_controllen=0, msg_flags=0}, MSG_NOSIGNAL) = 5")
  _ = try receive(b, &control)
  check(control.isEmpty, "nothing came along")
  for number in numbers {
    check(isOpen(FileDescriptor(rawValue: number)) == (number == first?.rawValue), "what was not taken is closed")
  }
  try first?.close()

  // At the end of its life too.
  check(try a.send(data.span.bytes, control: ControlMessages(file)) == 5, "sent")
  check(try receiveAndForget(b), "what was not taken is closed at the end")

  fails("sendmsg", with: .badFileDescriptor) { () throws(Errno) in
    try a.send(data.span.bytes, control: ControlMessages(FileDescriptor(rawValue: 9_999)))
  }
  expect("sendmsg(\(a.rawValue), {*cmsg_data=[9999]*}, MSG_NOSIGNAL) = -1 EBADF (Bad file descriptor)")
  for descriptor in [a, b, c, d, file] { try descriptor.close() }
}

/// Whether the descriptor that came along is closed when the messages are gone.
func receiveAndForget(_ socket: FileDescriptor) throws(Errno) -> Bool {
  let number = try receiveNumber(socket)
  return number >= 0 && !isOpen(FileDescriptor(rawValue: number))
}

/// The number of the descriptor that came along, which is open until this returns; -1 where none is.
func receiveNumber(_ socket: FileDescriptor) throws(Errno) -> Int32 {
  var control = ReceivedControlMessages()
  _ = try receive(socket, &control)
  var walk = control.messages
  guard let message = walk.next() else { return -1 }
  let number = message.data.unsafeLoad(fromByteOffset: 0, as: Int32.self)
  return isOpen(FileDescriptor(rawValue: number)) ? number : -1
}

/// As many descriptors as the kernel takes, and one more; and more than there is room for.
func testLimits() throws(Errno) {
  let (a, b) = try Socket.pair()
  var messages = ControlMessages()
  try messages.append([FileDescriptor](repeating: a, count: 253).span)
  check(try a.send(data.span.bytes, control: messages) == 5, "253 descriptors are sent")
  var control = ReceivedControlMessages()
  _ = try receive(b, &control)
  var count = 0
  while let descriptor = control.takeDescriptor() {
    try descriptor.close()
    count += 1
  }
  check(count == 253, "253 descriptors are received")
  try messages.append(a)
  fails("sendmsg", with: .invalidArgument) { () throws(Errno) in try a.send(data.span.bytes, control: messages) }
  let many = [UInt8](repeating: 0, count: 1_200)
  fails("no room", with: .invalidArgument) { () throws(Errno) in
    try messages.append(level: level, type: 1, data: many.span.bytes)
  }
  try a.close()
  try b.close()
}

func testCredentials() throws(Errno) {
  let (a, b) = try Socket.pair(.unix, .datagram)
  try b.setSocketOption(.passCredentials, to: true)
  expect("setsockopt(\(b.rawValue), SOL_SOCKET, SO_PASSCRED, [1], 4) = 0")
  let process = ProcessID(rawValue: Int32(try syscall(.getpid)))
  let user = UserID(rawValue: UInt32(try syscall(.getuid)))
  let group = GroupID(rawValue: UInt32(try syscall(.getgid)))
  let credentials = SocketCredentials(process: process, user: user, group: group)
  var control = ReceivedControlMessages()
  check(try a.send(data.span.bytes) == 5, "sent without credentials")
  _ = try receive(b, &control)
  check(control.credentials == credentials, "the kernel adds credentials")
  check(control.takeDescriptor() == nil, "no descriptor")

  var messages = ControlMessages()
  try messages.append(credentials)
  try messages.append(a)
  check(try a.send(data.span.bytes, control: messages) == 5, "sent with credentials")
  expect(
    "sendmsg(\(a.rawValue), {*[{cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SCM_CREDENTIALS, cmsg_data={pid=\(process.rawValue), uid=\(user.rawValue), gid=\(group.rawValue)}}, {cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[\(a.rawValue)]}]*}, MSG_NOSIGNAL) = 5"
  )
  _ = try receive(b, &control)
  check(control.credentials == credentials, "credentials beside a descriptor")
  guard let received = control.takeDescriptor() else { return check(false, "a descriptor beside credentials") }
  try received.close()
  // Process 1 is somebody else: refused, but to who has privileges.
  var others = ControlMessages()
  try others.append(SocketCredentials(process: ProcessID(rawValue: 1), user: user, group: group))
  if user != .root {
    fails("sendmsg", with: .notPermitted) { () throws(Errno) in try a.send(data.span.bytes, control: others) }
  }
  try a.close()
  try b.close()
}

func testPieces() throws(Errno) {
  let a = try Socket.open(.inet, .datagram)
  let b = try Socket.open(.inet, .datagram)
  try a.bind(to: .ipv4(.loopback, port: 0))
  try b.bind(to: .ipv4(.loopback, port: 0))
  let address = try b.socketAddress()
  let sent = try data.withUnsafeBufferPointer { (data) throws(Errno) in
    let bytes = UnsafeRawBufferPointer(data)
    let pieces = [IOVector(UnsafeRawBufferPointer(rebasing: bytes[3...])), IOVector(bytes)]
    return try a.send(pieces.span, to: address)
  }
  check(sent == 7, "two pieces are sent")
  expect(
    "sendmsg(\(a.rawValue), {msg_name={sa_family=AF_INET, *}, msg_namelen=16, msg_iov=[{iov_base=\"lo\", iov_len=2}, {iov_base=\"hello\", iov_len=5}], msg_iovlen=2, *}, MSG_NOSIGNAL) = 7"
  )
  var buffer = [UInt8](repeating: 0, count: 6)
  var sender = SocketAddress()
  var control = ReceivedControlMessages()
  var span = buffer.mutableSpan
  var bytes = span.mutableBytes
  let message = try b.receive(into: &bytes, control: &control, from: &sender)
  check(message.byteCount == 6 && message.flags.contains(.truncated), "cut off, and said so")
  check(buffer.elementsEqual("lohell".utf8), "one behind the other")
  let senderAddress = try a.socketAddress()
  check(sender == senderAddress, "the sender")
  expect(
    "recvmsg(\(b.rawValue), {msg_name={sa_family=AF_INET, *}, msg_namelen=128 => 16, msg_iov=[{iov_base=\"lohell\", iov_len=6}], *msg_flags=MSG_TRUNC|MSG_CMSG_CLOEXEC}, MSG_CMSG_CLOEXEC) = 6"
  )
  try a.close()
  try b.close()
}

func testBatch() throws(Errno) {
  let a = try Socket.open(.inet, .datagram)
  let b = try Socket.open(.inet, .datagram)
  try a.bind(to: .ipv4(.loopback, port: 0))
  try b.bind(to: .ipv4(.loopback, port: 0))
  let address = try b.socketAddress()
  var outgoing = MessageBatch<8>()
  for range in [0..<5, 1..<3, 0..<0, 4..<5] { outgoing.append(range, to: address) }
  check(try a.send(data.span.bytes, batch: &outgoing, startingAt: 1) == 3, "three of four are sent")
  expect(
    "sendmmsg(\(a.rawValue), [{msg_hdr={msg_name={sa_family=AF_INET, *iov_base=\"el\", iov_len=2}*msg_len=2}, {*msg_len=0}, {*iov_base=\"o\", *msg_len=1}], 3, MSG_NOSIGNAL) = 3"
  )
  check(try a.send(data.span.bytes, batch: &outgoing) == 4, "four are sent")
  check(outgoing[0].range == 0..<5 && outgoing[1].range == 1..<3 && outgoing[3].address == address, "what was sent")

  var buffer = [UInt8](repeating: 0, count: 32)
  var span = buffer.mutableSpan
  var bytes = span.mutableBytes
  var incoming = MessageBatch<8>(pieces: 8, of: 4)
  let count = try b.receive(into: &bytes, batch: &incoming, flags: .waitForOne, timeout: .seconds(5))
  expect("recvmmsg(\(b.rawValue), [*], 8, MSG_WAITFORONE, {tv_sec=5, tv_nsec=0}) = 7 *")
  check(count == 7, "seven are received")
  let senderAddress = try a.socketAddress()
  let wanted = ["el", "", "o", "hell", "el", "", "o"]
  for index in 0..<min(count, 7) {
    let message = incoming[index]
    check(message.range.lowerBound == 4 * index, "each has its piece")
    check(buffer[message.range].elementsEqual(wanted[index].utf8), "what was sent is received")
    check(message.flags.contains(.truncated) == (index == 3), "what is cut off says so")
    check(message.address == senderAddress, "the sender")
  }
  var rest = [UInt8](repeating: 0, count: 4)
  fails("recvmmsg", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    var one = MessageBatch<1>(pieces: 1, of: 4)
    var span = rest.mutableSpan
    var bytes = span.mutableBytes
    return try b.receive(into: &bytes, batch: &one, flags: .dontWait)
  }
  expect("recvmmsg(\(b.rawValue), *, 1, MSG_DONTWAIT, NULL) = -1 EAGAIN (Resource temporarily unavailable)")
  try a.close()
  try b.close()
}

probe("descriptors") { () throws(Errno) in try testDescriptors() }
probe("limits", or: .tooManyReferences) { () throws(Errno) in try testLimits() }
probe("credentials") { () throws(Errno) in try testCredentials() }
probe("pieces") { () throws(Errno) in try testPieces() }
probe("batch") { () throws(Errno) in try testBatch() }
finish()
