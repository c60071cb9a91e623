// The machine: names, memory, random bytes, the kernel's log, modules and other kernels. What would change it is refused, or made
// in a child with names of its own.
//
// calls: uname sysinfo getrandom sethostname setdomainname syslog reboot kexec_load kexec_file_load
// calls: init_module finit_module delete_module vhangup
// stdout: ok
import CallTesting

func names() {
  guard let identity = probe("uname", body: { () throws(Errno) in try SystemIdentity() }) else { return }
  expect("uname({sysname=\"Linux\", nodename=\"\(identity.nodeName)\", *}) = 0")
  check(identity.systemName == "Linux", "the kernel is Linux")
  check(!identity.release.utf8.isEmpty && !identity.version.utf8.isEmpty, "a version")
  #if arch(x86_64)
  check(identity.machine == "x86_64", "the architecture")
  #elseif arch(arm64)
  check(identity.machine == "aarch64", "the architecture")
  #else
  check(identity.machine == "riscv64", "the architecture")
  #endif

  fails("sethostname", with: .invalidArgument, .notPermitted) { () throws(Errno) in
    try SystemIdentity.setNodeName("a name of more than sixty-four bytes, which is more than the kernel keeps")
  }
  fails("setdomainname", with: .invalidArgument, .notPermitted) { () throws(Errno) in
    try SystemIdentity.setDomainName("a name of more than sixty-four bytes, which is more than the kernel keeps")
  }
  expect("setdomainname(0x*, 73) = -1 *")
  runInChild {
    // Names of its own: for who may.
    guard
      probe("unshare", or: .notPermitted, body: { () throws(Errno) in try syscall(.unshare, Linux.CLONE_NEWUTS) })
        != nil
    else { return }
    probe("sethostname") { () throws(Errno) in try SystemIdentity.setNodeName("nœud") }
    expect("sethostname(\"n\\305\\223ud\", 5) = 0")
    probe("setdomainname") { () throws(Errno) in try SystemIdentity.setDomainName("domain.example") }
    expect("setdomainname(\"domain.example\", 14) = 0")
    if let identity = probe("uname", body: { () throws(Errno) in try SystemIdentity() }) {
      check(identity.nodeName == "nœud" && identity.domainName == "domain.example", "names that were set")
    }
    // A name of bytes that are no text.
    let bytes: [CChar] = [97, -1, 98, 0]
    bytes.withUnsafeBufferPointer { bytes in
      _ = probe("sethostname") { () throws(Errno) in try SystemIdentity.setNodeName(bytes.baseAddress!) }
    }
    if let identity = probe("uname", body: { () throws(Errno) in try SystemIdentity() }) {
      check(identity.nodeName == "a\u{FFFD}b", "bytes that are no text")
    }
  }
}

func state() {
  guard let state = probe("sysinfo", body: { () throws(Errno) in try SystemInformation() }) else { return }
  expect("sysinfo({uptime=\(state.uptime.components.seconds), *, procs=\(state.processCount), *}) = 0")
  check(state.memoryByteCount > 1 << 20 && state.freeMemoryByteCount <= state.memoryByteCount, "some memory")
  check(state.freeSwapByteCount <= state.swapByteCount, "swap space")
  check(state.sharedMemoryByteCount <= state.memoryByteCount && state.bufferByteCount <= state.memoryByteCount, "parts")
  check(state.processCount >= 1 && state.loadAverages.oneMinute >= 0 && state.uptime > .zero, "this process at least")
}

func randomBytes() {
  var bytes = [UInt8](repeating: 0, count: 64)
  for options in [Random.Options.nonBlocking, .insecure] {
    probe("getrandom", or: .resourceTemporarilyUnavailable, .invalidArgument) { () throws(Errno) in
      var span = bytes.mutableSpan
      var raw = span.mutableBytes
      try Random.fill(&raw, options: options)
    }
  }
  expect("getrandom(\"*, 64, GRND_NONBLOCK) = 64")
  check(bytes.contains { $0 != 0 }, "bytes that are not all zero")
  fails("getrandom", with: .invalidArgument) { () throws(Errno) in
    var span = bytes.mutableSpan
    var raw = span.mutableBytes
    try Random.fill(&raw, options: Random.Options(rawValue: 0x8000))
  }
  expect("getrandom(0x*, 64, 0x8000 *) = -1 EINVAL (Invalid argument)")
}

