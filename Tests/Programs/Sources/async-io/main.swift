// Waiting for descriptors, and descriptors that tasks read and write: data, ends, cancellation, closing, all of them many at once.
//
// only: x86_64
// stdout: ok
import CallTesting
import FullSwiftConcurrency
import LinuxSystem

@main struct Main {
  static func main() async {
    await waiting()
    await waitingInVain()
    await manyWaiters()
    await streams()
    await endings()
    await connections()
    await turns()
    finish()
  }
}

/// What the tasks have seen. All run on one thread.
final class Record: @unchecked Sendable {
  var count = 0
  var error: Errno? = nil
}

/// The lowest number that is free.
func nextNumber() -> Int32 {
  guard let file = try? FileDescriptor.standardOutput.duplicate() else { return -1 }
  try? file.close()
  return file.rawValue
}

/// Lets all others go on as far as they can.
func letOthersRun() async { for _ in 0..<100 { await Task.yield() } }

func write(_ count: Int, to descriptor: FileDescriptor) {
  let bytes = [UInt8](repeating: 7, count: count)
  check((try? descriptor.writeAll(bytes.span.bytes)) != nil, "a pipe is written to")
}

func read(_ count: Int, from descriptor: FileDescriptor) -> Int {
  var bytes = [UInt8](repeating: 0, count: count)
  var span = bytes.mutableSpan
  var raw = span.mutableBytes
  return (try? descriptor.read(into: &raw)) ?? -1
}

func waiting() async {
  guard let (readEnd, writeEnd) = try? FileDescriptor.pipe(options: .nonBlocking) else {
    return check(false, "a pipe")
  }
  let record = Record()
  let reader = Task {
    do throws(Errno) {
      try await readEnd.waitUntilReadable()
      record.count = read(10, from: readEnd)
    } catch { record.error = error }
  }
  await letOthersRun()
  check(record.count == 0, "nothing is there yet")
  write(3, to: writeEnd)
  await reader.value
  check(record.count == 3 && record.error == nil, "three bytes came")

  // Until it is full.
  write(65_536, to: writeEnd)
  let writer = Task {
    do throws(Errno) {
      try await writeEnd.waitUntilWritable()
      record.count = -1
    } catch { record.error = error }
  }
  await letOthersRun()
  check(record.count == 3, "there is no room yet")
  check(read(65_536, from: readEnd) == 65_536, "the pipe is emptied")
  await writer.value
  check(record.count == -1 && record.error == nil, "there is room")

  // What is there already, and the end.
  write(1, to: writeEnd)
  check((try? await readEnd.waitUntilReadable()) != nil && read(9, from: readEnd) == 1, "what is there already")
  try? writeEnd.close()
  check((try? await readEnd.waitUntilReadable()) != nil && read(9, from: readEnd) == 0, "an end is something to read")
  try? readEnd.close()
}

func failure(_ body: () async throws(Errno) -> Void) async -> Errno? {
  do throws(Errno) {
    try await body()
    return nil
  } catch { return error }
}

func waitingInVain() async {
  guard let (readEnd, writeEnd) = try? FileDescriptor.pipe(options: .nonBlocking) else {
    return check(false, "a pipe")
  }
  let free = nextNumber()
  let task = Task { await failure { () async throws(Errno) in try await readEnd.waitUntilReadable() } }
  await letOthersRun()
  task.cancel()
  check(await task.value == .canceled, "a wait is cancelled")
  let late = Task {
    await letOthersRun()
    return await failure { () async throws(Errno) in try await readEnd.waitUntilReadable() }
  }
  late.cancel()
  check(await late.value == .canceled, "a cancelled task does not wait")
  write(1, to: writeEnd)
  check((try? await readEnd.waitUntilReadable()) != nil, "it is waited for again after that")
  check(nextNumber() == free, "no descriptor is left behind")

  if let file = try? FileDescriptor.open("/proc/self/exe", .readOnly) {
    check(
      await failure { () async throws(Errno) in try await file.waitUntilReadable() } == nil, "a file is always ready")
    try? file.close()
  }
  let none = FileDescriptor(rawValue: 999)
  check(
    await failure { () async throws(Errno) in try await none.waitUntilReadable() } == .badFileDescriptor,
    "no descriptor")
  try? readEnd.close()
  try? writeEnd.close()
}

