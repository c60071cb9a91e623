// Writing floating-point numbers to a stream as a format says. What depends on the stream is kept small: it is compiled for each.

internal import Builtin

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  /// Appends a number as `format` says.
  ///
  /// - Parameters:
  ///   - value: what is written.
  ///   - format: which digits, sign, width and groups.
  @inline(__always)
  public mutating func write(_ value: Double, format: FloatingPointFormat) throws(Failure) {
    if case .shortest = format.style {
      // SAFETY: the room is what the function asks for.
      try unsafe write(shortestOf: BinaryNumber(value), format) { target in
        unsafe writeShortest(Double(bitPattern: value.magnitude.bitPattern), to: target)
      }
    } else {
      try write(rounded: BinaryNumber(value), format)
    }
  }

  /// Appends a number as `format` says.
  ///
  /// - Parameters:
  ///   - value: what is written.
  ///   - format: which digits, sign, width and groups.
  @inline(__always)
  public mutating func write(_ value: Float, format: FloatingPointFormat) throws(Failure) {
    if case .shortest = format.style {
      // SAFETY: the room is what the function asks for.
      try unsafe write(shortestOf: BinaryNumber(value), format) { target in
        unsafe writeShortest(value.magnitude, to: target)
      }
    } else {
      try write(rounded: BinaryNumber(value), format)
    }
  }

  /// Appends a number as `format` says.
  ///
  /// - Parameters:
  ///   - value: what is written.
  ///   - format: which digits, sign, width and groups.
  @inline(__always)
  public mutating func write(_ value: Float16, format: FloatingPointFormat) throws(Failure) {
    if case .shortest = format.style {
      // SAFETY: the room is what the function asks for.
      try unsafe write(shortestOf: BinaryNumber(value), format) { target in
        unsafe writeShortest(Float16(bitPattern: value.bitPattern & 0x7FFF), to: target)
      }
    } else {
      try write(rounded: BinaryNumber(value), format)
    }
  }

  /// Appends a number of at most 53 bits, rounded.
  @inline(never)
  package mutating func write(rounded number: BinaryNumber, _ format: FloatingPointFormat) throws(Failure) {
    if !number.isFinite { return try write(notFinite: number, format) }
    // SAFETY: what is read of both was written before.
    var words: InlineArray<86, UInt32> = Builtin.emplace { _ in }
    var text: InlineArray<800, UInt8> = Builtin.emplace { _ in }
    var wordSpan = words.mutableSpan
    var textSpan = text.mutableSpan
    let layout = unsafe wordSpan.withUnsafeMutableBufferPointer { words in
      unsafe textSpan.withUnsafeMutableBytes { text in
        unsafe number.layOut(format, words: words.baseAddress, text: text.baseAddress)
      }
    }
    // SAFETY: the digits that `layout` speaks of are in `textSpan`, and behind them is room.
    try unsafe textSpan.withUnsafeMutableBytes { (text) throws(Failure) in
      try unsafe write(layout, digits: text.baseAddress, format.padding)
    }
  }

  /// Appends a number by its shortest digits.
  ///
  /// - Parameter writeText: writes the magnitude's text into 32 bytes, and returns how many it has.
  @inline(__always)
  package mutating func write(
    shortestOf number: BinaryNumber, _ format: FloatingPointFormat,
    _ writeText: (UnsafeMutableRawPointer) -> Int
  ) throws(Failure) {
    if !number.isFinite { return try write(notFinite: number, format) }
    // SAFETY: what is read of it was written before, or is never used.
    var text: InlineArray<64, UInt8> = Builtin.emplace { _ in }
    var span = text.mutableSpan
    try unsafe span.withUnsafeMutableBytes { (text) throws(Failure) in
      guard let start = text.baseAddress else { return }
      let layout = unsafe NumberLayout(
        shortest: start, count: writeText(start), isNegative: number.isNegative, format)
      try unsafe write(layout, digits: start, format.padding)
    }
  }

  /// Appends digits as they are laid out, and their fill.
  ///
  /// - Parameter digits: those of the layout, with 48 bytes behind the first that may be read; nil writes nothing.
  @inline(never)
  package mutating func write(
    _ layout: NumberLayout, digits: UnsafeMutableRawPointer?, _ padding: Padding
  ) throws(Failure) {
    guard let digits = unsafe digits else { return }
    let columns = layout.columns
    if layout.isBrief && padding.width <= columns {
      // SAFETY: a brief text has 256 bytes of room.
      return try unsafe write(unsafeCapacity: 256) { target in unsafe layout.writeAll(of: digits, to: target) }
    }
    let counts = padding.fillCounts(columns: columns, isNumber: true)
    let fill = ScalarBytes(padding.fill)
    try write(fill, times: counts.before)
    if layout.sign != 0 { try write(byte: layout.sign) }
    try write(fill, times: counts.within)
    var position = 0
    while position < layout.integerCount &+ layout.fractionCount {
      // SAFETY: the function writes no more than 256 bytes.
      try unsafe write(unsafeCapacity: 256) { target in
        unsafe layout.writeDigits(from: &position, of: digits, to: target)
      }
    }
    if layout.exponentCount > 0 {
      // SAFETY: eight bytes.
      try unsafe write(unsafeCapacity: 8) { target in
        unsafe store(layout.exponentText, to: target)
        return layout.exponentCount
      }
    }
    try write(fill, times: counts.behind)
  }

  /// Appends "inf" or "nan".
  @inline(never)
  package mutating func write(notFinite number: BinaryNumber, _ format: FloatingPointFormat) throws(Failure) {
    let isNaN = number.significand != 0
    let sign = isNaN ? 0 : signByte(isNegative: number.isNegative, format.sign)
    var padding = format.padding
    if padding.fill == "0" {
      padding.fill = " "
      if padding.alignment == .afterSign { padding.alignment = .trailing }
    }
    let counts = padding.fillCounts(columns: sign == 0 ? 3 : 4, isNumber: true)
    let fill = ScalarBytes(padding.fill)
    try write(fill, times: counts.before)
    if sign != 0 { try write(byte: sign) }
    try write(fill, times: counts.within)
    let letters: UInt32 = isNaN ? 0x006E_616E : 0x0066_6E69
    // SAFETY: four bytes.
    try unsafe write(unsafeCapacity: 4) { target in
      unsafe target.storeBytes(
        of: (format.isUppercase ? letters & 0x00DF_DFDF : letters).littleEndian, as: UInt32.self)
      return 3
    }
    try write(fill, times: counts.behind)
  }

  @inline(__always)
  private mutating func write(byte: UInt8) throws(Failure) {
    // SAFETY: one byte.
    try unsafe write(unsafeCapacity: 1) { target in
      unsafe target.storeBytes(of: byte, as: UInt8.self)
      return 1
    }
  }
}
