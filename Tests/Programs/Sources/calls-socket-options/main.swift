// Options of sockets: each typed one is asked for, and set where it can be.
//
// calls: setsockopt getsockopt
// stdout: ok
import CallTesting
import LinuxSystem

/// What qemu-user says of options that it does not know.
let unknown: Errno = isEmulated ? .protocolNotAvailable : .notPermitted

/// Sets an option, and asks for it.
func setAndGet<Value: SocketOptionValue & Equatable>(
  _ socket: FileDescriptor, _ option: SocketOption<Value>, _ value: Value, reads expected: Value? = nil,
  line: Int = #line
) {
  let done: Void? = probe("setsockopt", or: .notPermitted, unknown, line: line) { () throws(Errno) in
    try socket.setSocketOption(option, to: value)
  }
  if done == nil { return }
  let read = probe("getsockopt", or: unknown, line: line) { () throws(Errno) in try socket.socketOption(option) }
  if let read { check(read == expected ?? value, "an option is as it was set", line: line) }
}

func testGeneral() throws(Errno) {
  let socket = try Socket.open(.inet, .stream)
  let number = socket.rawValue
  setAndGet(socket, .reuseAddress, true)
  expect("setsockopt(\(number), SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0")
  expect("getsockopt(\(number), SOL_SOCKET, SO_REUSEADDR, [1], [4]) = 0")
  setAndGet(socket, .reuseAddress, false)
  expect("setsockopt(\(number), SOL_SOCKET, SO_REUSEADDR, [0], 4) = 0")
  setAndGet(socket, .reusePort, true)
  setAndGet(socket, .keepAlive, true)
  expect("setsockopt(\(number), SOL_SOCKET, SO_KEEPALIVE, [1], 4) = 0")
  setAndGet(socket, .broadcast, true)
  setAndGet(socket, .dontRoute, true)
  setAndGet(socket, .outOfBandInline, true)
  setAndGet(socket, .timestamps, true)
  setAndGet(socket, .nanosecondTimestamps, true)
  setAndGet(socket, .zeroCopy, true)
  setAndGet(socket, .sendBufferSize, 20_000, reads: 40_000)
  expect("setsockopt(\(number), SOL_SOCKET, SO_SNDBUF, [20000], 4) = 0")
  setAndGet(socket, .receiveBufferSize, 30_000, reads: 60_000)
  expect("getsockopt(\(number), SOL_SOCKET, SO_RCVBUF, [60000], [4]) = 0")
  setAndGet(socket, .receiveLowWater, 17)
  setAndGet(socket, .priority, 5)
  setAndGet(socket, .mark, 3)
  probe("SO_SNDBUFFORCE", or: .notPermitted, unknown) { () throws(Errno) in
    try socket.setSocketOption(.forcedSendBufferSize, to: 30_000)
    check(try socket.socketOption(.sendBufferSize) == 60_000, "the size is forced")
  }
  probe("SO_RCVBUFFORCE", or: .notPermitted, unknown) { () throws(Errno) in
    try socket.setSocketOption(.forcedReceiveBufferSize, to: 40_000)
    check(try socket.socketOption(.receiveBufferSize) == 80_000, "the size is forced")
  }
  check(try socket.socketOption(.domain) == .inet, "the domain")
  expect("getsockopt(\(number), SOL_SOCKET, SO_DOMAIN, [2], [4]) = 0")
  check(try socket.socketOption(.type) == .stream, "the type")
  expect("getsockopt(\(number), SOL_SOCKET, SO_TYPE, [1], [4]) = 0")
  check(try socket.socketOption(.protocol) == .tcp, "the protocol")
  check(try socket.socketError() == nil, "no error")
  expect("getsockopt(\(number), SOL_SOCKET, SO_ERROR, [0], [4]) = 0")
  check(try !socket.socketOption(.isListening), "it does not listen yet")
  try socket.bind(to: .ipv4(.loopback, port: 0))
  try socket.listen()
  check(try socket.socketOption(.isListening), "it listens")
  fails("setsockopt", with: .protocolNotAvailable) { () throws(Errno) in
    try socket.setSocketOption(.isListening, to: true)
  }
  expect("setsockopt(\(number), SOL_SOCKET, SO_ACCEPTCONN, [1], 4) = -1 ENOPROTOOPT (Protocol not available)")
  fails("setsockopt", with: .badFileDescriptor) { () throws(Errno) in
    try FileDescriptor(rawValue: -1).setSocketOption(.keepAlive, to: true)
  }
  expect("setsockopt(-1, SOL_SOCKET, SO_KEEPALIVE, [1], 4) = -1 EBADF (Bad file descriptor)")
  try socket.close()
}

