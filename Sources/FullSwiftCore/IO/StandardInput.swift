// Standard input: one buffer, read line by line.
//
//   read(2) on descriptor 0 -> buffer -> lines
//
// Before a read from a terminal, what was printed is flushed, so that a prompt is seen.
public import LinuxCore

nonisolated(unsafe) private var storage = Storage16K()
/// The part of the storage that has been read and not yet asked for.
nonisolated(unsafe) private var unread = 0..<0

private enum Source { case unknown, terminal, other }
nonisolated(unsafe) private var source = Source.unknown

/// Reads a line of standard input.
///
/// - Parameter strippingNewline: whether the line's end (`\n` or `\r\n`) is left out of the result.
/// - Returns: the line, with U+FFFD in place of what is not UTF-8; nil at the end of the input, and where it cannot be read.
public func readLine(strippingNewline: Bool = true) -> String? {
  var line: String? = nil
  var collected: [UInt8] = []
  // SAFETY: the storage is a global, and `unread` lies in what read(2) filled of it.
  unsafe withUnsafeMutableBytes(of: &storage) { buffer in
    while true {
      if unsafe unread.isEmpty, unsafe !fill(buffer) { break }
      let bytes = unsafe UnsafeRawBufferPointer(rebasing: buffer[unread])
      let count = unsafe indexOfNewline(bytes).map { $0 &+ 1 }
      let taken = unsafe UnsafeRawBufferPointer(rebasing: bytes.prefix(count ?? bytes.count))
      unsafe unread = unread.lowerBound &+ taken.count..<unread.upperBound
      // The usual line lies in the buffer as a whole, and is made into a string from there.
      if count != nil && collected.isEmpty {
        line = unsafe string(taken, strippingNewline)
        return
      }
      unsafe collected.append(contentsOf: taken)
      if count != nil { break }
    }
    if !collected.isEmpty {
      line = unsafe collected.withUnsafeBytes { unsafe string($0, strippingNewline) }
    }
  }
  return line
}

private func indexOfNewline(_ bytes: UnsafeRawBufferPointer) -> Int? {
  var index = 0
  while index < bytes.count {
    if unsafe bytes[index] == 10 { return index }
    index &+= 1
  }
  return nil
}

private func string(_ line: UnsafeRawBufferPointer, _ strippingNewline: Bool) -> String {
  var count = line.count
  if strippingNewline, count > 0, unsafe line[count &- 1] == 10 {
    count &-= 1
    if count > 0, unsafe line[count &- 1] == 13 { count &-= 1 }
  }
  return unsafe String(repairing: UnsafeRawBufferPointer(rebasing: line[..<count]))
}

/// Reads into the whole buffer, which has nothing unread any more.
///
/// - Returns: whether there was anything.
private func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Bool {
  if unsafe source == .unknown {
    unsafe source = FileDescriptor.standardInput.isTerminal ? .terminal : .other
  }
  if unsafe source == .terminal { writeOutStandardOutput() }
  while true {
    do throws(Errno) {
      let count = unsafe try FileDescriptor.standardInput.read(into: buffer)
      unsafe unread = 0..<count
      return count > 0
    } catch {
      if error != .resourceTemporarilyUnavailable { return false }
      FileDescriptor.standardInput.waitUntilReadable()
    }
  }
}
