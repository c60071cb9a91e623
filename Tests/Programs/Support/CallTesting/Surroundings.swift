// What a program needs around a call: a directory of its own, and a process in which nothing can be broken.
import FullSwiftCore
import LinuxSystem

/// A fresh, empty directory under /tmp that nobody else has, without a slash at its end: `finish` removes it with all that
/// is in it. Each call makes another.
public func temporaryDirectory() -> String {
  let process = processNumber()
  while true {
    // A process that was killed has left its own, and its number comes again.
    directoryCount += 1
    let path = "/tmp/fullswift-\(process)-\(directoryCount)"
    do throws(Errno) {
      try Raw.makeDirectory(path)
      directories.append((process, path))
      return path
    } catch {
      if error != .fileExists { fatalError("\(path): \(error.description)") }
    }
  }
}

/// Runs `body` in a child process, and waits for its end.
///
/// The child has a copy of all memory and of the descriptors. It ends with status 0 where `body` returns, or with 121 where
/// something in it failed, which then is a failure of the whole program too; or as it ends itself (`exitGroup`).
///
/// - Returns: the wait status: `status << 8` for an exit status, the signal's number where a signal ended the child.
@discardableResult
public func runInChild(line: Int = #line, _ body: () -> Void) -> Int32 {
  do throws(Errno) {
    // Without a stack of its own the child goes on on its copy of this one.
    let child = try syscall(.clone, Linux.SIGCHLD, 0, 0, 0, 0)
    if child == 0 {
      failureCount = 0
      body()
      exitGroup(failureCount == 0 ? 0 : childHasFailed)
    }
    var status: Int32 = 0
    while true {
      do throws(Errno) {
        _ = try withUnsafeMutablePointer(to: &status) { (status) throws(Errno) in
          try syscall(.wait4, child, Int(bitPattern: status), 0, 0)
        }
        break
      } catch {
        if error != .interrupted { throw error }
      }
    }
    if status == childHasFailed << 8 { failureCount += 1 }
    return status
  } catch {
    fail("a child process: \(error.description)", line)
    return -1
  }
}

private let childHasFailed: Int32 = 121

private nonisolated(unsafe) var directoryCount = 0
private nonisolated(unsafe) var directories: [(process: Int, path: String)] = []

private func processNumber() -> Int { (try? syscall(.getpid)) ?? 0 }

/// A child that ends by `finish` leaves its parent's directories alone.
func removeTemporaryDirectories() {
  let process = processNumber()
  for directory in directories where directory.process == process { removeTree(directory.path) }
}

private func removeTree(_ path: String) {
  if (try? Raw.remove(path, isDirectory: false)) != nil { return }
  for name in (try? Raw.names(in: path)) ?? [] {
    if let name = String(validating: name, as: UTF8.self) { removeTree(path + "/" + name) }
  }
  try? Raw.remove(path, isDirectory: true)
}
