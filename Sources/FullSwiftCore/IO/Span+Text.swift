// What a program wants of a line or a field without making a string of it.

extension Span where Element == UInt8 {
  /// The fields between runs of ASCII white space.
  @inline(__always)
  @_lifetime(copy self)
  public func fields() -> Fields { Fields(self) }

  /// The fields between separators; empty ones are kept.
  ///
  /// - Parameter separator: the byte between two fields.
  @inline(__always)
  @_lifetime(copy self)
  public func fields(separatedBy separator: UInt8) -> SeparatedFields { SeparatedFields(self, separator) }

  /// Where a byte first occurs, or nil.
  public func firstIndex(of byte: UInt8) -> Int? {
    let found = unsafe withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress, bytes.count > 0 else { return bytes.count }
      // SAFETY: the span's own bytes.
      return unsafe FullSwiftCore.firstIndex(of: byte, from: start, count: bytes.count)
    }
    return found < count ? found : nil
  }

  /// How often a byte occurs.
  public func count(of byte: UInt8) -> Int {
    unsafe withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      // SAFETY: the span's own bytes.
      return unsafe countOccurrences(of: byte, from: start, count: bytes.count)
    }
  }

  /// How many fields between white space begin in these bytes, which may be a part of a text that is looked at in
  /// chunks.
  ///
  /// - Parameter isInField: whether the text before these bytes ended in a field, and then whether they do; false to
  ///   begin with.
  public func countFields(continuing isInField: inout Bool) -> Int {
    unsafe withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      // SAFETY: the span's own bytes.
      return unsafe FullSwiftCore.countFields(from: start, count: bytes.count, isInField: &isInField)
    }
  }

  /// The span without ASCII white space at its beginning and end.
  @_lifetime(copy self)
  public func trimmingWhitespace() -> Span<UInt8> {
    var (start, end) = (0, count)
    // SAFETY: between the bounds.
    while start < end, unsafe isWhitespace(self[unchecked: start]) { start &+= 1 }
    while start < end, unsafe isWhitespace(self[unchecked: end &- 1]) { end &-= 1 }
    return extracting(start..<end)
  }

  /// Whether the bytes are those of the text.
  @inline(__always)
  public static func == (bytes: Span<UInt8>, text: StaticString) -> Bool {
    bytes.count == text.utf8CodeUnitCount && bytes.hasPrefix(text)
  }

  /// Whether the bytes are not those of the text.
  @inline(__always)
  public static func != (bytes: Span<UInt8>, text: StaticString) -> Bool { !(bytes == text) }

  /// Whether the bytes begin with those of the text.
  public func hasPrefix(_ prefix: StaticString) -> Bool { matches(prefix, at: 0) }

  /// Whether the bytes end with those of the text.
  public func hasSuffix(_ suffix: StaticString) -> Bool { matches(suffix, at: count &- suffix.utf8CodeUnitCount) }

  private func matches(_ text: StaticString, at start: Int) -> Bool {
    let textCount = text.utf8CodeUnitCount
    if start < 0 || count &- start < textCount { return false }
    var index = 0
    while index < textCount {
      // SAFETY: below the text's count; and the span has as many bytes from `start` on.
      if unsafe self[unchecked: start &+ index] != text.utf8Start[index] { return false }
      index &+= 1
    }
    return true
  }
}

extension String {
  /// A string of bytes, with U+FFFD for each part that is not UTF-8.
  ///
  /// - Parameter bytes: UTF-8, or almost.
  @inline(__always)
  public init(repairing bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(repairing: UnsafeRawBufferPointer($0)) }
  }
}

extension Array where Element == UInt8 {
  /// An array of the bytes.
  public init(copying bytes: Span<UInt8>) {
    unsafe self.init(unsafeUninitializedCapacity: bytes.count) { room, count in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        // SAFETY: there is room for as many.
        if let start = room.baseAddress, let source = bytes.baseAddress {
          unsafe start.initialize(from: source, count: bytes.count)
        }
        count = bytes.count
      }
    }
  }
}
