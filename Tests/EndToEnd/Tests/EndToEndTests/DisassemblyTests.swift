// No function that the compiler calls by name calls itself, directly or through others: a memcpy whose loop was recognised
// as a memcpy would. Looked for in the instructions of all that Intrinsics exports, as `./x` builds it.

import Foundation
import Testing

@Suite struct DisassemblyTests {
  @Test(arguments: Build.all)
  func noIntrinsicCallsItself(_ build: Build) throws {
    let exports = try exportedNames()
    try #require(exports.count > 40)
    let scratch = Package.programs.folder.appending(
      path: ".build/x/\(build.architecture.rawValue)-\(build.configuration.rawValue)")
    try withTemporaryFolder { folder in
      // All exports linked with nothing taken away but what nobody calls. A release build's objects are bitcode: here
      // they go through the same link-time optimisation as in a program.
      let script = """
        set -euo pipefail
        out=$1 tools=$2 objects=$3
        "$tools/ld.lld" -static -e memcpy --gc-sections --unresolved-symbols=ignore-all -o "$out/all" "${@:4}" \
          "$objects"/FullSwiftIntrinsics.build/*.o
        "$tools/llvm-objdump" -d --no-show-raw-insn "$out/all" | awk '
          /^[0-9a-f]+ <.*>:$/ { caller = substr($2, 2, length($2) - 3); print caller, "-"; next }
          match($0, /[ \\t](callq?|jmpq?|bl|b|jal|j|tail|call)[ \\t].*<[^>+]+>$/) {
            callee = $NF; gsub(/[<>]/, "", callee); print caller, callee
          }' | sort -u
        """
      let listing = try run(
        "/bin/bash",
        ["-c", script, "bash", folder.path, toolchain, scratch.appending(path: build.configuration.rawValue).path]
          + exports.flatMap { ["-u", $0] })
      try #require(listing.status == 0, "\(listing.errors)")
      var calls: [String: Set<String>] = [:]
      for line in listing.output.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        if words.count == 2 { calls[words[0], default: []].insert(words[1]) }
      }
      let missing = exports.filter { calls[$0] == nil && isExpected($0, build) }
      #expect(missing.isEmpty, "not in the link")
      let cycles = calls.keys.filter { reaches($0, from: calls[$0] ?? [], calls) }.sorted()
      #expect(cycles.isEmpty, "\(build)")
    }
  }

  /// The C names in the sources of Intrinsics.
  private func exportedNames() throws -> [String] {
    let sources = root.appending(path: "Sources/Intrinsics")
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
    return try files.flatMap { file in
      try String(contentsOf: sources.appending(path: file), encoding: .utf8).matches(of: /@c\((\w+)\)/).map {
        String($0.1)
      }
    }.sorted()
  }

  /// Extended precision is for x86 only.
  private func isExpected(_ name: String, _ build: Build) -> Bool {
    build.architecture == .x86_64 || !(name.contains("xf") || name.hasSuffix("l") && name != "ceil")
  }

  private func reaches(_ name: String, from start: Set<String>, _ calls: [String: Set<String>]) -> Bool {
    var seen: Set<String> = []
    var next = Array(start)
    while let current = next.popLast() {
      if current == name { return true }
      if seen.insert(current).inserted { next += calls[current] ?? [] }
    }
    return false
  }
}
