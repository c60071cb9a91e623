// Who waits until when: a heap by deadline, four children a node, and a slot for each who waits, which knows its place in
// the heap, so that a cancelled one is taken out in O(log n) wherever it is.
//
//   entries  ┌──────────┬──────────┬──       slots   ┌───────────┬───────────┬──
//            │ deadline │ deadline │                 │ who waits │ who waits │
//            │ order    │ order    │                 │ place  ◀──┼── place   │
//            │ slot  ───┼──────────┼──────────────▶  │ state     │ state     │
//            └──────────┴──────────┴──               └───────────┴───────────┴──
//
// Those with one deadline come out in the order in which they went in. Four children, because a level costs one cache line of
// entries (Johnson, "Priority queues with update and finding minimum spanning trees", 1975). Memory grows and is kept.
#if os(Linux)

/// One who waits.
struct TimerSlot {
  /// The task's continuation, as a word; 0 while nobody waits.
  var waiter: UInt
  /// The place in the heap; of a free slot the next free one.
  var place: UInt32
  var state: State

  enum State: UInt8 {
    case free
    /// Made, and not yet waiting.
    case ready
    /// In the heap.
    case waiting
    /// The deadline was reached.
    case over
    case cancelled
  }
}

/// An entry of the heap.
private struct TimerEntry {
  var deadline: Int64
  /// Counts insertions. It wraps, and is compared by its difference: of two with one deadline, fewer than 2^31 apart.
  var order: UInt32
  var slot: UInt32

  @inline(__always)
  static func < (left: TimerEntry, right: TimerEntry) -> Bool {
    left.deadline != right.deadline
      ? left.deadline < right.deadline : Int32(bitPattern: left.order &- right.order) < 0
  }
}

@safe
struct TimerHeap {
  private var entries: UnsafeMutablePointer<TimerEntry>? = nil
  private var slots: UnsafeMutablePointer<TimerSlot>? = nil
  private(set) var count: UInt32 = 0
  private var capacity: UInt32 = 0
  /// Slots that have ever been used, and the first that is free again, or `noSlot`.
  private var used: UInt32 = 0
  private var firstFree: UInt32 = noSlot
  private var insertions: UInt32 = 0

  @inline(__always) private static var noSlot: UInt32 { .max }

  /// The earliest deadline.
  @inline(__always)
  var first: LoopInstant {
    // SAFETY: where the count is not zero there are entries.
    guard count != 0, let entries = unsafe entries else { return .distantFuture }
    return unsafe LoopInstant(nanoseconds: entries[0].deadline)
  }

  @inline(__always)
  func slot(_ index: UInt32) -> UnsafeMutablePointer<TimerSlot> {
    // SAFETY: an index comes from `makeSlot`, so there are slots.
    unsafe slots.unsafelyUnwrapped + Int(index)
  }

  /// A slot for one who will wait.
  mutating func makeSlot() -> UInt32 {
    var index = firstFree
    if index != TimerHeap.noSlot {
      unsafe firstFree = slot(index).pointee.place
    } else {
      index = used
      if index == capacity { grow() }
      used = index &+ 1
    }
    unsafe slot(index).initialize(to: TimerSlot(waiter: 0, place: 0, state: .ready))
    return index
  }

  /// Gives a slot back that is not in the heap.
  @inline(__always)
  mutating func freeSlot(_ index: UInt32) {
    unsafe slot(index).pointee = TimerSlot(waiter: 0, place: firstFree, state: .free)
    firstFree = index
  }

  /// Both arrays have room for as many, since each who waits has one of both.
  @inline(never)
  private mutating func grow() {
    let size = capacity == 0 ? 16 : Int(capacity) * 2
    let newEntries = UnsafeMutablePointer<TimerEntry>.allocate(capacity: size)
    let newSlots = UnsafeMutablePointer<TimerSlot>.allocate(capacity: size)
    if let oldEntries = unsafe entries, let oldSlots = unsafe slots {
      // SAFETY: all slots are in use, or there would be no need to grow; of the entries as many as are counted.
      unsafe newEntries.moveInitialize(from: oldEntries, count: Int(count))
      unsafe newSlots.moveInitialize(from: oldSlots, count: Int(used))
      unsafe oldEntries.deallocate()
      unsafe oldSlots.deallocate()
    }
    unsafe entries = newEntries
    unsafe slots = newSlots
    capacity = UInt32(truncatingIfNeeded: size)
  }

  /// Puts a slot into the heap.
  mutating func insert(_ slot: UInt32, at deadline: LoopInstant) {
    // The last instant says that nobody waits: who sleeps for ever sleeps until the one before.
    let entry = TimerEntry(deadline: min(deadline.nanoseconds, .max - 1), order: insertions, slot: slot)
    insertions &+= 1
    let place = count
    count = place &+ 1
    moveUp(entry, from: place)
  }

  /// Takes the earliest out.
  @inline(__always)
  mutating func removeFirst() -> UInt32 {
    // SAFETY: the caller has seen that there is one.
    let slot = unsafe entries.unsafelyUnwrapped[0].slot
    remove(at: 0)
    return slot
  }

  /// Takes a slot out of the heap, wherever it is.
  mutating func remove(_ index: UInt32) { unsafe remove(at: slot(index).pointee.place) }

  private mutating func remove(at place: UInt32) {
    let last = count &- 1
    count = last
    if place == last { return }
    // SAFETY: both places are below the count of before.
    let entries = unsafe entries.unsafelyUnwrapped
    let entry = unsafe entries[Int(last)]
    if place != 0, unsafe entry < entries[Int((place &- 1) / 4)] {
      moveUp(entry, from: place)
    } else {
      moveDown(entry, from: place)
    }
  }

  /// Puts an entry to its place, at `place` or nearer to the root.
  private func moveUp(_ entry: TimerEntry, from place: UInt32) {
    // SAFETY: places below the count are initialised, or the one that is written; every entry's slot is one.
    let entries = unsafe entries.unsafelyUnwrapped
    let slots = unsafe slots.unsafelyUnwrapped
    var place = Int(place)
    while place > 0 {
      let parent = (place &- 1) / 4
      let other = unsafe entries[parent]
      guard entry < other else { break }
      unsafe entries[place] = other
      unsafe slots[Int(other.slot)].place = UInt32(truncatingIfNeeded: place)
      place = parent
    }
    unsafe entries[place] = entry
    unsafe slots[Int(entry.slot)].place = UInt32(truncatingIfNeeded: place)
  }

  /// Puts an entry to its place, at `place` or farther from the root.
  private func moveDown(_ entry: TimerEntry, from place: UInt32) {
    // SAFETY: as above.
    let entries = unsafe entries.unsafelyUnwrapped
    let slots = unsafe slots.unsafelyUnwrapped
    let count = Int(count)
    var place = Int(place)
    while true {
      let child = place &* 4 &+ 1
      if child >= count { break }
      var least = child
      var other = unsafe entries[child]
      var sibling = child &+ 1
      while sibling < count && sibling < child &+ 4 {
        let candidate = unsafe entries[sibling]
        if candidate < other { (least, other) = (sibling, candidate) }
        sibling &+= 1
      }
      guard other < entry else { break }
      unsafe entries[place] = other
      unsafe slots[Int(other.slot)].place = UInt32(truncatingIfNeeded: place)
      place = least
    }
    unsafe entries[place] = entry
    unsafe slots[Int(entry.slot)].place = UInt32(truncatingIfNeeded: place)
  }
}

/// The one heap. Only the loop's thread touches it.
nonisolated(unsafe) var timers = TimerHeap()
#endif
