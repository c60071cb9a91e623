// Several items, one behind the other: what `print` with more than one of them is made of.
internal import FullSwiftLocks

/// Puts another item behind those before it.
infix operator ++ : AdditionPrecedence

/// Items that are written with a separator between them.
protocol ItemList {
  func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, separator: String
  ) throws(Stream.Failure)
}

/// The first item.
struct Item<Value: ByteOutputStreamable>: ItemList {
  var value: Value

  @inline(__always)
  init(_ value: Value) { self.value = value }

  @inline(__always)
  func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, separator: String
  ) throws(Stream.Failure) {
    try value.write(to: &stream)
  }
}

/// An item behind others.
struct Items<Before: ItemList, Last: ByteOutputStreamable>: ItemList {
  var before: Before
  var last: Last

  @inline(__always)
  init(_ before: Before, _ last: Last) {
    self.before = before
    self.last = last
  }

  @inline(__always)
  func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, separator: String
  ) throws(Stream.Failure) {
    try before.write(to: &stream, separator: separator)
    try separator.write(to: &stream)
    try last.write(to: &stream)
  }
}

@inline(__always)
func ++ <Before: ItemList, Last: ByteOutputStreamable>(_ before: Before, _ last: Last) -> Items<Before, Last> {
  Items(before, last)
}

/// Writes items to standard output, all at once: a line stays whole whatever else prints.
func send<List: ItemList>(_ items: List, _ separator: String, _ terminator: String) {
  var storage = TextStorage<StandardOutputOverflow>()
  // SAFETY: the stream does not outlive the storage, and so many bytes are filled.
  unsafe withUnsafeMutablePointer(to: &storage) { storage in
    var stream = unsafe TextStream(storage: storage)
    items.write(to: &stream, separator: separator)
    terminator.write(to: &stream)
    unsafe storage.pointee.withStart { unsafe commitToStandardOutput($0, storage.pointee.count) }
  }
}

/// Writes items to a stream, each as it comes; to standard error all at once, since there each write is a system call.
func send<List: ItemList, Stream: ByteOutputStream & ~Copyable & ~Escapable>(
  _ items: List, _ separator: String, _ terminator: String, to stream: inout Stream
) throws(Stream.Failure) {
  if Stream.self == StandardError.self { return sendToStandardError(items, separator, terminator) }
  try items.write(to: &stream, separator: separator)
  try terminator.write(to: &stream)
}

/// Writes items to standard error, by one system call.
func sendToStandardError<List: ItemList>(_ items: List, _ separator: String, _ terminator: String) {
  var storage = TextStorage<StandardErrorOverflow>()
  // SAFETY: the stream does not outlive the storage.
  unsafe withUnsafeMutablePointer(to: &storage) { storage in
    var stream = unsafe TextStream(storage: storage)
    items.write(to: &stream, separator: separator)
    terminator.write(to: &stream)
    if hasSeveralThreads {
      let count = unsafe storage.pointee.count
      unsafe storage.pointee.withStart {
        unsafe writeToStandardError(UnsafeRawBufferPointer(start: $0, count: count), terminator: "")
      }
    } else {
      unsafe storage.pointee.spill()
    }
  }
}

/// Writes items to a stream of strings.
func send<List: ItemList, Target: TextOutputStream>(
  _ items: List, _ separator: String, _ terminator: String, to target: inout Target
) {
  // SAFETY: the stream does not outlive the call.
  unsafe withUnsafeMutablePointer(to: &target) { target in
    var stream = unsafe StringStream(target: target)
    items.write(to: &stream, separator: separator)
    terminator.write(to: &stream)
  }
}

/// A stream of strings as a stream of bytes: by its address, since a copy of a string would be written to instead.
@safe
struct StringStream<Target: TextOutputStream>: ByteOutputStream {
  var target: UnsafeMutablePointer<Target>

  mutating func write(_ bytes: Span<UInt8>) {
    // SAFETY: the bytes are copied before the call returns, and the target is there during `send`.
    unsafe bytes.withUnsafeBytes { unsafe target.pointee.write(String(repairing: $0)) }
  }
}
