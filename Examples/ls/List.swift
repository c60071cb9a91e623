// ls [-a] [-l] [-n] [FILE]…: what is in directories, as GNU ls prints it in the C locale to what is no terminal: a name
// a line, as it is, sorted by bytes; times in UTC, as --time-style=long-iso has them; owners out of /etc/passwd and
// /etc/group. What differs: no other options, no sign for access control lists, and plain quotes round odd names in
// messages.
import FullSwiftCore
import LinuxSystem

/// A name to be listed, and in long lines what is known of the file.
struct File {
  let name: Bytes
  let type: FileType
  var status: FileStatus?  // nil where the kernel would not say.
  var target: Bytes?  // Where a symbolic link leads to.
}

@main
struct List {
  var showsAll = false, isLong = false, isNumeric = false
  var exitStatus: Int32 = 0

  static func main() {
    var program = List()
    program.list(program.takeArguments())
    exit(program.exitStatus)
  }

  /// Takes the options, wherever they stand, and returns the other arguments; "." if there are none.
  mutating func takeArguments() -> [CString] {
    var paths: [CString] = []
    var optionsEnded = false
    for argument in UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).dropFirst() {
      guard let path = CString(argument) else { continue }
      if optionsEnded || path[0] != CChar(UInt8(ascii: "-")) || path[1] == 0 {
        paths.append(path)
      } else if path.bytes.starts(with: "--".utf8) {
        if path[2] != 0 { refuse("unrecognized option", path.bytes) }
        optionsEnded = true
      } else {
        for letter in path.bytes.dropFirst() {
          switch letter {
          case UInt8(ascii: "a"): showsAll = true
          case UInt8(ascii: "l"): isLong = true
          case UInt8(ascii: "n"): (isLong, isNumeric) = (true, true)
          default: refuse("invalid option --", [letter])
          }
        }
      }
    }
    return paths.isEmpty ? [dot] : paths
  }

  func refuse(_ what: String, _ option: Bytes) -> Never {
    complain("ls: \(what) '".utf8 + option + "'\nTry 'ls --help' for more information.\n".utf8)
    exit(2)
  }

  /// Says what went wrong with a name that was asked for (status 2), or that was found (status 1).
  mutating func report(_ what: String, _ name: Bytes, _ error: Errno, status: Int32) {
    complain("ls: \(what) '".utf8 + name + "': \(error.description)\n".utf8)
    exitStatus = max(exitStatus, status)
  }

  // MARK: Listing

  /// Lists the files first, in one go, and then what is in each directory.
  mutating func list(_ paths: [CString]) {
    var files: [File] = []
    var folders: [CString] = []
    for path in paths {
      do throws(Errno) {
        let status = try argumentStatus(path)
        files.append(File(name: path.bytes, type: status.type, status: status, target: try target(path, status)))
        if status.isDirectory { folders.append(path) }
      } catch {
        report("cannot access", path.bytes, error, status: 2)
      }
    }
    printSorted(files, withFolders: false)
    var separator = files.count == folders.count ? "" : "\n"
    for folder in folders.sorted(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }) {
      print(separator, terminator: "")
      separator = ""
      do throws(Errno) {
        try listFolder(folder, withName: paths.count > 1)
        separator = "\n"
      } catch {
        report("cannot open directory", folder.bytes, error, status: 2)
      }
    }
  }

  /// A symbolic link that leads to a directory stands for it, but in long lines for itself.
  func argumentStatus(_ path: CString) throws(Errno) -> FileStatus {
    if !isLong {
      do throws(Errno) {
        let status = try FileStatus(path: path)
        if status.isDirectory { return status }
      } catch  where error != .noSuchFileOrDirectory {
        throw error
      } catch {}
    }
    return try FileStatus(path: path, options: .symlinkNoFollow)
  }

  mutating func listFolder(_ path: CString, withName: Bool) throws(Errno) {
    let folder = try FileDescriptor.open(path, .readOnly, options: .directory)
    defer { try? folder.close() }
    if withName { printLine(path.bytes + ":".utf8) }
    let files = readFolder(folder, path.bytes)
    if isLong { print("total", (files.reduce(0) { $0 + ($1.status?.blockCount ?? 0) } + 1) / 2) }
    printSorted(files)
  }

  mutating func readFolder(_ folder: FileDescriptor, _ path: Bytes) -> [File] {
    var files: [File] = []
    var buffer = InlineArray<4096, UInt64>(repeating: 0)
    var reader = DirectoryReader(folder, buffer: &buffer)
    do throws(Errno) {
      while let entry = try reader.next() {
        if !showsAll && entry.name[0] == UInt8(ascii: ".") { continue }
        files.append(entry.withPath { file($0, entry.type, in: folder, path) })
      }
    } catch {
      report("reading directory", path, error, status: 2)
    }
    return files
  }

  mutating func file(_ name: CString, _ type: FileType, in folder: FileDescriptor, _ path: Bytes) -> File {
    var file = File(name: name.bytes, type: type)
    guard isLong else { return file }
    do throws(Errno) {
      let status = try FileStatus(path: name, at: folder, options: .symlinkNoFollow)
      file.status = status
      file.target = try target(name, status, at: folder)
    } catch {
      let prefix = path == dot.bytes ? [] : path.last == UInt8(ascii: "/") ? path : path + "/".utf8
      let what = file.status == nil ? "cannot access" : "cannot read symbolic link"
      report(what, prefix + file.name, error, status: 1)
    }
    return file
  }

  /// Where a symbolic link leads to; nil for any other file. Its own bytes: a FilePath would have "a//b" as "a/b".
  func target(
    _ path: CString, _ status: FileStatus, at folder: FileDescriptor = .currentDirectory
  ) throws(Errno) -> Bytes? {
    guard isLong && status.isSymbolicLink else { return nil }
    var target = Bytes(repeating: 0, count: 4096)
    var room = target.mutableSpan
    var bytes = room.mutableBytes
    let count = try FileSystem.readSymbolicLink(path, into: &bytes, at: folder)
    return Bytes(target[..<count])
  }

  /// Prints the names; without directories, columns are as wide as if they were there.
  func printSorted(_ files: [File], withFolders: Bool = true) {
    let files = files.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    let columns = isLong ? Table(isNumeric: isNumeric).lines(files) : []
    for (index, file) in files.enumerated() where withFolders || file.type != .directory {
      if isLong { print(columns[index], terminator: " ") }
      printLine(file.name + (file.target.map { " -> ".utf8 + $0 } ?? []))
    }
  }
}
