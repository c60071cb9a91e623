// The queue of a channel, without the elements' type: slots in a ring, and the two positions. Who waits for the other
// end is in ChannelRing+Waiting.swift, the elements are in Channel.swift.
//
// The idea is Dmitry Vyukov's ("Bounded MPMC queue", 2010): every slot has a stamp of its own, so that a sender and a receiver
// never write the same word but in the slot that they hand over, and one compare-exchange is all that either end pays.
//
//     position  = lap * lapStep + index             lapStep: the least power of two above the capacity
//     stamp     = position        the slot is free, for the sender that takes this position
//               = position + 1    the slot is full, for the receiver that takes this position
//     received  = position + lapStep, which is "free" for the next lap
//
// A lap is never one step long, so "full" and "free for the next lap" differ in a ring of one slot too. The highest bit of the
// tail says that the channel is closed: it is set once, and no sender's compare-exchange succeeds after that, so all that
// was sent has a position below.
//
// In memory, in blocks of 128 bytes so that what one end writes is on no line that the other end writes (two lines are
// fetched at once on many processors):
//
//     0 tail | 128 head | 256 sleeping receivers, sleeping senders | 384 slots: stamp, element
//
// The words of the sleepers are read at every step and rarely written, so they share.
internal import Synchronization

/// The address of a slot that is the caller's, or none.
struct ChannelSlot {
  let address: UInt

  /// There is no slot: the ring is full, or empty, or another thread is in the middle of its step.
  @inline(__always) static var none: ChannelSlot { ChannelSlot(address: 0) }
  @inline(__always) var isThere: Bool { address != 0 }

  @inline(__always)
  var stamp: UnsafeMutablePointer<Atomic<UInt>> {
    // SAFETY: a slot begins with its stamp.
    unsafe UnsafeMutablePointer(bitPattern: address).unsafelyUnwrapped
  }
}

/// A ring of slots.
struct ChannelRing {
  // A number and not a pointer: what a function reaches through a pointer in a structure is taken as unchanged.
  private let base: UInt
  let capacity: UInt
  let lapStep: UInt
  let stride: UInt

  @inline(__always) static var closedBit: UInt { 1 << (UInt(UInt.bitWidth) - 1) }
  @inline(__always) private static var alignment: UInt { 128 }
  @inline(__always) private static var slotsOffset: UInt { 384 }