func manyWaiters() async {
  let record = Record()
  var pipes: [(FileDescriptor, FileDescriptor)] = []
  for _ in 0..<100 {
    if let pipe = try? FileDescriptor.pipe(options: .nonBlocking) { pipes.append((pipe.readEnd, pipe.writeEnd)) }
  }
  check(pipes.count == 100, "a hundred pipes")
  await withTaskGroup(of: Void.self) { group in
    for (readEnd, _) in pipes {
      // Three tasks wait for each.
      for _ in 0..<3 {
        group.addTask { if (try? await readEnd.waitUntilReadable()) != nil { record.count += 1 } }
      }
    }
    await letOthersRun()
    check(record.count == 0, "all wait")
    for (_, writeEnd) in pipes.reversed() { write(1, to: writeEnd) }
  }
  check(record.count == 300, "all went on")
  for (readEnd, writeEnd) in pipes {
    try? readEnd.close()
    try? writeEnd.close()
  }
}

/// Reads until the end.
///
/// - Returns: how many bytes came, or -1 where they are not what `pattern` says, -2 for an error.
func readAll(_ stream: AsyncFileDescriptor, _ size: Int) async -> Int {
  var buffer = [UInt8](repeating: 0, count: size)
  var total = 0
  while true {
    var room = buffer.mutableSpan
    do throws(Errno) {
      let count = try await stream.read(into: &room)
      if count == 0 { return total }
      for index in 0..<count where buffer[index] != UInt8(truncatingIfNeeded: (total + index) % 251) { return -1 }
      total += count
    } catch { return -2 }
  }
}

func numbers(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 % 251) } }

func streams() async {
  guard let (a, b) = try? Socket.pair(), let left = try? AsyncFileDescriptor(owning: a),
    let right = try? AsyncFileDescriptor(owning: b)
  else { return check(false, "a pair of sockets") }
  // A million bytes there and back, in both directions at once.
  let sent = numbers(1_000_000)
  let echo = Task {
    var buffer = [UInt8](repeating: 0, count: 10_000)
    while true {
      var room = buffer.mutableSpan
      guard let count = try? await right.read(into: &room), count > 0 else { break }
      if (try? await right.writeAll(buffer.span.extracting(first: count).bytes)) == nil { break }
    }
    try? right.close()
  }
  let writer = Task {
    let isWritten = (try? await left.writeAll(sent.span.bytes)) != nil
    try? left.descriptor.shutdown(.sending)
    return isWritten
  }
  check(await readAll(left, 4_096) == 1_000_000, "all comes back")
  check(await writer.value, "all is written")
  await echo.value
  check(
    await failure { () async throws(Errno) in try await left.writeAll(sent.span.bytes) } == .brokenPipe, "no signal")
}

