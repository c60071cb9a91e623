// The thread's block on aarch64: variant I, thread-locals above a control block of 16 bytes; the canary is a global.
#if arch(arm64)
  /// The canary that every function with a buffer compares before it returns.
  @_silgen_name("__stack_chk_guard")
  nonisolated(unsafe) public var stackGuard: UInt = 0

  enum ThreadLayout {
    @inline(__always)
    static func prepare(_ threadPointer: UnsafeMutableRawPointer, canary: UInt) {
      unsafe stackGuard = canary
    }

    /// The thread pointer in a fresh block: its first aligned address.
    @inline(__always)
    static func threadPointer(in block: UInt, _ segment: ThreadLocalSegment) -> UInt {
      (block &+ segment.blockMask) & ~segment.blockMask
    }

    /// From the thread pointer to the thread-locals, as ld.lld computes `:tprel:`.
    @inline(__always)
    static func imageOffset(_ segment: ThreadLocalSegment) -> UInt {
      16 &+ ((segment.address &- 16) & segment.alignmentMask)
    }
  }
#endif
