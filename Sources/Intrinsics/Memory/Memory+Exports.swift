// The C names. Apart, so that tests on a host, where libc has these names, compile the functions without them.
#if hasFeature(Embedded)
/// `memcpy`: copies a block; the two do not overlap.
@c(memcpy)
public func memcpy(
  _ target: UnsafeMutableRawPointer, _ source: UnsafeRawPointer, _ count: Int
) -> UnsafeMutableRawPointer {
  unsafe copy(target, source, count)
  return unsafe target
}

/// `memmove`: copies a block; the two may overlap.
@c(memmove)
public func memmove(
  _ target: UnsafeMutableRawPointer, _ source: UnsafeRawPointer, _ count: Int
) -> UnsafeMutableRawPointer {
  unsafe move(target, source, count)
  return unsafe target
}

/// `memset`: sets every byte of a block.
@c(memset)
public func memset(_ target: UnsafeMutableRawPointer, _ byte: Int32, _ count: Int) -> UnsafeMutableRawPointer {
  unsafe fill(target, UInt8(truncatingIfNeeded: byte), count)
  return unsafe target
}

/// `memcmp`: negative, zero or positive, as the first byte that differs is lower, there is none, or it is higher.
@c(memcmp)
public func memcmp(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Int32 {
  unsafe compare(left, right, count)
}

/// `bcmp`: zero where the blocks are equal.
@c(bcmp)
public func bcmp(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Int32 {
  unsafe compare(left, right, count)
}

/// `strlen`: the number of bytes before the first zero.
@c(strlen)
public func strlen(_ text: UnsafePointer<Int8>) -> Int {
  unsafe length(text)
}
#endif
