// Counting words, eight bytes at a time in a plain 64-bit integer: the same code is fast on all three architectures.
//
// A byte's top bit holds the answer to a question about that byte. For a byte b below 128 the sum b + (128 - n) has its
// top bit set exactly if b >= n, and cannot carry into the next byte.

struct Counts {
  var lines: UInt64 = 0, words: UInt64 = 0, bytes: UInt64 = 0

  mutating func add(_ other: Counts) {
    lines &+= other.lines
    words &+= other.words
    bytes &+= other.bytes
  }
}

/// A byte in all eight places.
@inline(__always)
private func eight(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

private var top: UInt64 { @inline(__always) get { eight(0x80) } }

/// For bytes below 128: the top bits of those that are at least `bound`.
@inline(__always)
private func atLeast(_ bound: UInt64, _ low: UInt64) -> UInt64 { low &+ eight(128 &- bound) }

/// Adds the eight bytes up.
@inline(__always)
private func sum(_ bytes: UInt64) -> UInt64 {
  let pairs = (bytes & 0x00ff_00ff_00ff_00ff) &+ (bytes &>> 8 & 0x00ff_00ff_00ff_00ff)
  return (pairs &* 0x0001_0001_0001_0001) &>> 48
}

/// Calls `matches` with every eight bytes and counts the top bits that are set in its answers.
@inline(__always)
private func countTopBits(_ bytes: UnsafeBufferPointer<UInt64>, _ matches: (UInt64) -> UInt64) -> UInt64 {
  var total: UInt64 = 0
  var next = bytes.startIndex
  while next < bytes.endIndex {
    // A byte can hold the count of 255.
    let end = min(next &+ 255, bytes.endIndex)
    var counts: UInt64 = 0
    while next < end {
      counts &+= (matches(bytes[next]) & top) &>> 7
      next &+= 1
    }
    total &+= sum(counts)
  }
  return total
}

// Optimised for speed in a program that is optimised for size, which holds only for a function that is not inlined.

/// Counts the words that begin in these bytes.
///
/// Printable bytes make words, white space ends them, and control characters do neither, as GNU wc has it. Bytes above
/// 127 count as printable here. GNU knows the white space beyond ASCII (U+00A0, U+2003 …) in a UTF-8 locale, and takes
/// these bytes for control characters in the C locale and where they are not valid UTF-8.
///
/// - Parameter inWord: 1 if the text before these bytes ended in a word, else 0; and the same for the text behind them.
@_optimize(speed)
@inline(never)
func countWords(_ bytes: UnsafeBufferPointer<UInt64>, inWord: inout UInt64) -> UInt64 {
  var carry = inWord
  let count = countTopBits(bytes) { bytes in
    let low = bytes & ~top
    // 9…13 and 32. Each bound turns the answer over.
    let spaces = (atLeast(9, low) ^ atLeast(14, low) ^ atLeast(32, low) ^ atLeast(33, low)) & ~bytes & top
    // 33…126 and all that is not ASCII.
    let printable = (atLeast(33, low) ^ atLeast(127, low) | bytes) & top
    // Whether a byte is in a word depends on the one before it, as a carry does. So add: a printable byte (1 + 1) sends
    // a carry on, white space (0 + 0) swallows it, and a control character (1 + 0) lets it through.
    let (partial, overflow1) = (~spaces).addingReportingOverflow(printable)
    let (sum, overflow2) = partial.addingReportingOverflow(carry)
    carry = overflow1 || overflow2 ? 1 : 0
    // A printable byte's sum is 1 with a carry from before it; without one, a word begins.
    return printable & ~sum
  }
  inWord = carry
  return count
}
