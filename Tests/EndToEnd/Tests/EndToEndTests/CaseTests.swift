// The reading of the comments, and of patterns.

import Testing

@Suite struct CaseTests {
  @Test func comments() throws {
    let source = """
      // Says something: nothing of it matters.
      // only: x86_64
      // calls: openat read
      // calls(riscv64): riscv_flush_icache
      // calls: close
      // case: one
      // arguments: ["a", ""]
      // stdout: x
      // stdout:
      // stderr(release): at *
      // status: 3
      // case: two
      // stdin: "a\\nb"
      code()
      // stdout: not read
      """
    let cases = try Case.parse(program: "p", source)
    let release = Build(architecture: .x86_64, configuration: .release)
    let debug = Build(architecture: .x86_64, configuration: .debug)
    #expect(cases.map(\.name) == ["one", "two"])
    #expect(cases[0].arguments == ["a", ""] && cases[0].status == 3)
    #expect(cases[0].expectedOutput(debug) == "x\n\n")
    #expect(cases[0].expectedErrors(release) == ["at *"] && cases[0].expectedErrors(debug).isEmpty)
    #expect(!cases.contains { $0.isFor(Build(architecture: .riscv64, configuration: .debug)) })
    #expect(cases.allSatisfy { $0.calls(debug) == ["openat", "read", "close"] && $0.allCalls.count == 4 })
    #expect(cases[1].input == "a\nb" && cases[1].expectedOutput(debug).isEmpty)
  }

  @Test(arguments: [
    ("abc", "abc", true), ("abc", "a*", true), ("abc", "*c", true), ("abc", "*", true), ("abc", "a*b*c", true),
    ("abc", "ab", false), ("abc", "*b", false), ("aba", "ab*ba", false), ("", "*", true), ("a0x1f", "*0x*", true),
  ])
  func patterns(text: String, pattern: String, isMatch: Bool) {
    #expect(matches(text, pattern) == isMatch)
  }
}
