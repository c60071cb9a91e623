// The end of a program that found itself wrong: one line on standard error, standard output flushed first, status 134
// (128 + SIGABRT, what a shell reports of abort(3)).
internal import Builtin
internal import FullSwiftFormatting
internal import LinuxABI
internal import LinuxCore

/// The exit status of every fatal error.
var fatalErrorStatus: Int32 { 134 }

/// A line for standard error, gathered piece by piece and written by one call, so that lines of several processes do
/// not mix. Pieces, not bytes: nothing is copied, and a message may be of any length.
struct FatalLine: ~Copyable {
  // struct iovec of writev(2), six times: an address and a length. Only the first `count` are ever read, so nothing is zeroed
  // here, which would link memset.
  private var pieces: InlineArray<12, UInt> = Builtin.emplace { _ in }
  private var count = 0

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    let index = count
    guard index < 6 else { return }
    // SAFETY: there are six pairs, and the index is below six.
    unsafe withUnsafeMutableBytes(of: &pieces) { words in
      let start = UInt(bitPattern: bytes.baseAddress)
      unsafe words.storeBytes(of: start, toByteOffset: index &* 16, as: UInt.self)
      unsafe words.storeBytes(of: UInt(bitPattern: bytes.count), toByteOffset: index &* 16 &+ 8, as: UInt.self)
    }
    count = index &+ 1
  }

  mutating func append(_ text: StaticString) {
    unsafe append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  consuming func write() {
    // SAFETY: the kernel reads the pairs, and the pieces they name outlive the call.
    unsafe withUnsafeBytes(of: &pieces) { words in
      unsafe _ = try? syscall(.writev, 2, Int(bitPattern: words.baseAddress), count)
    }
  }
}

/// What was printed before comes before the message, as far as it can be written.
private func flushBeforeFatalError() {
  // A second fatal error on the way here does not flush again.
  if unsafe isEndingFatally { return }
  unsafe isEndingFatally = true
  runExitHook()
}

/// Prints `FILE:LINE: Fatal error: MESSAGE` on standard error and ends the process with status 134.
///
/// - Parameters:
///   - message: any bytes, UTF-8 by convention.
///   - file: the file's name; nothing is printed for an empty one.
///   - line: counted from 1.
@export(interface)
public func reportFatalError(_ message: UnsafeRawBufferPointer, file: StaticString, line: UInt) -> Never {
  flushBeforeFatalError()
  var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
  unsafe withUnsafeMutableBytes(of: &digits) { buffer in
    var report = FatalLine()
    if file.utf8CodeUnitCount > 0 {
      report.append(file)
      report.append(":")
      unsafe report.append(UnsafeRawBufferPointer(writeDecimal(UInt64(line), atEndOf: buffer)))
      report.append(": Fatal error: ")
    } else {
      report.append("Fatal error: ")
    }
    unsafe report.append(message)
    report.append("\n")
    report.write()
  }
  exitGroup(fatalErrorStatus)
}

/// Prints `FILE:LINE: Fatal error: MESSAGE` on standard error and ends the process with status 134.
@export(interface)
public func reportFatalError(_ message: StaticString, file: StaticString, line: UInt) -> Never {
  // SAFETY: a static string's bytes live as long as the program.
  unsafe reportFatalError(
    UnsafeRawBufferPointer(start: message.utf8Start, count: message.utf8CodeUnitCount), file: file, line: line)
}

/// Prints `Fatal error: MESSAGE NUMBER` with the number in the given radix, and ends the process with status 134.
@inline(never)
func reportFatalError(_ message: StaticString, _ number: UInt, isHexadecimal: Bool) -> Never {
  flushBeforeFatalError()
  var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
  unsafe withUnsafeMutableBytes(of: &digits) { buffer in
    var report = FatalLine()
    report.append("Fatal error: ")
    report.append(message)
    let text =
      unsafe isHexadecimal
      ? writeHexadecimal(UInt64(number), atEndOf: buffer) : writeDecimal(UInt64(number), atEndOf: buffer)
    unsafe report.append(UnsafeRawBufferPointer(text))
    report.append("\n")
    report.write()
  }
  exitGroup(fatalErrorStatus)
}

/// What `./x` has the compiler call in place of a bare trap: index, overflow, unwrap, division.
/// `fullswift_trap` (Headers/Start.c) passes the address behind the call.
@c(fullswift_trapped)
public func trapped(_ returnAddress: UInt) -> Never {
  reportFatalError("Swift runtime failure at 0x", returnAddress &- 1, isHexadecimal: true)
}
