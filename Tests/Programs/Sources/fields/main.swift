// Lines taken apart where they lie: no allocation for a field.
//
// stdin: "  ls  -l\t/usr \n\nroot:x:0:0::/root:/bin/sh\na,,b,\n"
// stdout: ls|-l|/usr, rest 0
// stdout: , rest 0
// stdout: root:x:0:0::/root:/bin/sh, rest 0
// stdout: a,,b,, rest 0
// stdout: 7 fields: root|x|0|0||/root|/bin/sh
// stdout: 4 fields: a||b|
// stdout: 1 fields:
// stdout: true false true true false 2 3
// stdout: as many blocks as before
import FullSwiftCore

func printSeparated(_ line: String, _ separator: UInt8) {
  var (text, count) = ("", 0)
  let bytes = [UInt8](line.utf8)
  var fields = bytes.span.fields(separatedBy: separator)
  while let field = fields.next() {
    if count > 0 { text += "|" }
    text += String(repairing: field)
    count += 1
  }
  print(text.isEmpty ? "\(count) fields:" : "\(count) fields: \(text)")
}

func run() throws(Errno) {
  while let line = try standardInput.nextLine() {
    var text = ""
    var fields = line.fields()
    while let field = fields.next() {
      if !text.isEmpty { text += "|" }
      text += String(repairing: field)
    }
    print("\(text), rest \(fields.rest.trimmingWhitespace().count)")
  }
  printSeparated("root:x:0:0::/root:/bin/sh", 58)
  printSeparated("a,,b,", 44)
  printSeparated("", 44)
  let bytes = [UInt8](" key=value\n".utf8)
  let name = bytes.span.trimmingWhitespace()
  let isKey = name.hasPrefix("key=")
  let isOther = name == "key=valuf"
  let isWhole = name == "key=value" && name != "key"
  let (isValue, isLonger) = (name.hasSuffix("value"), name.hasPrefix("key=value "))
  print("\(isKey) \(isOther) \(isWhole) \(isValue) \(isLonger) \(name.count(of: 101)) \(name.firstIndex(of: 61) ?? -1)")
  let blocks = Memory.statistics?.liveSmallCount
  var count = 0
  for _ in 0..<100 {
    var fields = name.fields(separatedBy: 61)
    while fields.next() != nil { count += 1 }
    var words = name.fields()
    while words.next() != nil { count += 1 }
  }
  print(Memory.statistics?.liveSmallCount == blocks && count == 300 ? "as many blocks as before" : "\(count)")
}

do throws(Errno) { try run() } catch { print("\(error.rawValue)") }
