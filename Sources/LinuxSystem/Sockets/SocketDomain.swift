// What kind of socket: the family of its addresses, its type, its protocol, and what may be asked of it at its making.
public import LinuxABI

/// The family of a socket's addresses. Values of newer kernels can be made from their numbers.
@frozen
public struct SocketDomain: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
  @inline(__always) init(_ number: Int) { rawValue = Int32(truncatingIfNeeded: number) }
  @inline(__always) var number: Int { Int(rawValue) }

  /// No family. Connecting a datagram socket to such an address undoes its connection. The C constant is `AF_UNSPEC`.
  @inline(__always) public static var unspecified: SocketDomain { SocketDomain(Linux.AF_UNSPEC) }
  /// Within the machine, by path or by abstract name. The corresponding C constant is `AF_UNIX`.
  @inline(__always) public static var unix: SocketDomain { SocketDomain(Linux.AF_UNIX) }
  /// IPv4. The corresponding C constant is `AF_INET`.
  @inline(__always) public static var inet: SocketDomain { SocketDomain(Linux.AF_INET) }
  /// IPv6. The corresponding C constant is `AF_INET6`.
  @inline(__always) public static var inet6: SocketDomain { SocketDomain(Linux.AF_INET6) }
  /// Conversations with the kernel. The corresponding C constant is `AF_NETLINK`.
  @inline(__always) public static var netlink: SocketDomain { SocketDomain(Linux.AF_NETLINK) }
  /// Frames of a network device. The corresponding C constant is `AF_PACKET`.
  @inline(__always) public static var packet: SocketDomain { SocketDomain(Linux.AF_PACKET) }
  /// Between a virtual machine and its host. The corresponding C constant is `AF_VSOCK`.
  @inline(__always) public static var vsock: SocketDomain { SocketDomain(Linux.AF_VSOCK) }
  /// The kernel's cryptography. The corresponding C constant is `AF_ALG`.
  @inline(__always) public static var cryptography: SocketDomain { SocketDomain(Linux.AF_ALG) }
  /// The bus of cars and machines. The corresponding C constant is `AF_CAN`.
  @inline(__always) public static var can: SocketDomain { SocketDomain(Linux.AF_CAN) }
}

/// How a socket carries data. Values of newer kernels can be made from their numbers.
@frozen
public struct SocketType: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
  @inline(__always) init(_ number: Int) { rawValue = Int32(truncatingIfNeeded: number) }
  @inline(__always) var number: Int { Int(rawValue) }

  /// A stream of bytes in order, none lost: TCP. The corresponding C constant is `SOCK_STREAM`.
  @inline(__always) public static var stream: SocketType { SocketType(Linux.SOCK_STREAM) }
  /// Messages, each on its own: UDP. The corresponding C constant is `SOCK_DGRAM`.
  @inline(__always) public static var datagram: SocketType { SocketType(Linux.SOCK_DGRAM) }
  /// Messages in order, none lost, over a connection. The corresponding C constant is `SOCK_SEQPACKET`.
  @inline(__always) public static var sequencedPacket: SocketType { SocketType(Linux.SOCK_SEQPACKET) }
  /// The protocol below, with its headers. The corresponding C constant is `SOCK_RAW`.
  @inline(__always) public static var raw: SocketType { SocketType(Linux.SOCK_RAW) }
  /// Messages, none lost, in any order. The corresponding C constant is `SOCK_RDM`.
  @inline(__always) public static var reliableDatagram: SocketType { SocketType(Linux.SOCK_RDM) }
}

/// The protocol of a socket, by its number in its domain. Most domains have one for each type of socket: the default.
@frozen
public struct SocketProtocol: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
  @inline(__always) init(_ number: Int) { rawValue = Int32(truncatingIfNeeded: number) }
  @inline(__always) var number: Int { Int(rawValue) }

  /// The one that the domain has for the type.
  @inline(__always) public static var `default`: SocketProtocol { SocketProtocol(0) }
  /// TCP, over IPv4 and IPv6. The corresponding C constant is `IPPROTO_TCP`.
  @inline(__always) public static var tcp: SocketProtocol { SocketProtocol(Linux.IPPROTO_TCP) }
  /// UDP, over IPv4 and IPv6. The corresponding C constant is `IPPROTO_UDP`.
  @inline(__always) public static var udp: SocketProtocol { SocketProtocol(Linux.IPPROTO_UDP) }
  /// TCP over several paths. The corresponding C constant is `IPPROTO_MPTCP`.
  @inline(__always) public static var multipathTCP: SocketProtocol { SocketProtocol(Linux.IPPROTO_MPTCP) }
  /// SCTP, over IPv4 and IPv6. The corresponding C constant is `IPPROTO_SCTP`.
  @inline(__always) public static var sctp: SocketProtocol { SocketProtocol(Linux.IPPROTO_SCTP) }
  /// Control messages of IPv4: as a datagram socket, ping. The corresponding C constant is `IPPROTO_ICMP`.
  @inline(__always) public static var icmp: SocketProtocol { SocketProtocol(Linux.IPPROTO_ICMP) }
  /// Control messages of IPv6. The corresponding C constant is `IPPROTO_ICMPV6`.
  @inline(__always) public static var icmpv6: SocketProtocol { SocketProtocol(Linux.IPPROTO_ICMPV6) }
  /// In the netlink domain: links, addresses, routes. The corresponding C constant is `NETLINK_ROUTE`.
  @inline(__always) public static var netlinkRoute: SocketProtocol { SocketProtocol(Linux.NETLINK_ROUTE) }
  /// In the netlink domain: the sockets of the machine. The corresponding C constant is `NETLINK_SOCK_DIAG`.
  @inline(__always) public static var netlinkSockets: SocketProtocol { SocketProtocol(Linux.NETLINK_SOCK_DIAG) }
  /// In the netlink domain: devices that come and go. The corresponding C constant is `NETLINK_KOBJECT_UEVENT`.
  @inline(__always) public static var netlinkDevices: SocketProtocol {
    SocketProtocol(Linux.NETLINK_KOBJECT_UEVENT)
  }
  /// In the netlink domain: families by name. The corresponding C constant is `NETLINK_GENERIC`.
  @inline(__always) public static var netlinkGeneric: SocketProtocol { SocketProtocol(Linux.NETLINK_GENERIC) }
}

