// What these programs print is what the standard library prints: their sources are compiled as ordinary Swift, and run.

import Foundation
import Testing

@Suite struct HostOutputTests {
  @Test(arguments: ["text-collections", "text-dump"])
  func sameAsTheStandardLibrary(program: String) throws {
    guard isInstalled("swiftc") else { try skip("no swiftc on PATH") }
    let expected = try Case.all.filter { $0.program == program }.first.unwrapped(program)
    try withTemporaryFolder { folder in
      let binary = folder.appending(path: program).path
      let source = Package.programs.folder.appending(path: "Sources/\(program)/main.swift").path
      let compiled = try run("swiftc", ["-Onone", "-suppress-warnings", source, "-o", binary])
      #expect(compiled.status == 0, "\(compiled)")
      let outcome = try run(binary, [])
      let build = Build(architecture: .x86_64, configuration: .release)
      #expect(outcome.output == expected.expectedOutput(build), "\(outcome)")
    }
  }
}
