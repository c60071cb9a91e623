// The tables of the kernel against C: what a FullSwift program gets for each name is what the kernel's headers say, on each
// architecture; and what those headers leave out is what the machine's C library has.

import Foundation
import Testing

@Suite struct TableTests {
  @Test(arguments: Architecture.chosen)
  func generatedTablesAreTheKernels(_ architecture: Architecture) throws {
    let tables = try GeneratedTables(architecture)
    #expect(tables.calls.count > 300 && tables.errors.count > 130, "\(tables.calls.count) \(tables.errors.count)")
    #expect(tables.constants.count > 2000 && tables.structures.count > 90)
    try withTemporaryFolder { view in
      guard let kernel = try CValues.kernel(architecture, view: view) else {
        let package = "linux-libc-dev-\(debian(architecture))-cross"
        try skip("no kernel headers of \(architecture.rawValue); type: apt-get install \(package)")
      }
      let version = try kernel.evaluate(["LINUX_VERSION_CODE >> 16", "LINUX_VERSION_CODE >> 8 & 255"])
      guard version == tables.kernelVersion else {
        try skip("kernel headers of Linux \(version), and tables of \(tables.kernelVersion)")
      }
      let swift = try tables.values(architecture)
      let numbers =
        tables.calls.map { ("call \($0)", "__NR_\($0)") }
        + tables.errors.map { ("error \($0.c)", cNames[$0.c] ?? $0.c) }
        + tables.constants.filter { !isRelease($0) }.map { ("constant \($0)", $0) }
      var problems = try compareNumbers(numbers, swift, kernel)
      problems += try compareStructures(tables.structures, swift, kernel)

      // All calls and errors that there are, and no others.
      let macros = Set(try kernel.macros())
      problems += tables.missingCalls.filter { macros.contains("__NR_\($0)") }.map { "call \($0): is there" }
      let calls = Set(tables.calls.map { "__NR_\($0)" })
      let errors = tables.errors.map(\.c)
      let notCalls: Set = ["__NR_syscalls", "__NR_arch_specific_syscall"]
      problems += macros.filter { $0.hasPrefix("__NR_") && !calls.contains($0) && !notCalls.contains($0) }
        .map { "call \($0): not in the table" }
      problems += try kernel.behind(["linux/errno.h"]).macros().filter { $0.hasPrefix("E") && !errors.contains($0) }
        .map { "error \($0): not in the table" }
      report(problems)
    }
  }

  /// What the kernel's headers do not export, against the C library's: it is the same on all our architectures.
  @Test func tablesByHandAreTheLibrarys() throws {
    guard Architecture.chosen.contains(.x86_64), Architecture.x86_64.isHost else { return }
    let tables = try GeneratedTables(.x86_64, isByHand: true)
    try #require(tables.constants.count > 100)
    let swift = try tables.values(.x86_64)
    let library = CValues.library(libraryHeaders)
    let values = try library.evaluate(tables.constants)
    let unknown = zip(tables.constants, values).filter { $1 == nil }.map(\.0)
    #expect(unknown.filter { name in !unknownToLibrary.contains(where: name.hasPrefix) } == [], "not in the C library")
    let known = zip(tables.constants, values).filter { $1 != nil }.map(\.0)
    var problems = try compareNumbers(known.map { ("constant \($0)", $0) }, swift, library)
    problems += try compareStructures(tables.structures, swift, library)
    report(problems)
  }
}

/// What C calls by another name: the C library's structure, and its alias that the kernel has not.
private let cNames = ["linux_dirent64": "dirent64", "ENOTSUP": "EOPNOTSUPP"]

/// Structures that in C have an array behind them, of a length that a C library chose.
private let beginnings: Set = ["linux_dirent64"]

/// The alignment in C where it is not that of the members that Swift has: C packs or aligns the structure by an attribute, or
/// a member of a union that another stands for is aligned more.
private let otherAlignments = [
  "structure epoll_event": 1, "structure landlock_path_beneath_attr": 1, "structure rseq": 32,
  "structure __kernel_sockaddr_storage": 8, "structure in6_addr": 4,
]

