// What is printed is what the standard library prints. HostOutputTests compiles this source on the host, where it prints the same.
// stdout: Optional(5)
// stdout: nil
// stdout: Optional("a")
// stdout: Optional(Optional(1))
// stdout: Optional(Range(1..<2))
// stdout: Optional(5) nil Optional("it\'s")
// stdout: Optional(5) nil Optional(2.5)
// stdout: [1, 2, 3]
// stdout: ["a", "b\n", "it\'s", "\"", "\\", "\u{01}\u{7F}\u{1B}\0\t\r", "é 🙂"]
// stdout: ["a", "\n"]
// stdout: ["a", "\u{00E9}", "\'", "\u{0001F642}"]
// stdout: [1: "x"]
// stdout: [:]
// stdout: []
// stdout: [7]
// stdout: []
// stdout: [2, 3, 4]
// stdout: [1.5]
// stdout: [[1, 2], [], [3]]
// stdout: [["k": [1: Optional("v")]]]
// stdout: [Optional(1), nil]
// stdout: [Range(1..<5)] [ClosedRange(1...5)] [Set([1])] [ArraySlice([2])] [ContiguousArray([1])]
// stdout: [true, false]
// stdout: ["bc"]
// stdout: ["x"]
// stdout: [1, 2] ["a": 1] []
// stdout: a:|[1, 2]|b:|["x"]|3..<4
// stdout: 1..<5 1...5 0.5..<1.5 a..<b
// stdout: 1..<5
// stdout: (1, "a")
// stdout: (1, 2.5, true)
// stdout: ("a", "b", Optional(5), [1])
// stdout: (1, 2, 3, 4, 5)
// stdout: (1, 2, 3, 4, 5, 6).
// stdout: (1, "b")
// stdout: -128 -32768 -2147483648 -9223372036854775808 -9223372036854775808 -170141183460469231731687303715884105728
// stdout: 255 65535 4294967295 18446744073709551615 18446744073709551615 340282366920938463463374607431768211455
// stdout: 1.0 0.1 1e+100 -0.0 inf -nan 0.1 16777216.0 5e-324
// stdout: [1.0, 2.5] [1.0] 3.141592653589793
// stdout: snan nan(0x5) [-snan] snan -nan
// stdout: 1.0 0.5 1e+16 123456789.123
// stdout: true false c s su static
// stdout: true c s su static str
// stdout: 0x0000000000001234
// stdout: 0x0000000000001234 Optional(0x0000000000001234)
// stdout: UnsafeRawBufferPointer(start: 0x0000000000001234, count: 3)
// stdout: UnsafeBufferPointer(start: nil, count: 0)
// stdout: 1.5 seconds 0.25 seconds
// stdout: "it\'s \"q\" \\ \n\t\r\0 \u{01} \u{7F} é 🙂"
// stdout: "a"-1-1.5-["x"]-Range(1..<2).
// stdout: "a" "\u{00E9}" Optional("a") [1: "x"]
// stdout: (x: 1)
// stdout: (x: 1) (x: 2)
// stdout: (x: 1) 1 (x: 3)
// stdout: Optional((x: 1)) [(x: 1), (x: 2)]
// stdout: plain [debug] Optional(debug)
// stdout: plain [debug]
// stdout: debug
// stdout: red green
// stdout: green
// stdout: 5
// stdout: 5 and 5
// stdout: 5 Optional(5)
// stdout: [1, 2]
// stdout: 2.5
// stdout: 2.5 and 2.5
// stdout: 2.5 Optional(2.5)
// stdout: [0.5]
// stdout: s
// stdout: s and s
// stdout: s Optional("s")
// stdout: ["t"]
// stdout: true
// stdout: true and true
// stdout: true Optional(true)
// stdout: []
// stdout: (x: 1)
// stdout: (x: 1) and (x: 1)
// stdout: (x: 1) Optional((x: 1))
// stdout: [(x: 1)]
#if hasFeature(Embedded)
import FullSwiftCore
#endif

