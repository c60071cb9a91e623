// Many messages in one call, each a piece of one buffer.
public import LinuxABI
public import LinuxCore

/// A message of a batch: which piece of the buffer it is, and whose.
@frozen
public struct BatchedMessage: Sendable {
  /// The bytes of the buffer that are the message: that were received, or that were sent.
  public let range: Range<Int>
  /// What is said of a message that was received: `truncated` and others.
  public let flags: MessageFlags
  /// Who it is from, or where it goes: of no length where there is no address.
  public let address: SocketAddress
}

/// Messages to be sent, or to be received, in one call: at most as many as the type says, and all in storage of its
/// own.
///
///     var batch = MessageBatch<16>(pieces: 16, of: 2_048)
///     let count = try socket.receive(into: &buffer, batch: &batch)
///     for index in 0..<count { … batch[index].range … }
public struct MessageBatch<let capacity: Int>: Sendable {
  // `iov_base` is an offset in the buffer, but for the time of a call.
  var headers: InlineArray<capacity, Linux.mmsghdr>
  var pieces: InlineArray<capacity, Linux.iovec>
  var addresses: InlineArray<capacity, SocketAddress>
  /// How many messages the batch has.
  public private(set) var count: Int

  /// No messages.
  public init() {
    headers = InlineArray(repeating: Linux.mmsghdr())
    pieces = InlineArray(repeating: Linux.iovec())
    addresses = InlineArray(repeating: SocketAddress())
    count = 0
  }

  /// Messages that lie one after another from the buffer's start.
  ///
  /// - Parameters:
  ///   - pieces: how many; at most the batch's capacity.
  ///   - byteCount: the length of each, or the room for it.
  public init(pieces: Int, of byteCount: Int) {
    self.init()
    for index in 0..<pieces { append(index * byteCount..<(index + 1) * byteCount) }
  }

  /// Adds a message. A full batch is a fatal error.
  ///
  /// - Parameters:
  ///   - range: its bytes in the buffer that goes with the batch, or the room for it there.
  ///   - address: where it is sent, on a socket that is not connected.
  public mutating func append(_ range: Range<Int>, to address: SocketAddress? = nil) {
    precondition(count < capacity, "the batch is full")
    pieces[count].iov_base = UInt(bitPattern: range.lowerBound)
    pieces[count].iov_len = UInt(bitPattern: range.count)
    addresses[count] = address ?? SocketAddress()
    headers[count] = Linux.mmsghdr()
    count += 1
  }

  /// Removes all messages.
  public mutating func removeAll() { count = 0 }

  /// A message of the batch, as the last call left it.
  public subscript(index: Int) -> BatchedMessage {
    precondition(index >= 0 && index < count, "the batch has no such message")
    let start = Int(bitPattern: pieces[index].iov_base)
    return BatchedMessage(
      range: start..<start + min(Int(headers[index].msg_len), Int(bitPattern: pieces[index].iov_len)),
      flags: MessageFlags(rawValue: headers[index].msg_hdr.msg_flags), address: addresses[index])
  }

  /// Lends the headers of the messages from `first` on, complete with addresses in a buffer of `byteCount` bytes at
  /// `start`.
  mutating func withHeaders(
    from first: Int, start: Int, byteCount: Int, receiving: Bool,
    _ body: (_ headers: Int, _ count: Int) throws(Errno) -> Int
  ) throws(Errno) -> Int {
    precondition(first >= 0 && first <= count, "the batch has no such message")
    for index in first..<count {
      let offset = Int(bitPattern: pieces[index].iov_base)
      precondition(offset >= 0 && offset <= byteCount, "a message lies outside the buffer")
      precondition(
        pieces[index].iov_len <= UInt(bitPattern: byteCount - offset), "a message lies outside the buffer")
      pieces[index].iov_base = UInt(bitPattern: start + offset)
      if receiving { addresses[index].clear() }
    }
    defer {
      for index in first..<count { pieces[index].iov_base &-= UInt(bitPattern: start) }
    }
    let messages = first..<count
    // SAFETY: the three pointers last until `body` is done, and the headers are not used after it. Each index is below
    // `count`, so below the capacity.
    return try unsafe withUnsafeMutablePointer(to: &pieces) { (pieces) throws(Errno) in
      try unsafe withUnsafeMutablePointer(to: &addresses) { (addresses) throws(Errno) in
        try unsafe withUnsafeMutablePointer(to: &headers) { (headers) throws(Errno) in
          for index in messages {
            let address = unsafe UnsafeMutableRawPointer(addresses) + index * MemoryLayout<SocketAddress>.stride
            let piece = unsafe UnsafeMutableRawPointer(pieces) + index * MemoryLayout<Linux.iovec>.stride
            let length = unsafe address.load(fromByteOffset: SocketAddress.lengthOffset, as: Int32.self)
            var header = Linux.msghdr()
            header.msg_name = receiving || length != 0 ? UInt(bitPattern: address) : 0
            header.msg_namelen = receiving ? Int32(truncatingIfNeeded: SocketAddress.capacity) : length
            header.msg_iov = UInt(bitPattern: piece)
            header.msg_iovlen = 1
            unsafe headers.pointee[index].msg_hdr = header
            unsafe headers.pointee[index].msg_len = 0
          }
          let start = unsafe UnsafeMutableRawPointer(headers) + messages.lowerBound * MemoryLayout<Linux.mmsghdr>.stride
          return try body(Int(bitPattern: start), messages.count)
        }
      }
    }
  }

