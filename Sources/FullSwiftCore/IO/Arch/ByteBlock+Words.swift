// Sixteen bytes looked at at once, in two integers: for riscv64, whose vectors not every processor has.
//
// A byte's top bit holds the answer to a question about that byte (Henry S. Warren, "Hacker's Delight", 2nd edition,
// 2012, 6-1).
#if arch(riscv64)

/// Sixteen bytes.
struct ByteBlock {
  static var byteCount: Int { @inline(__always) get { 16 } }

  private let words: (UInt64, UInt64)

  /// Sixteen times the same.
  @inline(__always)
  init(repeating byte: UInt8) {
    let word = eight(UInt64(byte))
    words = (word, word)
  }

  /// The bytes from an address on, which is a multiple of sixteen.
  @inline(__always)
  init(loading start: UnsafeRawPointer) {
    // SAFETY: the caller can read there.
    words = unsafe (start.load(as: UInt64.self), start.load(fromByteOffset: 8, as: UInt64.self))
  }

  /// Whether bytes can be loaded as fast from any address as from a multiple of sixteen: here a word that is not
  /// aligned may be loaded byte by byte.
  static var loadsFromAnywhere: Bool { @inline(__always) get { false } }

  /// The bytes from any address on.
  @inline(__always)
  init(loadingUnaligned start: UnsafeRawPointer) {
    // SAFETY: the caller can read there.
    words = unsafe (start.loadUnaligned(as: UInt64.self), start.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
  }

  /// Which bytes are those of the other block.
  @inline(__always)
  func equal(to other: ByteBlock) -> Matches {
    Matches(tops: (zeros(words.0 ^ other.words.0), zeros(words.1 ^ other.words.1)))
  }

  /// Which bytes are white space of ASCII: 32 and 9…13.
  @inline(__always)
  var whitespace: Matches { Matches(tops: (spaces(words.0), spaces(words.1))) }

  /// An answer for each byte of a block.
  struct Matches {
    fileprivate let tops: (UInt64, UInt64)

    /// Whether it is yes for any.
    @inline(__always) var isAny: Bool { tops.0 | tops.1 != 0 }

    /// A bit for each byte, the first the lowest of sixteen.
    @inline(__always) var mask: UInt64 { gathered(tops.0) | gathered(tops.1) &<< 8 }

    @inline(__always)
    static func | (left: Matches, right: Matches) -> Matches {
      Matches(tops: (left.tops.0 | right.tops.0, left.tops.1 | right.tops.1))
    }
  }

  /// Counts for each place.
  struct Counts {
    private var counts: (UInt64, UInt64) = (0, 0)

    @inline(__always) init() {}

    /// Adds one where the answer is yes: at most 255 times.
    @inline(__always)
    mutating func add(_ matches: Matches) {
      counts.0 &+= matches.tops.0 &>> 7
      counts.1 &+= matches.tops.1 &>> 7
    }

    /// Each two neighbours added up.
    @inline(__always)
    private var pairs: UInt64 {
      let low: UInt64 = 0x00ff_00ff_00ff_00ff
      return (counts.0 & low) &+ (counts.0 &>> 8 & low) &+ (counts.1 & low) &+ (counts.1 &>> 8 & low)
    }

    /// The sum over all places of four.
    @inline(__always)
    static func sum(_ all: (Counts, Counts, Counts, Counts)) -> Int {
      // Sixteen times 255 at most in each sixteen bits, and four times that in their sum.
      let pairs = all.0.pairs &+ all.1.pairs &+ all.2.pairs &+ all.3.pairs
      return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
    }
  }
}

/// A byte in all eight places.
@inline(__always)
private func eight(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

/// The top bits of those bytes that are zero.
@inline(__always)
private func zeros(_ word: UInt64) -> UInt64 {
  let low = eight(0x7f)
  return ~((word & low) &+ low | word | low)
}

/// The top bits of those bytes that are white space.
@inline(__always)
private func spaces(_ word: UInt64) -> UInt64 {
  // For b below 128, b + (128 - n) has its top bit set if b >= n. Each bound turns the answer over.
  let low = word & eight(0x7f)
  let inside = (low &+ eight(128 - 9)) ^ (low &+ eight(128 - 14)) ^ (low &+ eight(128 - 32)) ^ (low &+ eight(128 - 33))
  return inside & ~word & eight(0x80)
}

/// The top bits of the eight bytes, as the lowest eight bits.
@inline(__always)
private func gathered(_ tops: UInt64) -> UInt64 { ((tops &>> 7) &* 0x0102_0408_1020_4080) &>> 56 }
#endif
