// Standard input: a reader of descriptor 0, and the flush of what was printed before a read from a terminal, so that a
// prompt is seen. What can be read is in StandardInput+Reading.swift.
internal import FullSwiftLocks
public import LinuxCore

/// The standard input stream.
///
/// ```swift
/// while let line = try standardInput.nextLine() { … }
/// while let number = try standardInput.readInt() { … }
/// ```
///
/// It has what a `BufferedReader` has, and there is one for the whole program. What it lends lasts until its next use,
/// as with any reader, but here the compiler cannot see to it: a span that is used later, or while another thread
/// reads, has other bytes. What is not lent may be called from several threads; a lock is taken where there are
/// several.
///
/// Its buffer is mapped at the first read, and a program that reads nothing has nothing of it. Before it waits for a
/// terminal, what was printed is flushed.
public var standardInput: StandardInput {
  @inline(__always) get { StandardInput() }
}

/// The type of `standardInput`.
@frozen
public struct StandardInput: Sendable {
  @inline(__always) init() {}
}

/// The one reader. Its memory stays readable for ever, since spans of it may be held for longer than they are good for.
nonisolated(unsafe) private var standardInputReader = unsafe BufferedReader(
  .standardInput, capacity: 131_072, maximumCapacity: .max, keepsMemory: true, source: readFromStandardInput)

/// Guards the reader where there are threads.
nonisolated(unsafe) private var lock = StreamLock()

/// Calls `body` with the reader, of which there is no other user meanwhile.
@inline(__always)
func holdingStandardInput<Result, Failure: Error>(
  _ body: (inout BufferedReader) throws(Failure) -> Result
) throws(Failure) -> Result {
  // SAFETY: the lock guards the reader, and both are reached through here only.
  unsafe lock.acquire()
  defer { unsafe lock.release() }
  return unsafe try body(&standardInputReader)
}

/// Reads a line of standard input.
///
/// - Parameter strippingNewline: whether the line's end (`\n` or `\r\n`) is left out of the result.
/// - Returns: the line, with U+FFFD in place of what is not UTF-8; nil at the end of the input, and where it cannot be
///   read.
@export(interface)
@inline(never)
public func readLine(strippingNewline: Bool = true) -> String? {
  try? standardInput.readLine(strippingNewline: strippingNewline)
}

private enum Kind { case unknown, terminal, other }
nonisolated(unsafe) private var kind = Kind.unknown

private func readFromStandardInput(_ descriptor: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
  if unsafe kind == .unknown {
    unsafe kind = FileDescriptor(rawValue: descriptor).isTerminal ? .terminal : .other
  }
  if unsafe kind == .terminal { flushStandardOutput() }
  return unsafe readFromKernel(descriptor, start, count)
}
