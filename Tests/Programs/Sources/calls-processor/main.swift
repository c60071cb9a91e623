// What only x86_64 has: segment bases, cpuid, I/O ports, the local descriptor table.
//
// only: x86_64
// calls: arch_prctl ioperm iopl modify_ldt
// stdout: ok
#if arch(x86_64)
import CallTesting

func testSegments() {
  // The first word of the thread's control block is its own address.
  let base = ProcessorControl.fsBase
  check(UnsafePointer<UInt>(bitPattern: base)?.pointee == base, "FS is the thread's block")
  expect("arch_prctl(ARCH_GET_FS, [0x*]) = 0")
  runInChild {
    check(ProcessorControl.gsBase == 0, "GS is nobody's")
    expect("arch_prctl(ARCH_GET_GS, [NULL]) = 0")
    probe("arch_prctl") { () throws(Errno) in try ProcessorControl.setGSBase(0x1000) }
    expect("arch_prctl(ARCH_SET_GS, 0x1000) = 0")
    check(ProcessorControl.gsBase == 0x1000, "what was set")
    fails("arch_prctl", with: .notPermitted) { () throws(Errno) in try ProcessorControl.setGSBase(.max) }
    expect("arch_prctl(ARCH_SET_GS, 0xffffffffffffffff) = -1 EPERM (Operation not permitted)")
  }
}

func testCPUID() {
  check(ProcessorControl.isCPUIDEnabled, "cpuid is allowed")
  expect("arch_prctl(ARCH_GET_CPUID) = 1")
  runInChild {
    let forbidden: Void? = probe("arch_prctl", or: .operationNotSupportedByDevice) { () throws(Errno) in
      try ProcessorControl.setCPUIDEnabled(false)
    }
    if forbidden != nil { check(!ProcessorControl.isCPUIDEnabled, "cpuid is forbidden") }
  }
}

func testPorts() {
  // A kernel may be built without ports.
  fails("ioperm", with: .invalidArgument, .noFunction) { () throws(Errno) in
    try ProcessorControl.setPorts(65_000..<70_000, permitted: true)
  }
  expect("ioperm(0xfde8, 0x1388, 1) = -1 E*")
  probe("ioperm", or: .noFunction) { () throws(Errno) in try ProcessorControl.setPorts(0x80..<0x81, permitted: false) }
  expect("ioperm(0x80, 0x1, 0) = *")
  fails("iopl", with: .invalidArgument, .noFunction) { () throws(Errno) in try ProcessorControl.setPortPrivilegeLevel(4)
  }
  expect("iopl(4) = -1 E*")
  probe("iopl", or: .noFunction) { () throws(Errno) in try ProcessorControl.setPortPrivilegeLevel(0) }
  expect("iopl(0) = *")
}

func testDescriptorTable() {
  var table = [UInt64](repeating: 0, count: 16)
  var span = table.mutableSpan
  var bytes = span.mutableBytes
  // A kernel may be built without it.
  let count = probe("modify_ldt", or: .noFunction) { () throws(Errno) in
    try ProcessorControl.readLocalDescriptorTable(into: &bytes)
  }
  check(count == nil || count == 0, "there is no table")
  expect("modify_ldt(0, 0x*, 128) = *")
}

testSegments()
testCPUID()
testPorts()
testDescriptorTable()
finish()
#endif
