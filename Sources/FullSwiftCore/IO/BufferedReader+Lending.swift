// What a reader lends: lines, words and chunks, as they lie in its buffer.
//
// SAFETY, of all spans here: the bytes are in the buffer, which neither moves nor changes before the reader is used
// again; the lifetime says so, and the compiler refuses a use of the span behind that.
public import LinuxABI

extension BufferedReader {
  /// The next line, where it lies in the buffer.
  ///
  /// - Parameter strippingNewline: whether the line's end (`\n` or `\r\n`) is left out of the result.
  /// - Returns: the line, of any bytes; the last one may have no end. Nil at the end of the input.
  /// - Throws: what `read(2)` answers; `noBufferSpace` for a line that is longer than the buffer may grow; `noMemory`.
  @inline(__always)
  @_lifetime(&self)
  public mutating func nextLine(strippingNewline: Bool = true) throws(Errno) -> Span<UInt8>? {
    guard let line = unsafe try take(through: 10) else { return nil }
    var count = line.count
    if strippingNewline, unsafe line[count &- 1] == 10 {
      count &-= 1
      if count > 0, unsafe line[count &- 1] == 13 { count &-= 1 }
    }
    return unsafe lend(UnsafeBufferPointer(start: line.baseAddress, count: count))
  }

  /// What comes before the next byte of some value, where it lies in the buffer. The delimiter is consumed too.
  ///
  /// - Parameters:
  ///   - delimiter: the byte, of any value.
  ///   - strippingDelimiter: whether the delimiter is left out of the result.
  /// - Returns: the bytes; behind the last delimiter those up to the input's end. Nil at the end of the input, also
  ///   right behind a delimiter.
  /// - Throws: what `nextLine` throws.
  @inline(__always)
  @_lifetime(&self)
  public mutating func next(
    through delimiter: UInt8, strippingDelimiter: Bool = true
  ) throws(Errno) -> Span<UInt8>? {
    guard let bytes = unsafe try take(through: delimiter) else { return nil }
    let isDelimited = unsafe strippingDelimiter && bytes[bytes.count &- 1] == delimiter
    return unsafe lend(
      UnsafeBufferPointer(start: bytes.baseAddress, count: bytes.count &- (isDelimited ? 1 : 0)))
  }

  /// The next word: bytes between runs of ASCII white space, which are skipped, line ends among them.
  ///
  /// - Returns: at least one byte; nil at the end of the input. What ends the word is not consumed.
  /// - Throws: what `nextLine` throws.
  @_lifetime(&self)
  public mutating func nextWord() throws(Errno) -> Span<UInt8>? {
    guard try skipWhitespace() else { return nil }
    var count = 1
    while true {
      let bytes = unsafe unreadBytes
      while count < bytes.count, unsafe !isWhitespace(bytes[count]) { count &+= 1 }
      if count < bytes.count { break }
      if try !fill() { break }
    }
    return unsafe lend(consume(count))
  }

  /// All that is unread, or where there is nothing what one read gives: for programs that look at every byte.
  ///
  /// - Returns: at least one byte; nil at the end of the input.
  /// - Throws: what `read(2)` answers; `noMemory`.
  @_lifetime(&self)
  public mutating func nextChunk() throws(Errno) -> Span<UInt8>? {
    if position == end, try !fill(), takeEnd() { return nil }
    return unsafe lend(consume(end &- position))
  }

  /// The next bytes, as many as asked for; fewer only where the input ends before.
  ///
  /// - Parameter count: how many bytes; not negative.
  /// - Returns: empty at the end of the input.
  /// - Throws: what `nextLine` throws; nothing is consumed then.
  @_lifetime(&self)
  public mutating func next(_ count: Int) throws(Errno) -> Span<UInt8> {
    let available = try require(count)
    if available == 0 && count > 0 { isAtEnd = false }
    return unsafe lend(consume(available))
  }

  /// The next bytes without consuming them: as many as asked for, fewer only where the input ends before.
  ///
  /// - Parameter count: how many bytes; not negative.
  /// - Throws: what `nextLine` throws.
  @_lifetime(&self)
  public mutating func peek(_ count: Int) throws(Errno) -> Span<UInt8> {
    let available = try require(count)
    return unsafe lend(UnsafeBufferPointer(rebasing: unreadBytes[..<available]))
  }

  /// All of the rest of the input, where it lies in the buffer, which grows to hold it.
  ///
  /// - Returns: empty at the end of the input.
  /// - Throws: what `nextLine` throws; nothing is consumed then.
  @_lifetime(&self)
  public mutating func nextAll() throws(Errno) -> Span<UInt8> {
    while try fill() {}
    isAtEnd = false
    return unsafe lend(consume(end &- position))
  }
}

extension BufferedReader {
  /// Bytes of the buffer as a span that lives until the reader is used again.
  @inline(__always)
  @_lifetime(&self)
  mutating func lend(_ bytes: UnsafeBufferPointer<UInt8>) -> Span<UInt8> {
    let span = unsafe Span<UInt8>(_unsafeElements: bytes)
    return unsafe _overrideLifetime(span, mutating: &self)
  }

  /// Consumes bytes that are unread.
  @inline(__always)
  mutating func consume(_ count: Int) -> UnsafeBufferPointer<UInt8> {
    let bytes = unsafe UnsafeBufferPointer(rebasing: unreadBytes[..<count])
    position &+= count
    return unsafe bytes
  }

  /// Reads until so many bytes are unread, or the input ends.
  ///
  /// - Returns: the smaller of `count` and the number of bytes unread.
  mutating func require(_ count: Int) throws(Errno) -> Int {
    while end &- position < count, try fill() {}
    return min(count, end &- position)
  }

  /// Consumes bytes up to and with a delimiter, or where there is none the rest of the input.
  ///
  /// - Returns: at least one byte; nil at the end of the input.
  @_optimize(speed)
  @inline(never)
  mutating func take(through delimiter: UInt8) throws(Errno) -> UnsafeBufferPointer<UInt8>? {
    var searched = 0
    while true {
      let bytes = unsafe unreadBytes
      if let start = bytes.baseAddress, bytes.count > searched {
        // SAFETY: unread bytes.
        let index = unsafe firstIndex(of: delimiter, from: start + searched, count: bytes.count &- searched)
        if index < bytes.count &- searched { return unsafe consume(searched &+ index &+ 1) }
        searched = bytes.count
      }
      if try !fill() { return takeEnd() ? nil : unsafe consume(searched) }
    }
  }

  /// Consumes white space.
  ///
  /// - Returns: false at the end of the input.
  mutating func skipWhitespace() throws(Errno) -> Bool {
    while true {
      skipUnreadWhitespace()
      if position < end { return true }
      if try !fill(), takeEnd() { return false }
    }
  }

  /// Consumes white space that is in the buffer.
  @inline(__always)
  mutating func skipUnreadWhitespace() {
    let bytes = unsafe unreadBytes
    var count = 0
    while count < bytes.count, unsafe isWhitespace(bytes[count]) { count &+= 1 }
    position &+= count
  }
}

/// Whether a byte is white space of ASCII: space, or one of the five from tab to carriage return.
@inline(__always)
func isWhitespace(_ byte: UInt8) -> Bool { byte == 32 || byte &- 9 < 5 }
