// Users, groups and capabilities: asked for, set by root in a child, and refused to others.
//
// calls: getuid geteuid getgid getegid setuid setgid setreuid setregid setresuid getresuid setresgid getresgid
// calls: setfsuid setfsgid getgroups setgroups capget capset prctl
// stdout: ok
import CallTesting

let nobody = UserID(rawValue: 65534)
let nogroup = GroupID(rawValue: 65534)
let isRoot = Credentials.effectiveUser == .root

func testAsking() {
  let (user, group) = (Credentials.user, Credentials.group)
  expect("getuid() = \(user.rawValue)")
  expect("getgid() = \(group.rawValue)")
  check(Credentials.effectiveUser == user && Credentials.effectiveGroup == group, "the effective ones are the same")
  expect("geteuid() = \(user.rawValue)")
  expect("getegid() = \(group.rawValue)")
  if let users = probe("getresuid", body: { () throws(Errno) in try Credentials.users() }) {
    check(users.real == user && users.effective == user && users.saved == user, "three users")
    expect("getresuid([\(user.rawValue)], [\(user.rawValue)], [\(user.rawValue)]) = 0")
  }
  if let groups = probe("getresgid", body: { () throws(Errno) in try Credentials.groups() }) {
    check(groups.real == group && groups.effective == group && groups.saved == group, "three groups")
    expect("getresgid([\(group.rawValue)], [\(group.rawValue)], [\(group.rawValue)]) = 0")
  }
  let count = Credentials.supplementaryGroupCount
  expect("getgroups(0, NULL) = \(count)")
  var groups = [GroupID](repeating: .root, count: count + 1)
  var span = groups.mutableSpan
  let written = probe("getgroups") { () throws(Errno) in try Credentials.supplementaryGroups(into: &span) }
  check(written == count, "as many as there are")
  expect("getgroups(\(count + 1), [*]) = \(count)")
}

func testSettingToTheSame() {
  let (user, group) = (Credentials.user, Credentials.group)
  probe("setuid") { () throws(Errno) in try Credentials.setUser(user) }
  expect("setuid(\(user.rawValue)) = 0")
  probe("setgid") { () throws(Errno) in try Credentials.setGroup(group) }
  expect("setgid(\(group.rawValue)) = 0")
  probe("setreuid") { () throws(Errno) in try Credentials.setUsers(real: nil, effective: user) }
  expect("setreuid(-1, \(user.rawValue)) = 0")
  probe("setregid") { () throws(Errno) in try Credentials.setGroups(real: nil, effective: group) }
  expect("setregid(-1, \(group.rawValue)) = 0")
  probe("setresuid") { () throws(Errno) in try Credentials.setUsers(real: user, effective: nil, saved: user) }
  expect("setresuid(\(user.rawValue), -1, \(user.rawValue)) = 0")
  probe("setresgid") { () throws(Errno) in try Credentials.setGroups(real: group, effective: nil, saved: group) }
  expect("setresgid(\(group.rawValue), -1, \(group.rawValue)) = 0")
  check(Credentials.setFileSystemUser(user) == user || isEmulated, "the user of files is the effective one")
  expect("setfsuid(\(user.rawValue)) = \(user.rawValue)")
  check(Credentials.setFileSystemGroup(group) == group || isEmulated, "so is the group")
  expect("setfsgid(\(group.rawValue)) = \(group.rawValue)")
}

/// Root gives all of it up, and does not get it back; anybody else is refused.
func testGivingUp() {
  runInChild {
    let groups = [GroupID(rawValue: 7), GroupID(rawValue: 9)]
    let set: Void? = probe("setgroups", or: .notPermitted) { () throws(Errno) in
      try Credentials.setSupplementaryGroups(groups.span)
    }
    check((set == nil) != isRoot || isEmulated, "root may set groups")
    if set != nil {
      expect("setgroups(2, [7, 9]) = 0")
      var read = [GroupID](repeating: .root, count: 8)
      var span = read.mutableSpan
      let count = probe("getgroups") { () throws(Errno) in try Credentials.supplementaryGroups(into: &span) }
      check(count == 2 && read[0].rawValue == 7 && read[1].rawValue == 9, "the groups that were set")
      expect("getgroups(8, [7, 9]) = 2")
      var one = [GroupID.root]
      var tooShort = one.mutableSpan
      fails("getgroups", with: .invalidArgument) { () throws(Errno) in
        try Credentials.supplementaryGroups(into: &tooShort)
      }
      expect("getgroups(1, 0x*) = -1 EINVAL (Invalid argument)")
    }
    guard isRoot else {
      fails("setuid", with: .notPermitted, .invalidArgument) { () throws(Errno) in try Credentials.setUser(.root) }
      return
    }
    // In a namespace of users nobody may be missing.
    let group: Void? = probe("setresgid", or: .notPermitted, .invalidArgument) { () throws(Errno) in
      try Credentials.setGroups(real: nogroup, effective: nogroup, saved: nogroup)
    }
    let user: Void? = probe("setresuid", or: .notPermitted, .invalidArgument) { () throws(Errno) in
      try Credentials.setUsers(real: nobody, effective: nobody, saved: .root)
    }
    guard group != nil, user != nil else { return }
    let users = try? Credentials.users()
    check(users?.real == nobody && users?.effective == nobody && users?.saved == .root, "nobody, who was root")
    check((try? Credentials.groups())?.saved == nogroup, "in no group")
    fails("setgid", with: .notPermitted) { () throws(Errno) in try Credentials.setGroup(.root) }
    expect("setgid(0) = -1 EPERM (Operation not permitted)")
    probe("setreuid") { () throws(Errno) in try Credentials.setUsers(real: nil, effective: .root) }
    check(Credentials.effectiveUser == .root && Credentials.user == nobody, "the saved user is taken back")
    probe("setuid") { () throws(Errno) in try Credentials.setUser(nobody) }
    expect("setuid(65534) = 0")
    fails("setuid", with: .notPermitted) { () throws(Errno) in try Credentials.setUser(.root) }
    expect("setuid(0) = -1 EPERM (Operation not permitted)")
    check(Credentials.setFileSystemUser(.root) == nobody, "who it was")
    check(Credentials.setFileSystemUser(nobody) == nobody, "it did not become root")
  }
}

