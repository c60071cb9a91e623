// The thread's block on x86_64: variant II, thread-locals below the thread pointer, the canary in the control block.
#if arch(x86_64)
  enum ThreadLayout {
    /// Writes what the ABI wants in the control block: its own address, for `%fs:0`, and the canary at `%fs:0x28`.
    @inline(__always)
    static func prepare(_ threadPointer: UnsafeMutableRawPointer, canary: UInt) {
      unsafe threadPointer.storeBytes(of: UInt(bitPattern: threadPointer), as: UInt.self)
      unsafe threadPointer.storeBytes(of: canary, toByteOffset: 0x28, as: UInt.self)
    }

    /// The thread pointer in a fresh block: aligned, with room for the thread-locals before it.
    @inline(__always)
    static func threadPointer(in block: UInt, _ segment: ThreadLocalSegment) -> UInt {
      (block &+ segment.memoryByteCount &+ 2 &* segment.blockMask) & ~segment.blockMask
    }

    /// From the thread pointer to the thread-locals, as ld.lld computes `@tpoff`.
    @inline(__always)
    static func imageOffset(_ segment: ThreadLocalSegment) -> UInt {
      let size = segment.memoryByteCount
      return 0 &- (size &+ ((0 &- segment.address &- size) & segment.alignmentMask))
    }
  }
#endif
