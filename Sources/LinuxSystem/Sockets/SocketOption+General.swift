// The options of every kind of socket by name. "Cannot be set" and "can be set only": the kernel answers ENOPROTOOPT
// otherwise.
public import LinuxABI
public import LinuxCore

extension SocketOption where Value == Bool {
  /// An address that a closed connection still holds may be bound to. The C constant is `SO_REUSEADDR`.
  @inline(__always) public static var reuseAddress: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_SOCKET, name: Linux.SO_REUSEADDR, unit: .number)
  }
  /// Several sockets may be bound to one address, and share what comes. The C constant is `SO_REUSEPORT`.
  @inline(__always) public static var reusePort: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_SOCKET, name: Linux.SO_REUSEPORT, unit: .number)
  }
  /// A connection on which nothing happens is tried from time to time. The C constant is `SO_KEEPALIVE`.
  @inline(__always) public static var keepAlive: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_SOCKET, name: Linux.SO_KEEPALIVE, unit: .number)
  }
  /// Datagrams may be sent to broadcast addresses. The C constant is `SO_BROADCAST`.
  @inline(__always) public static var broadcast: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_SOCKET, name: Linux.SO_BROADCAST, unit: .number)
  }
  /// Only to networks that the machine is in. The C constant is `SO_DONTROUTE`.
  @inline(__always) public static var dontRoute: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_SOCKET, name: Linux.SO_DONTROUTE, unit: .number)
  }
  /// Urgent data stays in the stream. The C constant is `SO_OOBINLINE`.
  @inline(__always) public static var outOfBandInline: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_SOCKET, name: Linux.SO_OOBINLINE, unit: .number)
  }
  /// Messages come with the sender's credentials. The C constant is `SO_PASSCRED`.
  @inline(__always) public static var passCredentials: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_SOCKET, name: Linux.SO_PASSCRED, unit: .number)
  }
  /// Messages come with a descriptor of the sender's process. Since Linux 6.5. The C constant is `SO_PASSPIDFD`.
  @inline(__always) public static var passProcessDescriptor: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_SOCKET, name: 76, unit: .number)
  }
  /// Datagrams come with the time of their arrival, in microseconds. The C constant is `SO_TIMESTAMP`.
  @inline(__always) public static var timestamps: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_SOCKET, name: Linux.SO_TIMESTAMP, unit: .number)
  }
  /// Datagrams come with the time of their arrival, in nanoseconds. The C constant is `SO_TIMESTAMPNS`.
  @inline(__always) public static var nanosecondTimestamps: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_SOCKET, name: Linux.SO_TIMESTAMPNS, unit: .number)
  }
  /// Whether it takes connections; cannot be set. The C constant is `SO_ACCEPTCONN`.
  @inline(__always) public static var isListening: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_SOCKET, name: Linux.SO_ACCEPTCONN, unit: .number)
  }
  /// Messages may be sent with `zeroCopy`. The C constant is `SO_ZEROCOPY`.
  @inline(__always) public static var zeroCopy: SocketOption<Bool> {
    SocketOption<Bool>(level: Linux.SOL_SOCKET, name: Linux.SO_ZEROCOPY, unit: .number)
  }
}

extension SocketOption where Value == Int {
  /// The bytes that may wait to be sent. The kernel takes twice what is set, and says so. The C constant is
  /// `SO_SNDBUF`.
  @inline(__always) public static var sendBufferSize: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_SOCKET, name: Linux.SO_SNDBUF, unit: .number)
  }
  /// The bytes that may wait to be received. The kernel takes twice what is set, and says so. The C constant is
  /// `SO_RCVBUF`.
  @inline(__always) public static var receiveBufferSize: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_SOCKET, name: Linux.SO_RCVBUF, unit: .number)
  }
  /// `sendBufferSize` beyond the limit that others have; can be set only, with privileges. The C constant is
  /// `SO_SNDBUFFORCE`.
  @inline(__always) public static var forcedSendBufferSize: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_SOCKET, name: Linux.SO_SNDBUFFORCE, unit: .number)
  }
  /// `receiveBufferSize` beyond the limit that others have; can be set only, with privileges. The C constant is
  /// `SO_RCVBUFFORCE`.
  @inline(__always) public static var forcedReceiveBufferSize: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_SOCKET, name: Linux.SO_RCVBUFFORCE, unit: .number)
  }
  /// The bytes that have to be there before a receiver is woken. The C constant is `SO_RCVLOWAT`.
  @inline(__always) public static var receiveLowWater: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_SOCKET, name: Linux.SO_RCVLOWAT, unit: .number)
  }
  /// The priority of what is sent, 0 to 6, or with privileges more. The C constant is `SO_PRIORITY`.
  @inline(__always) public static var priority: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_SOCKET, name: Linux.SO_PRIORITY, unit: .number)
  }
  /// A number that routes and filters can look at; needs privileges. The C constant is `SO_MARK`.
  @inline(__always) public static var mark: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_SOCKET, name: Linux.SO_MARK, unit: .number)
  }
  /// The number of the one interface that the socket uses, 0 for all. The C constant is `SO_BINDTOIFINDEX`.
  @inline(__always) public static var boundInterface: SocketOption<Int> {
    SocketOption<Int>(level: Linux.SOL_SOCKET, name: Linux.SO_BINDTOIFINDEX, unit: .number)
  }
}

