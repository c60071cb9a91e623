// Texts by number in one literal, each ended by a zero byte: how the generated tables have names and messages.
import Builtin

extension StaticString {
  /// The text of a number, or nil where it is empty or the literal has no such number.
  func entry(_ number: Int) -> StaticString? {
    let all = unsafe UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    var (start, left) = (0, number)
    while left > 0 && start < all.count {
      // SAFETY: the index is below the literal's length.
      if unsafe all[start] == 0 { left &-= 1 }
      start &+= 1
    }
    var end = start
    // SAFETY: as above.
    while unsafe end < all.count && all[end] != 0 { end &+= 1 }
    guard left == 0, end > start else { return nil }
    // SAFETY: a literal lives as long as the program, and these bytes of it are ASCII, followed by a zero byte.
    return unsafe StaticString(
      _builtinStringLiteral: (utf8Start + start)._rawValue, utf8CodeUnitCount: (end - start)._builtinWordValue,
      isASCII: true._value)
  }
}
