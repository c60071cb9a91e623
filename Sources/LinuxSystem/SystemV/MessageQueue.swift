// Message queues of System V. Those of POSIX are in MessageQueues/PosixMessageQueue.swift.
public import LinuxABI

/// A queue of messages, each with a type, by its number. It stays until it is removed.
@frozen
public struct MessageQueue: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
  @inline(__always) var number: Int { Int(rawValue) }

  /// Finds or makes a queue.
  ///
  /// - Parameters:
  ///   - key: which; `.private` for a new one that nobody finds.
  ///   - options: whether it is made.
  ///   - permissions: who may use a new one.
  /// - Throws: `noSuchFileOrDirectory`, `fileExists`, `permissionDenied`, `noSpace` where the system has too many
  ///   already.
  ///
  /// The corresponding system call is `msgget(2)`.
  @inline(__always)
  public static func open(
    _ key: SystemVKey, options: SystemVOptions = [], permissions: FilePermissions = [.ownerReadWrite]
  ) throws(Errno) -> MessageQueue {
    // SAFETY: no argument is an address.
    let result = unsafe try syscall(.msgget, key.number, options.number | Int(permissions.rawValue & 0o777))
    return MessageQueue(rawValue: Int32(truncatingIfNeeded: result))
  }

  /// A message in the kernel's form: its type, and right behind it up to `capacity` bytes. No heap.
  @frozen
  public struct Message<let capacity: Int>: Sendable {
    // The kernel is handed the address of the whole: the type is at 0, the bytes at 8.
    /// The message's type, at least 1 to be sent.
    public var type: Int
    var storage: InlineArray<capacity, UInt8>
    /// How many of the bytes count.
    public private(set) var byteCount: Int

    /// Room for a message, or a message of no bytes.
    @inline(__always)
    public init(type: Int = 1) {
      self.type = type
      storage = InlineArray(repeating: 0)
      byteCount = 0
    }

    /// A message with a copy of some bytes; more than the capacity are a fatal error.
    public init(type: Int = 1, _ bytes: RawSpan) {
      self.init(type: type)
      precondition(bytes.byteCount <= capacity, "the message is too long")
      for index in 0..<bytes.byteCount {
        // SAFETY: any bits are a byte.
        storage[index] = unsafe bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
      }
      byteCount = bytes.byteCount
    }

    /// The bytes that count.
    public var bytes: Span<UInt8> {
      @_lifetime(borrow self)
      get { storage.span.extracting(first: byteCount) }
    }

    @inline(__always)
    mutating func receive(_ body: (Int) throws(Errno) -> Int) throws(Errno) {
      // SAFETY: the pointer lasts as long as the call.
      byteCount = try unsafe withUnsafeMutablePointer(to: &self) { (message) throws(Errno) in
        try body(Int(bitPattern: message))
      }
    }
  }

  /// Adds a message at the queue's end; sleeps where the queue is full.
  ///
  /// - Parameters:
  ///   - message: is copied.
  ///   - nonBlocking: whether to fail in place of sleeping.
  ///   - retryOnInterrupt: whether to call again when a signal came first.
  /// - Throws: `resourceTemporarilyUnavailable` for a full queue, `invalidArgument` for a type below 1 or a message
  ///   that is too long for the system, `permissionDenied`, `identifierRemoved` when the queue is removed.
  ///
  /// The corresponding system call is `msgsnd(2)`.
  @inline(__always)
  public func send<let capacity: Int>(
    _ message: Message<capacity>, nonBlocking: Bool = false, retryOnInterrupt: Bool = true
  ) throws(Errno) {
    let count = message.byteCount
    // SAFETY: the kernel reads the type and the bytes that count, which lie at the message's start.
    _ = try unsafe withUnsafePointer(to: message) { (message) throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        unsafe try syscall(.msgsnd, number, Int(bitPattern: message), count, nonBlocking ? Linux.IPC_NOWAIT : 0)
      }
    }
  }

  /// Which message is taken.
  @frozen
  public struct Selection: Hashable, Sendable {
    let type: Int
    let flags: Int

    /// The first of the queue.
    @inline(__always) public static var any: Selection { Selection(type: 0, flags: 0) }
    /// The first of a type.
    @inline(__always) public static func type(_ type: Int) -> Selection { Selection(type: type, flags: 0) }
    /// The first of the lowest type that is at most so much.
    @inline(__always) public static func lowest(upTo type: Int) -> Selection { Selection(type: 0 &- type, flags: 0) }
    /// The first that is not of a type. The corresponding C constant is `MSG_EXCEPT`.
    @inline(__always) public static func except(_ type: Int) -> Selection {
      Selection(type: type, flags: Linux.MSG_EXCEPT)
    }
  }

  /// Takes a message out of the queue; sleeps where there is none.
  ///
  /// - Parameters:
  ///   - message: is set to the message and its type.
  ///   - selection: which message is taken.
  ///   - truncate: whether a message that is longer is cut off, in place of staying in the queue.
  ///   - nonBlocking: whether to fail in place of sleeping.
  ///   - retryOnInterrupt: whether to call again when a signal came first.
  /// - Throws: `argListTooLong` for a message that is longer and not to be cut off, `noMessage` where there is none and
  ///   the call may not sleep, `permissionDenied`, `identifierRemoved` when the queue is removed.
  ///
  /// The corresponding system call is `msgrcv(2)`.
  @inline(__always)
  public func receive<let capacity: Int>(
    into message: inout Message<capacity>, _ selection: Selection = .any, truncate: Bool = false,
    nonBlocking: Bool = false, retryOnInterrupt: Bool = true
  ) throws(Errno) {
    let flags =
      selection.flags | (truncate ? Linux.MSG_NOERROR : 0) | (nonBlocking ? Linux.IPC_NOWAIT : 0)
    try message.receive { (message) throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        // SAFETY: the kernel writes the type and at most `capacity` bytes behind it.
        unsafe try syscall(.msgrcv, number, message, capacity, selection.type, flags)
      }
    }
  }

  /// Removes the queue and its messages; who sleeps on it is woken with `identifierRemoved`.
  ///
  /// - Throws: `notPermitted` for who is neither owner nor creator, `invalidArgument` for a queue that is not there.
  ///
  /// The corresponding system call is `msgctl(2)` with `IPC_RMID`.
  @inline(__always)
  public func remove() throws(Errno) {
    // SAFETY: no argument is an address that is used.
    _ = unsafe try syscall(.msgctl, number, Linux.IPC_RMID, 0)
  }
}

