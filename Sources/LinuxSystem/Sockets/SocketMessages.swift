// Messages with control messages beside them: descriptors and credentials.
public import LinuxABI
public import LinuxCore

/// What is said of a message that was received.
@frozen
public struct ReceivedMessage: Sendable {
  /// The number of bytes received.
  public let byteCount: Int
  /// `truncated`, `controlTruncated`, `endOfRecord`, `outOfBand` and `errorQueue`.
  public let flags: MessageFlags
}

extension FileDescriptor {
  /// Sends bytes, with control messages beside them.
  ///
  /// - Parameters:
  ///   - data: the bytes: at least one on a stream, or the control messages are not sent.
  ///   - control: what goes with them.
  ///   - address: where to, for a socket that is not connected.
  ///   - flags: how. The default has a peer that is gone answered by `brokenPipe` alone, without a signal.
  ///   - retryOnInterrupt: whether to call again when a signal came before anything was sent.
  /// - Returns: the number of bytes sent.
  /// - Throws: `badFileDescriptor` for a descriptor among `control` that is not open, `notPermitted` for credentials of
  ///   others, `tooManyReferences` for too many descriptors on their way; `brokenPipe`,
  ///   `resourceTemporarilyUnavailable`.
  ///
  /// The corresponding system call is `sendmsg(2)`.
  @inline(__always)
  public func send(
    _ data: RawSpan, control: ControlMessages, to address: SocketAddress? = nil,
    flags: MessageFlags = .noSignal, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    // SAFETY: the bytes are lent for the time of the call.
    try unsafe data.withUnsafeBytes { (data) throws(Errno) in
      try unsafe send(data, control: control, to: address, flags: flags, retryOnInterrupt: retryOnInterrupt)
    }
  }

  /// Sends bytes, with control messages beside them. See the form for a `RawSpan`.
  ///
  /// The corresponding system call is `sendmsg(2)`.
  @inline(__always)
  public func send(
    _ data: UnsafeRawBufferPointer, control: ControlMessages, to address: SocketAddress? = nil,
    flags: MessageFlags = .noSignal, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    // SAFETY: the piece is there until the call is over.
    let piece: InlineArray<1, IOVector> = unsafe [IOVector(data)]
    return try send(piece.span, control: control, to: address, flags: flags, retryOnInterrupt: retryOnInterrupt)
  }

  /// Sends several pieces of memory as one message, with control messages beside them. See the form for a `RawSpan`.
  ///
  /// - Parameters:
  ///   - pieces: at most 1,024.
  ///   - control: what goes with them; nothing where there is nothing to go.
  ///
  /// The corresponding system call is `sendmsg(2)`.
  public func send(
    _ pieces: Span<IOVector>, control: ControlMessages = ControlMessages(), to address: SocketAddress? = nil,
    flags: MessageFlags = .noSignal, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    var header = Linux.msghdr()
    return try withKernelAddress(of: address) { (address, length) throws(Errno) in
      header.msg_name = UInt(bitPattern: address)
      header.msg_namelen = Int32(truncatingIfNeeded: length)
      // SAFETY: the pointers last as long as the call; the kernel reads what they point to, and the pieces.
      return try unsafe pieces.withUnsafeBufferPointer { (pieces) throws(Errno) in
        try unsafe withUnsafePointer(to: control.words) { (words) throws(Errno) in
          header.msg_iov = UInt(bitPattern: pieces.baseAddress)
          header.msg_iovlen = UInt(bitPattern: pieces.count)
          header.msg_control = control.isEmpty ? 0 : UInt(bitPattern: words)
          header.msg_controllen = UInt(bitPattern: control.byteCount)
          return try unsafe withUnsafeMutablePointer(to: &header) { (header) throws(Errno) in
            try retrying(retryOnInterrupt) { () throws(Errno) in
              unsafe try syscall(.sendmsg, number, Int(bitPattern: header), flags.number)
            }
          }
        }
      }
    }
  }

