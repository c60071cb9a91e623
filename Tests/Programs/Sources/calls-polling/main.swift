// Asking several descriptors whether they are ready.
//
// calls: ppoll pselect6
// stdout: ok
import CallTesting
import LinuxSystem

nonisolated(unsafe) var handled = 0

func polling(_ empty: EventDescriptor, _ full: EventDescriptor) {
  let (a, b) = (empty.descriptor, full.descriptor)
  var requests = InlineArray<3, PollRequest>(repeating: PollRequest(FileDescriptor(rawValue: 0x3fff), for: .readable))
  requests[0] = PollRequest(a, for: [.readable, .writable])
  requests[1] = PollRequest(b, for: .readable)
  var span = requests.mutableSpan
  check(probe("ppoll") { () throws(Errno) in try PollRequest.wait(&span, timeout: .seconds(10)) } == 3, "three results")
  expect(
    "ppoll([{fd=\(a.rawValue), events=POLLIN|POLLOUT}, {fd=\(b.rawValue), events=POLLIN}, "
      + "{fd=16383, events=POLLIN}], 3, {tv_sec=10, tv_nsec=0}, NULL, 8) = 3 ([{fd=\(a.rawValue), revents=POLLOUT}, "
      + "{fd=\(b.rawValue), revents=POLLIN}, {fd=16383, revents=POLLNVAL}]*")
  check(requests[0].result == .writable && requests[1].result == .readable, "what they are ready for")
  check(requests[2].result == .notOpen, "a descriptor that is not open")

  var request = PollRequest(a, for: .readable)
  let start = Clock.monotonic.now
  check(probe("ppoll") { () throws(Errno) in try request.wait(timeout: .milliseconds(2)) } == false, "the time is over")
  expect("ppoll([{fd=\(a.rawValue), events=POLLIN}], 1, {tv_sec=0, tv_nsec=2000000}, NULL, 8) = 0 (Timeout)")
  check(Clock.monotonic.now - start >= .milliseconds(2), "it took its time")
  fails("ppoll", with: .invalidArgument) { () throws(Errno) in try request.wait(timeout: .seconds(-1)) }

  // A signal that is blocked but for the call: its handler runs then, and at no other time.
  probe("rt_sigprocmask") { () throws(Errno) in try SignalMask.block(SignalSet(.user1)) }
  probe("rt_sigaction") { () throws(Errno) in try Signal.user1.setAction(.handler { _ in handled += 1 }) }
  let process = ProcessID(rawValue: Int32((try? syscall(.getpid)) ?? 0))
  probe("rt_sigqueueinfo") { () throws(Errno) in try Signal.user1.queue(to: process, value: 0) }
  fails("ppoll", with: .interrupted) { () throws(Errno) in try request.wait(timeout: nil, mask: .empty) }
  expect(
    "ppoll([{fd=\(a.rawValue), events=POLLIN}], 1, NULL, [], 8) = ? ERESTARTNOHAND (To be restarted if no handler)")
  check(handled == 1, "the handler ran")
}

func selecting(_ empty: EventDescriptor, _ full: EventDescriptor) {
  let (a, b) = (empty.descriptor, full.descriptor)
  var readable = DescriptorSet()
  check(!readable.insert(FileDescriptor(rawValue: 1_024)) && !readable.insert(FileDescriptor(rawValue: -1)), "no room")
  check(readable.insert(FileDescriptor(rawValue: 1_023)) && readable.contains(FileDescriptor(rawValue: 1_023)), "room")
  readable.remove(FileDescriptor(rawValue: 1_023))
  readable.insert(a)
  readable.insert(b)
  var writable = DescriptorSet()
  writable.insert(a)
  var exceptional = DescriptorSet()
  let count = probe("pselect6") { () throws(Errno) in
    try DescriptorSet.wait(
      readable: &readable, writable: &writable, exceptional: &exceptional, timeout: .seconds(10),
      mask: SignalSet(.user2))
  }
  expect(
    "pselect6(\(max(a.rawValue, b.rawValue) + 1), [\(a.rawValue) \(b.rawValue)], [\(a.rawValue)], [], "
      + "{tv_sec=10, tv_nsec=0}, {sigmask=[USR2], sigsetsize=8}) "
      + "= 2 (in [\(b.rawValue)], out [\(a.rawValue)], left {*})"
  )
  check(count == 2, "two are ready")
  check(readable.contains(b) && !readable.contains(a), "one to be read")
  check(writable.contains(a), "one to be written to")
  readable.remove(b)
  var none = DescriptorSet()
  check(
    (try? DescriptorSet.wait(
      readable: &readable, writable: &exceptional, exceptional: &none, timeout: .milliseconds(1))) == 0,
    "none of none")
  var closed = DescriptorSet()
  closed.insert(FileDescriptor(rawValue: 60))
  fails("pselect6", with: .badFileDescriptor) { () throws(Errno) in
    try DescriptorSet.wait(readable: &closed, writable: &writable, exceptional: &exceptional, timeout: .zero)
  }
  expect(
    "pselect6(61, [60], [\(a.rawValue)], [], {tv_sec=0, tv_nsec=0}, {sigmask=NULL, sigsetsize=8}) "
      + "= -1 EBADF (Bad file descriptor)"
  )
}

if let empty = probe("eventfd2", body: { () throws(Errno) in try EventDescriptor() }),
  let full = probe("eventfd2", body: { () throws(Errno) in try EventDescriptor(value: 1) })
{
  polling(empty, full)
  selecting(empty, full)
}
finish()
