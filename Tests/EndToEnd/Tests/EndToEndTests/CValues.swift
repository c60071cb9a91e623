// What C's headers say of expressions: the kernel's for any of our architectures, and those of the machine's C library.
// The toolchain's clang compiles them into a section of an object, from which they are read: nothing is run.

import Foundation

struct CValues {
  private let target: String
  private let options: [String]
  private var includes: String

  /// The kernel's headers of an architecture, as installed here, or nil where they are not.
  ///
  /// - Parameter view: a folder to lay links to them in, for a folder that has a C library's headers too is none.
  static func kernel(_ architecture: Architecture, view: URL) throws -> CValues? {
    let triple = "\(architecture.rawValue)-linux-gnu"
    let candidates = ["/usr/include/\(triple)", "/usr/\(triple)/include"].map { URL(filePath: $0) }
    guard
      let own = candidates.first(where: { FileManager.default.fileExists(atPath: $0.path + "/asm/unistd.h") })
    else { return nil }
    let isWhole = FileManager.default.fileExists(atPath: own.path + "/linux/version.h")
    let common = isWhole ? own : URL(filePath: "/usr/include")
    for (name, folder) in [("asm", own), ("linux", common), ("asm-generic", common)] {
      try FileManager.default.createSymbolicLink(
        at: view.appending(path: name), withDestinationURL: folder.appending(path: name))
    }
    // What some of them ask a C library for.
    try write("", view, "unistd.h")
    try write(
      """
      #pragma once
      #include <linux/socket.h>
      typedef __kernel_sa_family_t sa_family_t;
      struct sockaddr { sa_family_t sa_family; char sa_data[14]; };

      """, view,
      "sys/socket.h")
    let list = try String(contentsOf: root.appending(path: "Sources/Generator/Data/Headers.swift"), encoding: .utf8)
    let headers = list.split(separator: "\n").compactMap { $0.firstMatch(of: /^ +((?:linux|asm)\/\S+\.h)/)?.1 }
      .filter { FileManager.default.fileExists(atPath: view.appending(path: String($0)).path) }
    guard !headers.isEmpty else { throw Failure("Sources/Generator/Data/Headers.swift: no headers") }
    return CValues(
      target: "\(architecture.rawValue)-unknown-linux-gnu",
      options: ["-ffreestanding", "-nostdlibinc", "-isystem", view.path],
      includes: including(["stddef.h", "sys/socket.h"] + headers.map(String.init)))
  }

  /// Those of the machine's own C library.
  static func library(_ headers: [String]) -> CValues {
    CValues(
      target: "x86_64-unknown-linux-gnu", options: ["-D_GNU_SOURCE"],
      includes: including(["stddef.h"] + headers))
  }

  /// Only some of the headers.
  func behind(_ headers: [String]) -> CValues {
    var copy = self
    copy.includes = CValues.including(headers)
    return copy
  }

  private static func including(_ headers: [String]) -> String { headers.map { "#include <\($0)>\n" }.joined() }

  /// The value of each expression, or nil for what is no integer constant.
  func evaluate(_ expressions: [String]) throws -> [Int?] {
    try withTemporaryFolder { folder in
      // A line each, so that clang says which it does not understand.
      let first = includes.count(where: { $0 == "\n" }) + 1
      let checks = expressions.map { "_Static_assert((\($0)) == (\($0)), \"\");\n" }.joined()
      let errors = try clang(["-fsyntax-only", "-ferror-limit=0"], checks, in: folder).errors
      var refused: Set<Int> = []
      for line in errors.split(separator: "\n") where line.contains(" error: ") {
        guard let number = line.firstMatch(of: /source\.c:(\d+):/).flatMap({ Int($0.1) }), number >= first else {
          throw Failure(String(line))
        }
        refused.insert(number - first)
      }
      let accepted = expressions.indices.filter { !refused.contains($0) }
      let lines = accepted.map { "(long long)(\(expressions[$0])),\n" }.joined()
      let table = "__attribute__((section(\".values\"), used)) static const long long values[] = {\n\(lines)0};\n"
      let outcome = try clang(["-c", "-o", "source.o"], table, in: folder)
      guard outcome.status == 0 else { throw Failure("\(outcome)") }
      let copy = try run(
        toolchain + "/llvm-objcopy", ["-O", "binary", "--only-section=.values", "source.o", "values"], in: folder)
      guard copy.status == 0 else { throw Failure("\(copy)") }
      let bytes = try Data(contentsOf: folder.appending(path: "values"))
      guard bytes.count == 8 * (accepted.count + 1) else { throw Failure("\(bytes.count) bytes of values") }
      var values: [Int?] = expressions.map { _ in nil }
      for (place, index) in accepted.enumerated() {
        values[index] = bytes.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: 8 * place, as: Int64.self)) }
      }
      return values
    }
  }

  /// The macros behind the headers, those without a parameter.
  func macros() throws -> [String] {
    try withTemporaryFolder { folder in
      let outcome = try clang(["-E", "-dM"], "", in: folder)
      return outcome.output.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ", maxSplits: 2)
        return words.count == 3 && !words[1].contains("(") ? String(words[1]) : nil
      }
    }
  }

  private func clang(_ arguments: [String], _ source: String, in folder: URL) throws -> Outcome {
    try write(includes + source, folder, "source.c")
    return try run(
      toolchain + "/clang",
      ["--target=\(target)", "-std=gnu2x", "-w", "-fno-caret-diagnostics"] + options + arguments + ["source.c"],
      in: folder)
  }
}
