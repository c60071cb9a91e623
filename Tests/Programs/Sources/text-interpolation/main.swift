// Interpolation with labels, straight into standard output, standard error, strings, streams and descriptors.
// stdout: 42 0x2a 00000042|     -42|42    | +42 2A 1,234,567
// stdout: 3.14 3.142e+00 +2.5|    1.50|-001.5|12,345.7|0.1
// stdout: ab  |  ab|.ab.|äö  |sub  |c  |true |x..|
// stdout: Optional(5)  |nil  |[1, 2]  |(1, 2)|
// stdout: generic 7 s 2.5 point
// stdout: wide 7     |7     |000007|
// stdout: own <3>, <4>|<5>  |
// stdout: inner 1
// stdout: outer 2
// stdout: inner 1
// stdout: [inner 1]
// stdout: caught
// stdout: caught again
// stdout: after
// stdout: long abcdefghij 1200 done
// stdout: to standard output 1
// stdout: appended 1 2
// stdout: to a descriptor 3
// stdout: string    42|002a|Optional(1)|[1, 2]|(1, "a")|<6>|point
// stdout: text 0x000000ff.
// stdout: kept 1, kept 1
// stdout: log: n = 00012
// stdout: none 5
// stdout: red green
// stdout: failed after 2 writes
// stderr: to standard error 2
// stderr: literal
// stderr: written 3
// stderr: log: to the other 4
import FullSwiftCore

struct Point: CustomStringConvertible {
  var description: String { "point" }
}

struct Own: ByteOutputStreamable {
  var value: Int
  func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(to stream: inout Stream) throws(Stream.Failure) {
    try stream.write("<\(value)>")
  }
}

/// A stream that takes so many writes and then fails.
struct Limited: ~Copyable, ByteOutputStream {
  struct Full: Error {}
  var left: Int
  var writes = 0

  mutating func write(_ bytes: Span<UInt8>) throws(Full) {
    if left == 0 { throw Full() }
    left -= 1
    writes += 1
  }
}

enum Color: String { case red, green }
enum Refused: Error { case refused }

func refuse() throws(Refused) -> Int { throw .refused }

func inner() -> Int {
  print("inner \(1)")
  return 2
}

func generic<Value: CustomStringConvertible>(_ value: Value) -> String { String(text: "\(value)") }
func wide<Value: FixedWidthInteger>(_ value: Value) {
  print(
    "wide \(value, width: 6, alignment: .leading)|\(value, width: 6, alignment: .leading)|\(value, width: 6, fill: "0")|"
  )
}
func log(_ message: Text) { print("log: \(message)") }
func complain(_ message: Text) { print("log: \(message)", to: &standardError) }

func labels() {
  let n = 42
  print(
    "\(n) \(n, radix: 16, prefix: true) \(n, width: 8, fill: "0")|\(-n, width: 8)|\(n, width: 6, alignment: .leading)| \(n, sign: .always) \(n, radix: 16, uppercase: true) \(1_234_567, grouping: Grouping())"
  )
  let x = 3.14159
  print(
    "\(x, digits: 2) \(x, scientific: 3) \(2.5, sign: .always)|\(1.5, digits: 2, width: 8)|\(-1.5, width: 6, fill: "0")|\(12345.678, digits: 1, grouping: Grouping())|\(Float(0.1))"
  )
  print(
    "\("ab", width: 4)|\("ab", width: 4, alignment: .trailing)|\("ab", width: 4, fill: ".", alignment: .center)|\("äö", width: 4)|\("sub!".dropLast(), width: 5)|\("c" as Character, width: 3)|\(true, width: 5)|\("x" as Unicode.Scalar, width: 3, fill: ".")|"
  )
  print("\(Optional(5), width: 13)|\(nil as Int?, width: 5)|\([1, 2], width: 8)|\((1, 2))|")
}

func values() {
  print("generic \(generic(7)) \(generic("s")) \(generic(2.5)) \(generic(Point()))")
  wide(7 as UInt8)
  print("own \(Own(value: 3)), \(Own(value: 4))|\(Own(value: 5), width: 5)|")
}

func order() {
  print("outer \(inner())")
  print("[\(inner() - 1 == 1 ? "inner 1" : "")]")
  do throws(Refused) { print("lost \(try refuse())") } catch { print("caught") }
  do throws(Refused) { try print("lost \(1) \(refuse())") } catch { print("caught again") }
  print("after")
}

func long() {
  let text = String(repeating: "abcdefghij", count: 120)
  let whole = String(text: "\(text)\(text)")
  print("long \(text.prefix(10)) \(text.utf8.count) \(whole == text + text ? "done" : "wrong")")
}

func streams() {
  print("to standard output \(1)", to: &standardOutput)
  print("to standard error \(2)", to: &standardError)
  print("literal", to: &standardError)
  standardError.write("written \(3)\n")
  standardOutput.write("appended \(1) \(2)\n")
  standardOutput.flush()
  try? FileDescriptor.standardOutput.write("to a descriptor \(3)\n")
  let string =
    "string \(42, width: 5)|\(42, radix: 16, width: 4, fill: "0")|\(Optional(1))|\([1, 2])|\((1, "a"))|\(Own(value: 6))|\(Point())"
  print(string)
  print(String(text: "text \(255, radix: 16, prefix: true, width: 10, fill: "0")."))
  let kept: Text = "kept \(1)"
  print("\(kept), \(kept)")
  log("n = \(12, width: 5, fill: "0")")
  complain("to the other \(4)")
  print("\(nil as Int?, default: "none") \(Optional(5), default: "none")")
  print("\(Color.red) \(Color.green)")
  var limited = Limited(left: 2)
  do throws(Limited.Full) {
    try print("one \(1)", to: &limited)
    try limited.write("two \(2)")
    try print("three \(3)", to: &limited)
    print("not here")
  } catch {
    print("failed after \(limited.writes) writes")
  }
}

labels()
values()
order()
long()
streams()