func testTimes() throws(Errno) {
  let socket = try Socket.open(.inet, .stream)
  let number = socket.rawValue
  check(try socket.socketOption(.receiveTimeout) == nil, "no limit yet")
  setAndGet(socket, .receiveTimeout, .milliseconds(1_500))
  expect("setsockopt(\(number), SOL_SOCKET, SO_RCVTIMEO_OLD, *, 16) = 0")
  setAndGet(socket, .receiveTimeout, nil)
  setAndGet(socket, .sendTimeout, .seconds(7))
  // A part of a microsecond is not to become no limit: the kernel rounds up once more, to its own ticks.
  try socket.setSocketOption(.sendTimeout, to: .nanoseconds(1))
  check(try socket.socketOption(.sendTimeout) ?? .zero > .zero, "the shortest time is a time")
  try socket.setSocketOption(.sendTimeout, to: .nanoseconds(1_999_999_999))
  check(try socket.socketOption(.sendTimeout) == .seconds(2), "nearly two seconds are two")
  check(try socket.socketOption(.linger) == nil, "no lingering yet")
  expect("getsockopt(\(number), SOL_SOCKET, SO_LINGER, {l_onoff=0, l_linger=0}, [8]) = 0")
  setAndGet(socket, .linger, .seconds(3))
  expect("setsockopt(\(number), SOL_SOCKET, SO_LINGER, {l_onoff=1, l_linger=3}, 8) = 0")
  setAndGet(socket, .linger, .milliseconds(2_100), reads: .seconds(3))
  setAndGet(socket, .linger, .zero)
  setAndGet(socket, .linger, nil)
  setAndGet(socket, .tcpKeepAliveIdle, .seconds(60))
  expect("setsockopt(\(number), SOL_TCP, TCP_KEEPIDLE, [60], 4) = 0")
  setAndGet(socket, .tcpKeepAliveInterval, .milliseconds(4_001), reads: .seconds(5))
  setAndGet(socket, .tcpUserTimeout, .milliseconds(2_500))
  expect("setsockopt(\(number), SOL_TCP, TCP_USER_TIMEOUT, [2500], 4) = 0")
  setAndGet(socket, .tcpUserTimeout, .microseconds(1), reads: .milliseconds(1))
  setAndGet(socket, .tcpUserTimeout, nil)
  // Retransmissions make up the time: 1 and 2 seconds.
  setAndGet(socket, .tcpDeferAccept, .seconds(3))
  // The shortest times work: nobody sends here.
  let (a, b) = try Socket.pair()
  try a.setSocketOption(.receiveTimeout, to: .milliseconds(20))
  fails("recvfrom", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    var byte: [UInt8] = [0]
    var span = byte.mutableSpan
    var bytes = span.mutableBytes
    return try a.receive(into: &bytes)
  }
  for descriptor in [a, b, socket] { try descriptor.close() }
}

