// What programs call to read floating-point numbers from bytes, and why a text is none. The parser is in
// FloatParsing.swift.

extension Double {
  /// The number that is all of `text`, rounded to nearest, ties to even.
  ///
  /// Accepts a sign, decimal digits with a point and an exponent, `0x` with hexadecimal digits and a binary exponent,
  /// `inf`, `infinity`, `nan`, `nan(…)` and `snan`, in any case of letters, and no white space.
  ///
  /// - Parameter text: bytes of UTF-8, any number of them. Too large a number is an infinity, too small a one is zero.
  /// - Throws: `NumberParsingError` where the text is not a number, with the offset of the first byte that is wrong.
  ///
  /// Algorithm: D. Lemire, "Number Parsing at a Gigabyte per Second" (2021).
  @inline(__always)
  public init(parsing text: Span<UInt8>) throws(NumberParsingError) {
    self = try wholeNumber(text)
  }

  /// The same for the text of a string.
  ///
  /// - Throws: `NumberParsingError`; the offset counts bytes of UTF-8.
  @inline(__always)
  public init(parsing text: String) throws(NumberParsingError) {
    // SAFETY: the bytes are read while they are there.
    self = unsafe try text.withStoredUTF8 { text throws(NumberParsingError) in
      unsafe try wholeNumber(Span(_unsafeElements: text))
    }
  }

  /// The number that `text` begins with: as much of it as can be read as one.
  ///
  /// - Parameter text: bytes of UTF-8, any number of them.
  /// - Returns: the value, as of `init(parsing:)`, and how many bytes are the number.
  /// - Throws: `NumberParsingError` where the text does not begin with a number.
  @inline(__always)
  public static func parsePrefix(
    of text: Span<UInt8>
  ) throws(NumberParsingError) -> (value: Double, byteCount: Int) {
    try leadingNumber(text)
  }
}

extension Float {
  /// The number that is all of `text`, rounded once to nearest, ties to even; see `Double.init(parsing:)`.
  ///
  /// - Parameter text: bytes of UTF-8, any number of them. Too large a number is an infinity, too small a one is zero.
  /// - Throws: `NumberParsingError` where the text is not a number, with the offset of the first byte that is wrong.
  ///
  /// Algorithm: D. Lemire, "Number Parsing at a Gigabyte per Second" (2021).
  @inline(__always)
  public init(parsing text: Span<UInt8>) throws(NumberParsingError) {
    self = try wholeNumber(text)
  }

  /// The same for the text of a string.
  ///
  /// - Throws: `NumberParsingError`; the offset counts bytes of UTF-8.
  @inline(__always)
  public init(parsing text: String) throws(NumberParsingError) {
    // SAFETY: the bytes are read while they are there.
    self = unsafe try text.withStoredUTF8 { text throws(NumberParsingError) in
      unsafe try wholeNumber(Span(_unsafeElements: text))
    }
  }

  /// The number that `text` begins with: as much of it as can be read as one.
  ///
  /// - Parameter text: bytes of UTF-8, any number of them.
  /// - Returns: the value, as of `init(parsing:)`, and how many bytes are the number.
  /// - Throws: `NumberParsingError` where the text does not begin with a number.
  @inline(__always)
  public static func parsePrefix(
    of text: Span<UInt8>
  ) throws(NumberParsingError) -> (value: Float, byteCount: Int) {
    try leadingNumber(text)
  }
}

extension Float16 {
  /// The number that is all of `text`, rounded once to nearest, ties to even; see `Double.init(parsing:)`.
  ///
  /// - Parameter text: bytes of UTF-8, any number of them. Too large a number is an infinity, too small a one is zero.
  /// - Throws: `NumberParsingError` where the text is not a number, with the offset of the first byte that is wrong.
  ///
  /// Algorithm: D. Lemire, "Number Parsing at a Gigabyte per Second" (2021).
  @inline(__always)
  public init(parsing text: Span<UInt8>) throws(NumberParsingError) {
    self = try wholeNumber(text)
  }

  /// The same for the text of a string.
  ///
  /// - Throws: `NumberParsingError`; the offset counts bytes of UTF-8.
  @inline(__always)
  public init(parsing text: String) throws(NumberParsingError) {
    // SAFETY: the bytes are read while they are there.
    self = unsafe try text.withStoredUTF8 { text throws(NumberParsingError) in
      unsafe try wholeNumber(Span(_unsafeElements: text))
    }
  }

  /// The number that `text` begins with: as much of it as can be read as one.
  ///
  /// - Parameter text: bytes of UTF-8, any number of them.
  /// - Returns: the value, as of `init(parsing:)`, and how many bytes are the number.
  /// - Throws: `NumberParsingError` where the text does not begin with a number.
  @inline(__always)
  public static func parsePrefix(
    of text: Span<UInt8>
  ) throws(NumberParsingError) -> (value: Float16, byteCount: Int) {
    try leadingNumber(text)
  }
}

@inline(__always)
private func wholeNumber<Value: ParsableFloat>(_ text: Span<UInt8>) throws(NumberParsingError) -> Value {
  let (value, count) = parseFloatingPoint(text, as: Value.self)
  if count == 0 || count != text.count { throw floatParsingError(text, count) }
  return value
}

@inline(__always)
private func leadingNumber<Value: ParsableFloat>(
  _ text: Span<UInt8>
) throws(NumberParsingError) -> (value: Value, byteCount: Int) {
  let (value, count) = parseFloatingPoint(text, as: Value.self)
  if count == 0 { throw floatParsingError(text, count) }
  return (value, count)
}

/// Why `text`, of which the parser read `count` bytes, is not a number.
@inline(never)
func floatParsingError(_ text: Span<UInt8>, _ count: Int) -> NumberParsingError {
  var offset = count
  if count == 0 {
    // Nothing was read, yet a sign and a point would have been fine.
    if offset < text.count && (text[offset] == UInt8(ascii: "-") || text[offset] == UInt8(ascii: "+")) { offset &+= 1 }
    if offset < text.count && text[offset] == UInt8(ascii: ".") { offset &+= 1 }
  }
  return NumberParsingError(offset < text.count ? .invalidByte : .noDigits, at: offset)
}
