// Making, renaming and removing names: directories, nodes, links.
//
// calls: mkdirat mknodat unlinkat renameat renameat2 linkat symlinkat readlinkat
// stdout: ok
import CallTesting
import LinuxSystem

let directory = temporaryDirectory()

func path(_ name: String) -> String { directory + "/" + name }

func exists(_ name: String) -> Bool {
  (try? FileStatus(path: path(name), options: .symlinkNoFollow)) != nil
}

func makeFile(_ name: String, _ permissions: FilePermissions = 0o666) {
  probe("mknodat") { () throws(Errno) in try FileSystem.createNode(path(name), type: .regular, permissions: permissions)
  }
  expect("mknodat(AT_FDCWD, \"\(path(name))\", S_IFREG|0\(octal(permissions.rawValue))) = 0")
}

func octal(_ number: UInt32) -> String { String(number, radix: 8) }

func directories() {
  probe("mkdirat") { () throws(Errno) in try FileSystem.createDirectory(path("d")) }
  expect("mkdirat(AT_FDCWD, \"\(path("d"))\", 0777) = 0")
  fails("mkdirat", with: .fileExists) { () throws(Errno) in
    try FileSystem.createDirectory(path("d"), permissions: 0o700)
  }
  expect("mkdirat(AT_FDCWD, \"\(path("d"))\", 0700) = -1 EEXIST (File exists)")
  makeFile("d/f")
  fails("unlinkat", with: .directoryNotEmpty) { () throws(Errno) in try FileSystem.removeDirectory(path("d")) }
  expect("unlinkat(AT_FDCWD, \"\(path("d"))\", AT_REMOVEDIR) = -1 ENOTEMPTY (Directory not empty)")
  probe("unlinkat") { () throws(Errno) in
    let folder = try FileDescriptor.open(path("d"), .readOnly, options: .directory)
    try FileSystem.createDirectory("e", permissions: 0o755, at: folder)
    expect("mkdirat(\(folder.rawValue), \"e\", 0755) = 0")
    check(exists("d/e"), "a directory in a directory")
    try FileSystem.removeDirectory("e", at: folder)
    expect("unlinkat(\(folder.rawValue), \"e\", AT_REMOVEDIR) = 0")
    try FileSystem.remove("f", at: folder)
    expect("unlinkat(\(folder.rawValue), \"f\", 0) = 0")
    try folder.close()
    try FileSystem.removeDirectory(path("d"))
  }
  check(!exists("d"), "removed")
  fails("unlinkat", with: .noSuchFileOrDirectory) { () throws(Errno) in try FileSystem.remove(path("d")) }
  expect("unlinkat(AT_FDCWD, \"\(path("d"))\", 0) = -1 ENOENT (No such file or directory)")
  // What a path may not be never gets to the kernel.
  fails("mkdirat", with: .invalidArgument) { () throws(Errno) in try FileSystem.createDirectory("a\0b") }
  fails("mkdirat", with: .fileNameTooLong) { () throws(Errno) in
    try FileSystem.createDirectory(String(repeating: "a", count: 5000))
  }
}

func nodes() {
  probe("mknodat") { () throws(Errno) in
    try FileSystem.createNode(path("pipe"), type: .pipe, permissions: 0o600)
    expect("mknodat(AT_FDCWD, \"\(path("pipe"))\", S_IFIFO|0600) = 0")
    check(try FileStatus(path: path("pipe")).type == .pipe, "a pipe")
    try FileSystem.createNode(path("socket"), type: .socket, permissions: 0o600)
    check(try FileStatus(path: path("socket")).type == .socket, "a socket")
    try FileSystem.remove(path("pipe"))
    try FileSystem.remove(path("socket"))
  }
  let device = DeviceID(major: 1, minor: 3)
  if probe(
    "mknodat", or: .notPermitted,
    body: { () throws(Errno) in
      try FileSystem.createNode(path("null"), type: .characterSpecial, permissions: 0o600, device: device)
    }) != nil
  {
    expect("mknodat(AT_FDCWD, \"\(path("null"))\", S_IFCHR|0600, makedev(0x1, 0x3)) = 0")
    check((try? FileStatus(path: path("null")))?.specialDevice == device, "the device's number")
    probe("unlinkat") { () throws(Errno) in try FileSystem.remove(path("null")) }
    // Numbers of more than eight bits.
    let large = DeviceID(major: 0xabc, minor: 0xdef01)
    probe("mknodat") { () throws(Errno) in
      try FileSystem.createNode(path("large"), type: .blockSpecial, permissions: 0o600, device: large)
    }
    check((try? FileStatus(path: path("large")))?.specialDevice == large, "a large number")
    check((try? FileStatus.basic(path: path("large")))?.specialDevice == large, "a large number by the older call")
    probe("unlinkat") { () throws(Errno) in try FileSystem.remove(path("large")) }
  }
  makeFile("file", 0o644)
  fails("mknodat", with: .fileExists) { () throws(Errno) in try FileSystem.createNode(path("file"), type: .pipe) }
}

