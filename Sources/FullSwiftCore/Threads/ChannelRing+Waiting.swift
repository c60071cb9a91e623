// The slow half of a ring: why there is no slot, waiting for one, closing. Written once for all elements.
//
// Who waits spins for some time first, since the other end may be a few instructions away; then it lets others of its
// processor run; then it sleeps in the kernel.
internal import CFullSwift
internal import FullSwiftLocks
internal import LinuxABI
internal import LinuxCore
internal import Synchronization

/// Why a ring has no slot for the caller.
enum ChannelObstacle {
  /// It is full, or for a receiver empty.
  case occupied
  /// It is closed, and for a receiver also empty.
  case closed
  /// None: another thread is in the middle of its step, or was.
  case passing
}

/// Waits that get longer: for the other end on another processor some hints, for one on the same processor some turns. To
/// sleep and to be woken costs as much as hundreds of messages, so it is the last resort.
struct ChannelBackoff {
  private var step = 0

  /// How often the processor's hint is given at once is doubled that often: a few hundred nanoseconds in all, for where both
  /// ends share a processor nothing else happens meanwhile.
  private static var spinSteps: Int { 3 }
  private static var yieldSteps: Int { 12 }

  /// Waits a little.
  ///
  /// - Returns: false where it has been enough: it is time to sleep.
  mutating func pause() -> Bool {
    if step < ChannelBackoff.spinSteps {
      for _ in 0..<(1 << step) { fullswift_pause() }
    } else if step < ChannelBackoff.spinSteps + ChannelBackoff.yieldSteps {
      Scheduling.yield()
    } else {
      return false
    }
    step += 1
    return true
  }

  /// Waits for a thread that is in the middle of its step, so nobody will tell: it was interrupted there, and may be of a
  /// lower priority, for which yielding is not enough.
  mutating func pauseForAnother() {
    if pause() { return }
    var word: UInt32 = 0
    // SAFETY: the word is on this thread's stack, and nobody else knows of it. Whatever ends the wait, the caller looks again.
    unsafe withUnsafeMutablePointer(to: &word) { word in
      unsafe _ = try? Futex.wait(UnsafeRawPointer(word), whileEqualTo: 0, timeout: .microseconds(50))
    }
  }
}

extension ChannelRing {
  /// Why nothing can be sent.
  ///
  /// The tail never is more than a lap ahead of the head, and both only grow: where it is a whole lap ahead of the head
  /// that is read after it, the ring was full when the tail was read.
  private var obstacleToSending: ChannelObstacle {
    // Both sequentially consistent: after `announce` this is the look at the ring of the handshake. A receiver that moves the
    // head after it sees the announcement.
    let tail = unsafe tail.pointee.load(ordering: .sequentiallyConsistent)
    let head = unsafe head.pointee.load(ordering: .sequentiallyConsistent)
    if tail & ChannelRing.closedBit != 0 { return .closed }
    return head &+ lapStep == tail ? .occupied : .passing
  }

  /// Why nothing can be received.
  ///
  /// The head never is ahead of the tail: where the tail that is read after it is the same, the ring was empty when the head
  /// was read.
  private var obstacleToReceiving: ChannelObstacle {
    // Both sequentially consistent: as above; a sender that moves the tail after it sees the announcement, and so does who
    // closes the channel. Who sees the bit sees what the closer did before.
    let head = unsafe head.pointee.load(ordering: .sequentiallyConsistent)
    let tail = unsafe tail.pointee.load(ordering: .sequentiallyConsistent)
    if tail == head { return .occupied }
    return tail == head | ChannelRing.closedBit ? .closed : .passing
  }

  /// Takes a free slot, or says why there is none. Waits only for another thread's step to end.
  @export(interface)
  @inline(never)
  func trySending() -> (slot: ChannelSlot, isClosed: Bool) {
    var backoff = ChannelBackoff()
    while true {
      let slot = claimForSending(stride: stride)
      if slot.isThere { return (slot, false) }
      let obstacle = obstacleToSending
      if obstacle != .passing { return (.none, obstacle == .closed) }
      backoff.pauseForAnother()
    }
  }

  /// Takes a full slot, or none. Waits only for another thread's step to end.
  @export(interface)
  @inline(never)
  func tryReceiving() -> ChannelSlot {
    var backoff = ChannelBackoff()
    while true {
      let slot = claimForReceiving(stride: stride)
      if slot.isThere || obstacleToReceiving != .passing { return slot }
      backoff.pauseForAnother()
    }
  }

