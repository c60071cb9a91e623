// Pages: mapping, protecting, moving, advising, locking; files that are memory; protection keys.
//
// calls: mmap munmap mprotect mremap remap_file_pages madvise mincore msync mlock mlock2 munlock mlockall munlockall
// calls: brk pkey_alloc pkey_free pkey_mprotect memfd_create memfd_secret
// stdout: ok
import CallTesting

/// Whole pages on every kernel.
let unit = 65_536

func mapping() {
  guard let memory = probe("mmap", body: { () throws(Errno) in try MemoryMapping.map(byteCount: 4 * unit) }) else {
    return
  }
  expect("mmap(NULL, 262144, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = 0x*")
  check(memory.load(as: UInt64.self) == 0, "fresh pages are zero")
  memory.storeBytes(of: 0x1234, as: UInt64.self)

  fails("mmap", with: .invalidArgument) { () throws(Errno) in try MemoryMapping.map(byteCount: 0) }
  expect("mmap(NULL, 0, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = -1 EINVAL (Invalid argument)")
  // qemu-user knows MAP_FIXED_NOREPLACE from version 8 on, and maps elsewhere before.
  if !isEmulated {
    fails("mmap", with: .fileExists) { () throws(Errno) in
      try MemoryMapping.map(byteCount: unit, at: .unoccupied(memory + unit))
    }
    expect(
      "mmap(0x*, 65536, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED_NOREPLACE, -1, 0) = -1 EEXIST (File exists)"
    )
  }
  let replaced = probe("mmap") { () throws(Errno) in
    try MemoryMapping.map(
      byteCount: unit, protection: [], sharing: .shared, options: .noReserve, at: .replacing(memory + unit))
  }
  expect("mmap(0x*, 65536, PROT_NONE, MAP_SHARED|MAP_FIXED|MAP_ANONYMOUS|MAP_NORESERVE, -1, 0) = 0x*")
  check(replaced == memory + unit, "the mapping went where it was told to")

  probe("mprotect") { () throws(Errno) in try MemoryMapping.protect(memory + 2 * unit, byteCount: unit, .read) }
  expect("mprotect(0x*, 65536, PROT_READ) = 0")
  fails("mprotect", with: .invalidArgument) { () throws(Errno) in
    try MemoryMapping.protect(memory + 1, byteCount: unit, .read)
  }
  expect("mprotect(0x*1, 65536, PROT_READ) = -1 EINVAL (Invalid argument)")

  probe("munmap") { () throws(Errno) in try MemoryMapping.unmap(memory + unit, byteCount: 3 * unit) }
  expect("munmap(0x*, 196608) = 0")
  fails("munmap", with: .invalidArgument) { () throws(Errno) in try MemoryMapping.unmap(memory + 1, byteCount: unit) }
  expect("munmap(0x*1, 65536) = -1 EINVAL (Invalid argument)")

  guard
    let moved = probe(
      "mremap", body: { () throws(Errno) in try MemoryMapping.remap(memory, byteCount: unit, to: 8 * unit) })
  else { return }
  expect("mremap(0x*, 65536, 524288, MREMAP_MAYMOVE) = 0x*")
  check(moved.load(as: UInt64.self) == 0x1234, "a moved page keeps its content")
  let exact = probe("mremap") { () throws(Errno) in
    try MemoryMapping.remap(moved, byteCount: unit, to: unit, at: moved + 4 * unit)
  }
  expect("mremap(0x*, 65536, 65536, MREMAP_MAYMOVE|MREMAP_FIXED, 0x*) = 0x*")
  check(exact == moved + 4 * unit, "the mapping moved where it was told to")
  // qemu-user does not pass the flag on to where it could fail.
  if !isEmulated {
    fails("mremap", with: .badAddress) { () throws(Errno) in
      try MemoryMapping.remap(moved, byteCount: unit, to: unit, options: .mayMove)
    }
    expect("mremap(0x*, 65536, 65536, MREMAP_MAYMOVE) = -1 EFAULT (Bad address)")
  }
  probe("munmap") { () throws(Errno) in try MemoryMapping.unmap(moved + unit, byteCount: 7 * unit) }
}

