// Standard error: no buffer. Each write is a system call of its own, at once.
internal import LinuxABI
internal import LinuxCore

/// The standard error stream: `standardError.write(…)`, and a target of `print(_:to:)`.
///
/// It is not buffered: each write and each print is at once one system call, so that lines of several threads or processes
/// do not mix. An error has nowhere left to be reported, and is not.
public struct StandardError: TextOutputStream, ByteOutputStream {
  public typealias Failure = Never

  @inline(__always) init() {}

  /// Writes a string's UTF-8.
  @_disfavoredOverload
  @inline(__always)
  public mutating func write(_ string: String) {
    unsafe string.withStoredBytes { unsafe writeToStandardError($0) }
  }

  /// Writes text that is known at compile time.
  @inline(__always)
  public mutating func write(_ text: StaticString) {
    // SAFETY: a static string's bytes live as long as the program.
    unsafe writeToStandardError(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes bytes.
  @inline(__always)
  public mutating func write(_ bytes: UnsafeRawBufferPointer) { unsafe writeToStandardError(bytes) }

  /// Writes bytes.
  @inline(__always)
  public mutating func write(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe writeToStandardError($0) }
  }
}

/// The standard error stream: `print("…", to: &standardError)`.
///
/// Setting it does nothing: it can be set only so that it can be passed inout.
public var standardError: StandardError {
  @inline(__always) get { StandardError() }
  @inline(__always) set {}
}

/// Writes bytes, by one system call where the kernel takes them all at once.
@export(interface)
@inline(never)
func writeToStandardError(_ bytes: UnsafeRawBufferPointer) {
  guard let start = bytes.baseAddress else { return }
  // SAFETY: the caller's bytes.
  _ = unsafe writeAll(start, bytes.count, to: DescriptorSink(descriptor: .standardError))
}

/// Writes a text and its terminator by one system call.
@inline(__always)
func writeToStandardError(_ text: UnsafeRawBufferPointer, terminator: StaticString) {
  if let writeHeldBack = unsafe writeHeldBackErrorHook,
    unsafe writeHeldBack(text.baseAddress, text.count, terminator.utf8Start, terminator.utf8CodeUnitCount)
  {
    return
  }
  unsafe writeToStandardError("", text, terminator)
}

/// Writes a line by one system call: what it begins with, a text, and what it ends with.
@export(interface)
@inline(never)
func writeToStandardError(_ prefix: StaticString, _ text: UnsafeRawBufferPointer, _ terminator: StaticString) {
  // SAFETY: a static string's bytes live as long as the program, and the caller's text during the call.
  let first = unsafe UnsafeRawBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount)
  let last = unsafe UnsafeRawBufferPointer(start: terminator.utf8Start, count: terminator.utf8CodeUnitCount)
  // Three of struct iovec of writev(2): an address and a length.
  var pieces = (
    Int(bitPattern: first.baseAddress), first.count, Int(bitPattern: text.baseAddress), text.count,
    Int(bitPattern: last.baseAddress), last.count
  )
  // SAFETY: the kernel reads the three structs, and the pieces up to their lengths.
  var written = unsafe withUnsafePointer(to: &pieces) { pieces in
    unsafe (try? syscall(.writev, 2, Int(bitPattern: pieces), 3)) ?? 0
  }
  // Interrupted, or not taken whole: what is left, a piece at a time.
  unsafe writeRest(first, &written)
  unsafe writeRest(text, &written)
  unsafe writeRest(last, &written)
}

/// Writes what of a piece is not among the bytes that are written already, and takes it off their number.
private func writeRest(_ piece: UnsafeRawBufferPointer, _ written: inout Int) {
  let skipped = written < piece.count ? written : piece.count
  written &-= skipped
  unsafe writeToStandardError(UnsafeRawBufferPointer(rebasing: piece[skipped...]))
}
