// What a reader gives away for good: bytes, strings, the caller's memory filled.
public import LinuxABI

extension BufferedReader {
  /// The next byte, or nil at the end of the input.
  ///
  /// - Throws: what `read(2)` answers; `noMemory`.
  @inline(__always)
  public mutating func readByte() throws(Errno) -> UInt8? {
    if position == end, try !fill(), takeEnd() { return nil }
    return unsafe consume(1)[0]
  }

  /// The next line as a string, with U+FFFD in place of what is not UTF-8.
  ///
  /// - Parameter strippingNewline: whether the line's end (`\n` or `\r\n`) is left out of the result.
  /// - Returns: the line; the last one may have no end. Nil at the end of the input.
  /// - Throws: what `nextLine` throws.
  public mutating func readLine(strippingNewline: Bool = true) throws(Errno) -> String? {
    guard let line = try nextLine(strippingNewline: strippingNewline) else { return nil }
    return String(repairing: line)
  }

  /// The rest of the input as a string, with U+FFFD in place of what is not UTF-8; empty at the end of the input.
  ///
  /// - Throws: what `nextLine` throws.
  public mutating func readText() throws(Errno) -> String { String(repairing: try nextAll()) }

  /// The rest of the input; empty at the end of the input.
  ///
  /// - Throws: what `nextLine` throws.
  public mutating func readAll() throws(Errno) -> [UInt8] { [UInt8](copying: try nextAll()) }

  /// Reads into the caller's memory: what is unread, or where there is nothing what one read gives.
  ///
  /// What is as large as the buffer, or larger, is read past it.
  ///
  /// - Parameter buffer: gets the bytes, from its first on.
  /// - Returns: the number of bytes, which may be fewer than there is room for; 0 at the end of the input.
  /// - Throws: what `read(2)` answers; `noMemory`.
  public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
    guard let start = buffer.baseAddress, buffer.count > 0 else { return 0 }
    if position == end {
      if buffer.count >= bound &- Self.headroom && !isAtEnd {
        let count = unsafe try read(start, buffer.count)
        origin &+= Int64(count)
        return count
      }
      if try !fill(), takeEnd() { return 0 }
    }
    let count = min(buffer.count, end &- position)
    // SAFETY: so many bytes are unread, and the caller's memory has room for them; it is not the reader's.
    if let bytes = unsafe consume(count).baseAddress { unsafe start.copyMemory(from: bytes, byteCount: count) }
    return count
  }

  /// Reads into a span: see the form with a buffer pointer.
  @inline(__always)
  public mutating func read(into buffer: inout MutableRawSpan) throws(Errno) -> Int {
    // SAFETY: the bytes are written inside the call only.
    try unsafe buffer.withUnsafeMutableBytes { bytes throws(Errno) in unsafe try read(into: bytes) }
  }

  /// Reads behind what the buffer has, and appends it: see the form with a buffer pointer.
  @inline(__always)
  public mutating func read(into buffer: inout OutputRawSpan) throws(Errno) -> Int {
    try unsafe buffer.withUnsafeMutableBytes { bytes, initializedCount throws(Errno) in
      // SAFETY: as many bytes are initialised as are counted, from the first free one.
      let count = unsafe try read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[initializedCount...]))
      initializedCount &+= count
      return count
    }
  }

  /// Consumes bytes without looking at them.
  ///
  /// - Parameter count: how many; not negative.
  /// - Returns: how many there were: fewer only where the input ended before.
  /// - Throws: what `read(2)` answers; `noMemory`. What was skipped by then is consumed: `byteOffset` tells.
  public mutating func skip(_ count: Int) throws(Errno) -> Int {
    var rest = count
    while rest > 0 {
      if position == end, try !fill() {
        if rest == count { isAtEnd = false }
        break
      }
      let part = min(rest, end &- position)
      position &+= part
      rest &-= part
    }
    return count &- rest
  }
}
