// A bounded queue between threads: the elements, and what a program sees. The ring is in ChannelRing.swift, waiting in
// ChannelRing+Waiting.swift. Tasks of async/await have `AsyncStream`: waiting here stops the whole thread.

/// Says that a channel is closed: nothing can be sent any more.
public struct ChannelClosed: Error, Hashable, Sendable {
  @inline(__always) public init() {}
}

/// A queue of limited length, by which threads hand values to one another: any number of senders and receivers.
///
/// What one thread sends arrives in the order in which it was sent, and each element is received by one receiver only. A
/// sender waits while the channel is full, a receiver while it is empty. After `close()` nothing can be sent, and what was sent
/// can still be received. Elements that are left when the last reference goes away are destroyed.
///
///     let channel = Channel<Int>(capacity: 64)
///     let worker = try Thread.spawn {
///       var sum = 0
///       for number in channel { sum += number }
///       return sum
///     }
///     for number in 1...1000 { try channel.send(number) }
///     channel.close()
///
/// The memory is allocated once, by `init`; sending and receiving allocate nothing, and enter the kernel only to sleep and to
/// wake one that sleeps.
///
/// The queue is the one of Dmitry Vyukov, "Bounded MPMC queue", 2010.
public final class Channel<Element: ~Copyable>: @unchecked Sendable {
  // Sendable: the ring's words are atomic, and an element has one owner at any time, who passes it on as `sending`.
  let ring: ChannelRing

  /// Where the element lies behind its slot's stamp.
  @inline(__always)
  private static var offset: UInt {
    UInt(Swift.max(MemoryLayout<UInt>.size, MemoryLayout<Element>.alignment))
  }

  @inline(__always)
  private static var stride: UInt {
    let mask = offset &- 1
    return (offset &+ UInt(MemoryLayout<Element>.size) &+ mask) & ~mask
  }

  /// An open, empty channel.
  ///
  /// - Parameter capacity: how many elements it holds before a sender has to wait: 1 or more; the program stops for less.
  public init(capacity: Int) {
    precondition(capacity >= 1, "a channel's capacity has to be 1 or more")
    ring = ChannelRing(
      capacity: UInt(capacity), stride: Channel.stride, elementAlignment: UInt(MemoryLayout<Element>.alignment))
  }

  deinit {
    // Nobody else is here any more, so what is full is whole.
    while true {
      let slot = ring.claimForReceiving(stride: Channel.stride)
      if !slot.isThere { break }
      // SAFETY: the slot was full, and is this thread's.
      unsafe element(in: slot).deinitialize(count: 1)
      ring.recycle(slot)
    }
    ring.deallocate()
  }

  @inline(__always)
  private func element(in slot: ChannelSlot) -> UnsafeMutablePointer<Element> {
    // SAFETY: the memory behind the stamp is for one element, and is used for nothing else.
    unsafe UnsafeMutableRawPointer(bitPattern: slot.address &+ Channel.offset).unsafelyUnwrapped
      .assumingMemoryBound(to: Element.self)
  }

  @inline(__always)
  private func fill(_ slot: ChannelSlot, with value: consuming sending Element) {
    // SAFETY: the slot is this thread's, and empty.
    unsafe element(in: slot).initialize(to: value)
    ring.publish(slot)
  }

  @inline(__always)
  private func empty(_ slot: ChannelSlot) -> sending Element {
    // SAFETY: the slot is this thread's, and full; it is empty after this.
    nonisolated(unsafe) let value = unsafe element(in: slot).move()
    ring.recycle(slot)
    return unsafe value
  }

  // MARK: Sending

  /// What became of an element that was to be sent.
  public enum SendResult: ~Copyable {
    /// It is in the channel.
    case sent
    /// The channel is full, or was for all of the time; the element is given back.
    case full(Element)
    /// The channel is closed; the element is given back.
    case closed(Element)

    /// Whether the element is in the channel.
    public var isSent: Bool {
      switch self {
      case .sent: true
      case .full: false
      case .closed: false
      }
    }
  }