func testTCP() throws(Errno) {
  let socket = try Socket.open(.inet, .stream)
  let number = socket.rawValue
  setAndGet(socket, .tcpNoDelay, true)
  expect("setsockopt(\(number), SOL_TCP, TCP_NODELAY, [1], 4) = 0")
  expect("getsockopt(\(number), SOL_TCP, TCP_NODELAY, [1], [4]) = 0")
  setAndGet(socket, .tcpCork, true)
  setAndGet(socket, .tcpQuickAcknowledge, true)
  setAndGet(socket, .tcpFastOpenConnect, true)
  setAndGet(socket, .tcpKeepAliveCount, 4)
  setAndGet(socket, .tcpSynRetries, 2)
  setAndGet(socket, .tcpNotSentLowWater, 1_000)
  probe("TCP_MAXSEG") { () throws(Errno) in
    try socket.setSocketOption(.tcpMaximumSegmentSize, to: 1_000)
    check(try socket.socketOption(.tcpMaximumSegmentSize) > 0, "the segment's size")
  }
  probe("TCP_FASTOPEN") { () throws(Errno) in try socket.setSocketOption(.tcpFastOpenQueue, to: 4) }
  fails("setsockopt", with: .invalidArgument) { () throws(Errno) in
    try socket.setSocketOption(.tcpSynRetries, to: 1_000)
  }
  expect("setsockopt(\(number), SOL_TCP, TCP_SYNCNT, [1000], 4) = -1 EINVAL (Invalid argument)")

  // Any option, in the kernel's form: the name of the algorithm against congestion, which qemu-user takes for a number.
  var name = [UInt8](repeating: 0, count: 16)
  let length = probe("TCP_CONGESTION", or: isEmulated ? .invalidArgument : unknown) { () throws(Errno) in
    var span = name.mutableSpan
    var bytes = span.mutableBytes
    return try socket.socketOption(level: Linux.SOL_TCP, name: Linux.TCP_CONGESTION, into: &bytes)
  }
  if let length, !isEmulated {
    check(length > 2 && length <= 16 && name[0] != 0, "a name of some length")
    let count = name.firstIndex(of: 0) ?? name.count
    probe("TCP_CONGESTION") { () throws(Errno) in
      try socket.setSocketOption(
        level: Linux.SOL_TCP, name: Linux.TCP_CONGESTION, to: name.span.extracting(first: count).bytes)
    }
    expect("setsockopt(\(number), SOL_TCP, TCP_CONGESTION, *, \(count)) = 0")
  }
  try socket.close()
}

func testIP() throws(Errno) {
  let socket = try Socket.open(.inet, .datagram)
  let number = socket.rawValue
  setAndGet(socket, .ipTimeToLive, 7)
  expect("setsockopt(\(number), SOL_IP, IP_TTL, [7], 4) = 0")
  setAndGet(socket, .ipTypeOfService, 0x10)
  setAndGet(socket, .ipMulticastTimeToLive, 0)
  setAndGet(socket, .ipMulticastLoopback, true)
  setAndGet(socket, .ipFreeBind, true)
  setAndGet(socket, .ipTransparent, true)
  setAndGet(socket, .ipPacketInfo, true)
  setAndGet(socket, .ipBindWithoutPort, true)
  setAndGet(socket, .udpSegmentSize, 512)
  expect("setsockopt(\(number), SOL_UDP, UDP_SEGMENT, *, 4) = 0")
  setAndGet(socket, .udpReceiveSegments, true)
  // Once bound, only who has privileges may choose another.
  let bound = try Socket.open(.inet, .datagram)
  setAndGet(bound, .boundInterface, 1)
  try bound.close()
  try socket.connect(to: .ipv4(.loopback, port: 9))
  probe("IP_MTU", or: unknown) { () throws(Errno) in
    check(try socket.socketOption(.ipPathMTU) >= 576, "the largest packet on the way")
  }
  // Groups, on the loopback interface only: 1.
  let group = IPv4Address(239, 255, 1, 2)
  if probe(
    "IP_ADD_MEMBERSHIP", or: .operationNotSupportedByDevice,
    body: { () throws(Errno) in
      try socket.join(group, interface: 1)
    }) != nil
  {
    expect("setsockopt(\(number), SOL_IP, IP_ADD_MEMBERSHIP, {imr_multiaddr=inet_addr(\"239.255.1.2\"), *}, 12) = 0")
    fails("setsockopt", with: .addressInUse) { () throws(Errno) in try socket.join(group, interface: 1) }
    probe("IP_DROP_MEMBERSHIP") { () throws(Errno) in try socket.leave(group, interface: 1) }
    fails("setsockopt", with: .addressNotAvailable) { () throws(Errno) in try socket.leave(group, interface: 1) }
  }
  fails("setsockopt", with: .invalidArgument) { () throws(Errno) in
    try socket.join(IPv4Address(127, 0, 0, 1), interface: 1)
  }
  try socket.close()
}

