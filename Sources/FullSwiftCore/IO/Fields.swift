// Lines taken apart: fields between runs of white space or between separators, where they lie, without a copy.
//
// Sixty-four bytes are looked at at once, and the answers kept as the bits of a word: a field costs two or three
// instructions on those bits, whatever its length.

/// The fields of a line between runs of ASCII white space; no field is empty.
///
/// ```swift
/// var fields = line.fields()
/// while let field = fields.next() { … }
/// ```
///
/// Fields live as long as the line that they are of, several at a time.
@frozen
@safe
public struct Fields: ~Escapable {
  private let line: Span<UInt8>
  /// Which part of the line has been looked at last, so that its answers are kept.
  private var base = 0
  private var end = 0
  /// A bit for each byte of that part at which a field begins, or white space behind one, and which is not used yet.
  private var edges: UInt64 = 0
  private var position = 0

  @inline(__always)
  @_lifetime(copy line)
  init(_ line: Span<UInt8>) { self.line = line }

  /// The next field, of at least one byte; nil behind the last.
  @inline(__always)
  @_lifetime(copy self)
  public mutating func next() -> Span<UInt8>? {
    while edges == 0 {
      if end >= line.count {
        position = line.count
        return nil
      }
      look()
    }
    let start = base &+ edges.trailingZeroBitCount
    edges &= edges &- 1
    while edges == 0 {
      if end >= line.count { break }
      look()
    }
    position = edges == 0 ? line.count : base &+ edges.trailingZeroBitCount
    edges &= edges &- 1
    // SAFETY: edges are inside the line, each behind the one before.
    return unsafe line.extracting(unchecked: Range(uncheckedBounds: (start, position)))
  }

  @inline(__always)
  private mutating func look() {
    base = end
    let (bits, count) = edgesOfFields(line, from: base)
    edges = bits
    end &+= count
  }

  /// What is left of the line behind the last field: white space in front of the next one included.
  @inline(__always)
  public var rest: Span<UInt8> {
    // SAFETY: the position is that of a field's end.
    @_lifetime(copy self) get { unsafe line.extracting(unchecked: Range(uncheckedBounds: (position, line.count))) }
  }
}

/// The fields of a line between separators: a field may be empty. A line of n separators has n + 1 fields, and an empty
/// one has one.
@frozen
@safe
public struct SeparatedFields: ~Escapable {
  private let line: Span<UInt8>
  private let separator: UInt8
  /// Which part of the line has been looked at last, so that its answers are kept.
  private var base = 0
  private var end = 0
  /// A bit for each separator of that part that is not used yet.
  private var separators: UInt64 = 0
  /// Where the next field begins; behind the last field one more than the line's length.
  private var position = 0

  @inline(__always)
  @_lifetime(copy line)
  init(_ line: Span<UInt8>, _ separator: UInt8) {
    self.line = line
    self.separator = separator
  }

  /// The next field; nil behind the last.
  @inline(__always)
  @_lifetime(copy self)
  public mutating func next() -> Span<UInt8>? {
    while separators == 0 {
      if end >= line.count { break }
      base = end
      let (bits, count) = occurrences(of: separator, in: line, from: base)
      separators = bits
      end &+= count
    }
    let start = position
    if start > line.count { return nil }
    let stop = separators == 0 ? line.count : base &+ separators.trailingZeroBitCount
    separators &= separators &- 1
    position = stop &+ 1
    // SAFETY: separators are inside the line, each behind the one before.
    return unsafe line.extracting(unchecked: Range(uncheckedBounds: (start, stop)))
  }

  /// What is left of the line behind the last field and its separator; empty behind the last field.
  @inline(__always)
  public var rest: Span<UInt8> {
    @_lifetime(copy self) get {
      // SAFETY: the position is that behind a separator or, at most by one, behind the line.
      unsafe line.extracting(unchecked: Range(uncheckedBounds: (min(position, line.count), line.count)))
    }
  }
}

/// Looks at bytes of a line, at sixty-four where that is possible.
///
/// - Returns: a bit for each byte, those behind the line zero; and how many bytes were looked at.
@inline(__always)
private func look(
  at line: Span<UInt8>, from base: Int, _ question: (BlockGroup) -> UInt64
) -> (bits: UInt64, count: Int) {
  unsafe line.withUnsafeBufferPointer { bytes in
    guard let start = bytes.baseAddress else { return (0, BlockGroup.byteCount) }
    // SAFETY: `base` is in the line: see ByteSearch.swift.
    var (bits, count) = unsafe BlockGroup.look(from: UnsafeRawPointer(start) + base, question)
    let rest = bytes.count &- base
    if rest < BlockGroup.byteCount { bits &= (1 &<< UInt64(truncatingIfNeeded: rest)) &- 1 }
    return (bits, count)
  }
}

/// The bits of those bytes that belong to a field, and whose neighbour before does not, or the other way round.
@_optimize(speed)
@inline(never)
func edgesOfFields(_ line: Span<UInt8>, from base: Int) -> (bits: UInt64, count: Int) {
  let (inField, count) = look(at: line, from: base) { ~$0.whitespace }
  // SAFETY: inside the line.
  let isInFieldBefore = unsafe base > 0 && !isWhitespace(line[unchecked: base &- 1])
  let edges = inField ^ (inField &<< 1 | (isInFieldBefore ? 1 : 0))
  // Behind the last byte there is no edge, but at the line's end.
  return (count < BlockGroup.byteCount ? edges & ((1 &<< UInt64(truncatingIfNeeded: count)) &- 1) : edges, count)
}

@_optimize(speed)
@inline(never)
func occurrences(of byte: UInt8, in line: Span<UInt8>, from base: Int) -> (bits: UInt64, count: Int) {
  let pattern = ByteBlock(repeating: byte)
  return look(at: line, from: base) { $0.equal(to: pattern) }
}
