// Finding and counting bytes, sixteen at a time: what sixteen are is in Arch/ByteBlock.
//
// SAFETY, of all loads here: a group lies in one page as a whole, and where one byte of it can be read all can be. What
// lies outside the caller's bytes is masked out, and decides nothing.

/// Four blocks: sixty-four bytes.
struct BlockGroup {
  static var byteCount: Int { @inline(__always) get { 64 } }

  let blocks: (ByteBlock, ByteBlock, ByteBlock, ByteBlock)

  /// The group that an address lies in: it begins at a multiple of its length.
  @inline(__always)
  init(around address: UnsafeRawPointer) {
    let start = unsafe address - address.offset(fromMultipleOf: Self.byteCount)
    unsafe blocks = (
      ByteBlock(loading: start), ByteBlock(loading: start + 16), ByteBlock(loading: start + 32),
      ByteBlock(loading: start + 48)
    )
  }

  /// The group from any address on, which does not go beyond the page.
  @inline(__always)
  private init(from start: UnsafeRawPointer) {
    unsafe blocks = (
      ByteBlock(loadingUnaligned: start), ByteBlock(loadingUnaligned: start + 16),
      ByteBlock(loadingUnaligned: start + 32), ByteBlock(loadingUnaligned: start + 48)
    )
  }

  /// Looks at bytes from an address on, at sixty-four where that is possible.
  ///
  /// - Parameters:
  ///   - start: the address of a byte that can be read.
  ///   - question: answers for all bytes of a group.
  /// - Returns: a bit for each byte, the first the lowest, and how many there are; those above are zero.
  @inline(__always)
  static func look(from start: UnsafeRawPointer, _ question: (BlockGroup) -> UInt64) -> (bits: UInt64, count: Int) {
    // The smallest page.
    if ByteBlock.loadsFromAnywhere, unsafe start.offset(fromMultipleOf: 4096) <= 4096 &- byteCount {
      return unsafe (question(BlockGroup(from: start)), byteCount)
    }
    let offset = unsafe start.offset(fromMultipleOf: byteCount)
    return unsafe (question(BlockGroup(around: start)) &>> UInt64(truncatingIfNeeded: offset), byteCount &- offset)
  }

  /// A bit for each byte, the first the lowest: whether it is white space of ASCII.
  @inline(__always)
  var whitespace: UInt64 {
    mask(blocks.0.whitespace, blocks.1.whitespace, blocks.2.whitespace, blocks.3.whitespace)
  }

  /// A bit for each byte, the first the lowest: whether it is that of the pattern.
  @inline(__always)
  func equal(to pattern: ByteBlock) -> UInt64 {
    mask(
      blocks.0.equal(to: pattern), blocks.1.equal(to: pattern), blocks.2.equal(to: pattern),
      blocks.3.equal(to: pattern))
  }

  @inline(__always)
  private func mask(
    _ a: ByteBlock.Matches, _ b: ByteBlock.Matches, _ c: ByteBlock.Matches, _ d: ByteBlock.Matches
  ) -> UInt64 {
    a.mask | b.mask &<< 16 | c.mask &<< 32 | d.mask &<< 48
  }

  /// Whether any byte is that of the pattern.
  @inline(__always)
  func contains(_ pattern: ByteBlock) -> Bool {
    (blocks.0.equal(to: pattern) | blocks.1.equal(to: pattern) | blocks.2.equal(to: pattern)
      | blocks.3.equal(to: pattern)).isAny
  }
}

extension UnsafeRawPointer {
  /// The address's distance from the multiple below it.
  @inline(__always)
  func offset(fromMultipleOf alignment: Int) -> Int { Int(bitPattern: self) & (alignment &- 1) }
}

