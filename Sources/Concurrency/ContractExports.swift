// The C functions that the toolchain's archive of `_Concurrency` asks for beside those that every program has.
//
// It writes nothing but its last words, before it calls `abort`: so what writes in C ends the process here, with these words as the line of
// a fatal error and status 134. A program whose own C calls `puts` learns so at once.
//
// (The executor's functions: ExecutorHooks.swift. The trees of C++: ContractExports+Tree.swift. Memory: Runtime/EmbeddedContract.swift.)
#if os(Linux)
internal import FullSwiftRuntime

/// What is said before `abort`, as far as there is room.
@safe
struct LastWords {
  private var start: UnsafeMutablePointer<UInt8>? = nil
  private var count = 0
  private var capacity: Int { 1024 }

  mutating func append(_ byte: UInt8) {
    // SAFETY: the count is below the capacity.
    let start = unsafe self.start ?? UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe self.start = unsafe start
    guard count < capacity else { return }
    unsafe start[count] = byte
    count &+= 1
  }

  /// Appends a C string.
  mutating func append(_ text: UnsafePointer<UInt8>?) {
    guard var next = unsafe text else { return unsafe append("(null)") }
    // SAFETY: the text ends with a zero.
    while unsafe next.pointee != 0 {
      unsafe append(next.pointee)
      unsafe next += 1
    }
  }

  mutating func append(_ text: StaticString) {
    // SAFETY: a static string's bytes live as long as the program.
    for index in 0..<text.utf8CodeUnitCount { append(unsafe text.utf8Start[index]) }
  }

  /// Appends a number, its digits and their sign.
  mutating func append(_ magnitude: UInt, radix: UInt, isNegative: Bool = false) {
    if isNegative { append(UInt8(ascii: "-")) }
    var weight: UInt = 1
    while magnitude / weight >= radix { weight *= radix }
    while weight != 0 {
      let digit = UInt8(truncatingIfNeeded: magnitude / weight % radix)
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      weight /= radix
    }
  }

  /// Copies them with a zero behind them, as far as there is room, and gives their memory back.
  ///
  /// - Returns: how many bytes there are without the zero.
  mutating func move(to buffer: UnsafeMutablePointer<UInt8>?, capacity: Int) -> Int32 {
    if let buffer = unsafe buffer, capacity > 0 {
      let length = min(count, capacity - 1)
      // SAFETY: as many bytes as both have.
      for index in 0..<length { unsafe buffer[index] = unsafe start.unsafelyUnwrapped[index] }
      unsafe buffer[length] = 0
    }
    unsafe start?.deallocate()
    unsafe start = nil
    return Int32(truncatingIfNeeded: count)
  }

  /// Says them and ends the process.
  func report() -> Never {
    guard let start = unsafe start else { abortProcess() }
    // A line's end is added.
    var count = count
    while count > 1, unsafe start[count - 1] == UInt8(ascii: "\n") { count -= 1 }
    unsafe reportFatalError(UnsafeRawBufferPointer(start: start, count: count), file: "", line: 0)
  }
}

private func reportLastWords(_ text: UnsafePointer<UInt8>?) -> Never {
  var words = LastWords()
  unsafe words.append(text)
  words.report()
}

/// The C function `puts(3)`, for last words.
@c(puts)
public func putLastLine(_ text: UnsafePointer<UInt8>?) -> Int32 { unsafe reportLastWords(text) }

/// The C function `fputs(3)`, for last words, whatever the stream.
@c(fputs)
public func putLastWords(_ text: UnsafePointer<UInt8>?, _ stream: UnsafeMutableRawPointer?) -> Int32 {
  unsafe reportLastWords(text)
}

/// The C function `fflush(3)`: there is nothing that last words are kept in.
@c(fflush)
public func flushLastWords(_ stream: UnsafeMutableRawPointer?) -> Int32 { 0 }

/// The C function `abort(3)`, where nothing was said before.
@c(abort)
public func abortProcess() -> Never { reportFatalError("the runtime of tasks gave up (abort)", file: "", line: 0) }

/// What is called where a C++ object's function was left out.
@c(__cxa_pure_virtual)
public func callPureVirtual() -> Never {
  reportFatalError("a pure virtual function of C++ was called", file: "", line: 0)
}

/// `std::__throw_length_error(char const *)`: an array of C++ would become too long.
@c(_ZSt20__throw_length_errorPKc)
public func throwLengthError(_ text: UnsafePointer<UInt8>?) -> Never { unsafe reportLastWords(text) }

/// The C function `strncpy(3)`: task names.
///
/// - Parameter count: how many bytes are written in any case, zeros behind a shorter text.
@c(strncpy)
public func copyText(
  _ target: UnsafeMutablePointer<UInt8>, _ source: UnsafePointer<UInt8>, _ count: Int
) -> UnsafeMutablePointer<UInt8> {
  var isOver = false
  var index = 0
  // SAFETY: the target has so many bytes, and the source as many or a zero before.
  while index < count {
    let byte = unsafe isOver ? 0 : source[index]
    isOver = byte == 0
    unsafe target[index] = byte
    index &+= 1
  }
  return unsafe target
}

/// Whether a debugger shall be told of a fatal error: it sees the line as everybody does.
@c(_swift_shouldReportFatalErrorsToDebugger)
public func reportsToDebugger() -> Bool { false }

@c(_swift_reportToDebugger)
public func reportToDebugger(_ flags: UInt, _ message: UnsafePointer<UInt8>?, _ details: UnsafeMutableRawPointer?) {}
#endif
