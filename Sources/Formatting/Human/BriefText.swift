// What people's forms of numbers are put together from: a short text, and a number with one digit behind the point.

/// A quotient with one digit behind the point, rounded to the nearest, halves up.
struct Tenths {
  var whole: UInt64
  /// 0 to 9.
  var tenths: UInt64

  /// - Parameters:
  ///   - value: of any size.
  ///   - unit: at most 2^60: ten times a remainder and half a unit have to fit into 64 bits.
  init(_ value: UInt64, of unit: UInt64) {
    whole = value / unit
    tenths = (value % unit &* 10 &+ unit / 2) / unit
    if tenths == 10 {
      whole &+= 1
      tenths = 0
    }
  }
}

/// A text of at most 48 bytes that is being written to memory. What is beyond them is left out, though none of ours is so long.
// SAFETY: nothing is written where the memory that `init` was given has no room.
@safe
struct BriefText {
  /// As many bytes as a text's memory has.
  static var capacity: Int { 48 }

  private let start: UnsafeMutableRawPointer
  /// Bytes written so far.
  private(set) var count = 0

  /// - Parameters:
  ///   - start: `capacity` bytes, all of which may be written to.
  ///   - isNegative: whether the text begins with a "-".
  @unsafe
  init(_ start: UnsafeMutableRawPointer, isNegative: Bool) {
    unsafe self.start = unsafe start
    if isNegative { append(byte: UInt8(ascii: "-")) }
  }

  /// Takes the sign back, where nothing else is written yet.
  mutating func dropSign() { count = 0 }

  mutating func append(byte: UInt8) {
    if count >= Self.capacity { return }
    // SAFETY: compared one line above.
    unsafe start.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count &+= 1
  }

  mutating func append(_ text: StaticString) {
    var index = 0
    while index < text.utf8CodeUnitCount {
      // SAFETY: below the count of the literal's bytes, which live as long as the program.
      append(byte: unsafe text.utf8Start[index])
      index &+= 1
    }
  }

  mutating func append(_ value: UInt64) {
    if count > Self.capacity &- 20 { return }
    // SAFETY: a number may write to twenty bytes.
    count &+= unsafe writeDecimal(value, to: start + count)
  }

  mutating func append(_ value: Tenths) {
    append(value.whole)
    append(byte: UInt8(ascii: "."))
    append(byte: UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value.tenths))
  }

  /// Two units: `value / count`, and what is left of it.
  mutating func append(_ value: UInt64, of count: UInt64, _ upper: StaticString, _ lower: StaticString) {
    append(value / count)
    append(upper)
    append(value % count)
    append(lower)
  }
}
