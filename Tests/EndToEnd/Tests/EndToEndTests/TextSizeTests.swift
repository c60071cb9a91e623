// How large programs are that print one thing, in bytes.

import Foundation
import Testing

@Suite struct TextSizeTests {
  /// riscv64 has more instructions for the digits of an integer, and longer ones.
  @Test(arguments: [
    ("size-integer", Architecture.x86_64, 3072), ("size-integer", .aarch64, 3072), ("size-integer", .riscv64, 3328),
    ("size-double", .x86_64, 12_288), ("size-double", .aarch64, 12_288), ("size-double", .riscv64, 12_288),
  ])
  func size(program: String, architecture: Architecture, limit: Int) throws {
    guard Architecture.chosen.contains(architecture) else { return }
    let build = Build(architecture: architecture, configuration: .release)
    let file = try build.binaries(of: .programs).appending(path: program)
    #expect(try byteCount(file) < limit)
  }
}
