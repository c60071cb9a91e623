// The three places for a text that is longer than the stack's part of it.
internal import FullSwiftLocks

/// Standard output, early; where there are threads, memory of the thread's own until the text is whole.
public struct StandardOutputOverflow: TextOverflow {
  @inline(__always)
  public init() {}

  @inline(__always)
  public mutating func append(_ bytes: UnsafeRawPointer, _ count: Int) {
    // SAFETY: the caller's bytes are copied or written before the call returns.
    if hasSeveralThreads { return unsafe holdBackOutput(bytes, count) }
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
    if hasSeveralThreads { return unsafe holdBackError(bytes, count) }
    unsafe writeToStandardError(UnsafeRawBufferPointer(start: bytes, count: count))
  }
}

/// What the calling thread has of a text that is not whole yet. Nobody in a program without threads asks for them, so they are
/// not linked there.
private let heldBackOutput = ThreadLocal { [UInt8]() }
private let heldBackError = ThreadLocal { [UInt8]() }

@export(interface)
@inline(never)
private func holdBackOutput(_ bytes: UnsafeRawPointer, _ count: Int) {
  // SAFETY: the caller's bytes.
  heldBackOutput.withUncheckedValue { unsafe $0.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count)) }
}

@export(interface)
@inline(never)
private func holdBackError(_ bytes: UnsafeRawPointer, _ count: Int) {
  // SAFETY: the caller's bytes.
  heldBackError.withUncheckedValue { unsafe $0.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count)) }
}

/// Calls `body` with what is held back for standard output, if anything is, and then it is no more.
///
/// - Parameter body: no code of the user's: the stream is held.
@inline(__always)
func writeHeldBackOutput(_ body: (UnsafeRawPointer, Int) -> Void) {
  heldBackOutput.withUncheckedValueIfMade { held in
    if held.isEmpty { return }
    unsafe held.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { unsafe body(start, bytes.count) }
    }
    held = []
  }
}

/// Writes what is held back for standard error, if anything is, and the end of the text behind it: by one system call, as long as the
/// kernel takes it at once.
///
/// - Returns: whether there was something.
@inline(__always)
func writeHeldBackError(_ text: UnsafeRawBufferPointer, _ terminator: StaticString) -> Bool {
  var isWritten = false
  heldBackError.withUncheckedValueIfMade { held in
    if held.isEmpty { return }
    // SAFETY: the caller's bytes, and a static string's.
    unsafe held.append(contentsOf: text)
    unsafe held.append(
      contentsOf: UnsafeRawBufferPointer(start: terminator.utf8Start, count: terminator.utf8CodeUnitCount))
    unsafe held.withUnsafeBytes { unsafe writeToStandardError($0) }
    held = []
    isWritten = true
  }
  return isWritten
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
