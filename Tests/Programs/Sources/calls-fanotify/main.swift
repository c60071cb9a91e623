// fanotify: marks, events with descriptors, events with handles and names, permission.
//
// calls: fanotify_init fanotify_mark
// stdout: ok
import CallTesting
import LinuxSystem

let directory = temporaryDirectory()
let file = directory + "/file"

func isName(_ name: Span<UInt8>, _ wanted: String) -> Bool {
  let wanted = Array(wanted.utf8)
  return name.count == wanted.count && name.indices.allSatisfy { name[$0] == wanted[$0] }
}

func thisProcess() -> Int32 { Int32((try? syscall(.getpid)) ?? 0) }

/// Events with a descriptor of the file: for root only.
func withDescriptors() {
  guard
    let queue = probe(
      "fanotify_init", or: .notPermitted, .noFunction, body: { () throws(Errno) in try Fanotify(options: .nonBlocking) }
    )
  else { return }
  let number = queue.descriptor.rawValue
  expect("fanotify_init(FAN_CLASS_NOTIF|FAN_CLOEXEC|FAN_NONBLOCK, O_RDONLY|O_*CLOEXEC) = \(number)")
  probe("fanotify_mark") { () throws(Errno) in
    try queue.mark(.add, [.opened, .closedAfterWriting], file, options: .symlinkNoFollow)
    expect(
      "fanotify_mark(\(number), FAN_MARK_ADD|FAN_MARK_DONT_FOLLOW, FAN_CLOSE_WRITE|FAN_OPEN, AT_FDCWD, \"\(file)\") = 0"
    )
    var buffer = InlineArray<512, UInt64>(repeating: 0)
    var reader = FanotifyReader(queue, buffer: &buffer)
    check(try reader.next() == nil, "no event yet")
    let open = try FileDescriptor.open(file, .writeOnly)
    if let event = try reader.next(), let descriptor = event.descriptor {
      check(event.events == .opened && event.processID.rawValue == thisProcess(), "opened by this process")
      check(try descriptor.status().inode == FileStatus(path: file).inode, "the file")
      var records = event.records
      check(records.next() == nil, "no records")
      try descriptor.close()
    } else {
      check(false, "an event with a descriptor")
    }
    try open.close()
    if let event = try reader.next(), let descriptor = event.descriptor {
      check(event.events == .closedAfterWriting, "closed")
      try descriptor.close()
    } else {
      check(false, "an event with a descriptor")
    }
    check(try reader.next() == nil, "no more events")
    try queue.mark(.remove, .opened, file)
    expect("fanotify_mark(\(number), FAN_MARK_REMOVE, FAN_OPEN, AT_FDCWD, \"\(file)\") = 0")
    try queue.removeAllMarks()
    expect("fanotify_mark(\(number), FAN_MARK_FLUSH, 0, AT_FDCWD, NULL) = 0")
    try queue.removeAllMarks(of: .mount)
    expect("fanotify_mark(\(number), FAN_MARK_MOUNT|FAN_MARK_FLUSH, 0, AT_FDCWD, NULL) = 0")
  }
  fails("fanotify_mark", with: .noSuchFileOrDirectory) { () throws(Errno) in try queue.mark(.remove, .opened, file) }
  fails("fanotify_mark", with: .notDirectory) { () throws(Errno) in
    try queue.mark(.add, .opened, file, options: .onlyDirectory)
  }
  expect(
    "fanotify_mark(\(number), FAN_MARK_ADD|FAN_MARK_ONLYDIR, FAN_OPEN, AT_FDCWD, \"\(file)\") = -1 ENOTDIR (Not a directory)"
  )
  probe("close") { () throws(Errno) in try queue.descriptor.close() }
}

