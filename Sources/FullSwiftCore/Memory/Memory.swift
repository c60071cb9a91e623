// What a program can ask of the heap.
internal import FullSwiftAllocator

/// The process's memory.
public enum Memory {
  /// What the heap holds.
  public struct Statistics: Equatable, Sendable {
    /// Blocks of up to 64 KiB that the program has.
    public let liveSmallCount: Int
    /// The bytes in them, as the heap rounded them up.
    public let liveSmallByteCount: Int
    /// Blocks of up to 64 KiB that were given back and wait to be used again.
    public let freeSmallCount: Int
    /// Larger blocks that the program has: each is a mapping of its own.
    public let largeCount: Int
    /// The bytes mapped for them.
    public let largeByteCount: Int
    /// All that the heap has mapped.
    public let mappedByteCount: Int
  }

  /// What the heap holds, counted by a walk over all of it that also checks its invariants.
  ///
  /// Nil where an invariant does not hold: something has written over the heap.
  @export(interface)
  public static var statistics: Statistics? {
    guard let heap = Heap.statistics else { return nil }
    return Statistics(
      liveSmallCount: heap.liveSmallCount, liveSmallByteCount: heap.liveSmallByteCount,
      freeSmallCount: heap.freeSmallCount, largeCount: heap.largeCount, largeByteCount: heap.largeByteCount,
      mappedByteCount: heap.mappedByteCount)
  }
}