func owned() {
  let memory = probe("mmap") { () throws(Errno) in try MappedMemory(byteCount: unit) }
  guard var memory else { return }
  expect("mmap(NULL, 65536, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = 0x*")
  check(memory.bytes.byteCount == unit, "a span of all bytes")
  var bytes = memory.mutableBytes
  bytes.storeBytes(of: 77, toByteOffset: unit - 1, as: UInt8.self)
  check(memory.bytes.unsafeLoad(fromByteOffset: unit - 1, as: UInt8.self) == 77, "what is written is read")
  let address = memory.release()
  check(address.load(fromByteOffset: unit - 1, as: UInt8.self) == 77, "what nobody owns stays mapped")
  probe("munmap") { () throws(Errno) in try MemoryMapping.unmap(address, byteCount: unit) }
  expect("munmap(0x*, 65536) = 0")
}

func advice() {
  guard var memory = probe("mmap", body: { () throws(Errno) in try MappedMemory(byteCount: 4 * unit) }) else { return }
  let address = memory.baseAddress
  var bytes = memory.mutableBytes
  bytes.storeBytes(of: 1, as: UInt8.self)
  var pages: [UInt8] = Array(repeating: 0, count: 64)
  probe("mincore") { () throws(Errno) in
    var span = pages.mutableSpan
    try MemoryMapping.residency(of: address, byteCount: 4 * unit, into: &span)
  }
  expect("mincore(0x*, 262144, [1*")
  check(pages[0] & 1 == 1, "a page that was written is in memory")
  fails("mincore", with: .invalidArgument) { () throws(Errno) in
    var span = pages.mutableSpan
    try MemoryMapping.residency(of: address, byteCount: 5 * unit, into: &span)
  }
  let advices: [(MemoryMapping.Advice, String)] = [
    (.normal, "MADV_NORMAL"), (.random, "MADV_RANDOM"), (.sequential, "MADV_SEQUENTIAL"), (.willNeed, "MADV_WILLNEED"),
    (.dontFork, "MADV_DONTFORK"), (.doFork, "MADV_DOFORK"), (.dontDump, "MADV_DONTDUMP"), (.doDump, "MADV_DODUMP"),
    (.cold, "MADV_COLD"), (.pageOut, "MADV_PAGEOUT"), (.free, "MADV_FREE"), (.dontNeed, "MADV_DONTNEED"),
  ]
  for (advice, name) in advices {
    guard
      probe("madvise", body: { () throws(Errno) in try MemoryMapping.advise(address, byteCount: unit, advice) }) != nil
    else { continue }
    expect("madvise(0x*, 65536, \(name)) = 0")
  }
  check(memory.bytes.unsafeLoad(as: UInt8.self) == 0, "what is of no use any more is zero")
  // Kernels without the feature, and older ones.
  let others: [MemoryMapping.Advice] = [
    .mergeable, .unmergeable, .hugePages, .noHugePages, .wipeOnFork, .keepOnFork, .populateForReading,
    .populateForWriting, .dontNeedLocked, .collapse,
  ]
  for advice in others {
    probe("madvise", or: .invalidArgument, .resourceBusy, .noMemory, .resourceTemporarilyUnavailable) {
      () throws(Errno) in try MemoryMapping.advise(address, byteCount: unit, advice)
    }
  }
  // qemu-user keeps most advice to itself.
  if !isEmulated {
    fails("madvise", with: .invalidArgument, .notPermitted) { () throws(Errno) in
      try MemoryMapping.advise(address, byteCount: unit, .remove)
    }
    fails("madvise", with: .invalidArgument) { () throws(Errno) in
      try MemoryMapping.advise(address + 1, byteCount: unit, .normal)
    }
    expect("madvise(0x*1, 65536, MADV_NORMAL) = -1 EINVAL (Invalid argument)")
  }
}

