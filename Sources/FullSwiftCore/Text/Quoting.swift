// Text in quotes, escaped as the standard library's `debugDescription` does it.
//
// One thing is left out, since it takes the tables of Unicode: there, a combining scalar behind the opening quote or behind an
// escaped scalar is escaped as well.

/// How an ASCII byte is written within quotes: 0 as it is, the letter behind a backslash, or `u` for its number.
func escape(of byte: UInt8) -> UInt8 {
  switch byte {
  case 0x22, 0x27, 0x5C: byte
  case 0: UInt8(ascii: "0")
  case 9: UInt8(ascii: "t")
  case 10: UInt8(ascii: "n")
  case 13: UInt8(ascii: "r")
  case 0..<0x20, 0x7F: UInt8(ascii: "u")
  default: 0
  }
}

/// The index of the first byte from `start` on that is not written as it is.
@inline(never)
private func indexOfEscaped(in text: Span<UInt8>, from start: Int) -> Int {
  var index = start
  while index < text.count && escape(of: text[index]) == 0 { index &+= 1 }
  return index
}

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  /// Appends a text in quotes.
  mutating func writeQuoted(_ text: Span<UInt8>) throws(Failure) {
    try ("\"" as StaticString).write(to: &self)
    var index = 0
    while true {
      let end = indexOfEscaped(in: text, from: index)
      try write(text.extracting(index..<end))
      if end == text.count { break }
      try writeEscaped(UInt32(text[end]))
      index = end &+ 1
    }
    try ("\"" as StaticString).write(to: &self)
  }

  /// Appends a scalar behind a backslash: by its letter, or by its number with two, four or eight digits.
  mutating func writeEscaped(_ value: UInt32) throws(Failure) {
    let letter = value < 0x80 ? escape(of: UInt8(truncatingIfNeeded: value)) : UInt8(ascii: "u")
    // SAFETY: two bytes.
    try unsafe write(unsafeCapacity: 2) { target in
      unsafe target.storeBytes(of: UInt8(ascii: "\\"), as: UInt8.self)
      unsafe target.storeBytes(of: letter, toByteOffset: 1, as: UInt8.self)
      return 2
    }
    if letter != UInt8(ascii: "u") { return }
    try ("{" as StaticString).write(to: &self)
    let width = value < 0x80 ? 2 : value < 0x1_0000 ? 4 : 8
    try write(value, format: IntegerFormat(radix: 16, isUppercase: true, width: width, fill: "0"))
    try ("}" as StaticString).write(to: &self)
  }
}