func testCapabilities() {
  check(CapabilitySet.changeOwner.rawValue == 1 && CapabilitySet.checkpointRestore.rawValue == 1 << 40, "bits")
  check(CapabilitySet.all.rawValue == (1 << 41) - 1, "all of them")
  guard let before = probe("capget", body: { () throws(Errno) in try Credentials.capabilities() }) else { return }
  expect("capget({version=_LINUX_CAPABILITY_VERSION_3, pid=0}, {effective=*, permitted=*, inheritable=*}) = 0")
  check(before.effective.isSubset(of: before.permitted), "what holds is permitted")
  fails("capget", with: .noSuchProcess) { () throws(Errno) in
    try Credentials.capabilities(of: ThreadID(rawValue: .max))
  }
  runInChild {
    var fewer = before
    fewer.effective.remove(.kill)
    fewer.permitted.remove(.kill)
    fewer.inheritable.remove(.kill)
    probe("capset") { () throws(Errno) in try Credentials.setCapabilities(fewer) }
    expect("capset({version=_LINUX_CAPABILITY_VERSION_3, pid=0}, {effective=*, permitted=*, inheritable=*}) = 0")
    check((try? Credentials.capabilities()) == fewer, "one fewer")
    fewer.permitted.insert(.kill)
    fails("capset", with: .notPermitted) { () throws(Errno) in try Credentials.setCapabilities(fewer) }
    expect("capset({version=_LINUX_CAPABILITY_VERSION_3, pid=0}, {*}) = -1 EPERM (Operation not permitted)")
    let bound = probe("prctl") { () throws(Errno) in try Credentials.boundingSetContains(.kernelLog) }
    if let bound { expect("prctl(PR_CAPBSET_READ, CAP_SYSLOG) = \(bound ? 1 : 0)") }
    let dropped: Void? = probe("prctl", or: .notPermitted) { () throws(Errno) in
      try Credentials.dropFromBoundingSet(.kernelLog)
    }
    if dropped != nil {
      expect("prctl(PR_CAPBSET_DROP, CAP_SYSLOG) = 0")
      check((try? Credentials.boundingSetContains(.kernelLog)) == false || isEmulated, "out of bounds")
    }
    fails("prctl", with: .invalidArgument) { () throws(Errno) in try Credentials.boundingSetContains([]) }
  }
}

func testAmbientSet() {
  runInChild {
    // The first capability that there is may be made inheritable, and then ambient.
    guard var capabilities = try? Credentials.capabilities(), capabilities.permitted.contains(.changeOwner) else {
      return
    }
    fails("prctl", with: .notPermitted) { () throws(Errno) in try Credentials.addToAmbientSet(.changeOwner) }
    expect("prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_CHOWN, 0, 0) = -1 EPERM (Operation not permitted)")
    capabilities.inheritable = .changeOwner
    probe("capset") { () throws(Errno) in try Credentials.setCapabilities(capabilities) }
    probe("prctl") { () throws(Errno) in
      try Credentials.addToAmbientSet(.changeOwner)
      check(try Credentials.ambientSetContains(.changeOwner), "it is ambient")
      try Credentials.removeFromAmbientSet(.changeOwner)
      check(try !Credentials.ambientSetContains(.changeOwner), "it is not")
      try Credentials.clearAmbientSet()
    }
    expect("prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_IS_SET, CAP_CHOWN, 0, 0) = 1")
    expect("prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_LOWER, CAP_CHOWN, 0, 0) = 0")
    expect("prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) = 0")
    fails("prctl", with: .invalidArgument) { () throws(Errno) in try Credentials.ambientSetContains([]) }
  }
}

func testSecureBits() {
  let before = Credentials.secureBits
  expect("prctl(PR_GET_SECUREBITS) = *")
  runInChild {
    let bits = before.union(.noAmbientRaise).union(Credentials.SecureBits.noAmbientRaise.locks)
    let set: Void? = probe("prctl", or: .notPermitted) { () throws(Errno) in try Credentials.setSecureBits(bits) }
    guard set != nil else { return }
    expect("prctl(PR_SET_SECUREBITS, *SECBIT_NO_CAP_AMBIENT_RAISE|*SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED) = 0")
    check(Credentials.secureBits == bits || isEmulated, "the bits that were set")
    fails("prctl", with: .notPermitted) { () throws(Errno) in try Credentials.setSecureBits(before) }
  }
}

testAsking()
testSettingToTheSame()
testGivingUp()
testCapabilities()
testAmbientSet()
testSecureBits()
finish()
