// The thread's block on aarch64: variant I, thread-locals above a control block of 16 bytes, the heap's word below it; the canary is a global
// (StackGuard.swift).
#if arch(arm64)
enum ThreadLayout {
  @inline(__always)
  static func prepare(_ threadPointer: UnsafeMutableRawPointer, canary: UInt) {
    unsafe stackGuard = canary
  }

  /// What another thread than the main thread needs: nothing.
  @inline(__always)
  static func prepareLike(caller: UInt, _ threadPointer: UnsafeMutableRawPointer) {}

  /// From the thread pointer to the words of Headers/aarch64.h.
  @inline(__always) static var recordOffset: Int { 0 }
  @inline(__always) static var localsOffset: Int { 8 }
  @inline(__always) static var heapOffset: Int { -8 }

  /// The last two arguments of clone(2), whose order differs.
  @inline(__always)
  static func cloneArguments(threadPointer: UInt, word: UInt) -> (UInt, UInt) { (threadPointer, word) }

  /// The thread pointer of a block that ends at `end` or before: aligned, with the thread-locals above it.
  @inline(__always)
  static func threadPointer(below end: UInt, _ segment: ThreadLocalSegment) -> UInt {
    (end &- 16 &- segment.alignmentMask &- segment.memoryByteCount) & ~segment.blockMask
  }

  /// Where the block begins, but for the heap's word: 16 bytes lower there is nothing of it.
  @inline(__always)
  static func lowestAddress(_ threadPointer: UInt, _ image: UInt) -> UInt { threadPointer }

  /// From the thread pointer to the thread-locals, as ld.lld computes `:tprel:`.
  @inline(__always)
  static func imageOffset(_ segment: ThreadLocalSegment) -> UInt {
    16 &+ ((segment.address &- 16) & segment.alignmentMask)
  }
}
#endif
