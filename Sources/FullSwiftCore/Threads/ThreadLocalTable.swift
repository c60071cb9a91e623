// A thread's values: the table that the thread's second word points to, the cells of the values, and their end. Which slot
// is whose is in ThreadLocalRegistry.swift; the types of the values are ThreadLocal.swift's affair.
//
//   second word of the control block ──▶ table, on the heap: replaced by a larger one as it grows
//     0  the destroyer, a C function that the ending thread calls with the table's address
//     8  the table's length in bytes
//    16  the newest cell, or 0
//    24  slots: serial number of the ThreadLocal, cell; both 0 where there is none
//        …
//   a cell, a block of its own, never moved; its address is that of the value, and before it lies
//   -32  the cell that was made before it, or 0
//   -24  the function that destroys the value and gives the block back (two words)
//    -8  the slot's offset, in 32 bits
//    -4  what is being done with it: 0 nothing, 1 borrowed, 2 being made; in 32 bits
//
// All of it is one thread's, which reads and writes it alone: there is nothing atomic. A signal's handler that interrupts the
// thread may not use it.
internal import FullSwiftRuntime

/// Destroys a value and gives its cell's block back.
typealias ThreadLocalDestruction = (_ cell: UnsafeMutableRawPointer) -> Void

/// What is being done with a cell.
enum ThreadLocalUse {
  static var none: UInt32 { 0 }
  static var borrowed: UInt32 { 1 }
  static var beingMade: UInt32 { 2 }
}

enum ThreadLocalTable {
  static var headerByteCount: UInt { 24 }
  static var slotByteCount: UInt { 16 }
  static var cellHeaderByteCount: Int { 32 }
  /// How often an ending thread goes through the values that destructors have made meanwhile; POSIX asks for four rounds at
  /// least (PTHREAD_DESTRUCTOR_ITERATIONS of limits.h), and C libraries have four.
  static var maximumRoundCount: Int { 4 }

  @inline(__always)
  static func offset(ofSlot slot: UInt) -> UInt { headerByteCount &+ slotByteCount &* slot }

  // SAFETY of the whole file: tables and cells have the layout above, and are read and written by their own thread only.

  /// The calling thread's cell, or what `other` returns where it has none yet.
  @inline(__always)
  static func cell(_ key: ThreadLocalKey, or other: () -> UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    guard let slot = unsafe slot(key), unsafe slot.load(as: UInt.self) == key.serial else { return unsafe other() }
    // There is a cell wherever there is a serial number.
    return unsafe UnsafeMutableRawPointer(bitPattern: slot.load(fromByteOffset: 8, as: UInt.self)).unsafelyUnwrapped
  }

  /// The calling thread's cell, or nil where it has none yet.
  @inline(__always)
  static func cellIfMade(_ key: ThreadLocalKey) -> UnsafeMutableRawPointer? {
    guard let slot = unsafe slot(key), unsafe slot.load(as: UInt.self) == key.serial else { return nil }
    return unsafe UnsafeMutableRawPointer(bitPattern: slot.load(fromByteOffset: 8, as: UInt.self))
  }

  /// The calling thread's slot, whoever it belongs to, or nil where its table does not reach so far.
  @inline(__always)
  private static func slot(_ key: ThreadLocalKey) -> UnsafeMutableRawPointer? {
    guard let table = unsafe currentThreadLocals else { return nil }
    guard unsafe key.slotOffset < table.load(fromByteOffset: 8, as: UInt.self) else { return nil }
    return unsafe table + Int(bitPattern: key.slotOffset)
  }

  @inline(__always)
  static func use(of cell: UnsafeMutableRawPointer) -> UInt32 { unsafe (cell - 4).load(as: UInt32.self) }

  @inline(__always)
  static func setUse(of cell: UnsafeMutableRawPointer, _ use: UInt32) {
    unsafe (cell - 4).storeBytes(of: use, as: UInt32.self)
  }

  /// Puts a new cell into its slot, as one that is being made: whoever asks for the value meanwhile finds that out.
  @export(interface)
  @inline(never)
  static func begin(
    _ cell: UnsafeMutableRawPointer, _ key: ThreadLocalKey, _ destruction: @escaping ThreadLocalDestruction
  ) {
    let header = unsafe cell - cellHeaderByteCount
    unsafe (header + 8).initializeMemory(as: ThreadLocalDestruction.self, repeating: destruction, count: 1)
    unsafe (header + 24).storeBytes(of: UInt32(truncatingIfNeeded: key.slotOffset), as: UInt32.self)
    unsafe setUse(of: cell, ThreadLocalUse.beingMade)
    let slot = unsafe table(reaching: key.slotOffset) + Int(bitPattern: key.slotOffset)
    unsafe slot.storeBytes(of: key.serial, as: UInt.self)
    unsafe slot.storeBytes(of: UInt(bitPattern: cell), toByteOffset: 8, as: UInt.self)
  }

