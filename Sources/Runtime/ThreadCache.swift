// Blocks of threads that have ended, kept for the next ones: mapping a block and touching its first pages takes longer than
// all the rest of starting a thread.
//
// A block may be put here by its own thread, which still runs on it for some instructions: it is taken out only once the
// kernel says that the thread has ended.
internal import FullSwiftLocks
internal import LinuxABI
internal import LinuxCore

/// Guards the two below.
nonisolated(unsafe) private var lock = WordLock()
/// The record of the block that was put away last, or 0.
nonisolated(unsafe) private var newest: UInt = 0
/// Of all blocks that are here.
nonisolated(unsafe) private var totalByteCount: UInt = 0

enum ThreadCache {
  /// At most so many bytes of addresses: some fifty blocks of the usual size. All but one of them have no more memory than 64
  /// KiB of the stack and what lies above it.
  static var capacity: UInt { 64 << 20 }

  /// How much of a stack's upper end keeps its memory.
  private static var keptByteCount: UInt { 65_536 }

  static var isEmpty: Bool { unsafe lock.withLock { unsafe newest == 0 } }

  /// Puts a block away.
  ///
  /// - Returns: false where there is no room for it.
  static func put(_ record: UnsafeMutablePointer<ThreadRecord>) -> Bool {
    let byteCount = unsafe record.pointee.blockByteCount
    if byteCount > capacity { return false }
    // One block keeps all its memory: it is the next that is used. Another thread than the caller may still be in a signal's
    // handler, with any amount of its stack.
    if unsafe !isEmpty && (hasEnded(record) || record == currentThreadRecord) { unsafe giveBackDeepPages(record) }
    return unsafe lock.withLock {
      guard unsafe byteCount <= capacity &- totalByteCount else { return false }
      unsafe totalByteCount &+= byteCount
      unsafe record.pointee.next = newest
      unsafe newest = UInt(bitPattern: record)
      return true
    }
  }

  /// Takes a block out whose thread has ended.
  ///
  /// - Parameter byteCount: its length, or a little less.
  /// - Returns: nil where there is none that fits.
  static func take(byteCount: UInt) -> UnsafeMutablePointer<ThreadRecord>? {
    unsafe take { count in count >= byteCount && count / 2 <= byteCount }
  }

  /// Gives all blocks back to the kernel whose threads have ended.
  static func empty() {
    while let record = unsafe take({ _ in true }) { unsafe ThreadBlock.unmap(record) }
  }

  @inline(__always)
  private static func take(_ fits: (UInt) -> Bool) -> UnsafeMutablePointer<ThreadRecord>? {
    unsafe lock.withLock { () -> UnsafeMutablePointer<ThreadRecord>? in
      var previous: UnsafeMutablePointer<ThreadRecord>? = nil
      var address = unsafe newest
      // SAFETY: what is in the list are records of blocks that are mapped, and nobody changes the list meanwhile.
      while let record = unsafe UnsafeMutablePointer<ThreadRecord>(bitPattern: address) {
        let (byteCount, next) = unsafe (record.pointee.blockByteCount, record.pointee.next)
        if unsafe fits(byteCount) && hasEnded(record) {
          if let previous = unsafe previous { unsafe previous.pointee.next = next } else { unsafe newest = next }
          unsafe totalByteCount &-= byteCount
          return unsafe record
        }
        unsafe previous = unsafe record
        address = next
      }
      return nil
    }
  }

  /// The memory of a stack that was used deeply. The block's own thread may run on its upper end.
  private static func giveBackDeepPages(_ record: UnsafeMutablePointer<ThreadRecord>) {
    let (start, end) = unsafe (record.pointee.guardEnd, record.pointee.stackEnd &- keptByteCount)
    // What is kept is the end's whole pages.
    let kept = end & ~(ThreadBlock.unit &- 1)
    if start >= kept { return }
    let dontNeed = 4  // MADV_DONTNEED
    // SAFETY: nobody uses what lies that far down any more. Where the kernel refuses (locked pages), it stays.
    unsafe _ = try? syscall(.madvise, Int(bitPattern: start), Int(bitPattern: kept &- start), dontNeed)
  }
}
