// Making sockets, naming them, connecting them.
public import LinuxABI
public import LinuxCore

/// Sockets: a new one, or two that are connected. What is done with one is done with its descriptor.
public enum Socket {
  /// Makes a socket.
  ///
  /// - Parameters:
  ///   - domain: the family of its addresses.
  ///   - type: how it carries data.
  ///   - protocol: which one, where the domain has several for the type.
  ///   - options: whether it is non-blocking.
  ///   - closeOnExec: whether the descriptor is closed when another program is executed.
  /// - Throws: `addressFamilyNotSupported`, `protocolNotSupported`, `permissionDenied` and `notPermitted` for raw
  ///   sockets, `tooManyOpenFiles`.
  ///
  /// The corresponding system call is `socket(2)`.
  @inline(__always)
  public static func open(
    _ domain: SocketDomain, _ type: SocketType, protocol: SocketProtocol = .default, options: SocketOptions = [],
    closeOnExec: Bool = true
  ) throws(Errno) -> FileDescriptor {
    // SAFETY: no argument is an address.
    let number = unsafe try syscall(
      .socket, domain.number, type.number | options.flags(closeOnExec: closeOnExec), `protocol`.number)
    return FileDescriptor(number: number)
  }

  /// Makes two sockets that are connected with each other.
  ///
  /// - Parameters: as those of `open`; the domain is `.unix` in nearly all cases.
  /// - Throws: `notSupported` for a domain that has no such pairs, `tooManyOpenFiles` and others.
  ///
  /// The corresponding system call is `socketpair(2)`.
  @inline(__always)
  public static func pair(
    _ domain: SocketDomain = .unix, _ type: SocketType = .stream, protocol: SocketProtocol = .default,
    options: SocketOptions = [], closeOnExec: Bool = true
  ) throws(Errno) -> (FileDescriptor, FileDescriptor) {
    // Two descriptors of four bytes, the first in the lower half.
    var numbers: UInt64 = 0
    let flags = options.flags(closeOnExec: closeOnExec)
    // SAFETY: the kernel writes eight bytes.
    _ = unsafe try withUnsafeMutablePointer(to: &numbers) { (numbers) throws(Errno) in
      unsafe try syscall(
        .socketpair, domain.number, type.number | flags, `protocol`.number, Int(bitPattern: numbers))
    }
    return (
      FileDescriptor(rawValue: Int32(truncatingIfNeeded: numbers)),
      FileDescriptor(rawValue: Int32(truncatingIfNeeded: numbers &>> 32))
    )
  }
}

extension FileDescriptor {
  /// Gives the socket an address of its own.
  ///
  /// - Throws: `addressInUse`, `addressNotAvailable`, `permissionDenied` for ports below 1,024, `invalidArgument` where
  ///   it has one; for a path what making a file throws.
  ///
  /// The corresponding system call is `bind(2)`.
  @inline(__always)
  public func bind(to address: SocketAddress) throws(Errno) {
    _ = try address.withKernelAddress { (address, length) throws(Errno) in
      // SAFETY: the kernel reads `length` bytes.
      unsafe try syscall(.bind, number, address, length)
    }
  }

  /// Has the socket take connections.
  ///
  /// - Parameter backlog: how many connections may wait to be accepted; the kernel has a limit of its own, often 4,096.
  /// - Throws: `notSupported` for a type of socket without connections, `addressInUse`.
  ///
  /// The corresponding system call is `listen(2)`.
  @inline(__always)
  public func listen(backlog: Int = Linux.SOMAXCONN) throws(Errno) {
    // SAFETY: no argument is an address.
    _ = unsafe try syscall(.listen, number, backlog)
  }