/// What a new socket's descriptor is to be, beside closed on exec, which is a parameter of its own.
@frozen
public struct SocketOptions: OptionSet, Hashable, Sendable {
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Calls fail with `resourceTemporarilyUnavailable` where they would sleep. The C constant is `SOCK_NONBLOCK`.
  @inline(__always) public static var nonBlocking: SocketOptions {
    SocketOptions(rawValue: Int32(truncatingIfNeeded: Linux.SOCK_NONBLOCK))
  }

  /// As the kernel takes them, in the type of a socket and in the flags of accept4(2).
  @inline(__always)
  func flags(closeOnExec: Bool) -> Int { Int(rawValue) | (closeOnExec ? Linux.SOCK_CLOEXEC : 0) }
}

/// Which half of a connection is shut down.
@frozen
public enum ShutdownDirection: Int, Sendable {
  /// Nothing more is received. The corresponding C constant is `SHUT_RD`.
  case receiving = 0
  /// Nothing more is sent: the peer reads the end of the stream. The corresponding C constant is `SHUT_WR`.
  case sending = 1
  /// Both. The corresponding C constant is `SHUT_RDWR`.
  case both = 2
}

/// How a message is sent or received, and what is said of one that was received.
@frozen
public struct MessageFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }
  @inline(__always) init(_ number: Int) { rawValue = UInt32(truncatingIfNeeded: number) }
  @inline(__always) var number: Int { Int(rawValue) }

  /// Urgent data. The corresponding C constant is `MSG_OOB`.
  @inline(__always) public static var outOfBand: MessageFlags { MessageFlags(Linux.MSG_OOB) }
  /// Receiving: leaves the data where it is, for the next call. The corresponding C constant is `MSG_PEEK`.
  @inline(__always) public static var peek: MessageFlags { MessageFlags(Linux.MSG_PEEK) }
  /// Sending: only to networks that the machine is in. The corresponding C constant is `MSG_DONTROUTE`.
  @inline(__always) public static var dontRoute: MessageFlags { MessageFlags(Linux.MSG_DONTROUTE) }
  /// Received: control messages were lost for want of room. The corresponding C constant is `MSG_CTRUNC`.
  @inline(__always) public static var controlTruncated: MessageFlags { MessageFlags(Linux.MSG_CTRUNC) }
  /// Received: the message was longer than the buffer. Receiving: the answer is the message's whole length. The
  /// corresponding C constant is `MSG_TRUNC`.
  @inline(__always) public static var truncated: MessageFlags { MessageFlags(Linux.MSG_TRUNC) }
  /// This call does not sleep, but fails with `resourceTemporarilyUnavailable`. The C constant is `MSG_DONTWAIT`.
  @inline(__always) public static var dontWait: MessageFlags { MessageFlags(Linux.MSG_DONTWAIT) }
  /// The end of a record. The corresponding C constant is `MSG_EOR`.
  @inline(__always) public static var endOfRecord: MessageFlags { MessageFlags(Linux.MSG_EOR) }
  /// Receiving from a stream: sleeps until the buffer is full. The corresponding C constant is `MSG_WAITALL`.
  @inline(__always) public static var waitForAll: MessageFlags { MessageFlags(Linux.MSG_WAITALL) }
  /// Sending: the neighbour is known to be there. The corresponding C constant is `MSG_CONFIRM`.
  @inline(__always) public static var confirm: MessageFlags { MessageFlags(Linux.MSG_CONFIRM) }
  /// Receives what is in the queue of errors. The corresponding C constant is `MSG_ERRQUEUE`.
  @inline(__always) public static var errorQueue: MessageFlags { MessageFlags(Linux.MSG_ERRQUEUE) }
  /// Sending to a peer that is gone fails with `brokenPipe`, and raises no signal. The C constant is `MSG_NOSIGNAL`.
  @inline(__always) public static var noSignal: MessageFlags { MessageFlags(Linux.MSG_NOSIGNAL) }
  /// Sending: more is to come, so a small packet may wait for it. The corresponding C constant is `MSG_MORE`.
  @inline(__always) public static var more: MessageFlags { MessageFlags(Linux.MSG_MORE) }
  /// Receiving many messages: sleeps for the first only. The corresponding C constant is `MSG_WAITFORONE`.
  @inline(__always) public static var waitForOne: MessageFlags { MessageFlags(Linux.MSG_WAITFORONE) }
  /// Sending: without a copy of the data, where the kernel can. The corresponding C constant is `MSG_ZEROCOPY`.
  @inline(__always) public static var zeroCopy: MessageFlags { MessageFlags(Linux.MSG_ZEROCOPY) }
  /// Sending data with the request of a connection. The corresponding C constant is `MSG_FASTOPEN`.
  @inline(__always) public static var fastOpen: MessageFlags { MessageFlags(Linux.MSG_FASTOPEN) }
  /// Receiving: descriptors that come along are closed on exec, which is the default of the calls that can receive
  /// some. The corresponding C constant is `MSG_CMSG_CLOEXEC`.
  @inline(__always) public static var closeOnExec: MessageFlags { MessageFlags(Linux.MSG_CMSG_CLOEXEC) }
}
