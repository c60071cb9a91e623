// What is known of files and file systems: statx, the older stat calls, statfs.
//
// calls: statx newfstatat fstat statfs fstatfs
// stdout: ok
import CallTesting
import LinuxSystem

let directory = temporaryDirectory()
let file = directory + "/file"
let link = directory + "/link"

func makeFiles() {
  probe("openat") { () throws(Errno) in
    let descriptor = try FileDescriptor.open(file, .writeOnly, options: [.create], permissions: 0o640)
    let text: StaticString = "twelve bytes"
    try descriptor.writeAll(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    try descriptor.close()
    try FileSystem.setPermissions(0o4640, of: file)
    try FileSystem.createSymbolicLink(link, to: "file")
    let time = FileTime.time(Timestamp(seconds: 1_000_000_000, nanoseconds: 5))
    try FileSystem.setTimes(of: file, access: .time(Timestamp(seconds: -1, nanoseconds: 7)), modification: time)
  }
}

func isTheFile(_ status: FileStatus) {
  check(status.type == .regular && status.isRegularFile && !status.isDirectory, "type")
  check(status.permissions == 0o4640 && status.mode == 0o104640, "permissions")
  check(status.linkCount == 1 && status.byteCount == 12 && status.inode != 0, "links, size, inode")
  check(status.blockCount >= 0 && status.preferredIOBlockSize >= 512, "blocks")
  check(status.modificationTime == Timestamp(seconds: 1_000_000_000, nanoseconds: 5), "modification time")
  check(status.accessTime == Timestamp(seconds: -1, nanoseconds: 7), "access time")
  check(status.statusChangeTime.seconds > 1_000_000_000, "status change time")
  check(status.fields.isSuperset(of: .basic), "fields")
}

func byPath() {
  let status = probe("statx") { () throws(Errno) in try FileStatus(path: file) }
  expect(
    "statx(AT_FDCWD, \"\(file)\", AT_STATX_SYNC_AS_STAT, STATX_ALL|STATX_MNT_ID, {stx_mask=*, stx_mode="
      + "S_IFREG|S_ISUID|0640, stx_size=12, ...}) = 0")
  if let status {
    isTheFile(status)
    if let time = status.creationTime { check(time.seconds > 1_000_000_000, "creation time") }
    check(status.supportedAttributes.isSuperset(of: status.attributes), "attributes")
    check(!status.attributes.contains(.immutable) && !status.attributes.contains(.mountRoot), "no attributes")
    if status.fields.contains(.mountID) && !isEmulated { check(status.mountID != 0, "mount") }
    let parent = probe("statx") { () throws(Errno) in try FileStatus(path: directory) }
    check(parent?.device == status.device && parent?.isDirectory == true, "device")
    check(parent?.userID == status.userID && parent?.groupID == status.groupID, "owner")
  }
  let linked = probe("statx") { () throws(Errno) in
    try FileStatus(path: link, options: .symlinkNoFollow, fields: [.type, .byteCount])
  }
  expect(
    "statx(AT_FDCWD, \"\(link)\", AT_STATX_SYNC_AS_STAT|AT_SYMLINK_NOFOLLOW, STATX_TYPE|STATX_SIZE, "
      + "{stx_mask=*, stx_mode=S_IFLNK|0777, stx_size=4, ...}) = 0")
  check(linked?.type == .symbolicLink && linked?.isSymbolicLink == true && linked?.byteCount == 4, "a link")
  let followed = probe("statx") { () throws(Errno) in try FileStatus(path: link) }
  check(followed?.type == .regular && followed?.inode == status?.inode, "a link is followed")
  fails("statx", with: .noSuchFileOrDirectory) { () throws(Errno) in try FileStatus(path: file + "2") }
  expect("statx(AT_FDCWD, \"\(file)2\", AT_STATX_SYNC_AS_STAT, *) = -1 ENOENT (No such file or directory)")
  fails("statx", with: .notDirectory) { () throws(Errno) in try FileStatus(path: file + "/x", options: .noSync) }
  expect("statx(AT_FDCWD, \"\(file)/x\", AT_STATX_DONT_SYNC, *) = -1 ENOTDIR (Not a directory)")
}

func byDescriptor() {
  probe("statx") { () throws(Errno) in
    let folder = try FileDescriptor.open(directory, .readOnly, options: .directory)
    let descriptor = try FileDescriptor.open("file", .readOnly, at: folder)
    isTheFile(try descriptor.status())
    expect("statx(\(descriptor.rawValue), \"\", AT_STATX_SYNC_AS_STAT|AT_EMPTY_PATH, *) = 0")
    isTheFile(try FileStatus(path: "", at: descriptor, options: .emptyPath))
    isTheFile(try FileStatus(path: "file", at: folder, options: [.forceSync, .noAutomount]))
    expect("statx(\(folder.rawValue), \"file\", AT_STATX_FORCE_SYNC|AT_NO_AUTOMOUNT, *) = 0")
    isTheFile(try descriptor.basicStatus())
    expect("fstat(\(descriptor.rawValue), {st_mode=S_IFREG|S_ISUID|0640, st_size=12, ...}) = 0")
    let whole = try descriptor.status()
    let basic = try FileStatus.basic(path: "file", at: folder)
    expect("newfstatat(\(folder.rawValue), \"file\", {st_mode=S_IFREG|S_ISUID|0640, st_size=12, ...}, 0) = 0")
    isTheFile(basic)
    check(basic.inode == whole.inode && basic.device == whole.device && basic.userID == whole.userID, "the same")
    check(basic.blockCount == whole.blockCount && basic.statusChangeTime == whole.statusChangeTime, "the same too")
    check(basic.creationTime == nil, "no creation time")
    check(try FileStatus.basic(path: link, options: .symlinkNoFollow).isSymbolicLink, "a link itself")
    expect(
      "newfstatat(AT_FDCWD, \"\(link)\", {st_mode=S_IFLNK|0777, st_size=4, ...}, AT_SYMLINK_NOFOLLOW) = 0")
    try descriptor.close()
    try folder.close()
  }
  let none = FileDescriptor(rawValue: 99)
  fails("statx", with: .badFileDescriptor) { () throws(Errno) in try none.status() }
  expect("statx(99, \"\", AT_STATX_SYNC_AS_STAT|AT_EMPTY_PATH, *) = -1 EBADF (Bad file descriptor)")
  fails("fstat", with: .badFileDescriptor) { () throws(Errno) in try none.basicStatus() }
  expect("fstat(99, *) = -1 EBADF (Bad file descriptor)")
  fails("newfstatat", with: .noSuchFileOrDirectory) { () throws(Errno) in try FileStatus.basic(path: file + "2") }
  expect("newfstatat(AT_FDCWD, \"\(file)2\", *, 0) = -1 ENOENT (No such file or directory)")
  let device = probe("statx") { () throws(Errno) in try FileStatus(path: "/dev/null") }
  check(device?.type == .characterSpecial && device?.specialDevice == DeviceID(major: 1, minor: 3), "a device")
  let basic = probe("newfstatat") { () throws(Errno) in try FileStatus.basic(path: "/dev/null") }
  check(basic?.specialDevice == DeviceID(major: 1, minor: 3), "a device by the older call")
}

func fileSystems() {
  let proc = probe("statfs") { () throws(Errno) in try FileSystemStatistics(path: "/proc") }
  expect("statfs(\"/proc\", {f_type=PROC_SUPER_MAGIC, *}) = 0")
  check(proc?.type == .proc && proc?.blockCount == 0 && proc?.maximumNameLength == 255, "proc")
  fails("statfs", with: .noSuchFileOrDirectory) { () throws(Errno) in try FileSystemStatistics(path: file + "2") }
  expect("statfs(\"\(file)2\", *) = -1 ENOENT (No such file or directory)")
  probe("fstatfs") { () throws(Errno) in
    let descriptor = try FileDescriptor.open(file, .readOnly)
    let statistics = try descriptor.fileSystemStatistics()
    expect("fstatfs(\(descriptor.rawValue), {f_type=*}) = 0")
    let byPath = try FileSystemStatistics(path: directory)
    check(statistics.type == byPath.type && statistics.blockCount == byPath.blockCount, "the same file system")
    check(statistics.blockCount >= statistics.freeBlockCount, "free")
    check(statistics.freeBlockCount >= statistics.availableBlockCount, "available")
    check(statistics.inodeCount >= statistics.freeInodeCount, "inodes")
    check(statistics.blockSize >= 512 && statistics.preferredIOBlockSize >= 512, "block size")
    check(!statistics.flags.contains(.readOnly), "it was written to")
    try descriptor.close()
  }
  fails("fstatfs", with: .badFileDescriptor) { () throws(Errno) in
    try FileDescriptor(rawValue: 99).fileSystemStatistics()
  }
  expect("fstatfs(99, *) = -1 EBADF (Bad file descriptor)")
}

makeFiles()
byPath()
byDescriptor()
fileSystems()
finish()