extension MessageQueue {
  /// What the kernel knows of a queue.
  @frozen
  public struct Status: Sendable {
    /// Whose it is.
    public let ownership: SystemVOwnership
    /// How many messages it has.
    public let messageCount: Int
    /// How many bytes these have.
    public let byteCount: Int
    /// How many bytes it may have.
    public let capacity: Int
    /// Who sent a message last, if anyone has.
    public let lastSender: ProcessID
    /// Who received one last, if anyone has.
    public let lastReceiver: ProcessID
    /// When a message was last sent, nil for never.
    public let sendTime: Timestamp?
    /// When one was last received, nil for never.
    public let receiveTime: Timestamp?
    /// When it was made, or its owner was set.
    public let changeTime: Timestamp?

    init(_ kernel: Linux.msqid64_ds) {
      ownership = SystemVOwnership(kernel.msg_perm)
      messageCount = Int(bitPattern: kernel.msg_qnum)
      byteCount = Int(bitPattern: kernel.msg_cbytes)
      capacity = Int(bitPattern: kernel.msg_qbytes)
      lastSender = ProcessID(rawValue: kernel.msg_lspid)
      lastReceiver = ProcessID(rawValue: kernel.msg_lrpid)
      sendTime = Timestamp(systemV: kernel.msg_stime)
      receiveTime = Timestamp(systemV: kernel.msg_rtime)
      changeTime = Timestamp(systemV: kernel.msg_ctime)
    }
  }

  /// What the kernel knows of the queue.
  ///
  /// - Throws: `permissionDenied` for who may not read it, `invalidArgument` for a queue that is not there.
  ///
  /// The corresponding system call is `msgctl(2)` with `IPC_STAT`.
  public func status() throws(Errno) -> Status {
    var kernel = Linux.msqid64_ds()
    // SAFETY: the kernel writes one structure.
    _ = try unsafe withUnsafeMutablePointer(to: &kernel) { (kernel) throws(Errno) in
      unsafe try syscall(.msgctl, number, Linux.IPC_STAT, Int(bitPattern: kernel))
    }
    return Status(kernel)
  }

  /// Gives the queue to a user and a group, and sets how many bytes it may have.
  ///
  /// - Throws: `notPermitted` for who is neither owner nor creator, or for a capacity beyond the system's limit without
  ///   privileges; `invalidArgument` for a queue that is not there.
  ///
  /// The corresponding system call is `msgctl(2)` with `IPC_SET`.
  public func setOwner(
    _ owner: UserID, _ group: GroupID, permissions: FilePermissions, capacity: Int
  ) throws(Errno) {
    var kernel = Linux.msqid64_ds()
    kernel.msg_perm = Linux.ipc64_perm(owner: owner, group: group, permissions: permissions)
    kernel.msg_qbytes = UInt(bitPattern: capacity)
    // SAFETY: the kernel reads one structure.
    _ = try unsafe withUnsafeMutablePointer(to: &kernel) { (kernel) throws(Errno) in
      unsafe try syscall(.msgctl, number, Linux.IPC_SET, Int(bitPattern: kernel))
    }
  }
}
