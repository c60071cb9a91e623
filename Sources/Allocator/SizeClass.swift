// Size classes: which block sizes there are, and which one serves a request. Arithmetic only.
//
//   class   0 … 7     16, 32, 48, … 128           every 16 bytes
//   class   8 …       160, 192, 224, 256,         four to each doubling,
//                     320, 384, 448, 512, …       so at most a fifth of a block is wasted
//   class  43         65,536
//
// Every size is a multiple of 16, and so is every block's address.

@frozen
public struct SizeClass: RawRepresentable, Equatable, Sendable {
  public let rawValue: Int

  @inline(__always)
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// How many classes there are.
  public static var count: Int { 44 }

  /// The largest size of a class, in bytes. What is larger has a mapping of its own.
  public static var largestByteCount: Int { 65_536 }

  /// The smallest class whose blocks have at least `byteCount` bytes, from 0 to `largestByteCount`.
  public init(holding byteCount: Int) {
    if byteCount <= 128 {
      rawValue = byteCount == 0 ? 0 : (byteCount &- 1) &>> 4
    } else {
      // 128 < byteCount <= 256 is doubling 0: its quarters are 32 bytes wide.
      let last = byteCount &- 1
      let exponent = 63 &- last.leadingZeroBitCount
      let quarter = (last &>> (exponent &- 2)) & 3
      rawValue = 8 &+ (exponent &- 7) &* 4 &+ quarter
    }
  }

  /// The size of the class's blocks, in bytes.
  public var byteCount: Int {
    if rawValue < 8 { return (rawValue &+ 1) &<< 4 }
    let doubling = (rawValue &- 8) &>> 2
    let quarter = (rawValue &- 8) & 3
    return (5 &+ quarter) &<< (doubling &+ 5)
  }

  /// The smallest class whose blocks have at least `byteCount` bytes and lie at multiples of `alignment`.
  ///
  /// - Parameters:
  ///   - byteCount: from 0 to `largestByteCount`.
  ///   - alignment: a power of two, at most `largestByteCount`.
  public init(holding byteCount: Int, alignment: Int) {
    var candidate = SizeClass(holding: byteCount < alignment && alignment > 16 ? alignment : byteCount)
    // Every fourth class is a power of two, so this ends within four steps.
    while candidate.byteCount & (alignment &- 1) != 0 && alignment > 16 {
      candidate = SizeClass(rawValue: candidate.rawValue &+ 1)
    }
    self = candidate
  }
}
