// The three places for a text that is longer than the stack's part of it.

/// Standard output, early; where there are threads, memory of the thread's own until the text is whole.
public struct StandardOutputOverflow: TextOverflow {
  @inline(__always)
  public init() {}

  @inline(__always)
  public mutating func append(_ bytes: UnsafeRawPointer, _ count: Int) {
    // SAFETY: the caller's bytes are copied or written before the call returns.
    if let holdBack = unsafe holdBackHook { return unsafe holdBack(false, bytes, count) }
    unsafe commitToStandardOutput(bytes, count)
  }
}

/// Standard error, early: the text is then more than one write. Where there are threads, as for standard output.
public struct StandardErrorOverflow: TextOverflow {
  @inline(__always)
  public init() {}

  @inline(__always)
  public mutating func append(_ bytes: UnsafeRawPointer, _ count: Int) {
    // SAFETY: the caller's bytes are copied or written before the call returns.
    if let holdBack = unsafe holdBackHook { return unsafe holdBack(true, bytes, count) }
    unsafe writeToStandardError(UnsafeRawBufferPointer(start: bytes, count: count))
  }
}

/// The heap: the whole text is then there.
public struct HeapOverflow: TextOverflow {
  var collected: [UInt8] = []

  @inline(__always)
  public init() {}

  @inline(never)
  public mutating func append(_ bytes: UnsafeRawPointer, _ count: Int) {
    // SAFETY: the caller's bytes are copied before the call returns.
    unsafe collected.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
  }
}
