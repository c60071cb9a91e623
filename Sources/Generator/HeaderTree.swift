// Where the kernel's headers of one architecture lie: what `make headers_install` leaves, or Debian's packages. Reads only.
import Foundation

struct HeaderTree: Sendable {
  let architecture: Architecture
  /// The folders that have `linux`, `asm` and `asm-generic`, in the order of their searching.
  let folders: [URL]

  /// The folder of a group of headers, `asm` for one.
  func folder(of group: String) throws -> URL {
    for folder in folders where isFolder(folder.appending(path: group)) { return folder.appending(path: group) }
    throw GeneratorError(message: "\(folders.last?.path ?? "")/\(group): not there, for \(architecture.rawValue)")
  }

  /// The file of a header as C names it, `asm/stat.h` for one, whether it is there or not.
  func file(_ header: String) throws -> URL {
    let parts = header.split(separator: "/", maxSplits: 1)
    return try folder(of: String(parts[0])).appending(path: String(parts[1]))
  }

  /// The headers that this machine has installed.
  static func installed(_ architecture: Architecture) throws -> HeaderTree {
    let cross = URL(filePath: "/usr/\(architecture.debianTriple)/include")
    if isFile(cross.appending(path: "asm/unistd.h")) { return HeaderTree(architecture: architecture, folders: [cross]) }
    let all = URL(filePath: "/usr/include")
    let own = all.appending(path: architecture.debianTriple)
    if isFile(own.appending(path: "asm/unistd.h")) {
      return HeaderTree(architecture: architecture, folders: [own, all])
    }
    // Not Debian: one folder, of the machine's own architecture.
    if isFile(all.appending(path: architecture.telltale)), others(architecture, in: all).isEmpty {
      return HeaderTree(architecture: architecture, folders: [all])
    }
    throw GeneratorError(
      message: "\(cross.path)/asm/unistd.h: not there; type: apt-get install \(architecture.crossPackage), "
        + "or ./x gen --headers DIR")
  }

  /// The trees in a folder: one that `make headers_install` left, or a folder of such, one for each architecture.
  static func trees(in folder: URL) throws -> [HeaderTree] {
    guard isFolder(folder) else { throw GeneratorError(message: "\(folder.path): no such folder") }
    var found: [HeaderTree] = []
    for architecture in Architecture.allCases {
      let candidates = (architecture.folderNames + [architecture.debianTriple, "usr/\(architecture.debianTriple)"])
        .map { root(folder.appending(path: $0)) }
      if let tree = candidates.first(where: { isFolder($0.appending(path: "asm")) }) {
        found.append(
          HeaderTree(
            architecture: architecture,
            folders: isFolder(tree.appending(path: "linux")) ? [tree] : [tree, root(folder)]))
      }
    }
    if !found.isEmpty { return found }
    let single = root(folder)
    for group in ["linux", "asm", "asm-generic"] where !isFolder(single.appending(path: group)) {
      throw GeneratorError(
        message: "\(single.path)/\(group): not there: \(folder.path) is no tree of kernel headers, nor a folder of "
          + "\(Architecture.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    guard
      let architecture = Architecture.allCases.first(where: {
        isFile(single.appending(path: $0.telltale)) && others($0, in: single).isEmpty
      })
    else { throw GeneratorError(message: "\(single.path)/asm: of none of our architectures") }
    return [HeaderTree(architecture: architecture, folders: [single])]
  }

  private static func others(_ architecture: Architecture, in folder: URL) -> [Architecture] {
    // x86 exports asm/elf.h on some kernels too: only the telltales that are certain speak against.
    Architecture.allCases.filter {
      $0 != architecture && $0 != .riscv64 && isFile(folder.appending(path: $0.telltale))
    }
  }

  private static func root(_ folder: URL) -> URL {
    for below in ["include", "usr/include"] where isFolder(folder.appending(path: below)) {
      return folder.appending(path: below)
    }
    return folder
  }
}

func isFile(_ url: URL) -> Bool {
  var isDirectory: ObjCBool = false
  return FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) && !isDirectory.boolValue
}

func isFolder(_ url: URL) -> Bool {
  var isDirectory: ObjCBool = false
  return FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) && isDirectory.boolValue
}