  /// Sends an element; waits while the channel is full.
  ///
  /// - Parameter element: what is sent; destroyed where the channel is closed. `send(_:for:)` gives it back.
  /// - Throws: `ChannelClosed`, also where the channel is closed while this waits.
  @inline(__always)
  public func send(_ element: consuming sending Element) throws(ChannelClosed) {
    var slot = ring.claimForSending(stride: Channel.stride)
    if !slot.isThere {
      slot = ring.waitToSend(until: nil).slot
      if !slot.isThere { throw ChannelClosed() }
    }
    fill(slot, with: element)
  }

  /// Sends an element if there is room for it now.
  ///
  /// - Parameter element: what is sent.
  /// - Returns: what became of it.
  @inline(__always)
  public func trySend(_ element: consuming sending Element) -> sending SendResult {
    var slot = ring.claimForSending(stride: Channel.stride)
    if !slot.isThere {
      let answer = ring.trySending()
      if !answer.slot.isThere { return answer.isClosed ? .closed(element) : .full(element) }
      slot = answer.slot
    }
    fill(slot, with: element)
    return .sent
  }

  /// Sends an element; waits while the channel is full, but not longer than a time.
  ///
  /// - Parameters:
  ///   - element: what is sent.
  ///   - timeout: the longest time; nil for no limit.
  /// - Returns: what became of it.
  @inline(__always)
  public func send(_ element: consuming sending Element, for timeout: Duration?) -> sending SendResult {
    var slot = ring.claimForSending(stride: Channel.stride)
    if !slot.isThere {
      let answer = ring.waitToSend(until: ChannelRing.deadline(after: timeout))
      if !answer.slot.isThere { return answer.isClosed ? .closed(element) : .full(element) }
      slot = answer.slot
    }
    fill(slot, with: element)
    return .sent
  }

  // MARK: Receiving

  /// Receives the next element; waits while the channel is empty.
  ///
  /// - Returns: the element; nil where the channel is closed and all that was sent has been received.
  @inline(__always)
  public func receive() -> sending Element? {
    var slot = ring.claimForReceiving(stride: Channel.stride)
    if !slot.isThere {
      slot = ring.waitToReceive(until: nil)
      if !slot.isThere { return nil }
    }
    return empty(slot)
  }

  /// Receives the next element if there is one now.
  ///
  /// - Returns: the element, or nil.
  @inline(__always)
  public func tryReceive() -> sending Element? {
    var slot = ring.claimForReceiving(stride: Channel.stride)
    if !slot.isThere {
      slot = ring.tryReceiving()
      if !slot.isThere { return nil }
    }
    return empty(slot)
  }

  /// Receives the next element; waits while the channel is empty, but not longer than a time.
  ///
  /// - Parameter timeout: the longest time; nil for no limit.
  /// - Returns: the element; nil where the time ran out, and where the channel is closed and all has been received: see
  ///   `isClosed`.
  @inline(__always)
  public func receive(for timeout: Duration?) -> sending Element? {
    var slot = ring.claimForReceiving(stride: Channel.stride)
    if !slot.isThere {
      slot = ring.waitToReceive(until: ChannelRing.deadline(after: timeout))
      if !slot.isThere { return nil }
    }
    return empty(slot)
  }

  // MARK: The channel itself

  /// Ends sending: who sends, or waits to, gets `ChannelClosed`; who receives gets what was sent, and then nil. To close
  /// it again does nothing.
  public func close() { ring.close() }

  /// Whether it has been closed. There may be elements left.
  public var isClosed: Bool { ring.isClosed }

  /// How many elements it holds before a sender has to wait.
  public var capacity: Int { Int(ring.capacity) }

  /// How many elements were in it at some moment of the call; with other threads about it may have changed since.
  public var count: Int { Int(ring.count) }

  /// Whether `count` is 0.
  public var isEmpty: Bool { ring.count == 0 }
}

extension Channel.SendResult: Copyable where Element: Copyable {}
extension Channel.SendResult: Sendable where Element: Sendable & ~Copyable {}

extension Channel: Sequence {
  /// Receives until the channel is closed and empty.
  public struct Iterator: IteratorProtocol {
    let channel: Channel<Element>

    @inline(__always)
    public mutating func next() -> Element? { channel.receive() }
  }

  /// The elements as they are received, by this thread: `for element in channel` ends when the channel is closed and all has
  /// been received. Each element goes to one receiver only.
  @inline(__always)
  public func makeIterator() -> Iterator { Iterator(channel: self) }
}
