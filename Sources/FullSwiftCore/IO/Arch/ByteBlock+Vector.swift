// Sixteen bytes looked at at once, in a vector register: SSE2 of x86_64, NEON of aarch64.
//
// The compiler's own functions on vectors: a SIMD16 of the standard library becomes the same code in release builds,
// and calls of generic code in debug builds.
#if arch(x86_64) || arch(arm64)
internal import Builtin

/// Sixteen bytes.
struct ByteBlock {
  static var byteCount: Int { @inline(__always) get { 16 } }

  private let bytes: Builtin.Vec16xInt8

  /// Sixteen times the same.
  @inline(__always)
  init(repeating byte: UInt8) { bytes = SIMD16(repeating: byte)._storage._value }

  /// The bytes from an address on, which is a multiple of sixteen.
  @inline(__always)
  init(loading start: UnsafeRawPointer) {
    // SAFETY: the caller can read there.
    bytes = unsafe start.load(as: SIMD16<UInt8>.self)._storage._value
  }

  /// Whether bytes can be loaded as fast from any address as from a multiple of sixteen.
  static var loadsFromAnywhere: Bool { @inline(__always) get { true } }

  /// The bytes from any address on.
  @inline(__always)
  init(loadingUnaligned start: UnsafeRawPointer) {
    // SAFETY: the caller can read there.
    bytes = unsafe start.loadUnaligned(as: SIMD16<UInt8>.self)._storage._value
  }

  /// Which bytes are those of the other block.
  @inline(__always)
  func equal(to other: ByteBlock) -> Matches { Matches(bits: Builtin.cmp_eq_Vec16xInt8(bytes, other.bytes)) }

  /// Which bytes are white space of ASCII: 32 and 9…13.
  @inline(__always)
  var whitespace: Matches {
    let fromTab = Builtin.sub_Vec16xInt8(bytes, ByteBlock(repeating: 9).bytes)
    return Matches(bits: Builtin.cmp_ult_Vec16xInt8(fromTab, ByteBlock(repeating: 5).bytes))
      | equal(to: ByteBlock(repeating: 32))
  }

  /// An answer for each byte of a block.
  struct Matches {
    fileprivate let bits: Builtin.Vec16xInt1

    /// Whether it is yes for any.
    @inline(__always) var isAny: Bool { mask != 0 }

    /// A bit for each byte, the first the lowest of sixteen.
    @inline(__always) var mask: UInt64 { UInt64(UInt16(Builtin.bitcast_Vec16xInt1_Int16(bits))) }

    @inline(__always)
    static func | (left: Matches, right: Matches) -> Matches {
      Matches(bits: Builtin.or_Vec16xInt1(left.bits, right.bits))
    }
  }

  /// Counts for each of the sixteen places.
  struct Counts {
    private var counts = ByteBlock(repeating: 0).bytes

    @inline(__always) init() {}

    /// Adds one where the answer is yes: at most 255 times.
    @inline(__always)
    mutating func add(_ matches: Matches) {
      // Yes is all ones, which is -1.
      counts = Builtin.sub_Vec16xInt8(counts, Builtin.sext_Vec16xInt1_Vec16xInt8(matches.bits))
    }

    /// Each two neighbours added up.
    @inline(__always)
    private var pairs: Builtin.Vec8xInt16 {
      let words = Builtin.bitcast_Vec16xInt8_Vec8xInt16(counts)
      let low = SIMD8<UInt16>(repeating: 0xff)._storage._value
      let eight = SIMD8<UInt16>(repeating: 8)._storage._value
      return Builtin.add_Vec8xInt16(Builtin.and_Vec8xInt16(words, low), Builtin.lshr_Vec8xInt16(words, eight))
    }

    /// The sum over all places of four.
    @inline(__always)
    static func sum(_ all: (Counts, Counts, Counts, Counts)) -> Int {
      let pairs = Builtin.add_Vec8xInt16(
        Builtin.add_Vec8xInt16(all.0.pairs, all.1.pairs), Builtin.add_Vec8xInt16(all.2.pairs, all.3.pairs))
      let halves = Builtin.bitcast_Vec8xInt16_Vec2xInt64(pairs)
      // Eight times 255 at most in each of the four sixteen bits of a half, and twice that in those of the sum.
      let both =
        UInt64(Builtin.extractelement_Vec2xInt64_Int32(halves, UInt32(0)._value))
        &+ UInt64(Builtin.extractelement_Vec2xInt64_Int32(halves, UInt32(1)._value))
      return Int(truncatingIfNeeded: (both &* 0x0001_0001_0001_0001) &>> 48)
    }
  }
}
#endif
