// Sockets: made, named, connected, sent through, shut down; on this machine only.
//
// calls: socket socketpair bind listen accept accept4 connect getsockname getpeername sendto recvfrom shutdown
// stdout: ok
import CallTesting
import LinuxSystem

let data = Array("hello".utf8)

/// Receives, and checks that it is `data`.
func receiveData(_ socket: FileDescriptor, flags: MessageFlags = [], line: Int = #line) {
  var buffer = [UInt8](repeating: 0, count: 16)
  let count = probe("recvfrom", line: line) { () throws(Errno) in
    var span = buffer.mutableSpan
    var bytes = span.mutableBytes
    return try socket.receive(into: &bytes, flags: flags)
  }
  check(count == 5 && buffer[..<5].elementsEqual(data), "what was sent is received", line: line)
}

func testPair() throws(Errno) {
  let (a, b) = try Socket.pair()
  expect("socketpair(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0, [\(a.rawValue), \(b.rawValue)]) = 0")
  check(try a.send(data.span.bytes) == 5, "all is sent")
  expect("sendto(\(a.rawValue), \"hello\", 5, MSG_NOSIGNAL, NULL, 0) = 5")
  receiveData(b, flags: .peek)
  expect("recvfrom(\(b.rawValue), \"hello\", 16, MSG_PEEK, NULL, NULL) = 5")
  receiveData(b)
  expect("recvfrom(\(b.rawValue), \"hello\", 16, 0, NULL, NULL) = 5")
  var buffer: [UInt8] = [1, 2]
  fails("recvfrom", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    var span = buffer.mutableSpan
    var bytes = span.mutableBytes
    return try b.receive(into: &bytes, flags: .dontWait)
  }
  expect("recvfrom(\(b.rawValue), *, 2, MSG_DONTWAIT, NULL, NULL) = -1 EAGAIN (Resource temporarily unavailable)")
  try a.shutdown(.sending)
  expect("shutdown(\(a.rawValue), SHUT_WR) = 0")
  let end = try buffer.withUnsafeMutableBufferPointer { (buffer) throws(Errno) in
    try b.receive(into: UnsafeMutableRawBufferPointer(buffer))
  }
  check(end == 0, "the end of the stream")
  try a.shutdown(.receiving)
  fails("sendto", with: .brokenPipe) { () throws(Errno) in
    try data.withUnsafeBufferPointer { (data) throws(Errno) in try b.send(UnsafeRawBufferPointer(data)) }
  }
  expect("sendto(\(b.rawValue), \"hello\", 5, MSG_NOSIGNAL, NULL, 0) = -1 EPIPE (Broken pipe)")
  try a.close()
  try b.close()
  let (c, d) = try Socket.pair(.unix, .sequencedPacket, options: .nonBlocking, closeOnExec: false)
  expect("socketpair(AF_UNIX, SOCK_SEQPACKET|SOCK_NONBLOCK, 0, [\(c.rawValue), \(d.rawValue)]) = 0")
  try c.shutdown(.both)
  expect("shutdown(\(c.rawValue), SHUT_RDWR) = 0")
  try c.close()
  try d.close()
  fails("socketpair", with: .notSupported) { () throws(Errno) in try Socket.pair(.inet) }
  expect("socketpair(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, 0, *) = -1 EOPNOTSUPP (Operation not supported)")
}

