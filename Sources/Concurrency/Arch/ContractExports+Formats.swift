// The formats of C's `printf`, as far as the toolchain's archive has any in its last words: d, i, u, x, p, s, c with length, precision of
// a text as an argument, and no widths.
//
// In Arch, since a list of arguments is the x86-64 ABI's: the archive is there for no other architecture.
#if os(Linux)

/// A `va_list`: how much of the registers' saved values was read, and where they and the further arguments lie.
@safe
private struct ArgumentList {
  private let list: UnsafeMutableRawPointer

  init(_ list: UnsafeMutableRawPointer) { unsafe self.list = unsafe list }

  /// The next argument that is an integer or an address.
  func next() -> UInt {
    // SAFETY: the ABI's struct: two UInt32 and two addresses. Below 48 the saved registers have it, else the stack.
    let offset = unsafe list.load(as: UInt32.self)
    if offset < 48 {
      unsafe list.storeBytes(of: offset &+ 8, as: UInt32.self)
      return unsafe list.load(fromByteOffset: 16, as: UnsafeRawPointer.self).load(
        fromByteOffset: Int(offset), as: UInt.self)
    }
    let further = unsafe list.load(fromByteOffset: 8, as: UnsafeRawPointer.self)
    unsafe list.storeBytes(of: further + 8, toByteOffset: 8, as: UnsafeRawPointer.self)
    return unsafe further.load(as: UInt.self)
  }
}

extension LastWords {
  /// Appends what a format and its arguments say.
  mutating func append(_ format: UnsafePointer<UInt8>, _ list: UnsafeMutableRawPointer) {
    let arguments = unsafe ArgumentList(list)
    var next = unsafe format
    // SAFETY: the format ends with a zero, and the arguments are those that it names.
    while unsafe next.pointee != 0 {
      let byte = unsafe next.pointee
      unsafe next += 1
      if byte != UInt8(ascii: "%") {
        append(byte)
        continue
      }
      var isLong = false
      var limit = Int.max
      specification: while true {
        let letter = unsafe next.pointee
        if letter == 0 { return }
        unsafe next += 1
        switch letter {
        case UInt8(ascii: "l"), UInt8(ascii: "z"), UInt8(ascii: "j"): isLong = true
        case UInt8(ascii: "*"): limit = Int(Int32(truncatingIfNeeded: arguments.next()))
        case UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: "0"): break
        default:
          append(letter, isLong, limit, arguments)
          break specification
        }
      }
    }
  }

  private mutating func append(_ letter: UInt8, _ isLong: Bool, _ limit: Int, _ arguments: ArgumentList) {
    switch letter {
    case UInt8(ascii: "s"):
      // SAFETY: the argument is a C string, or as many bytes as the precision says.
      guard var byte = unsafe UnsafePointer<UInt8>(bitPattern: arguments.next()) else { return unsafe append("(null)") }
      var left = limit
      while left > 0, unsafe byte.pointee != 0 {
        unsafe append(byte.pointee)
        unsafe byte += 1
        left -= 1
      }
    case UInt8(ascii: "c"): append(UInt8(truncatingIfNeeded: arguments.next()))
    case UInt8(ascii: "d"), UInt8(ascii: "i"):
      let word = arguments.next()
      let number = isLong ? Int(bitPattern: word) : Int(Int32(truncatingIfNeeded: word))
      append(number.magnitude, radix: 10, isNegative: number < 0)
    case UInt8(ascii: "u"), UInt8(ascii: "x"), UInt8(ascii: "X"):
      let word = arguments.next()
      append(isLong ? word : UInt(UInt32(truncatingIfNeeded: word)), radix: letter == UInt8(ascii: "u") ? 10 : 16)
    case UInt8(ascii: "p"):
      append(UInt8(ascii: "0"))
      append(UInt8(ascii: "x"))
      append(arguments.next(), radix: 16)
    default: append(letter)
    }
  }
}

/// The C function `vprintf(3)`, for last words.
@c(vprintf)
public func putLastWords(_ format: UnsafePointer<UInt8>, _ arguments: UnsafeMutableRawPointer) -> Int32 {
  var words = LastWords()
  unsafe words.append(format, arguments)
  words.report()
}

/// The C function `vsnprintf(3)`, for last words that the archive wants to have as a text first.
///
/// - Returns: the number of bytes that the text has without the zero behind it.
@c(vsnprintf)
public func formatLastWords(
  _ buffer: UnsafeMutablePointer<UInt8>?, _ capacity: Int, _ format: UnsafePointer<UInt8>,
  _ arguments: UnsafeMutableRawPointer
) -> Int32 {
  var words = LastWords()
  unsafe words.append(format, arguments)
  return unsafe words.move(to: buffer, capacity: capacity)
}
#endif
