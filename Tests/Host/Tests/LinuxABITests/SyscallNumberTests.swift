// System-call numbers against the kernel's own headers, which clang's preprocessor reads.

import Foundation
import Testing

@Suite struct SyscallNumberTests {
  @Test(arguments: [("x86_64", "#include <asm/unistd.h>"), ("generic", "#include <asm-generic/unistd.h>")])
  func numbersAreTheKernels(file: String, header: String) throws {
    let path = sources.appending(path: "LinuxABI/Arch/SyscallNumber+\(file).swift")
    let source = try String(contentsOf: path, encoding: .utf8)
    let kernel = try macros(of: header)
    var count = 0
    for match in source.matches(of: /static var (\w+): Self \{ Self\(rawValue: (\d+)\)/) {
      count += 1
      #expect(kernel["__NR_\(match.1)"] == String(match.2), "\(match.1)")
    }
    #expect(count >= 15)
  }
}
