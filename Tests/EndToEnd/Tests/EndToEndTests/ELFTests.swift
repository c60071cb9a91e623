// The invariants of every binary that was built: the kernel needs nothing but the file.

import Foundation
import Testing

/// Whether the file is static, complete, and never both writable and executable.
func expectInvariants(_ path: String, _ build: Build) throws {
  let file = try ELF(path: path)
  let name = URL(filePath: path).lastPathComponent
  #expect(file.type == ELF.executable, "\(name)")
  #expect(file.machine == build.architecture.machine, "\(name)")
  #expect(file.entry != 0, "\(name)")
  #expect(!file.segments.contains { $0.type == ELF.interpreter }, "\(name) has PT_INTERP")
  // NEEDED is an entry of the dynamic section: without one there is none.
  #expect(!file.segments.contains { $0.type == ELF.dynamic } && !file.sectionTypes.contains(6), "\(name) has .dynamic")
  #expect(
    !file.segments.contains { $0.type == ELF.load && $0.flags & 3 == 3 }, "\(name) has a segment to write and execute")
  let stack = file.segments.filter { $0.type == ELF.stack }
  #expect(stack.count == 1 && stack.allSatisfy { $0.flags & 1 == 0 }, "\(name): PT_GNU_STACK")
  let undefined = file.symbols.filter { !$0.isDefined && !$0.name.isEmpty }.map(\.name)
  #expect(undefined.isEmpty, "\(name) has undefined symbols")
  if build.configuration == .release {
    #expect(file.sectionTypes.isEmpty && file.symbols.isEmpty, "\(name) is not stripped")
  }
}

@Suite struct ELFTests {
  @Test(arguments: Build.all, Package.allCases)
  func invariants(_ build: Build, _ package: Package) throws {
    let folder = try build.binaries(of: package)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count >= (package == .examples ? 5 : 40))
    for name in names { try expectInvariants(folder.appending(path: name).path, build) }
  }

  /// The check finds what it is there for: an ordinary program of the machine breaks nearly all of it.
  @Test func anOrdinaryProgramIsNotOne() throws {
    let file = try ELF(path: "/bin/bash")
    #expect(file.type != ELF.executable || file.segments.contains { $0.type == ELF.interpreter })
    #expect(file.segments.contains { $0.type == ELF.dynamic })
  }
}
