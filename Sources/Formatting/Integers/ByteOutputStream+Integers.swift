// Writing integers of every width to a stream. What is generic only widens the value; the work is done by functions that
// exist once.

internal import Builtin

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  /// Appends an integer in decimal, as its `description` has it.
  ///
  /// - Parameter value: of at most 128 bits.
  @inline(__always)
  public mutating func write<Value: FixedWidthInteger>(_ value: Value) throws(Failure) {
    // What is compared here is known where the type is, so one branch is left.
    if Value.bitWidth <= 32 {
      // SAFETY: a sign and ten digits at most.
      try unsafe write(unsafeCapacity: 11) { target in
        unsafe Value.isSigned
          ? writeDecimal(Int32(truncatingIfNeeded: value), to: target)
          : writeDecimal(UInt32(truncatingIfNeeded: value), to: target)
      }
    } else if Value.bitWidth <= 64 {
      // SAFETY: a sign and nineteen digits, or twenty digits.
      try unsafe write(unsafeCapacity: 21) { target in
        unsafe Value.isSigned
          ? writeDecimal(Int64(truncatingIfNeeded: value), to: target)
          : writeDecimal(UInt64(truncatingIfNeeded: value), to: target)
      }
    } else {
      precondition(Value.bitWidth <= 128, "Integers of more than 128 bits are not written")
      // SAFETY: a sign and 39 digits at most.
      try unsafe write(unsafeCapacity: 40) { target in
        let isNegative = value < 0
        if isNegative { unsafe target.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self) }
        let signCount = isNegative ? 1 : 0
        return unsafe signCount &+ writeDecimal(UInt128(truncatingIfNeeded: value.magnitude), to: target + signCount)
      }
    }
  }

  /// Appends an integer as `format` says.
  ///
  /// - Parameters:
  ///   - value: of at most 128 bits.
  ///   - format: radix, sign, width and groups.
  @inline(__always)
  public mutating func write<Value: FixedWidthInteger>(_ value: Value, format: IntegerFormat) throws(Failure) {
    precondition(Value.bitWidth <= 128, "Integers of more than 128 bits are not written")
    let magnitude = value.magnitude
    // Where the format is known at compile time, as it mostly is, only one of the two is linked.
    if Value.bitWidth <= 64 && format.radix == 10 && format.grouping == nil {
      return try write(
        decimal: UInt64(truncatingIfNeeded: magnitude), isNegative: value < 0, format.sign, format.padding)
    }
    let high = Value.bitWidth <= 64 ? 0 : UInt64(truncatingIfNeeded: UInt128(truncatingIfNeeded: magnitude) &>> 64)
    try write(
      low: UInt64(truncatingIfNeeded: magnitude), high: high, isNegative: value < 0, radix: format.radix, format)
  }

  /// Appends an integer of 64 bits and a sign in decimal, without groups.
  @inline(never)
  package mutating func write(
    decimal magnitude: UInt64, isNegative: Bool, _ sign: SignDisplay, _ padding: Padding
  ) throws(Failure) {
    // SAFETY: every byte that is read of it was written before; a sign and twenty digits fit.
    var scratch: InlineArray<24, UInt8> = Builtin.emplace { _ in }
    var bytes = scratch.mutableSpan
    var signCount = 0
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      signCount = unsafe writeSign(isNegative: isNegative, sign, to: start)
      return unsafe signCount &+ writeDecimal(magnitude, to: start + signCount)
    }
    try write(
      scratch.span.extracting(first: count), signCount: signCount, columns: count, padding: padding, isNumber: true)
  }

  /// Appends an integer of 128 bits and a sign.
  ///
  /// - Parameter radix: the format's, once more and by itself: where a program has only one, the linker's optimiser sees that it is
  ///   a constant, and leaves out what the others need.
  @inline(never)
  package mutating func write(
    low: UInt64, high: UInt64, isNegative: Bool, radix: Int, _ format: IntegerFormat
  ) throws(Failure) {
    // SAFETY: every byte that is read of it was written before: the part that `shape` says.
    var scratch: InlineArray<640, UInt8> = Builtin.emplace { _ in }
    var bytes = scratch.mutableSpan
    let shape = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe buffer.baseAddress.map {
        unsafe writeFormatted(low: low, high: high, isNegative: isNegative, radix: radix, format, to: $0)
      } ?? IntegerShape()
    }
    try write(
      scratch.span.extracting(first: shape.count), signCount: shape.signCount, columns: shape.columns,
      padding: format.padding, isNumber: true)
  }
}

