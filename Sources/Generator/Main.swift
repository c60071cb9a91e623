// generate-syscalls: makes the Generated folders of Sources/LinuxABI and Sources/LinuxSystem, and docs/SYSCALLS.md, from the kernel's headers. `./x gen` runs it.
//
//   --headers DIR   a tree of `make headers_install`, or a folder of one for each architecture, in place of those installed
//   --package DIR   the package to write into; where it is not said, the folder that it is started in
//   --clang FILE    the compiler to preprocess with; where it is not said, the one on PATH
//   --check         compares with what is there and writes nothing
//
// All tables are made before the first file is touched. Exit status: 0; 1 where --check found a difference; 2 with one line
// on standard error for a call or a tree of headers that is not right.
import Foundation

@main
struct Main {
  var headers: URL?
  var package = URL(filePath: FileManager.default.currentDirectoryPath)
  var clang: URL?
  var isCheck = false

  static func main() {
    do {
      var main = Main()
      try main.parse(Array(CommandLine.arguments.dropFirst()))
      try main.run()
    } catch let error as GeneratorError {
      fail(error.message)
    } catch {
      fail(error.localizedDescription)
    }
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("x: gen: \(message)\n".utf8))
    exit(2)
  }

  private mutating func parse(_ arguments: [String]) throws {
    var rest = arguments[...]
    while var word = rest.popFirst() {
      // --headers=DIR is --headers DIR.
      if word.hasPrefix("--"), let sign = word.firstIndex(of: "=") {
        rest = [String(word[word.index(after: sign)...])] + rest
        word = String(word[..<sign])
      }
      if word == "--check" {
        isCheck = true
        continue
      }
      guard ["--headers", "--package", "--clang"].contains(word) else {
        throw GeneratorError(message: "unknown word '\(word)'; type: ./x gen [--headers DIR] [--check]")
      }
      guard let value = rest.popFirst() else { throw GeneratorError(message: "\(word) wants a value") }
      switch word {
      case "--headers": headers = URL(filePath: value)
      case "--package": package = URL(filePath: value)
      default: clang = URL(filePath: value)
      }
    }
  }

  private func run() throws {
    guard isFolder(package.appending(path: "Sources/LinuxABI")) else {
      throw GeneratorError(message: "\(package.path): is not FullSwift, which has Sources/LinuxABI")
    }
    let files = try files()
    if isCheck { return try compare(files) }
    try write(files)
  }

  /// The files to be, by their paths in the package.
  private func files() throws -> [String: String] {
    // Architectures that DIR does not have are those installed.
    var trees: [Architecture: HeaderTree] = [:]
    if let headers { for tree in try HeaderTree.trees(in: headers) { trees[tree.architecture] = tree } }
    let all = try Architecture.allCases.map { try trees[$0] ?? HeaderTree.installed($0) }
    let clang = try clang ?? findClang()

    // The sources and each architecture on a thread of its own: most of the time is clang's.
    nonisolated(unsafe) var results: [Result<HeaderTables, any Error>?] = all.map { _ in nil }
    nonisolated(unsafe) var coverage: Result<Coverage, any Error>?
    let (lock, root) = (NSLock(), package)
    DispatchQueue.concurrentPerform(iterations: all.count + 1) { index in
      if index == 0 {
        let result = Result { try Coverage(packageRoot: root) }
        lock.withLock { coverage = result }
      } else {
        let result = Result { try HeaderTables(all[index - 1], clang: clang) }
        lock.withLock { results[index - 1] = result }
      }
    }
    let tables = try results.compactMap { try $0?.get() }
    guard tables.count == all.count, let sources = try coverage?.get() else {
      throw GeneratorError(message: "a thread has not run to its end")
    }
    var files = try SwiftTables(tables: tables, byHand: namesByHand()).files()
    let table = CallTable(
      numbers: Dictionary(uniqueKeysWithValues: tables.map { ($0.architecture, $0.calls) }),
      kernelVersion: tables[0].kernelVersion, wrappers: sources.wrappersOfCall, tested: sources.tested)
    files["docs/SYSCALLS.md"] = try table.text()
    return files
  }

  /// What is declared in `extension Linux` of files that are not made here.
  private func namesByHand() -> Set<String> {
    var names: Set<String> = []
    for folder in ["Sources/LinuxCore", "Sources/LinuxSystem"].map({ package.appending(path: $0) }) {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      where name.hasPrefix("Linux+") {
        let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
        for match in text.matches(of: /(?:static var|struct) (\w+)/) { names.insert(String(match.1)) }
      }
    }
    return names
  }

  private func findClang() throws -> URL {
    for folder in (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":") {
      let file = URL(filePath: String(folder)).appending(path: "clang")
      if FileManager.default.isExecutableFile(atPath: file.path) { return file }
    }
    throw GeneratorError(message: "no clang on PATH; it is in usr/bin of the Swift toolchain")
  }

  /// Files of the folders that would not be made now.
  private func stale(_ files: [String: String]) -> [String] {
    SwiftTables.folders.flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: package.appending(path: folder).path)) ?? []
      return names.map { "\(folder)/\($0)" }.filter { files[$0] == nil }.sorted()
    }
  }

  private func compare(_ files: [String: String]) throws {
    let different = files.filter { path, text in
      (try? String(contentsOf: package.appending(path: path), encoding: .utf8)) != text
    }
    let names = (different.keys + stale(files)).sorted()
    guard names.isEmpty else {
      for name in names { print("\(name): is not what the headers give; type: ./x gen") }
      exit(1)
    }
    print("gen: \(files.count) files are what the headers give")
  }

  private func write(_ files: [String: String]) throws {
    do {
      for folder in SwiftTables.folders {
        try FileManager.default.createDirectory(at: package.appending(path: folder), withIntermediateDirectories: true)
      }
      // All beside their places first, so that a full disk leaves the old ones whole.
      var moves: [(from: URL, to: URL)] = []
      defer { for move in moves { try? FileManager.default.removeItem(at: move.from) } }
      for (path, text) in files {
        let file = package.appending(path: path)
        guard (try? String(contentsOf: file, encoding: .utf8)) != text else { continue }
        let beside = file.appendingPathExtension("\(ProcessInfo.processInfo.processIdentifier)")
        moves.append((beside, file))
        try text.write(to: beside, atomically: false, encoding: .utf8)
      }
      for move in moves { guard rename(move.from.path, move.to.path) == 0 else { throw CocoaError(.fileWriteUnknown) } }
      for path in stale(files) { try FileManager.default.removeItem(at: package.appending(path: path)) }
      print("gen: \(files.count) files, \(moves.count) written")
    } catch { throw GeneratorError(message: "\(package.path): \(error.localizedDescription)") }
  }
}
