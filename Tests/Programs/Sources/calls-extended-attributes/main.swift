// Extended attributes, by path, of symbolic links, by descriptor.
//
// calls: setxattr lsetxattr fsetxattr getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr
// calls: removexattr lremovexattr fremovexattr
// stdout: ok
import CallTesting
import LinuxSystem

let directory = temporaryDirectory()
let file = directory + "/file"
let link = directory + "/link"
let text: [UInt8] = Array("value".utf8)

/// Reads into a buffer of this many bytes, and compares with `text`.
func isText(size: Int, _ read: (inout MutableRawSpan) throws(Errno) -> Int) throws(Errno) {
  var buffer = [UInt8](repeating: 0, count: size)
  var span = buffer.mutableSpan
  var bytes = span.mutableBytes
  check(try read(&bytes) == 5, "the value's length")
  if size >= 5 { check(buffer.prefix(5) == text[...], "the value") }
}

/// Whether a name is in the list that `read` writes.
func names(_ wanted: String, _ read: (inout MutableRawSpan) throws(Errno) -> Int) throws(Errno) -> Bool {
  var buffer = [UInt8](repeating: 0xFF, count: 1024)
  var count = 0
  do {
    var span = buffer.mutableSpan
    var bytes = span.mutableBytes
    count = try read(&bytes)
  }
  let name = Array(wanted.utf8)
  var list = ExtendedAttributeNames(buffer.span.bytes.extracting(first: count))
  while let next = list.next() {
    if next.count == name.count && next.indices.allSatisfy({ next[$0] == name[$0] }) { return true }
  }
  return false
}

func byPath() -> Bool {
  let isThere: Void? = probe("setxattr", or: .notSupported) { () throws(Errno) in
    try ExtendedAttributes.set("user.a", to: text.span.bytes, of: link, options: .create)
  }
  guard isThere != nil else { return false }
  expect("setxattr(\"\(link)\", \"user.a\", \"value\", 5, XATTR_CREATE) = 0")
  fails("setxattr", with: .fileExists) { () throws(Errno) in
    try ExtendedAttributes.set("user.a", to: text.span.bytes, of: file, options: .create)
  }
  expect("setxattr(\"\(file)\", \"user.a\", \"value\", 5, XATTR_CREATE) = -1 EEXIST (File exists)")
  probe("getxattr") { () throws(Errno) in
    try isText(size: 16) { (buffer) throws(Errno) in try ExtendedAttributes.get("user.a", of: file, into: &buffer) }
    expect("getxattr(\"\(file)\", \"user.a\", \"value\", 16) = 5")
    try isText(size: 0) { (buffer) throws(Errno) in try ExtendedAttributes.get("user.a", of: file, into: &buffer) }
    expect("getxattr(\"\(file)\", \"user.a\", *, 0) = 5")
    check(
      try names("user.a") { (buffer) throws(Errno) in try ExtendedAttributes.list(of: file, into: &buffer) }, "listed")
    expect("listxattr(\"\(file)\", \"*user.a\\0*\", 1024) = *")
  }
  fails("getxattr", with: .outOfRange) { () throws(Errno) in
    try isText(size: 4) { (buffer) throws(Errno) in try ExtendedAttributes.get("user.a", of: file, into: &buffer) }
  }
  expect("getxattr(\"\(file)\", \"user.a\", *, 4) = -1 ERANGE (Numerical result out of range)")
  probe("removexattr") { () throws(Errno) in
    try ExtendedAttributes.remove("user.a", of: file)
    expect("removexattr(\"\(file)\", \"user.a\") = 0")
    check(
      try !names("user.a") { (buffer) throws(Errno) in try ExtendedAttributes.list(of: file, into: &buffer) }, "gone")
  }
  fails("removexattr", with: .noData) { () throws(Errno) in try ExtendedAttributes.remove("user.a", of: file) }
  expect("removexattr(\"\(file)\", \"user.a\") = -1 ENODATA (No data available)")
  fails("setxattr", with: .noData) { () throws(Errno) in
    try ExtendedAttributes.set("user.a", to: text.span.bytes, of: file, options: .replace)
  }
  expect("setxattr(\"\(file)\", \"user.a\", \"value\", 5, XATTR_REPLACE) = -1 ENODATA (No data available)")
  return true
}

