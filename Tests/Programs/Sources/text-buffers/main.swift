// Text into memory of the caller's: what does not fit is cut where a scalar ends, and counted.
// stdout: 12345678 8 false 8
// stdout: 12345678é 10 true 13
// stdout: 12345678é 10 true 15
// stdout: 0 false
// stdout: äöüäö 10 true 14
// stdout: é|é 2 true 4
// stdout: 0 true 4
// stdout: 🙂 4 false 4
// stdout: 3 0 true 5
// stdout: exactly 10 10 false 10
// stdout: 1200 10 true
// stdout: a1ééé 8 1
import FullSwiftCore

func show(_ buffer: borrowing TextBuffer) {
  print("\(buffer.bytes) \(buffer.count) \(buffer.isTruncated) \(buffer.wantedCount)")
}

func run() {
  var memory: [10 of UInt8] = .init(repeating: 0)
  var text = TextBuffer(memory.mutableSpan)
  text.write("12345\(678)")
  show(text)
  text.write("é€")
  show(text)
  // Nothing more, though there were room for a byte.
  print("x", to: &text)
  show(text)
  text.removeAll()
  print("\(text.count) \(text.isTruncated)")
  print("äöüäöü\(5)", to: &text)
  show(text)

  // A scalar that comes in two pieces, of which the second does not fit.
  var small: [3 of UInt8] = .init(repeating: 0)
  var pieces = TextBuffer(small.mutableSpan)
  let accented: [UInt8] = [0xC3, 0xA9]
  pieces.write(accented.span)
  pieces.write(accented.span.extracting(0..<1))
  pieces.write(accented.span.extracting(1..<2))
  print("é|\(pieces.bytes) \(pieces.count) \(pieces.isTruncated) \(pieces.wantedCount)")

  var tiny: [3 of UInt8] = .init(repeating: 0)
  var face = TextBuffer(tiny.mutableSpan)
  face.write("🙂")
  print("\(face.count) \(face.isTruncated) \(face.wantedCount)")
  var four: [4 of UInt8] = .init(repeating: 0)
  var whole = TextBuffer(four.mutableSpan)
  whole.write("🙂")
  show(whole)
  var nothing: [0 of UInt8] = .init(repeating: 0)
  var none = TextBuffer(nothing.mutableSpan)
  none.write("abc\(12)")
  print("3 \(none.count) \(none.isTruncated) \(none.wantedCount)")

  text.removeAll()
  text.write("exactly \(10)")
  show(text)
  text.removeAll()
  text.write("\(String(repeating: "x", count: 1200))")
  print("\(text.wantedCount) \(text.count) \(text.isTruncated)")
}

run()

/// The memory of an array that is just being made.
func fill() {
  var missing = 0
  let bytes = [UInt8](capacity: 8) { (span: inout OutputSpan<UInt8>) in
    span.append("a\(1)")
    missing = span.append("ééé\(2)")
  }
  print("\(bytes.span) \(bytes.count) \(missing)")
}

fill()