/// What an integer without its fill is made of.
package struct IntegerShape {
  /// All its bytes.
  package var count = 0
  /// Those of sign and prefix.
  package var signCount = 0
  /// Unicode scalars.
  package var columns = 0
}

/// Writes sign, prefix and digits of an integer, without fill.
///
/// - Parameter target: 640 bytes: 128 binary digits with a separator of four bytes behind each but the last, a sign and a
///   prefix are 639.
@inline(never)
package func writeFormatted(
  low: UInt64, high: UInt64, isNegative: Bool, radix: Int, _ format: IntegerFormat,
  to target: UnsafeMutableRawPointer
) -> IntegerShape {
  var shape = IntegerShape()
  // SAFETY: a sign and a prefix are three bytes at most.
  shape.signCount = unsafe writeSign(isNegative: isNegative, format.sign, to: target)
  if format.hasPrefix && (radix == 16 || radix == 8 || radix == 2) {
    let letter = radix == 16 ? UInt8(ascii: "x") : radix == 8 ? UInt8(ascii: "o") : UInt8(ascii: "b")
    unsafe target.storeBytes(of: UInt8(ascii: "0"), toByteOffset: shape.signCount, as: UInt8.self)
    unsafe target.storeBytes(of: letter, toByteOffset: shape.signCount &+ 1, as: UInt8.self)
    shape.signCount &+= 2
  }
  // SAFETY: at most 128 digits, and what follows is within what this function's caller promises.
  let digits = unsafe target + shape.signCount
  let digitCount = unsafe writeDigits(
    low: low, high: high, radix: radix, isUppercase: format.isUppercase, to: digits)
  shape.count = shape.signCount &+ digitCount
  shape.columns = shape.count
  if let grouping = format.grouping, grouping.size > 0, digitCount > grouping.size {
    let separatorCount = (digitCount &- 1) / grouping.size
    shape.columns &+= separatorCount
    shape.count &+= unsafe insertSeparators(in: digits, count: digitCount, grouping)
  }
  return shape
}

/// Writes the sign of a number, if there is one.
///
/// - Parameter target: a byte, which may be written to in any case.
/// - Returns: 0 or 1.
package func writeSign(isNegative: Bool, _ sign: SignDisplay, to target: UnsafeMutableRawPointer) -> Int {
  let byte = isNegative ? UInt8(ascii: "-") : sign == .always ? UInt8(ascii: "+") : UInt8(ascii: " ")
  // SAFETY: the caller's byte.
  unsafe target.storeBytes(of: byte, as: UInt8.self)
  return isNegative || sign != .negativeOnly ? 1 : 0
}

/// Makes room between groups of digits, counted from the last, and writes the separators there.
///
/// - Parameters:
///   - digits: `count` digits, and room behind them for the separators: `(count - 1) / size` times up to four bytes.
///   - count: at least 1.
///   - grouping: of a size above 0.
/// - Returns: by how many bytes the text has grown.
package func insertSeparators(in digits: UnsafeMutableRawPointer, count: Int, _ grouping: Grouping) -> Int {
  let separator = ScalarBytes(grouping.separator)
  let growth = (count &- 1) / grouping.size &* separator.count
  var source = count
  var target = count &+ growth
  var left = grouping.size
  // From behind, so that no digit is overwritten before it has moved; the first group does not move.
  while target != source {
    if left == 0 {
      target &-= separator.count
      // SAFETY: between the digits that have moved and those that have not.
      _ = unsafe separator.write(times: 1, to: digits + target)
      left = grouping.size
    } else {
      source &-= 1
      target &-= 1
      // SAFETY: both are within the digits and the room behind them.
      let digit = unsafe digits.load(fromByteOffset: source, as: UInt8.self)
      unsafe digits.storeBytes(of: digit, toByteOffset: target, as: UInt8.self)
      left &-= 1
    }
  }
  return growth
}
