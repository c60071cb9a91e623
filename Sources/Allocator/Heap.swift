// The heap: allocation and release, under one lock.
//
// Requests up to 64 KiB are rounded up to a size class and served from the class's list of free blocks, else from the
// unused end of its current span, else from a new span. Larger requests are mappings of their own.
// Vocabulary and picture: Region.swift. The check of it all: Heap+Invariants.swift.
//
// Never prints, and never fails but by answering nil: what that means is for the caller (Runtime) to say.
internal import FullSwiftLocks

/// What a class has to give: a list of free blocks, each pointing to the next, and the rest of its current span.
@unsafe
struct ClassState {
  var free: UnsafeMutablePointer<FreeBlock>?
  var cursor: UnsafeMutableRawPointer?
  /// Bytes from `cursor` to the end of the span.
  var rest: Int
}

/// A block that nobody has: its first word leads to the next.
@unsafe
struct FreeBlock {
  var next: UnsafeMutablePointer<FreeBlock>?
}

/// All that the heap knows. It lies in the header of the first arena, so that a program that never allocates has
/// none, and one that does needs no initialiser.
@unsafe
struct HeapState {
  /// Arenas, newest first; only the newest has spans left.
  var arenas: UnsafeMutablePointer<RegionHeader>
  var large: UnsafeMutablePointer<RegionHeader>?
  /// The first of `SizeClass.count` states, behind this struct.
  var classes: UnsafeMutablePointer<ClassState>
}

nonisolated(unsafe) private var lock = WordLock()
/// Guarded by `lock`.
nonisolated(unsafe) private var state: UnsafeMutablePointer<HeapState>? = nil

/// The process's heap.
public enum Heap {
  /// A block of at least `byteCount` bytes at a multiple of `alignment`; its content is undefined.
  ///
  /// - Parameters:
  ///   - byteCount: any size from 0; a block of size 0 is a block all the same.
  ///   - alignment: a power of two; less than 16 means 16.
  /// - Returns: nil where there is no memory, for a negative size, and for an alignment that is no power of two.
  public static func allocate(byteCount: Int, alignment: Int) -> UnsafeMutableRawPointer? {
    guard byteCount >= 0, alignment > 0, alignment & (alignment &- 1) == 0 else { return nil }
    // SAFETY: the lock guards the state.
    return unsafe lock.withLock {
      if byteCount <= SizeClass.largestByteCount && alignment <= SizeClass.largestByteCount {
        unsafe allocateSmall(SizeClass(holding: byteCount, alignment: alignment))
      } else {
        unsafe allocateLarge(byteCount: byteCount, alignment: alignment)
      }
    }
  }

  /// Takes a block back. Nil is no block, and nothing happens.
  ///
  /// - Returns: false where the address is not one of the heap's, in which case nothing has been changed.
  public static func deallocate(_ block: UnsafeMutableRawPointer?) -> Bool {
    guard let block = unsafe block else { return true }
    // SAFETY: a block of ours has a header; for another address this reads whatever is there, which is the caller's
    // error, and is told where the mark is not found.
    return unsafe lock.withLock {
      guard let header = unsafe region(of: block) else { return false }
      if unsafe header.pointee.mark == RegionHeader.arenaMark {
        return unsafe freeSmall(block, header)
      }
      guard unsafe header.pointee.mark == RegionHeader.largeMark else { return false }
      unsafe freeLarge(header)
      return true
    }
  }

  /// Calls `body` with the heap's state (nil before the first allocation) and the lock held.
  static func withState<Result>(_ body: (UnsafeMutablePointer<HeapState>?) -> Result) -> Result {
    unsafe lock.withLock { unsafe body(state) }
  }
}

// MARK: - Small blocks. All of these are called with the lock held.

private func allocateSmall(_ sizeClass: SizeClass) -> UnsafeMutableRawPointer? {
  guard let state = unsafe state ?? makeState() else { return nil }
  // SAFETY: a class is below SizeClass.count, and that many states lie there.
  let own = unsafe state.pointee.classes + sizeClass.rawValue
  if let block = unsafe own.pointee.free {
    unsafe own.pointee.free = block.pointee.next
    return UnsafeMutableRawPointer(block)
  }
  let size = sizeClass.byteCount
  if unsafe own.pointee.rest < size {
    guard unsafe takeSpan(sizeClass, own, state) else { return nil }
  }
  let block = unsafe own.pointee.cursor
  // SAFETY: at least `size` bytes were left.
  unsafe own.pointee.cursor = block.map { unsafe $0 + size }
  unsafe own.pointee.rest &-= size
  return unsafe block
}

private func freeSmall(_ block: UnsafeMutableRawPointer, _ arena: UnsafeMutablePointer<RegionHeader>) -> Bool {
  guard let state = unsafe state else { return false }
  // SAFETY: the block lies in the arena, so the difference is below 1 MiB and the span below 16.
  let span = unsafe (UnsafeRawPointer(block) - UnsafeRawPointer(arena)) / spanByteCount
  let own = unsafe state.pointee.classes + arena.pointee.sizeClass(ofSpan: span).rawValue
  let free = unsafe block.assumingMemoryBound(to: FreeBlock.self)
  unsafe free.pointee.next = own.pointee.free
  unsafe own.pointee.free = free
  return true
}