  /// Allocates a ring: the one allocation of a channel beside its object.
  ///
  /// - Parameters:
  ///   - capacity: in elements, 1 or more.
  ///   - stride: from a slot to the next, in bytes, a multiple of the alignment of its element.
  ///   - elementAlignment: in bytes.
  init(capacity: UInt, stride: UInt, elementAlignment: UInt) {
    self.capacity = capacity
    self.stride = stride
    lapStep = 1 << UInt(UInt.bitWidth - capacity.leadingZeroBitCount)
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: Int(ChannelRing.slotsOffset + capacity * stride),
      alignment: Int(max(ChannelRing.alignment, elementAlignment)))
    base = UInt(bitPattern: memory)
    // SAFETY: all of this lies within what was allocated, and nobody else knows of it yet.
    unsafe tail.initialize(to: Atomic(0))
    unsafe head.initialize(to: Atomic(0))
    unsafe receivers.word.initialize(to: Atomic(0))
    unsafe senders.word.initialize(to: Atomic(0))
    for index in 0..<capacity { unsafe slot(at: index, stride: stride).stamp.initialize(to: Atomic(index)) }
  }

  /// Gives the memory back. The elements are the caller's to destroy before.
  func deallocate() {
    // SAFETY: it is what was allocated; atomics need no end.
    unsafe UnsafeMutableRawPointer(bitPattern: base).unsafelyUnwrapped.deallocate()
  }

  // SAFETY: these lie in the ring's memory, as laid out above.
  @inline(__always) var tail: UnsafeMutablePointer<Atomic<UInt>> {
    unsafe UnsafeMutablePointer(bitPattern: base).unsafelyUnwrapped
  }
  @inline(__always) var head: UnsafeMutablePointer<Atomic<UInt>> {
    unsafe UnsafeMutablePointer(bitPattern: base &+ 128).unsafelyUnwrapped
  }
  @inline(__always) var receivers: ChannelSleepers { ChannelSleepers(address: base &+ 256) }
  @inline(__always) var senders: ChannelSleepers { ChannelSleepers(address: base &+ 264) }

  /// The slot of a position. The stride is a parameter, so that it is a constant where the element's type is known.
  @inline(__always)
  func slot(at position: UInt, stride: UInt) -> ChannelSlot {
    ChannelSlot(address: base &+ ChannelRing.slotsOffset &+ (position & (lapStep &- 1)) &* stride)
  }

  /// The position after another: the next index, or the next lap's first.
  @inline(__always)
  func position(after position: UInt) -> UInt {
    let index = position & (lapStep &- 1)
    return index &+ 1 == capacity ? position &- index &+ lapStep : position &+ 1
  }

  /// Takes the next free slot; the caller fills it and calls `publish`.
  @inline(__always)
  func claimForSending(stride: UInt) -> ChannelSlot {
    // Relaxed: a guess, which the compare-exchange checks.
    var position = unsafe tail.pointee.load(ordering: .relaxed)
    while true {
      let slot = slot(at: position, stride: stride)
      // Acquiring: the receiver that freed the slot has read the element before it is overwritten here. No stamp has the
      // highest bit, so none is equal to the position of a closed ring.
      if unsafe slot.stamp.pointee.load(ordering: .acquiring) != position { return .none }
      // Sequentially consistent: the handshake with those about to sleep (ChannelSleepers.swift). A failure has
      // only read the next guess.
      let answer = unsafe tail.pointee.compareExchange(
        expected: position, desired: self.position(after: position), successOrdering: .sequentiallyConsistent,
        failureOrdering: .relaxed)
      if answer.exchanged { return slot }
      position = answer.original
    }
  }

  /// Hands a filled slot to its receiver.
  @inline(__always)
  func publish(_ slot: ChannelSlot) {
    // The handshake is about the position, which was moved before: so the look may come before the stamp is written. A receiver that
    // announces itself after the look sees the position, and does not sleep.
    let areWaiting = receivers.areWaiting
    // Relaxed: nobody but its taker writes the stamp of a slot that is taken.
    let stamp = unsafe slot.stamp.pointee.load(ordering: .relaxed)
    // Releasing: the receiver that sees the stamp sees the element.
    unsafe slot.stamp.pointee.store(stamp &+ 1, ordering: .releasing)
    if areWaiting { receivers.wake(atMost: 1) }
  }

  /// Takes the next full slot; the caller empties it and calls `recycle`.
  @inline(__always)
  func claimForReceiving(stride: UInt) -> ChannelSlot {
    // Relaxed: a guess, which the compare-exchange checks.
    var position = unsafe head.pointee.load(ordering: .relaxed)
    while true {
      let slot = slot(at: position, stride: stride)
      // Acquiring: what the sender wrote before it published the slot is seen after this.
      if unsafe slot.stamp.pointee.load(ordering: .acquiring) != position &+ 1 { return .none }
      // Sequentially consistent: the handshake, from the other end.
      let answer = unsafe head.pointee.compareExchange(
        expected: position, desired: self.position(after: position), successOrdering: .sequentiallyConsistent,
        failureOrdering: .relaxed)
      if answer.exchanged { return slot }
      position = answer.original
    }
  }

  /// Hands an emptied slot to the sender of the next lap.
  @inline(__always)
  func recycle(_ slot: ChannelSlot) {
    // As in `publish`.
    let areWaiting = senders.areWaiting
    // Relaxed: as in `publish`.
    let stamp = unsafe slot.stamp.pointee.load(ordering: .relaxed)
    // Releasing: the sender that sees the stamp writes after the element has been read.
    unsafe slot.stamp.pointee.store(stamp &- 1 &+ lapStep, ordering: .releasing)
    if areWaiting { senders.wake(atMost: 1) }
  }
}