  /// Receives a message, with the control messages beside it.
  ///
  /// - Parameters:
  ///   - buffer: is written from its start.
  ///   - control: is set to the control messages. Descriptors of an earlier message that were not taken are closed.
  ///   - flags: how.
  ///   - closeOnExec: whether descriptors that come along are closed when another program is executed.
  ///   - retryOnInterrupt: whether to call again when a signal came before there was anything.
  /// - Returns: the number of bytes, 0 at the end of a stream; and whether anything was cut off.
  /// - Throws: `resourceTemporarilyUnavailable` where it would sleep and may not, `connectionReset`,
  ///   `socketNotConnected`.
  ///
  /// The corresponding system call is `recvmsg(2)`.
  @inline(__always)
  public func receive(
    into buffer: inout MutableRawSpan, control: inout ReceivedControlMessages, flags: MessageFlags = [],
    closeOnExec: Bool = true, retryOnInterrupt: Bool = true
  ) throws(Errno) -> ReceivedMessage {
    // SAFETY: the bytes are lent for the time of the call.
    try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
      try unsafe receive(
        into: buffer, control: &control, flags: flags, closeOnExec: closeOnExec, retryOnInterrupt: retryOnInterrupt)
    }
  }

  /// Receives a message, with the control messages beside it. See the form for a `MutableRawSpan`.
  ///
  /// The corresponding system call is `recvmsg(2)`.
  @inline(__always)
  public func receive(
    into buffer: UnsafeMutableRawBufferPointer, control: inout ReceivedControlMessages, flags: MessageFlags = [],
    closeOnExec: Bool = true, retryOnInterrupt: Bool = true
  ) throws(Errno) -> ReceivedMessage {
    // SAFETY: the piece is there until the call is over, and nobody else's.
    let piece: InlineArray<1, MutableIOVector> = unsafe [MutableIOVector(buffer)]
    return try receive(
      into: piece.span, control: &control, flags: flags, closeOnExec: closeOnExec, retryOnInterrupt: retryOnInterrupt)
  }

  /// Receives a message into several pieces of memory, with the control messages beside it. See the form for a
  /// `MutableRawSpan`.
  ///
  /// - Parameter pieces: at most 1,024; each is written to when the one before is full.
  ///
  /// The corresponding system call is `recvmsg(2)`.
  public func receive(
    into pieces: Span<MutableIOVector>, control: inout ReceivedControlMessages, flags: MessageFlags = [],
    closeOnExec: Bool = true, retryOnInterrupt: Bool = true
  ) throws(Errno) -> ReceivedMessage {
    var header = Linux.msghdr()
    let flags = closeOnExec ? flags.union(.closeOnExec) : flags
    return try receive(into: pieces, &header, &control, flags, retryOnInterrupt)
  }

  /// Receives a message, with the control messages beside it, and says who it is from.
  ///
  /// - Parameter address: is set to the sender's address: to one of no length where it has none.
  ///
  /// The corresponding system call is `recvmsg(2)`.
  @inline(__always)
  public func receive(
    into buffer: inout MutableRawSpan, control: inout ReceivedControlMessages, from address: inout SocketAddress,
    flags: MessageFlags = [], closeOnExec: Bool = true, retryOnInterrupt: Bool = true
  ) throws(Errno) -> ReceivedMessage {
    // SAFETY: the bytes are lent for the time of the call.
    try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
      try unsafe receive(
        into: buffer, control: &control, from: &address, flags: flags, closeOnExec: closeOnExec,
        retryOnInterrupt: retryOnInterrupt)
    }
  }

  /// Receives a message, with the control messages beside it, and says who it is from. See the form for a
  /// `MutableRawSpan`.
  ///
  /// The corresponding system call is `recvmsg(2)`.
  @inline(__always)
  public func receive(
    into buffer: UnsafeMutableRawBufferPointer, control: inout ReceivedControlMessages,
    from address: inout SocketAddress, flags: MessageFlags = [], closeOnExec: Bool = true, retryOnInterrupt: Bool = true
  ) throws(Errno) -> ReceivedMessage {
    // SAFETY: the piece is there until the call is over, and nobody else's.
    let piece: InlineArray<1, MutableIOVector> = unsafe [MutableIOVector(buffer)]
    return try receive(
      into: piece.span, control: &control, from: &address, flags: flags, closeOnExec: closeOnExec,
      retryOnInterrupt: retryOnInterrupt)
  }

  /// Receives a message into several pieces of memory, with the control messages beside it, and says who it is from.
  /// See the form for a `MutableRawSpan`.
  ///
  /// - Parameter pieces: at most 1,024; each is written to when the one before is full.
  ///
  /// The corresponding system call is `recvmsg(2)`.
  public func receive(
    into pieces: Span<MutableIOVector>, control: inout ReceivedControlMessages, from address: inout SocketAddress,
    flags: MessageFlags = [], closeOnExec: Bool = true, retryOnInterrupt: Bool = true
  ) throws(Errno) -> ReceivedMessage {
    var header = Linux.msghdr()
    let flags = closeOnExec ? flags.union(.closeOnExec) : flags
    address.clear()
    // SAFETY: the kernel writes at most `msg_namelen` bytes of the address, which has as many.
    let message = try unsafe withUnsafeMutablePointer(to: &address.words) { (words) throws(Errno) in
      header.msg_name = UInt(bitPattern: words)
      header.msg_namelen = Int32(truncatingIfNeeded: SocketAddress.capacity)
      return try receive(into: pieces, &header, &control, flags, retryOnInterrupt)
    }
    address.setLength(header.msg_namelen)
    return message
  }

  // The header has what there is of an address, and nothing else yet.
  private func receive(
    into pieces: Span<MutableIOVector>, _ header: inout Linux.msghdr, _ control: inout ReceivedControlMessages,
    _ flags: MessageFlags, _ retryOnInterrupt: Bool
  ) throws(Errno) -> ReceivedMessage {
    control.removeAll()
    // SAFETY: the pointers last as long as the call; the kernel writes into the pieces, and at most `msg_controllen`
    // bytes of control messages, and neither beyond.
    let count = try unsafe pieces.withUnsafeBufferPointer { (pieces) throws(Errno) in
      try unsafe withUnsafeMutablePointer(to: &control.words) { (words) throws(Errno) in
        header.msg_iov = UInt(bitPattern: pieces.baseAddress)
        header.msg_iovlen = UInt(bitPattern: pieces.count)
        header.msg_control = UInt(bitPattern: words)
        header.msg_controllen = UInt(bitPattern: ControlMessages.capacity)
        return try unsafe withUnsafeMutablePointer(to: &header) { (header) throws(Errno) in
          try retrying(retryOnInterrupt) { () throws(Errno) in
            unsafe try syscall(.recvmsg, number, Int(bitPattern: header), flags.number)
          }
        }
      }
    }
    control.byteCount = Int(bitPattern: header.msg_controllen)
    // The kernel says what it was asked for too.
    return ReceivedMessage(
      byteCount: count, flags: MessageFlags(rawValue: header.msg_flags).subtracting(.closeOnExec))
  }
}
