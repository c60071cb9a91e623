// Numbers of standard input, without strings; and where something is wrong.
//
// case: integers
// arguments: ["integers"]
// stdin: " 1 -2\n+3\t\t0004\r\n9223372036854775807 -9223372036854775808 123456789012345 1234567890123456 5"
// stdout: 1 -2 3 4 9223372036854775807 -9223372036854775808 123456789012345 1234567890123456 5
// stdout: end at byte 91
//
// case: no number
// arguments: ["integers"]
// stdin: "1 2 x3 4"
// stdout: 1 2
// stdout: not a digit at byte 4, before x3
// stdout: 4
// stdout: end at byte 8
//
// case: a sign alone, and too large a number
// arguments: ["integers"]
// stdin: "- 9223372036854775808 7"
// stdout: not a digit at byte 1, before -
// stdout: out of range at byte 21, before 9223372036854775808
// stdout: 7
// stdout: end at byte 23
//
// case: nothing but a sign
// arguments: ["integers"]
// stdin: "1 -"
// stdout: 1
// stdout: no digits at byte 3, before -
// stdout: end at byte 3
//
// case: nothing
// arguments: ["integers"]
// stdin: " \n "
// stdout: end at byte 3
//
// case: what cannot be read
// arguments: ["integers"]
// shell: "$@" </
// stdout: error 21
//
// case: other types
// arguments: ["types"]
// stdin: "-128 ff 1010 340282366920938463463374607431768211455 255 zz 2.5e-3,-0x1.8p1 inf 1e400 0.1"
// stdout: -128 255 10 true 255 1295
// stdout: 0.0025 -3.0 inf inf
// stdout: 0.1
//
// case: numbers across reads
// arguments: ["sum"]
// shell: for part in 1 2 ' ' -3 4 '\n' 5 '\n' +6; do printf '%b' "$part"; sleep 0.01; done | "$@"
// stdout: 4 -11
//
// case: many
// arguments: ["sum"]
// shell: seq -100000 200000 | "$@"
// stdout: 300001 15000050000
import FullSwiftCore

func printIntegers() {
  var line = ""
  func endLine() {
    if !line.isEmpty { print(line) }
    line = ""
  }
  while true {
    do throws(ReadingError) {
      guard let number = try standardInput.readInt() else {
        endLine()
        print("end at byte \(standardInput.byteOffset)")
        return
      }
      line += line.isEmpty ? "\(number)" : " \(number)"
    } catch {
      endLine()
      switch error {
      case .system(let error):
        print("error \(error.rawValue)")
        return
      case .number(let error):
        var text = "nothing"
        if let word = try? standardInput.nextWord() { text = String(repairing: word) }
        print("\(error.description), before \(text)")
      }
    }
  }
}

func printTypes() throws(ReadingError) {
  let small = try standardInput.readInteger(as: Int8.self) ?? 0
  let hexadecimal = try standardInput.readInteger(as: UInt16.self, radix: 16) ?? 0
  let binary = try standardInput.readInteger(as: Int32.self, radix: 2) ?? 0
  let wide = try standardInput.readInteger(as: UInt128.self) ?? 0
  let byte = try standardInput.readInteger(as: UInt8.self) ?? 0
  let last = try standardInput.readInteger(as: Int.self, radix: 36) ?? 0
  print("\(small) \(hexadecimal) \(binary) \(wide == .max) \(byte) \(last)")
  let first = try standardInput.readDouble() ?? 0
  _ = try? standardInput.readByte()
  let second = try standardInput.readDouble() ?? 0
  let third = try standardInput.readDouble() ?? 0
  let fourth = try standardInput.readDouble() ?? 0
  print("\(first) \(second) \(third) \(fourth)")
  print("\(try standardInput.readFloat() ?? 0)")
}

func printSum() throws(ReadingError) {
  var (count, sum) = (0, 0)
  while let number = try standardInput.readInt() {
    count += 1
    sum += number
  }
  print("\(count) \(sum)")
}

do throws(ReadingError) {
  switch CommandLine.arguments[1] {
  case "types": try printTypes()
  case "sum": try printSum()
  default: printIntegers()
  }
} catch {
  print(error.description)
}