  /// Takes a cell for made: it will be destroyed before all that were made until now.
  @export(interface)
  @inline(never)
  static func finish(_ cell: UnsafeMutableRawPointer) {
    // Not the table of `begin`: making the value may have made others, and so a larger table.
    guard let table = unsafe currentThreadLocals else { return }
    unsafe (cell - 32).storeBytes(of: newestCell(table), as: UInt.self)
    unsafe table.storeBytes(of: UInt(bitPattern: cell), toByteOffset: 16, as: UInt.self)
    unsafe setUse(of: cell, ThreadLocalUse.none)
  }

  /// The calling thread's table, made or replaced where it does not reach the slot.
  private static func table(reaching slotOffset: UInt) -> UnsafeMutableRawPointer {
    let old = unsafe currentThreadLocals
    let oldByteCount = unsafe old?.load(fromByteOffset: 8, as: UInt.self) ?? 0
    if let old = unsafe old, slotOffset < oldByteCount { return unsafe old }
    var byteCount = oldByteCount == 0 ? headerByteCount &+ 4 &* slotByteCount : 2 &* oldByteCount &- headerByteCount
    if byteCount <= slotOffset { byteCount = slotOffset &+ slotByteCount }
    let table = UnsafeMutableRawPointer.allocate(byteCount: Int(bitPattern: byteCount), alignment: 16)
    if let old = unsafe old {
      unsafe table.copyMemory(from: old, byteCount: Int(bitPattern: oldByteCount))
      unsafe old.deallocate()
    } else {
      let destroyer: @convention(c) (UnsafeMutableRawPointer) -> Void = unsafe destroyThreadLocalTable
      // A C function is its address.
      unsafe table.storeBytes(of: unsafeBitCast(destroyer, to: UInt.self), as: UInt.self)
      unsafe table.storeBytes(of: 0, toByteOffset: 16, as: UInt.self)
    }
    unsafe table.storeBytes(of: byteCount, toByteOffset: 8, as: UInt.self)
    let copied = oldByteCount == 0 ? headerByteCount : oldByteCount
    unsafe (table + Int(bitPattern: copied)).initializeMemory(
      as: UInt8.self, repeating: 0, count: Int(bitPattern: byteCount &- copied))
    unsafe setCurrentThreadLocals(table)
    return unsafe table
  }

  private static func newestCell(_ table: UnsafeMutableRawPointer) -> UInt {
    unsafe table.load(fromByteOffset: 16, as: UInt.self)
  }

  /// Destroys what the calling thread has, the newest first. What destructors make anew is destroyed in a further round.
  static func destroyAll() {
    var round = 0
    while round < maximumRoundCount, let table = unsafe currentThreadLocals {
      guard var cell = unsafe UnsafeMutableRawPointer(bitPattern: newestCell(table)) else { break }
      unsafe table.storeBytes(of: 0, toByteOffset: 16, as: UInt.self)
      while true {
        let previous = unsafe (cell - 32).load(as: UInt.self)
        unsafe clearSlot(of: cell)
        let destruction = unsafe (cell - 24).assumingMemoryBound(to: ThreadLocalDestruction.self).move()
        unsafe destruction(cell)
        guard let next = unsafe UnsafeMutableRawPointer(bitPattern: previous) else { break }
        unsafe cell = unsafe next
      }
      round &+= 1
    }
    if let table = unsafe currentThreadLocals {
      setCurrentThreadLocals(nil)
      unsafe table.deallocate()
    }
  }

  /// Empties a cell's slot, so that whoever asks for the value from now on makes another one.
  private static func clearSlot(of cell: UnsafeMutableRawPointer) {
    guard let table = unsafe currentThreadLocals else { return }
    let slot = unsafe table + Int((cell - 8).load(as: UInt32.self))
    // Another ThreadLocal may have the slot by now.
    if unsafe slot.load(fromByteOffset: 8, as: UInt.self) == UInt(bitPattern: cell) {
      unsafe slot.storeBytes(of: 0, as: UInt.self)
      unsafe slot.storeBytes(of: 0, toByteOffset: 8, as: UInt.self)
    }
  }
}

/// What an ending thread calls with the address of its table, as long as thread-locals and the heap are there.
@c(fullswift_destroy_thread_locals)
func destroyThreadLocalTable(_ table: UnsafeMutableRawPointer) {
  ThreadLocalTable.destroyAll()
}
