// Error numbers, names and messages against glibc, and the decoding of the kernel's answers.

import Foundation
import Testing

@testable import LinuxABI

@Suite struct ErrnoTests {
  @Test func messagesAreThoseOfStrerror() {
    var count = 0
    for number: Int32 in 1...133 {
      guard let message = Errno(rawValue: number).message else { continue }
      count += 1
      #expect(message.description == String(cString: strerror(number)))
    }
    #expect(count >= 40)
  }

  @Test func whatHasNoMessageHasItsNumber() {
    #expect(Errno(rawValue: 4000).description == "error 4000")
  }

  /// Each name, by the C name in its documentation, has the kernel's number.
  @Test func numbersAreTheKernels() throws {
    let source = try String(contentsOf: sources.appending(path: "LinuxABI/Errno.swift"), encoding: .utf8)
    let kernel = try macros(of: "#include <asm/errno.h>")
    var count = 0
    let entry = /The corresponding C error is `(\w+)`\.\n.*static var (\w+): Errno \{ Errno\(rawValue: (\d+)\)/
    for match in source.matches(of: entry) {
      count += 1
      #expect(kernel[String(match.1)] == String(match.3), "\(match.2)")
    }
    #expect(count >= 40)
  }

  @Test func answers() throws {
    for result in [0, 1, Int.max, Int.min, -4096, -4097] { #expect(errno(in: result) == nil, "\(result)") }
    #expect(errno(in: -1) == .notPermitted)
    #expect(errno(in: -32) == .brokenPipe)
    #expect(errno(in: -4095) == Errno(rawValue: 4095))
    #expect(throws: Errno.badFileDescriptor) { try syscall(.close, -1) }
    #expect(try syscall(.getpid) == Int(getpid()))
  }
}
