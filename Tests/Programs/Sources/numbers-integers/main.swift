// Integers: printing and parsing at their ends, radixes, 128 bits.
// stdout: -9223372036854775808 18446744073709551615
// stdout: -170141183460469231731687303715884105728
// stdout: ff -1010 zz
// stdout: 255 nil nil -128 nil
// stdout: 12157665459056928801 3
import FullSwiftCore

func show<T: FixedWidthInteger>(_ number: T?) -> String { number?.description ?? "nil" }

func run() {
  print(Int.min, UInt64.max)
  print(Int128.min)
  print(String(255, radix: 16), String(-10, radix: 2), String(1295, radix: 36))
  print(show(UInt8("255")), show(UInt8("256")), show(Int("")), show(Int8("-128")), show(Int("12 ")))
  var power: UInt128 = 1
  for _ in 0..<40 { power *= 3 }
  print(power, power * power / power / (power / 3))
}

run()
