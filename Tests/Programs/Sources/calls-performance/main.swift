// Counters of events. A virtual machine's processor has few; systems keep some from ordinary users.
//
// calls: perf_event_open
// stdout: ok
import CallTesting

func pageFaults() {
  guard
    let counter = probe(
      "perf_event_open", or: .permissionDenied, .notPermitted, .noFunction, .noSuchFileOrDirectory,
      body: { () throws(Errno) in
        try PerformanceEvent(.software(.pageFaults, options: [.disabled, .excludeKernel, .excludeHypervisor]))
      })
  else { return }
  expect(
    "perf_event_open({type=PERF_TYPE_SOFTWARE, size=*, config=PERF_COUNT_SW_PAGE_FAULTS, *disabled=1, *}, 0, -1, -1, PERF_FLAG_FD_CLOEXEC) = \(counter.descriptor.rawValue)"
  )
  if let reading = probe("read", body: { () throws(Errno) in try counter.read() }) {
    check(reading.count == 0 && reading.enabledNanoseconds == 0, "it does not count before it is enabled")
  }
  probe("ioctl") { () throws(Errno) in try counter.enable() }
  expect("ioctl(\(counter.descriptor.rawValue), PERF_EVENT_IOC_ENABLE, 0) = 0")
  if var memory = probe("mmap", body: { () throws(Errno) in try MappedMemory(byteCount: 1 << 20) }) {
    var bytes = memory.mutableBytes
    for offset in stride(from: 0, to: 1 << 20, by: 65_536) {
      bytes.storeBytes(of: 1, toByteOffset: offset, as: UInt8.self)
    }
  }
  probe("ioctl") { () throws(Errno) in try counter.disable(wholeGroup: true) }
  expect("ioctl(\(counter.descriptor.rawValue), PERF_EVENT_IOC_DISABLE, PERF_IOC_FLAG_GROUP) = 0")
  if let reading = probe("read", body: { () throws(Errno) in try counter.read() }) {
    check(reading.count >= 1 && reading.enabledNanoseconds > 0, "pages that were touched are counted")
    check(reading.runningNanoseconds <= reading.enabledNanoseconds, "times of a counter")
  }
  probe("ioctl") { () throws(Errno) in try counter.reset() }
  expect("ioctl(\(counter.descriptor.rawValue), PERF_EVENT_IOC_RESET, 0) = 0")
  if let reading = probe("read", body: { () throws(Errno) in try counter.read() }) {
    check(reading.count == 0, "nothing is counted any more")
  }
  probe("close") { () throws(Errno) in try counter.close() }
}

func instructions() {
  let counter = probe(
    "perf_event_open", or: .permissionDenied, .notPermitted, .noFunction, .noSuchFileOrDirectory, .notSupported,
    body: { () throws(Errno) in try PerformanceEvent(.hardware(.instructions, options: .excludeKernel)) })
  if let counter {
    expect(
      "perf_event_open({type=PERF_TYPE_HARDWARE, size=*, config=PERF_COUNT_HW_INSTRUCTIONS, *}, 0, -1, -1, PERF_FLAG_FD_CLOEXEC) = \(counter.descriptor.rawValue)"
    )
    if let reading = probe("read", body: { () throws(Errno) in try counter.read() }) {
      check(reading.count > 0, "instructions are counted")
    }
    probe("close") { () throws(Errno) in try counter.close() }
  }
}

pageFaults()
instructions()
fails(
  "perf_event_open", with: .noSuchFileOrDirectory, .invalidArgument, .permissionDenied, .notPermitted, .noFunction
) { () throws(Errno) in try PerformanceEvent(PerformanceEvent.Attributes(.init(rawValue: 9999), event: 0)) }
fails("perf_event_open", with: .noSuchProcess, .permissionDenied, .notPermitted, .noFunction) { () throws(Errno) in
  try PerformanceEvent(.software(.taskClock), thread: ThreadID(rawValue: 0x7fff_fff0))
}
finish()
