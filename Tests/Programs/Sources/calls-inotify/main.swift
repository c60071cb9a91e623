// inotify: watches, and events over a buffer.
//
// calls: inotify_init1 inotify_add_watch inotify_rm_watch
// stdout: ok
import CallTesting
import LinuxSystem

let directory = temporaryDirectory()

func path(_ name: String) -> String { directory + "/" + name }

func isName(_ name: Span<UInt8>, _ wanted: String) -> Bool {
  let wanted = Array(wanted.utf8)
  return name.count == wanted.count && name.indices.allSatisfy { name[$0] == wanted[$0] }
}

/// The next event must be this one.
func next(
  _ reader: inout InotifyReader, _ events: Inotify.Events, _ name: String, line: Int = #line
) throws(Errno) -> UInt32 {
  guard let event = try reader.next() else {
    check(false, "an event", line: line)
    return 0
  }
  check(event.events == events, "what happened", line: line)
  check(isName(event.name, name), "its name", line: line)
  return event.cookie
}

func watching(_ inotify: Inotify) throws(Errno) {
  let queue = inotify.descriptor.rawValue
  let watch = try inotify.addWatch(
    directory, for: [.created, .removed, .movedFrom, .movedTo, .closedAfterWriting],
    options: [.onlyDirectory, .symlinkNoFollow])
  expect(
    "inotify_add_watch(\(queue), \"\(directory)\", IN_CLOSE_WRITE|IN_MOVED_FROM|IN_MOVED_TO|IN_CREATE|IN_DELETE"
      + "|IN_ONLYDIR|IN_DONT_FOLLOW) = \(watch.rawValue)")
  // The least buffer that takes any event: an event or a few a call.
  var buffer = InlineArray<34, UInt64>(repeating: 0)
  var reader = InotifyReader(inotify, buffer: &buffer)
  check(try reader.next() == nil, "no event yet")

  try FileDescriptor.open(path("file"), .writeOnly, options: .create, permissions: 0o600).close()
  try FileSystem.createDirectory(path("sub"))
  try FileSystem.rename(path("file"), to: path("other"))
  try FileSystem.remove(path("other"))
  try FileSystem.removeDirectory(path("sub"))

  check(try next(&reader, .created, "file") == 0, "no cookie")
  _ = try next(&reader, .closedAfterWriting, "file")
  _ = try next(&reader, [.created, .isDirectory], "sub")
  let cookie = try next(&reader, .movedFrom, "file")
  check(cookie != 0, "a cookie")
  check(try next(&reader, .movedTo, "other") == cookie, "the same cookie")
  _ = try next(&reader, .removed, "other")
  _ = try next(&reader, [.removed, .isDirectory], "sub")
  check(try reader.next() == nil, "no more events")

  // A name of the greatest length.
  let long = String(repeating: "n", count: 255)
  try FileSystem.createNode(path(long), type: .regular)
  _ = try next(&reader, .created, long)

  try inotify.removeWatch(watch)
  expect("inotify_rm_watch(\(queue), \(watch.rawValue)) = 0")
  _ = try next(&reader, .ignored, "")
}

/// Watches of one file: set anew, added to, once.
func options(_ inotify: Inotify) throws(Errno) {
  let file = path("file")
  try FileSystem.createNode(file, type: .regular)
  let watch = try inotify.addWatch(file, for: .attributesChanged)
  check(try inotify.addWatch(file, for: .selfRemoved, options: .add) == watch, "the same watch")
  expect(
    "inotify_add_watch(\(inotify.descriptor.rawValue), \"\(file)\", IN_DELETE_SELF|IN_MASK_ADD) = \(watch.rawValue)")
  try FileSystem.setPermissions(0o600, of: file)
  var buffer = InlineArray<512, UInt64>(repeating: 0)
  var reader = InotifyReader(inotify, buffer: &buffer)
  if let event = try reader.next() {
    check(event.watch == watch && event.events == .attributesChanged && event.name.isEmpty, "of the file itself")
  } else {
    check(false, "an event")
  }
  try FileSystem.remove(file)
  _ = try next(&reader, .attributesChanged, "")  // Its link count.
  _ = try next(&reader, .selfRemoved, "")
  _ = try next(&reader, .ignored, "")
}

func errors(_ inotify: Inotify) {
  let queue = inotify.descriptor.rawValue
  fails("inotify_add_watch", with: .noSuchFileOrDirectory) { () throws(Errno) in
    try inotify.addWatch(path("missing"), for: .accessed, options: [.oneShot, .excludeUnlinked])
  }
  expect(
    "inotify_add_watch(\(queue), \"\(path("missing"))\", IN_ACCESS|IN_EXCL_UNLINK|IN_ONESHOT) = -1 ENOENT (No such file or directory)"
  )
  fails("inotify_rm_watch", with: .invalidArgument) { () throws(Errno) in
    try inotify.removeWatch(Inotify.Watch(rawValue: 12345))
  }
  expect("inotify_rm_watch(\(queue), 12345) = -1 EINVAL (Invalid argument)")
  // A buffer that the next event does not fit into: nothing is skipped.
  probe("inotify_add_watch") { () throws(Errno) in
    _ = try inotify.addWatch(directory, for: .created)
    try FileSystem.createNode(path("a-name-that-is-long"), type: .regular)
  }
  var tiny = InlineArray<3, UInt64>(repeating: 0)
  fails("read", with: .invalidArgument) { () throws(Errno) in
    var reader = InotifyReader(inotify, buffer: &tiny)
    _ = try reader.next()
  }
  probe("read") { () throws(Errno) in
    var buffer = InlineArray<34, UInt64>(repeating: 0)
    var reader = InotifyReader(inotify, buffer: &buffer)
    _ = try next(&reader, .created, "a-name-that-is-long")
  }
}

if let inotify = probe("inotify_init1", body: { () throws(Errno) in try Inotify(nonBlocking: true) }) {
  expect("inotify_init1(IN_NONBLOCK|IN_CLOEXEC) = \(inotify.descriptor.rawValue)")
  probe("inotify_add_watch") { () throws(Errno) in
    try watching(inotify)
    try options(inotify)
  }
  errors(inotify)
  probe("close") { () throws(Errno) in try inotify.descriptor.close() }
}
finish()
