// Points in time as the event loop counts them: nanoseconds of the monotonic clock in one word.
#if os(Linux)
internal import LinuxABI
internal import LinuxCore

/// Nanoseconds since the machine started, 292 years of them: what lies beyond is the last one.
package struct LoopInstant: Comparable, Sendable {
  package var nanoseconds: Int64

  @inline(__always)
  package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  @inline(__always)
  package init(seconds: Int64, nanoseconds: Int64) {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carry) = product.addingReportingOverflow(nanoseconds)
    self.nanoseconds = overflow || carry ? (seconds < 0 ? .min : .max) : sum
  }

  @inline(__always)
  package static func < (left: LoopInstant, right: LoopInstant) -> Bool { left.nanoseconds < right.nanoseconds }

  /// Nobody waits that long.
  @inline(__always)
  package static var distantFuture: LoopInstant { LoopInstant(nanoseconds: .max) }

  /// The point so much later, or the last one.
  @inline(__always)
  package func advanced(byNanoseconds step: Int64) -> LoopInstant {
    let (sum, overflow) = nanoseconds.addingReportingOverflow(step)
    return LoopInstant(nanoseconds: overflow ? (step < 0 ? .min : .max) : sum)
  }

  /// The point so much later, rounded up to a nanosecond: nobody wakes too early.
  @inline(__always)
  package func advanced(by duration: Duration) -> LoopInstant {
    let (seconds, attoseconds) = duration.components
    let nanoseconds = attoseconds / 1_000_000_000 &+ (attoseconds % 1_000_000_000 > 0 ? 1 : 0)
    return advanced(byNanoseconds: LoopInstant(seconds: seconds, nanoseconds: nanoseconds).nanoseconds)
  }

  /// As the kernel has it.
  @inline(__always)
  var timestamp: Timestamp {
    let time = max(nanoseconds, 0)
    return Timestamp(seconds: time / 1_000_000_000, nanoseconds: time % 1_000_000_000)
  }
}
#endif
