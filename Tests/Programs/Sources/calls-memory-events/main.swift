// Barriers for all threads, and page faults that the program serves itself.
//
// calls: membarrier userfaultfd
// stdout: ok
import CallTesting

// MARK: - membarrier

if let commands = probe("membarrier", body: { () throws(Errno) in try MemoryBarrier.supportedCommands() }) {
  expect("membarrier(MEMBARRIER_CMD_QUERY, 0) = *")
  if commands.contains(.privateExpedited) {
    // Not before the process has registered.
    fails("membarrier", with: .notPermitted) { () throws(Errno) in try MemoryBarrier.issue(.privateExpedited) }
    expect("membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0) = -1 EPERM (Operation not permitted)")
    probe("membarrier") { () throws(Errno) in try MemoryBarrier.register(for: .privateExpedited) }
    expect("membarrier(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0) = 0")
    probe("membarrier") { () throws(Errno) in try MemoryBarrier.issue(.privateExpedited) }
    expect("membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0) = 0")
  }
}
fails("membarrier", with: .invalidArgument) { () throws(Errno) in
  try MemoryBarrier.issue(MemoryBarrier.Command(rawValue: 1 << 30))
}
fails("membarrier", with: .invalidArgument) { () throws(Errno) in try MemoryBarrier.register(for: .global) }

// MARK: - userfaultfd

let pageSize = 4096
let faults = probe("userfaultfd", or: .notPermitted, .noFunction) { () throws(Errno) in
  try UserFaults(options: [.userModeOnly, .nonBlocking])
}
if let faults {
  let number = faults.descriptor.rawValue
  expect("userfaultfd(UFFD_USER_MODE_ONLY|O_NONBLOCK|O_CLOEXEC) = \(number)")
  expect("ioctl(\(number), UFFDIO_API, *) = 0")
  let pages = unsafe probe("mmap") { () throws(Errno) in unsafe try MemoryMapping.mapAnonymous(byteCount: 3 * pageSize)
  }
  if let pages = unsafe pages {
    probe("ioctl") { () throws(Errno) in unsafe try faults.register(pages, byteCount: 3 * pageSize) }
    expect("ioctl(\(number), UFFDIO_REGISTER, *) = 0")
    let bytes = InlineArray<4096, UInt8>(repeating: 7)
    unsafe withUnsafeBytes(of: bytes) { bytes in
      probe("ioctl") { () throws(Errno) in unsafe try faults.fill(pages, with: bytes) }
      expect("ioctl(\(number), UFFDIO_COPY, *) = 0")
      // It is there already.
      fails("ioctl", with: .fileExists) { () throws(Errno) in unsafe try faults.fill(pages, with: bytes) }
      expect("ioctl(\(number), UFFDIO_COPY, *) = -1 EEXIST (File exists)")
    }
    probe("ioctl") { () throws(Errno) in
      unsafe try faults.fillWithZeros(pages + pageSize, byteCount: pageSize)
    }
    expect("ioctl(\(number), UFFDIO_ZEROPAGE, *) = 0")
    check(unsafe pages.load(as: UInt8.self) == 7, "the first page was filled")
    check(unsafe pages.load(fromByteOffset: pageSize, as: UInt8.self) == 0, "the second page is zero")

    // Nobody waits for a page.
    fails("read", with: .resourceTemporarilyUnavailable) { () throws(Errno) in try faults.nextFault() }
    probe("ioctl") { () throws(Errno) in unsafe try faults.unregister(pages, byteCount: 3 * pageSize) }
    expect("ioctl(\(number), UFFDIO_UNREGISTER, *) = 0")
  }
  probe("close") { () throws(Errno) in try faults.descriptor.close() }
  expect("close(\(number)) = 0")
}
fails("userfaultfd", with: .invalidArgument, .notPermitted, .noFunction) { () throws(Errno) in
  try UserFaults(options: UserFaults.Options(rawValue: 1 << 20))
}

finish()
