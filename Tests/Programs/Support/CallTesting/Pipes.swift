// What comes out of a pipe into which a child process writes, and how the child ends.
import FullSwiftCore
import LinuxSystem

private let childHasFailed: Int32 = 121

/// What a reader got, and how the writer ended.
public struct Received {
  public var bytes: [UInt8] = []
  public var status: WaitStatus?
}

/// Runs `body` in a child process with the write end of a small pipe, while this process reads the other end, slowly.
///
/// The child ends with status 0 where `body` returns, with 121 where something in it failed, or as it ends itself.
///
/// - Parameters:
///   - options: whether the write end blocks.
///   - pause: how long the reader sleeps before each of its first 50 reads.
public func receive(
  options: FileDescriptor.PipeOptions = [], pause: Duration = .milliseconds(1), line: Int = #line,
  _ body: (FileDescriptor) -> Void
) -> Received {
  var received = Received()
  do throws(Errno) {
    let ends = try FileDescriptor.pipe()
    _ = try ends.writeEnd.setPipeCapacity(4096)
    if options.contains(.nonBlocking) { try ends.writeEnd.setOpenOptions(.nonBlocking) }
    switch try Process.fork() {
    case .child:
      failureCount = 0
      try? ends.readEnd.close()
      body(ends.writeEnd)
      exitGroup(failureCount == 0 ? 0 : childHasFailed)
    case .parent(let child):
      try ends.writeEnd.close()
      var chunk = [UInt8](repeating: 0, count: 3_000)
      var readCount = 0
      while true {
        if readCount < 50 { try Clock.monotonic.sleep(for: pause) }
        readCount += 1
        let count = try chunk.withUnsafeMutableBufferPointer { (chunk) throws(Errno) in
          try ends.readEnd.read(into: UnsafeMutableRawBufferPointer(chunk))
        }
        if count == 0 { break }
        received.bytes += chunk[..<count]
      }
      try ends.readEnd.close()
      received.status = try Process.wait(for: child)
      if received.status == .exited(childHasFailed) { failureCount += 1 }
    }
  } catch {
    fail("a child and its pipe: \(error.description)", line)
  }
  return received
}

/// Bytes of which each tells its place, `count` of them.
public func pattern(_ count: Int, from first: Int = 0) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(count)
  for place in first..<first + count {
    bytes.append(UInt8(truncatingIfNeeded: place ^ place &>> 8 ^ place &>> 16))
  }
  return bytes
}

/// Whether the bytes are those of `pattern`, and as many.
public func isPattern(_ bytes: [UInt8], _ count: Int) -> Bool {
  if bytes.count != count { return false }
  var place = 0
  for byte in bytes {
    if byte != UInt8(truncatingIfNeeded: place ^ place &>> 8 ^ place &>> 16) { return false }
    place += 1
  }
  return true
}
