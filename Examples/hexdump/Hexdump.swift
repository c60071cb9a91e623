// hexdump [-C] [FILE]…: the bytes of files, one behind the other, or of standard input, as `hexdump -C` of bsdextrautils
// prints them; there is no other format.
//
// There is no heap in it: names stay the C strings that the kernel passed, and what is read is printed out of the reader's
// buffer.
import FullSwiftCore

@main
struct Hexdump {
  var exitStatus: Int32 = 0

  static func main() {
    var program = Hexdump()
    program.run()
    exit(program.exitStatus)
  }

  mutating func run() {
    var dump = HexDump()
    var optionsEnded = false
    var hasFile = false
    for argument in UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).dropFirst() {
      guard let argument else { continue }
      let name = Name(argument)
      if optionsEnded || name[0] != UInt8(ascii: "-") || name[1] == 0 {
        hasFile = true
        printFile(name, by: &dump)
      } else if name[1] == UInt8(ascii: "-") && name[2] == 0 {
        optionsEnded = true
      } else if name[1] != UInt8(ascii: "C") || name[2] != 0 {
        print("hexdump: invalid option '\(name)'", to: &standardError)
        exit(1)
      }
    }
    if !hasFile { printBytes(of: .standardInput, Name("standard input"), by: &dump) }
    dump.finish(to: &standardOutput)
  }

  mutating func printFile(_ name: Name, by dump: inout HexDump) {
    do throws(Errno) {
      let file = try FileDescriptor.open(name.start, .readOnly)
      printBytes(of: file, name, by: &dump)
      try file.close()
    } catch {
      report(name, error)
    }
  }

  mutating func printBytes(of file: FileDescriptor, _ name: Name, by dump: inout HexDump) {
    var reader = BufferedReader(file)
    do throws(Errno) {
      while let bytes = try reader.nextChunk() { dump.write(bytes, to: &standardOutput) }
    } catch {
      report(name, error)
    }
  }

  mutating func report(_ name: Name, _ error: Errno) {
    standardOutput.flush()
    print("hexdump: \(name): \(error.message ?? "unknown error")", to: &standardError)
    exitStatus = 1
  }
}
