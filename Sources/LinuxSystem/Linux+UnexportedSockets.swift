// What the kernel's ABI has and its exported headers (UAPI) have not: sockets.
// Every C library has its own copy of them; this is ours, written by hand.
//
// The names and values are the kernel's, from the file of include/linux that each group names. They are the same on all
// three architectures.
// swift-format-ignore-file: TypeNamesShouldBeCapitalized
public import LinuxABI

// Address and protocol families (linux/socket.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var AF_UNSPEC: Int { 0 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_UNIX: Int { 1 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_LOCAL: Int { 1 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_INET: Int { 2 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_AX25: Int { 3 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_IPX: Int { 4 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_APPLETALK: Int { 5 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_NETROM: Int { 6 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_BRIDGE: Int { 7 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_ATMPVC: Int { 8 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_X25: Int { 9 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_INET6: Int { 10 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_ROSE: Int { 11 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_DECnet: Int { 12 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_NETBEUI: Int { 13 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_SECURITY: Int { 14 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_KEY: Int { 15 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_NETLINK: Int { 16 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_ROUTE: Int { 16 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_PACKET: Int { 17 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_ASH: Int { 18 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_ECONET: Int { 19 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_ATMSVC: Int { 20 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_RDS: Int { 21 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_SNA: Int { 22 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_IRDA: Int { 23 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_WANPIPE: Int { 25 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_LLC: Int { 26 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_IB: Int { 27 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_MPLS: Int { 28 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_CAN: Int { 29 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_BLUETOOTH: Int { 31 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_IUCV: Int { 32 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_RXRPC: Int { 33 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_ISDN: Int { 34 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_PHONET: Int { 35 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_IEEE802154: Int { 36 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_CAIF: Int { 37 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_ALG: Int { 38 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_NFC: Int { 39 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_VSOCK: Int { 40 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_KCM: Int { 41 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_QIPCRTR: Int { 42 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_SMC: Int { 43 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_XDP: Int { 44 }
  @_alwaysEmitIntoClient @inline(__always) public static var AF_MCTP: Int { 45 }
}

// Protocol families: the same numbers (linux/socket.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var PF_UNSPEC: Int { 0 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_UNIX: Int { 1 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_LOCAL: Int { 1 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_INET: Int { 2 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_AX25: Int { 3 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_IPX: Int { 4 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_APPLETALK: Int { 5 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_NETROM: Int { 6 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_BRIDGE: Int { 7 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_ATMPVC: Int { 8 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_X25: Int { 9 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_INET6: Int { 10 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_ROSE: Int { 11 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_DECnet: Int { 12 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_NETBEUI: Int { 13 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_SECURITY: Int { 14 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_KEY: Int { 15 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_NETLINK: Int { 16 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_ROUTE: Int { 16 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_PACKET: Int { 17 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_ASH: Int { 18 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_ECONET: Int { 19 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_ATMSVC: Int { 20 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_RDS: Int { 21 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_SNA: Int { 22 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_IRDA: Int { 23 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_WANPIPE: Int { 25 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_LLC: Int { 26 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_IB: Int { 27 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_MPLS: Int { 28 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_CAN: Int { 29 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_BLUETOOTH: Int { 31 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_IUCV: Int { 32 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_RXRPC: Int { 33 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_ISDN: Int { 34 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_PHONET: Int { 35 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_IEEE802154: Int { 36 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_CAIF: Int { 37 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_ALG: Int { 38 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_NFC: Int { 39 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_VSOCK: Int { 40 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_KCM: Int { 41 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_QIPCRTR: Int { 42 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_SMC: Int { 43 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_XDP: Int { 44 }
  @_alwaysEmitIntoClient @inline(__always) public static var PF_MCTP: Int { 45 }
}

// Types of sockets, and what may be added to one (linux/net.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var SOCK_STREAM: Int { 1 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOCK_DGRAM: Int { 2 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOCK_RAW: Int { 3 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOCK_RDM: Int { 4 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOCK_SEQPACKET: Int { 5 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOCK_DCCP: Int { 6 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOCK_PACKET: Int { 10 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOCK_CLOEXEC: Int { 0o2_000_000 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOCK_NONBLOCK: Int { 0o4_000 }
}

// Directions of shutdown(2), and the longest queue of listen(2) (linux/net.h, linux/socket.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var SHUT_RD: Int { 0 }
  @_alwaysEmitIntoClient @inline(__always) public static var SHUT_WR: Int { 1 }
  @_alwaysEmitIntoClient @inline(__always) public static var SHUT_RDWR: Int { 2 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOMAXCONN: Int { 4_096 }
}

// Flags of sendmsg(2) and recvmsg(2) (linux/socket.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_OOB: Int { 0x1 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_PEEK: Int { 0x2 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_DONTROUTE: Int { 0x4 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_TRYHARD: Int { 0x4 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_CTRUNC: Int { 0x8 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_PROBE: Int { 0x10 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_TRUNC: Int { 0x20 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_DONTWAIT: Int { 0x40 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_EOR: Int { 0x80 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_WAITALL: Int { 0x100 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_FIN: Int { 0x200 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_SYN: Int { 0x400 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_CONFIRM: Int { 0x800 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_RST: Int { 0x1000 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_ERRQUEUE: Int { 0x2000 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_NOSIGNAL: Int { 0x4000 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_MORE: Int { 0x8000 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_WAITFORONE: Int { 0x1_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_BATCH: Int { 0x4_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_SOCK_DEVMEM: Int { 0x200_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_ZEROCOPY: Int { 0x400_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_FASTOPEN: Int { 0x2000_0000 }
  @_alwaysEmitIntoClient @inline(__always) public static var MSG_CMSG_CLOEXEC: Int { 0x4000_0000 }
}