func locks() {
  guard let memory = probe("mmap", body: { () throws(Errno) in try MappedMemory(byteCount: unit) }) else { return }
  let address = UnsafeRawPointer(memory.baseAddress)
  if probe(
    "mlock", or: .notPermitted, .noMemory,
    body: { () throws(Errno) in
      try MemoryMapping.lock(address, byteCount: unit)
    }) != nil
  {
    expect("mlock(0x*, 65536) = 0")
  }
  if probe(
    "mlock2", or: .notPermitted, .noMemory,
    body: { () throws(Errno) in
      try MemoryMapping.lock(address, byteCount: unit, options: .onFault)
    }) != nil
  {
    expect("mlock2(0x*, 65536, MLOCK_ONFAULT) = 0")
  }
  probe("munlock") { () throws(Errno) in try MemoryMapping.unlock(address, byteCount: unit) }
  expect("munlock(0x*, 65536) = 0")
  fails("mlock2", with: .invalidArgument) { () throws(Errno) in
    try MemoryMapping.lock(address, byteCount: unit, options: .init(rawValue: 64))
  }
  if probe(
    "mlockall", or: .notPermitted, .noMemory,
    body: { () throws(Errno) in
      try MemoryMapping.lockAll([.current, .onFault])
    }) != nil
  {
    expect("mlockall(MCL_CURRENT|MCL_ONFAULT) = 0")
  }
  // qemu-user turns the flags into its own, and drops what it does not know.
  if !isEmulated {
    fails("mlockall", with: .invalidArgument) { () throws(Errno) in try MemoryMapping.lockAll([]) }
    expect("mlockall(0) = -1 EINVAL (Invalid argument)")
  }
  probe("munlockall") { () throws(Errno) in try MemoryMapping.unlockAll() }
  expect("munlockall() = 0")
}

func dataSegment() {
  guard let end = MemoryMapping.programBreak else { return check(false, "there is a data segment") }
  expect("brk(NULL) = 0x*")
  if probe("brk", body: { () throws(Errno) in try MemoryMapping.setProgramBreak(end + unit) }) != nil {
    expect("brk(0x*) = 0x*")
    check(MemoryMapping.programBreak == end + unit, "the break moved")
    expect("brk(NULL) = 0x*")
    end.storeBytes(of: 1, as: UInt8.self)
    probe("brk") { () throws(Errno) in try MemoryMapping.setProgramBreak(end) }
  }
  fails("brk", with: .noMemory) { () throws(Errno) in
    try MemoryMapping.setProgramBreak(UnsafeMutableRawPointer(bitPattern: 1)!)
  }
  expect("brk(0x1) = 0x*")
}

func keys() {
  // A processor or a kernel without keys has none to give.
  let key = probe("pkey_alloc", or: .noSpace, .invalidArgument, .noFunction) { () throws(Errno) in
    try ProtectionKey.allocate(.noWrite)
  }
  guard let memory = probe("mmap", body: { () throws(Errno) in try MappedMemory(byteCount: unit) }) else { return }
  if let key {
    expect("pkey_alloc(0, PKEY_DISABLE_WRITE) = \(key.rawValue)")
    probe("pkey_mprotect") { () throws(Errno) in
      try MemoryMapping.protect(memory.baseAddress, byteCount: unit, [.read, .write], key: key)
    }
    expect("pkey_mprotect(0x*, 65536, PROT_READ|PROT_WRITE, \(key.rawValue)) = 0")
    probe("pkey_free") { () throws(Errno) in try key.free() }
    expect("pkey_free(\(key.rawValue)) = 0")
  } else {
    // With no key it is as mprotect.
    probe("pkey_mprotect", or: .noFunction) { () throws(Errno) in
      try MemoryMapping.protect(memory.baseAddress, byteCount: unit, .read, key: .unspecified)
    }
    expect("pkey_mprotect(0x*, 65536, PROT_READ, -1) = *")
  }
  fails("pkey_free", with: .invalidArgument, .noFunction) { () throws(Errno) in
    try ProtectionKey(rawValue: 99).free()
  }
  expect("pkey_free(99) = -1 *")
  fails("pkey_mprotect", with: .invalidArgument, .noFunction) { () throws(Errno) in
    try MemoryMapping.protect(memory.baseAddress, byteCount: unit, .read, key: ProtectionKey(rawValue: 99))
  }
  expect("pkey_mprotect(0x*, 65536, PROT_READ, 99) = -1 *")
}

