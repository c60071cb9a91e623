// Unsigned integers to digits in as little code as there can be, written backwards into a caller's buffer: for fatal errors,
// which are in every program and are printed once. The fast way is in Integers/Decimal.swift. No division by anything but a
// constant.

/// Writes the decimal digits of `value` so that they end where the buffer ends.
///
/// - Parameter buffer: at least 20 bytes.
/// - Returns: the part of the buffer that was written.
package func writeDecimal(_ value: UInt64, atEndOf buffer: UnsafeMutableRawBufferPointer)
  -> UnsafeMutableRawBufferPointer
{
  var rest = value
  var index = buffer.count
  repeat {
    let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
    index &-= 1
    // SAFETY: a UInt64 has at most 20 decimal digits, and the caller's buffer at least 20 bytes.
    unsafe buffer[index] = 48 &+ UInt8(truncatingIfNeeded: digit)
    rest = quotient
  } while rest != 0
  return unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[index...])
}

/// Writes the hexadecimal digits of `value`, lower case, so that they end where the buffer ends.
///
/// - Parameter buffer: at least 16 bytes.
/// - Returns: the part of the buffer that was written.
package func writeHexadecimal(
  _ value: UInt64, atEndOf buffer: UnsafeMutableRawBufferPointer
) -> UnsafeMutableRawBufferPointer {
  var rest = value
  var index = buffer.count
  repeat {
    let digit = UInt8(truncatingIfNeeded: rest & 15)
    index &-= 1
    // SAFETY: a UInt64 has at most 16 hexadecimal digits, and the caller's buffer at least 16 bytes.
    unsafe buffer[index] = digit < 10 ? 48 &+ digit : 87 &+ digit
    rest &>>= 4
  } while rest != 0
  return unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[index...])
}
