// Bytes as people look at them: lines of an offset, sixteen bytes in hexadecimal, and the same as ASCII.
//
//     00000000  48 65 6c 6c 6f 2c 20 77  6f 72 6c 64 21 0a 00 00  |Hello, world!...|
//     *
//     00000030  ff                                                |.|
//     00000031

/// A dump of bytes that may come in pieces, in the format of `hexdump -C`.
///
/// A line that is the same as the one before is not written; "*" stands for all such lines. At the end stands the offset of
/// what would come next.
public struct HexDump: ~Copyable {
  /// The line that is being filled.
  private var line = HexDumpLine()
  /// The last line that was complete.
  private var previous = HexDumpLine()
  /// The offset of the next byte.
  private var offset: UInt64
  private let isSqueezing: Bool
  private var hasPrevious = false
  private var hasStar = false
  private var isEmpty = true

  /// - Parameters:
  ///   - offset: that of the first byte.
  ///   - isSqueezing: whether "*" stands for lines like the one before.
  public init(offset: UInt64 = 0, isSqueezing: Bool = true) {
    self.offset = offset
    self.isSqueezing = isSqueezing
  }

  /// Appends the lines that are complete with these bytes.
  ///
  /// - Parameters:
  ///   - bytes: any number of them; the next ones are taken to stand behind them.
  ///   - stream: where the lines go.
  public mutating func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    _ bytes: Span<UInt8>, to stream: inout Stream
  ) throws(Stream.Failure) {
    var index = 0
    while index < bytes.count {
      index &+= line.fill(from: bytes, at: index)
      if line.count < 16 { return }
      try writeLine(to: &stream)
    }
  }

  /// Appends what is left: a line that is not complete, and the offset of the end. Nothing where there was no byte at all.
  ///
  /// - Parameter stream: where the lines go.
  public mutating func finish<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    if line.count > 0 { try writeLine(to: &stream) }
    if isEmpty { return }
    isEmpty = true
    hasPrevious = false
    // SAFETY: an offset has sixteen digits at most, and one byte follows.
    let end = offset
    try unsafe stream.write(unsafeCapacity: 24) { target in
      let count = unsafe writeOffset(end, to: target)
      unsafe target.storeBytes(of: UInt8(ascii: "\n"), toByteOffset: count, as: UInt8.self)
      return count &+ 1
    }
  }

  private mutating func writeLine<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    let line = line
    let start = offset
    offset &+= UInt64(truncatingIfNeeded: line.count)
    self.line.count = 0
    isEmpty = false
    if isSqueezing && hasPrevious && line.count == 16 && line.isSame(as: previous) {
      if hasStar { return }
      hasStar = true
      // SAFETY: two bytes.
      return try unsafe stream.write(unsafeCapacity: 2) { target in
        unsafe target.storeBytes(of: (0x0A2A as UInt16).littleEndian, as: UInt16.self)
        return 2
      }
    }
    hasStar = false
    hasPrevious = true
    previous = line
    // SAFETY: the offset has sixteen digits at most, the rest of a line 71 bytes.
    try unsafe stream.write(unsafeCapacity: 96) { target in unsafe line.write(at: start, to: target) }
  }
}

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  /// Appends a dump of bytes in the format of `hexdump -C`, with the offset of the end as its last line.
  ///
  /// - Parameters:
  ///   - bytes: any number of them; of none there is no line.
  ///   - offset: that of the first byte.
  ///   - isSqueezing: whether "*" stands for lines like the one before.
  public mutating func writeHexDump(
    of bytes: Span<UInt8>, offset: UInt64 = 0, isSqueezing: Bool = true
  ) throws(Failure) {
    var dump = HexDump(offset: offset, isSqueezing: isSqueezing)
    try dump.write(bytes, to: &self)
    try dump.finish(to: &self)
  }
}

/// At least eight hexadecimal digits.
private func writeOffset(_ offset: UInt64, to target: UnsafeMutableRawPointer) -> Int {
  var count = 0
  let upper = offset &>> 32
  // SAFETY: eight digits at most for each half; the callers have sixteen bytes.
  if upper != 0 { count = unsafe writeDigits(low: upper, high: 0, radix: 16, isUppercase: false, to: target) }
  unsafe store(hexadecimalDigits(UInt32(truncatingIfNeeded: offset)), to: target + count)
  return count &+ 8
}

/// Up to sixteen bytes of a line, as two words: the first byte is the lowest of the first one.
private struct HexDumpLine {
  var first: UInt64 = 0
  var second: UInt64 = 0
  var count = 0

  func isSame(as other: HexDumpLine) -> Bool { first == other.first && second == other.second }

  /// Takes bytes until the line is full or there are no more.
  ///
  /// - Returns: how many were taken.
  mutating func fill(from bytes: Span<UInt8>, at index: Int) -> Int {
    let left = bytes.count &- index
    if count == 0 && left >= 16 {
      // SAFETY: there are sixteen bytes from `index` on.
      unsafe bytes.withUnsafeBytes { buffer in
        first = UInt64(littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        second = UInt64(littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: index &+ 8, as: UInt64.self))
      }
      count = 16
      return 16
    }
    if count == 0 { (first, second) = (0, 0) }
    var taken = 0
    while taken < left && count < 16 {
      // SAFETY: `taken` is below what is left.
      let byte = unsafe UInt64(bytes[unchecked: index &+ taken]) &<< UInt64(truncatingIfNeeded: count &* 8 & 56)
      if count < 8 { first |= byte } else { second |= byte }
      count &+= 1
      taken &+= 1
    }
    return taken
  }

  /// Writes the line.
  ///
  /// - Parameters:
  ///   - offset: that of its first byte.
  ///   - target: 96 bytes, all of which may be written to.
  /// - Returns: how many the line has.
  @_optimize(speed)
  @inline(never)
  func write(at offset: UInt64, to target: UnsafeMutableRawPointer) -> Int {
    // SAFETY: an offset of at most sixteen digits, 52 bytes up to the bar, 16 bytes, a bar and a line end: 86.
    let start = unsafe target + writeOffset(offset, to: target)
    var index = 0
    while index < 56 {
      unsafe store(0x2020_2020_2020_2020, to: start + index)
      index &+= 8
    }
    let text = unsafe start + 53
    unsafe start.storeBytes(of: UInt8(ascii: "|"), toByteOffset: 52, as: UInt8.self)
    var (rest, later) = (first, second)
    index = 0
    while index < count {
      if index == 8 { (rest, later) = (later, 0) }
      let byte = rest & 0xFF
      rest &>>= 8
      let digits = byte &>> 4 | (byte & 15) &<< 8
      let letters = (digits &+ 0x0606) &>> 4 & 0x0101
      // Two spaces before the first byte, one more before the ninth.
      let place = index &* 3 &+ (index < 8 ? 2 : 3)
      let pair = UInt16(truncatingIfNeeded: digits &+ 0x3030 &+ letters &* 39)
      unsafe start.storeBytes(of: pair.littleEndian, toByteOffset: place, as: UInt16.self)
      let isPrintable = byte &- 0x20 < 0x5F
      unsafe text.storeBytes(
        of: isPrintable ? UInt8(truncatingIfNeeded: byte) : UInt8(ascii: "."), toByteOffset: index, as: UInt8.self)
      index &+= 1
    }
    unsafe text.storeBytes(of: (0x0A7C as UInt16).littleEndian, toByteOffset: count, as: UInt16.self)
    return unsafe text - target &+ count &+ 2
  }
}