/// The size of this machine's pages: the first power of two at which the kernel takes an address for a page's.
func pageByteCount(_ address: UnsafeMutableRawPointer) -> Int {
  var count = 4096
  while (try? MemoryMapping.advise(address + count, byteCount: 1, .normal)) == nil { count *= 2 }
  return count
}

func files() {
  let file = probe("memfd_create") { () throws(Errno) in
    try FileDescriptor.openMemoryFile(named: "page", options: .allowSealing)
  }
  guard let file else { return }
  expect("memfd_create(\"page\", MFD_CLOEXEC|MFD_ALLOW_SEALING) = \(file.rawValue)")
  fails("memfd_create", with: .invalidArgument) { () throws(Errno) in
    try FileDescriptor.openMemoryFile(named: "x", options: .init(rawValue: 0x100))
  }
  _ = probe("ftruncate") { () throws(Errno) in try syscall(.ftruncate, Int(file.rawValue), 2 * unit) }
  if var memory = probe(
    "mmap",
    body: { () throws(Errno) in
      try MappedMemory(file, byteCount: 2 * unit, isWritable: true)
    })
  {
    expect("mmap(NULL, 131072, PROT_READ|PROT_WRITE, MAP_SHARED, \(file.rawValue), 0) = 0x*")
    var bytes = memory.mutableBytes
    bytes.storeBytes(of: 42, toByteOffset: unit, as: UInt8.self)
    let address = memory.baseAddress
    probe("msync") { () throws(Errno) in
      try MemoryMapping.synchronize(address, byteCount: 2 * unit, [.wait, .invalidate])
    }
    expect("msync(0x*, 131072, MS_SYNC|MS_INVALIDATE) = 0")
    fails("msync", with: .invalidArgument) { () throws(Errno) in
      try MemoryMapping.synchronize(address, byteCount: unit, [.wait, .start])
    }
    if let second = probe(
      "mmap",
      body: { () throws(Errno) in
        try MappedMemory(file, offset: Int64(unit), byteCount: unit)
      })
    {
      expect("mmap(NULL, 65536, PROT_READ, MAP_SHARED, \(file.rawValue), 0x10000) = 0x*")
      check(second.bytes.unsafeLoad(as: UInt8.self) == 42, "both mappings show the file")
    }
    if !isEmulated {
      probe("remap_file_pages") { () throws(Errno) in
        try MemoryMapping.remapFilePages(address, byteCount: unit, pageOffset: unit / pageByteCount(address))
      }
      expect("remap_file_pages(0x*, 65536, PROT_NONE, *, MAP_FILE) = 0")
      check(memory.bytes.unsafeLoad(as: UInt8.self) == 42, "the page shows the other part")
    }
  }
  fails("mmap", with: .badFileDescriptor) { () throws(Errno) in
    try MappedMemory(FileDescriptor(rawValue: -1), byteCount: unit)
  }
  probe("close") { () throws(Errno) in try file.close() }

  if let secret = probe(
    "memfd_secret", or: .noFunction,
    body: { () throws(Errno) in
      try FileDescriptor.openSecretMemory()
    })
  {
    expect("memfd_secret(O_CLOEXEC) = \(secret.rawValue)")
    probe("close") { () throws(Errno) in try secret.close() }
  }
}

mapping()
owned()
advice()
locks()
dataSegment()
keys()
files()
finish()
