// The options of TCP, UDP, IPv4 and IPv6 by name, and the groups that a socket belongs to.
public import LinuxABI
public import LinuxCore

// MARK: - TCP and UDP

extension SocketOption where Value == Bool {
  /// Small pieces are sent at once, and not collected. The C constant is `TCP_NODELAY`.
  @inline(__always) public static var tcpNoDelay: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_TCP, name: Linux.TCP_NODELAY, unit: .number)
  }
  /// Pieces are collected until there is a full packet, or this is set to false. The C constant is `TCP_CORK`.
  @inline(__always) public static var tcpCork: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_TCP, name: Linux.TCP_CORK, unit: .number)
  }
  /// What comes is acknowledged at once. The kernel turns it off again as it sees fit. The C constant is
  /// `TCP_QUICKACK`.
  @inline(__always) public static var tcpQuickAcknowledge: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_TCP, name: Linux.TCP_QUICKACK, unit: .number)
  }
  /// Connecting waits for the first data, and sends them with the request. The C constant is `TCP_FASTOPEN_CONNECT`.
  @inline(__always) public static var tcpFastOpenConnect: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_TCP, name: Linux.TCP_FASTOPEN_CONNECT, unit: .number)
  }
  /// Datagrams of one sender may come as one, with a control message that says the size of each. The C constant is
  /// `UDP_GRO`.
  @inline(__always) public static var udpReceiveSegments: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_UDP, name: Linux.UDP_GRO, unit: .number)
  }
}

extension SocketOption where Value == Duration? {
  /// After how long without data a connection with `keepAlive` is tried, in whole seconds. The C constant is
  /// `TCP_KEEPIDLE`.
  @inline(__always) public static var tcpKeepAliveIdle: SocketOption<Duration?> {
    SocketOption<Duration?>(level: Linux.SOL_TCP, name: Linux.TCP_KEEPIDLE, unit: .seconds)
  }
  /// How long each of these trials has, in whole seconds. The C constant is `TCP_KEEPINTVL`.
  @inline(__always) public static var tcpKeepAliveInterval: SocketOption<Duration?> {
    SocketOption<Duration?>(level: Linux.SOL_TCP, name: Linux.TCP_KEEPINTVL, unit: .seconds)
  }
  /// How long what was sent may stay unacknowledged; nil for the kernel's own limit. The C constant is
  /// `TCP_USER_TIMEOUT`.
  @inline(__always) public static var tcpUserTimeout: SocketOption<Duration?> {
    SocketOption<Duration?>(level: Linux.SOL_TCP, name: Linux.TCP_USER_TIMEOUT, unit: .milliseconds)
  }
  /// A connection is to be accepted only when data have come; for about so long, nil for at once. The C constant is
  /// `TCP_DEFER_ACCEPT`.
  @inline(__always) public static var tcpDeferAccept: SocketOption<Duration?> {
    SocketOption<Duration?>(level: Linux.SOL_TCP, name: Linux.TCP_DEFER_ACCEPT, unit: .seconds)
  }
}

extension SocketOption where Value == Int {
  /// How many of them in a row fail before the connection is given up. The C constant is `TCP_KEEPCNT`.
  @inline(__always) public static var tcpKeepAliveCount: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_TCP, name: Linux.TCP_KEEPCNT, unit: .number)
  }
  /// The most bytes of data in a packet. The C constant is `TCP_MAXSEG`.
  @inline(__always) public static var tcpMaximumSegmentSize: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_TCP, name: Linux.TCP_MAXSEG, unit: .number)
  }
  /// How often a request of a connection is sent again, 1 to 127. The C constant is `TCP_SYNCNT`.
  @inline(__always) public static var tcpSynRetries: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_TCP, name: Linux.TCP_SYNCNT, unit: .number)
  }
  /// How many connections of a listening socket may wait that came with data. The C constant is `TCP_FASTOPEN`.
  @inline(__always) public static var tcpFastOpenQueue: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_TCP, name: Linux.TCP_FASTOPEN, unit: .number)
  }
  /// The unsent bytes below which the descriptor can be written. The C constant is `TCP_NOTSENT_LOWAT`.
  @inline(__always) public static var tcpNotSentLowWater: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_TCP, name: Linux.TCP_NOTSENT_LOWAT, unit: .number)
  }
  /// Into datagrams of how many bytes what is sent is cut, 0 for not at all. The C constant is `UDP_SEGMENT`.
  @inline(__always) public static var udpSegmentSize: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_UDP, name: Linux.UDP_SEGMENT, unit: .number)
  }
}

