// A sandbox that a process puts itself into. A kernel may have none, or have it switched off.
//
// calls: landlock_create_ruleset landlock_add_rule landlock_restrict_self
// stdout: ok
import CallTesting

func open(_ path: String, _ flags: Int) throws(Errno) -> FileDescriptor {
  let number = try path.withPath { path throws(Errno) in
    try syscall(.openat, Linux.AT_FDCWD, Int(bitPattern: path), flags | Linux.O_CLOEXEC, 0o600)
  }
  return FileDescriptor(rawValue: Int32(number))
}

func sandbox(_ version: Int) {
  let directory = temporaryDirectory()
  let handled = Landlock.FileAccess.all(in: version)
  let rules = probe("landlock_create_ruleset") { () throws(Errno) in try Landlock.Ruleset(handling: handled) }
  guard let rules else { return }
  expect(
    "landlock_create_ruleset({handled_access_fs=LANDLOCK_ACCESS_FS_EXECUTE|*}, 24, 0) = \(rules.descriptor.rawValue)")

  guard let place = probe("openat", body: { () throws(Errno) in try open(directory, Linux.O_PATH) }) else { return }
  probe("landlock_add_rule") { () throws(Errno) in
    try rules.allow([.readFile, .writeFile, .makeRegularFile, .removeFile], beneath: place)
  }
  expect(
    "landlock_add_rule(\(rules.descriptor.rawValue), LANDLOCK_RULE_PATH_BENEATH, {allowed_access=LANDLOCK_ACCESS_FS_WRITE_FILE|LANDLOCK_ACCESS_FS_READ_FILE|LANDLOCK_ACCESS_FS_REMOVE_FILE|LANDLOCK_ACCESS_FS_MAKE_REG, parent_fd=\(place.rawValue)}, 0) = 0"
  )
  fails("landlock_add_rule", with: .badFileDescriptor) { () throws(Errno) in
    try rules.allow(.readFile, beneath: FileDescriptor(rawValue: -1))
  }
  expect(
    "landlock_add_rule(\(rules.descriptor.rawValue), LANDLOCK_RULE_PATH_BENEATH, {allowed_access=LANDLOCK_ACCESS_FS_READ_FILE, parent_fd=-1}, 0) = -1 EBADF (Bad file descriptor)"
  )
  fails("landlock_add_rule", with: .noMessage) { () throws(Errno) in try rules.allow([], beneath: place) }
  fails("landlock_add_rule", with: .invalidArgument) { () throws(Errno) in
    try rules.allow(Landlock.FileAccess(rawValue: 1 << 60), beneath: place)
  }

  let status = runInChild {
    // Who may gain no more privileges by exec may give some up.
    probe("prctl") { () throws(Errno) in try syscall(.prctl, Linux.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) }
    probe("landlock_restrict_self") { () throws(Errno) in try rules.restrictThread() }
    fails("openat", with: .permissionDenied) { () throws(Errno) in try open("/etc/passwd", Linux.O_RDONLY) }
    fails("openat", with: .permissionDenied) { () throws(Errno) in try open(directory, Linux.O_RDONLY) }
    if let file = probe(
      "openat",
      body: { () throws(Errno) in
        try open(directory + "/file", Linux.O_RDWR | Linux.O_CREAT)
      })
    {
      probe("close") { () throws(Errno) in try file.close() }
    }
  }
  check(status == 0, "the sandbox let through what it should")
  expect("landlock_restrict_self(\(rules.descriptor.rawValue), 0) = 0")
  if let file = probe("openat", body: { () throws(Errno) in try open("/etc/passwd", Linux.O_RDONLY) }) {
    probe("close") { () throws(Errno) in try file.close() }
  }
  probe("close") { () throws(Errno) in try rules.close() }
  fails("landlock_restrict_self", with: .badFileDescriptor, .notPermitted) { () throws(Errno) in
    try rules.restrictThread()
  }
  expect("landlock_restrict_self(\(rules.descriptor.rawValue), 0) = -1 *")
  probe("close") { () throws(Errno) in try place.close() }
}

func network() {
  let rules = probe("landlock_create_ruleset") { () throws(Errno) in
    try Landlock.Ruleset(handling: [], network: [.bindTCP, .connectTCP])
  }
  guard let rules else { return }
  probe("landlock_add_rule") { () throws(Errno) in try rules.allow(.connectTCP, port: 443) }
  expect("landlock_add_rule(\(rules.descriptor.rawValue), 0x2 *, 0x*, 0) = 0")
  fails("landlock_add_rule", with: .noMessage) { () throws(Errno) in
    try rules.allow(Landlock.NetworkAccess(rawValue: 0), port: 443)
  }
  probe("close") { () throws(Errno) in try rules.close() }
}

if let version = probe(
  "landlock_create_ruleset", or: .noFunction, .notSupported,
  body: { () throws(Errno) in
    try Landlock.version()
  })
{
  expect("landlock_create_ruleset(NULL, 0, LANDLOCK_CREATE_RULESET_VERSION) = \(version)")
  check(version >= 1, "a version")
  sandbox(version)
  if version >= 4 { network() }
  fails("landlock_create_ruleset", with: .invalidArgument, .argListTooLong) { () throws(Errno) in
    try Landlock.Ruleset(handling: Landlock.FileAccess(rawValue: 1 << 60))
  }
  fails("landlock_create_ruleset", with: .noMessage) { () throws(Errno) in try Landlock.Ruleset(handling: []) }
  expect("landlock_create_ruleset({handled_access_fs=0*}, 24, 0) = -1 ENOMSG (No message of desired type)")
}
finish()
