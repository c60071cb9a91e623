// C strings, digits and messages.
import FullSwiftCore

/// Text as the kernel passes it: bytes ended by a zero byte.
typealias CString = UnsafePointer<CChar>

/// "-"
var dash: CChar { 45 }

extension CString {
  var isDash: Bool { self[0] == dash && self[1] == 0 }

  /// The bytes without the one that ends them.
  var bytes: UnsafeRawBufferPointer {
    var count = 0
    while self[count] != 0 { count += 1 }
    return UnsafeRawBufferPointer(start: self, count: count)
  }
}

extension StaticString {
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
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

/// Prints on standard error.
func write(_ before: StaticString, _ subject: UnsafeRawBufferPointer, _ after: StaticString) {
  func write(_ part: UnsafeRawBufferPointer) { try? FileDescriptor.standardError.writeAll(part) }
  write(before.bytes)
  write(subject)
  write(after.bytes)
}

/// Prints a message on standard error.
func complain(
  _ before: StaticString, _ subject: UnsafeRawBufferPointer, _ after: StaticString, _ reason: StaticString = ""
) {
  write(before, subject, after)
  write(reason, ("\n" as StaticString).bytes, "")
}
