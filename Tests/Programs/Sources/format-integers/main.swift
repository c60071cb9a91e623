// Integers written and read back, of every width, on the target: against the standard library's `description` and radixes, with
// the seed printed where they differ; and the other forms of Formatting, once each.
//
// stdout: 0 differ in decimal
// stdout: 0 differ in other radices
// stdout: 0 are read otherwise
// stdout: -170141183460469231731687303715884105728 340282366920938463463374607431768211455
// stdout: [     -42] [-0000042] [  -42   ] [-42.....] [+1,234,567] [0x00ff] [0b1010_1010] [FFFF FFFF]
// stdout: not a digit at byte 2; no digits at byte 1; out of range at byte 3; out of range at byte 40
// stdout: 1.5 KiB, 1.0 MiB, 999.9 kB, -1 B, 16.0 EiB
// stdout: 0 s, 250 ns, 1.0 µs, 3.2 ms, -1.5 s, 2 min 3 s, 1 h 2 min, 2 d 0 h
// stdout: true false 0x0000000000001234
// stdout: 00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  |0123456789abcdef|
// stdout: *
// stdout: 00000030  fe ff                                             |..|
// stdout: 00000032
import FullSwiftCore

/// A stream into an array.
struct Collector: ByteOutputStream {
  var bytes: [UInt8] = []
  mutating func write(_ text: Span<UInt8>) {
    for index in text.indices { bytes.append(text[index]) }
  }
}

/// SplitMix64.
struct Random {
  let seed: UInt64
  var state: UInt64
  init(seed: UInt64) { (self.seed, state) = (seed, seed) }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

struct Check {
  var random = Random(seed: 20_261_123)
  var decimal = 0
  var radices = 0
  var parsing = 0

  /// Whether the bytes are those of a string: comparing strings would link Unicode's tables.
  func isSame(_ bytes: [UInt8], _ text: String) -> Bool {
    var index = 0
    for byte in text.utf8 {
      if index >= bytes.count || bytes[index] != byte { return false }
      index += 1
    }
    return index == bytes.count
  }

  mutating func check<Value: FixedWidthInteger>(_ value: Value) {
    var collector = Collector()
    collector.write(value)
    if !isSame(collector.bytes, value.description) { decimal += 1 }
    check(collector.bytes, radix: 10, value)
    let radix = 2 + Int(random.next() % 35)
    collector.bytes = []
    collector.write(value, format: IntegerFormat(radix: radix, isUppercase: radix % 2 == 0))
    if !isSame(collector.bytes, String(value, radix: radix, uppercase: radix % 2 == 0)) { radices += 1 }
    check(collector.bytes, radix: radix, value)
    do throws(NumberParsingError) {
      if try Value(parsing: value.description) != value { parsing += 1 }
    } catch {
      parsing += 1
    }
  }

  mutating func check<Value: FixedWidthInteger>(_ text: [UInt8], radix: Int, _ value: Value) {
    do throws(NumberParsingError) {
      if try Value(parsing: text.span, radix: radix) != value { parsing += 1 }
    } catch {
      parsing += 1
    }
  }

  mutating func checkAll<Value: FixedWidthInteger>(_ type: Value.Type) {
    for value: Value in [0, 1, .max, .min, .max - 1, .min + 1] { check(value) }
    var power: Value = 1
    while true {
      for value in [power &- 1, power, power &+ 1, 0 &- power] { check(value) }
      let (next, isTooLarge) = power.multipliedReportingOverflow(by: 10)
      if isTooLarge { break }
      power = next
    }
    for _ in 0..<100 {
      let wide = UInt128(random.next()) << 64 | UInt128(random.next())
      check(Value(truncatingIfNeeded: wide >> UInt128(random.next() % 128)))
    }
  }
}

/// Writes and reads what the standard library can do too, and counts what differs.
func compare() {
  var check = Check()
  check.checkAll(Int8.self)
  check.checkAll(UInt8.self)
  check.checkAll(Int16.self)
  check.checkAll(UInt16.self)
  check.checkAll(Int32.self)
  check.checkAll(UInt32.self)
  check.checkAll(Int64.self)
  check.checkAll(UInt64.self)
  check.checkAll(Int128.self)
  check.checkAll(UInt128.self)
  print(check.decimal, "differ in decimal")
  print(check.radices, "differ in other radices")
  print(check.parsing, "are read otherwise")
  if check.decimal + check.radices + check.parsing != 0 { print("seed", check.random.seed) }
}

/// Texts on one line.
struct Line {
  var collector = Collector()

