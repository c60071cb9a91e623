// Where a text collects: bytes on the stack first, and what is longer goes where its `TextOverflow` says.
//
//   literals and values -> 512 bytes, not initialised -> all at once to the stream
//                                \_ full -> the overflow: the stream itself, or the heap
//
// A text is whole before any of it is written, so that an expression in it that throws leaves nothing half written, and one
// that prints something itself has that printed before it. That is said of the first 256 bytes for standard output and
// standard error, where the longer text goes out early, and of every length elsewhere. Where there are threads, the thread holds the longer
// text back until it is whole, so that no line is mixed with another's.
internal import Builtin

/// Where a text goes that is longer than what is collected first.
public protocol TextOverflow {
  init()

  /// Takes what was collected so far, or a long piece behind it.
  mutating func append(_ bytes: UnsafeRawPointer, _ count: Int)
}

/// A text in the making: one place in memory, that of its interpolation.
struct TextStorage<Overflow: TextOverflow> {
  /// How many of ``bytes`` are filled.
  var count = 0
  var overflow = Overflow()
  /// Not initialised but for the first `count`. What is behind the ``capacity`` is never filled: texts are copied by sixteen
  /// bytes at a time.
  var bytes: InlineArray<528, UInt8>

  @inline(__always)
  init() {
    // SAFETY: only the first `count` bytes are ever read.
    bytes = Builtin.emplace { _ in }
  }

  @inline(__always)
  static var capacity: Int { 512 }

  /// Calls `body` with the address of the first byte.
  @inline(__always)
  mutating func withStart<Result>(_ body: (UnsafeMutableRawPointer) -> Result) -> Result {
    // SAFETY: the bytes lie where the array does.
    unsafe withUnsafeMutablePointer(to: &bytes) { unsafe body(UnsafeMutableRawPointer($0)) }
  }

  /// Hands what is filled to the overflow.
  @inline(never)
  mutating func spill() {
    let filled = count
    count = 0
    // Apart from the bytes while it takes them, so that it is alone and an array of it is not copied.
    var taker = overflow
    overflow = Overflow()
    unsafe withStart { unsafe taker.append($0, filled) }
    overflow = taker
  }

  /// Appends bytes.
  @inline(never)
  mutating func append(_ source: UnsafeRawPointer, _ length: Int) {
    if length > Self.capacity &- count {
      spill()
      if length > Self.capacity {
        // SAFETY: the caller's bytes are read before the call returns.
        unsafe overflow.append(source, length)
        return
      }
    }
    let filled = count
    // SAFETY: there is room for `length` bytes behind those that are filled.
    unsafe withStart { unsafe copy(source, length, to: $0 + filled) }
    count = filled &+ length
  }

  @inline(__always)
  mutating func append(_ literal: StaticString) {
    // The count is a constant where this is inlined, so one of the branches is left. The compiler has an empty literal
    // between two values and at either end.
    let length = literal.utf8CodeUnitCount
    if length == 0 { return }
    // SAFETY: a literal's bytes live as long as the program.
    if length > 16 { return unsafe append(literal.utf8Start, length) }
    if count > Self.capacity &- 16 { spill() }
    let filled = count
    // SAFETY: there is room for 16 bytes. As many as a constant says are moved by a register or two.
    unsafe withStart { unsafe ($0 + filled).copyMemory(from: literal.utf8Start, byteCount: length) }
    count = filled &+ length
  }
}

/// The same as a stream of bytes, for values to write themselves into: a pointer, so that it can be handed around without
/// the text being copied.
@safe
public struct TextStream<Overflow: TextOverflow>: ByteOutputStream {
  /// A number, and not a pointer: Swift 6.3 takes what is reached through a pointer that a function is handed within a
  /// structure for unchanged by it.
  private let address: UInt

  @inline(__always)
  init(storage: UnsafeMutablePointer<TextStorage<Overflow>>) { address = UInt(bitPattern: storage) }

  @inline(__always)
  private var storage: UnsafeMutablePointer<TextStorage<Overflow>> {
    // SAFETY: made from a pointer.
    unsafe UnsafeMutablePointer(bitPattern: address).unsafelyUnwrapped
  }

  @inline(__always)
  public mutating func write(_ bytes: Span<UInt8>) {
    // SAFETY: the storage outlives the stream: see TextInterpolation.withStream. The span's bytes are copied here.
    unsafe bytes.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { unsafe storage.pointee.append(start, source.count) }
    }
  }

  @inline(__always)
  public mutating func write(
    unsafeCapacity capacity: Int, initializingWith initialize: (UnsafeMutableRawPointer) -> Int
  ) {
    // SAFETY: as above; there is room for 256 bytes at least, which is the most that may be asked for.
    if unsafe capacity > TextStorage<Overflow>.capacity &- storage.pointee.count { unsafe storage.pointee.spill() }
    let filled = unsafe storage.pointee.count
    unsafe storage.pointee.count = filled &+ storage.pointee.withStart { unsafe initialize($0 + filled) }
  }
}
