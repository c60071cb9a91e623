// Random operands for the tests of this folder: reproducible, and dense where arithmetic goes wrong.

import Foundation

/// SplitMix64 (G. Steele et al., 2014). `FULLSWIFT_SEED` in the environment chooses the seed, which is printed.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ label: String, seed: UInt64 = chosenSeed) {
    print("\(label): seed \(seed)")
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// Runs of ones and zeros, single bits, all ones, or anything.
  mutating func pattern(bits: Int) -> UInt64 {
    let mask: UInt64 = bits == 64 ? .max : 1 << UInt64(bits) - 1
    switch next() % 6 {
    case 0: return 0
    case 1: return mask
    case 2: return 1 << (next() % UInt64(bits))
    case 3: return (mask << (next() % UInt64(bits))) & mask
    default: return next() & mask
    }
  }

  /// An exponent field: subnormals, the ends of the range, and mostly around one.
  mutating func exponentField(bits: Int) -> Int {
    let maximum = 1 << bits - 1
    switch next() % 10 {
    case 0: return 0
    case 1: return Int(next() % 3)
    case 2: return maximum - Int(next() % 3)
    case 3: return Int(next() % UInt64(maximum))
    default: return min(maximum - 1, maximum / 2 - 4 + Int(next() % 72))
    }
  }

  mutating func double() -> Double {
    Double(
      sign: next() & 1 == 0 ? .plus : .minus, exponentBitPattern: UInt(exponentField(bits: 11)),
      significandBitPattern: pattern(bits: 52))
  }

  mutating func float() -> Float {
    Float(
      sign: next() & 1 == 0 ? .plus : .minus, exponentBitPattern: UInt(exponentField(bits: 8)),
      significandBitPattern: UInt32(pattern(bits: 23)))
  }

  /// An integer of any length, often next to a power of two.
  mutating func integer128() -> UInt128 {
    let value = (UInt128(next()) << 64 | UInt128(next())) >> UInt128(next() % 128)
    switch next() % 4 {
    case 0: return 0 &- value
    case 1: return (1 << UInt128(next() % 128)) &+ UInt128(next() % 3) &- 1
    default: return value
    }
  }
}

private let chosenSeed = ProcessInfo.processInfo.environment["FULLSWIFT_SEED"].flatMap { UInt64($0) } ?? 20_240_607

/// Equal bit for bit, but any NaN stands for any other.
func same<Value: BinaryFloatingPoint>(_ a: Value, _ b: Value) -> Bool {
  a.isNaN ? b.isNaN : a == b && a.sign == b.sign
}