  mutating func write(_ text: StaticString) {
    for index in 0..<text.utf8CodeUnitCount { collector.bytes.append(text.utf8Start[index]) }
  }

  mutating func format(_ value: some FixedWidthInteger, _ format: IntegerFormat) {
    write(collector.bytes.isEmpty ? "[" : " [")
    collector.write(value, format: format)
    write("]")
  }

  mutating func value(_ value: some ByteOutputStreamable, _ separator: StaticString = ", ") {
    if !collector.bytes.isEmpty { write(separator) }
    value.write(to: &collector)
  }

  mutating func error<Value: FixedWidthInteger>(_ text: StaticString, as type: Value.Type) {
    var bytes = Collector()
    for index in 0..<text.utf8CodeUnitCount { bytes.bytes.append(text.utf8Start[index]) }
    do throws(NumberParsingError) { _ = try Value(parsing: bytes.bytes.span) } catch { value(error, "; ") }
  }

  func end() { print(String(validating: collector.bytes, as: UTF8.self) ?? "not UTF-8") }
}

func formats() {
  var line = Line()
  line.collector.write(Int128.min)
  line.write(" ")
  line.collector.write(UInt128.max)
  line.end()

  line = Line()
  line.format(-42, IntegerFormat(width: 8))
  line.format(-42, IntegerFormat(width: 8, fill: "0"))
  line.format(-42, IntegerFormat(width: 8, alignment: .center))
  line.format(-42, IntegerFormat(width: 8, fill: ".", alignment: .leading))
  line.format(1_234_567, IntegerFormat(sign: .always, grouping: Grouping()))
  line.format(UInt8(255), IntegerFormat(radix: 16, hasPrefix: true, width: 6, fill: "0"))
  line.format(170, IntegerFormat(radix: 2, hasPrefix: true, grouping: Grouping(size: 4, separator: "_")))
  line.format(
    UInt32.max, IntegerFormat(radix: 16, isUppercase: true, grouping: Grouping(size: 4, separator: " ")))
  line.end()

  line = Line()
  line.error("12x", as: Int.self)
  line.error("-", as: Int.self)
  line.error("256", as: UInt8.self)
  line.error("-170141183460469231731687303715884105729", as: Int128.self)
  line.end()

  line = Line()
  line.value(ByteCount(1_536))
  line.value(ByteCount(1_048_525))
  line.value(ByteCount(999_949, units: .decimal))
  line.value(ByteCount(-1))
  line.value(ByteCount(UInt64.max))
  line.end()

  line = Line()
  line.value(ElapsedTime(.zero))
  line.value(ElapsedTime(.nanoseconds(250)))
  line.value(ElapsedTime(.nanoseconds(1_000)))
  line.value(ElapsedTime(.microseconds(3_200)))
  line.value(ElapsedTime(.milliseconds(-1_500)))
  line.value(ElapsedTime(.seconds(123)))
  line.value(ElapsedTime(.seconds(3_720)))
  line.value(ElapsedTime(.seconds(2 * 86_400)))
  line.end()

  line = Line()
  line.collector.write(CommandLine.argc == 1)
  line.write(" ")
  line.collector.write(CommandLine.argc == 2)
  line.write(" ")
  line.collector.write(address: 0x1233 + UInt(CommandLine.argc))
  line.end()

  line = Line()
  var bytes: [UInt8] = []
  for _ in 0..<3 { for digit in "0123456789abcdef".utf8 { bytes.append(digit) } }
  bytes += [0xFE, 0xFF]
  line.collector.writeHexDump(of: bytes.span)
  line.collector.bytes.removeLast()
  line.end()
}

compare()
formats()