/// Events with handles and names, which since Linux 5.13 anybody may ask for.
func withHandles() {
  guard
    let queue = probe(
      "fanotify_init", or: .notPermitted, .noFunction, .invalidArgument,
      body: { () throws(Errno) in
        try Fanotify(options: [.nonBlocking, .reportFileID, .reportDirectoryID, .reportName])
      })
  else { return }
  expect(
    "fanotify_init(FAN_CLASS_NOTIF|FAN_CLOEXEC|FAN_NONBLOCK|FAN_REPORT_FID|FAN_REPORT_DIR_FID|FAN_REPORT_NAME, *) = *")
  // A file system without handles or without an ID refuses.
  let isMarked: Void? = probe("fanotify_mark", or: .notSupported, .operationNotSupportedByDevice, .improperLink) {
    () throws(Errno) in
    try queue.mark(.add, [.created, .removed, .onDirectory], directory)
  }
  guard isMarked != nil else { return }
  probe("fanotify_mark") { () throws(Errno) in
    try FileSystem.createDirectory(directory + "/made")
    var buffer = InlineArray<512, UInt64>(repeating: 0)
    var reader = FanotifyReader(queue, buffer: &buffer)
    guard let event = try reader.next() else { return check(false, "an event") }
    check(event.events == [.created, .onDirectory] && event.descriptor == nil, "made, without a descriptor")
    var records = event.records
    guard let record = records.next() else { return check(false, "a record") }
    check(record.kind == .directoryAndName && record.processDescriptor == nil && record.error == nil, "its kind")
    if let name = record.name { check(isName(name, "made"), "the name") } else { check(false, "a name") }
    check(record.fileSystemID != nil, "a file system")
    if let handle = record.handle {
      let known = try FileSystem.handle(of: directory).handle
      check(handle.type == known.type && handle.byteCount == known.byteCount, "the directory's handle")
    } else {
      check(false, "a handle")
    }
  }
  probe("close") { () throws(Errno) in try queue.descriptor.close() }
}

/// A child asks to open the file, and this process says no and yes.
func permission() {
  guard
    let queue = probe(
      "fanotify_init", or: .notPermitted, .noFunction, body: { () throws(Errno) in try Fanotify(.content) })
  else { return }
  expect("fanotify_init(FAN_CLASS_CONTENT|FAN_CLOEXEC, O_RDONLY|O_*CLOEXEC) = *")
  // A kernel may be built without these events.
  let isMarked: Void? = probe("fanotify_mark", or: .invalidArgument) { () throws(Errno) in
    try queue.mark(.add, .openPermission, file)
  }
  if isMarked != nil {
    runInChild {
      // The grandchild waits for the answer; without a reader the kernel answers yes when the queue is closed.
      guard let asking = try? syscall(.clone, 17, 0, 0, 0, 0) else { return check(false, "a process") }
      if asking == 0 {
        try? queue.descriptor.close()
        let isRefused = (try? FileDescriptor.open(file, .readOnly)) == nil
        let isAllowed = (try? FileDescriptor.open(file, .readOnly)) != nil
        exitGroup(isRefused && isAllowed ? 0 : 1)
      }
      probe("read") { () throws(Errno) in
        var buffer = InlineArray<512, UInt64>(repeating: 0)
        var reader = FanotifyReader(queue, buffer: &buffer)
        for answer in [false, true] {
          guard let event = try reader.next(), let descriptor = event.descriptor else {
            return check(false, "a question")
          }
          check(event.events == .openPermission && Int(event.processID.rawValue) == asking, "who asks for what")
          try queue.respond(to: descriptor, allow: answer)
          try descriptor.close()
        }
      }
      var status: Int32 = -1
      _ = withUnsafeMutablePointer(to: &status) { try? syscall(.wait4, asking, Int(bitPattern: $0), 0, 0) }
      check(status == 0, "no, and yes")
    }
  }
  probe("close") { () throws(Errno) in try queue.descriptor.close() }
}

probe("openat") { () throws(Errno) in
  try FileDescriptor.open(file, .writeOnly, options: .create, permissions: 0o600).close()
}
withDescriptors()
withHandles()
permission()
finish()
