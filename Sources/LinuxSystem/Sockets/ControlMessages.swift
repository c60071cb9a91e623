// What goes beside a message: descriptors and credentials, and whatever else a protocol has. Here is what is sent; what
// is received is in ReceivedControlMessages.swift. A buffer of control messages is
//
//   | length 8 | level 4 | type 4 | data … padding to 8 | length 8 | level 4 | type 4 | data … padding to 8 | …
//
// in which the length counts the header and the data, but not the padding (linux/socket.h, struct cmsghdr).
public import LinuxABI
public import LinuxCore

/// A process, and the user and the group that it runs as: what the kernel vouches for on a socket of Unix.
@frozen
public struct SocketCredentials: Hashable, Sendable {
  public var process: ProcessID
  public var user: UserID
  public var group: GroupID

  /// Credentials to send: the kernel refuses others than the sender's own, unless it has privileges.
  @inline(__always)
  public init(process: ProcessID, user: UserID, group: GroupID) {
    self.process = process
    self.user = user
    self.group = group
  }

  @inline(__always)
  init(_ kernel: Linux.ucred) {
    process = ProcessID(rawValue: kernel.pid)
    user = UserID(rawValue: kernel.uid)
    group = GroupID(rawValue: kernel.gid)
  }
}

/// Control messages to send beside a message, in storage of their own: no heap. There is room for the most that the
/// kernel takes of what is usual, 253 descriptors and credentials.
public struct ControlMessages: Sendable {
  /// The most bytes that the messages take, with their headers.
  @inline(__always) public static var capacity: Int { 8 * 140 }

  var words: InlineArray<140, UInt64>
  /// How many of the bytes count, a multiple of 8.
  private(set) var byteCount: Int

  /// No messages.
  public init() {
    words = InlineArray(repeating: 0)
    byteCount = 0
  }

  /// Messages with one descriptor. See `append(_:)`.
  public init(_ descriptor: FileDescriptor) {
    self.init()
    // There is room in an empty one.
    try? append(descriptor)
  }

  /// Whether there are none.
  public var isEmpty: Bool { byteCount == 0 }

  /// Adds a descriptor: the receiver gets one of its own for the same file, and the sender keeps its own. The C
  /// constant is `SCM_RIGHTS`.
  ///
  /// - Throws: `invalidArgument` where there is no room.
  public mutating func append(_ descriptor: FileDescriptor) throws(Errno) {
    try append(type: Linux.SCM_RIGHTS, of: descriptor)
  }

  /// Adds descriptors. See `append(_:)` for one.
  ///
  /// - Parameter descriptors: at most 253, of all that go with a message.
  /// - Throws: `invalidArgument` where there is no room.
  public mutating func append(_ descriptors: Span<FileDescriptor>) throws(Errno) {
    let level = Int32(truncatingIfNeeded: Linux.SOL_SOCKET)
    let type = Int32(truncatingIfNeeded: Linux.SCM_RIGHTS)
    // SAFETY: a descriptor is an Int32 and nothing else.
    try unsafe descriptors.withUnsafeBufferPointer { (descriptors) throws(Errno) in
      try append(level: level, type: type, data: unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(descriptors)))
    }
  }

  /// Adds the sender's credentials, in place of those that the kernel would add by itself. The C constant is
  /// `SCM_CREDENTIALS`.
  ///
  /// - Throws: `invalidArgument` where there is no room.
  public mutating func append(_ credentials: SocketCredentials) throws(Errno) {
    var kernel = Linux.ucred()
    kernel.pid = credentials.process.rawValue
    kernel.uid = credentials.user.rawValue
    kernel.gid = credentials.group.rawValue
    try append(type: Linux.SCM_CREDENTIALS, of: kernel)
  }

  private mutating func append<T: BitwiseCopyable>(type: Int, of data: T) throws(Errno) {
    let level = Int32(truncatingIfNeeded: Linux.SOL_SOCKET)
    let type = Int32(truncatingIfNeeded: type)
    // SAFETY: the structures that are passed have no padding, and the span is used while the pointer lasts.
    try unsafe withUnsafeBytes(of: data) { (data) throws(Errno) in
      try append(level: level, type: type, data: unsafe RawSpan(_unsafeBytes: data))
    }
  }

  /// Adds a message of any kind.
  ///
  /// - Parameters:
  ///   - level: the protocol that it is for, one of the levels of socket options.
  ///   - type: what it is there.
  ///   - data: its bytes.
  /// - Throws: `invalidArgument` where there is no room.
  public mutating func append(level: Int32, type: Int32, data: RawSpan) throws(Errno) {
    let length = 16 + data.byteCount
    if length > ControlMessages.capacity - byteCount { throw .invalidArgument }
    let start = byteCount
    words[start / 8] = UInt64(truncatingIfNeeded: length)
    words[start / 8 + 1] = UInt64(UInt32(bitPattern: level)) | UInt64(UInt32(bitPattern: type)) &<< 32
    var span = words.mutableSpan
    // SAFETY: any bits are an integer.
    var bytes = unsafe span.mutableBytes
    for index in 0..<data.byteCount {
      // SAFETY: any bits are a byte.
      let byte = unsafe data.unsafeLoad(fromByteOffset: index, as: UInt8.self)
      bytes.storeBytes(of: byte, toByteOffset: start + 16 + index, as: UInt8.self)
    }
    byteCount = start + (length + 7) & ~7
  }

  /// Removes them all.
  public mutating func removeAll() { byteCount = 0 }
}