func log() {
  let size = probe("syslog", or: .notPermitted) { () throws(Errno) in try KernelLog.bufferByteCount() }
  if let size {
    expect("syslog(10 /* SYSLOG_ACTION_SIZE_BUFFER */) = \(size)")
    check(size > 0 || isEmulated, "a buffer")
  }
  probe("syslog", or: .notPermitted) { () throws(Errno) in try KernelLog.unreadByteCount() }
  var bytes = [UInt8](repeating: 0, count: 256)
  let count = probe("syslog", or: .notPermitted) { () throws(Errno) in
    var span = bytes.mutableSpan
    var raw = span.mutableBytes
    return try KernelLog.readAll(into: &raw)
  }
  if let count {
    expect("syslog(3 /* SYSLOG_ACTION_READ_ALL */, *, 256) = \(count)")
    check(count <= 256, "no more than there is room for")
  }
  fails("syslog", with: .invalidArgument, .notPermitted) { () throws(Errno) in try KernelLog.setConsoleLevel(99) }
  expect("syslog(8 /* SYSLOG_ACTION_CONSOLE_LEVEL */, NULL, 99 *) = -1 *")
}

func otherKernels() {
  // The kernel refuses an action that it does not know, after the privilege.
  fails("reboot", with: .invalidArgument, .notPermitted) { () throws(Errno) in
    try Machine.reboot(Machine.RebootAction(rawValue: 1))
  }
  expect("reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, 0x1 *) = -1 *")
  // 17 segments, where 16 may be.
  let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
  let segments = (0..<17).map { _ in KernelImage.Segment(nothing, at: 0, byteCount: 0) }
  fails("kexec_load", with: .invalidArgument, .notPermitted, .noFunction) { () throws(Errno) in
    try KernelImage.load(segments.span, entry: 0)
  }
  expect("kexec_load(NULL, 17, 0x*, KEXEC_ARCH_DEFAULT) = -1 *")
  fails("kexec_file_load", with: .badFileDescriptor, .notPermitted, .noFunction) { () throws(Errno) in
    try KernelImage.load(FileDescriptor(rawValue: -1), commandLine: "quiet")
  }
  expect("kexec_file_load(-1, -1, 6, \"quiet\\0\", KEXEC_FILE_NO_INITRAMFS) = -1 *")
}

func modules() {
  let image: [UInt8] = [1, 2, 3, 4]
  fails("init_module", with: .execFormatError, .notPermitted, .noFunction) { () throws(Errno) in
    try KernelModule.load(image.span.bytes, parameters: "")
  }
  expect("init_module(0x*, 4, \"\") = -1 *")
  fails("finit_module", with: .badFileDescriptor, .notPermitted, .noFunction) { () throws(Errno) in
    try KernelModule.load(FileDescriptor(rawValue: -1), parameters: "a=1", options: .ignoreKernelVersion)
  }
  expect("finit_module(-1, \"a=1\", MODULE_INIT_IGNORE_VERMAGIC) = -1 *")
  fails("delete_module", with: .noSuchFileOrDirectory, .notPermitted, .noFunction) { () throws(Errno) in
    try KernelModule.remove("fullswift-no-such-module")
  }
  expect("delete_module(\"fullswift-no-such-module\", O_NONBLOCK) = -1 *")
}

func terminal() {
  runInChild {
    // In a session of its own there is no terminal to hang up.
    guard probe("setsid", body: { () throws(Errno) in try syscall(.setsid) }) != nil else { return }
    if probe("vhangup", or: .notPermitted, body: { () throws(Errno) in try Machine.hangUpTerminal() }) != nil {
      expect("vhangup() = 0")
    }
  }
}

names()
state()
randomBytes()
log()
otherKernels()
modules()
terminal()
finish()