// MARK: - IPv4 and IPv6

extension SocketOption where Value == Int {
  /// How many routers what is sent may pass, 1 to 255. The C constant is `IP_TTL`.
  @inline(__always) public static var ipTimeToLive: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_IP, name: Linux.IP_TTL, unit: .number)
  }
  /// The type of service of what is sent, 0 to 255. The C constant is `IP_TOS`.
  @inline(__always) public static var ipTypeOfService: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_IP, name: Linux.IP_TOS, unit: .number)
  }
  /// How many routers what is sent to a group may pass, 0 to 255. The C constant is `IP_MULTICAST_TTL`.
  @inline(__always) public static var ipMulticastTimeToLive: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_IP, name: Linux.IP_MULTICAST_TTL, unit: .number)
  }
  /// The bytes of the largest packet on the way of a connected socket; cannot be set. The C constant is `IP_MTU`.
  @inline(__always) public static var ipPathMTU: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_IP, name: Linux.IP_MTU, unit: .number)
  }
  /// How many routers what is sent may pass, 0 to 255, -1 for the kernel's own limit. The C constant is
  /// `IPV6_UNICAST_HOPS`.
  @inline(__always) public static var ipv6UnicastHops: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_IPV6, name: Linux.IPV6_UNICAST_HOPS, unit: .number)
  }
  /// How many routers what is sent to a group may pass, 0 to 255, -1 for the kernel's own limit. The C constant is
  /// `IPV6_MULTICAST_HOPS`.
  @inline(__always) public static var ipv6MulticastHops: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_IPV6, name: Linux.IPV6_MULTICAST_HOPS, unit: .number)
  }
  /// The number of the interface that sends to groups, 0 for the kernel's choice. The C constant is
  /// `IPV6_MULTICAST_IF`.
  @inline(__always) public static var ipv6MulticastInterface: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_IPV6, name: Linux.IPV6_MULTICAST_IF, unit: .number)
  }
  /// The class of what is sent, 0 to 255, -1 for the kernel's own. The C constant is `IPV6_TCLASS`.
  @inline(__always) public static var ipv6TrafficClass: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_IPV6, name: Linux.IPV6_TCLASS, unit: .number)
  }
}

extension SocketOption where Value == Bool {
  /// What is sent to a group comes to the machine's own sockets too. The C constant is `IP_MULTICAST_LOOP`.
  @inline(__always) public static var ipMulticastLoopback: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_IP, name: Linux.IP_MULTICAST_LOOP, unit: .number)
  }
  /// May be bound to an address that the machine has not. The C constant is `IP_FREEBIND`.
  @inline(__always) public static var ipFreeBind: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_IP, name: Linux.IP_FREEBIND, unit: .number)
  }
  /// May speak for addresses that are not the machine's; needs privileges. The C constant is `IP_TRANSPARENT`.
  @inline(__always) public static var ipTransparent: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_IP, name: Linux.IP_TRANSPARENT, unit: .number)
  }
  /// Datagrams come with the interface and the address that they came to. The C constant is `IP_PKTINFO`.
  @inline(__always) public static var ipPacketInfo: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_IP, name: Linux.IP_PKTINFO, unit: .number)
  }
  /// What is sent on a raw socket has its header already. The C constant is `IP_HDRINCL`.
  @inline(__always) public static var ipHeaderIncluded: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_IP, name: Linux.IP_HDRINCL, unit: .number)
  }
  /// Binding to port 0 leaves the choice of the port to connecting. The C constant is `IP_BIND_ADDRESS_NO_PORT`.
  @inline(__always) public static var ipBindWithoutPort: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_IP, name: Linux.IP_BIND_ADDRESS_NO_PORT, unit: .number)
  }
  /// Without IPv4, whose addresses it has otherwise as mapped ones. The C constant is `IPV6_V6ONLY`.
  @inline(__always) public static var ipv6Only: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_IPV6, name: Linux.IPV6_V6ONLY, unit: .number)
  }
  /// What is sent to a group comes to the machine's own sockets too. The C constant is `IPV6_MULTICAST_LOOP`.
  @inline(__always) public static var ipv6MulticastLoopback: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_IPV6, name: Linux.IPV6_MULTICAST_LOOP, unit: .number)
  }
  /// Datagrams come with the interface and the address that they came to. The C constant is `IPV6_RECVPKTINFO`.
  @inline(__always) public static var ipv6PacketInfo: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_IPV6, name: Linux.IPV6_RECVPKTINFO, unit: .number)
  }
}

