// Paths as the kernel has them: bytes, of which only "/" and the zero byte mean anything. swift-system's spelling.
//
// What lives here: the storage, and the ways in and out of it. Root and components are in FilePath+Components.swift, what is
// asked of a path and done to it in FilePath+Syntax.swift. Nothing here asks the kernel.
public import LinuxABI

/// The location of a file: bytes that name it, usually UTF-8.
///
/// Two paths are equal if their bytes are: nothing compares by Unicode's rules. As in swift-system, separators are made
/// regular when a path is made: "/usr//local/" becomes "/usr/local".
@frozen
public struct FilePath: Hashable, Sendable {
  /// The bytes and a zero byte; nothing at all for the empty path.
  ///
  /// No two separators follow each other, and the last byte is one only in "/". A zero byte within the path, which a
  /// string may have, stays: `withPath` refuses it, for to cut a path off there would be to name another file.
  var storage: [UInt8]

  /// An empty path.
  @inline(__always)
  public init() { storage = [] }

  /// A path of a string's UTF-8.
  public init(_ string: String) {
    // SAFETY: the bytes are copied while they are there.
    unsafe self = string.withStoredUTF8 { unsafe FilePath(bytes: Span(_unsafeElements: $0)) }
  }

  /// A path of these bytes, whatever their encoding, without a zero byte at the end.
  public init(bytes: Span<UInt8>) {
    storage = []
    append(bytes: bytes)
  }

  /// A path of a C string's bytes.
  ///
  /// - Parameter platformString: bytes that end with a zero byte.
  @unsafe
  public init(platformString: UnsafePointer<CChar>) {
    var count = 0
    // SAFETY: the caller vouches for the zero byte, and for what is before it.
    while unsafe platformString[count] != 0 { count &+= 1 }
    let start = unsafe UnsafeRawPointer(platformString).assumingMemoryBound(to: UInt8.self)
    self.init(bytes: unsafe Span(_unsafeStart: start, count: count))
  }
}

extension FilePath: ExpressibleByStringLiteral {
  /// A path of a literal's UTF-8.
  public init(stringLiteral: String) { self.init(stringLiteral) }
}

extension FilePath: CustomStringConvertible {
  /// The path as a string, with U+FFFD for what is not UTF-8.
  public var description: String { string }

  /// The path as a string, with U+FFFD for what is not UTF-8.
  public var string: String { String(repairing: bytes) }

  /// The number of bytes.
  @inline(__always)
  public var length: Int { storage.isEmpty ? 0 : storage.count &- 1 }

  /// The path's bytes, without the zero byte that ends them.
  public var bytes: Span<UInt8> {
    @_lifetime(borrow self)
    get { storage.span.extracting(first: length) }
  }
}

extension FilePath: PathArgument {
  /// Lends the path's own bytes.
  @inline(__always)
  public func withPath<R: ~Copyable>(_ body: (UnsafePointer<CChar>) throws(Errno) -> R) throws(Errno) -> R {
    try checkAsArgument()
    return try unsafe withPlatformString(body)
  }

  @export(interface)
  @inline(never)
  func checkAsArgument() throws(Errno) { _ = try checkedLength(of: bytes) }

  /// Calls `body` with the path's own bytes, of which the first zero byte is not always the last: see `withPath(_:)`.
  @inline(__always)
  public func withPlatformString<R: ~Copyable, E>(_ body: (UnsafePointer<CChar>) throws(E) -> R) throws(E) -> R {
    try unsafe storage.span.withUnsafeBytes { bytes throws(E) in
      // The empty path has no zero byte of its own.
      let empty: StaticString = ""
      // SAFETY: both end with a zero byte, and a byte is a byte to the kernel, signed or not.
      let start =
        unsafe bytes.isEmpty ? UnsafeRawPointer(empty.utf8Start) : bytes.baseAddress.unsafelyUnwrapped
      return try unsafe body(start.assumingMemoryBound(to: CChar.self))
    }
  }
}

extension FilePath {
  static var separator: UInt8 { UInt8(ascii: "/") }

  /// Appends bytes behind a separator, and makes the separators among them regular.
  @export(interface)
  @inline(never)
  mutating func append(bytes: Span<UInt8>) {
    if bytes.isEmpty { return }
    if storage.isEmpty {
      storage.reserveCapacity(bytes.count &+ 1)
    } else {
      storage.removeLast()
      if storage[storage.count &- 1] != FilePath.separator { storage.append(FilePath.separator) }
    }
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == FilePath.separator && storage.last == byte { continue }
      storage.append(byte)
    }
    if storage.count > 1 && storage.last == FilePath.separator { storage.removeLast() }
    storage.append(0)
  }

  /// Keeps that many of the first bytes.
  mutating func truncate(to count: Int) {
    storage.removeSubrange(count...)
    if count > 0 { storage.append(0) }
  }
}

extension String {
  /// A string of bytes, with U+FFFD for each part that is not UTF-8, as `String(decoding:as:)` has it, which links what reads
  /// strings of Objective-C.
  @export(interface)
  @inline(never)
  package init(repairing bytes: Span<UInt8>) {
    var parts: [UInt8] = []
    var rest = bytes
    while true {
      do throws(UTF8.ValidationError) {
        let valid = try UTF8Span(validating: rest)
        if parts.isEmpty {
          self = String(copying: valid)
          return
        }
        for index in rest.indices { parts.append(rest[index]) }
        break
      } catch {
        let wrong = error.byteOffsets
        for index in 0..<wrong.lowerBound { parts.append(rest[index]) }
        parts.append(0xEF)
        parts.append(0xBF)
        parts.append(0xBD)
        rest = rest.extracting(wrong.upperBound...)
      }
    }
    self = String(validating: parts, as: UTF8.self) ?? ""
  }
}
