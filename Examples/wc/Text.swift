// C strings, digits and messages.
import FullSwiftCore

/// Text as the kernel passes it: bytes ended by a zero byte.
typealias CString = UnsafePointer<CChar>

/// "-"
var dash: CChar { 45 }

func isDash(_ text: CString) -> Bool { text[0] == dash && text[1] == 0 }

/// The bytes of a text without the one that ends it.
func bytes(of text: CString) -> UnsafeRawBufferPointer {
  var count = 0
  while text[count] != 0 { count += 1 }
  return UnsafeRawBufferPointer(start: text, count: count)
}

func bytes(of text: StaticString) -> UnsafeRawBufferPointer {
  UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
}

/// Passes the decimal digits of a number to `body`.
func withDigits<Result>(of number: UInt64, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
  withUnsafeTemporaryAllocation(byteCount: 20, alignment: 1) { buffer in
    var start = buffer.count
    var rest = number
    repeat {
      start -= 1
      buffer[start] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    } while rest > 0
    return body(UnsafeRawBufferPointer(rebasing: buffer[start...]))
  }
}

/// Prints a message on standard error.
func complain(
  _ before: StaticString, _ subject: UnsafeRawBufferPointer, _ after: StaticString, _ reason: StaticString = ""
) {
  func write(_ part: UnsafeRawBufferPointer) { try? FileDescriptor.standardError.writeAll(part) }
  write(bytes(of: before))
  write(subject)
  write(bytes(of: after))
  write(bytes(of: reason))
  write(bytes(of: "\n"))
}