/// Where a byte first occurs.
///
/// - Parameters:
///   - start: the first byte to look at.
///   - count: the number of bytes; at least 1.
/// - Returns: a number below `count`; where the byte does not occur, some number from `count` on.
@inline(__always)
func firstIndex(of byte: UInt8, from start: UnsafeRawPointer, count: Int) -> Int {
  let pattern = ByteBlock(repeating: byte)
  let matches = unsafe BlockGroup.look(from: start) { $0.equal(to: pattern) }.bits
  if matches != 0 { return matches.trailingZeroBitCount }
  // On from the next multiple, at bytes that have been looked at in part.
  var index = unsafe BlockGroup.byteCount &- start.offset(fromMultipleOf: BlockGroup.byteCount)
  while index < count {
    let group = unsafe BlockGroup(around: start + index)
    if group.contains(pattern) { return index &+ group.equal(to: pattern).trailingZeroBitCount }
    index &+= BlockGroup.byteCount
  }
  return index
}

/// How often a byte occurs in a part of the group that an address lies in.
///
/// - Parameters:
///   - start: the first byte to look at.
///   - count: the number of bytes, at least 1; those behind the group do not count.
@inline(never)
private func countInGroup(of byte: UInt8, from start: UnsafeRawPointer, count: Int) -> Int {
  let offset = unsafe start.offset(fromMultipleOf: BlockGroup.byteCount)
  var matches = unsafe BlockGroup(around: start).equal(to: ByteBlock(repeating: byte)) &>> UInt64(offset)
  if count < BlockGroup.byteCount { matches &= (1 &<< UInt64(count)) &- 1 }
  return matches.nonzeroBitCount
}

/// How often a byte occurs.
///
/// - Parameters:
///   - start: the first byte to look at.
///   - count: the number of bytes.
@_optimize(speed)
@inline(never)
func countOccurrences(of byte: UInt8, from start: UnsafeRawPointer, count: Int) -> Int {
  if count <= 0 { return 0 }
  // Of the first and the last group a part counts.
  var total = unsafe countInGroup(of: byte, from: start, count: count)
  let pattern = ByteBlock(repeating: byte)
  var index = unsafe BlockGroup.byteCount &- start.offset(fromMultipleOf: BlockGroup.byteCount)
  while count &- index >= BlockGroup.byteCount {
    // A place can count to 255.
    let end = min(count, index &+ 255 &* BlockGroup.byteCount) &- BlockGroup.byteCount
    var counts = (ByteBlock.Counts(), ByteBlock.Counts(), ByteBlock.Counts(), ByteBlock.Counts())
    while index <= end {
      let group = unsafe BlockGroup(around: start + index)
      counts.0.add(group.blocks.0.equal(to: pattern))
      counts.1.add(group.blocks.1.equal(to: pattern))
      counts.2.add(group.blocks.2.equal(to: pattern))
      counts.3.add(group.blocks.3.equal(to: pattern))
      index &+= BlockGroup.byteCount
    }
    total &+= ByteBlock.Counts.sum(counts)
  }
  if index < count { unsafe total &+= countInGroup(of: byte, from: start + index, count: count &- index) }
  return total
}

/// How many fields begin: bytes that are no white space, behind one that is.
///
/// - Parameters:
///   - start: the first byte to look at.
///   - count: the number of bytes.
///   - isInField: whether the byte before the first is part of a field; and the same of the last.
@_optimize(speed)
@inline(never)
func countFields(from start: UnsafeRawPointer, count: Int, isInField: inout Bool) -> Int {
  var total = 0
  var carry: UInt64 = isInField ? 1 : 0
  // The groups' beginnings; what of the first and the last is outside the bytes continues what is inside.
  var index = unsafe 0 &- start.offset(fromMultipleOf: BlockGroup.byteCount)
  while index < count {
    var inField = unsafe ~BlockGroup(around: start + max(index, 0)).whitespace
    if index < 0 {
      let outside = (1 &<< UInt64(truncatingIfNeeded: 0 &- index)) &- 1
      inField = carry == 0 ? inField & ~outside : inField | outside
    }
    let rest = count &- index
    if rest < BlockGroup.byteCount {
      let inside = (1 &<< UInt64(truncatingIfNeeded: rest)) &- 1
      let isLast = inField &>> UInt64(truncatingIfNeeded: rest &- 1) & 1 != 0
      inField = isLast ? inField | ~inside : inField & inside
    }
    total &+= (inField & ~(inField &<< 1 | carry)).nonzeroBitCount
    carry = inField &>> 63
    index &+= BlockGroup.byteCount
  }
  isInField = carry != 0
  return total
}
