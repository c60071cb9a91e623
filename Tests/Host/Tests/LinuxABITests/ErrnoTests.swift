// The words of errors, and the decoding of the kernel's answers. The numbers: TableTests of EndToEnd.

import Glibc
import Testing

@testable import LinuxABI

@Suite struct ErrnoTests {
  /// Linux leaves out two of its numbers (asm-generic/errno.h), and so EDEADLOCK and EWOULDBLOCK have those of others.
  @Test func everyErrorHasItsWords() {
    let silent = (1...133).filter { Errno(rawValue: $0).message == nil }
    #expect(silent == [41, 58])
    #expect(Errno.noSuchFileOrDirectory.description == "No such file or directory")
  }

  @Test func whatHasNoMessageHasItsNumber() {
    #expect(Errno(rawValue: 4000).description == "error 4000")
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
