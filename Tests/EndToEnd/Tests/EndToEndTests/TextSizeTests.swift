// How large programs are that print one thing, in bytes.

import Foundation
import Testing

@Suite struct TextSizeTests {
  @Test(arguments: [("size-integer", 3072), ("size-double", 12_288)], Architecture.chosen)
  func size(program: (name: String, limit: Int), architecture: Architecture) throws {
    let build = Build(architecture: architecture, configuration: .release)
    let file = try build.binaries(of: .programs).appending(path: program.name)
    #expect(try byteCount(file) < program.limit)
  }
}
