// The usual case, counting up by one, at several times the speed.
import FullSwiftCore

extension Sequence {
  /// Writes integers that follow each other, all but the last; none where it is not made for them.
  ///
  /// - Returns: the first that is not written.
  @_optimize(speed)
  @inline(never)
  func countUp() -> Int128 {
    guard let first = UInt64(exactly: first), let last = UInt64(exactly: last), last < .max - 10, width <= 20,
      separator.bytes.count == 1, let separator = separator.bytes.first
    else { return self.first }
    var number = first
    while number < last {
      // Ten numbers differ in the last digit only: their text is made once, and they are written together.
      let prefix = number / 10
      let end = min(last, prefix * 10 + 10)
      var digits = InlineArray<48, UInt8>(repeating: UInt8(ascii: "0"))
      var start = 20
      var rest = prefix
      while rest > 0 {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      start = min(start, 21 - max(width, 1))
      standardOutput.write(unsafeCapacity: 256) { target in
        withUnsafeBytes(of: &digits) { digits in
          var next = target
          for number in number..<end {
            next.storeBytes(
              of: digits.loadUnaligned(fromByteOffset: start, as: (UInt64, UInt64, UInt64).self),
              as: (UInt64, UInt64, UInt64).self)
            next += 20 - start
            next.storeBytes(of: UInt8(ascii: "0") + UInt8(number - prefix * 10), as: UInt8.self)
            next.storeBytes(of: separator, toByteOffset: 1, as: UInt8.self)
            next += 2
          }
          return next - target
        }
      }
      number = end
    }
    return Int128(last)
  }
}
