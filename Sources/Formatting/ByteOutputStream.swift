// Where bytes go, and what can turn itself into bytes: the two protocols that everything above writes through.
//
// They are to bytes what the standard library's TextOutputStream and TextOutputStreamable are to strings. No string is
// made on the way, and an error is the stream's own type: `Never` for one that cannot fail or that ends the program itself,
// so that writing to it needs no `try`.

internal import Builtin

/// A destination of bytes.
public protocol ByteOutputStream: ~Copyable, ~Escapable {
  /// What a write throws: `Never` where none can fail.
  associatedtype Failure: Error = Never

  /// Appends all the bytes.
  mutating func write(_ bytes: Span<UInt8>) throws(Failure)

  /// Appends what `initialize` writes, without a copy where the stream has the room.
  ///
  /// - Parameters:
  ///   - capacity: how many bytes `initialize` may write at most; 0 to 256.
  ///   - initialize: writes to the address and returns how many bytes it wrote from there on.
  mutating func write(
    unsafeCapacity capacity: Int, initializingWith initialize: (UnsafeMutableRawPointer) -> Int
  ) throws(Failure)
}

/// The most that `write(unsafeCapacity:initializingWith:)` may be asked for: any number of 128 bits in any radix, with room to
/// spare. What is longer is written in pieces, or from memory of its own.
@inline(__always)
package var maximumWriteCapacity: Int { 256 }

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  @inline(__always)
  public mutating func write(
    unsafeCapacity capacity: Int, initializingWith initialize: (UnsafeMutableRawPointer) -> Int
  ) throws(Failure) {
    // SAFETY: `initialize` writes at most `capacity` bytes, which are there, and says how many it wrote.
    var scratch: InlineArray<256, UInt8> = Builtin.emplace { _ in }
    var bytes = scratch.mutableSpan
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe buffer.baseAddress.map { unsafe initialize($0) } ?? 0
    }
    try write(scratch.span.extracting(first: count))
  }
}

/// A value that writes its own text, in UTF-8.
///
/// For a type of yours, beside or in place of `CustomStringConvertible`: no string is made where it is printed.
public protocol ByteOutputStreamable {
  /// Appends the value's text.
  func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(to stream: inout Stream) throws(Stream.Failure)

  /// Appends the text that the value has within a collection and in `debugPrint`: strings are quoted there. The same as
  /// its text if nothing else is said.
  func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure)
}

extension ByteOutputStreamable {
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try write(to: &stream)
  }
}