  /// Takes the lengths of the addresses that the kernel has written.
  mutating func takeAddresses(count: Int) {
    for index in 0..<count { addresses[index].setLength(headers[index].msg_hdr.msg_namelen) }
  }
}

extension FileDescriptor {
  /// Sends many messages.
  ///
  /// - Parameters:
  ///   - data: the buffer that the messages of the batch are pieces of. One that lies outside is a fatal error.
  ///   - batch: the messages, with their addresses. Is told how much of each was sent.
  ///   - first: the message to begin with, for going on where fewer than all were sent.
  ///   - flags: how. The default has a peer that is gone answered by `brokenPipe` alone, without a signal.
  ///   - retryOnInterrupt: whether to call again when a signal came before anything was sent.
  /// - Returns: the number of messages sent.
  /// - Throws: what sending the first of them would throw. What happens to a later one ends the call without an error.
  ///
  /// The corresponding system call is `sendmmsg(2)`.
  public func send<let capacity: Int>(
    _ data: RawSpan, batch: inout MessageBatch<capacity>, startingAt first: Int = 0,
    flags: MessageFlags = .noSignal, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try unsafe data.withUnsafeBytes { (data) throws(Errno) in
      try batch.withHeaders(
        from: first, start: Int(bitPattern: data.baseAddress), byteCount: data.count, receiving: false
      ) { (headers, count) throws(Errno) in
        try retrying(retryOnInterrupt) { () throws(Errno) in
          // SAFETY: the kernel reads what the headers point to, and writes the lengths into them.
          unsafe try syscall(.sendmmsg, number, headers, count, flags.number)
        }
      }
    }
  }

  /// Receives many messages; sleeps until all have come, unless told otherwise.
  ///
  /// - Parameters:
  ///   - buffer: what the messages of the batch are pieces of. One that lies outside is a fatal error.
  ///   - batch: the room for each message. Is told what was received, and from where.
  ///   - flags: how: with `waitForOne`, for the first message only does the call sleep.
  ///   - timeout: how long to wait; nil for no limit. The kernel looks at it when a message has come, and not before.
  /// - Returns: the number of messages received: these are the first of the batch.
  /// - Throws: `interrupted`, and what receiving the first of them would throw. What happens to a later one ends the
  ///   call without an error.
  ///
  /// The corresponding system call is `recvmmsg(2)`.
  public func receive<let capacity: Int>(
    into buffer: inout MutableRawSpan, batch: inout MessageBatch<capacity>, flags: MessageFlags = [],
    timeout: Duration? = nil
  ) throws(Errno) -> Int {
    let count = try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
      try batch.withHeaders(
        from: 0, start: Int(bitPattern: buffer.baseAddress), byteCount: buffer.count, receiving: true
      ) { (headers, count) throws(Errno) in
        try withTimeout(timeout) { (timeout) throws(Errno) in
          // SAFETY: the kernel writes into the pieces and addresses that the headers point to, and into the headers.
          unsafe try syscall(.recvmmsg, number, headers, count, flags.number, timeout)
        }
      }
    }
    batch.takeAddresses(count: count)
    return count
  }
}