/// Gives the class a new span, from a new arena where the newest has none left.
private func takeSpan(
  _ sizeClass: SizeClass, _ own: UnsafeMutablePointer<ClassState>, _ state: UnsafeMutablePointer<HeapState>
) -> Bool {
  var arena = unsafe state.pointee.arenas
  if unsafe Int(arena.pointee.spanCount) == spansPerArena {
    guard let fresh = unsafe makeArena() else { return false }
    unsafe fresh.pointee.next = arena
    unsafe state.pointee.arenas = fresh
    unsafe arena = fresh
  }
  let span = unsafe Int(arena.pointee.spanCount)
  let first = unsafe firstBlockOffset(ofSpan: span, sizeClass, headerByteCount: headerByteCount(of: arena))
  let rest = (span &+ 1) &* spanByteCount &- first
  // A block that does not fit behind the header waits for the next span; what is left of span 0 then stays unused.
  unsafe arena.pointee.spanCount &+= 1
  unsafe arena.pointee.setClass(sizeClass, ofSpan: span)
  if rest < sizeClass.byteCount { return unsafe takeSpan(sizeClass, own, state) }
  unsafe own.pointee.cursor = UnsafeMutableRawPointer(arena) + first
  unsafe own.pointee.rest = rest
  return true
}

/// How far an arena's header reaches: the first one's also holds the heap's state.
func headerByteCount(of arena: UnsafeMutablePointer<RegionHeader>) -> Int {
  unsafe arena.pointee.next == nil
    ? classesOffset + SizeClass.count * MemoryLayout<ClassState>.stride : MemoryLayout<RegionHeader>.stride
}

private var classesOffset: Int { unsafe MemoryLayout<RegionHeader>.stride + MemoryLayout<HeapState>.stride }

private func makeArena() -> UnsafeMutablePointer<RegionHeader>? {
  guard let start = unsafe PageSource.map(byteCount: arenaByteCount, alignment: arenaByteCount) else { return nil }
  let arena = unsafe start.assumingMemoryBound(to: RegionHeader.self)
  // The pages are zero, and so is all else of the header: nil, no span, no class.
  unsafe arena.pointee.mark = RegionHeader.arenaMark
  return unsafe arena
}

/// The first arena, with the heap's state in its header.
private func makeState() -> UnsafeMutablePointer<HeapState>? {
  guard let arena = unsafe makeArena() else { return nil }
  let start = UnsafeMutableRawPointer(arena)
  let made = unsafe (start + MemoryLayout<RegionHeader>.stride).assumingMemoryBound(to: HeapState.self)
  let classes = unsafe (start + classesOffset).assumingMemoryBound(to: ClassState.self)
  unsafe made.pointee.arenas = arena
  unsafe made.pointee.classes = classes
  unsafe state = made
  return unsafe made
}

// MARK: - Large blocks. Called with the lock held.

private func allocateLarge(byteCount: Int, alignment: Int) -> UnsafeMutableRawPointer? {
  guard let state = unsafe state ?? makeState() else { return nil }
  // The header takes what the block's alignment leaves: a page, or up to 1 MiB, of which one page is ever touched.
  let page = PageSource.pageByteCount
  let offset = alignment <= page ? page : min(alignment, arenaByteCount)
  let (sum, overflow) = byteCount.addingReportingOverflow(offset &+ page &- 1)
  guard !overflow, alignment <= Int.max / 4, sum <= Int.max / 4 else { return nil }
  let total = sum & ~(page &- 1)
  guard let start = unsafe mapLarge(byteCount: total, alignment: alignment, offset: offset) else { return nil }
  let header = unsafe start.assumingMemoryBound(to: RegionHeader.self)
  unsafe header.pointee.mark = RegionHeader.largeMark
  unsafe header.pointee.byteCount = total
  unsafe header.pointee.next = state.pointee.large
  unsafe state.pointee.large?.pointee.previous = header
  unsafe state.pointee.large = header
  return unsafe start + offset
}

/// A mapping whose byte `offset` is at a multiple of `alignment`, and whose start is at a multiple of 1 MiB.
private func mapLarge(byteCount: Int, alignment: Int, offset: Int) -> UnsafeMutableRawPointer? {
  if alignment <= arenaByteCount {
    // The offset is a multiple of the alignment, or is below 1 MiB like it.
    return unsafe PageSource.map(byteCount: byteCount, alignment: arenaByteCount)
  }
  // 1 MiB before a multiple of the alignment: map from the multiple before it, and give the front back.
  let front = alignment &- offset
  guard let start = unsafe PageSource.map(byteCount: byteCount &+ front, alignment: alignment) else { return nil }
  unsafe PageSource.unmap(start, byteCount: front)
  return unsafe start + front
}

private func freeLarge(_ header: UnsafeMutablePointer<RegionHeader>) {
  let next = unsafe header.pointee.next
  let previous = unsafe header.pointee.previous
  unsafe next?.pointee.previous = previous
  if let previous = unsafe previous {
    unsafe previous.pointee.next = next
  } else if let state = unsafe state {
    unsafe state.pointee.large = next
  }
  unsafe PageSource.unmap(header, byteCount: header.pointee.byteCount)
}