extension FileDescriptor {
  /// Has the socket receive what is sent to a group of IPv4.
  ///
  /// - Parameters:
  ///   - group: an address of 224.0.0.0/4.
  ///   - interface: the number of the interface to receive on, 0 for the kernel's choice.
  /// - Throws: `addressInUse` where it does already, `operationNotSupportedByDevice`, `invalidArgument`,
  ///   `addressNotAvailable`.
  ///
  /// The corresponding system call is `setsockopt(2)` with `IP_ADD_MEMBERSHIP`.
  @inline(__always)
  public func join(_ group: IPv4Address, interface: UInt32 = 0) throws(Errno) {
    try setMembership(group, interface, Linux.IP_ADD_MEMBERSHIP)
  }

  /// Undoes `join(_:interface:)`.
  ///
  /// - Throws: `addressNotAvailable` where it does not belong to the group.
  ///
  /// The corresponding system call is `setsockopt(2)` with `IP_DROP_MEMBERSHIP`.
  @inline(__always)
  public func leave(_ group: IPv4Address, interface: UInt32 = 0) throws(Errno) {
    try setMembership(group, interface, Linux.IP_DROP_MEMBERSHIP)
  }

  /// Has the socket receive what is sent to a group of IPv6.
  ///
  /// - Parameters:
  ///   - group: an address of ff00::/8.
  ///   - interface: the number of the interface to receive on, 0 for the kernel's choice.
  /// - Throws: `addressInUse` where it does already, `operationNotSupportedByDevice`, `invalidArgument`,
  ///   `addressNotAvailable`.
  ///
  /// The corresponding system call is `setsockopt(2)` with `IPV6_ADD_MEMBERSHIP`.
  @inline(__always)
  public func join(_ group: IPv6Address, interface: UInt32 = 0) throws(Errno) {
    try setMembership(group, interface, Linux.IPV6_ADD_MEMBERSHIP)
  }

  /// Undoes `join(_:interface:)`.
  ///
  /// - Throws: `addressNotAvailable` where it does not belong to the group.
  ///
  /// The corresponding system call is `setsockopt(2)` with `IPV6_DROP_MEMBERSHIP`.
  @inline(__always)
  public func leave(_ group: IPv6Address, interface: UInt32 = 0) throws(Errno) {
    try setMembership(group, interface, Linux.IPV6_DROP_MEMBERSHIP)
  }

  private func setMembership(_ group: IPv4Address, _ interface: UInt32, _ name: Int) throws(Errno) {
    // struct ip_mreqn: the group, an address of the machine, which may be none, and the interface.
    try setMembership(
      (group.rawValue.bigEndian, UInt32(0), interface), byteCount: 12, level: Linux.SOL_IP, name: name)
  }

  private func setMembership(_ group: IPv6Address, _ interface: UInt32, _ name: Int) throws(Errno) {
    // struct ipv6_mreq: the group and the interface, 20 bytes.
    try setMembership(
      (group.high.bigEndian, group.low.bigEndian, UInt64(interface)), byteCount: 20, level: Linux.SOL_IPV6, name: name)
  }

  @inline(__always)
  private func setMembership<Request: BitwiseCopyable>(
    _ request: Request, byteCount: Int, level: Int, name: Int
  ) throws(Errno) {
    // SAFETY: the kernel reads the request, which has at least as many bytes.
    try unsafe withUnsafePointer(to: request) { (request) throws(Errno) in
      _ = unsafe try syscall(.setsockopt, number, level, name, Int(bitPattern: request), byteCount)
    }
  }
}
