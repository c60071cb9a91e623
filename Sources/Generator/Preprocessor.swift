// The toolchain's clang over one tree of headers. It sees the kernel's headers and nothing of the machine's C library:
// a folder of links, with the two C headers that some of the kernel's ask for.
import Foundation

struct Preprocessor: Sendable {
  let tree: HeaderTree
  private let clang: URL
  /// The folder of links, removed by `close`.
  private let view: URL

  /// What linux/if.h and linux/shm.h want of a C library.
  private static let shims = [
    "unistd.h": "",
    "sys/socket.h": """
    #pragma once
    #include <linux/socket.h>
    typedef __kernel_sa_family_t sa_family_t;
    struct sockaddr { sa_family_t sa_family; char sa_data[14]; };

    """,
  ]

  init(_ tree: HeaderTree, clang: URL) throws {
    self.tree = tree
    self.clang = clang
    view = FileManager.default.temporaryDirectory.appending(
      path: "fullswift-headers-\(ProcessInfo.processInfo.processIdentifier)-\(tree.architecture.rawValue)")
    let groups = try ["linux", "asm", "asm-generic"].map { ($0, try tree.folder(of: $0)) }
    do {
      try? FileManager.default.removeItem(at: view)
      try FileManager.default.createDirectory(at: view.appending(path: "sys"), withIntermediateDirectories: true)
      for (group, folder) in groups {
        try FileManager.default.createSymbolicLink(at: view.appending(path: group), withDestinationURL: folder)
      }
      for (name, text) in Self.shims {
        try text.write(to: view.appending(path: name), atomically: false, encoding: .utf8)
      }
    } catch { throw GeneratorError(message: "\(view.path): \(error.localizedDescription)") }
  }

  func close() { try? FileManager.default.removeItem(at: view) }

  /// Runs clang over `source` and hands its answer on.
  ///
  /// - Throws: where clang finds an error in a header, that file, line and error. Errors in `source` itself are in
  ///   `rejected`, as numbers of lines.
  func run(_ options: [String], _ source: String) throws -> (output: String, rejected: Set<Int>) {
    let process = Process()
    process.executableURL = clang
    process.arguments =
      [
        "--target=\(tree.architecture.triple)", "-x", "c", "-std=gnu23", "-ffreestanding", "-nostdlibinc", "-w",
        "-ferror-limit=0", "-fno-caret-diagnostics", "-fno-color-diagnostics", "-isystem", view.path,
        "-include", "sys/socket.h",
      ] + options + ["-"]
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
    do { try process.run() } catch {
      throw GeneratorError(message: "\(clang.path): cannot be run: \(error.localizedDescription)")
    }
    // All three pipes at once: clang may write before it has read everything.
    let queue = DispatchQueue(label: "pipes", attributes: .concurrent)
    let group = DispatchGroup()
    nonisolated(unsafe) var said = Data()
    queue.async(group: group) { said = errors.fileHandleForReading.readDataToEndOfFile() }
    queue.async(group: group) {
      try? input.fileHandleForWriting.write(contentsOf: Data(source.utf8))
      try? input.fileHandleForWriting.close()
    }
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    group.wait()
    process.waitUntilExit()
    let rejected = try readErrors(String(decoding: said, as: UTF8.self))
    if process.terminationReason != .exit || (process.terminationStatus != 0 && rejected.isEmpty) {
      throw GeneratorError(message: "\(clang.path): ended with status \(process.terminationStatus)")
    }
    return (String(decoding: answer, as: UTF8.self), rejected)
  }

  /// Parses headers, one after the other.
  ///
  /// - Throws: the file that does not parse. A declaration that is cut off is an error of what follows it, maybe in another
  ///   file: so each file is tried alone where not all parse together, those first that others include.
  func parse(_ headers: [String]) throws {
    let includes = headers.map { "#include <\($0)>\n" }.joined()
    do {
      if try run(["-fsyntax-only"], includes + "extern int end;\n").rejected.isEmpty { return }
    } catch let error as GeneratorError {
      try parseEach(includes)
      throw error
    }
    try parseEach(includes)
    throw GeneratorError(message: "\(tree.folders.last?.path ?? ""): its headers do not parse")
  }

  private func parseEach(_ includes: String) throws {
    // What headers may expect to be there.
    let prologue = "#include <linux/types.h>\n#include <linux/time.h>\n"
    var (open, tried): ([Substring], Set<Substring>) = ([], [])
    for line in try run(["-E"], prologue + includes).output.split(separator: "\n") where line.hasPrefix("# ") {
      // `# LINE "FILE" 1` enters a file, `2` comes back to one.
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      guard parts.count == 3, parts[1].hasPrefix(view.path) || parts[1] == "<stdin>" else { continue }
      if parts[2].hasPrefix(" 1") { open.append(parts[1]) }
      guard parts[2].hasPrefix(" 2"), let done = open.popLast(), tried.insert(done).inserted else { continue }
      let alone = "#include \"\(done)\"\nextern int end;\n"
      let isAlone = done.hasSuffix("types.h") || done.hasSuffix("linux/time.h") || done.hasSuffix("stddef.h")
      guard try run(["-fsyntax-only"], (isAlone ? "" : prologue) + alone).rejected.isEmpty else {
        throw GeneratorError(message: "\(realPath(String(done))): ends in the middle of a declaration")
      }
    }
  }

  private func readErrors(_ text: String) throws -> Set<Int> {
    var rejected: Set<Int> = []
    for line in text.split(separator: "\n") {
      guard let end = line.range(of: " error: ") else { continue }
      let place = line[..<end.lowerBound].replacing("fatal", with: "").trimmingCharacters(in: [" ", ":"])
      if place.hasPrefix("<stdin>:"), let number = Int(place.split(separator: ":")[1]) {
        // A header that is not there is the tree's fault, not that of the line that asks for it.
        guard !line.hasSuffix("file not found") else {
          throw GeneratorError(message: "\(tree.folders.last?.path ?? ""): \(line[end.upperBound...])")
        }
        rejected.insert(number)
      } else {
        throw GeneratorError(message: realPath(place) + ": " + line[end.upperBound...])
      }
    }
    return rejected
  }

  /// `FILE:LINE:COLUMN` with the tree's own path in place of the link's.
  private func realPath(_ place: String) -> String {
    guard place.hasPrefix(view.path + "/") else { return place }
    let inside = place.dropFirst(view.path.count + 1)
    let group = inside.prefix { $0 != "/" }
    guard let folder = try? tree.folder(of: String(group)) else { return String(inside) }
    return folder.path + inside.dropFirst(group.count)
  }
}
