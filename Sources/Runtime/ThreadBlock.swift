// The memory of a thread that is not the main thread: one mapping, addresses rising to the right.
//
//   guard | stack ← | alternate stack | record | thread-locals and control block (as in ThreadLocalStorage.swift)
//
// What is made here is laid out and ready for `startThread`; what is given back goes to the cache (ThreadCache.swift) or to
// the kernel.
internal import CFullSwift
package import LinuxABI
internal import LinuxCore
internal import Synchronization

/// What is the same for all blocks, computed once, before the second thread starts.
private struct ThreadBlockPlan {
  var segment = ThreadLocalSegment()
  var alternateStackByteCount: UInt = 0
}

/// No atomic: it is written while there is one thread, and starting a thread orders it.
nonisolated(unsafe) private var plan = ThreadBlockPlan()

/// To be called once, by the main thread, before any other is started.
package func prepareForThreads() {
  let minimum = UInt(bitPattern: AlternateStack.minimumByteCount)
  // The kernel's least, and 16 KiB for what handlers need themselves: whole KiB, so that what lies below stays aligned.
  unsafe plan = ThreadBlockPlan(
    segment: .ofProgram, alternateStackByteCount: (minimum &+ 16 &* 1024 &+ 1023) & ~1023)
  prepareMainThreadRecord()
}

package enum ThreadBlock {
  /// What the guard has, and what everything is rounded to: 64 KiB, whole pages on every kernel of the three architectures.
  /// A function with a frame of less than this cannot step over the guard.
  static var unit: UInt { 65_536 }

  /// A block for a thread that is about to be started, from the cache or the kernel.
  ///
  /// - Parameter stackByteCount: at least this many bytes of stack, 16 KiB at least.
  /// - Throws: `noMemory`.
  @export(interface)
  @inline(never)
  package static func make(stackByteCount: Int) throws(Errno) -> UnsafeMutablePointer<ThreadRecord> {
    let segment = unsafe plan.segment
    // Both ends of the block may be that far from what is aligned.
    let above =
      unsafe plan.alternateStackByteCount &+ UInt(MemoryLayout<ThreadRecord>.size) &+ segment.memoryByteCount
      &+ 3 &* (segment.blockMask &+ 1) &+ 3 &* controlBlockByteCount
    let stack = UInt(bitPattern: max(stackByteCount, 16_384))
    // Half of all addresses is more than any process has.
    guard stack <= UInt.max / 2 &- above &- 2 &* unit else { throw .noMemory }
    let byteCount = (stack &+ above &+ unit &+ unit &- 1) & ~(unit &- 1)
    if let record = unsafe ThreadCache.take(byteCount: byteCount) {
      let image = unsafe record.pointee.image
      // SAFETY: the image lies in the block, of which nobody else knows now. A fresh block is zero, this one is not.
      unsafe UnsafeMutableRawPointer(bitPattern: image &+ segment.fileByteCount).unsafelyUnwrapped.initializeMemory(
        as: UInt8.self, repeating: 0, count: Int(bitPattern: segment.memoryByteCount &- segment.fileByteCount))
      unsafe prepare(record)
      return unsafe record
    }
    return unsafe try layOut(at: map(byteCount), byteCount)
  }

  /// Fresh pages, the guard's protected.
  private static func map(_ byteCount: UInt) throws(Errno) -> UInt {
    let readWrite = Linux.PROT_READ | Linux.PROT_WRITE
    let options = Linux.MAP_PRIVATE | Linux.MAP_ANONYMOUS | Linux.MAP_STACK | Linux.MAP_NORESERVE
    let count = Int(bitPattern: byteCount)
    let start: Int
    do throws(Errno) {
      // SAFETY: fresh pages, wherever the kernel likes.
      start = unsafe try syscall(.mmap, 0, count, readWrite, options, -1, 0)
    } catch {
      // What is kept for later threads is in the way of this one, where addresses are limited.
      if ThreadCache.isEmpty { throw error }
      ThreadCache.empty()
      // SAFETY: as above.
      start = unsafe try syscall(.mmap, 0, count, readWrite, options, -1, 0)
    }
    do throws(Errno) {
      // SAFETY: the lowest pages of the fresh ones.
      unsafe _ = try syscall(.mprotect, start, Int(bitPattern: unit), Linux.PROT_NONE)
    } catch {
      unsafe _ = try? syscall(.munmap, start, count)
      throw error
    }
    return UInt(bitPattern: start)
  }

  private static func layOut(at start: UInt, _ byteCount: UInt) -> UnsafeMutablePointer<ThreadRecord> {
    let segment = unsafe plan.segment
    var record = ThreadRecord()
    record.blockStart = start
    record.blockByteCount = byteCount
    record.threadPointer = ThreadLayout.threadPointer(below: start &+ byteCount, segment)
    record.image = record.threadPointer &+ ThreadLayout.imageOffset(segment)
    let lowest = ThreadLayout.lowestAddress(record.threadPointer, record.image)
    // 16 for the words of the control block that lie below it.
    let address = (lowest &- 16 &- UInt(MemoryLayout<ThreadRecord>.size)) & ~63
    record.alternateStackByteCount = unsafe plan.alternateStackByteCount
    record.alternateStackStart = address &- record.alternateStackByteCount
    record.stackEnd = record.alternateStackStart
    record.guardStart = start
    record.guardEnd = start &+ unit
    // SAFETY: the record lies in the block by the arithmetic above, aligned to 64 bytes, and the block is fresh.
    let place = unsafe UnsafeMutablePointer<ThreadRecord>(bitPattern: address).unsafelyUnwrapped
    unsafe place.initialize(to: record)
    unsafe prepare(place)
    return unsafe place
  }

  /// The thread-locals' initial values and the control block.
  private static func prepare(_ record: UnsafeMutablePointer<ThreadRecord>) {
    let segment = unsafe plan.segment
    let caller = UInt(bitPattern: unsafe fullswift_thread_pointer())
    // SAFETY: image and control block lie in the block by ThreadLayout's arithmetic, and nobody else knows of it yet; the
    // linker's segment is mapped.
    unsafe record.pointee.givesBlockBack = false
    unsafe record.pointee.name = (0, 0)
    if segment.fileByteCount != 0 {
      unsafe UnsafeMutableRawPointer(bitPattern: record.pointee.image).unsafelyUnwrapped.copyMemory(
        from: UnsafeRawPointer(bitPattern: segment.address).unsafelyUnwrapped,
        byteCount: Int(bitPattern: segment.fileByteCount))
    }
    let threadPointer =
      unsafe UnsafeMutableRawPointer(bitPattern: record.pointee.threadPointer).unsafelyUnwrapped
    unsafe ThreadLayout.prepareLike(caller: caller, threadPointer)
    let address = UInt(bitPattern: record)
    unsafe threadPointer.storeBytes(of: address, toByteOffset: ThreadLayout.recordOffset, as: UInt.self)
    unsafe threadPointer.storeBytes(of: 0, toByteOffset: ThreadLayout.localsOffset, as: UInt.self)
    unsafe threadPointer.storeBytes(of: 0, toByteOffset: ThreadLayout.heapOffset, as: UInt.self)
  }

  /// Takes the block of another thread back, one that has published its result and is about to end or has ended.
  @export(interface)
  @inline(never)
  package static func giveBack(_ record: UnsafeMutablePointer<ThreadRecord>) {
    if unsafe ThreadCache.put(record) { return }
    unsafe waitForEnd(of: record)
    unsafe unmap(record)
  }

  /// SAFETY of the callers': the thread has ended, and nobody else knows of the block.
  static func unmap(_ record: UnsafeMutablePointer<ThreadRecord>) {
    // Nothing can be done where the kernel refuses (too many mappings): the pages stay, unused.
    unsafe _ = try? syscall(
      .munmap, Int(bitPattern: record.pointee.blockStart), Int(bitPattern: record.pointee.blockByteCount))
  }
}

