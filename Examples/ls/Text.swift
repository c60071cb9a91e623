// Names in any encoding, and the names of owners.
import FullSwiftCore
import LinuxSystem

typealias Bytes = [UInt8]

/// Text as the kernel passes it: bytes ended by a zero byte.
typealias CString = UnsafePointer<CChar>

extension CString {
  var bytes: Bytes {
    var count = 0
    while self[count] != 0 { count += 1 }
    return Bytes(UnsafeRawBufferPointer(start: self, count: count))
  }
}

/// The current directory.
var dot: CString { UnsafeRawPointer(("." as StaticString).utf8Start).assumingMemoryBound(to: CChar.self) }

func printLine(_ bytes: Bytes) {
  bytes.withUnsafeBytes { standardOutput.write($0) }
  print("")
}

func complain(_ message: Bytes) {
  standardOutput.flush()
  message.withUnsafeBytes { try? FileDescriptor.standardError.writeAll($0) }
}

/// Names by number out of lines of NAME:PASSWORD:NUMBER:…; none where the file cannot be read.
func names(_ path: String) -> [UInt32: String] {
  guard let file = try? FileDescriptor.open(path, .readOnly) else { return [:] }
  defer { try? file.close() }
  var contents: Bytes = []
  var buffer = Bytes(repeating: 0, count: 8192)
  while let count = buffer.withUnsafeMutableBytes({ try? file.read(into: $0) }), count > 0 {
    contents += buffer[..<count]
  }
  var names: [UInt32: String] = [:]
  for line in (String(validating: contents, as: UTF8.self) ?? "").utf8.split(separator: UInt8(ascii: "\n")) {
    let fields = line.split(separator: UInt8(ascii: ":"), maxSplits: 3, omittingEmptySubsequences: false)
    guard fields.count > 2, let number = UInt32(Substring(fields[2])), names[number] == nil else { continue }
    names[number] = String(Substring(fields[0]))
  }
  return names
}
