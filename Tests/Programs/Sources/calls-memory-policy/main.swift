// On which nodes of the machine pages are made: policies, and moving pages. Most machines have one node, number 0.
//
// calls: get_mempolicy set_mempolicy mbind set_mempolicy_home_node migrate_pages move_pages
// stdout: ok
import CallTesting

let unit = 65_536

func threadPolicy() -> Bool {
  // A kernel without NUMA knows none of these calls.
  guard let policy = probe("get_mempolicy", or: .noFunction, body: { () throws(Errno) in try MemoryPolicy.ofThread() })
  else { return false }
  expect("get_mempolicy([MPOL_DEFAULT], *, 1025, NULL, 0) = 0")
  check(policy.mode == .default && policy.nodes.count == 0, "a thread has no policy of its own at first")

  guard let nodes = probe("get_mempolicy", body: { () throws(Errno) in try MemoryPolicy.allowedNodes() }) else {
    return false
  }
  expect("get_mempolicy(*, 1025, NULL, MPOL_F_MEMS_ALLOWED) = 0")
  check(nodes.contains(0) && !nodes.contains(1023) && !nodes.contains(-1), "there is a node 0, and no node 1023")

  probe("set_mempolicy") { () throws(Errno) in try MemoryPolicy(.bind, MemoryNodes(0)).setForThread() }
  expect("set_mempolicy(MPOL_BIND, [0x*1*], 1025) = 0")
  if let policy = probe("get_mempolicy", body: { () throws(Errno) in try MemoryPolicy.ofThread() }) {
    expect("get_mempolicy([MPOL_BIND], [0x*1*], 1025, NULL, 0) = 0")
    check(policy.mode == .bind && policy.nodes.contains(0) && policy.nodes.count == 1, "the policy that was set")
  }
  probe("set_mempolicy") { () throws(Errno) in
    try MemoryPolicy(.interleave, nodes, options: .staticNodes).setForThread()
  }
  if let policy = probe("get_mempolicy", body: { () throws(Errno) in try MemoryPolicy.ofThread() }) {
    check(policy.mode == .interleave && policy.options == .staticNodes, "a policy with options")
  }
  fails("set_mempolicy", with: .invalidArgument) { () throws(Errno) in
    try MemoryPolicy(.default, MemoryNodes(0)).setForThread()
  }
  fails("set_mempolicy", with: .invalidArgument) { () throws(Errno) in
    try MemoryPolicy(.bind, MemoryNodes(1023)).setForThread()
  }
  expect("set_mempolicy(MPOL_BIND, [*], 1025) = -1 EINVAL (Invalid argument)")
  probe("set_mempolicy") { () throws(Errno) in try MemoryPolicy(.default).setForThread() }
  expect("set_mempolicy(MPOL_DEFAULT, [*], 1025) = 0")
  return true
}

func pages() {
  guard var memory = probe("mmap", body: { () throws(Errno) in try MappedMemory(byteCount: 4 * unit) }) else { return }
  let address = memory.baseAddress
  probe("mbind") { () throws(Errno) in
    try MemoryMapping.bind(address, byteCount: 2 * unit, to: MemoryPolicy(.bind, MemoryNodes(0)), options: .strict)
  }
  expect("mbind(0x*, 131072, MPOL_BIND, [0x*1*], 1025, MPOL_MF_STRICT) = 0")
  var bytes = memory.mutableBytes
  bytes.storeBytes(of: 1, as: UInt8.self)
  if let policy = probe("get_mempolicy", body: { () throws(Errno) in try MemoryPolicy.of(address) }) {
    expect("get_mempolicy([MPOL_BIND], [0x*1*], 1025, 0x*, MPOL_F_ADDR) = 0")
    check(policy.mode == .bind && policy.nodes.contains(0), "the policy of an address")
  }
  let node = probe("get_mempolicy") { () throws(Errno) in try MemoryPolicy.node(of: address) }
  expect("get_mempolicy(*, NULL, 0, 0x*, MPOL_F_NODE|MPOL_F_ADDR) = 0")
  check(node == 0, "a page of node 0 is on node 0")
  fails("get_mempolicy", with: .badAddress) { () throws(Errno) in
    try MemoryPolicy.node(of: UnsafeRawPointer(bitPattern: 8)!)
  }
  fails("mbind", with: .invalidArgument) { () throws(Errno) in
    try MemoryMapping.bind(address + 1, byteCount: unit, to: MemoryPolicy(.bind, MemoryNodes(0)))
  }

  if probe(
    "set_mempolicy_home_node", or: .noFunction,
    body: { () throws(Errno) in
      try MemoryMapping.setHomeNode(address, byteCount: unit, node: 0)
    }) != nil
  {
    expect("set_mempolicy_home_node(0x*, 65536, 0, 0) = 0")
  }
  fails("set_mempolicy_home_node", with: .invalidArgument, .noFunction) { () throws(Errno) in
    try MemoryMapping.setHomeNode(address, byteCount: unit, node: 9999)
  }

  // The first page is there, and the last, which nobody touched, is not.
  let list: [UnsafeRawPointer] = [UnsafeRawPointer(address), UnsafeRawPointer(address + 3 * unit)]
  var status: [Int32] = [-99, -99]
  probe("move_pages") { () throws(Errno) in
    var status = status.mutableSpan
    try MemoryMapping.nodes(of: list.span, in: .caller, status: &status)
  }
  expect("move_pages(0, 2, [0x*, 0x*], NULL, [0, -ENOENT], 0) = 0")
  check(status[0] == 0 && status[1] == -2, "a page on node 0 and one that is not there")
  let targets: [Int32] = [0, 0]
  let left = probe("move_pages") { () throws(Errno) in
    var status = status.mutableSpan
    return try MemoryMapping.movePages(list.span, of: .caller, to: targets.span, status: &status)
  }
  expect("move_pages(0, 2, [0x*, 0x*], [0, 0], *, MPOL_MF_MOVE) = *")
  check(left == 0, "no page that could not be moved")
  fails("move_pages", with: .invalidArgument) { () throws(Errno) in
    var status = status.mutableSpan
    return try MemoryMapping.movePages(list.span.extracting(..<1), of: .caller, to: targets.span, status: &status)
  }
  fails("move_pages", with: .noSuchProcess) { () throws(Errno) in
    var status = status.mutableSpan
    return try MemoryMapping.movePages(
      list.span, of: ProcessID(rawValue: 0x7fff_fff0), to: targets.span, status: &status)
  }

  let moved = probe("migrate_pages", or: .notPermitted) { () throws(Errno) in
    try MemoryMapping.migratePages(of: .caller, from: MemoryNodes(0), to: MemoryNodes(0))
  }
  if let moved {
    expect("migrate_pages(0, 1025, [0x*1*], [0x*1*]) = 0")
    check(moved == 0, "no page that could not be migrated")
  }
  fails("migrate_pages", with: .noSuchProcess) { () throws(Errno) in
    try MemoryMapping.migratePages(of: ProcessID(rawValue: 0x7fff_fff0), from: MemoryNodes(0), to: MemoryNodes(0))
  }
  expect("migrate_pages(2147483632, 1025, [0x*1*], [0x*1*]) = -1 ESRCH (No such process)")
}

if threadPolicy() { pages() }
finish()