  /// Takes the next connection, as a new socket; sleeps where there is none yet.
  ///
  /// - Parameters:
  ///   - options: whether the new socket is non-blocking: it takes nothing after the listening one.
  ///   - closeOnExec: whether the descriptor is closed when another program is executed.
  ///   - retryOnInterrupt: whether to call again when a signal came first.
  /// - Throws: `resourceTemporarilyUnavailable` where it would sleep and may not, `invalidArgument` where it does not
  ///   listen, `tooManyOpenFiles`; and errors of the network that the connection has had already.
  ///
  /// The corresponding system calls are `accept4(2)` and `accept(2)`.
  @inline(__always)
  public func accept(
    options: SocketOptions = [], closeOnExec: Bool = true, retryOnInterrupt: Bool = true
  ) throws(Errno) -> FileDescriptor {
    try accept(address: 0, length: 0, options.flags(closeOnExec: closeOnExec), retryOnInterrupt)
  }

  /// Takes the next connection, and says who it is from. See `accept(options:closeOnExec:retryOnInterrupt:)`.
  ///
  /// - Parameter address: is set to the peer's address.
  ///
  /// The corresponding system calls are `accept4(2)` and `accept(2)`.
  @inline(__always)
  public func accept(
    from address: inout SocketAddress, options: SocketOptions = [], closeOnExec: Bool = true,
    retryOnInterrupt: Bool = true
  ) throws(Errno) -> FileDescriptor {
    try address.fill { (address, length) throws(Errno) in
      try accept(address: address, length: length, options.flags(closeOnExec: closeOnExec), retryOnInterrupt)
    }
  }

  @inline(__always)
  private func accept(address: Int, length: Int, _ flags: Int, _ retryOnInterrupt: Bool) throws(Errno) -> FileDescriptor
  {
    let result = try retrying(retryOnInterrupt) { () throws(Errno) in
      // SAFETY: the kernel writes at most as many bytes of an address as the word at `length` says, and that word.
      flags == 0
        ? unsafe try syscall(.accept, number, address, length)
        : unsafe try syscall(.accept4, number, address, length, flags)
    }
    return FileDescriptor(number: result)
  }

  /// Connects the socket with the one at an address; a socket of datagrams only remembers it, to send to and receive
  /// from.
  ///
  /// Where a signal comes first, the connection goes on being made: wait until the descriptor can be written, and ask
  /// for `socketError()`, as with a non-blocking socket. So the call is never repeated here.
  ///
  /// - Throws: `connectionRefused`, `timedOut`, `networkUnreachable`, `nowInProgress` for a non-blocking socket,
  ///   `interrupted`; for a path what opening a file throws.
  ///
  /// The corresponding system call is `connect(2)`.
  @inline(__always)
  public func connect(to address: SocketAddress) throws(Errno) {
    _ = try address.withKernelAddress { (address, length) throws(Errno) in
      // SAFETY: the kernel reads `length` bytes.
      unsafe try syscall(.connect, number, address, length)
    }
  }

  /// The socket's own address, the port that the kernel chose for it included.
  ///
  /// - Throws: `notSocket`, `badFileDescriptor`.
  ///
  /// The corresponding system call is `getsockname(2)`.
  @inline(__always)
  public func socketAddress() throws(Errno) -> SocketAddress {
    var address = SocketAddress()
    _ = try address.fill { (address, length) throws(Errno) in
      // SAFETY: the kernel writes at most as many bytes as the word at `length` says, and that word.
      unsafe try syscall(.getsockname, number, address, length)
    }
    return address
  }

  /// The address of the socket at the other end.
  ///
  /// - Throws: `socketNotConnected`, `notSocket`, `badFileDescriptor`.
  ///
  /// The corresponding system call is `getpeername(2)`.
  @inline(__always)
  public func peerAddress() throws(Errno) -> SocketAddress {
    var address = SocketAddress()
    _ = try address.fill { (address, length) throws(Errno) in
      // SAFETY: the kernel writes at most as many bytes as the word at `length` says, and that word.
      unsafe try syscall(.getpeername, number, address, length)
    }
    return address
  }

  /// Ends one half of a connection, or both, for every descriptor of the socket; the descriptor stays open.
  ///
  /// - Throws: `socketNotConnected`, `notSocket`, `badFileDescriptor`.
  ///
  /// The corresponding system call is `shutdown(2)`.
  @inline(__always)
  public func shutdown(_ direction: ShutdownDirection) throws(Errno) {
    // SAFETY: no argument is an address.
    _ = unsafe try syscall(.shutdown, number, direction.rawValue)
  }
}
