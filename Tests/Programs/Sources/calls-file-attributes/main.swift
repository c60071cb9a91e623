// What is set on files, whether they may be used, and the process's place among them.
//
// calls: fchmodat fchmod fchownat fchown utimensat faccessat faccessat2 getcwd chdir fchdir chroot umask
// stdout: ok
import CallTesting
import LinuxSystem

let directory = temporaryDirectory()
let file = directory + "/file"
let link = directory + "/link"
let missing = directory + "/missing"

func permissions(_ descriptor: FileDescriptor) {
  probe("fchmodat") { () throws(Errno) in
    try FileSystem.setPermissions(0o2640, of: file)
    expect("fchmodat(AT_FDCWD, \"\(file)\", 02640) = 0")
    check(try descriptor.status().permissions == 0o2640, "permissions by path")
    try descriptor.setPermissions([.ownerReadWrite, .groupRead])
    expect("fchmod(\(descriptor.rawValue), 0640) = 0")
    check(try descriptor.status().permissions == 0o640, "permissions by descriptor")
  }
  fails("fchmodat", with: .noSuchFileOrDirectory) { () throws(Errno) in try FileSystem.setPermissions(0, of: missing) }
  expect("fchmodat(AT_FDCWD, \"\(missing)\", 000) = -1 ENOENT (No such file or directory)")
  fails("fchmod", with: .badFileDescriptor) { () throws(Errno) in try FileDescriptor(rawValue: 99).setPermissions(0) }
  expect("fchmod(99, 000) = -1 EBADF (Bad file descriptor)")
}

func owners(_ descriptor: FileDescriptor) {
  guard let status = try? descriptor.status() else { return check(false, "status") }
  let (user, group) = (status.userID, status.groupID)
  probe("fchownat") { () throws(Errno) in
    try FileSystem.setOwner(user, group: group, of: file)
    expect("fchownat(AT_FDCWD, \"\(file)\", \(user.rawValue), \(group.rawValue), 0) = 0")
    try FileSystem.setOwner(of: link, options: .symlinkNoFollow)
    expect("fchownat(AT_FDCWD, \"\(link)\", -1, -1, AT_SYMLINK_NOFOLLOW) = 0")
    try descriptor.setOwner(group: group)
    expect("fchown(\(descriptor.rawValue), -1, \(group.rawValue)) = 0")
  }
  let other = UserID(rawValue: 12_345)
  if probe("fchown", or: .notPermitted, body: { () throws(Errno) in try descriptor.setOwner(other) }) != nil {
    check((try? descriptor.status())?.userID == other, "another owner")
    check((try? descriptor.status())?.groupID == group, "the same group")
    probe("fchownat") { () throws(Errno) in try FileSystem.setOwner(user, of: "", at: descriptor, options: .emptyPath) }
    expect("fchownat(\(descriptor.rawValue), \"\", \(user.rawValue), -1, AT_EMPTY_PATH) = 0")
  }
  fails("fchownat", with: .noSuchFileOrDirectory) { () throws(Errno) in try FileSystem.setOwner(user, of: missing) }
  expect("fchownat(AT_FDCWD, \"\(missing)\", \(user.rawValue), -1, 0) = -1 ENOENT (No such file or directory)")
  fails("fchown", with: .badFileDescriptor) { () throws(Errno) in try FileDescriptor(rawValue: 99).setOwner(user) }
  expect("fchown(99, \(user.rawValue), -1) = -1 EBADF (Bad file descriptor)")
}

func times(_ descriptor: FileDescriptor) {
  let moment = Timestamp(seconds: 1_234_567_890, nanoseconds: 123)
  probe("utimensat") { () throws(Errno) in
    try FileSystem.setTimes(of: file, access: .time(moment), modification: .time(.zero))
    expect("utimensat(AT_FDCWD, \"\(file)\", [{tv_sec=1234567890, tv_nsec=123} *, {tv_sec=0, tv_nsec=0}], 0) = 0")
    check(try descriptor.status().accessTime == moment, "access time")
    check(try descriptor.status().modificationTime == .zero, "modification time")
    try descriptor.setTimes(access: .unchanged)
    expect("utimensat(\(descriptor.rawValue), NULL, [UTIME_OMIT, UTIME_NOW], 0) = 0")
    check(try descriptor.status().accessTime == moment, "access time unchanged")
    check(try descriptor.status().modificationTime > moment, "now")
    try FileSystem.setTimes(of: link, access: .now, modification: .time(moment), options: .symlinkNoFollow)
    expect(
      "utimensat(AT_FDCWD, \"\(link)\", [UTIME_NOW, {tv_sec=1234567890, tv_nsec=123} *], AT_SYMLINK_NOFOLLOW) = 0")
    check(try FileStatus(path: link, options: .symlinkNoFollow).modificationTime == moment, "the link's own time")
  }
  fails("utimensat", with: .invalidArgument) { () throws(Errno) in
    try FileSystem.setTimes(of: file, access: .time(Timestamp(seconds: 0, nanoseconds: 1_000_000_000)))
  }
  fails("utimensat", with: .noSuchFileOrDirectory) { () throws(Errno) in try FileSystem.setTimes(of: missing) }
  expect("utimensat(AT_FDCWD, \"\(missing)\", [UTIME_NOW, UTIME_NOW], 0) = -1 ENOENT (No such file or directory)")
}

