// The text of addresses: a reader of characters, and a buffer to write them in. No heap but for the finished String.

/// Reads addresses from characters, from the left. A part that is not there leaves the position anywhere.
struct AddressParser: ~Escapable {
  let text: Span<UInt8>
  var position = 0

  @_lifetime(copy text)
  init(_ text: Span<UInt8>) { self.text = text }

  var isAtEnd: Bool { position == text.count }
  var next: UInt8? { position < text.count ? text[position] : nil }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// A decimal number up to `limit`; with several digits the first is not 0.
  mutating func decimal(upTo limit: UInt32) -> UInt32? {
    let start = position
    var value: UInt64 = 0
    while let character = next, character &- 0x30 < 10 {
      if position > start && value == 0 { return nil }
      value = value &* 10 &+ UInt64(character &- 0x30)
      if value > UInt64(limit) { return nil }
      position += 1
    }
    return position == start ? nil : UInt32(truncatingIfNeeded: value)
  }

  mutating func ipv4() -> IPv4Address? {
    var value: UInt32 = 0
    for index in 0..<4 {
      if index > 0 && !skip(".") { return nil }
      guard let part = decimal(upTo: 255) else { return nil }
      value = value &<< 8 | part
    }
    return IPv4Address(rawValue: value)
  }

  /// One to four hexadecimal digits.
  mutating func group() -> UInt16? {
    var value: UInt16 = 0
    var count = 0
    while let character = next, let digit = hexadecimalDigit(character) {
      if count == 4 { return nil }
      value = value &<< 4 | UInt16(digit)
      count += 1
      position += 1
    }
    return count == 0 ? nil : value
  }

  private func hexadecimalDigit(_ character: UInt8) -> UInt8? {
    let digit = character &- 0x30
    if digit < 10 { return digit }
    let letter = (character | 0x20) &- 0x61
    return letter < 6 ? letter &+ 10 : nil
  }

  mutating func ipv6() -> IPv6Address? {
    // The groups before `::` and those behind it, each as a number that they were shifted into.
    var before = UInt128(0)
    var behind = UInt128(0)
    var countBefore = 0
    var countBehind = 0
    var hasGap = false
    if skip(":") {
      guard skip(":") else { return nil }
      hasGap = true
    }
    while true {
      let count = countBefore + countBehind
      let start = position
      // Behind a gap there may be nothing more; behind a single colon there may not.
      guard let value = group() else {
        guard hasGap && countBehind == 0 && position == start else { return nil }
        break
      }
      var bits: UInt128 = 16
      var part = UInt128(value)
      if next == UInt8(ascii: ".") {
        position = start
        guard let tail = ipv4() else { return nil }
        bits = 32
        part = UInt128(tail.rawValue)
      }
      let groups = Int(bits / 16)
      guard count + groups <= (hasGap ? 7 : 8) else { return nil }
      if hasGap {
        behind = behind &<< bits | part
        countBehind += groups
      } else {
        before = before &<< bits | part
        countBefore += groups
      }
      if bits == 32 || count + groups == 8 { break }
      let end = position
      guard skip(":") else { break }
      if next == UInt8(ascii: ":") {
        if hasGap { return nil }
        position += 1
        hasGap = true
      } else if next == nil {
        position = end
        return nil
      }
    }
    guard hasGap || countBefore == 8 else { return nil }
    let value = countBefore == 0 ? behind : before &<< UInt128(128 - 16 * countBefore) | behind
    return IPv6Address(high: UInt64(truncatingIfNeeded: value &>> 64), low: UInt64(truncatingIfNeeded: value))
  }
}

/// The characters of an address that is being written: room for the longest, that of a socket of Unix.
struct AddressText {
  var bytes = InlineArray<128, UInt8>(repeating: 0)
  var count = 0

  mutating func append(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  mutating func append(_ word: StaticString) {
    // SAFETY: within the literal.
    for index in 0..<word.utf8CodeUnitCount { unsafe append(word.utf8Start[index]) }
  }

  mutating func append(decimal value: UInt32) {
    if value >= 10 { append(decimal: value / 10) }
    append(UInt8(truncatingIfNeeded: value % 10) &+ 0x30)
  }

  mutating func append(hexadecimal value: UInt32) {
    if value >= 16 { append(hexadecimal: value &>> 4) }
    let digit = UInt8(truncatingIfNeeded: value & 15)
    append(digit < 10 ? digit &+ 0x30 : digit &+ 0x57)
  }

  mutating func append(_ address: IPv4Address) {
    for index in 0..<4 {
      if index > 0 { append(".") }
      append(decimal: address.rawValue &>> UInt32(24 &- 8 &* index) & 0xff)
    }
  }

  mutating func append(_ address: IPv6Address) {
    let mapped = address.mappedIPv4
    let gap = mapped == nil ? longestGap(of: address) : 0..<5
    var index = 0
    while index < (mapped == nil ? 8 : 6) {
      if index == gap.lowerBound && !gap.isEmpty {
        append(":")
        append(":")
        index = gap.upperBound
        continue
      }
      if index > 0 && index != gap.upperBound { append(":") }
      append(hexadecimal: UInt32(address[index]))
      index += 1
    }
    if let mapped {
      append(":")
      append(mapped)
    }
  }

  /// The first of the longest runs of two groups or more that are zero.
  private func longestGap(of address: IPv6Address) -> Range<Int> {
    var longest = 0..<0
    var start = 0
    for index in 0..<8 {
      if address[index] != 0 { start = index + 1 }
      if index + 1 - start > max(1, longest.count) { longest = start..<index + 1 }
    }
    return longest
  }

  /// What was written, which is ASCII, or else is repaired.
  var string: String { String(repairing: bytes.span.extracting(first: count)) }
}
