// The kernel's keys, in keyrings of this process only.
//
// calls: add_key request_key keyctl
// stdout: ok
import CallTesting
import LinuxSystem

let secret = Array("secret".utf8)
let name = "fullswift-\((try? syscall(.getpid)) ?? 0)"

/// What a call of a key writes into a buffer.
func bytes(_ count: Int = 128, _ body: (inout MutableRawSpan) throws(Errno) -> Int) throws(Errno) -> [UInt8] {
  var buffer = [UInt8](repeating: 0, count: count)
  var span = buffer.mutableSpan
  var bytes = span.mutableBytes
  let length = try body(&bytes)
  return Array(buffer[..<min(length, count)])
}

func testKey(_ ring: Key) throws(Errno) {
  let key = try Key.add(.user, description: name, payload: secret.span.bytes, to: ring)
  expect("add_key(\"user\", \"\(name)\", \"secret\", 6, \(ring.rawValue)) = \(key.rawValue)")
  check(try bytes { (buffer) throws(Errno) in try key.read(into: &buffer) } == secret, "what it holds")
  expect("keyctl(KEYCTL_READ, \(key.rawValue), \"secret\", 128) = 6")
  let short = try bytes(2) { (buffer) throws(Errno) in try key.read(into: &buffer) }
  check(short.count == 2, "more than there is room for")
  try key.update(secret.span.extracting(first: 3).bytes)
  expect("keyctl(KEYCTL_UPDATE, \(key.rawValue), \"sec\", 3) = 0")
  check(try bytes { (buffer) throws(Errno) in try key.read(into: &buffer) }.count == 3, "what it holds now")
  let description = try bytes { (buffer) throws(Errno) in try key.describe(into: &buffer) }
  expect("keyctl(KEYCTL_DESCRIBE, \(key.rawValue), \"user;*;\(name)\", 128) = *")
  check(description.starts(with: "user;".utf8) && description.last == 0, "what it is")
  check(description.dropLast().reversed().starts(with: name.utf8.reversed()), "what it is called")
  let label = probe("KEYCTL_GET_SECURITY", or: .notSupported) { () throws(Errno) in
    try bytes { (buffer) throws(Errno) in try key.securityLabel(into: &buffer) }
  }
  check(label == nil || label?.last == 0, "a label ends with a zero byte")

  check(try Key.request(.user, description: name) == key, "found in the keyrings")
  expect("request_key(\"user\", \"\(name)\", NULL, 0) = \(key.rawValue)")
  check(try Key.request(.user, description: name, to: ring) == key, "found, and put into a keyring")
  fails("request_key", with: .keyNotAvailable) { () throws(Errno) in try Key.request(.user, description: name + "-none")
  }
  expect("request_key(\"user\", \"\(name)-none\", NULL, 0) = -1 ENOKEY (Required key not available)")
  check(try ring.search(.user, description: name) == key, "found in the keyring")
  expect("keyctl(KEYCTL_SEARCH, \(ring.rawValue), \"user\", \"\(name)\", 0) = \(key.rawValue)")
  fails("keyctl", with: .notDirectory) { () throws(Errno) in try key.search(.user, description: name) }
  fails("add_key", with: .operationNotSupportedByDevice) { () throws(Errno) in
    try Key.add(KeyType("no-such-type"), description: name, payload: secret.span.bytes, to: ring)
  }
  expect("add_key(\"no-such-type\", \"\(name)\", \"secret\", 6, \(ring.rawValue)) = -1 ENODEV (No such device)")

  // Whose it is, and what may be done with it.
  try key.setPermissions(KeyPermissions(possessor: .all, owner: [.view, .setAttributes], others: .search))
  expect("keyctl(KEYCTL_SETPERM, \(key.rawValue), KEY_POS_VIEW|*|KEY_USR_VIEW|KEY_USR_SETATTR|KEY_OTH_SEARCH) = 0")
  let changed = try bytes { (buffer) throws(Errno) in try key.describe(into: &buffer) }
  check(
    String(validating: changed, as: UTF8.self)?.utf8.split(separator: 0x3b)[3].elementsEqual("3f210008".utf8) == true,
    "permissions")
  try key.setOwner(nil, nil)
  let group = GroupID(rawValue: UInt32(truncatingIfNeeded: try syscall(.getegid)))
  try key.setOwner(nil, group)
  expect("keyctl(KEYCTL_CHOWN, \(key.rawValue), -1, \(group.rawValue)) = 0")
  try key.setTimeout(.seconds(100))
  expect("keyctl(KEYCTL_SET_TIMEOUT, \(key.rawValue), 100) = 0")
  try key.setTimeout(.milliseconds(1_001))
  expect("keyctl(KEYCTL_SET_TIMEOUT, \(key.rawValue), 2) = 0")
  try key.setTimeout(nil)
  expect("keyctl(KEYCTL_SET_TIMEOUT, \(key.rawValue), 0) = 0")

  // In and out of keyrings.
  let other = try Key.addKeyring(name + "-ring", to: ring)
  expect("add_key(\"keyring\", \"\(name)-ring\", NULL, 0, \(ring.rawValue)) = \(other.rawValue)")
  try key.link(to: other)
  expect("keyctl(KEYCTL_LINK, \(key.rawValue), \(other.rawValue)) = 0")
  let members = try bytes { (buffer) throws(Errno) in try other.read(into: &buffer) }
  check(members.span.bytes.unsafeLoad(as: Int32.self) == key.rawValue && members.count == 4, "what it has")
  fails("keyctl", with: .fileExists) { () throws(Errno) in try key.move(from: ring, to: other, replace: false) }
  expect(
    "keyctl(KEYCTL_MOVE, \(key.rawValue), \(ring.rawValue), \(other.rawValue), KEYCTL_MOVE_EXCL) = -1 EEXIST (File exists)"
  )
  try key.move(from: ring, to: other)
  try key.move(from: other, to: ring)
  fails("keyctl", with: .noSuchFileOrDirectory) { () throws(Errno) in try key.unlink(from: other) }
  expect("keyctl(KEYCTL_UNLINK, \(key.rawValue), \(other.rawValue)) = -1 ENOENT (No such file or directory)")
  fails("keyctl", with: .deadlock) { () throws(Errno) in try ring.link(to: other) }
  try key.link(to: other)
  try other.clear()
  expect("keyctl(KEYCTL_CLEAR, \(other.rawValue)) = 0")
  try other.freeze()
  expect("keyctl(KEYCTL_RESTRICT_KEYRING, \(other.rawValue), NULL, NULL) = 0")
  fails("keyctl", with: .notPermitted) { () throws(Errno) in try key.link(to: other) }
  try other.unlink(from: ring)
  expect("keyctl(KEYCTL_UNLINK, \(other.rawValue), \(ring.rawValue)) = 0")

  // The end, in two ways.
  try key.revoke()
  expect("keyctl(KEYCTL_REVOKE, \(key.rawValue)) = 0")
  fails("keyctl", with: .keyRevoked) { () throws(Errno) in
    try bytes { (buffer) throws(Errno) in try key.read(into: &buffer) }
  }
  expect("keyctl(KEYCTL_READ, \(key.rawValue), *, 128) = -1 EKEYREVOKED (Key has been revoked)")
  let second = try Key.add(.logon, description: "fullswift:" + name, payload: secret.span.bytes, to: ring)
  fails("keyctl", with: .notSupported) { () throws(Errno) in
    try bytes { (buffer) throws(Errno) in try second.read(into: &buffer) }
  }
  try second.invalidate()
  expect("keyctl(KEYCTL_INVALIDATE, \(second.rawValue)) = 0")
  fails("keyctl", with: .keyNotAvailable) { () throws(Errno) in try second.link(to: ring) }
}