extension SocketOption where Value == Duration? {
  /// How long receiving and accepting sleep, nil for no limit: then they throw `resourceTemporarilyUnavailable`. The C
  /// constant is `SO_RCVTIMEO`.
  @inline(__always) public static var receiveTimeout: SocketOption<Duration?> {
    SocketOption<Duration?>(level: Linux.SOL_SOCKET, name: Linux.SO_RCVTIMEO, unit: .timeval)
  }
  /// How long sending and connecting sleep, nil for no limit. The C constant is `SO_SNDTIMEO`.
  @inline(__always) public static var sendTimeout: SocketOption<Duration?> {
    SocketOption<Duration?>(level: Linux.SOL_SOCKET, name: Linux.SO_SNDTIMEO, unit: .timeval)
  }
  /// How long closing waits for what was not sent yet, in whole seconds; nil for not at all, in the background. The C
  /// constant is `SO_LINGER`.
  @inline(__always) public static var linger: SocketOption<Duration?> {
    SocketOption<Duration?>(level: Linux.SOL_SOCKET, name: Linux.SO_LINGER, unit: .linger)
  }
}

extension SocketOption where Value == SocketDomain {
  /// The family of its addresses; cannot be set. The C constant is `SO_DOMAIN`.
  @inline(__always) public static var domain: SocketOption<SocketDomain> {
    SocketOption<SocketDomain>(level: Linux.SOL_SOCKET, name: Linux.SO_DOMAIN, unit: .number)
  }
}

extension SocketOption where Value == SocketType {
  /// How it carries data; cannot be set. The C constant is `SO_TYPE`.
  @inline(__always) public static var type: SocketOption<SocketType> {
    SocketOption<SocketType>(level: Linux.SOL_SOCKET, name: Linux.SO_TYPE, unit: .number)
  }
}

extension SocketOption where Value == SocketProtocol {
  /// Its protocol; cannot be set. The C constant is `SO_PROTOCOL`.
  @inline(__always) public static var `protocol`: SocketOption<SocketProtocol> {
    SocketOption<SocketProtocol>(level: Linux.SOL_SOCKET, name: Linux.SO_PROTOCOL, unit: .number)
  }
}

extension SocketOption where Value == SocketCredentials {
  /// Whom a socket of Unix was connected by, or a pair made by; cannot be set. The C constant is `SO_PEERCRED`.
  @inline(__always) public static var peerCredentials: SocketOption<SocketCredentials> {
    SocketOption<SocketCredentials>(level: Linux.SOL_SOCKET, name: Linux.SO_PEERCRED, unit: .credentials)
  }
}

extension FileDescriptor {
  /// A descriptor of the process that a socket of Unix was connected by, closed on exec.
  ///
  /// - Throws: `protocolNotAvailable` on older kernels, `noData` for a socket without a peer, `noSuchProcess` for one
  ///   that is gone.
  ///
  /// Since Linux 6.5.
  /// The corresponding system call is `getsockopt(2)` with `SO_PEERPIDFD`.
  @inline(__always)
  public func peerProcessDescriptor() throws(Errno) -> FileDescriptor {
    let peerProcessDescriptor = 77  // SO_PEERPIDFD, of headers newer than ours
    let number = try socketOption(
      SocketOption<Int>(level: Linux.SOL_SOCKET, name: peerProcessDescriptor, unit: .number))
    return FileDescriptor(number: number)
  }
}
