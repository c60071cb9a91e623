// What the loop knows of one descriptor: whether it is worth trying, and who waits.
//
//   kernel ──edge──▶ ready(events) ──▶ mayRead, mayWrite      a try that would block clears its flag,
//                                 └──▶ reader, writer go on   and only then does a task wait
//
// Registrations are edge-triggered and stay: one epoll_ctl for a connection, none for a message. A short read of a TCP socket says
// that there is no more (epoll(7), questions and answers, 9), so that a task that reads again waits without a call that would only
// fail. What comes after the read is a new edge. Not so where the peer has ended its side, since that edge may be over, or where
// data is urgent, since a read stops in front of it: from then on every read tries first.
//
#if os(Linux)
internal import LinuxABI
internal import LinuxCore

/// Sendable unchecked: only tasks touch it, and all tasks run on the loop's thread.
final class DescriptorSource: EventSource, @unchecked Sendable {
  private(set) var descriptor = FileDescriptor(rawValue: -1)
  /// What calls there are for it, and what a short read means.
  private(set) var kind = Kind.file
  /// Whether it is closed with this.
  private var isOwner = false

  /// Whether a call may succeed: it is worth trying before waiting.
  var mayRead = false
  var mayWrite = false
  /// Whether a short read does not say that there is no more.
  private(set) var isUnsteady = false
  private(set) var isClosed = false
  /// The events that the kernel tells of; none before the first wait. Where it refuses, since the file can always be read and written,
  /// nobody ever waits.
  private var registered: UInt32 = 0
  private var isAlwaysReady = false

  private var reader: LoopWaiter? = nil
  private var writer: LoopWaiter? = nil
  /// Calls that succeeded at once, one after the other.
  private var streak: UInt8 = 0

  enum Kind: UInt8 {
    /// read(2), write(2).
    case file
    /// recvfrom(2), sendto(2).
    case socket
    /// The same, and a short read means that there is no more.
    case tcp
  }

  /// Of no descriptor yet. The only designated one: for others Swift 6.3 warns of what it makes of the superclass's.
  override init() {}

  /// Of a descriptor that is closed with this, and does not block.
  convenience init(owning descriptor: FileDescriptor, _ kind: Kind) {
    self.init()
    self.descriptor = descriptor
    self.kind = kind
    isOwner = true
    mayRead = true
    mayWrite = true
  }

  /// Of a descriptor that is only waited for.
  convenience init(lending descriptor: FileDescriptor) {
    self.init()
    self.descriptor = descriptor
  }

  deinit { try? close() }

  /// Has the kernel tell nothing more, and closes the descriptor where it is this one's; who waits is told that it is none.
  func close() throws(Errno) {
    if isClosed { return }
    isClosed = true
    if registered != 0 { EventLoop.remove(descriptor) }
    // The number may soon be another file's: whatever comes goes the slow way, which looks whether this is closed.
    (mayRead, mayWrite, registered) = (false, false, 0)
    wakeReader()
    wakeWriter()
    if isOwner { try descriptor.close() }
  }

  override func ready(_ events: Epoll.Events) {
    let ends = UInt32(truncatingIfNeeded: Linux.EPOLLRDHUP | Linux.EPOLLHUP | Linux.EPOLLERR | Linux.EPOLLPRI)
    let events = events.rawValue
    if events & ends != 0 { isUnsteady = true }
    if events & (ends | UInt32(truncatingIfNeeded: Linux.EPOLLIN)) != 0 {
      mayRead = true
      wakeReader()
    }
    if events & UInt32(truncatingIfNeeded: Linux.EPOLLOUT | Linux.EPOLLHUP | Linux.EPOLLERR) != 0 {
      mayWrite = true
      wakeWriter()
    }
  }

  @inline(__always)
  private func wakeReader() {
    guard let waiter = reader else { return }
    reader = nil
    unsafe EventLoop.pendingCount &-= 1
    waiter.resume()
  }

  @inline(__always)
  private func wakeWriter() {
    guard let waiter = writer else { return }
    writer = nil
    unsafe EventLoop.pendingCount &-= 1
    waiter.resume()
  }
}

// MARK: - Waiting

extension DescriptorSource {
  /// Suspends the task until a read is worth trying.
  ///
  /// - Throws: `canceled`; `badFileDescriptor` where it is closed, also meanwhile; what epoll_ctl(2) says.
  func waitToRead() async throws(Errno) {
    try register(Linux.EPOLLIN)
    if Task<Never, Never>.isCancelled { throw .canceled }
    if isAlwaysReady { return }
    if reader != nil { fatalError("two tasks wait to read from one descriptor", file: "", line: 0) }
    await withTaskCancellationHandler {
      // SAFETY: the waiter is resumed once, by who sets it to nil.
      await unsafe withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
        streak = 0
        unsafe EventLoop.pendingCount &+= 1
        reader = unsafe LoopWaiter(continuation)
      }
    } onCancel: {
      wakeReader()
    }
    if isClosed { throw .badFileDescriptor }
    if !mayRead { throw .canceled }
  }

  /// Suspends the task until a write is worth trying.
  ///
  /// - Throws: as `waitToRead`.
  func waitToWrite() async throws(Errno) {
    try register(Linux.EPOLLOUT)
    if Task<Never, Never>.isCancelled { throw .canceled }
    if isAlwaysReady { return }
    if writer != nil { fatalError("two tasks wait to write to one descriptor", file: "", line: 0) }
    await withTaskCancellationHandler {
      // SAFETY: the waiter is resumed once, by who sets it to nil.
      await unsafe withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
        streak = 0
        unsafe EventLoop.pendingCount &+= 1
        writer = unsafe LoopWaiter(continuation)
      }
    } onCancel: {
      wakeWriter()
    }
    if isClosed { throw .badFileDescriptor }
    if !mayWrite { throw .canceled }
  }

  /// Has the kernel tell of an event too. What holds already it tells at once.
  @inline(__always)
  private func register(_ event: Int) throws(Errno) {
    if registered & UInt32(truncatingIfNeeded: event) == 0 { try registerSlowly(event) }
  }

  @inline(never)
  private func registerSlowly(_ event: Int) throws(Errno) {
    if isClosed { throw .badFileDescriptor }
    if isAlwaysReady { return }
    let always = Linux.EPOLLET | Linux.EPOLLRDHUP | Linux.EPOLLPRI
    let events = Epoll.Events(rawValue: registered | UInt32(truncatingIfNeeded: event | always))
    do throws(Errno) {
      if registered == 0 {
        try EventLoop.add(descriptor, for: events, source: self)
      } else {
        try EventLoop.modify(descriptor, for: events, source: self)
      }
    } catch {
      // A regular file or the like.
      if error != .notPermitted { throw error }
      isAlwaysReady = true
      return
    }
    registered = events.rawValue
  }

  /// Whether so many calls succeeded at once that it is the others' turn: a peer that never stops sending has its task suspended
  /// nowhere else.
  @inline(__always)
  func isOthersTurn() -> Bool {
    streak &+= 1
    return streak & 15 == 0
  }
}
#endif