func optionals() {
  print(Optional(5))
  print(nil as Int?)
  print(Optional("a"))
  print(Optional(Optional(1)))
  print(Optional(1..<2))
  print("\(Optional(5)) \(nil as Int?) \(Optional("it's"))")
  print(Optional(5), nil as String?, Optional(2.5))
}

func collections() {
  print([1, 2, 3])
  print(["a", "b\n", "it's", "\"", "\\", "\u{1}\u{7F}\u{1B}\0\t\r", "é 🙂"])
  print(["a" as Character, "\n"])
  print(["a" as Unicode.Scalar, "é", "'", "🙂"])
  print([1: "x"])
  print([:] as [Int: Int])
  print([] as [Int])
  print(Set([7]))
  print(Set<String>())
  print([1, 2, 3, 4].dropFirst())
  print(ContiguousArray([1.5]))
  print([[1, 2], [], [3]])
  print([["k": [1: Optional("v")]]])
  print([Optional(1), nil])
  print([1..<5], [1...5], [Set([1])], [[1, 2].dropFirst()], [ContiguousArray([1])])
  print([true, false])
  print(["abc".dropFirst()])
  print(["x" as StaticString])
  print("\([1, 2]) \(["a": 1]) \([] as [String])")
  print("a:", [1, 2], "b:", ["x"], 3..<4, separator: "|")
}

func ranges() {
  print(1..<5, 1...5, 0.5..<1.5, "a"..<"b")
  print("\(1..<5)")
}

func tuples() {
  print((1, "a"))
  print((1, 2.5, true))
  print(("a" as Character, "b" as Unicode.Scalar, Optional(5), [1]))
  print((1, 2, 3, 4, 5))
  print((1, 2, 3, 4, 5, 6), terminator: ".\n")
  print("\((1, "b"))")
}

func numbers() {
  print(Int8.min, Int16.min, Int32.min, Int64.min, Int.min, Int128.min)
  print(UInt8.max, UInt16.max, UInt32.max, UInt64.max, UInt.max, UInt128.max)
  print(1.0, 0.1, 1e100, -0.0, Double.infinity, -Double.nan, Float(0.1), Float(16_777_216), 5e-324)
  print([1.0, 2.5], [Float(1)], Double.pi)
  print(Double.signalingNaN, Double(nan: 5, signaling: false), [-Double.signalingNaN], Float.signalingNaN, -Float.nan)
  print("\(1.0) \(Float(0.5)) \(1e16) \(123456789.123)")
}

func scalars() {
  print(true, false, "c" as Character, "s" as Unicode.Scalar, "sub".dropLast(), "static" as StaticString)
  print("\(true) \("c" as Character) \("s" as Unicode.Scalar) \("sub".dropLast()) \("static" as StaticString) \("str")")
  if let pointer = UnsafeRawPointer(bitPattern: 0x1234) {
    print(pointer)
    print("\(pointer) \(Optional(pointer))")
    print(UnsafeRawBufferPointer(start: pointer, count: 3))
  }
  print(UnsafeBufferPointer<Int>(start: nil, count: 0))
  print(Duration.seconds(1.5), Duration.milliseconds(250))
}

func debug() {
  debugPrint("it's \"q\" \\ \n\t\r\0 \u{1} \u{7f} é 🙂")
  debugPrint("a", 1, 1.5, ["x"], 1..<2, separator: "-", terminator: ".\n")
  debugPrint("a" as Character, "é" as Unicode.Scalar, Optional("a"), [1: "x"])
}

struct Point: CustomStringConvertible {
  var x = 1
  var description: String { "(x: \(x))" }
}

struct Both: CustomStringConvertible, CustomDebugStringConvertible {
  var description: String { "plain" }
  var debugDescription: String { "debug" }
}

#if hasFeature(Embedded)
extension Both: ByteOutputStreamable {}
#endif

enum Color: String { case red, green }

func generic<T: CustomStringConvertible>(_ value: T, _ values: [T]) {
  print(value)
  print(value, "and", value)
  print("\(value) \(Optional(value))")
  print("\(values)")
}

func ofTheProgramsOwn() {
  print(Point())
  print("\(Point()) \(Point(x: 2))")
  print(Point(), 1, Point(x: 3))
  print("\(Optional(Point())) \([Point(), Point(x: 2)])")
  print(Both(), [Both()], Optional(Both()))
  print("\(Both()) \([Both()])")
  debugPrint(Both())
  print("\(Color.red) \(Color.green)")
  print(Color.green)
  generic(5, [1, 2])
  generic(2.5, [0.5])
  generic("s", ["t"])
  generic(true, [])
  generic(Point(), [Point()])
}

optionals()
collections()
ranges()
tuples()
numbers()
scalars()
debug()
ofTheProgramsOwn()