func renaming() {
  makeFile("a", 0o600)
  makeFile("b", 0o640)
  fails("renameat2", with: .fileExists) { () throws(Errno) in
    try FileSystem.rename(path("a"), to: path("b"), options: .noReplace)
  }
  expect(
    "renameat2(AT_FDCWD, \"\(path("a"))\", AT_FDCWD, \"\(path("b"))\", RENAME_NOREPLACE) = -1 EEXIST (File exists)")
  let old = try? FileStatus(path: path("a"))
  probe("renameat2") { () throws(Errno) in
    try FileSystem.rename(path("a"), to: path("b"), options: .exchange)
    expect("renameat2(AT_FDCWD, \"\(path("a"))\", AT_FDCWD, \"\(path("b"))\", RENAME_EXCHANGE) = 0")
    check(try FileStatus(path: path("b")).inode == old?.inode, "exchanged")
    let folder = try FileDescriptor.open(directory, .readOnly, options: .directory)
    try FileSystem.rename("b", to: "a", at: folder, targetAt: folder)
    expect("renameat2(\(folder.rawValue), \"b\", \(folder.rawValue), \"a\", 0) = 0")
    check(try FileStatus(path: path("a")).inode == old?.inode, "replaced")
    check(!exists("b"), "renamed")
    try folder.close()
    try FileSystem.rename(path("a"), to: path("b"))
  }
  fails("renameat2", with: .noSuchFileOrDirectory) { () throws(Errno) in try FileSystem.rename(path("a"), to: path("c"))
  }
  expect(
    "renameat2(AT_FDCWD, \"\(path("a"))\", AT_FDCWD, \"\(path("c"))\", 0) = -1 ENOENT (No such file or directory)")
  fails("renameat2", with: .invalidArgument) { () throws(Errno) in
    try FileSystem.rename(path("b"), to: path("c"), options: [.noReplace, .exchange])
  }
  renameByOlderCall()
}

func renameByOlderCall() {
  #if !arch(riscv64)
  probe("renameat") { () throws(Errno) in
    try FileSystem.renameWithoutOptions(path("b"), to: path("z"))
    expect("renameat(AT_FDCWD, \"\(path("b"))\", AT_FDCWD, \"\(path("z"))\") = 0")
    check(exists("z") && !exists("b"), "renamed by the older call")
    try FileSystem.renameWithoutOptions(path("z"), to: path("b"))
  }
  fails("renameat", with: .noSuchFileOrDirectory) { () throws(Errno) in
    try FileSystem.renameWithoutOptions(path("a"), to: path("c"))
  }
  expect(
    "renameat(AT_FDCWD, \"\(path("a"))\", AT_FDCWD, \"\(path("c"))\") = -1 ENOENT (No such file or directory)")
  #endif
}

func links() {
  probe("linkat") { () throws(Errno) in
    try FileSystem.link(path("file"), to: path("second"))
    expect("linkat(AT_FDCWD, \"\(path("file"))\", AT_FDCWD, \"\(path("second"))\", 0) = 0")
    check(try FileStatus(path: path("file")).linkCount == 2, "two names")
  }
  fails("linkat", with: .fileExists) { () throws(Errno) in try FileSystem.link(path("file"), to: path("second")) }
  expect("linkat(AT_FDCWD, \"\(path("file"))\", AT_FDCWD, \"\(path("second"))\", 0) = -1 EEXIST (File exists)")
  probe("symlinkat") { () throws(Errno) in
    try FileSystem.createSymbolicLink(path("symlink"), to: "file")
    expect("symlinkat(\"file\", AT_FDCWD, \"\(path("symlink"))\") = 0")
    try FileSystem.link(path("symlink"), to: path("third"), followTargetSymlink: true)
    expect("linkat(AT_FDCWD, \"\(path("symlink"))\", AT_FDCWD, \"\(path("third"))\", AT_SYMLINK_FOLLOW) = 0")
    check(try FileStatus(path: path("third"), options: .symlinkNoFollow).linkCount == 3, "three names")
  }
  fails("symlinkat", with: .fileExists) { () throws(Errno) in
    try FileSystem.createSymbolicLink(path("symlink"), to: "file")
  }
  expect("symlinkat(\"file\", AT_FDCWD, \"\(path("symlink"))\") = -1 EEXIST (File exists)")
  // By the descriptor, which wants a capability before Linux 6.10.
  probe("linkat", or: .noSuchFileOrDirectory) { () throws(Errno) in
    let file = try FileDescriptor.open(path("file"), .readOnly)
    defer { try? file.close() }
    try FileSystem.link(file, to: path("fourth"))
    expect("linkat(\(file.rawValue), \"\", AT_FDCWD, \"\(path("fourth"))\", AT_EMPTY_PATH) = 0")
  }
}

func readingLinks() {
  probe("readlinkat") { () throws(Errno) in
    check(try FileSystem.readSymbolicLink(path("symlink")) == FilePath("file"), "where a link leads to")
    expect("readlinkat(AT_FDCWD, \"\(path("symlink"))\", \"file\", 4096) = 4")
    var buffer = InlineArray<3, UInt8>(repeating: 0)
    var span = buffer.mutableSpan
    var bytes = span.mutableBytes
    check(try FileSystem.readSymbolicLink(path("symlink"), into: &bytes) == 3, "cut off")
    expect("readlinkat(AT_FDCWD, \"\(path("symlink"))\", \"fil\", 3) = 3")
    check(span[0] == UInt8(ascii: "f") && span[2] == UInt8(ascii: "l"), "the bytes")
    // A long one, of 4,095 bytes.
    let long = String(repeating: "x", count: 4095)
    try FileSystem.createSymbolicLink(path("long"), to: long)
    check(try FileSystem.readSymbolicLink(path("long")) == FilePath(long), "a long link")
    let link = try FileDescriptor.open(path("symlink"), .readOnly, options: [.path, .noFollow])
    check(try FileSystem.readSymbolicLink("", at: link) == FilePath("file"), "an open link")
    try link.close()
  }
  fails("readlinkat", with: .invalidArgument) { () throws(Errno) in try FileSystem.readSymbolicLink(path("file")) }
  expect("readlinkat(AT_FDCWD, \"\(path("file"))\", *, 4096) = -1 EINVAL (Invalid argument)")
}

FileSystem.setUmask(0)
directories()
nodes()
renaming()
links()
readingLinks()
finish()
