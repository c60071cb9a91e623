// No function that the compiler calls by name calls itself, directly or through others: a memcpy whose loop was recognised
// as a memcpy would. Looked for in the instructions of all that Intrinsics exports, as `./x` builds it.
//
// And a typed system call is the instruction and no more.

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

  /// What a call costs in a release build: the moves of its arguments, the instruction, a comparison (and another for what
  /// is called again after a signal), and branches. No function is called, and no memory touched.
  @Test(arguments: [
    ("identifierOnly", 1), ("readOnly", 1), ("readAgain", 2), ("writeOnly", 1), ("closeOnly", 1),
  ])
  func typedCallIsTheInstruction(function: String, comparisons: Int) throws {
    let build = Build(architecture: .x86_64, configuration: .release)
    guard Build.all.contains(build) else { return }
    let instructions = try Self.costProgram.get()[function] ?? []
    let names = instructions.map { String($0.prefix { !$0.isWhitespace }) }
    #expect(names.count { $0 == "syscall" } == 1, "\(instructions)")
    #expect(names.count { $0.hasPrefix("cmp") || $0.hasPrefix("test") } <= comparisons, "\(instructions)")
    // A small constant goes through the stack where that is shorter.
    let harmless = /(mov|movs|movz|xor|lea|neg|sub|add|cmov|j|cmp|test)\w*|syscall|push|pushq|pop|popq|ret|retq/
    let others = zip(names, instructions).filter {
      $0.wholeMatch(of: harmless) == nil || $1.contains("(") && !$0.hasPrefix("lea")
    }
    #expect(others.isEmpty, "\(instructions)")
    #expect(names.last?.hasPrefix("ret") == true, "\(instructions)")
  }

  /// The instructions of the functions of the program calls-cost, by their names in Swift.
  private static let costProgram = Result<[String: [String]], any Error> {
    let objects = Package.programs.folder.appending(path: ".build/x/x86_64-release/release")
    // As SwiftPM links it, but with its symbols.
    let script = """
      set -euo pipefail
      out=$1 tools=$2 objects=$3
      "$tools/ld.lld" -static --gc-sections -O2 --icf=all --defsym main=calls_cost_main -o "$out/all" \
        "@$objects/calls-cost.product/Objects.LinkFileList"
      "$tools/llvm-objdump" -d --no-show-raw-insn --no-leading-addr "$out/all"
      """
    let listing = try withTemporaryFolder {
      try run("/bin/bash", ["-c", script, "bash", $0.path, toolchain, objects.path])
    }
    guard listing.status == 0 else { throw Failure(listing.errors) }
    var functions: [String: [String]] = [:]
    for function in listing.output.split(separator: "\n\n") {
      let lines = function.split(separator: "\n")
      guard let name = lines.first?.wholeMatch(of: /<\$e10calls_cost(\d+)(\w+)>:/), let count = Int(name.1)
      else { continue }
      functions[String(name.2.prefix(count))] = lines.dropFirst().map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return functions
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
