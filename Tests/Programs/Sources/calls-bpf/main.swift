// Maps and programs of the kernel's virtual machine. Systems keep it from ordinary users.
//
// calls: bpf
// stdout: ok
import CallTesting

/// The bytes of a number, as a key or a value.
func with<R>(_ number: UInt64, _ body: (RawSpan) throws(Errno) -> R) throws(Errno) -> R {
  // Not an array: Swift 6.3 optimises for size the elements of one away whose span is all that is used of it.
  let bytes: InlineArray<1, UInt64> = [number]
  return try body(bytes.span.bytes)
}

func map() -> Bool {
  guard
    let map = probe(
      "bpf", or: .notPermitted, .noFunction,
      body: { () throws(Errno) in
        try BPF.Map(.hash, keyByteCount: 8, valueByteCount: 8, count: 2)
      })
  else { return false }
  let number = map.descriptor.rawValue
  expect(
    "bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_HASH, key_size=8, value_size=8, max_entries=2, map_flags=0*}, 20) = \(number)"
  )

  func set(_ key: UInt64, _ value: UInt64, _ mode: BPF.UpdateMode = .any) throws(Errno) {
    try with(key) { key throws(Errno) in
      try with(value) { value throws(Errno) in try map.update(key, value, mode) }
    }
  }
  func get(_ key: UInt64) throws(Errno) -> UInt64? {
    var value = [UInt64(0)]
    var span = value.mutableSpan
    var bytes = span.mutableBytes
    let found = try with(key) { key throws(Errno) in try map.lookUp(key, into: &bytes) }
    return found ? value[0] : nil
  }

  probe("bpf") { () throws(Errno) in try set(1, 100, .new) }
  expect("bpf(BPF_MAP_UPDATE_ELEM, {map_fd=\(number), key=0x*, value=0x*, flags=BPF_NOEXIST}, 32) = 0")
  fails("bpf", with: .fileExists) { () throws(Errno) in try set(1, 101, .new) }
  expect(
    "bpf(BPF_MAP_UPDATE_ELEM, {map_fd=\(number), key=0x*, value=0x*, flags=BPF_NOEXIST}, 32) = -1 EEXIST (File exists)")
  fails("bpf", with: .noSuchFileOrDirectory) { () throws(Errno) in try set(2, 101, .existing) }
  probe("bpf") { () throws(Errno) in try set(1, 102, .existing) }
  check(probe("bpf", body: { () throws(Errno) in try get(1) }) == 102, "what was written is read")
  expect("bpf(BPF_MAP_LOOKUP_ELEM, {map_fd=\(number), key=0x*, value=0x*, flags=BPF_ANY}, 32) = 0")
  check(probe("bpf", body: { () throws(Errno) in try get(2) }) == .some(nil), "what is not there is not found")
  probe("bpf") { () throws(Errno) in try set(2, 103) }
  fails("bpf", with: .argListTooLong) { () throws(Errno) in try set(3, 104) }

  let removed = probe("bpf") { () throws(Errno) in
    try with(1) { key throws(Errno) in (try map.remove(key), try map.remove(key)) }
  }
  expect("bpf(BPF_MAP_DELETE_ELEM, {map_fd=\(number), key=0x*}, 32) = 0")
  if let removed { check(removed.0 && !removed.1, "removed once") }

  fails("BPF.Map", with: .invalidArgument) { () throws(Errno) in
    let short: InlineArray<1, UInt32> = [1]
    return try map.remove(short.span.bytes)
  }
  probe("close") { () throws(Errno) in try map.close() }
  fails("bpf", with: .badFileDescriptor) { () throws(Errno) in try set(1, 1) }
  fails("bpf", with: .invalidArgument) { () throws(Errno) in
    try BPF.Map(.hash, keyByteCount: 0, valueByteCount: 8, count: 1)
  }
  return true
}

func program() {
  // r0 = 0; exit
  let instructions: [UInt64] = [0x0000_0000_0000_00b7, 0x0000_0000_0000_0095]
  var log = [UInt8](repeating: 0, count: 4096)
  if let program = probe(
    "bpf", or: .notPermitted,
    body: { () throws(Errno) in
      var span = log.mutableSpan
      var bytes = span.mutableBytes
      return try BPF.loadProgram(.socketFilter, instructions.span, license: "GPL", log: &bytes)
    })
  {
    expect(
      "bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_SOCKET_FILTER, insn_cnt=2, insns=0x*, license=\"GPL\", log_level=1, log_size=4096, *}, 48) = \(program.rawValue)"
    )
    probe("close") { () throws(Errno) in try program.close() }
  }
  fails("bpf", with: .permissionDenied, .notPermitted, .invalidArgument) { () throws(Errno) in
    var span = log.mutableSpan
    var bytes = span.mutableBytes
    // Without the exit.
    return try BPF.loadProgram(.socketFilter, instructions.span.extracting(..<1), license: "GPL", log: &bytes)
  }
  check(log[0] != 0 || (try? syscall(.geteuid)) != 0, "the kernel says why")
}

if map() { program() }
fails("bpf", with: .invalidArgument, .notPermitted, .noFunction) { () throws(Errno) in
  var attributes = [UInt64(0)]
  var span = attributes.mutableSpan
  var bytes = span.mutableBytes
  return try BPF.call(BPF.Command(rawValue: 9999), &bytes)
}
finish()
