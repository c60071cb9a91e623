// Text as the kernel passes it.
import FullSwiftCore

/// A name or argument: bytes in any encoding, ended by a zero byte. It prints as it is; no string is made of it.
struct Name: ByteOutputStreamable {
  let start: UnsafePointer<CChar>

  init(_ start: UnsafePointer<CChar>) { self.start = start }

  init(_ text: StaticString) { start = UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self) }

  /// The byte at an index up to that of the zero byte.
  subscript(index: Int) -> UInt8 { UInt8(bitPattern: start[index]) }

  /// The bytes without the one that ends them.
  var bytes: UnsafeRawBufferPointer {
    var count = 0
    while self[count] != 0 { count += 1 }
    return UnsafeRawBufferPointer(start: start, count: count)
  }

  func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(to stream: inout Stream) throws(Stream.Failure) {
    try stream.write(Span(_unsafeBytes: bytes))
  }
}
