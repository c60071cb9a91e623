// Which slot of the threads' tables a ThreadLocal has: process-wide, under one lock. What lies in the slots is in
// ThreadLocalTable.swift.
internal import FullSwiftLocks

/// A slot, and whose it is: slots are used again, serial numbers are not.
@frozen
public struct ThreadLocalKey: Sendable {
  /// From the start of a table to the slot, in bytes.
  let slotOffset: UInt
  /// Counted from 1, so that an empty slot is nobody's.
  let serial: UInt
}

nonisolated(unsafe) private var lock = WordLock()
nonisolated(unsafe) private var lastSerial: UInt = 0
/// How many slots were ever given out.
nonisolated(unsafe) private var slotCount: UInt = 0
/// The offsets of those that were given back, with room for every one, so that giving back needs no memory.
nonisolated(unsafe) private var freeOffsets: UnsafeMutablePointer<UInt>? = nil
nonisolated(unsafe) private var freeCount = 0
nonisolated(unsafe) private var freeCapacity = 0

// SAFETY of the whole file: the globals are touched by whoever holds the lock, and the list has room for `freeCapacity`
// offsets, of which the first `freeCount` are there.

/// A slot for a new ThreadLocal: one that was given back, or the next one.
@export(interface)
@inline(never)
func takeThreadLocalKey() -> ThreadLocalKey {
  unsafe lock.withLock {
    unsafe lastSerial &+= 1
    if let offsets = unsafe freeOffsets, unsafe freeCount > 0 {
      unsafe freeCount &-= 1
      return unsafe ThreadLocalKey(slotOffset: offsets[freeCount], serial: lastSerial)
    }
    let slot = unsafe slotCount
    unsafe slotCount &+= 1
    if unsafe Int(slotCount) > freeCapacity { growFreeOffsets() }
    return unsafe ThreadLocalKey(slotOffset: ThreadLocalTable.offset(ofSlot: slot), serial: lastSerial)
  }
}

private func growFreeOffsets() {
  let capacity = unsafe freeCapacity == 0 ? 8 : 2 &* freeCapacity
  let offsets = UnsafeMutablePointer<UInt>.allocate(capacity: capacity)
  if let old = unsafe freeOffsets {
    // None is free: a free one would have been taken. So nothing is to be copied.
    unsafe old.deallocate()
  }
  unsafe freeOffsets = unsafe offsets
  unsafe freeCapacity = capacity
}

/// Has the slot used for other ThreadLocals. Values that threads have in it are known by their serial number.
@export(interface)
@inline(never)
func giveBack(_ key: ThreadLocalKey) {
  unsafe lock.withLock {
    guard let offsets = unsafe freeOffsets else { return }
    unsafe offsets[freeCount] = key.slotOffset
    unsafe freeCount &+= 1
  }
}
