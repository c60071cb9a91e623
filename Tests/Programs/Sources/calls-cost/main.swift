// What a typed call compiles to: DisassemblyTests reads the instructions of the functions below, in a release build.
//
// calls: openat getpid read write close
// stdout: ok
import CallTesting

@inline(never) func identifierOnly() -> ProcessID { Process.id }

@inline(never) func readOnly(
  _ file: FileDescriptor, _ start: UnsafeMutableRawPointer, _ count: Int
) throws(Errno) -> Int {
  try file.read(into: UnsafeMutableRawBufferPointer(start: start, count: count), retryOnInterrupt: false)
}

@inline(never) func readAgain(
  _ file: FileDescriptor, _ start: UnsafeMutableRawPointer, _ count: Int
) throws(Errno) -> Int {
  try file.read(into: UnsafeMutableRawBufferPointer(start: start, count: count))
}

@inline(never) func writeOnly(_ file: FileDescriptor, _ start: UnsafeRawPointer, _ count: Int) throws(Errno) -> Int {
  try file.write(UnsafeRawBufferPointer(start: start, count: count), retryOnInterrupt: false)
}

@inline(never) func closeOnly(_ file: FileDescriptor) throws(Errno) { try file.close() }

check(identifierOnly().rawValue > 0, "a process has a number")
expect("getpid() = \(identifierOnly().rawValue)")
if let file = probe("openat", body: { () throws(Errno) in try FileDescriptor.open("/dev/zero", .readOnly) }) {
  expect("openat(AT_FDCWD, \"/dev/zero\", O_RDONLY|O_CLOEXEC) = \(file.rawValue)")
  withUnsafeTemporaryAllocation(byteCount: 8, alignment: 1) { bytes in
    guard let start = bytes.baseAddress else { return }
    check(probe("read") { () throws(Errno) in try readOnly(file, start, 8) } == 8, "all is read")
    check(probe("read") { () throws(Errno) in try readAgain(file, start, 4) } == 4, "all is read")
    expect("read(\(file.rawValue), \"\\0\\0\\0\\0\\0\\0\\0\\0\", 8) = 8")
    expect("read(\(file.rawValue), \"\\0\\0\\0\\0\", 4) = 4")
    fails("write", with: .badFileDescriptor) { () throws(Errno) in try writeOnly(file, start, 8) }
    expect("write(\(file.rawValue), \"\\0\\0\\0\\0\\0\\0\\0\\0\", 8) = -1 EBADF (Bad file descriptor)")
  }
  probe("close") { () throws(Errno) in try closeOnly(file) }
  expect("close(\(file.rawValue)) = 0")
}
finish()
