// The few system calls that the support makes itself, raw: they do not depend on the typed API under test.
import FullSwiftCore
import LinuxSystem

enum Raw {
  static func open(_ path: String, _ flags: Int) throws(Errno) -> Int {
    try withCString(path) { (path) throws(Errno) in
      try syscall(.openat, Linux.AT_FDCWD, path, flags | Linux.O_CLOEXEC, 0o666)
    }
  }

  static func close(_ descriptor: Int) throws(Errno) {
    _ = try syscall(.close, descriptor)
  }

  static func write(_ text: String, to descriptor: Int) throws(Errno) {
    var rest = Array(text.utf8)
    while !rest.isEmpty {
      let count = try rest.withUnsafeBufferPointer { (bytes) throws(Errno) in
        try syscall(.write, descriptor, Int(bitPattern: bytes.baseAddress), bytes.count)
      }
      rest.removeFirst(count)
    }
  }

  static func makeDirectory(_ path: String) throws(Errno) {
    _ = try withCString(path) { (path) throws(Errno) in
      try syscall(.mkdirat, Linux.AT_FDCWD, path, 0o700)
    }
  }

  static func remove(_ path: String, isDirectory: Bool) throws(Errno) {
    _ = try withCString(path) { (path) throws(Errno) in
      try syscall(.unlinkat, Linux.AT_FDCWD, path, isDirectory ? Linux.AT_REMOVEDIR : 0)
    }
  }

  /// The names in a directory, without `.` and `..`, as bytes.
  static func names(in directory: String) throws(Errno) -> [[UInt8]] {
    let descriptor = try open(directory, 0)
    defer { try? close(descriptor) }
    var names: [[UInt8]] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = try buffer.withUnsafeMutableBufferPointer { (bytes) throws(Errno) in
        try syscall(.getdents64, descriptor, Int(bitPattern: bytes.baseAddress), bytes.count)
      }
      if count == 0 { return names }
      // struct linux_dirent64: the record's length at 16, the name at 19, ended by a zero byte.
      var start = 0
      while start < count {
        let name = Array(buffer[(start + 19)...].prefix { $0 != 0 })
        if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
        start += Int(buffer[start + 16]) | Int(buffer[start + 17]) << 8
      }
    }
  }

  private static func withCString<R>(_ text: String, _ body: (Int) throws(Errno) -> R) throws(Errno) -> R {
    let bytes = Array(text.utf8) + [0]
    return try bytes.withUnsafeBufferPointer { (bytes) throws(Errno) in try body(Int(bitPattern: bytes.baseAddress)) }
  }
}
