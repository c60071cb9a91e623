// The rest of what the Embedded runtime asks for by a C name: memory, randomness, text to number.
// symbols: posix_memalign free arc4random_buf _swift_stdlib_strtod_clocale
// stdout: 2.5 true
import FullSwiftCore

final class Box: Sendable {
  let text: String
  init(_ text: String) { self.text = text }
}

let boxes = (0..<CommandLine.argc + 1).map { Box("\($0).5") }
print(Double(boxes[1].text).map { $0 + 1 } ?? 0, Set(boxes.map { $0.text }).contains("1.5"))