/// Members that C has not by that name: words that stand for a union, bits that are one word, padding.
private func isOurOwn(_ structure: String, _ field: String) -> Bool {
  ["siginfo.words", "perf_event_attr.disabled"].contains("\(structure).\(field)") || field == "__padding"
}

/// What each release of the headers changes.
private func isRelease(_ constant: String) -> Bool { constant.hasPrefix("LINUX_VERSION_") }

/// The C library's headers that have what the kernel's leave out.
private let libraryHeaders = [
  "dirent.h", "fcntl.h", "netatalk/at.h", "netax25/ax25.h", "netinet/in.h", "netinet/tcp.h", "netinet/udp.h",
  "netipx/ipx.h", "netrom/netrom.h", "netrose/rose.h", "sys/eventfd.h", "sys/mount.h", "sys/socket.h", "sys/stat.h",
  "sys/swap.h", "sys/uio.h", "unistd.h",
]

/// What no header of it has, or only those of newer ones: beginnings of names.
private let unknownToLibrary = [
  "KEY_", "MSG_PROBE", "MSG_SOCK_DEVMEM", "SCM_PIDFD", "SCM_SECURITY", "SOL_ICMP", "SOL_SCTP", "SOL_UDPLITE",
  "SWAP_FLAG_DISCARD_", "SYSLOG_ACTION_",
]

/// The numbers that differ, a text each.
///
/// - Parameter names: what the program calls a number, and what C does.
private func compareNumbers(
  _ names: [(ours: String, c: String)], _ swift: [String: [Int]], _ headers: CValues
) throws -> [String] {
  let values = try headers.evaluate(names.map(\.c))
  return zip(names, values).compactMap { name, value in
    swift[name.ours] == value.map { [$0] }
      ? nil : "\(name.ours): \(said(swift[name.ours])), and in C \(said(value.map { [$0] }))"
  }
}

/// The structures and fields of another size or at another place, a text each.
private func compareStructures(
  _ structures: [(name: String, fields: [String])], _ swift: [String: [Int]], _ headers: CValues
) throws -> [String] {
  // What C calls each: a structure, or a type of that name.
  let spellings = structures.flatMap { ["struct \(cNames[$0.name] ?? $0.name)", $0.name] }
  let sizes = try headers.evaluate(spellings.map { "sizeof(\($0))" })
  var rows: [(ours: String, c: [String])] = []
  var problems: [String] = []
  for (index, structure) in structures.enumerated() {
    guard let place = [2 * index, 2 * index + 1].first(where: { sizes[$0] != nil }) else {
      problems.append("structure \(structure.name): not in C")
      continue
    }
    let type = spellings[place]
    if !beginnings.contains(structure.name) {
      rows.append(("structure \(structure.name)", ["sizeof(\(type))", "_Alignof(\(type))"]))
    }
    for field in structure.fields where !isOurOwn(structure.name, field) {
      rows.append(
        ("field \(structure.name).\(field)", ["offsetof(\(type), \(field))", "sizeof(((\(type) *)0)->\(field))"]))
    }
  }
  let values = try headers.evaluate(rows.flatMap(\.c))
  for (index, row) in rows.enumerated() {
    var value = [values[2 * index], values[2 * index + 1]].compactMap(\.self)
    let said = swift[row.ours]
    // Swift aligns a structure as its members, whatever C's attributes say.
    if let alignment = otherAlignments[row.ours], value.last == alignment, let own = said?.last { value[1] = own }
    if said != value {
      problems.append("\(row.ours): \(EndToEndTests.said(said)), and in C \(EndToEndTests.said(value))")
    }
  }
  return problems
}

private func said(_ values: [Int]?) -> String {
  guard let values, !values.isEmpty else { return "nothing" }
  return values.map(String.init).joined(separator: " ")
}

private func report(_ problems: [String]) {
  guard !problems.isEmpty else { return }
  Issue.record("\(problems.count) differences\n\(problems.prefix(50).joined(separator: "\n"))")
}

/// What Debian calls the architecture.
private func debian(_ architecture: Architecture) -> String {
  switch architecture {
  case .x86_64: "amd64"
  case .aarch64: "arm64"
  case .riscv64: "riscv64"
  }
}
