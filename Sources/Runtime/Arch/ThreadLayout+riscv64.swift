// The thread's block on riscv64: variant I, thread-locals right at the thread pointer; the canary is a global
// (StackGuard.swift).
#if arch(riscv64)
enum ThreadLayout {
  @inline(__always)
  static func prepare(_ threadPointer: UnsafeMutableRawPointer, canary: UInt) {
    unsafe stackGuard = canary
  }

  /// What another thread than the main thread needs: nothing.
  @inline(__always)
  static func prepareLike(caller: UInt, _ threadPointer: UnsafeMutableRawPointer) {}

  /// From the thread pointer to the words of Headers/riscv64.h.
  @inline(__always) static var recordOffset: Int { -8 }
  @inline(__always) static var localsOffset: Int { -16 }
  @inline(__always) static var heapOffset: Int { -24 }

  /// The last two arguments of clone(2), whose order differs.
  @inline(__always)
  static func cloneArguments(threadPointer: UInt, word: UInt) -> (UInt, UInt) { (threadPointer, word) }

  /// The thread pointer of a block that ends at `end` or before: aligned, with the thread-locals above it.
  @inline(__always)
  static func threadPointer(below end: UInt, _ segment: ThreadLocalSegment) -> UInt {
    (end &- segment.alignmentMask &- segment.memoryByteCount) & ~segment.blockMask
  }

  /// Where the block begins.
  @inline(__always)
  static func lowestAddress(_ threadPointer: UInt, _ image: UInt) -> UInt { threadPointer &- controlBlockByteCount }

  /// From the thread pointer to the thread-locals, as ld.lld computes `%tprel`.
  @inline(__always)
  static func imageOffset(_ segment: ThreadLocalSegment) -> UInt {
    segment.address & segment.alignmentMask
  }
}
#endif
