// The room that a file takes, and its way to the device.
//
// calls: ftruncate truncate fallocate fadvise64 readahead fsync fdatasync syncfs sync sync_file_range lseek
// stdout: ok
import CallTesting

func size(_ path: String, _ file: FileDescriptor) throws(Errno) {
  try file.resize(to: 10_000)
  expect("ftruncate(3, 10000) = 0")
  check(try file.seek(offset: 0, from: .end) == 10_000, "the file grows")
  fails("ftruncate", with: .invalidArgument) { () throws(Errno) in try file.resize(to: -1) }
  expect("ftruncate(3, 18446744073709551615) = -1 EINVAL (Invalid argument)")
  try FileDescriptor.resize(path, to: 8192)
  expect("truncate(\"*/file\", 8192) = 0")
  check(try file.seek(offset: 0, from: .end) == 8192, "the file is cut off")
  fails("truncate", with: .notDirectory) { () throws(Errno) in try FileDescriptor.resize(path + "/no", to: 1) }
  expect("truncate(\"*/file/no\", 1) = -1 ENOTDIR (Not a directory)")
  fails("truncate", with: .isDirectory) { () throws(Errno) in try FileDescriptor.resize("/tmp", to: 1) }
  expect("truncate(\"/tmp\", 1) = -1 EISDIR (Is a directory)")

  // A hole up to 8192, and data behind it.
  try file.writeAll("data")
  fails("lseek", with: .noSuchAddressOrDevice) { () throws(Errno) in try file.seek(offset: 9000, from: .nextData) }
  expect("lseek(3, 9000, SEEK_DATA) = -1 ENXIO (No such device or address)")
  check(try file.seek(offset: 8195, from: .nextHole) == 8196, "the end of the file is a hole")
  expect("lseek(3, 8195, SEEK_HOLE) = 8196")
}

func room(_ file: FileDescriptor) throws(Errno) {
  let isThere: Void? = probe("fallocate", or: .notSupported) { () throws(Errno) in
    try file.allocate(offset: 0, count: 20_000)
  }
  if isThere != nil {
    expect("fallocate(3, 0, 0, 20000) = 0")
    check(try file.seek(offset: 0, from: .end) == 20_000, "the file has grown")
    try file.allocate(offset: 20_000, count: 5000, options: .keepSize)
    expect("fallocate(3, FALLOC_FL_KEEP_SIZE, 20000, 5000) = 0")
    check(try file.seek(offset: 0, from: .end) == 20_000, "the size stays")
    probe("fallocate", or: .notSupported) { () throws(Errno) in
      try file.allocate(offset: 8192, count: 4, options: [.punchHole, .keepSize])
      expect("fallocate(3, FALLOC_FL_KEEP_SIZE|FALLOC_FL_PUNCH_HOLE, 8192, 4) = 0")
      var bytes: UInt32 = 1
      _ = try withUnsafeMutableBytes(of: &bytes) { (buffer) throws(Errno) in
        try file.read(fromAbsoluteOffset: 8192, into: buffer)
      }
      check(bytes == 0, "zeros in the hole")
    }
  }
  fails("fallocate", with: .invalidArgument, .notSupported) { () throws(Errno) in
    try file.allocate(offset: 0, count: 0)
  }
}

func ahead(_ file: FileDescriptor) throws(Errno) {
  try file.advise(.sequential)
  expect("fadvise64(3, 0, 0, POSIX_FADV_SEQUENTIAL) = 0")
  try file.advise(.doNotNeed, offset: 4096, count: 4096)
  expect("fadvise64(3, 4096, 4096, POSIX_FADV_DONTNEED) = 0")
  fails("fadvise64", with: .invalidArgument) { () throws(Errno) in
    try file.advise(FileDescriptor.AccessAdvice(rawValue: 77))
  }
  probe("readahead", or: .invalidArgument) { () throws(Errno) in
    try file.readAhead(fromAbsoluteOffset: 0, count: 8192)
    expect("readahead(3, 0, 8192) = 0")
  }
  fails("readahead", with: .badFileDescriptor) { () throws(Errno) in
    try FileDescriptor(rawValue: 99).readAhead(fromAbsoluteOffset: 0, count: 1)
  }
  expect("readahead(99, 0, 1) = -1 EBADF (Bad file descriptor)")
}

func toTheDevice(_ file: FileDescriptor) throws(Errno) {
  try file.synchronizeData()
  expect("fdatasync(3) = 0")
  try file.synchronize()
  expect("fsync(3) = 0")
  probe("sync_file_range") { () throws(Errno) in
    try file.synchronizeRange(offset: 0, count: 4096, [.waitBefore, .write, .waitAfter])
    expect(
      "sync_file_range(3, 0, 4096, SYNC_FILE_RANGE_WAIT_BEFORE|SYNC_FILE_RANGE_WRITE|SYNC_FILE_RANGE_WAIT_AFTER) = 0")
  }
  fails("sync_file_range", with: .invalidArgument) { () throws(Errno) in
    try file.synchronizeRange(offset: -1, count: 1, .write)
  }
  fails("syncfs", with: .badFileDescriptor) { () throws(Errno) in
    try FileDescriptor(rawValue: 99).synchronizeFileSystem()
  }
  expect("syncfs(99) = -1 EBADF (Bad file descriptor)")
  probe("syncfs") { () throws(Errno) in
    try file.synchronizeFileSystem()
    expect("syncfs(3) = 0")
  }
  FileDescriptor.synchronizeAll()
  expect("sync() = 0")
  let pipe = try FileDescriptor.pipe()
  fails("fsync", with: .invalidArgument) { () throws(Errno) in try pipe.writeEnd.synchronize() }
  expect("fsync(5) = -1 EINVAL (Invalid argument)")
  fails("fadvise64", with: .illegalSeek) { () throws(Errno) in try pipe.readEnd.advise(.random) }
  expect("fadvise64(4, 0, 0, POSIX_FADV_RANDOM) = -1 ESPIPE (Illegal seek)")
  try pipe.readEnd.close()
  try pipe.writeEnd.close()
}

let path = temporaryDirectory() + "/file"
probe("storage") { () throws(Errno) in
  let file = try FileDescriptor.open(path, .readWrite, options: .create, permissions: .ownerReadWrite)
  try size(path, file)
  try room(file)
  try ahead(file)
  try toTheDevice(file)
  try file.close()
}
finish()
