// The memory of other processes: reading, writing, advising.
//
// calls: process_vm_readv process_vm_writev process_madvise
// stdout: ok
import CallTesting

func testOther() {
  let words = UnsafeMutablePointer<UInt64>.allocate(capacity: 4)
  for index in 0..<4 { words[index] = UInt64(index) }
  let address = UInt(bitPattern: words)
  guard case .parent(let child)? = probe("clone", body: { () throws(Errno) in try Process.fork() }) else {
    for index in 0..<4 { words[index] += 100 }
    try? Process.send(.stop, to: Process.id)
    exitGroup(Int32(truncatingIfNeeded: words[3]))
  }
  _ = try? Process.wait(for: .process(child), options: .stopped)

  // The last of the words before the first two.
  let ranges = [
    Process.RemoteMemory(address: address + 24, byteCount: 8), Process.RemoteMemory(address: address, byteCount: 16),
  ]
  var read: [UInt64] = [0, 0, 0, 0]
  var span = read.mutableSpan
  var bytes = span.mutableBytes
  // A kernel that lets only descendants be traced, or a filter (seccomp), may refuse.
  let count = probe("process_vm_readv", or: .notPermitted) { () throws(Errno) in
    try Process.readMemory(of: child, ranges.span, into: &bytes)
  }
  if let count {
    check(count == 24, "three words")
    check(read == [103, 100, 101, 0], "the child's words, in the ranges' order")
    expect(
      "process_vm_readv(\(child.rawValue), [{iov_base=\"*\", iov_len=32}], 1, "
        + "[{iov_base=0x*, iov_len=8}, {iov_base=0x*, iov_len=16}], 2, 0) = 24")
  }
  let new: [UInt64] = [7]
  let written = probe("process_vm_writev", or: .notPermitted) { () throws(Errno) in
    try Process.writeMemory(of: child, ranges.span, from: new.span.bytes)
  }
  if let written {
    check(written == 8, "one word")
    expect("process_vm_writev(\(child.rawValue), [{iov_base=\"\\7*\", iov_len=8}], 1, [*], 2, 0) = 8")
  }
  try? Process.send(.continue, to: child)
  check((try? Process.wait(for: child)) == .exited(written == 8 ? 7 : 103), "the child has what was written")
  words.deallocate()
}

func testOwn() {
  let text: StaticString = "some text"
  let range = [Process.RemoteMemory(address: UInt(bitPattern: text.utf8Start), byteCount: 9)]
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4, alignment: 1)
  let count = probe("process_vm_readv", or: .notPermitted) { () throws(Errno) in
    try Process.readMemory(of: Process.id, range.span, into: buffer)
  }
  if count != nil {
    check(count == 4 && Array(buffer) == Array("some".utf8), "the copy ends with the buffer")
    expect(
      "process_vm_readv(\(Process.id.rawValue), [{iov_base=\"some\", iov_len=4}], 1, "
        + "[{iov_base=0x*, iov_len=9}], 1, 0) = 4")
  }
  fails("process_vm_readv", with: .badAddress, .notPermitted) { () throws(Errno) in
    try Process.readMemory(of: Process.id, [Process.RemoteMemory(address: 8, byteCount: 4)].span, into: buffer)
  }
  fails("process_vm_writev", with: .badAddress, .notPermitted) { () throws(Errno) in
    try Process.writeMemory(
      of: Process.id, [Process.RemoteMemory(address: 8, byteCount: 4)].span, from: UnsafeRawBufferPointer(buffer))
  }
  expect("process_vm_writev(*, [{iov_base=\"some\", iov_len=4}], 1, [{iov_base=0x8, iov_len=4}], 1, 0) = -1 EFAULT *")
  fails("process_vm_readv", with: .noSuchProcess) { () throws(Errno) in
    try Process.readMemory(of: ProcessID(rawValue: .max), range.span, into: buffer)
  }
  buffer.deallocate()
}

func testAdvice() {
  guard let own = probe("pidfd_open", body: { () throws(Errno) in try Process.open(Process.id) }) else { return }
  // Kernels before 6.13 want CAP_SYS_NICE for the caller itself too.
  let memory = UnsafeMutableRawPointer.allocate(byteCount: 1 << 20, alignment: 4096)
  memory.storeBytes(of: 5, as: UInt8.self)
  let range = [Process.RemoteMemory(address: UInt(bitPattern: memory), byteCount: 8192)]
  let count = probe("process_madvise", or: .notPermitted) { () throws(Errno) in
    try Process.advise(.cold, on: range.span, of: own)
  }
  if count != nil {
    check(count == 8192 && memory.load(as: UInt8.self) == 5, "two pages, which hold what they held")
    expect("process_madvise(\(own.rawValue), [{iov_base=0x*, iov_len=8192}], 1, MADV_COLD, 0) = 8192")
  }
  fails("process_madvise", with: .invalidArgument, .notPermitted) { () throws(Errno) in
    try Process.advise(Process.MemoryAdvice(rawValue: 12345), on: range.span, of: own)
  }
  fails("process_madvise", with: .badFileDescriptor) { () throws(Errno) in
    try Process.advise(.pageOut, on: range.span, of: FileDescriptor(rawValue: -1))
  }
  expect("process_madvise(-1, [*], 1, MADV_PAGEOUT, 0) = -1 EBADF (Bad file descriptor)")
  memory.deallocate()
  try? own.close()
}

testOther()
testOwn()
testAdvice()
finish()
