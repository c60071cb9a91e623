// Several pieces of memory read and written by one call.
//
// calls: readv writev preadv pwritev preadv2 pwritev2
// stdout: ok
import CallTesting

/// Calls `body` with the memory of two arrays of bytes as vectors to read into.
func withVectors<R>(
  _ first: inout [UInt8], _ second: inout [UInt8], _ body: (Span<MutableIOVector>) throws(Errno) -> R
) throws(Errno) -> R {
  var first = first.mutableSpan
  var second = second.mutableSpan
  return try first.withUnsafeMutableBytes { (first) throws(Errno) in
    try second.withUnsafeMutableBytes { (second) throws(Errno) in
      let vectors: InlineArray<2, MutableIOVector> = [MutableIOVector(first), MutableIOVector(second)]
      return try body(vectors.span)
    }
  }
}

/// Calls `body` with vectors of two texts to write.
func withVectors<R>(
  _ first: StaticString, _ second: StaticString, _ body: (Span<IOVector>) throws(Errno) -> R
) throws(Errno) -> R {
  func bytes(_ text: StaticString) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
  let vectors: InlineArray<2, IOVector> = [IOVector(bytes(first)), IOVector(bytes(second))]
  return try body(vectors.span)
}

func checkedPieces(_ file: FileDescriptor) throws(Errno) {
  let words: (one: [UInt8], two: [UInt8], three: [UInt8]) = (
    Array("one".utf8), Array(" and two".utf8), Array(" and three".utf8)
  )
  check(try file.write(words.one.span.bytes, words.two.span.bytes) == 11, "all is written")
  expect("writev(3, [{iov_base=\"one\", iov_len=3}, {iov_base=\" and two\", iov_len=8}], 2) = 11")
  check(try file.write(words.two.span.bytes, words.three.span.bytes, words.one.span.bytes) == 21, "all is written")
  expect(
    "writev(3, [{iov_base=\" and two\", iov_len=8}, {iov_base=\" and three\", iov_len=10}, {iov_base=\"one\", iov_len=3}], 3) = 21"
  )

  try file.seek(offset: 0, from: .start)
  var first = [UInt8](repeating: 0, count: 3)
  var second = [UInt8](repeating: 0, count: 40)
  var firstSpan = first.mutableSpan
  var secondSpan = second.mutableSpan
  var firstBytes = firstSpan.mutableBytes
  var secondBytes = secondSpan.mutableBytes
  check(try file.read(into: &firstBytes, &secondBytes) == 32, "read to the end")
  expect("readv(3, [{iov_base=\"one\", iov_len=3}, {iov_base=\" and two and two and threeone\", iov_len=40}], 2) = 32")
  check(first.elementsEqual("one".utf8), "the first piece is full")
  check(second[..<29].elementsEqual(" and two and two and threeone".utf8), "the second has the rest")
}

func vectors(_ file: FileDescriptor) throws(Errno) {
  try file.resize(to: 0)
  try file.seek(offset: 0, from: .start)
  let write = try withVectors("abc", "defg") { (vectors) throws(Errno) in try file.write(vectors) }
  check(write == 7, "all is written")
  expect("writev(3, [{iov_base=\"abc\", iov_len=3}, {iov_base=\"defg\", iov_len=4}], 2) = 7")
  let atOffset = try withVectors("XY", "Z") { (vectors) throws(Errno) in
    try file.write(toAbsoluteOffset: 2, vectors)
  }
  check(atOffset == 3, "all is written")
  expect("pwritev(3, [{iov_base=\"XY\", iov_len=2}, {iov_base=\"Z\", iov_len=1}], 2, 2) = 3")
  check(try file.seek(offset: 0, from: .current) == 7, "pwritev leaves the position")

  var first = [UInt8](repeating: 0, count: 2)
  var second = [UInt8](repeating: 0, count: 10)
  let read = try withVectors(&first, &second) { (vectors) throws(Errno) in
    try file.read(fromAbsoluteOffset: 1, into: vectors)
  }
  check(read == 6, "read to the end")
  expect("preadv(3, [{iov_base=\"bX\", iov_len=2}, {iov_base=\"YZfg\", iov_len=10}], 2, 1) = 6")
  check(second[..<4].elementsEqual("YZfg".utf8), "the second piece")
  try file.seek(offset: 5, from: .start)
  let position = try withVectors(&first, &second) { (vectors) throws(Errno) in try file.read(into: vectors) }
  check(position == 2, "from the position")
  expect("readv(3, [{iov_base=\"fg\", iov_len=2}, {iov_base=\"\", iov_len=10}], 2) = 2")

  fails("preadv", with: .invalidArgument) { () throws(Errno) in
    try withVectors(&first, &second) { (vectors) throws(Errno) in
      try file.read(fromAbsoluteOffset: -1, into: vectors)
    }
  }
}