func access() {
  probe("faccessat") { () throws(Errno) in
    try FileSystem.checkAccess(file, for: [.read, .write])
    expect("faccessat(AT_FDCWD, \"\(file)\", R_OK|W_OK) = 0")
    try FileSystem.checkAccess(file, for: .exists)
    expect("faccessat(AT_FDCWD, \"\(file)\", F_OK) = 0")
  }
  fails("faccessat", with: .permissionDenied) { () throws(Errno) in try FileSystem.checkAccess(file, for: .execute) }
  expect("faccessat(AT_FDCWD, \"\(file)\", X_OK) = -1 EACCES (Permission denied)")
  if probe(
    "faccessat2",
    body: { () throws(Errno) in
      try FileSystem.checkAccess(file, for: .read, options: [.effectiveIDs, .symlinkNoFollow])
    }) != nil
  {
    expect("faccessat2(AT_FDCWD, \"\(file)\", R_OK, AT_SYMLINK_NOFOLLOW|AT_EACCESS) = 0")
  }
  fails("faccessat2", with: .noSuchFileOrDirectory) { () throws(Errno) in
    try FileSystem.checkAccess(missing, for: .exists, options: .effectiveIDs)
  }
}

func place() {
  probe("chdir") { () throws(Errno) in
    let root = try FileDescriptor.open("/", .readOnly, options: .directory)
    try FileSystem.changeDirectory(to: directory)
    expect("chdir(\"\(directory)\") = 0")
    check(try FileSystem.currentDirectory() == FilePath(directory), "the current directory")
    expect("getcwd(\"\(directory)\", 4096) = \(directory.utf8.count + 1)")
    check(try FileStatus(path: "file").isRegularFile, "a relative path")
    try FileSystem.changeDirectory(to: root)
    expect("fchdir(\(root.rawValue)) = 0")
    check(try FileSystem.currentDirectory() == FilePath("/"), "the root")
    var room = InlineArray<2, UInt8>(repeating: 1)
    var span = room.mutableSpan
    var bytes = span.mutableBytes
    check(try FileSystem.currentDirectory(into: &bytes) == 1, "a buffer")
    expect("getcwd(\"/\", 2) = 2")
    check(span[0] == UInt8(ascii: "/") && span[1] == 0, "the bytes")
    try root.close()
  }
  var room = InlineArray<1, UInt8>(repeating: 1)
  var span = room.mutableSpan
  var bytes = span.mutableBytes
  do throws(Errno) {
    _ = try FileSystem.currentDirectory(into: &bytes)
    check(false, "a buffer that is too small")
  } catch {
    check(error == .outOfRange, "a buffer that is too small")
    expect("getcwd(*, 1) = -1 ERANGE (Numerical result out of range)")
  }
  fails("chdir", with: .notDirectory) { () throws(Errno) in try FileSystem.changeDirectory(to: file) }
  expect("chdir(\"\(file)\") = -1 ENOTDIR (Not a directory)")
  fails("fchdir", with: .badFileDescriptor) { () throws(Errno) in
    try FileSystem.changeDirectory(to: FileDescriptor(rawValue: 99))
  }
  expect("fchdir(99) = -1 EBADF (Bad file descriptor)")
  fails("chroot", with: .noSuchFileOrDirectory) { () throws(Errno) in try FileSystem.changeRoot(to: missing) }
  expect("chroot(\"\(missing)\") = -1 ENOENT (No such file or directory)")
  runInChild {
    guard
      probe("chroot", or: .notPermitted, body: { () throws(Errno) in try FileSystem.changeRoot(to: directory) }) != nil
    else { return }
    check((try? FileStatus(path: "/file"))?.isRegularFile == true, "another root")
  }
}

func umasks() {
  let old = FileSystem.setUmask(0o027)
  check(FileSystem.setUmask(old) == 0o027, "umask")
  expect("umask(0\(String(old.rawValue, radix: 8))) = 027")
}

if let descriptor = probe(
  "openat",
  body: { () throws(Errno) in try FileDescriptor.open(file, .readWrite, options: .create, permissions: 0o600) })
{
  probe("symlinkat") { () throws(Errno) in try FileSystem.createSymbolicLink(link, to: "file") }
  permissions(descriptor)
  owners(descriptor)
  times(descriptor)
  access()
  place()
  umasks()
}
finish()
