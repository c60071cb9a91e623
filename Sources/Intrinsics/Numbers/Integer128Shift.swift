// Shifts of 128-bit integers by a variable count: code compiled for size calls these instead of shifting inline.
// Nothing here may shift a 128-bit integer by a variable count.

/// `value` shifted left by `count` (0 to 127; other counts are taken modulo 128).
@inline(__always)
func shiftLeft128(_ value: Halves, _ count: UInt64) -> Halves {
  if count & 64 != 0 { return Halves(high: value.low &<< count, low: 0) }
  return value.shiftedLeft(count & 63)
}

/// `value` shifted right by `count` (0 to 127), filling with zeros.
@inline(__always)
func shiftRight128(_ value: Halves, _ count: UInt64) -> Halves {
  if count & 64 != 0 { return Halves(high: 0, low: value.high &>> count) }
  return value.shiftedRight(count & 63)
}

/// `value` shifted right by `count` (0 to 127), filling with its sign.
@inline(__always)
func shiftRightSigned128(_ value: Halves, _ count: UInt64) -> Halves {
  let high = Int64(truncatingIfNeeded: value.high)
  let shifted = UInt64(truncatingIfNeeded: high &>> Int64(truncatingIfNeeded: count & 63))
  if count & 64 != 0 {
    return Halves(high: UInt64(truncatingIfNeeded: high &>> 63), low: shifted)
  }
  return Halves(high: shifted, low: value.shiftedRight(count & 63).low)
}
