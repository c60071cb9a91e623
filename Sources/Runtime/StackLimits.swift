// Which faults are a stack's overflow: arithmetic alone. What is done about them is in StackOverflow.swift.

/// Which faults are a stack's overflow.
package struct StackLimits {
  /// The guard: what is touched there is an overflow, whoever touches it.
  var guardStart: UInt
  /// Where the guard ends and the stack begins.
  var guardEnd: UInt
  /// How far down the stack pointer of a thread with this stack may be: a frame may be larger than the guard. Below, the thread
  /// runs on a stack of its own making, of which nothing is known.
  var leastStackPointer: UInt

  private static var largestFrame: UInt { 64 << 20 }
  /// How far below the stack pointer code stores before it has moved it.
  private static var reach: UInt { 1 << 20 }

  /// Those of a stack with a guard.
  @inline(__always)
  package init(guard range: Range<UInt>) {
    guardStart = range.lowerBound
    guardEnd = range.upperBound
    leastStackPointer = StackLimits.difference(guardStart, StackLimits.largestFrame)
  }

  /// Those of the main thread's, which the kernel lets grow up to a limit, or until it comes too near to something else. There
  /// is no guard; but all from the stack pointer up is mapped unless the stack could not grow.
  ///
  /// - Parameters:
  ///   - end: the stack's highest address in use.
  ///   - limit: the greatest size in bytes; `UInt.max` for none.
  @inline(__always)
  package init(end: UInt, limit: UInt) {
    guardStart = end
    guardEnd = end
    leastStackPointer = StackLimits.difference(StackLimits.difference(end, limit), StackLimits.largestFrame)
  }

  @inline(__always)
  private static func difference(_ a: UInt, _ b: UInt) -> UInt { a < b ? 0 : a &- b }

  /// Whether a fault is an overflow.
  ///
  /// - Parameters:
  ///   - address: what was touched.
  ///   - stackPointer: of the thread that touched it.
  @inline(__always)
  package func areExceeded(by address: UInt, stackPointer: UInt) -> Bool {
    if address >= guardEnd { return false }
    if address >= guardStart { return true }
    return stackPointer < guardEnd && stackPointer >= leastStackPointer
      && address >= StackLimits.difference(stackPointer, StackLimits.reach)
  }
}
