// How a reader's buffer is filled, emptied and made larger.
internal import LinuxABI
internal import LinuxCore

extension BufferedReader {
  private static var pageByteCount: Int { @inline(__always) get { 4096 } }

  /// Room in front of where reads begin, for what a line has begun with in the read before: so reads go to whole pages,
  /// to which the kernel copies faster.
  static var headroom: Int { @inline(__always) get { pageByteCount } }

  /// Bytes behind `bound` that may be looked at, so that searches need not know where the buffer ends. What they hold
  /// is undefined. It is a whole page, since the buffer's end is a page's.
  private static var slack: Int { @inline(__always) get { pageByteCount } }

  /// The end of a buffer of so many bytes, rounded up to whole pages.
  @inline(__always)
  static func bound(of capacity: Int) -> Int {
    // More than any process can map.
    let possible = min(max(capacity, 1), 1 &<< 56)
    return (possible &+ (pageByteCount &- 1)) & ~(pageByteCount &- 1) &+ headroom
  }

  var mappedByteCount: Int { @inline(__always) get { bound &+ Self.slack } }

  /// Reads more behind what is unread, which may move: what was lent before is gone.
  ///
  /// - Returns: whether there was anything; false at the end.
  /// - Throws: what `read(2)` answers; `noBufferSpace` where the buffer is full and may not grow; `noMemory`.
  @export(interface)
  @inline(never)
  mutating func fill() throws(Errno) -> Bool {
    if isAtEnd { return false }
    let memory = unsafe try makeRoom()
    // SAFETY: `end` is in the buffer, and the room behind it goes on to `bound`.
    let count = unsafe try read(memory + end, bound &- end)
    isAtEnd = count == 0
    end &+= count
    return count != 0
  }

  /// Reads once, past the buffer.
  ///
  /// - Returns: the number of bytes; 0 at the end.
  mutating func read(_ start: UnsafeMutableRawPointer, _ count: Int) throws(Errno) -> Int {
    while true {
      // SAFETY: the caller has room for what is asked for, and the source writes no more.
      let answer = unsafe source(descriptor.rawValue, start, count)
      guard let error = errno(in: answer) else { return answer }
      if error == .interrupted { continue }
      if error != .resourceTemporarilyUnavailable { throw error }
      descriptor.waitUntilReadable()
    }
  }

  /// Tells a caller that nothing is left, once for each time that the kernel says so.
  ///
  /// - Returns: whether nothing is left.
  @inline(__always)
  mutating func takeEnd() -> Bool {
    if position != end { return false }
    isAtEnd = false
    return true
  }

  /// Sees to it that there is room behind what is unread.
  ///
  /// - Returns: the buffer.
  private mutating func makeRoom() throws(Errno) -> UnsafeMutableRawPointer {
    guard let memory = unsafe memory else {
      let memory = unsafe try MemoryMapping.mapAnonymous(byteCount: mappedByteCount)
      unsafe self.memory = unsafe memory
      move(to: Self.headroom)
      end = position
      return unsafe memory
    }
    let unread = end &- position
    // Where what is unread may end: in front of whole pages if it can, and else somewhere even.
    let newEnd = max(Self.headroom, (unread &+ 63) & ~63)
    if unread == 0 {
      move(to: newEnd)
      end = newEnd
    } else if bound &- end < bound / 2 {
      // Each byte is moved at most once for each that is consumed or that the buffer grows by.
      if newEnd < end && unread <= bound / 2 {
        unsafe shift(memory, newEnd)
      } else if end == bound {
        if bound < maximumBound { return unsafe try grow(memory) }
        if newEnd >= end { throw .noBufferSpace }
        unsafe shift(memory, newEnd)
      }
    }
    return unsafe memory
  }

  /// Moves what is unread so that it ends there.
  private mutating func shift(_ memory: UnsafeMutableRawPointer, _ newEnd: Int) {
    let unread = end &- position
    // SAFETY: both places are in the buffer; they may overlap.
    unsafe (memory + (newEnd &- unread)).copyMemory(from: memory + position, byteCount: unread)
    move(to: newEnd &- unread)
    end = newEnd
  }

  /// Changes the position without consuming anything.
  private mutating func move(to newPosition: Int) {
    origin &+= Int64(position &- newPosition)
    position = newPosition
  }

  /// Doubles the buffer.
  private mutating func grow(_ memory: UnsafeMutableRawPointer) throws(Errno) -> UnsafeMutableRawPointer {
    let oldByteCount = mappedByteCount
    let newBound = min(bound &* 2 &- Self.headroom, maximumBound)
    let newByteCount = newBound &+ Self.slack
    let newMemory: UnsafeMutableRawPointer
    // SAFETY: the mapping is this reader's own. Nothing of it is lent, or else it stays readable, though as zeros.
    if keepsMemory {
      let dontNeed = 4  // MADV_DONTNEED
      unsafe newMemory = try MemoryMapping.mapAnonymous(byteCount: newByteCount)
      unsafe newMemory.copyMemory(from: memory, byteCount: oldByteCount)
      unsafe _ = try? syscall(.madvise, Int(bitPattern: memory), oldByteCount, dontNeed)
    } else {
      // The kernel moves pages, and copies nothing.
      let mayMove = 1  // MREMAP_MAYMOVE
      let address = unsafe try syscall(.mremap, Int(bitPattern: memory), oldByteCount, newByteCount, mayMove)
      guard let moved = unsafe UnsafeMutableRawPointer(bitPattern: address) else { throw .noMemory }
      unsafe newMemory = unsafe moved
    }
    unsafe self.memory = unsafe newMemory
    bound = newBound
    return unsafe newMemory
  }
}

/// A reader's usual source: read(2).
func readFromKernel(_ descriptor: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
  do throws(Errno) {
    // SAFETY: the kernel writes at most `count` bytes from `start` on, and there is room for them.
    return unsafe try syscall(.read, Int(descriptor), Int(bitPattern: start), count)
  } catch {
    return 0 &- Int(error.rawValue)
  }
}