  /// Waits for a free slot and takes it.
  ///
  /// - Parameter deadline: not beyond this point in time; nil for no limit.
  @export(interface)
  @inline(never)
  func waitToSend(until deadline: Timestamp?) -> (slot: ChannelSlot, isClosed: Bool) {
    var backoff = ChannelBackoff()
    while true {
      let slot = claimForSending(stride: stride)
      if slot.isThere { return (slot, false) }
      if backoff.pause() {
        // Relaxed: it decides nothing but how long to wait.
        letRunAhead(from: unsafe tail.pointee.load(ordering: .relaxed), stampOffset: 0)
        continue
      }
      senders.announce()
      switch obstacleToSending {
      case .occupied:
        if !senders.sleep(until: deadline) { return trySending() }
        backoff = ChannelBackoff()
      case .closed:
        senders.withdraw()
        return (.none, true)
      case .passing:
        senders.withdraw()
        if hasPassed(deadline) { return trySending() }
        backoff.pauseForAnother()
      }
    }
  }

  /// Waits for a full slot and takes it; there is none where the ring is closed and empty, or the time ran out.
  ///
  /// - Parameter deadline: not beyond this point in time; nil for no limit.
  @export(interface)
  @inline(never)
  func waitToReceive(until deadline: Timestamp?) -> ChannelSlot {
    var backoff = ChannelBackoff()
    while true {
      let slot = claimForReceiving(stride: stride)
      if slot.isThere { return slot }
      if backoff.pause() {
        // Relaxed: as above.
        letRunAhead(from: unsafe head.pointee.load(ordering: .relaxed), stampOffset: 1)
        continue
      }
      receivers.announce()
      switch obstacleToReceiving {
      case .occupied:
        if !receivers.sleep(until: deadline) { return tryReceiving() }
        backoff = ChannelBackoff()
      case .closed:
        receivers.withdraw()
        return .none
      case .passing:
        receivers.withdraw()
        if hasPassed(deadline) { return tryReceiving() }
        backoff.pauseForAnother()
      }
    }
  }

  /// Waits a little longer where the other end is at work on one slot after the other: two ends that are a slot apart take
  /// the same line of memory from each other at every step, and are twice as fast some lines apart. Where only one slot is
  /// ready, as between threads that answer each other, this does not wait.
  ///
  /// - Parameters:
  ///   - position: this end's.
  ///   - stampOffset: how much more than its position the stamp of a slot is that is ready for this end.
  private func letRunAhead(from position: UInt, stampOffset: UInt) {
    let distance = min(64, capacity / 2)
    if distance < 2 || !isReady(self.position(1, after: position), stampOffset) { return }
    let target = self.position(distance, after: position)
    for _ in 0..<16 {
      if isReady(target, stampOffset) { return }
      fullswift_pause()
    }
  }

  private func isReady(_ position: UInt, _ stampOffset: UInt) -> Bool {
    // Relaxed: the slot is not touched for this.
    unsafe slot(at: position, stride: stride).stamp.pointee.load(ordering: .relaxed) == position &+ stampOffset
  }

  /// The position some steps after another, less than a lap.
  private func position(_ steps: UInt, after position: UInt) -> UInt {
    let index = position & (lapStep &- 1)
    return index &+ steps < capacity ? position &+ steps : position &+ steps &+ lapStep &- capacity
  }

  private func hasPassed(_ deadline: Timestamp?) -> Bool {
    guard let deadline else { return false }
    return Timestamp.monotonic >= deadline
  }

  /// Closes the ring for senders, and wakes all that sleep.
  @export(interface)
  @inline(never)
  func close() {
    // Sequentially consistent: the first half of the handshake with both kinds of sleepers. It also releases what the
    // closer did before to those that see the bit.
    unsafe _ = tail.pointee.bitwiseOr(ChannelRing.closedBit, ordering: .sequentiallyConsistent)
    if receivers.areWaiting { receivers.wake(atMost: .max) }
    if senders.areWaiting { senders.wake(atMost: .max) }
  }

  var isClosed: Bool {
    // Acquiring: who sees the bit sees what the closer did before.
    unsafe tail.pointee.load(ordering: .acquiring) & ChannelRing.closedBit != 0
  }

  /// How many elements there are, or a moment ago were.
  var count: UInt {
    while true {
      // Sequentially consistent: the head belongs to a moment at which the tail was this, where it is the same before and
      // after. Nothing is written in between that these could order.
      let before = unsafe tail.pointee.load(ordering: .sequentiallyConsistent)
      let head = unsafe head.pointee.load(ordering: .sequentiallyConsistent)
      if unsafe tail.pointee.load(ordering: .sequentiallyConsistent) != before { continue }
      let tail = before & ~ChannelRing.closedBit
      let (first, last) = (head & (lapStep &- 1), tail & (lapStep &- 1))
      // In the next lap the indices before `last` are full too.
      return tail &- last == head &- first ? last &- first : capacity &- first &+ last
    }
  }
}

extension ChannelRing {
  /// The point in time at which a wait that begins now ends; nil for never.
  @export(interface)
  @inline(never)
  static func deadline(after timeout: Duration?) -> Timestamp? {
    guard let timeout else { return nil }
    // A negative time is over already.
    return Deadline(after: max(timeout, .zero)).time
  }
}