func testKeyrings() throws(Errno) {
  // A container may not have them.
  let made = probe("keyctl", or: .notPermitted, .noFunction) { () throws(Errno) in
    try Key.processKeyring.resolved(create: true)
  }
  guard let ring = made else { return }
  expect("keyctl(KEYCTL_GET_KEYRING_ID, KEY_SPEC_PROCESS_KEYRING, 1) = \(ring.rawValue)")
  fails("keyctl", with: .keyNotAvailable) { () throws(Errno) in try Key.threadKeyring.resolved() }
  expect("keyctl(KEYCTL_GET_KEYRING_ID, KEY_SPEC_THREAD_KEYRING, 0) = -1 ENOKEY (Required key not available)")
  check(ring.rawValue > 0, "the number of a special keyring")
  try testKey(ring)
  check(try Key.setDefaultKeyring(.process) == .standard, "where keys of requests are put")
  expect("keyctl(KEYCTL_SET_REQKEY_KEYRING, KEY_REQKEY_DEFL_PROCESS_KEYRING) = *")
  check(try Key.setDefaultKeyring(.unchanged) == .process, "where they are put now")
  fails("keyctl", with: .keyNotAvailable) { () throws(Errno) in try Key.assumeAuthority(over: ring) }
  try Key.assumeAuthority(over: nil)
  expect("keyctl(KEYCTL_ASSUME_AUTHORITY, 0) = 0")
  fails("keyctl", with: .notPermitted) { () throws(Errno) in try ring.instantiate(secret.span.bytes) }
  expect("keyctl(KEYCTL_INSTANTIATE, \(ring.rawValue), \"secret\", 6, 0) = -1 EPERM (Operation not permitted)")
  fails("keyctl", with: .notPermitted) { () throws(Errno) in
    try ring.reject(with: .keyNotAvailable, for: .seconds(1))
  }
  expect("keyctl(KEYCTL_REJECT, \(ring.rawValue), 1, ENOKEY, 0) = -1 EPERM (Operation not permitted)")

  // A session of its own, in a child, whose parent has it afterwards.
  runInChild {
    probe("KEYCTL_JOIN_SESSION_KEYRING") { () throws(Errno) in
      let session = try Key.joinNewSession()
      expect("keyctl(KEYCTL_JOIN_SESSION_KEYRING, NULL) = \(session.rawValue)")
      check(try Key.sessionKeyring.resolved() == session, "the session's keyring")
      let named = try Key.joinSession(name)
      expect("keyctl(KEYCTL_JOIN_SESSION_KEYRING, \"\(name)\") = \(named.rawValue)")
      check(try Key.sessionKeyring.resolved() == named && named != session, "the keyring of a name")
      if probe(
        "KEYCTL_GET_PERSISTENT", or: .notSupported,
        body: { () throws(Errno) in try Key.persistentKeyring(linkingTo: named) }) != nil
      {
        expect("keyctl(KEYCTL_GET_PERSISTENT, -1, \(named.rawValue)) = *")
      }
      probe("KEYCTL_SESSION_TO_PARENT", or: .notPermitted) { () throws(Errno) in try Key.giveSessionToParent() }
      expect("keyctl(KEYCTL_SESSION_TO_PARENT) = *")
    }
  }
}

probe("keys") { () throws(Errno) in try testKeyrings() }
finish()
