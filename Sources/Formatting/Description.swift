// The `description` of a value that writes its own text: the only strings that this room makes, and the only memory that it
// asks for.

internal import Builtin

/// The text of a value, as a string, without the standard library's interpolation.
///
/// - Parameter value: one whose text is at most 128 bytes of UTF-8; what is beyond that is left out.
package func makeDescription<Value: ByteOutputStreamable>(of value: Value) -> String {
  var stream = ShortText()
  value.write(to: &stream)
  return unsafe stream.bytes.span.extracting(first: stream.count).withUnsafeBufferPointer { bytes in
    // SAFETY: what is read was written above. A text that was cut within a scalar is no text.
    unsafe String(validating: bytes, as: UTF8.self) ?? ""
  }
}

/// A stream into 128 bytes of the stack.
struct ShortText: ByteOutputStream, ~Copyable {
  var bytes: InlineArray<128, UInt8> = Builtin.emplace { _ in }
  var count = 0

  mutating func write(_ text: Span<UInt8>) {
    for index in text.indices where count < 128 {
      // SAFETY: the span's own index.
      bytes[count] = unsafe text[unchecked: index]
      count &+= 1
    }
  }
}
