// A text of known length, written into its width. What depends on the stream is kept small: it is compiled for each.

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  /// Appends a text, with fill up to a width.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - padding: the width, in Unicode scalars, and what fills it; the text stands at the beginning if nothing else is said.
  public mutating func write(_ text: Span<UInt8>, padding: Padding) throws(Failure) {
    try write(text, signCount: 0, columns: columnCount(of: text), padding: padding, isNumber: false)
  }

  /// Appends a text whose length is known, with fill up to a width.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - signCount: bytes of sign and prefix at its beginning: behind them stands the fill of `.afterSign`.
  ///   - columns: Unicode scalars of the text.
  ///   - padding: the width and what fills it.
  ///   - isNumber: which alignment is usual.
  package mutating func write(
    _ text: Span<UInt8>, signCount: Int, columns: Int, padding: Padding, isNumber: Bool
  ) throws(Failure) {
    if padding.width <= columns { return try write(text) }
    let counts = padding.fillCounts(columns: columns, isNumber: isNumber)
    let fill = ScalarBytes(padding.fill)
    // A width may be of any size: the first comparison keeps the product from overflowing.
    if counts.total <= maximumWriteCapacity {
      let capacity = text.count &+ counts.total &* fill.count
      if capacity <= maximumWriteCapacity {
        // SAFETY: what is written is the text and its fill, `capacity` bytes.
        return try unsafe write(unsafeCapacity: capacity) { target in
          unsafe copy(text, signCount: signCount, fill: fill, counts, to: target)
        }
      }
    }
    try write(fill, times: counts.before)
    try write(text.extracting(first: signCount))
    try write(fill, times: counts.within)
    try write(text.extracting(droppingFirst: signCount))
    try write(fill, times: counts.behind)
  }

  /// Appends a scalar `times` times, in pieces that the stream has room for.
  package mutating func write(_ scalar: ScalarBytes, times: Int) throws(Failure) {
    var left = times
    while left > 0 {
      let part = left < 64 ? left : 64
      // SAFETY: 64 scalars have 256 bytes at most.
      try unsafe write(unsafeCapacity: part &* scalar.count) { target in
        unsafe scalar.write(times: part, to: target)
      }
      left &-= part
    }
  }
}

/// Copies a text with its fill.
///
/// - Parameter target: as many bytes as the text and all the fill have.
/// - Returns: that many.
@inline(never)
private func copy(
  _ text: Span<UInt8>, signCount: Int, fill: ScalarBytes, _ counts: FillCounts, to target: UnsafeMutableRawPointer
) -> Int {
  // SAFETY: each part begins where the one before it ends, and the caller's memory has room for all.
  unsafe text.withUnsafeBytes { bytes in
    guard let start = bytes.baseAddress else { return unsafe fill.write(times: counts.total, to: target) }
    var offset = unsafe fill.write(times: counts.before, to: target)
    offset &+= unsafe copyBytes(from: start, count: signCount, to: target + offset)
    offset &+= unsafe fill.write(times: counts.within, to: target + offset)
    offset &+= unsafe copyBytes(from: start + signCount, count: bytes.count &- signCount, to: target + offset)
    return unsafe offset &+ fill.write(times: counts.behind, to: target + offset)
  }
}

/// Copies bytes to where they are not: `copyMemory` would link the function for parts of the same memory.
///
/// - Returns: how many there were.
@inline(__always)
func copyBytes(from source: UnsafeRawPointer, count: Int, to target: UnsafeMutableRawPointer) -> Int {
  var index = 0
  while index < count {
    // SAFETY: the callers have `count` bytes at both.
    unsafe target.storeBytes(
      of: source.load(fromByteOffset: index, as: UInt8.self), toByteOffset: index, as: UInt8.self)
    index &+= 1
  }
  return count
}
