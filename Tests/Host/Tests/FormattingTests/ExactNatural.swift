// Natural numbers of any size, as simple as can be: the oracle of the tests for powers of ten.

/// Little-endian words of 32 bits, without zero words at the end.
struct ExactNatural {
  private var words: [UInt32] = []

  init(_ value: UInt64) {
    words = [UInt32(truncatingIfNeeded: value), UInt32(value >> 32)]
    trim()
  }

  static func power(of base: UInt32, _ exponent: Int) -> ExactNatural {
    var result = ExactNatural(1)
    for _ in 0..<exponent { result.multiply(by: base) }
    return result
  }

  mutating func multiply(by factor: UInt32) {
    var carry: UInt64 = 0
    for index in words.indices {
      let product = UInt64(words[index]) * UInt64(factor) + carry
      words[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    words.append(UInt32(carry))
    trim()
  }

  static func + (a: ExactNatural, b: ExactNatural) -> ExactNatural {
    var result = ExactNatural(0)
    var carry: UInt64 = 0
    for index in 0...max(a.words.count, b.words.count) {
      let sum =
        (index < a.words.count ? UInt64(a.words[index]) : 0) + (index < b.words.count ? UInt64(b.words[index]) : 0)
        + carry
      result.words.append(UInt32(truncatingIfNeeded: sum))
      carry = sum >> 32
    }
    result.trim()
    return result
  }

  static func << (value: ExactNatural, distance: Int) -> ExactNatural {
    var result = value
    result.words.insert(contentsOf: [UInt32](repeating: 0, count: distance / 32), at: 0)
    result.multiply(by: 1 << UInt32(distance % 32))
    return result
  }

  static func < (a: ExactNatural, b: ExactNatural) -> Bool {
    if a.words.count != b.words.count { return a.words.count < b.words.count }
    for (x, y) in zip(a.words, b.words).reversed() where x != y { return x < y }
    return false
  }

  private mutating func trim() {
    while words.last == 0 { words.removeLast() }
  }
}
