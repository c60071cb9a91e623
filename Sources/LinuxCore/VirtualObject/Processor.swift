// Where the thread runs.

/// A processor and its memory, by the kernel's numbers.
@frozen
public struct Processor: Hashable, Sendable {
  /// The processor's number, from 0.
  public let number: UInt32
  /// The number of the NUMA node that it belongs to, from 0.
  public let node: UInt32

  /// The one that the calling thread ran on a moment ago. It may have been moved since, unless it is bound to one.
  ///
  /// By the vDSO where it has the function: on x86_64 and, since Linux 4.15, on riscv64.
  ///
  /// The corresponding system call is `getcpu(2)`.
  @inline(__always)
  public static var current: Processor {
    let (number, node) = getCPU()
    return Processor(number: number, node: node)
  }
}
