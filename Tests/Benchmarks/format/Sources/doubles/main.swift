// Floating-point numbers to text; the peer: doubles.cc, by std::to_chars (Ryu) and snprintf.
import FullSwiftCore
import Measuring

/// Calls `next` until there are as many finite numbers as a case has.
func finite<Value: BinaryFloatingPoint>(_ next: () -> Value) -> [Value] {
  var values: [Value] = []
  while values.count < itemCount {
    let value = next()
    if value.isFinite { values.append(value) }
  }
  return values
}

func run() {
  var random = Random()
  let bits = finite { Double(bitPattern: random.next()) }
  let uniform = finite { Double(random.next() &>> 11) * 0x1p-53 * 1e6 }
  let hundredths = finite { Double(random.next() % 100_000_000) / 100 }
  let floats = finite { Float(bitPattern: UInt32(truncatingIfNeeded: random.next())) }
  var ring = Ring()
  measure("double-bits") {
    for value in bits { ring.write(value) }
    return ring.byteCount
  }
  measure("double-uniform") {
    for value in uniform { ring.write(value) }
    return ring.byteCount
  }
  measure("double-hundredths") {
    for value in hundredths { ring.write(value) }
    return ring.byteCount
  }
  measure("float-bits") {
    for value in floats { ring.write(value) }
    return ring.byteCount
  }
  measure("double-fixed-6") {
    for value in uniform { ring.write(value, format: FloatingPointFormat(.fixed(digits: 6))) }
    return ring.byteCount
  }
  measure("double-scientific-6") {
    for value in bits { ring.write(value, format: FloatingPointFormat(.scientific(digits: 6))) }
    return ring.byteCount
  }
}

run()