/// A connection over TCP, on an address whose port the kernel chooses.
func testStream(_ any: SocketAddress, _ name: String) throws(Errno) {
  guard
    let server = probe(
      "socket", or: .addressFamilyNotSupported, body: { () throws(Errno) in try Socket.open(any.domain, .stream) })
  else { return }
  expect("socket(\(name), SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = \(server.rawValue)")
  guard probe("bind", or: .addressNotAvailable, body: { () throws(Errno) in try server.bind(to: any) }) != nil else {
    return
  }
  expect("bind(\(server.rawValue), {sa_family=\(name), *}, *) = 0")
  fails("connect", with: .connectionRefused) { () throws(Errno) in
    let client = try Socket.open(any.domain, .stream)
    defer { try? client.close() }
    // Port 1 of this machine, where nobody is.
    try client.connect(to: any.domain == .inet ? .ipv4(.loopback, port: 1) : .ipv6(.loopback, port: 1))
  }
  expect("connect(*, {sa_family=\(name), *=htons(1), *}, *) = -1 ECONNREFUSED (Connection refused)")
  try server.listen(backlog: 5)
  expect("listen(\(server.rawValue), 5) = 0")
  let address = try server.socketAddress()
  expect("getsockname(\(server.rawValue), {sa_family=\(name), *}, [128 => *]) = 0")
  check(address.port != 0 && address.port != nil, "the kernel chose a port")
  check(address.ipv4 == any.ipv4 && address.ipv6 == any.ipv6, "the address is as it was bound")
  check(SocketAddress(address.description) == address, "the address from its text")

  let client = try Socket.open(any.domain, .stream, protocol: .tcp, closeOnExec: false)
  expect("socket(\(name), SOCK_STREAM, IPPROTO_TCP) = \(client.rawValue)")
  fails("getpeername", with: .socketNotConnected) { () throws(Errno) in try client.peerAddress() }
  expect("getpeername(\(client.rawValue), *) = -1 ENOTCONN (Transport endpoint is not connected)")
  try client.connect(to: address)
  expect("connect(\(client.rawValue), {sa_family=\(name), *}, *) = 0")
  var peer = SocketAddress()
  let connection = try server.accept(from: &peer)
  expect("accept4(\(server.rawValue), {sa_family=\(name), *}, [128 => *], SOCK_CLOEXEC) = \(connection.rawValue)")
  let clientAddress = try client.socketAddress()
  let connectionPeer = try connection.peerAddress()
  expect("getpeername(\(connection.rawValue), {sa_family=\(name), *}, [128 => *]) = 0")
  check(peer == clientAddress, "the client's address, accepted")
  check(connectionPeer == clientAddress, "the client's address, the peer's")
  check(try client.peerAddress() == address, "the server's address")
  check(try client.send(data.span.bytes) == 5, "all is sent")
  receiveData(connection)
  try client.close()
  try connection.close()

  // Without options, and with more.
  let second = try Socket.open(any.domain, .stream)
  try second.connect(to: address)
  let plain = try server.accept(closeOnExec: false)
  expect("accept(\(server.rawValue), NULL, NULL) = \(plain.rawValue)")
  let third = try Socket.open(any.domain, .stream, options: .nonBlocking)
  expect("socket(\(name), SOCK_STREAM|SOCK_CLOEXEC|SOCK_NONBLOCK, IPPROTO_IP) = \(third.rawValue)")
  fails("connect", with: .nowInProgress) { () throws(Errno) in
    // On this machine the connection may be there at once.
    try third.connect(to: address)
    throw Errno.nowInProgress
  }
  third.waitUntilWritable()
  check(try third.socketError() == nil, "connected in the background")
  let nonBlocking = try server.accept(options: .nonBlocking)
  expect("accept4(\(server.rawValue), NULL, NULL, SOCK_CLOEXEC|SOCK_NONBLOCK) = \(nonBlocking.rawValue)")
  fails("recvfrom", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    var buffer: [UInt8] = [0]
    var span = buffer.mutableSpan
    var bytes = span.mutableBytes
    return try nonBlocking.receive(into: &bytes)
  }
  fails("bind", with: .invalidArgument) { () throws(Errno) in try third.bind(to: address) }
  expect("bind(\(third.rawValue), {sa_family=\(name), *}, *) = -1 EINVAL (Invalid argument)")
  let fourth = try Socket.open(any.domain, .stream)
  fails("bind", with: .addressInUse) { () throws(Errno) in try fourth.bind(to: address) }
  expect("bind(\(fourth.rawValue), {sa_family=\(name), *}, *) = -1 EADDRINUSE (Address already in use)")
  try fourth.close()
  for socket in [second, plain, third, nonBlocking, server] { try socket.close() }
}

func testDatagrams() throws(Errno) {
  let a = try Socket.open(.inet, .datagram)
  let b = try Socket.open(.inet, .datagram, protocol: .udp)
  expect("socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_UDP) = \(b.rawValue)")
  try a.bind(to: .ipv4(.loopback, port: 0))
  try b.bind(to: .ipv4(.loopback, port: 0))
  let address = try a.socketAddress()
  check(try b.send(data.span.bytes, to: address) == 5, "a datagram is sent")
  expect(
    "sendto(\(b.rawValue), \"hello\", 5, MSG_NOSIGNAL, {sa_family=AF_INET, sin_port=htons(\(address.port ?? 0)), *}, 16) = 5"
  )
  var buffer = [UInt8](repeating: 0, count: 3)
  var sender = SocketAddress()
  var span = buffer.mutableSpan
  var bytes = span.mutableBytes
  let count = try a.receive(into: &bytes, from: &sender, flags: .truncated)
  expect("recvfrom(\(a.rawValue), \"hel\", 3, MSG_TRUNC, {sa_family=AF_INET, *}, [128 => 16]) = 5")
  check(count == 5, "the length of a datagram that is cut off")
  check(buffer.elementsEqual(data[..<3]), "its beginning")
  check(try b.socketAddress() == sender, "its sender")
  try b.connect(to: address)
  check(try b.send([UInt8]().span.bytes) == 0, "an empty datagram")
  receiveNothing(a)
  try b.connect(to: SocketAddress(bytes: [UInt8](repeating: 0, count: 16).span.bytes) ?? SocketAddress())
  expect("connect(\(b.rawValue), {sa_family=AF_UNSPEC, *}, 16) = 0")
  fails("getpeername", with: .socketNotConnected) { () throws(Errno) in try b.peerAddress() }
  try a.close()
  try b.close()
}

