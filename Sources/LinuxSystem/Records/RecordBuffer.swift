// A buffer that the kernel fills with records of different lengths, which are used where they lie: directory entries,
// events.
public import LinuxABI

/// A caller's buffer, and which part of it has records that nobody has seen. It never allocates.
@frozen
@usableFromInline
struct RecordBuffer: ~Copyable, ~Escapable {
  @usableFromInline var buffer: MutableRawSpan
  @usableFromInline var rest: Range<Int> = 0..<0

  @inline(__always)
  @_lifetime(copy buffer)
  init(_ buffer: consuming MutableRawSpan) { self.buffer = buffer }

  /// Over words, which are aligned for any record.
  @inline(__always)
  @_lifetime(&words)
  init<let count: Int>(_ words: inout InlineArray<count, UInt64>) {
    var span = words.mutableSpan
    // SAFETY: the words stay where they are while `self` has exclusive access to them, which the second line says; and
    // integers have no bit pattern that is none of theirs.
    let bytes = unsafe span.withUnsafeMutableBytes { unsafe $0 }
    buffer = unsafe _overrideLifetime(MutableRawSpan(_unsafeBytes: bytes), mutating: &words)
  }

  /// Forgets what has not been seen.
  @inline(__always)
  mutating func removeAll() { rest = 0..<0 }

  /// The next record, or nil where the kernel has none.
  ///
  /// - Parameters:
  ///   - minimum: the least length of a record, in bytes.
  ///   - length: reads the length out of a record's first `minimum` bytes.
  ///   - fill: has the kernel write records, and returns how many bytes of them there are.
  /// - Throws: what `fill` throws; `ioError` for records that are not whole, which the kernel does not write.
  @inline(__always)
  @_lifetime(&self)
  mutating func next(
    minimum: Int, length: (RawSpan) -> Int, fill: (inout MutableRawSpan) throws(Errno) -> Int
  ) throws(Errno) -> RawSpan? {
    if rest.isEmpty {
      let count = try fill(&buffer)
      if count == 0 { return nil }
      rest = 0..<min(count, buffer.byteCount)
    }
    let bytes = buffer.bytes.extracting(rest)
    let count = bytes.byteCount < minimum ? 0 : length(bytes)
    guard count >= minimum, count <= bytes.byteCount else {
      rest = 0..<0
      throw .ioError
    }
    rest = (rest.lowerBound &+ count)..<rest.upperBound
    return bytes.extracting(0..<count)
  }
}

extension RawSpan {
  /// The bytes at an offset as an integer, aligned or not.
  ///
  /// - Parameter offset: such that the whole integer lies inside.
  @inline(__always)
  func load<T: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: T.Type) -> T {
    // SAFETY: the load checks the bounds; an integer has no bit pattern that is none of its type.
    unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: type)
  }

  /// The bytes one by one.
  @inline(__always)
  var units: Span<UInt8> {
    // SAFETY: any byte is a UInt8.
    @_lifetime(copy self) get { Span(_bytes: self) }
  }

  /// The offset of the first zero byte at or behind `start`, or the count where there is none.
  func firstZero(from start: Int) -> Int {
    var end = start
    // SAFETY: in range, as was just asked.
    while end < byteCount, unsafe unsafeLoad(fromUncheckedByteOffset: end, as: UInt8.self) != 0 { end &+= 1 }
    return end
  }
}
