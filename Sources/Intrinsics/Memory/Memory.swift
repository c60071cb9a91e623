// The memory functions that the code generator calls by their C names, wherever a value is copied, cleared or compared.
//
// No loop here may be recognised as what it is, or it would be compiled into a call of the function it stands in: the
// offset of each loop goes through `fullswift_opaque`, an empty instruction that no pass can see through. (The target's
// flag -disable-loop-idiom-all says the same; a test looks at the disassembly.)
//
// Sizes below 16 are done by two overlapping loads and stores, without a loop; larger ones by 16 bytes at a time, the last
// 16 overlapping the ones before. Every load of the overlapping parts comes before the first store, so that the same code
// serves blocks that overlap.
internal import CFullSwift

@unsafe typealias Bytes = UnsafeMutableRawPointer
typealias Block = SIMD2<UInt64>

extension Int {
  /// The same number, of which the optimiser knows nothing.
  @inline(__always)
  var opaque: Int { Int(bitPattern: fullswift_opaque(UInt(bitPattern: self))) }
}

// SAFETY of the whole file: the caller's blocks have `count` bytes each, and every offset below is shown to be at most
// count - (width of the access).

/// Copies fewer than 16 bytes; the blocks may overlap.
@inline(__always)
private func copyFew(_ target: Bytes, _ source: UnsafeRawPointer, _ count: Int) {
  if count >= 8 {
    unsafe copyEnds(target, source, count, as: UInt64.self)
  } else if count >= 4 {
    unsafe copyEnds(target, source, count, as: UInt32.self)
  } else if count > 0 {
    // One to three: the first, the middle and the last byte, some of which are the same.
    let first = unsafe source.load(as: UInt8.self)
    let middle = unsafe source.load(fromByteOffset: count &>> 1, as: UInt8.self)
    let last = unsafe source.load(fromByteOffset: count &- 1, as: UInt8.self)
    unsafe target.storeBytes(of: first, as: UInt8.self)
    unsafe target.storeBytes(of: middle, toByteOffset: count &>> 1, as: UInt8.self)
    unsafe target.storeBytes(of: last, toByteOffset: count &- 1, as: UInt8.self)
  }
}

/// Copies `width` to 2 × `width` bytes.
@inline(__always)
private func copyEnds<Word: BitwiseCopyable>(
  _ target: Bytes, _ source: UnsafeRawPointer, _ count: Int, as: Word.Type
) {
  let last = count &- MemoryLayout<Word>.size
  let head = unsafe source.loadUnaligned(as: Word.self)
  let tail = unsafe source.loadUnaligned(fromByteOffset: last, as: Word.self)
  unsafe target.storeBytes(of: head, as: Word.self)
  unsafe target.storeBytes(of: tail, toByteOffset: last, as: Word.self)
}

/// Copies upwards: right for blocks that do not overlap, and where the target is the lower one.
@inline(__always)
private func copyUpwards(_ target: Bytes, _ source: UnsafeRawPointer, _ count: Int) {
  if count < 16 { return unsafe copyFew(target, source, count) }
  let last = count &- 16
  let tail = unsafe source.loadUnaligned(fromByteOffset: last, as: Block.self)
  var offset = 0
  while offset < last {
    unsafe target.storeBytes(
      of: source.loadUnaligned(fromByteOffset: offset, as: Block.self), toByteOffset: offset, as: Block.self)
    offset = (offset &+ 16).opaque
  }
  unsafe target.storeBytes(of: tail, toByteOffset: last, as: Block.self)
}

/// Copies downwards: right where the target is the higher of two overlapping blocks.
@inline(__always)
private func copyDownwards(_ target: Bytes, _ source: UnsafeRawPointer, _ count: Int) {
  if count < 16 { return unsafe copyFew(target, source, count) }
  let head = unsafe source.loadUnaligned(as: Block.self)
  var offset = count &- 16
  while offset > 0 {
    unsafe target.storeBytes(
      of: source.loadUnaligned(fromByteOffset: offset, as: Block.self), toByteOffset: offset, as: Block.self)
    offset = (offset &- 16).opaque
  }
  unsafe target.storeBytes(of: head, as: Block.self)
}

func copy(_ target: Bytes, _ source: UnsafeRawPointer, _ count: Int) {
  unsafe copyUpwards(target, source, count)
}

func move(_ target: Bytes, _ source: UnsafeRawPointer, _ count: Int) {
  // Below zero, or beyond the source's end: as an unsigned number both are at least count.
  if UInt(bitPattern: target) &- UInt(bitPattern: source) >= UInt(bitPattern: count) {
    unsafe copyUpwards(target, source, count)
  } else {
    unsafe copyDownwards(target, source, count)
  }
}

func fill(_ target: Bytes, _ byte: UInt8, _ count: Int) {
  let word = UInt64(byte) &* 0x0101_0101_0101_0101
  if count >= 16 {
    let block = Block(word, word)
    let last = count &- 16
    var offset = 0
    while offset < last {
      unsafe target.storeBytes(of: block, toByteOffset: offset, as: Block.self)
      offset = (offset &+ 16).opaque
    }
    unsafe target.storeBytes(of: block, toByteOffset: last, as: Block.self)
  } else if count >= 8 {
    unsafe target.storeBytes(of: word, as: UInt64.self)
    unsafe target.storeBytes(of: word, toByteOffset: count &- 8, as: UInt64.self)
  } else if count >= 4 {
    let half = UInt32(truncatingIfNeeded: word)
    unsafe target.storeBytes(of: half, as: UInt32.self)
    unsafe target.storeBytes(of: half, toByteOffset: count &- 4, as: UInt32.self)
  } else if count > 0 {
    unsafe target.storeBytes(of: byte, as: UInt8.self)
    unsafe target.storeBytes(of: byte, toByteOffset: count &>> 1, as: UInt8.self)
    unsafe target.storeBytes(of: byte, toByteOffset: count &- 1, as: UInt8.self)
  }
}

/// Negative, zero or positive, as the first byte that differs is lower, there is none, or it is higher.
func compare(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Int32 {
  var offset = 0
  while offset &+ 8 <= count {
    let a = unsafe left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let b = unsafe right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    // The first byte is the lowest of a word here: swapped, it weighs most.
    if a != b { return a.byteSwapped < b.byteSwapped ? -1 : 1 }
    offset = (offset &+ 8).opaque
  }
  while offset < count {
    let a = unsafe left.load(fromByteOffset: offset, as: UInt8.self)
    let b = unsafe right.load(fromByteOffset: offset, as: UInt8.self)
    if a != b { return a < b ? -1 : 1 }
    offset = (offset &+ 1).opaque
  }
  return 0
}

/// The number of bytes before the first zero.
func length(_ text: UnsafeRawPointer) -> Int {
  var offset = 0
  // Byte by byte to a multiple of 8; from there a whole word lies in one page, so that reading behind the zero is no fault.
  while (UInt(bitPattern: text) &+ UInt(bitPattern: offset)) & 7 != 0 {
    if unsafe text.load(fromByteOffset: offset, as: UInt8.self) == 0 { return offset }
    offset = (offset &+ 1).opaque
  }
  while true {
    let word = unsafe text.load(fromByteOffset: offset, as: UInt64.self)
    // The lowest bit set is bit 7 of the first byte that is zero (Alan Mycroft, 1987).
    let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    if zeros != 0 { return offset &+ zeros.trailingZeroBitCount &>> 3 }
    offset = (offset &+ 8).opaque
  }
}
