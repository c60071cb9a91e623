// Sending and receiving a message, or a piece of a stream. With control messages beside: SocketMessages.swift.
public import LinuxABI
public import LinuxCore

extension FileDescriptor {
  /// Sends bytes over a connection, or as a datagram to an address.
  ///
  /// - Parameters:
  ///   - data: the bytes. A datagram is sent as a whole or not at all; of a stream it may be a part.
  ///   - address: where to, for a socket that is not connected.
  ///   - flags: how. Unlike the kernel's, the default has a peer that is gone answered by `brokenPipe` alone, without a
  ///     signal.
  ///   - retryOnInterrupt: whether to call again when a signal came before anything was sent.
  /// - Returns: the number of bytes sent.
  /// - Throws: `brokenPipe`, `resourceTemporarilyUnavailable`, `connectionReset`, `messageTooLong` for a datagram that
  ///   is too long, `addressRequired` and `socketNotConnected` for want of an address.
  ///
  /// The corresponding system call is `sendto(2)`.
  @inline(__always)
  public func send(
    _ data: RawSpan, to address: SocketAddress? = nil, flags: MessageFlags = .noSignal, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    // SAFETY: the bytes are lent for the time of the call.
    try unsafe data.withUnsafeBytes { (data) throws(Errno) in
      try unsafe send(data, to: address, flags: flags, retryOnInterrupt: retryOnInterrupt)
    }
  }

  /// Sends bytes over a connection, or as a datagram to an address. See the form for a `RawSpan`.
  ///
  /// The corresponding system call is `sendto(2)`.
  @inline(__always)
  public func send(
    _ data: UnsafeRawBufferPointer, to address: SocketAddress? = nil, flags: MessageFlags = .noSignal,
    retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try withKernelAddress(of: address) { (address, length) throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        // SAFETY: the kernel reads the data and `length` bytes of the address.
        unsafe try syscall(
          .sendto, number, Int(bitPattern: data.baseAddress), data.count, flags.number, address, length)
      }
    }
  }

  /// Receives a datagram, or what there is of a stream; sleeps where there is nothing yet.
  ///
  /// - Parameters:
  ///   - buffer: is written from its start. What a datagram has beyond it is lost.
  ///   - flags: how.
  ///   - retryOnInterrupt: whether to call again when a signal came before there was anything.
  /// - Returns: the number of bytes received; 0 at the end of a stream, and for an empty datagram.
  /// - Throws: `resourceTemporarilyUnavailable` where it would sleep and may not, or when the socket's time is over;
  ///   `connectionRefused`, `connectionReset`, `socketNotConnected`.
  ///
  /// The corresponding system call is `recvfrom(2)`.
  @inline(__always)
  public func receive(
    into buffer: inout MutableRawSpan, flags: MessageFlags = [], retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    // SAFETY: the bytes are lent for the time of the call.
    try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
      try unsafe receive(into: buffer, flags: flags, retryOnInterrupt: retryOnInterrupt)
    }
  }

  /// Receives a datagram, or what there is of a stream. See the form for a `MutableRawSpan`.
  ///
  /// The corresponding system call is `recvfrom(2)`.
  @inline(__always)
  public func receive(
    into buffer: UnsafeMutableRawBufferPointer, flags: MessageFlags = [], retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try retrying(retryOnInterrupt) { () throws(Errno) in
      // SAFETY: the kernel writes into the buffer and not beyond its count.
      unsafe try syscall(.recvfrom, number, Int(bitPattern: buffer.baseAddress), buffer.count, flags.number, 0, 0)
    }
  }

  /// Receives a datagram, and says who it is from. See `receive(into:flags:retryOnInterrupt:)`.
  ///
  /// - Parameter address: is set to the sender's address: to one of no length where the sender has none, or where the
  ///   socket is a stream's.
  ///
  /// The corresponding system call is `recvfrom(2)`.
  @inline(__always)
  public func receive(
    into buffer: inout MutableRawSpan, from address: inout SocketAddress, flags: MessageFlags = [],
    retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    // SAFETY: the bytes are lent for the time of the call.
    try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
      try unsafe receive(into: buffer, from: &address, flags: flags, retryOnInterrupt: retryOnInterrupt)
    }
  }

  /// Receives a datagram, and says who it is from. See the form for a `MutableRawSpan`.
  ///
  /// The corresponding system call is `recvfrom(2)`.
  @inline(__always)
  public func receive(
    into buffer: UnsafeMutableRawBufferPointer, from address: inout SocketAddress, flags: MessageFlags = [],
    retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try address.fill { (address, length) throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        // SAFETY: the kernel writes into the buffer and not beyond its count, at most as many bytes of an address as
        // the word at `length` says, and that word.
        unsafe try syscall(
          .recvfrom, number, Int(bitPattern: buffer.baseAddress), buffer.count, flags.number, address, length)
      }
    }
  }
}