func endings() async {
  guard let (a, b) = try? Socket.pair(), let left = try? AsyncFileDescriptor(owning: a) else {
    return check(false, "a pair of sockets")
  }
  // Cancelled, and read from again.
  let first = Task { await readAll(left, 100) }
  await letOthersRun()
  first.cancel()
  check(await first.value == -2, "a read is cancelled")
  let second = Task { await readAll(left, 100) }
  await letOthersRun()
  let bytes = numbers(300)
  check((try? b.writeAll(bytes.span.bytes)) != nil, "the other end writes")
  try? b.close()
  check(await second.value == 300, "it is read from again")

  // Closed while a task reads.
  guard let (c, d) = try? Socket.pair(), let closing = try? AsyncFileDescriptor(owning: c) else { return }
  let waiter = Task {
    await failure { () async throws(Errno) in
      var buffer = InlineArray<8, UInt8>(repeating: 0)
      var room = buffer.mutableSpan
      _ = try await closing.read(into: &room)
    }
  }
  await letOthersRun()
  check((try? closing.close()) != nil && (try? closing.close()) != nil, "closed twice")
  check(await waiter.value == .badFileDescriptor, "the reader is told")
  check(
    await failure { () async throws(Errno) in try await closing.writeAll(bytes.span.bytes) } == .badFileDescriptor,
    "a closed one is not written to")
  try? d.close()

  // The last copy closes.
  let free = nextNumber()
  if let (e, f) = try? Socket.pair() {
    do { _ = try? AsyncFileDescriptor(owning: e) }
    check((try? e.close()) == nil, "closed with the last copy")
    try? f.close()
  }
  check(nextNumber() == free, "no descriptor is left behind")
}

func connections() async {
  guard let listener = try? AsyncFileDescriptor(owning: Socket.open(.inet, .stream)),
    (try? listener.descriptor.bind(to: .ipv4(.loopback, port: 0))) != nil, (try? listener.descriptor.listen()) != nil,
    let address = try? listener.descriptor.socketAddress()
  else { return check(false, "a listening socket") }
  let accepted = Task { try? await listener.accept() }
  await letOthersRun()
  guard let client = try? Socket.open(.inet, .stream), (try? client.connect(to: address)) != nil,
    let server = await accepted.value
  else { return check(false, "a connection") }

  // Short reads with the end right behind them, and with urgent data between.
  let bytes = numbers(251)
  let reader = Task { await readAll(server, 1_000) }
  await letOthersRun()
  check((try? client.writeAll(bytes.span.bytes)) != nil, "data")
  await letOthersRun()
  check((try? client.writeAll(bytes.span.bytes)) != nil, "more data")
  check((try? client.send(bytes.span.extracting(first: 1).bytes, flags: .outOfBand)) == 1, "urgent data")
  check((try? client.writeAll(bytes.span.bytes)) != nil, "data behind it")
  await letOthersRun()
  check((try? client.writeAll(bytes.span.bytes)) != nil, "the last data")
  try? client.close()
  check(await reader.value == 4 * 251, "all is read, and the end")

  // Data and the end before anybody looks.
  guard let other = try? Socket.open(.inet, .stream), (try? other.connect(to: address)) != nil,
    (try? other.writeAll(bytes.span.bytes)) != nil
  else { return check(false, "another connection") }
  try? other.close()
  guard let late = try? await listener.accept() else { return check(false, "accepted late") }
  check(await readAll(late, 1_000) == 251, "data and the end at once")

  // Reset.
  guard let third = try? Socket.open(.inet, .stream), (try? third.connect(to: address)) != nil,
    let victim = try? await listener.accept()
  else { return check(false, "a third connection") }
  let waiter = Task {
    await failure { () async throws(Errno) in
      var buffer = InlineArray<8, UInt8>(repeating: 0)
      var room = buffer.mutableSpan
      _ = try await victim.read(into: &room)
    }
  }
  await letOthersRun()
  try? third.setSocketOption(.linger, to: .zero)
  try? third.close()
  check(await waiter.value == .connectionReset, "a reset is told")
}

func turns() async {
  // A read that never has to wait does not keep the others from running.
  guard let zero = try? AsyncFileDescriptor(owning: .open("/dev/zero", .readOnly)) else {
    return check(false, "/dev/zero")
  }
  let record = Record()
  let others = Task {
    while record.count >= 0 {
      record.count += 1
      await Task.yield()
    }
  }
  var buffer = InlineArray<64, UInt8>(repeating: 1)
  for _ in 0..<1_000 {
    var room = buffer.mutableSpan
    _ = try? await zero.read(into: &room)
  }
  check(record.count >= 50, "the others had their turns")
  record.count = -1
  await others.value
}