func ofLinks() {
  // Links cannot have attributes of users; of those that they can have, all want privileges.
  fails("lsetxattr", with: .notPermitted) { () throws(Errno) in
    try ExtendedAttributes.set("user.a", to: text.span.bytes, of: link, followTargetSymlink: false)
  }
  expect("lsetxattr(\"\(link)\", \"user.a\", \"value\", 5, 0) = -1 EPERM (Operation not permitted)")
  fails("lremovexattr", with: .notPermitted, .noData) { () throws(Errno) in
    try ExtendedAttributes.remove("user.a", of: link, followTargetSymlink: false)
  }
  expect("lremovexattr(\"\(link)\", \"user.a\") = -1 *")
  fails("lgetxattr", with: .noData, .notPermitted) { () throws(Errno) in
    try isText(size: 8) { (buffer) throws(Errno) in
      try ExtendedAttributes.get("user.a", of: link, into: &buffer, followTargetSymlink: false)
    }
  }
  expect("lgetxattr(\"\(link)\", \"user.a\", *, 8) = -1 *")
  probe("llistxattr") { () throws(Errno) in
    check(
      try !names("user.a") { (buffer) throws(Errno) in
        try ExtendedAttributes.list(of: link, into: &buffer, followTargetSymlink: false)
      }, "nothing of a link")
    expect("llistxattr(\"\(link)\", *, 1024) = *")
  }
  let isPrivileged: Void? = probe("lsetxattr", or: .notPermitted, .notSupported) { () throws(Errno) in
    try ExtendedAttributes.set("trusted.b", to: text.span.bytes, of: link, followTargetSymlink: false)
  }
  guard isPrivileged != nil else { return }
  expect("lsetxattr(\"\(link)\", \"trusted.b\", \"value\", 5, 0) = 0")
  probe("lgetxattr") { () throws(Errno) in
    try isText(size: 5) { (buffer) throws(Errno) in
      try ExtendedAttributes.get("trusted.b", of: link, into: &buffer, followTargetSymlink: false)
    }
    expect("lgetxattr(\"\(link)\", \"trusted.b\", \"value\", 5) = 5")
    check(
      try names("trusted.b") { (buffer) throws(Errno) in
        try ExtendedAttributes.list(of: link, into: &buffer, followTargetSymlink: false)
      }, "of the link")
    check(
      try !names("trusted.b") { (buffer) throws(Errno) in try ExtendedAttributes.list(of: link, into: &buffer) },
      "and not of the file")
    try ExtendedAttributes.remove("trusted.b", of: link, followTargetSymlink: false)
    expect("lremovexattr(\"\(link)\", \"trusted.b\") = 0")
  }
}

func byDescriptor() {
  probe("fsetxattr") { () throws(Errno) in
    let open = try FileDescriptor.open(file, .readOnly)
    let number = open.rawValue
    try open.setExtendedAttribute("user.c", to: text.span.bytes)
    expect("fsetxattr(\(number), \"user.c\", \"value\", 5, 0) = 0")
    try isText(size: 8) { (buffer) throws(Errno) in try open.getExtendedAttribute("user.c", into: &buffer) }
    expect("fgetxattr(\(number), \"user.c\", \"value\", 8) = 5")
    check(
      try names("user.c") { (buffer) throws(Errno) in try open.listExtendedAttributes(into: &buffer) }, "listed")
    expect("flistxattr(\(number), \"*user.c\\0*\", 1024) = *")
    try open.removeExtendedAttribute("user.c")
    expect("fremovexattr(\(number), \"user.c\") = 0")
    try open.close()
  }
  let none = FileDescriptor(rawValue: 99)
  fails("fsetxattr", with: .badFileDescriptor) { () throws(Errno) in
    try none.setExtendedAttribute("user.c", to: text.span.bytes)
  }
  expect("fsetxattr(99, \"user.c\", \"value\", 5, 0) = -1 EBADF (Bad file descriptor)")
  fails("fremovexattr", with: .badFileDescriptor) { () throws(Errno) in try none.removeExtendedAttribute("user.c") }
  expect("fremovexattr(99, \"user.c\") = -1 EBADF (Bad file descriptor)")
  fails("flistxattr", with: .badFileDescriptor) { () throws(Errno) in
    try names("") { (buffer) throws(Errno) in try none.listExtendedAttributes(into: &buffer) }
  }
  expect("flistxattr(99, *, 1024) = -1 EBADF (Bad file descriptor)")
}

/// A list whose last name has no zero byte, as a buffer that was cut off has it.
func brokenList() {
  let bytes = Array("user.a\0user".utf8)
  var list = ExtendedAttributeNames(bytes.span.bytes)
  check(list.next()?.count == 6, "the whole one")
  check(list.next() == nil, "and no other")
}

probe("openat") { () throws(Errno) in
  try FileDescriptor.open(file, .writeOnly, options: .create, permissions: 0o600).close()
  try FileSystem.createSymbolicLink(link, to: "file")
}
if byPath() {
  ofLinks()
  byDescriptor()
}
brokenList()
finish()
