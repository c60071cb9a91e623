// What lies in memory: regions of the heap, and the header by which a block's address finds its region.
//
//   arena, 1 MiB, at a multiple of 1 MiB                     large block, a mapping of its own
//   +--------+-----------+-----------+-- … --+----------+    +--------+---------------------+
//   | header | rest of   | span 1    |       | span 15  |    | header | the block           |
//   |        | span 0    | 64 KiB    |       |          |    |        |                     |
//   +--------+-----------+-----------+-- … --+----------+    +--------+---------------------+
//              blocks of one size class a span                 ^ at a multiple of 1 MiB
//
// The header of any block at address p is at the multiple of 1 MiB below p (p - 1 rounded down): blocks never start
// where a header does, and a large block aligned to 1 MiB or more has its header 1 MiB before it.

/// The size and alignment of an arena, and the reach of a header.
var arenaByteCount: Int { 1 << 20 }
/// The part of an arena whose blocks are all of one class.
var spanByteCount: Int { 1 << 16 }
var spansPerArena: Int { 16 }

/// The first bytes of every region.
@unsafe
struct RegionHeader {
  /// `arenaMark` or `largeMark`: anything else means that a pointer that is not ours was freed.
  var mark: UInt32
  /// Arena: how many spans have been given to a class.
  var spanCount: UInt32
  /// The next region of the same kind, and for large blocks the one before.
  var next: UnsafeMutablePointer<RegionHeader>?
  var previous: UnsafeMutablePointer<RegionHeader>?
  /// Large: the length of the mapping.
  var byteCount: Int
  /// Arena: the class of each span, a byte each, as sixteen bytes in two words.
  var classes: (UInt64, UInt64)

  static var arenaMark: UInt32 { 0x5346_4152 }
  static var largeMark: UInt32 { 0x5346_4C41 }

  /// The class of a span that has been given to one.
  func sizeClass(ofSpan span: Int) -> SizeClass {
    let word = unsafe span < 8 ? classes.0 : classes.1
    return SizeClass(rawValue: Int(truncatingIfNeeded: (word &>> (UInt64(span & 7) &* 8)) & 0xff))
  }

  mutating func setClass(_ sizeClass: SizeClass, ofSpan span: Int) {
    let byte = UInt64(truncatingIfNeeded: sizeClass.rawValue) &<< (UInt64(span & 7) &* 8)
    if span < 8 { unsafe classes.0 |= byte } else { unsafe classes.1 |= byte }
  }
}

/// The header of the region that a block lies in.
@inline(__always)
func region(of block: UnsafeMutableRawPointer) -> UnsafeMutablePointer<RegionHeader>? {
  let address = (UInt(bitPattern: block) &- 1) & ~UInt(arenaByteCount &- 1)
  return unsafe UnsafeMutablePointer(bitPattern: address)
}

/// The offset in its arena of the first block of a span: behind the header in span 0, and at a multiple of the
/// largest power of two that divides the block size, so that blocks of an aligned class are aligned.
func firstBlockOffset(ofSpan span: Int, _ sizeClass: SizeClass, headerByteCount: Int) -> Int {
  if span > 0 { return span &* spanByteCount }
  let size = sizeClass.byteCount
  let alignment = size & (0 &- size)
  return (headerByteCount &+ alignment &- 1) & ~(alignment &- 1)
}
