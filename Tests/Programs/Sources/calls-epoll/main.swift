// Waiting for many descriptors, and the counters that are waited for.
//
// calls: epoll_create1 epoll_ctl epoll_pwait epoll_pwait2 eventfd2
// stdout: ok
import CallTesting
import LinuxSystem

func counters() {
  guard
    let counter = probe(
      "eventfd2",
      body: { () throws(Errno) in
        try EventDescriptor(value: 3, options: [.closeOnExec, .nonBlocking])
      })
  else { return }
  let number = counter.descriptor.rawValue
  expect("eventfd2(3, EFD_CLOEXEC|EFD_NONBLOCK) = \(number)")
  probe("write") { () throws(Errno) in try counter.add(4) }
  check(probe("read") { () throws(Errno) in try counter.take() } == 7, "the sum is taken")
  expect("read(\(number), \"\\7\\0\\0\\0\\0\\0\\0\\0\", 8) = 8")
  fails("read", with: .resourceTemporarilyUnavailable) { () throws(Errno) in try counter.take() }
  probe("write") { () throws(Errno) in try counter.add(.max - 1) }
  fails("write", with: .resourceTemporarilyUnavailable) { () throws(Errno) in try counter.add() }
  fails("write", with: .invalidArgument) { () throws(Errno) in try counter.add(.max) }
  probe("close") { () throws(Errno) in try counter.close() }

  if let semaphore = probe(
    "eventfd2",
    body: { () throws(Errno) in
      try EventDescriptor(value: 2, options: [.semaphore, .closeOnExec])
    })
  {
    expect("eventfd2(2, EFD_SEMAPHORE|EFD_CLOEXEC) = *")
    check((try? semaphore.take()) == 1 && (try? semaphore.take()) == 1, "a semaphore gives one at a time")
    probe("close") { () throws(Errno) in try semaphore.close() }
  }
  fails("eventfd2", with: .invalidArgument) { () throws(Errno) in
    try EventDescriptor(options: EventDescriptor.Options(rawValue: 0x4000_0000))
  }
}

func waiting(_ epoll: Epoll, _ first: EventDescriptor, _ second: EventDescriptor) {
  let (a, b) = (first.descriptor, second.descriptor)
  let number = epoll.descriptor.rawValue
  // Every bit of the tag comes back: the struct is packed on x86_64.
  probe("epoll_ctl") { () throws(Errno) in try epoll.add(a, for: .readable, tag: 0xfedc_ba98_7654_3210) }
  expect("epoll_ctl(\(number), EPOLL_CTL_ADD, \(a.rawValue), {events=EPOLLIN, data=*}) = 0")
  probe("epoll_ctl") { () throws(Errno) in
    try epoll.add(b, for: [.readable, .writable, .edgeTriggered], tag: UInt64(UInt32(bitPattern: b.rawValue)))
  }
  expect("epoll_ctl(\(number), EPOLL_CTL_ADD, \(b.rawValue), {events=EPOLLIN|EPOLLOUT|EPOLLET, data=*}) = 0")
  fails("epoll_ctl", with: .fileExists) { () throws(Errno) in try epoll.add(a, for: .readable, tag: 0) }
  expect("epoll_ctl(\(number), EPOLL_CTL_ADD, \(a.rawValue), {*}) = -1 EEXIST (File exists)")

  var events = InlineArray<4, Epoll.Event>(repeating: Epoll.Event())
  var span = events.mutableSpan
  // Both are ready: one to be read, the other to be written to.
  probe("write") { () throws(Errno) in try first.add(1) }
  check(
    probe("epoll_pwait") { () throws(Errno) in try epoll.wait(into: &span, milliseconds: 10_000) } == 2, "two events")
  expect("epoll_pwait(\(number), [{*}, {*}], 4, 10000, NULL, 8) = 2")
  let index = span[0].tag == 0xfedc_ba98_7654_3210 ? 0 : 1
  check(span[index].tag == 0xfedc_ba98_7654_3210 && span[index].events == .readable, "the first one's event")
  check(span[1 - index].tag == UInt64(b.rawValue) && span[1 - index].events == .writable, "the second one's event")

  // The edge is over, the level is not.
  var count = probe("epoll_pwait2") { () throws(Errno) in
    try epoll.wait(into: &span, timeout: .zero, mask: [.interrupt, .terminate])
  }
  expect("epoll_pwait2(\(number), [{events=EPOLLIN, *}], 4, {tv_sec=0, tv_nsec=0}, [INT TERM], 8) = 1")
  check(count == 1 || count == nil, "one event")
  probe("epoll_ctl") { () throws(Errno) in try epoll.modify(a, for: [.readable, .once], tag: 5) }
  expect("epoll_ctl(\(number), EPOLL_CTL_MOD, \(a.rawValue), {events=EPOLLIN|EPOLLONESHOT, data=*}) = 0")
  check((try? epoll.wait(into: &span, milliseconds: 0)) == 1 && span[0].tag == 5, "another tag")
  check((try? epoll.wait(into: &span, milliseconds: 0)) == 0, "it came once")
  probe("epoll_ctl") { () throws(Errno) in try epoll.remove(b) }
  expect("epoll_ctl(\(number), EPOLL_CTL_DEL, \(b.rawValue), NULL) = 0")
  fails("epoll_ctl", with: .noSuchFileOrDirectory) { () throws(Errno) in try epoll.remove(b) }
  fails("epoll_ctl", with: .noSuchFileOrDirectory) { () throws(Errno) in
    try epoll.modify(b, for: .readable, tag: 0)
  }

  let start = Clock.monotonic.now
  count = probe("epoll_pwait2") { () throws(Errno) in try epoll.wait(into: &span, timeout: .microseconds(1_500)) }
  expect("epoll_pwait2(\(number), [], 4, {tv_sec=0, tv_nsec=1500000}, NULL, 8) = 0")
  check(count == nil || count == 0 && Clock.monotonic.now - start >= .microseconds(1_500), "the time is over")
  fails("epoll_pwait2", with: .invalidArgument) { () throws(Errno) in
    try epoll.wait(into: &span, timeout: .seconds(-1))
  }
}

func waitForClosed(_ epoll: Epoll) {
  var events = InlineArray<1, Epoll.Event>(repeating: Epoll.Event())
  var span = events.mutableSpan
  fails("epoll_pwait", with: .badFileDescriptor) { () throws(Errno) in try epoll.wait(into: &span, milliseconds: 0) }
}

counters()
if let epoll = probe("epoll_create1", body: { () throws(Errno) in try Epoll() }),
  let first = probe("eventfd2", body: { () throws(Errno) in try EventDescriptor() }),
  let second = probe("eventfd2", body: { () throws(Errno) in try EventDescriptor() })
{
  expect("epoll_create1(EPOLL_CLOEXEC) = \(epoll.descriptor.rawValue)")
  waiting(epoll, first, second)
  fails("epoll_ctl", with: .invalidArgument) { () throws(Errno) in
    try epoll.add(epoll.descriptor, for: .readable, tag: 0)
  }
  expect(
    "epoll_ctl(\(epoll.descriptor.rawValue), EPOLL_CTL_ADD, \(epoll.descriptor.rawValue), {*}) "
      + "= -1 EINVAL (Invalid argument)"
  )
  probe("close") { () throws(Errno) in try epoll.close() }
  waitForClosed(epoll)
}
fails("epoll_create1", with: .invalidArgument) { () throws(Errno) in try Epoll(options: Epoll.Options(rawValue: 1)) }
expect("epoll_create1(0x1 /* EPOLL_??? */) = -1 EINVAL (Invalid argument)")
finish()
