// cat [FILE]…: copies files to standard output, one behind the other, as GNU cat does; "-", and no name at all, is
// standard input.
//
// The kernel moves the bytes by itself where it can. What it moves into a pipe so are the file's own pages: who overwrites
// the file before the reader has come that far changes what is read. There is no heap in it; names stay the C strings that
// the kernel passed. What differs from GNU: no options, and no quotes round odd names.
import FullSwiftCore
import LinuxSystem

@main
struct Concatenate {
  let output = FileDescriptor.standardOutput
  let outputStatus: FileStatus
  var exitStatus: Int32 = 0
  /// Where bytes go that the kernel does not move by itself; nil until there are any.
  var memory: UnsafeMutableRawPointer? = nil

  static func main() {
    let outputStatus: FileStatus
    do throws(Errno) {
      outputStatus = try FileDescriptor.standardOutput.status()
    } catch {
      // Without it a file that is opened would become the output.
      fail("standard output", error)
    }
    var program = Concatenate(outputStatus: outputStatus)
    // An option that it has not is refused before anything is copied.
    if forEachFile({ _ in }) == 0 { program.copy(Name("-")) }
    _ = forEachFile { program.copy($0) }
    exit(program.exitStatus)
  }

  /// Calls `body` with the arguments that are no options.
  ///
  /// - Returns: how many there are.
  static func forEachFile(_ body: (Name) -> Void) -> Int {
    var count = 0
    var optionsEnded = false
    for argument in UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).dropFirst() {
      guard let argument else { continue }
      let name = Name(argument)
      if optionsEnded || name[0] != dash || name[1] == 0 {
        body(name)
        count += 1
      } else if name[1] == dash && name[2] == 0 {
        optionsEnded = true
      } else {
        if name[1] == dash {
          print("cat: unrecognized option '\(name)'", to: &standardError)
        } else {
          print("cat: invalid option -- '\(Unicode.Scalar(name[1]))'", to: &standardError)
        }
        exit(1)
      }
    }
    return count
  }

  mutating func copy(_ name: Name) {
    do throws(Errno) {
      let isFile = name[0] != dash || name[1] != 0
      let input = isFile ? try FileDescriptor.open(name.start, .readOnly) : FileDescriptor.standardInput
      do throws(Errno) { try copy(input, name) } catch { report(name, error) }
      if isFile { try input.close() }
    } catch {
      report(name, error)
    }
  }

  mutating func copy(_ input: FileDescriptor, _ name: Name) throws(Errno) {
    let status = try input.status()
    if status.isRegularFile && status.inode == outputStatus.inode && status.device == outputStatus.device {
      // It would grow for as long as there is room.
      let position = (try? input.seek(offset: 0, from: .current)) ?? 0
      if position < status.byteCount {
        print("cat: \(name): input file is output file", to: &standardError)
        exitStatus = 1
        return
      }
    }
    // Each goes on where the one before it stopped: where the kernel could not, and on any error, for only reading and
    // writing knows which of the two has failed. A file of /proc ends at once for the first, and not for the others.
    if status.isRegularFile && outputStatus.isRegularFile {
      _ = moves { () throws(Errno) in try input.copyRange(to: output, count: 1 << 30) }
    }
    // A pipe of the usual size keeps the reader waiting.
    let capacity = 1 << 20
    if status.byteCount > capacity, let usual = try? output.pipeCapacity(), usual < capacity {
      _ = try? output.setPipeCapacity(capacity)
    }
    if moves({ () throws(Errno) in try input.splice(to: output, count: 1 << 30) }) { return }
    if moves({ () throws(Errno) in try input.sendFile(to: output, count: 1 << 30) }) { return }
    try readAndWrite(input)
  }

  mutating func report(_ name: Name, _ error: Errno) {
    print("cat: \(name): \(error.message ?? "unknown error")", to: &standardError)
    exitStatus = 1
  }

  /// Has the kernel move bytes until there are no more. False where it cannot.
  func moves(_ move: () throws(Errno) -> Int) -> Bool {
    while let count = try? move() {
      if count == 0 { return true }
    }
    return false
  }

  /// - Throws: what reading throws. Where the output cannot be written there is nothing left to do.
  mutating func readAndWrite(_ input: FileDescriptor) throws(Errno) {
    let size = 128 << 10
    let memory = if let memory { memory } else { try MemoryMapping.mapAnonymous(byteCount: size) }
    self.memory = memory
    let buffer = UnsafeMutableRawBufferPointer(start: memory, count: size)
    while true {
      do throws(Errno) {
        let count = try input.read(into: buffer)
        if count == 0 { return }
        write(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      } catch {
        if error != .resourceTemporarilyUnavailable { throw error }
        input.waitUntilReadable()
      }
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes
    while !rest.isEmpty {
      do throws(Errno) {
        rest = UnsafeRawBufferPointer(rebasing: rest[try output.write(rest)...])
      } catch {
        if error != .resourceTemporarilyUnavailable { fail("write error", error) }
        output.waitUntilWritable()
      }
    }
  }
}

/// Ends the program where there is no output any more.
func fail(_ what: StaticString, _ error: Errno) -> Never {
  print("cat: \(what): \(error.message ?? "unknown error")", to: &standardError)
  exit(1)
}