func options(_ file: FileDescriptor) throws(Errno) {
  try file.seek(offset: 0, from: .end)
  // At the position, which moves on; the options of a write.
  let written = probe("pwritev2", or: .notSupported) { () throws(Errno) in
    try withVectors("hi", "jk") { (vectors) throws(Errno) in
      try file.write(toAbsoluteOffset: nil, vectors, options: .dataSynchronized)
    }
  }
  if written != nil {
    expect("pwritev2(3, [{iov_base=\"hi\", iov_len=2}, {iov_base=\"jk\", iov_len=2}], 2, -1, RWF_DSYNC) = 4")
    check(try file.seek(offset: 0, from: .current) == 11, "the position moves on")
    // At the end, whatever the offset.
    let appended = try withVectors("l", "m") { (vectors) throws(Errno) in
      try file.write(toAbsoluteOffset: 0, vectors, options: .append)
    }
    expect("pwritev2(3, [{iov_base=\"l\", iov_len=1}, {iov_base=\"m\", iov_len=1}], 2, 0, RWF_APPEND) = 2")
    check(appended == 2, "all is written")
    check(try file.seek(offset: 0, from: .end) == 13, "written at the end")
  }
  var first = [UInt8](repeating: 0, count: 1)
  var second = [UInt8](repeating: 0, count: 3)
  let read = probe("preadv2", or: .notSupported, .resourceTemporarilyUnavailable) { () throws(Errno) in
    try withVectors(&first, &second) { (vectors) throws(Errno) in
      try file.read(fromAbsoluteOffset: 7, into: vectors, options: .highPriority)
    }
  }
  if let read {
    check(read == 4 && second.elementsEqual("ijk".utf8), "the bytes read")
    expect("preadv2(3, [{iov_base=\"h\", iov_len=1}, {iov_base=\"ijk\", iov_len=3}], 2, 7, RWF_HIPRI) = 4")
    fails("preadv2", with: .notSupported) { () throws(Errno) in
      try withVectors(&first, &second) { (vectors) throws(Errno) in
        try file.read(fromAbsoluteOffset: 0, into: vectors, options: FileDescriptor.TransferOptions(rawValue: 1 << 20))
      }
    }
  }
}

probe("vectors") { () throws(Errno) in
  let path = temporaryDirectory() + "/file"
  let file = try FileDescriptor.open(path, .readWrite, options: .create, permissions: .ownerReadWrite)
  try checkedPieces(file)
  try vectors(file)
  try options(file)
  try file.close()
  let (readEnd, writeEnd) = try FileDescriptor.pipe()
  fails("pwritev", with: .illegalSeek) { () throws(Errno) in
    try withVectors("a", "b") { (vectors) throws(Errno) in try writeEnd.write(toAbsoluteOffset: 0, vectors) }
  }
  expect("pwritev(4, [{iov_base=\"a\", iov_len=1}, {iov_base=\"b\", iov_len=1}], 2, 0) = -1 ESPIPE (Illegal seek)")
  try readEnd.close()
  try writeEnd.close()
}
finish()
