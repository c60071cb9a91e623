// The lines and words of standard input: by chunks as they were read, or with an argument line by line and field by field.
import FullSwiftCore

func countByChunk() throws(Errno) {
  var lines = 0
  var words = 0
  var isInWord = false
  while let chunk = try standardInput.nextChunk() {
    lines += chunk.count(of: UInt8(ascii: "\n"))
    words += chunk.countFields(continuing: &isInWord)
  }
  print(lines, words)
}

func countByLine() throws(Errno) {
  var lines = 0
  var words = 0
  while let line = try standardInput.nextLine(strippingNewline: false) {
    if line[line.count - 1] == UInt8(ascii: "\n") { lines += 1 }
    var fields = line.fields()
    while fields.next() != nil { words += 1 }
  }
  print(lines, words)
}

if CommandLine.argc > 1 { try? countByLine() } else { try? countByChunk() }
