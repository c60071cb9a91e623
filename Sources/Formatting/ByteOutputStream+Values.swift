// Truth values, addresses and literals, as the standard library prints them.

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  /// Appends "true" or "false".
  public mutating func write(_ value: Bool) throws(Failure) {
    // SAFETY: eight bytes, of which the text is the first four or five.
    try unsafe write(unsafeCapacity: 8) { target in
      unsafe store(value ? 0x6575_7274 : 0x65_736C_6166, to: target)
      return value ? 4 : 5
    }
  }

  /// Appends an address: "0x" and sixteen hexadecimal digits.
  ///
  /// - Parameter pointer: any kind of pointer; nothing is read from there.
  @inline(__always)
  public mutating func write(_ pointer: some _Pointer) throws(Failure) {
    try write(address: UInt(bitPattern: pointer))
  }

  /// Appends an address: "0x" and sixteen hexadecimal digits.
  ///
  /// - Parameter address: as a number.
  public mutating func write(address: UInt) throws(Failure) {
    // SAFETY: two bytes and sixteen.
    try unsafe write(unsafeCapacity: 18) { target in
      unsafe target.storeBytes(of: (0x7830 as UInt16).littleEndian, as: UInt16.self)
      let address = UInt64(address)
      unsafe store(hexadecimalDigits(UInt32(truncatingIfNeeded: address &>> 32)), to: target + 2)
      unsafe store(hexadecimalDigits(UInt32(truncatingIfNeeded: address)), to: target + 10)
      return 18
    }
  }
}

/// The eight hexadecimal digits of a number in ASCII, a byte each, the first one lowest.
@inline(__always)
func hexadecimalDigits(_ value: UInt32) -> UInt64 {
  // The half-bytes are drawn apart, halving each time, with the upper half going to the lower place.
  var digits = UInt64(value)
  digits = (digits &>> 16 | digits &<< 32) & 0x0000_FFFF_0000_FFFF
  digits = (digits &>> 8 & 0x0000_00FF_0000_00FF) | (digits & 0x0000_00FF_0000_00FF) &<< 16
  digits = (digits &>> 4 & 0x000F_000F_000F_000F) | (digits & 0x000F_000F_000F_000F) &<< 8
  // 1 in every byte above nine, which makes the difference of "a" and ":" there.
  let letters = (digits &+ 0x0606_0606_0606_0606) &>> 4 & 0x0101_0101_0101_0101
  return digits &+ asciiZeros &+ letters &* 39
}
