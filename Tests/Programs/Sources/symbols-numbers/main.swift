// The arithmetic that the compiler calls by name: 128-bit division and conversion, rounding, remainders, half precision.
// symbols: __udivti3 __umodti3 __divti3 __modti3 fmod fma
// symbols(x86_64): floor ceil trunc rint round __extendhfsf2 __truncsfhf2
// stdout: wrong in C: none
// stdout: Swift: 9 1 -9 -1 1.2676506002282294e+30 1267650600228229401496703205376
// stdout: 2.0 3.0 2.0 2.0 3.0 1.5 0.5 6.25 0.33325195
import EmittedNumbers
import FullSwiftCore

let wrong = String(cString: emitted_numbers())
print("wrong in C:", wrong.isEmpty ? "none" : wrong)

// Numbers that the optimiser cannot know.
let one = Int128(CommandLine.argc)
let two = Double(CommandLine.argc) + 1
let wide = (one << 100) - one + 1
let divisor = (one << 97) - (one << 95) + (one << 90) + one + (one << 94)
print(
  "Swift:", UInt128(wide) / UInt128(divisor), UInt128(one << 80 + 1) % UInt128(one << 80), (0 - wide) / divisor,
  (0 - (one << 80) - 1) % (one << 80), Double(wide), Int128(Double(wide)))
let half = two + 0.5
print(
  half.rounded(.down), half.rounded(.up), half.rounded(.towardZero), half.rounded(.toNearestOrEven), half.rounded(),
  (half + 3).truncatingRemainder(dividingBy: two), half.remainder(dividingBy: two), half.addingProduct(half, two - 0.5),
  Float(Float16(Float(CommandLine.argc) / 3)))
