// Floating-point numbers written on the target: the shortest against the standard library's `description`, with the seed printed
// where they differ; and fixed and scientific notation and every option, once each.
//
// stdout: 0 differ from their description
// stdout: 0.10 2 4 0.12 0.38 -0.00 18446744073709551616.0 1000000000000000000000 0.000000000000000000000000000005
// stdout: 1e+23 9.9999999999999991611392e+22 2e+01 2e+01 0.00e+00 4.941e-324 1.7976931348623157e+308
// stdout: 4.940656458412465441765687928682213723650598026143247644255856825006755072702087518652998363616359923797965646954457177309266567103559397963987747960107818781263007131903114045278458171678489821036887186360569987307230500063874091535649843873124733972731696151400317153853980741262385655911710266585566867681870395603106249319452715914924553293054565444011274801297099995419319894090804165633245247571478690147267801593552386115501348035264934720193790268107107491703332226844753336e-324
// stdout: [    1.50] [+001.500] [1.5e+00 ] [··-1.5···] [-****1.5] [1,234,567.9] [-1'23'45.0] [1.5E-07] [INF] [  -inf] [nan] [ 1.0]
// stdout: 1,234,567.5 2.00 1.500e+00
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
  var differences = 0

  /// Whether the bytes are those of a string: comparing strings would link Unicode's tables.
  mutating func compare(_ bytes: [UInt8], _ text: String) {
    var index = 0
    for byte in text.utf8 {
      if index >= bytes.count || bytes[index] != byte {
        differences += 1
        return
      }
      index += 1
    }
    if index != bytes.count { differences += 1 }
  }

  mutating func check(_ value: Double) {
    var collector = Collector()
    collector.write(value)
    compare(collector.bytes, value.description)
  }

  mutating func check(_ value: Float) {
    var collector = Collector()
    collector.write(value)
    compare(collector.bytes, value.description)
  }

  mutating func check(half value: Float16) {
    var collector = Collector()
    collector.write(value)
    compare(collector.bytes, value.description)
  }

  #if arch(x86_64)
  mutating func check(extended value: Float80) {
    var collector = Collector()
    collector.write(value)
    compare(collector.bytes, value.description)
  }
  #endif

  mutating func run() {
    for value in [0, -0.0, 1, 0.1, 123.456, 1e16, 0x1p53, 0x1p54, 1e-4, 1e-5, 5e-324, 1e23, .infinity, -.infinity] {
      check(value)
      check(value.nextDown)
      check(Float(value))
    }
    for exponent in 0..<2047 { check(Double(bitPattern: UInt64(exponent) << 52)) }
    for exponent in 0..<255 { check(Float(bitPattern: UInt32(exponent) << 23)) }
    for bits in stride(from: 0, to: 0x7C00, by: 7) { check(half: Float16(bitPattern: UInt16(bits))) }
    for _ in 0..<2000 {
      let value = Double(bitPattern: random.next())
      if value.isFinite { check(value) }
      check(Double(random.next() % 100_000_000) / 1000)
      let float = Float(bitPattern: UInt32(truncatingIfNeeded: random.next()))
      if float.isFinite { check(float) }
    }
    #if arch(x86_64)
    for value in [0, 1, 0.1, 1e19, 1e20, 0x1p-1074, 0x1p64, 1e4000, .pi, .leastNonzeroMagnitude] as [Float80] {
      check(extended: value)
      check(extended: -value.nextUp)
    }
    #endif
    if differences != 0 { print("seed", random.seed) }
    print("\(differences) differ from their description")
  }
}

/// A line of numbers.
struct Line {
  private var collector = Collector()
  private var isFirst = true

  private mutating func separate() {
    if !isFirst { collector.bytes.append(UInt8(ascii: " ")) }
    isFirst = false
  }

  mutating func add(_ value: Double, _ style: FloatingPointFormat.Style) {
    separate()
    collector.write(value, format: FloatingPointFormat(style))
  }

  mutating func add(bracketed value: Double, _ format: FloatingPointFormat) {
    separate()
    collector.bytes.append(UInt8(ascii: "["))
    collector.write(value, format: format)
    collector.bytes.append(UInt8(ascii: "]"))
  }

  mutating func add(_ value: Float, _ format: FloatingPointFormat) {
    separate()
    collector.write(value, format: format)
  }

  mutating func add(half value: Float16, _ format: FloatingPointFormat) {
    separate()
    collector.write(value, format: format)
  }

  mutating func end() {
    print(String(decoding: collector.bytes, as: UTF8.self))
    self = Line()
  }
}

func run() {
  var check = Check()
  check.run()

  var line = Line()
  line.add(0.1, .fixed(digits: 2))
  line.add(2.5, .fixed(digits: 0))
  line.add(3.5, .fixed(digits: 0))
  line.add(0.125, .fixed(digits: 2))
  line.add(0.375, .fixed(digits: 2))
  line.add(-0.001, .fixed(digits: 2))
  line.add(0x1p64, .fixed(digits: 1))
  line.add(1e21, .fixed(digits: 0))
  line.add(5e-30, .fixed(digits: 30))
  line.end()

  line.add(1e23, .shortest)
  line.add(1e23, .scientific(digits: 22))
  line.add(15, .scientific(digits: 0))
  line.add(25, .scientific(digits: 0))
  line.add(0, .scientific(digits: 2))
  line.add(5e-324, .scientific(digits: 3))
  line.add(.greatestFiniteMagnitude, .scientific(digits: 16))
  line.end()

  line.add(5e-324, .scientific(digits: 480))
  line.end()

  line.add(bracketed: 1.5, FloatingPointFormat(.fixed(digits: 2), width: 8))
  line.add(bracketed: 1.5, FloatingPointFormat(.fixed(digits: 3), sign: .always, width: 8, fill: "0"))
  line.add(bracketed: 1.5, FloatingPointFormat(.scientific(digits: 1), width: 8, alignment: .leading))
  line.add(bracketed: -1.5, FloatingPointFormat(width: 9, fill: "·", alignment: .center))
  line.add(bracketed: -1.5, FloatingPointFormat(width: 8, fill: "*", alignment: .afterSign))
  line.add(bracketed: 1_234_567.891, FloatingPointFormat(.fixed(digits: 1), grouping: Grouping()))
  line.add(bracketed: -12_345, FloatingPointFormat(grouping: Grouping(size: 2, separator: "'")))
  line.add(bracketed: 1.5e-7, FloatingPointFormat(isUppercase: true))
  line.add(bracketed: .infinity, FloatingPointFormat(isUppercase: true))
  line.add(bracketed: -.infinity, FloatingPointFormat(width: 6, fill: "0"))
  line.add(bracketed: .nan, FloatingPointFormat(.fixed(digits: 2), sign: .always))
  line.add(bracketed: 1, FloatingPointFormat(sign: .space))
  line.end()

  line.add(1_234_567.5 as Float, FloatingPointFormat(grouping: Grouping()))
  line.add(2 as Float, FloatingPointFormat(.fixed(digits: 2)))
  line.add(half: 1.5, FloatingPointFormat(.scientific(digits: 3)))
  line.end()
}

run()