/// Whether the kernel has ended the thread: nothing of the block is used any more.
@inline(__always)
func hasEnded(_ record: UnsafeMutablePointer<ThreadRecord>) -> Bool {
  // SAFETY: the word is the record's first; the kernel writes it, and everybody else only looks at it so.
  unsafe UnsafeMutableRawPointer(record).withMemoryRebound(to: Atomic<UInt32>.self, capacity: 1) {
    // Acquiring: what is read of the block afterwards, or written to it, comes after the kernel's last store, which comes
    // after all that the thread did: this is what CLONE_CHILD_CLEARTID is for.
    unsafe $0.pointee.load(ordering: .acquiring) == 0
  }
}

/// Sleeps until the kernel has ended the thread.
@export(interface)
@inline(never)
package func waitForEnd(of record: UnsafeMutablePointer<ThreadRecord>) {
  // SAFETY: as in hasEnded.
  unsafe UnsafeMutableRawPointer(record).withMemoryRebound(to: Atomic<UInt32>.self, capacity: 1) { word in
    while true {
      // Acquiring: as in hasEnded.
      let id = unsafe word.pointee.load(ordering: .acquiring)
      if id == 0 { return }
      // Any answer, a signal's too, has the word looked at again. The kernel's wake is not private.
      unsafe _ = try? Futex.wait(word, whileEqualTo: id, timeout: nil, scope: .shared)
    }
  }
}