func receiveNothing(_ socket: FileDescriptor) {
  var buffer: [UInt8] = [0]
  var sender = SocketAddress()
  let count = probe("recvfrom") { () throws(Errno) in
    try buffer.withUnsafeMutableBufferPointer { (buffer) throws(Errno) in
      try socket.receive(into: UnsafeMutableRawBufferPointer(buffer), from: &sender)
    }
  }
  check(count == 0 && sender.ipv4 == .loopback, "an empty datagram has a sender")
}

func testUnix() throws(Errno) {
  let path = temporaryDirectory() + "/socket"
  let address = try SocketAddress.unix(path: path)
  let server = try Socket.open(.unix, .stream)
  expect("socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = \(server.rawValue)")
  try server.bind(to: address)
  expect("bind(\(server.rawValue), {sa_family=AF_UNIX, sun_path=\"\(path)\"}, \(path.utf8.count + 3)) = 0")
  try server.listen()
  expect("listen(\(server.rawValue), 4096) = 0")
  check(try server.socketAddress() == address, "the path is as it was bound")
  let other = try Socket.open(.unix, .stream)
  fails("bind", with: .addressInUse) { () throws(Errno) in try other.bind(to: address) }
  expect("bind(\(other.rawValue), *) = -1 EADDRINUSE (Address already in use)")
  fails("connect", with: .noSuchFileOrDirectory) { () throws(Errno) in
    try other.connect(to: .unix(path: path + "-none"))
  }
  expect("connect(\(other.rawValue), *) = -1 ENOENT (No such file or directory)")
  try other.connect(to: address)
  var peer = SocketAddress.ipv4(.any, port: 1)
  let connection = try server.accept(from: &peer)
  check(peer == .unixUnnamed, "who connects has no name")
  for socket in [server, other, connection] { try socket.close() }

  // Without a file: a name, and one that the kernel chooses.
  let named = try Socket.open(.unix, .datagram)
  var name = "fullswift"
  name += path
  try named.bind(to: .unix(abstract: name))
  expect("bind(\(named.rawValue), {sa_family=AF_UNIX, sun_path=@\"\(name)\"}, \(name.utf8.count + 3)) = 0")
  check(try named.socketAddress() == .unix(abstract: name), "the name is as it was bound")
  let chosen = try Socket.open(.unix, .datagram)
  try chosen.bind(to: .unixUnnamed)
  expect("bind(\(chosen.rawValue), {sa_family=AF_UNIX}, 2) = 0")
  check(try chosen.socketAddress().unixAbstractName?.byteCount == 5, "the kernel chose a name")
  check(try chosen.send(data.span.bytes, to: .unix(abstract: name)) == 5, "sent to a name")
  receiveData(named)
  try named.close()
  try chosen.close()
}

func testNetlink() throws(Errno) {
  guard
    let socket = probe(
      "socket", or: .addressFamilyNotSupported,
      body: { () throws(Errno) in try Socket.open(.netlink, .raw, protocol: .netlinkRoute) })
  else { return }
  expect("socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = \(socket.rawValue)")
  try socket.bind(to: .netlink())
  let address = try socket.socketAddress()
  check(address.netlinkPort != 0 && address.netlinkPort != nil, "the kernel chose a number")
  try socket.close()
}

func testErrors() {
  fails("socket", with: .addressFamilyNotSupported) { () throws(Errno) in
    try Socket.open(SocketDomain(rawValue: 99), .stream)
  }
  expect("socket(*, SOCK_STREAM|SOCK_CLOEXEC, 0) = -1 EAFNOSUPPORT (Address family not supported by protocol)")
  let none = FileDescriptor(rawValue: -1)
  fails("listen", with: .badFileDescriptor) { () throws(Errno) in try none.listen() }
  expect("listen(-1, 4096) = -1 EBADF (Bad file descriptor)")
  fails("accept4", with: .badFileDescriptor) { () throws(Errno) in try none.accept() }
  fails("shutdown", with: .notSocket) { () throws(Errno) in
    let file = try FileDescriptor.open("/dev/null", .readOnly)
    defer { try? file.close() }
    try file.shutdown(.both)
  }
  expect("shutdown(*, SHUT_RDWR) = -1 ENOTSOCK (Socket operation on non-socket)")
}

probe("a pair") { () throws(Errno) in try testPair() }
probe("a stream of IPv4") { () throws(Errno) in try testStream(.ipv4(.loopback, port: 0), "AF_INET") }
probe("a stream of IPv6") { () throws(Errno) in try testStream(.ipv6(.loopback, port: 0), "AF_INET6") }
probe("datagrams") { () throws(Errno) in try testDatagrams() }
probe("sockets of Unix") { () throws(Errno) in try testUnix() }
probe("netlink") { () throws(Errno) in try testNetlink() }
testErrors()
finish()
