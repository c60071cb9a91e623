// `Text`: a text with values in it that is never made into a String, and the interpolation that fills it.
//
//   print("\(x, width: 8)")     print(_: InterpolatedText<StandardOutputOverflow>)
//   writer.write("\(x)")        write(_: Text)
//
// The interpolation is a class, since a structure of this size is copied each time that it is handed on, and the compiler
// makes two such moves of one literal. In release builds the object lies on the stack: it does not outlive the
// expression. In debug builds, and where a text is kept, it lies on the heap.

/// A literal with or without values in it, collected in 512 bytes, and beyond that where `Overflow` says.
///
/// Programs write ``Text``, which is complete at any length, or pass a literal to `print`.
public struct InterpolatedText<Overflow: TextOverflow>: ExpressibleByStringInterpolation {
  let interpolation: TextInterpolation<Overflow>

  @inline(__always)
  public init(stringInterpolation interpolation: TextInterpolation<Overflow>) {
    self.interpolation = interpolation
  }

  @inline(__always)
  public init(stringLiteral literal: StaticString) {
    interpolation = TextInterpolation(literalCapacity: 0, interpolationCount: 0)
    interpolation.appendLiteral(literal)
  }
}

/// A text of any length: `func log(_ message: Text)` is called with `log("\(x, width: 8) read")`, and no string is made.
public typealias Text = InterpolatedText<HeapOverflow>

/// What the compiler fills from an interpolated literal.
public final class TextInterpolation<Overflow: TextOverflow>: Interpolation {
  public typealias StringLiteralType = StaticString
  public typealias Stream = TextStream<Overflow>

  var storage = TextStorage<Overflow>()

  @inline(__always)
  public init(literalCapacity: Int, interpolationCount: Int) {}

  @inline(__always)
  public func appendLiteral(_ literal: StaticString) { storage.append(literal) }

  @inline(__always)
  public func withStream(_ body: (inout Stream) -> Void) {
    // SAFETY: the stream is used during the call only, and the object lives as long.
    unsafe withUnsafeMutablePointer(to: &storage) {
      var stream = unsafe TextStream(storage: $0)
      body(&stream)
    }
  }

  /// Calls `body` with what is collected: so many bytes, and as many more may be read as the next multiple of 16 has.
  @inline(__always)
  func withBytes(_ body: (UnsafeRawPointer, Int) -> Void) {
    // SAFETY: the first `count` bytes are filled; the object is there during the call.
    unsafe withUnsafeMutablePointer(to: &storage) { storage in
      let count = unsafe storage.pointee.count
      unsafe storage.pointee.withStart { unsafe body($0, count) }
    }
  }
}

extension TextInterpolation<HeapOverflow> {
  /// Calls `body` once with the whole text and a terminator. The text stays as it is.
  @inline(__always)
  func withWhole<Failure: Error>(
    terminator: StaticString, _ body: (UnsafeRawPointer, Int) throws(Failure) -> Void
  ) throws(Failure) {
    // SAFETY: so many bytes are filled, and there is room for the terminator where that is tested.
    let isOnHeap = unsafe try withUnsafeMutablePointer(to: &storage) { storage throws(Failure) in
      let count = unsafe storage.pointee.count
      let whole = count &+ terminator.utf8CodeUnitCount
      if unsafe !storage.pointee.overflow.collected.isEmpty || whole > TextStorage<HeapOverflow>.capacity {
        return true
      }
      let start = unsafe storage.pointee.withStart { unsafe $0 }
      unsafe copy(terminator.utf8Start, terminator.utf8CodeUnitCount, to: start + count)
      try unsafe body(start, whole)
      return false
    }
    if !isOnHeap { return }
    storage.append(terminator)
    storage.spill()
    // In place, and then without the terminator again: a copy might be a long one.
    do throws(Failure) {
      try unsafe storage.overflow.collected.withUnsafeBufferPointer { bytes throws(Failure) in
        if let start = bytes.baseAddress { try unsafe body(start, bytes.count) }
      }
    } catch {
      storage.overflow.collected.removeLast(terminator.utf8CodeUnitCount)
      throw error
    }
    storage.overflow.collected.removeLast(terminator.utf8CodeUnitCount)
  }
}

extension Text: ByteOutputStreamable {
  /// Appends the text, as one write.
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    // SAFETY: the bytes are there during the call.
    try unsafe interpolation.withWhole(terminator: "") { (start, count) throws(Stream.Failure) in
      try stream.write(unsafe Span(_unsafeStart: start.assumingMemoryBound(to: UInt8.self), count: count))
    }
  }
}
