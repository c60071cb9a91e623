// Reading through a buffer: the type and what it holds. How the buffer is filled is in BufferedReader+Filling; what
// comes out of it is in +Lending (spans, without a copy), +Copying (bytes and strings) and +Numbers.
//
//   kernel -> [ consumed | unread | room ] slack
//                        ^position ^end  ^bound
//
// Nothing is lost and nothing comes twice: bytes are consumed by moving `position`, behind all that can fail.
public import LinuxCore

/// Reads a descriptor through a buffer: lines, fields, numbers, bytes.
///
/// Functions called `next…` lend bytes where they lie, without a copy, until the reader is used again: the compiler
/// sees to that. Functions called `read…` return values of their own. Both may be mixed.
///
/// Each answers nil once for each end that the kernel tells, and a call after that asks the kernel again: it has what a
/// terminal or a growing file has got since. A read that a signal interrupts is repeated, and a descriptor that does
/// not block is waited for. An error leaves all as it was: what was read before it is still there, and a further call
/// tries again.
///
/// The reader does not own the descriptor: who opened it closes it, before or after the reader's end. It reads ahead,
/// so that what is in `unread` is gone for others who read the same descriptor. The buffer is a mapping of its own,
/// made at the first read: no heap is linked for it.
@safe
public struct BufferedReader: ~Copyable {
  /// What is read. The reader does not close it.
  public let descriptor: FileDescriptor

  /// The buffer; nil until the first read.
  var memory: UnsafeMutableRawPointer? = nil
  /// What is read and not consumed lies from `position` to `end`, and may go on to `bound`.
  var position = 0
  var end = 0
  var bound: Int
  /// What `bound` may grow to.
  let maximumBound: Int
  /// The byte at `position` is number `origin + position` of the input.
  var origin: Int64 = 0
  /// Whether the kernel has told the end, and no caller has been told yet.
  var isAtEnd = false
  /// Where bytes come from.
  let source: Source
  /// Whether the buffer's memory stays readable when the buffer has grown out of it and for ever.
  let keepsMemory: Bool

  /// As `read(2)`: a descriptor, an address, and how many bytes there is room for; the number of bytes, or an error's
  /// number below zero.
  typealias Source = @convention(c) (Int32, UnsafeMutableRawPointer, Int) -> Int

  /// A reader of a descriptor, from where its position is. Nothing is read yet.
  ///
  /// - Parameters:
  ///   - descriptor: what to read. It is not closed.
  ///   - capacity: the size of the buffer in bytes; it is rounded up to whole pages.
  ///   - maximumCapacity: what the buffer may grow to, in bytes, for a line, word or number that does not fit. One that
  ///     is longer throws `noBufferSpace`, and nothing of it is consumed.
  @inline(__always)
  public init(_ descriptor: FileDescriptor, capacity: Int = 131_072, maximumCapacity: Int = .max) {
    unsafe self.init(descriptor, capacity: capacity, maximumCapacity: maximumCapacity, source: readFromKernel)
  }

  /// A reader of what a function gives it, which is called with the descriptor.
  @inline(__always)
  init(
    _ descriptor: FileDescriptor, capacity: Int, maximumCapacity: Int, keepsMemory: Bool = false, source: Source
  ) {
    self.descriptor = descriptor
    bound = Self.bound(of: capacity)
    maximumBound = Self.bound(of: max(capacity, maximumCapacity))
    self.keepsMemory = keepsMemory
    unsafe self.source = unsafe source
  }

  deinit {
    // SAFETY: the mapping is this reader's own, and what is lent of it does not outlive the reader.
    if let memory = unsafe memory { unsafe try? MemoryMapping.unmap(memory, byteCount: mappedByteCount) }
  }

  /// How many bytes of the input have been consumed, since the reader was made.
  @inline(__always)
  public var byteOffset: Int64 { origin &+ Int64(position) }

  /// What has been read from the descriptor and not been asked for yet. Nothing is read for it.
  @inline(__always)
  public var unread: Span<UInt8> {
    @_lifetime(borrow self) get {
      // SAFETY: the bytes are the reader's, which does not change while it is borrowed.
      let span = unsafe Span<UInt8>(_unsafeElements: unreadBytes)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  @inline(__always)
  var unreadBytes: UnsafeBufferPointer<UInt8> {
    guard let memory = unsafe memory else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
    // SAFETY: the kernel wrote what lies between `position` and `end`.
    let start = unsafe UnsafePointer((memory + position).assumingMemoryBound(to: UInt8.self))
    return unsafe UnsafeBufferPointer(start: start, count: end &- position)
  }
}
