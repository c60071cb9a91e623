// What comes to the loop from outside: events of descriptors, by epoll.
//
// A registration is an object with one method, called for each event. The methods only have tasks resumed: tasks run when the whole
// batch of events has been told, so no object goes away in the middle of one.
#if os(Linux)
internal import LinuxABI
package import LinuxCore

/// One who is told of a descriptor's events.
package class EventSource {
  package init() {}

  /// The descriptor is ready for `events`. It may resume continuations and nothing else that runs code of others.
  package func ready(_ events: Epoll.Events) {}
}

extension EventLoop {
  /// How many waits there are that something outside ends: an event of a descriptor, a post. While there are any, a loop without jobs and timers
  /// sleeps; else it is a fatal error, since nobody would ever wake it.
  nonisolated(unsafe) package static var pendingCount = 0

  /// How many events are taken from the kernel at once.
  private static var batchCapacity: Int { 256 }

  nonisolated(unsafe) private static var epoll: Epoll? = nil
  nonisolated(unsafe) private static var batch: UnsafeMutablePointer<Epoll.Event>? = nil
  /// Whether the kernel has `epoll_pwait2` (Linux 5.11), and nothing forbids it.
  nonisolated(unsafe) private static var hasNanoseconds = true

  /// Waits for a descriptor too.
  ///
  /// - Parameters:
  ///   - descriptor: the descriptor. It stays until it is removed, or all descriptors of the same open file are closed.
  ///   - events: what is waited for, and how. Nobody counts events: edge-triggered ones may come though nobody waits.
  ///   - source: who is told. It is not kept alive: the caller does that until `remove`.
  /// - Throws: as `Epoll.add`; `tooManyOpenFiles` where the loop has no epoll yet.
  package static func add(
    _ descriptor: FileDescriptor, for events: Epoll.Events, source: EventSource
  ) throws(Errno) {
    try prepareEpoll().add(descriptor, for: events, tag: tag(source))
  }

  /// Waits for other events of a descriptor, and again for one with `Events.once`.
  ///
  /// - Throws: as `Epoll.modify`.
  package static func modify(
    _ descriptor: FileDescriptor, for events: Epoll.Events, source: EventSource
  ) throws(Errno) {
    try prepareEpoll().modify(descriptor, for: events, tag: tag(source))
  }

  /// No longer waits for a descriptor. To be called before it is closed.
  package static func remove(_ descriptor: FileDescriptor) {
    // Where it is not there any more, that is what was asked for.
    try? unsafe epoll?.remove(descriptor)
  }

  private static func tag(_ source: EventSource) -> UInt64 {
    // SAFETY: an address, which is looked at again only as long as the registration is there.
    UInt64(UInt(bitPattern: unsafe Unmanaged.passUnretained(source).toOpaque()))
  }

  private static func prepareEpoll() throws(Errno) -> Epoll {
    if let epoll = unsafe epoll { return epoll }
    let made = try Epoll()
    unsafe epoll = made
    // SAFETY: the events are filled by the kernel before they are read.
    unsafe batch = .allocate(capacity: batchCapacity)
    unsafe lookOutside = { EventLoop.lookAtEvents(until: LoopInstant(nanoseconds: $0)) }
    return made
  }

  /// Tells the sources what is ready.
  ///
  /// - Parameter deadline: how long may be slept for it; the least one not at all.
  @inline(never)
  private static func lookAtEvents(until deadline: LoopInstant) {
    var deadline = deadline
    let mayPost = unsafe takePosts?(deadline.nanoseconds != .min) ?? false
    // What was posted has made jobs.
    if unsafe !runQueue.isEmpty { deadline.nanoseconds = .min }
    if deadline == .distantFuture, unsafe pendingCount == 0 { failWithoutWork() }
    let count = waitForEvents(until: deadline)
    if mayPost { unsafe _ = takePosts?(false) }
    guard let batch = unsafe batch else { return }
    for index in 0..<count {
      // SAFETY: the kernel has filled as many, and each tag is the address of a source whose registration is there.
      let event = unsafe batch[index]
      guard let address = unsafe UnsafeRawPointer(bitPattern: UInt(event.tag)) else { continue }
      unsafe Unmanaged<EventSource>.fromOpaque(address).takeUnretainedValue().ready(event.events)
    }
  }

  /// - Returns: how many events the batch has.
  private static func waitForEvents(until deadline: LoopInstant) -> Int {
    guard let epoll = unsafe epoll else { return 0 }
    // SAFETY: the batch has as much room.
    var events = unsafe MutableSpan(_unsafeStart: batch.unsafelyUnwrapped, count: batchCapacity)
    do throws(Errno) {
      if deadline.nanoseconds == .min { return try epoll.wait(into: &events, milliseconds: 0) }
      if deadline == .distantFuture { return try epoll.wait(into: &events, milliseconds: -1) }
      let left = max(deadline.nanoseconds &- now.nanoseconds, 0)
      if unsafe hasNanoseconds {
        do throws(Errno) {
          return try epoll.wait(into: &events, timeout: .nanoseconds(left))
        } catch .noFunction {
          unsafe hasNanoseconds = false
        }
      }
      // Rounded up: who wakes early would go round the loop until it is time.
      return try epoll.wait(
        into: &events, milliseconds: Int32(clamping: left / 1_000_000 + (left % 1_000_000 > 0 ? 1 : 0)))
    } catch {
      // Interrupted: the loop comes again. Nothing else can go wrong with a descriptor that is an epoll; that somebody has closed it
      // must not look like silence.
      if error != .interrupted { fatalError("the event loop's epoll does not work any more", file: "", line: 0) }
      return 0
    }
  }
}
#endif
