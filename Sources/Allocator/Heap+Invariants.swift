// The heap's invariants as code: a walk over all of it, for tests and for `Heap.statistics`.
//
//   1. Every arena has the mark, lies at a multiple of 1 MiB, and has at most 16 spans, each of a class that exists.
//   2. Only the newest arena has spans left, and only the oldest holds the heap's state.
//   3. A free block lies in a span of its class, on the grid of blocks, before the class's cursor.
//   4. No block is twice in a list: a list is no longer than the blocks that were ever cut.
//   5. Large blocks have the mark, and each leads back to the one that led to it.

extension Heap {
  /// What the heap holds, counted by walking it.
  public struct Statistics: Equatable, Sendable {
    /// Arenas of 1 MiB.
    public internal(set) var arenaCount = 0
    /// Blocks of the size classes that the program has, and the bytes in them.
    public internal(set) var liveSmallCount = 0
    public internal(set) var liveSmallByteCount = 0
    /// Blocks of the size classes that were given back and wait for use.
    public internal(set) var freeSmallCount = 0
    /// Blocks with a mapping of their own, and the bytes mapped for them.
    public internal(set) var largeCount = 0
    public internal(set) var largeByteCount = 0

    /// All that is mapped.
    public var mappedByteCount: Int { arenaCount * (1 << 20) + largeByteCount }
  }

  /// Walks the whole heap with the lock held.
  ///
  /// - Returns: what was counted, or nil where an invariant does not hold: the heap has been written over.
  public static var statistics: Statistics? {
    unsafe withState { state in
      guard let state = unsafe state else { return Statistics() }
      var counts = Statistics()
      for rawValue in 0..<SizeClass.count {
        guard unsafe count(SizeClass(rawValue: rawValue), state, &counts) else { return nil }
      }
      guard unsafe countArenas(state, &counts), unsafe countLarge(state, &counts) else { return nil }
      return counts
    }
  }

  /// Blocks of one class: those ever cut from spans, less those in the free list. Invariants 3 and 4.
  private static func count(
    _ sizeClass: SizeClass, _ state: UnsafeMutablePointer<HeapState>, _ counts: inout Statistics
  ) -> Bool {
    let own = unsafe state.pointee.classes + sizeClass.rawValue
    let size = sizeClass.byteCount
    var cut = 0
    var arena: UnsafeMutablePointer<RegionHeader>? = unsafe state.pointee.arenas
    while let current = unsafe arena {
      for span in 0..<(unsafe Int(current.pointee.spanCount))
      where unsafe current.pointee.sizeClass(ofSpan: span) == sizeClass {
        let first = unsafe firstBlockOffset(ofSpan: span, sizeClass, headerByteCount: headerByteCount(of: current))
        cut += max(0, (span + 1) * spanByteCount - first) / size
      }
      unsafe arena = current.pointee.next
    }
    cut -= unsafe own.pointee.rest / size
    var free = 0
    var block = unsafe own.pointee.free
    while let current = unsafe block {
      free += 1
      guard free <= cut, unsafe isOnGrid(current, sizeClass, state) else { return false }
      unsafe block = current.pointee.next
    }
    counts.freeSmallCount += free
    counts.liveSmallCount += cut - free
    counts.liveSmallByteCount += (cut - free) * size
    return cut >= 0
  }

  private static func isOnGrid(
    _ block: UnsafeMutablePointer<FreeBlock>, _ sizeClass: SizeClass, _ state: UnsafeMutablePointer<HeapState>
  ) -> Bool {
    guard let arena = unsafe region(of: UnsafeMutableRawPointer(block)) else { return false }
    var known: UnsafeMutablePointer<RegionHeader>? = unsafe state.pointee.arenas
    while unsafe known != nil && known != arena { unsafe known = known?.pointee.next }
    guard unsafe known != nil else { return false }
    let offset = unsafe UnsafeRawPointer(block) - UnsafeRawPointer(arena)
    let span = offset / spanByteCount
    guard unsafe span < Int(arena.pointee.spanCount), unsafe arena.pointee.sizeClass(ofSpan: span) == sizeClass
    else { return false }
    let first = unsafe firstBlockOffset(ofSpan: span, sizeClass, headerByteCount: headerByteCount(of: arena))
    let own = unsafe state.pointee.classes + sizeClass.rawValue
    let isUncut = unsafe own.pointee.cursor.map { cursor in
      unsafe UnsafeRawPointer(block) >= UnsafeRawPointer(cursor)
        && UnsafeRawPointer(block) < UnsafeRawPointer(cursor) + own.pointee.rest
    }
    return offset >= first && (offset - first) % sizeClass.byteCount == 0 && isUncut != true
  }

  private static func countArenas(_ state: UnsafeMutablePointer<HeapState>, _ counts: inout Statistics) -> Bool {
    var arena: UnsafeMutablePointer<RegionHeader>? = unsafe state.pointee.arenas
    var isNewest = true
    while let current = unsafe arena {
      let spanCount = unsafe Int(current.pointee.spanCount)
      guard unsafe current.pointee.mark == RegionHeader.arenaMark,
        Int(bitPattern: current) % arenaByteCount == 0,
        spanCount <= spansPerArena, isNewest || spanCount == spansPerArena
      else { return false }
      for span in 0..<spanCount where unsafe current.pointee.sizeClass(ofSpan: span).rawValue >= SizeClass.count {
        return false
      }
      counts.arenaCount += 1
      isNewest = false
      unsafe arena = current.pointee.next
    }
    return true
  }

  private static func countLarge(_ state: UnsafeMutablePointer<HeapState>, _ counts: inout Statistics) -> Bool {
    var previous: UnsafeMutablePointer<RegionHeader>? = nil
    var header = unsafe state.pointee.large
    while let current = unsafe header {
      guard unsafe current.pointee.mark == RegionHeader.largeMark, unsafe current.pointee.previous == previous
      else { return false }
      counts.largeCount += 1
      unsafe counts.largeByteCount += current.pointee.byteCount
      unsafe previous = current
      unsafe header = current.pointee.next
    }
    return true
  }
}