// Control messages of SOL_SOCKET (linux/socket.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var SCM_RIGHTS: Int { 1 }
  @_alwaysEmitIntoClient @inline(__always) public static var SCM_CREDENTIALS: Int { 2 }
  @_alwaysEmitIntoClient @inline(__always) public static var SCM_SECURITY: Int { 3 }
  @_alwaysEmitIntoClient @inline(__always) public static var SCM_PIDFD: Int { 4 }
}

// Levels of setsockopt(2) (linux/socket.h).
extension Linux {
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_IP: Int { 0 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_ICMP: Int { 1 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_TCP: Int { 6 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_UDP: Int { 17 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_IPV6: Int { 41 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_ICMPV6: Int { 58 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_SCTP: Int { 132 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_UDPLITE: Int { 136 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_RAW: Int { 255 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_IPX: Int { 256 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_AX25: Int { 257 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_ATALK: Int { 258 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_NETROM: Int { 259 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_ROSE: Int { 260 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_DECNET: Int { 261 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_X25: Int { 262 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_PACKET: Int { 263 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_ATM: Int { 264 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_AAL: Int { 265 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_IRDA: Int { 266 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_NETBEUI: Int { 267 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_LLC: Int { 268 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_DCCP: Int { 269 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_NETLINK: Int { 270 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_RXRPC: Int { 272 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_PPPOL2TP: Int { 273 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_BLUETOOTH: Int { 274 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_PNPIPE: Int { 275 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_IUCV: Int { 277 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_CAIF: Int { 278 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_ALG: Int { 279 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_NFC: Int { 280 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_KCM: Int { 281 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_TLS: Int { 282 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_XDP: Int { 283 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_MPTCP: Int { 284 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_MCTP: Int { 285 }
  @_alwaysEmitIntoClient @inline(__always) public static var SOL_SMC: Int { 286 }
}

// Structures of sockets (linux/socket.h). Where C pads a structure at its end, the padding is a field: Swift has none.
extension Linux {
  /// `struct sockaddr`: what every socket address begins with, 16 bytes.
  @frozen
  public struct sockaddr: BitwiseCopyable, Sendable {
    public var sa_family: UInt16
    public var sa_data: InlineArray<14, UInt8>

    @_alwaysEmitIntoClient @inline(__always)
    public init() {
      sa_family = 0
      sa_data = InlineArray(repeating: 0)
    }
  }

  /// `struct user_msghdr`: what `sendmsg(2)` and `recvmsg(2)` take, 56 bytes.
  @frozen
  public struct msghdr: BitwiseCopyable, Sendable {
    /// The address of a socket address.
    public var msg_name: UInt
    public var msg_namelen: Int32
    /// The address of the first `iovec`.
    public var msg_iov: UInt
    public var msg_iovlen: UInt
    /// The address of the first `cmsghdr`.
    public var msg_control: UInt
    public var msg_controllen: UInt
    public var msg_flags: UInt32
    public var __padding: UInt32

    @_alwaysEmitIntoClient @inline(__always)
    public init() {
      msg_name = 0
      msg_namelen = 0
      msg_iov = 0
      msg_iovlen = 0
      msg_control = 0
      msg_controllen = 0
      msg_flags = 0
      __padding = 0
    }
  }

  /// `struct mmsghdr`: one message of `sendmmsg(2)` and `recvmmsg(2)`, 64 bytes.
  @frozen
  public struct mmsghdr: BitwiseCopyable, Sendable {
    public var msg_hdr: msghdr
    /// The number of bytes of this message: the kernel's answer.
    public var msg_len: UInt32
    public var __padding: UInt32

    @_alwaysEmitIntoClient @inline(__always)
    public init() {
      msg_hdr = msghdr()
      msg_len = 0
      __padding = 0
    }
  }

  /// `struct cmsghdr`: what a control message begins with, 16 bytes; its data follows.
  @frozen
  public struct cmsghdr: BitwiseCopyable, Sendable {
    /// The bytes of the header and the data, without the padding to the next multiple of 8.
    public var cmsg_len: UInt
    public var cmsg_level: Int32
    public var cmsg_type: Int32

    @_alwaysEmitIntoClient @inline(__always)
    public init() {
      cmsg_len = 0
      cmsg_level = 0
      cmsg_type = 0
    }
  }

  /// `struct ucred`: the data of SCM_CREDENTIALS and SO_PEERCRED, 12 bytes.
  @frozen
  public struct ucred: BitwiseCopyable, Sendable {
    public var pid: Int32
    public var uid: UInt32
    public var gid: UInt32

    @_alwaysEmitIntoClient @inline(__always)
    public init() {
      pid = 0
      uid = 0
      gid = 0
    }
  }

  /// `struct linger`: the value of SO_LINGER, 8 bytes.
  @frozen
  public struct linger: BitwiseCopyable, Sendable {
    public var l_onoff: Int32
    /// In seconds.
    public var l_linger: Int32

    @_alwaysEmitIntoClient @inline(__always)
    public init() {
      l_onoff = 0
      l_linger = 0
    }
  }
}
