// The thread's block on x86_64: variant II, thread-locals below the thread pointer, the canary in the control block.
#if arch(x86_64)
enum ThreadLayout {
  /// Writes what the ABI wants in the control block: its own address, for `%fs:0`, and the canary at `%fs:0x28`.
  @inline(__always)
  static func prepare(_ threadPointer: UnsafeMutableRawPointer, canary: UInt) {
    unsafe threadPointer.storeBytes(of: UInt(bitPattern: threadPointer), as: UInt.self)
    unsafe threadPointer.storeBytes(of: canary, toByteOffset: 0x28, as: UInt.self)
  }

  /// The same for another thread than the main thread: the canary is the caller's, as all threads of a process have one.
  @inline(__always)
  static func prepareLike(caller: UInt, _ threadPointer: UnsafeMutableRawPointer) {
    // SAFETY: the caller's thread pointer is that of a block that `prepare` or this function has laid.
    let own = unsafe UnsafeRawPointer(bitPattern: caller).unsafelyUnwrapped
    unsafe prepare(threadPointer, canary: own.load(fromByteOffset: 0x28, as: UInt.self))
  }

  /// From the thread pointer to the words of Headers/x86_64.h.
  @inline(__always) static var recordOffset: Int { 16 }
  @inline(__always) static var localsOffset: Int { 24 }
  @inline(__always) static var heapOffset: Int { 32 }

  /// The last two arguments of clone(2), whose order differs.
  @inline(__always)
  static func cloneArguments(threadPointer: UInt, word: UInt) -> (UInt, UInt) { (word, threadPointer) }

  /// The thread pointer of a block that ends at `end` or before: aligned, with the control block above it.
  @inline(__always)
  static func threadPointer(below end: UInt, _ segment: ThreadLocalSegment) -> UInt {
    (end &- controlBlockByteCount) & ~segment.blockMask
  }

  /// Where the block begins.
  @inline(__always)
  static func lowestAddress(_ threadPointer: UInt, _ image: UInt) -> UInt { image }

  /// From the thread pointer to the thread-locals, as ld.lld computes `@tpoff`.
  @inline(__always)
  static func imageOffset(_ segment: ThreadLocalSegment) -> UInt {
    let size = segment.memoryByteCount
    return 0 &- (size &+ ((0 &- segment.address &- size) & segment.alignmentMask))
  }
}
#endif
