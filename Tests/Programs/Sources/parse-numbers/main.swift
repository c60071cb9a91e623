// Floating-point numbers from bytes and strings: values by their bits, where reading stops, what is wrong and where.
// stdout: 3fb999999999999a 7fefffffffffffff 1 0 7ff0000000000000 8000000000000000 fff0000000000000 7ff8000000000000
// stdout: 10000000000000 fffffffffffff 4340000000000000 4340000000000001 43389e56ee5e7a58 7ff0000000000000
// stdout: 3dcccccd 1 0 7f7fffff 7f800000 4b800000 2e66 1 7bff 7c00
// stdout: 3ff8000000000000 0 1 40934a3d70a3d70a 7ff8000000000123
// stdout: 5 3 5 1 12
// stdout: no digits at byte 0, not a digit at byte 3, not a digit at byte 0, no digits at byte 2, not a digit at byte 1
// stdout: true
import FullSwiftCore

func hex(_ text: String) -> String {
  guard let value = try? Double(parsing: text) else { return "-" }
  return String(value.bitPattern, radix: 16)
}

func hexFloat(_ text: String) -> String {
  guard let value = try? Float(parsing: text.utf8Span.span) else { return "-" }
  return String(value.bitPattern, radix: 16)
}

func hexHalf(_ text: String) -> String {
  guard let value = try? Float16(parsing: text) else { return "-" }
  return String(value.bitPattern, radix: 16)
}

func byteCount(_ text: String) -> Int { (try? Double.parsePrefix(of: text.utf8Span.span).byteCount) ?? -1 }

func message(_ text: String) -> String {
  do throws(NumberParsingError) {
    _ = try Double(parsing: text)
    return "none"
  } catch {
    return error.description
  }
}

/// What a value prints as is that value, whatever stands behind it; 20,000 random ones.
func readsBack() -> Bool {
  var state: UInt64 = 42
  for _ in 0..<20_000 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let value = Double(bitPattern: state ^ state >> 29)
    if !value.isFinite { continue }
    let text = value.description
    let isRight = (try? Double(parsing: text))?.bitPattern == value.bitPattern
    let line = text + " 0123456789012345678901234"
    let prefix = try? Double.parsePrefix(of: line.utf8Span.span)
    if !isRight || prefix?.value.bitPattern != value.bitPattern || prefix?.byteCount != text.utf8Span.count {
      return false
    }
    let half = Float(value)
    if half.isFinite && (try? Float(parsing: half.description))?.bitPattern != half.bitPattern { return false }
  }
  return true
}

func run() {
  print(
    hex("0.1"), hex("1.7976931348623157e308"), hex("5e-324"), hex("2.47e-324"), hex("1e309"), hex("-0"),
    hex("-INFINITY"),
    hex("nan"))
  print(
    hex("2.2250738585072014e-308"), hex("2.2250738585072011e-308"), hex("9007199254740993"),
    hex("9007199254740993.00000000000000000000000000000000001"), hex("6929495644600919.5"), hex("1.8e308"))
  print(
    hexFloat("0.1"), hexFloat("7.1e-46"), hexFloat("7e-46"), hexFloat("3.4028235e38"), hexFloat("3.4028236e38"),
    hexFloat("16777217"), hexHalf("0.1"), hexHalf("298023223876953126e-25"), hexHalf("65519.99"), hexHalf("65520"))
  print(hex("0x1.8p0"), hex("0x1p-1075"), hex("0x1.00000001p-1075"), hex("1234.56"), hex("nan(0x123)"))
  print(byteCount("1.2e5"), byteCount("1.2e"), byteCount("-.125"), byteCount("0x"), byteCount("12345678.125 9"))
  print(message(""), message("1.5x"), message(" 1"), message("-."), message("1e"), separator: ", ")
  print(readsBack())
}

run()
