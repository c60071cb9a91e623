// Texts to numbers, all in one piece of memory with a line feed behind each; peers: parsing.cc (std::from_chars, strtod, strtoull).
//
// random: what the values of random bits print as, 17 digits and an exponent mostly. unit: what numbers from 0 to 1 print as, 16
// to 18 digits behind the point. price: up to four digits, a point and two more. The integers are those of Sources/integers.
import FullSwiftCore
import Measuring

/// Bytes, and the few ways to append to them that it takes.
struct Lines: ByteOutputStream {
  var bytes: [UInt8] = []

  mutating func write(_ text: Span<UInt8>) {
    for index in text.indices { bytes.append(text[index]) }
  }

  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// A number with zeros before it, as many as it takes.
  mutating func append(_ value: UInt64, digits: Int) {
    var power: UInt64 = 1
    for _ in 1..<digits { power *= 10 }
    while power > 0 {
      bytes.append(UInt8(truncatingIfNeeded: 48 + value / power % 10))
      power /= 10
    }
  }
}

func randomDoubles(_ random: inout Random) -> [UInt8] {
  var lines = Lines()
  var count = 0
  while count < itemCount {
    let value = Double(bitPattern: random.next())
    if !value.isFinite { continue }
    lines.write(value)
    lines.endLine()
    count += 1
  }
  return lines.bytes
}

func unitDoubles(_ random: inout Random) -> [UInt8] {
  var lines = Lines()
  for _ in 0..<itemCount {
    lines.write(Double(random.next() >> 11) * 0x1p-53)
    lines.endLine()
  }
  return lines.bytes
}

func prices(_ random: inout Random) -> [UInt8] {
  var lines = Lines()
  for _ in 0..<itemCount {
    let cents = random.next() % 1_000_000
    lines.write(cents / 100)
    lines.write(".".utf8Span.span)
    lines.append(cents % 100, digits: 2)
    lines.endLine()
  }
  return lines.bytes
}

func measureDoubles(_ name: StaticString, _ bytes: [UInt8]) {
  measure(name) {
    var sum = 0
    var rest = bytes.span
    while let (value, count) = try? Double.parsePrefix(of: rest) {
      sum &+= Int(truncatingIfNeeded: value.bitPattern)
      rest = rest.extracting(droppingFirst: count + 1)
    }
    return sum
  }
}

func run() {
  var random = Random()
  var integers = Lines()
  for _ in 0..<itemCount {
    integers.write(random.integer(maximumLength: 20))
    integers.endLine()
  }
  var shortIntegers = Lines()
  for _ in 0..<itemCount {
    let value = Int32(truncatingIfNeeded: random.integer(maximumLength: 10) & 0x7FFF_FFFF)
    shortIntegers.write(random.next() & 1 == 0 ? value : 0 &- value)
    shortIntegers.endLine()
  }
  measureDoubles("parse-double-random", randomDoubles(&random))
  measureDoubles("parse-double-unit", unitDoubles(&random))
  let priceBytes = prices(&random)
  measureDoubles("parse-double-price", priceBytes)
  measure("parse-float-price") {
    var sum = 0
    var rest = priceBytes.span
    while let (value, count) = try? Float.parsePrefix(of: rest) {
      sum &+= Int(truncatingIfNeeded: value.bitPattern)
      rest = rest.extracting(droppingFirst: count + 1)
    }
    return sum
  }
  measure("parse-uint64") {
    var sum = 0
    var rest = integers.bytes.span
    while let (value, count) = try? UInt64.parsePrefix(of: rest) {
      sum &+= Int(truncatingIfNeeded: value)
      rest = rest.extracting(droppingFirst: count + 1)
    }
    return sum
  }
  measure("parse-int32") {
    var sum = 0
    var rest = shortIntegers.bytes.span
    while let (value, count) = try? Int32.parsePrefix(of: rest) {
      sum &+= Int(value)
      rest = rest.extracting(droppingFirst: count + 1)
    }
    return sum
  }
}

run()
