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
    unsafe string.withStoredUTF8 { unsafe writeToStandardError($0) }
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
@export(interface)
@inline(never)
func writeToStandardError(_ text: UnsafeRawBufferPointer, terminator: StaticString) {
  // Two of struct iovec of writev(2): an address and a length.
  var pieces = (
    UInt(bitPattern: text.baseAddress), text.count, unsafe UInt(bitPattern: terminator.utf8Start),
    terminator.utf8CodeUnitCount
  )
  let descriptor = FileDescriptor.standardError
  // SAFETY: the kernel reads the two structs, and the pieces up to their lengths.
  let written = unsafe withUnsafePointer(to: &pieces) { pieces in
    unsafe try? syscall(.writev, Int(descriptor.rawValue), Int(bitPattern: pieces), 2)
  }
  // Interrupted, or not all at once: the rest in pieces, which report or wait as one write does.
  let count = written ?? 0
  if count == text.count &+ terminator.utf8CodeUnitCount { return }
  if count < text.count {
    unsafe writeToStandardError(UnsafeRawBufferPointer(rebasing: text[count...]))
  }
  let rest = count > text.count ? count &- text.count : 0
  unsafe writeToStandardError(
    UnsafeRawBufferPointer(start: terminator.utf8Start + rest, count: terminator.utf8CodeUnitCount &- rest))
}
