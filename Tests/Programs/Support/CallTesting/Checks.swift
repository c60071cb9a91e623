// What a program in a folder `calls-…` says of the system calls that it makes: which must succeed, which must fail and
// how, what must be true of a result, and what strace must print.
//
// Nothing here goes through the typed API that is under test, except for what prints and ends a program.
@_exported import FullSwiftCore
@_exported import LinuxSystem

/// Whether the program runs under qemu-user, which stands in for the kernel and does not know every call.
public let isEmulated = Environment["FULLSWIFT_EMULATED"] != nil

/// Whether the program may run under strace, which is the tracer of its processes: nobody else can be.
public let isTraced = Environment["FULLSWIFT_EXPECT"] != nil

/// Calls the kernel, and records a failure where it refuses.
///
/// - Parameters:
///   - call: the system call's name, for the message.
///   - allowed: errors that are no failure: what an ordinary user gets, or a kernel built without the feature. Under
///     qemu-user `noFunction` is always one.
/// - Returns: the result, or nil where the call failed.
@discardableResult
public func probe<T: ~Copyable>(
  _ call: StaticString, or allowed: Errno..., line: Int = #line, body: () throws(Errno) -> T
) -> T? {
  do throws(Errno) {
    return try body()
  } catch {
    if !allowed.contains(error) && !(isEmulated && error == .noFunction) {
      fail("\(call): \(name(error))", line)
    }
    return nil
  }
}

/// Calls the kernel, and records a failure unless it refuses with one of the errors. Under qemu-user `noFunction` is
/// always one of them.
public func fails<T: ~Copyable>(
  _ call: StaticString, with wanted: Errno..., line: Int = #line, body: () throws(Errno) -> T
) {
  do throws(Errno) {
    _ = try body()
    fail("\(call) succeeded and should have failed: \(names(wanted))", line)
  } catch {
    if !wanted.contains(error) && !(isEmulated && error == .noFunction) {
      fail("\(call): \(name(error)), and not \(names(wanted))", line)
    }
  }
}

/// Records a failure unless the condition holds.
public func check(_ condition: Bool, _ what: StaticString, line: Int = #line) {
  if !condition { fail("\(what)", line) }
}

/// Says what strace must have printed of the call just made: `dup3(3, 9, O_CLOEXEC) = 9`, in which a `*` stands for any
/// text. Lines count in their order.
///
/// Kept in the file that FULLSWIFT_EXPECT names, if any, at once and at its end: so a child's lines are too. Not for a
/// child that cannot open that file, being in another root or under a limit.
public func expect(_ straceLine: String, line: Int = #line) {
  guard let file = Environment["FULLSWIFT_EXPECT"] else { return }
  do throws(Errno) {
    let descriptor = try Raw.open(file, Linux.O_WRONLY | Linux.O_CREAT | Linux.O_APPEND)
    try Raw.write(straceLine + "\n", to: descriptor)
    try Raw.close(descriptor)
  } catch {
    fail("\(file): \(name(error))", line)
  }
}

/// Removes the program's directories, prints `ok` where nothing failed, and ends the program: with status 1 where
/// something did.
public func finish() -> Never {
  removeTemporaryDirectories()
  if failureCount == 0 { print("ok") }
  exit(failureCount == 0 ? 0 : 1)
}

nonisolated(unsafe) var failureCount = 0

/// Says a failure at once and unbuffered: a child's would be lost otherwise.
func fail(_ what: String, _ line: Int) {
  failureCount += 1
  let path = CommandLine.arguments.first ?? ""
  let program = path.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? path
  try? Raw.write("FAILED \(program) \(line): \(what)\n", to: 1)
}

private func name(_ error: Errno) -> String { "\(error.description) (\(error.rawValue))" }

private func names(_ errors: [Errno]) -> String {
  var text = ""
  for error in errors { text += (text.isEmpty ? "" : ", ") + name(error) }
  return text
}
