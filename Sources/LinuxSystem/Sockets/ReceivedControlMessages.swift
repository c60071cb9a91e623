// The control messages that came with a message. Layout: ControlMessages.swift.
public import LinuxABI
public import LinuxCore

/// A control message that came with a message.
public struct ControlMessage: ~Escapable {
  /// The protocol that it is of, one of the levels of socket options.
  public let level: Int32
  /// What it is there.
  public let type: Int32
  /// Its bytes. Descriptors among them belong to the messages that this one is of: take them from there.
  public let data: RawSpan

  @_lifetime(copy data)
  init(level: Int32, type: Int32, data: RawSpan) {
    self.level = level
    self.type = type
    self.data = data
  }

  /// Whether it is one of the socket itself, and of this type.
  func isOfSocket(type: Int) -> Bool {
    level == Int32(truncatingIfNeeded: Linux.SOL_SOCKET) && self.type == Int32(truncatingIfNeeded: type)
  }
}

/// The control messages that came with a message, in storage of their own: no heap.
///
/// Descriptors that came along belong to this value until they are taken: it closes the others when it is used again,
/// and at its end.
public struct ReceivedControlMessages: ~Copyable {
  var words: InlineArray<140, UInt64>
  /// How many of the bytes the kernel has written.
  var byteCount: Int

  /// Room for messages.
  public init() {
    words = InlineArray(repeating: 0)
    byteCount = 0
  }

  deinit { closeDescriptors() }

  /// Whether there are none.
  public var isEmpty: Bool { byteCount == 0 }

  /// The next descriptor that came along and was not taken, or nil when there is none left. From now on the caller
  /// closes it.
  public mutating func takeDescriptor() -> FileDescriptor? { take(type: Linux.SCM_RIGHTS) }

  /// The descriptor of the sender's process, which comes where a socket of Unix was asked for it
  /// (`passProcessDescriptor`). From now on the caller closes it. Since Linux 6.5.
  public mutating func takeProcessDescriptor() -> FileDescriptor? { take(type: Linux.SCM_PIDFD) }

  /// The sender's credentials, which come where a socket of Unix was asked for them (`passCredentials`).
  public var credentials: SocketCredentials? {
    var messages = messages
    while let message = messages.next() {
      if message.isOfSocket(type: Linux.SCM_CREDENTIALS), message.data.byteCount >= 12 {
        // SAFETY: any bits are a structure of integers.
        return unsafe SocketCredentials(message.data.unsafeLoadUnaligned(as: Linux.ucred.self))
      }
    }
    return nil
  }

  /// All messages, in the order in which they came.
  public var messages: Messages {
    @_lifetime(borrow self)
    borrowing get {
      // SAFETY: an integer has no byte that is not initialised.
      unsafe Messages(rest: words.span.bytes.extracting(first: byteCount))
    }
  }

  /// Closes what was not taken, and forgets the messages.
  public mutating func removeAll() {
    closeDescriptors()
    byteCount = 0
  }

  /// A walk through the messages.
  public struct Messages: ~Escapable {
    private var rest: RawSpan

    @_lifetime(copy rest)
    init(rest: RawSpan) { self.rest = rest }

    /// The next message, or nil at the end.
    @_lifetime(copy self)
    public mutating func next() -> ControlMessage? {
      guard rest.byteCount >= 16 else { return nil }
      // SAFETY: there are 16 bytes, and any bits are an integer.
      let length = unsafe rest.unsafeLoad(fromByteOffset: 0, as: Int.self)
      guard length >= 16, length <= rest.byteCount else { return nil }
      let message = unsafe ControlMessage(
        level: rest.unsafeLoad(fromByteOffset: 8, as: Int32.self),
        type: rest.unsafeLoad(fromByteOffset: 12, as: Int32.self),
        data: rest.extracting(16..<length))
      rest = rest.extracting(droppingFirst: min((length + 7) & ~7, rest.byteCount))
      return message
    }
  }

  // A descriptor that was taken is -1 in its message from then on.
  private mutating func take(type: Int) -> FileDescriptor? {
    var start = 0
    while start + 16 <= byteCount {
      let length = Int(truncatingIfNeeded: words[start / 8])
      guard length >= 16, length <= byteCount - start else { return nil }
      let kind = UInt64(truncatingIfNeeded: Linux.SOL_SOCKET) | UInt64(truncatingIfNeeded: type) &<< 32
      if words[start / 8 + 1] == kind {
        for index in stride(from: start + 16, to: start + length, by: 4) {
          let shift = UInt64(index & 4) &* 8
          let number = Int32(truncatingIfNeeded: words[index / 8] &>> shift)
          if number >= 0 {
            words[index / 8] |= 0xffff_ffff &<< shift
            return FileDescriptor(rawValue: number)
          }
        }
      }
      start += (length + 7) & ~7
    }
    return nil
  }

  private borrowing func closeDescriptors() {
    if byteCount == 0 { return }
    var messages = messages
    while let message = messages.next() {
      guard message.isOfSocket(type: Linux.SCM_RIGHTS) || message.isOfSocket(type: Linux.SCM_PIDFD) else { continue }
      for index in 0..<message.data.byteCount / 4 {
        // SAFETY: any bits are an integer.
        let number = unsafe message.data.unsafeLoad(fromByteOffset: 4 * index, as: Int32.self)
        if number >= 0 { try? FileDescriptor(rawValue: number).close() }
      }
    }
  }
}
