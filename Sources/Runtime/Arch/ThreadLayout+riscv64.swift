// The thread's block on riscv64: variant I, thread-locals right at the thread pointer; the canary is a global.
#if arch(riscv64)
  /// The canary that every function with a buffer compares before it returns.
  @_silgen_name("__stack_chk_guard")
  nonisolated(unsafe) public var stackGuard: UInt = 0

  enum ThreadLayout {
    @inline(__always)
    static func prepare(_ threadPointer: UnsafeMutableRawPointer, canary: UInt) {
      unsafe stackGuard = canary
    }

    /// The thread pointer in a fresh block: aligned, behind room for a control block.
    static func threadPointer(
      in block: UnsafeMutableRawPointer, _ segment: ThreadLocalSegment
    ) -> UnsafeMutableRawPointer {
      unsafe (block + MemoryLayout<ControlBlock>.size).alignedUp(toMultipleOf: segment.blockAlignment)
    }

    /// From the thread pointer to the thread-locals, as ld.lld computes `%tprel`.
    static func imageOffset(_ segment: ThreadLocalSegment) -> Int {
      Int(segment.address & (segment.alignment &- 1))
    }
  }
#endif