func testIPv6() throws(Errno) {
  guard
    let socket = probe(
      "socket", or: .addressFamilyNotSupported, body: { () throws(Errno) in try Socket.open(.inet6, .datagram) })
  else { return }
  let number = socket.rawValue
  setAndGet(socket, .ipv6Only, true)
  expect("setsockopt(\(number), SOL_IPV6, IPV6_V6ONLY, [1], 4) = 0")
  setAndGet(socket, .ipv6UnicastHops, 9)
  setAndGet(socket, .ipv6MulticastHops, 0)
  setAndGet(socket, .ipv6MulticastLoopback, true)
  setAndGet(socket, .ipv6MulticastInterface, 1)
  setAndGet(socket, .ipv6TrafficClass, 32)
  setAndGet(socket, .ipv6PacketInfo, true)
  let group = IPv6Address(0xff01, 0, 0, 0, 0, 0, 0, 0x1234)
  if probe(
    "IPV6_ADD_MEMBERSHIP", or: .operationNotSupportedByDevice,
    body: { () throws(Errno) in
      try socket.join(group, interface: 1)
    }) != nil
  {
    expect("setsockopt(\(number), SOL_IPV6, IPV6_ADD_MEMBERSHIP, {inet_pton(AF_INET6, \"ff01::1234\", *), *}, 20) = 0")
    probe("IPV6_DROP_MEMBERSHIP") { () throws(Errno) in try socket.leave(group, interface: 1) }
    fails("setsockopt", with: .addressNotAvailable) { () throws(Errno) in try socket.leave(group, interface: 1) }
  }
  try socket.close()
}

func testUnix() throws(Errno) {
  let (a, b) = try Socket.pair()
  let credentials = try a.socketOption(.peerCredentials)
  let process = try syscall(.getpid)
  expect("getsockopt(\(a.rawValue), SOL_SOCKET, SO_PEERCRED, {pid=\(process), uid=*, gid=*}, [12]) = 0")
  let user = try syscall(.getuid)
  let group = try syscall(.getgid)
  check(Int(credentials.process.rawValue) == process, "the process that made the pair")
  check(Int(credentials.user.rawValue) == user && Int(credentials.group.rawValue) == group, "its user and group")
  setAndGet(a, .passCredentials, true)
  // Since Linux 6.5.
  let peer = probe(
    "SO_PEERPIDFD", or: .protocolNotAvailable, .invalidArgument, .notSupported,
    body: { () throws(Errno) in try b.peerProcessDescriptor() })
  if let peer {
    check(peer.rawValue > b.rawValue, "a descriptor of the process")
    try peer.close()
  }
  let passes: Void? = probe(
    "SO_PASSPIDFD", or: .protocolNotAvailable,
    body: { () throws(Errno) in try a.setSocketOption(.passProcessDescriptor, to: true) })
  if passes != nil {
    check(try b.send([UInt8(1)].span.bytes) == 1, "sent")
    var control = ReceivedControlMessages()
    var byte: [UInt8] = [0]
    var span = byte.mutableSpan
    var bytes = span.mutableBytes
    _ = try a.receive(into: &bytes, control: &control)
    check(control.credentials != nil, "credentials come too")
    let sender = control.takeProcessDescriptor()
    check(sender != nil && control.takeProcessDescriptor() == nil, "a descriptor of the sender's process")
    try sender?.close()
  }
  fails("getsockopt", with: .notSupported, .protocolNotAvailable) { () throws(Errno) in
    try a.socketOption(.tcpNoDelay)
  }
  expect("getsockopt(\(a.rawValue), SOL_TCP, TCP_NODELAY, *) = -1 EOPNOTSUPP (Operation not supported)")
  try a.close()
  try b.close()
}

probe("options of all sockets") { () throws(Errno) in try testGeneral() }
probe("times") { () throws(Errno) in try testTimes() }
probe("options of TCP") { () throws(Errno) in try testTCP() }
probe("options of IPv4") { () throws(Errno) in try testIP() }
probe("options of IPv6") { () throws(Errno) in try testIPv6() }
probe("options of Unix") { () throws(Errno) in try testUnix() }
finish()
