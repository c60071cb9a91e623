// Text into memory of the caller's: no allocation, and what does not fit is cut where a scalar ends.

/// A stream of bytes into a caller's memory.
///
///     var memory: [64 of UInt8] = …
///     var text = TextBuffer(memory.mutableSpan)
///     text.write("\(x, width: 8) \(y, digits: 2)")
///     use(text.bytes, text.isTruncated)
///
/// Text that does not fit is cut between two Unicode scalars, and nothing more is appended; how much it would have
/// been is counted on.
public struct TextBuffer: ~Copyable, ~Escapable, ByteOutputStream {
  private var memory: MutableSpan<UInt8>
  /// How many bytes there are of the text; what is behind them in the memory is undefined.
  public private(set) var count = 0
  /// How many bytes the text would have, were there room for all of it.
  public private(set) var wantedCount = 0

  /// - Parameter memory: what is written to.
  @_lifetime(copy memory)
  public init(_ memory: consuming MutableSpan<UInt8>) { self.memory = memory }

  /// How many bytes fit.
  public var capacity: Int { memory.count }

  /// Something did not fit.
  public var isTruncated: Bool { wantedCount != count }

  /// The text.
  public var bytes: Span<UInt8> {
    @_lifetime(borrow self) get { memory.span.extracting(first: count) }
  }

  /// Empties the text.
  @_lifetime(self: copy self)
  public mutating func removeAll() {
    count = 0
    wantedCount = 0
  }

  /// Appends bytes of UTF-8, as many as fit.
  @_lifetime(self: copy self)
  @inline(never)
  public mutating func write(_ bytes: Span<UInt8>) {
    let isComplete = !isTruncated
    wantedCount &+= bytes.count
    if !isComplete { return }
    let room = memory.count &- count
    var length = bytes.count
    if length > room {
      length = room
      // Not in the midst of a scalar: back to the byte that begins the one that is cut.
      while length > 0 && bytes[length] & 0xC0 == 0x80 { length &-= 1 }
    }
    if length > 0 {
      let end = count
      // SAFETY: there are `length` bytes in the text and as many behind `count` in the memory.
      unsafe bytes.withUnsafeBytes { source in
        unsafe memory.withUnsafeMutableBytes { target in
          guard let from = source.baseAddress, let to = target.baseAddress else { return }
          unsafe copy(from, length, to: to + end)
        }
      }
      count = end &+ length
    }
    if length < bytes.count && length == 0 { removePartialScalar(continuedBy: bytes) }
  }

  /// Removes the beginning of a scalar whose rest did not fit: where a scalar comes in two writes.
  @_lifetime(self: copy self)
  private mutating func removePartialScalar(continuedBy bytes: Span<UInt8>) {
    if bytes[0] & 0xC0 != 0x80 { return }
    var end = count
    while end > 0 && memory[end &- 1] & 0xC0 == 0x80 { end &-= 1 }
    if end > 0 && memory[end &- 1] >= 0xC0 { count = end &- 1 }
  }

  /// Appends a text with values in it, as much as fits. The first 512 bytes of it are collected on the stack.
  @_lifetime(self: copy self)
  public mutating func write(_ text: Text) { text.write(to: &self) }
}

extension OutputSpan where Element == UInt8 {
  /// Appends a text with values in it, as much as fits; it is cut between two Unicode scalars.
  ///
  /// - Returns: how many bytes did not fit.
  @discardableResult
  @_lifetime(self: copy self)
  public mutating func append(_ text: Text) -> Int {
    let room = freeCapacity
    var missing = 0
    unsafe withUnsafeMutableBufferPointer { memory, initializedCount in
      guard let start = memory.baseAddress else { return }
      // SAFETY: so many elements behind the initialised ones are memory of the span's. They are bytes, for which
      // uninitialised and overwritten is the same.
      var free = unsafe MutableSpan(_unsafeStart: start + initializedCount, count: room)
      var buffer = TextBuffer(free._mutatingExtracting(0..<room))
      buffer.write(text)
      missing = buffer.wantedCount &- buffer.count
      initializedCount &+= buffer.count
    }
    return missing
  }
}
