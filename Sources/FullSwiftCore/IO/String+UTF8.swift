// Strings from bytes, without what the standard library links for it: its ways go through strings that are not stored as UTF-8, which come
// from Objective-C only. Bytes of strings: LinuxABI's `withStoredUTF8`.

internal import LinuxABI

extension String {
  /// Calls `body` with the string's UTF-8, where it lies, as raw bytes.
  @inline(__always)
  func withStoredBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    // SAFETY: the same bytes.
    unsafe withStoredUTF8 { unsafe body(UnsafeRawBufferPointer($0)) }
  }

  /// A string of bytes, with U+FFFD for each part that is not UTF-8: the same as `String(decoding: bytes, as: UTF8.self)`.
  @export(interface)
  @inline(never)
  init(repairing bytes: UnsafeRawBufferPointer) {
    let units = unsafe bytes.assumingMemoryBound(to: UInt8.self)
    if let string = unsafe String(validating: units, as: UTF8.self) {
      self = string
      return
    }
    var repaired: [UInt8] = []
    var index = 0
    while index < units.count {
      let (count, isValid) = unsafe sequence(in: units, at: index)
      if isValid {
        for offset in 0..<count { unsafe repaired.append(units[index &+ offset]) }
      } else {
        repaired.append(0xEF)
        repaired.append(0xBF)
        repaired.append(0xBD)
      }
      index &+= count
    }
    self = String(validating: repaired, as: UTF8.self) ?? ""
  }
}

/// The length of the UTF-8 sequence at an index, or of as much of one as there is (the Unicode Standard, 3.9: a maximal
/// subpart is replaced as a whole).
private func sequence(in units: UnsafeBufferPointer<UInt8>, at index: Int) -> (count: Int, isValid: Bool) {
  let first = unsafe units[index]
  // How many bytes follow, and the range of the first of them: table 3-7 of the standard.
  let following: Int
  var range: (UInt8, UInt8) = (0x80, 0xBF)
  switch first {
  case 0x00...0x7F: return (1, true)
  case 0xC2...0xDF: following = 1
  case 0xE0...0xEF:
    following = 2
    if first == 0xE0 { range.0 = 0xA0 }
    if first == 0xED { range.1 = 0x9F }
  case 0xF0...0xF4:
    following = 3
    if first == 0xF0 { range.0 = 0x90 }
    if first == 0xF4 { range.1 = 0x8F }
  default: return (1, false)
  }
  var count = 1
  while count <= following {
    guard index &+ count < units.count else { return (count, false) }
    let unit = unsafe units[index &+ count]
    if unit < range.0 || unit > range.1 { return (count, false) }
    range = (0x80, 0xBF)
    count &+= 1
  }
  return (count, true)
}

extension String {
  /// A string of a C string's bytes, repaired as above.
  init(repairingCString text: UnsafePointer<CChar>) {
    var count = 0
    // SAFETY: the caller's text ends with a zero byte.
    while unsafe text[count] != 0 { count &+= 1 }
    unsafe self.init(repairing: UnsafeRawBufferPointer(start: text, count: count))
  }
}
