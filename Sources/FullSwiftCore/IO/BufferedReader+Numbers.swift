// Numbers out of a reader's buffer, without a string and in most cases without a copy.
public import FullSwiftFormatting
public import LinuxABI

/// Why a number could not be read.
public enum ReadingError: Error, Equatable, Sendable {
  /// The kernel's error, as `nextLine` throws it.
  case system(Errno)
  /// What stands there is not a number of the type asked for. The offset is that of a byte in all of the input, from 0.
  case number(NumberParsingError)
}

extension ReadingError: ByteOutputStreamable {
  /// Appends the kernel's words, or "not a digit at byte 3": bytes are counted from 0.
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    switch self {
    case .number(let error): try error.write(to: &stream)
    case .system(let error):
      let text = error.message ?? "error "
      // SAFETY: a static string's bytes live as long as the program.
      try stream.write(unsafe Span(_unsafeStart: text.utf8Start, count: text.utf8CodeUnitCount))
      if error.message == nil { try stream.write(error.rawValue) }
    }
  }
}

extension ReadingError: CustomStringConvertible {
  /// The kernel's words, or "not a digit at byte 3": bytes are counted from 0.
  public var description: String { makeDescription(of: self) }
}

extension BufferedReader {
  /// Skips white space and reads a decimal integer: see `readInteger`.
  @inline(__always)
  public mutating func readInt() throws(ReadingError) -> Int? { try readInteger(as: Int.self) }

  /// Skips white space and reads an integer: a sign or none, and digits.
  ///
  /// The integer ends with its last digit: what stands behind it is not consumed, and need not be white space.
  ///
  /// - Parameter radix: 2 to 36; letters above nine in either case, and no prefix.
  /// - Returns: nil at the end of the input.
  /// - Throws: `ReadingError`. White space is consumed then and nothing else: the reader stands before what is not a
  ///   number, and `nextWord()` takes it.
  @inline(__always)
  public mutating func readInteger<Value: FixedWidthInteger>(
    as type: Value.Type = Value.self, radix: Int = 10
  ) throws(ReadingError) -> Value? {
    // What is compared here is known where the type is, so one branch is left.
    if Value.bitWidth <= 64 {
      let bits = try readBits(
        radix: radix, maximum: UInt64(truncatingIfNeeded: Value.max.magnitude), isSigned: Value.isSigned)
      guard let bits else { return nil }
      return Value(truncatingIfNeeded: bits)
    }
    return try readNumber { (text) throws(NumberParsingError) in
      try Value.parsePrefix(of: text, radix: radix)
    }
  }

  /// Skips white space and reads a floating-point number, in all forms that `Double(parsing:)` knows.
  ///
  /// The number is as long as it can be; what stands behind it is not consumed, and need not be white space.
  ///
  /// - Returns: nil at the end of the input.
  /// - Throws: as `readInteger`.
  @_optimize(speed)
  @inline(never)
  public mutating func readDouble() throws(ReadingError) -> Double? {
    skipUnreadWhitespace()
    let bytes = unsafe unreadBytes
    // SAFETY: the span is gone before the reader changes.
    let (value, count) = unsafe parseFloatingPoint(Span(_unsafeElements: bytes), as: Double.self)
    // What follows cannot belong to it.
    if count > 0, count < bytes.count, unsafe !isNumberByte(bytes[count]) {
      position &+= count
      return value
    }
    return try readNumber { (text) throws(NumberParsingError) in try Double.parsePrefix(of: text) }
  }

  /// Skips white space and reads a floating-point number of single precision, rounded once: see `readDouble`.
  public mutating func readFloat() throws(ReadingError) -> Float? {
    try readNumber { (text) throws(NumberParsingError) in try Float.parsePrefix(of: text) }
  }
}

extension BufferedReader {
  /// Reads an integer of at most 64 bits, whose parameters are `parseInteger`'s.
  @_optimize(speed)
  @inline(never)
  mutating func readBits(radix: Int, maximum: UInt64, isSigned: Bool) throws(ReadingError) -> UInt64? {
    skipUnreadWhitespace()
    if radix == 10, let (isNegative, magnitude, count) = shortDecimal {
      let limit = isNegative ? (isSigned ? maximum &+ 1 : 0) : maximum
      if magnitude <= limit {
        position &+= count
        return isNegative ? 0 &- magnitude : magnitude
      }
    }
    return try readNumber { (text) throws(NumberParsingError) in
      try parseInteger(text, radix: radix, maximum: maximum, isSigned: isSigned)
    }
  }

  /// Skips white space, has a number in the buffer as a whole, and parses it.
  private mutating func readNumber<Value>(
    _ parse: (Span<UInt8>) throws(NumberParsingError) -> (Value, Int)
  ) throws(ReadingError) -> Value? {
    do throws(Errno) {
      guard try skipWhitespace() else { return nil }
      try requireNumber()
    } catch {
      throw .system(error)
    }
    do throws(NumberParsingError) {
      let (value, count) = try parse(unread)
      position &+= count
      return value
    } catch {
      throw .number(NumberParsingError(error.reason, at: Int(byteOffset) &+ error.offset))
    }
  }

  /// Reads until a byte is unread that belongs to no number, or the input ends.
  private mutating func requireNumber() throws(Errno) {
    var count = 0
    while true {
      let bytes = unsafe unreadBytes
      while count < bytes.count {
        if unsafe !isNumberByte(bytes[count]) { return }
        count &+= 1
      }
      if try !fill() { return }
    }
  }
}

/// Whether a byte may be part of a number, be it an integer in any radix, `-1.5e+10`, `0x1.8p3` or `nan(1)`.
@inline(__always)
private func isNumberByte(_ byte: UInt8) -> Bool {
  let letter = byte | 0x20
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
    UInt8(ascii: "_"),
    UInt8(ascii: "("), UInt8(ascii: ")"):
    return true
  default: return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
  }
}
