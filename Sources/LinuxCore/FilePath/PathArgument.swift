// What a path, or another name, may be given to the kernel as: strings, paths, and C strings as they are.
//
// A system call wants bytes that end with a zero byte. What has them (FilePath, StaticString, a C string) lends them; the bytes
// of a String are copied to the caller's stack, exactly as many as there are: at most 4 KiB, and never the heap.
import Builtin
public import LinuxABI

/// What the typed calls take where the kernel takes a C string: a path, or the name of a key, a host, an attribute.
public protocol PathArgument {
  /// Lends the bytes, with a zero byte behind them, for as long as `body` runs.
  ///
  /// - Parameter body: is called once, or not at all where this throws. The pointer is not valid behind it.
  /// - Returns: what `body` returns.
  /// - Throws: `invalidArgument` for a zero byte within; `fileNameTooLong` for 4,096 bytes (PATH_MAX, which counts the zero
  ///   byte) or more; what `body` throws. A C string is not looked at: the kernel does that.
  func withPath<R: ~Copyable>(_ body: (UnsafePointer<CChar>) throws(Errno) -> R) throws(Errno) -> R
}

extension UnsafePointer: @unsafe PathArgument where Pointee == CChar {
  /// Passes the pointer on: the caller vouches for the zero byte.
  @inline(__always)
  public func withPath<R: ~Copyable>(_ body: (UnsafePointer<CChar>) throws(Errno) -> R) throws(Errno) -> R {
    try unsafe body(self)
  }
}

extension UnsafeMutablePointer: @unsafe PathArgument where Pointee == CChar {
  /// Passes the pointer on: the caller vouches for the zero byte.
  @inline(__always)
  public func withPath<R: ~Copyable>(_ body: (UnsafePointer<CChar>) throws(Errno) -> R) throws(Errno) -> R {
    try unsafe body(UnsafePointer(self))
  }
}

extension StaticString: PathArgument {
  /// Passes the literal's own bytes on, which the compiler ends with a zero byte: nothing is copied. As in C, a zero byte
  /// written into the literal ends it.
  @inline(__always)
  public func withPath<R: ~Copyable>(_ body: (UnsafePointer<CChar>) throws(Errno) -> R) throws(Errno) -> R {
    // SAFETY: a byte is a byte to the kernel, signed or not.
    try unsafe body(UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self))
  }
}

extension String: PathArgument {
  /// Copies the UTF-8 to the stack.
  @inline(__always)
  public func withPath<R: ~Copyable>(_ body: (UnsafePointer<CChar>) throws(Errno) -> R) throws(Errno) -> R {
    // SAFETY: the copy has just the length that is asked for here.
    try unsafe withTerminatedCopy(count: pathLength(), copy: { unsafe copyPath(to: $0) }, body)
  }

  // One copy of each in a program. utf8Span links nothing of strings that are not stored as UTF-8, utf8.count does.
  @export(interface)
  @inline(never)
  func pathLength() throws(Errno) -> Int { try checkedLength(of: utf8Span.span) }

  @export(interface)
  @inline(never)
  func copyPath(to target: UnsafeMutablePointer<UInt8>) { unsafe utf8Span.span.copyTerminated(to: target) }
}

extension Substring: PathArgument {
  /// Copies the UTF-8 to the stack.
  @inline(__always)
  public func withPath<R: ~Copyable>(_ body: (UnsafePointer<CChar>) throws(Errno) -> R) throws(Errno) -> R {
    // SAFETY: as above.
    try unsafe withTerminatedCopy(count: pathLength(), copy: { unsafe copyPath(to: $0) }, body)
  }

  @export(interface)
  @inline(never)
  func pathLength() throws(Errno) -> Int { try checkedLength(of: utf8Span.span) }

  @export(interface)
  @inline(never)
  func copyPath(to target: UnsafeMutablePointer<UInt8>) { unsafe utf8Span.span.copyTerminated(to: target) }
}

/// The number of bytes, of which none is zero.
@inline(__always)
func checkedLength(of bytes: Span<UInt8>) throws(Errno) -> Int {
  let limit = 4096  // PATH_MAX, with the zero byte
  if bytes.count >= limit { throw .fileNameTooLong }
  for index in bytes.indices where bytes[index] == 0 { throw .invalidArgument }
  return bytes.count
}

extension Span<UInt8> {
  /// Copies the bytes and a zero byte to a target that has the room.
  @unsafe
  @inline(__always)
  func copyTerminated(to target: UnsafeMutablePointer<UInt8>) {
    unsafe withUnsafeBufferPointer { bytes in
      // SAFETY: the caller's target takes count + 1 bytes, and is new, so that it overlaps nothing.
      if let start = bytes.baseAddress { unsafe target.initialize(from: start, count: bytes.count) }
      unsafe target[bytes.count] = 0
    }
  }
}

/// Calls `body` with a copy on the stack, of `count` bytes and a zero byte.
///
/// The standard library's withUnsafeTemporaryAllocation turns to the heap for more than 1,024 bytes, and would link it.
@unsafe
@inline(__always)
func withTerminatedCopy<R: ~Copyable>(
  count: Int, copy: (UnsafeMutablePointer<UInt8>) -> Void, _ body: (UnsafePointer<CChar>) throws(Errno) -> R
) throws(Errno) -> R {
  // Unprotected, without a canary: nothing but `copy` ever writes there.
  let address = Builtin.unprotectedStackAlloc(
    (count &+ 1)._builtinWordValue, 1._builtinWordValue, 1._builtinWordValue)
  unsafe copy(UnsafeMutablePointer(address))
  // One way out, and no defer, which the compiler takes for another function's end: it wants both in the same function.
  let result: Result<R, Errno>
  do throws(Errno) {
    result = .success(try unsafe body(UnsafePointer(address)))
  } catch {
    result = .failure(error)
  }
  Builtin.stackDealloc(address)
  return try result.get()
}
