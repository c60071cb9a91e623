// The kernel's older asynchronous input and output.
//
// calls: io_setup io_destroy io_submit io_cancel io_getevents io_pgetevents
// stdout: ok
import CallTesting

func readsAndWrites(_ queue: AsynchronousIO) {
  guard
    let file = probe("memfd_create", body: { () throws(Errno) in try FileDescriptor.openMemoryFile(named: "file") }),
    let memory = probe("mmap", body: { () throws(Errno) in try MappedMemory(byteCount: 65_536) })
  else { return }
  let page = UnsafeMutableRawBufferPointer(start: memory.baseAddress, count: 65_536)
  let written = UnsafeMutableRawBufferPointer(rebasing: page[..<5])
  written.copyBytes(from: [104, 101, 108, 108, 111])
  let read = UnsafeMutableRawBufferPointer(rebasing: page[100..<110])
  // A request's address stands for it: requests lie in memory of their own.
  let requests = (memory.baseAddress + 4096).assumingMemoryBound(to: AsynchronousIO.Request.self)
  requests[0] = .write(file, UnsafeRawBufferPointer(written), at: 3, userData: 1)
  requests[1] = .read(file, into: read, at: 0, userData: 2)
  check(requests[0].operation == .write && requests[1].userData == 2, "a request says what it is")

  var events = [AsynchronousIO.Event(), .init(), .init(), .init()]
  probe("io_submit") { () throws(Errno) in try queue.submit(requests) }
  expect(
    "io_submit(0x*, 1, [{aio_data=0x1, aio_lio_opcode=IOCB_CMD_PWRITE, aio_fildes=\(file.rawValue), aio_buf=\"hello\", aio_nbytes=5, aio_offset=3}]) = 1"
  )
  var count = probe("io_getevents") { () throws(Errno) in
    var events = events.mutableSpan
    return try queue.events(into: &events)
  }
  expect("io_getevents(0x*, 1, 4, [{data=0x1, obj=0x*, res=5, res2=0}], NULL) = 1")
  check(count == 1 && events[0].userData == 1 && events[0].request == requests, "the end of the write")
  check(probe("write", body: { () throws(Errno) in try events[0].result() }) == 5, "five bytes written")

  requests[2] = .read(FileDescriptor(rawValue: -1), into: read, at: 0)
  let list = [requests + 1, requests + 2]
  check(probe("io_submit", body: { () throws(Errno) in try queue.submit(list.span) }) == 1, "up to the wrong one")
  expect("io_submit(0x*, 2, [*IOCB_CMD_PREAD*]) = 1")
  fails("io_submit", with: .badFileDescriptor) { () throws(Errno) in try queue.submit(requests + 2) }
  expect("io_submit(0x*, 1, [{*fildes=-1*}]) = -1 EBADF (Bad file descriptor)")
  count = probe("io_pgetevents") { () throws(Errno) in
    var events = events.mutableSpan
    return try queue.events(into: &events, timeout: .seconds(100), blocking: .empty)
  }
  expect(
    "io_pgetevents(0x*, 1, 4, [{data=0x2, obj=0x*, res=8, res2=0}], {tv_sec=100, tv_nsec=0}, {sigmask=[], sigsetsize=8}) = 1"
  )
  check(count == 1 && read[3] == 104, "what was written is read")

  requests[3] = .synchronize(file, userData: 3)
  probe("io_submit") { () throws(Errno) in try queue.submit(requests + 3) }
  count = probe("io_getevents") { () throws(Errno) in
    var events = events.mutableSpan
    return try queue.events(into: &events)
  }
  check(count == 1 && events[0].userData == 3, "the end of the synchronisation")
  probe("close") { () throws(Errno) in try file.close() }
}

func cancelling(_ queue: AsynchronousIO) {
  guard let event = probe("eventfd2", body: { () throws(Errno) in try syscall(.eventfd2, 0, 0) }),
    let memory = probe("mmap", body: { () throws(Errno) in try MappedMemory(byteCount: 65_536) })
  else { return }
  let counter = FileDescriptor(rawValue: Int32(event))
  let request = memory.baseAddress.assumingMemoryBound(to: AsynchronousIO.Request.self)
  request.pointee = .poll(counter, events: 1, userData: 4)
  probe("io_submit") { () throws(Errno) in try queue.submit(request) }
  expect("io_submit(0x*, 1, [{aio_data=0x4, aio_lio_opcode=IOCB_CMD_POLL, aio_fildes=\(event), aio_buf=POLLIN}]) = 1")
  var events = [AsynchronousIO.Event()]
  var count = probe("io_getevents") { () throws(Errno) in
    var events = events.mutableSpan
    return try queue.events(into: &events, timeout: .milliseconds(2))
  }
  expect("io_getevents(0x*, 1, 1, [], {tv_sec=0, tv_nsec=2000000}) = 0")
  check(count == 0, "nothing to read from the eventfd")
  fails("io_cancel", with: .nowInProgress) { () throws(Errno) in try queue.cancel(request) }
  expect("io_cancel(0x*, {aio_data=0x4, *}, 0x*) = -1 EINPROGRESS (Operation now in progress)")
  count = probe("io_getevents") { () throws(Errno) in
    var events = events.mutableSpan
    return try queue.events(into: &events)
  }
  check(count == 1 && events[0].userData == 4, "the end of the cancelled request")
  fails("io_cancel", with: .invalidArgument) { () throws(Errno) in try queue.cancel(request) }

  request.pointee.notify(counter)
  check(request.pointee.operation == .poll, "a request that is counted is the same request")
  probe("close") { () throws(Errno) in try counter.close() }
}

if let queue = probe(
  "io_setup", or: .resourceTemporarilyUnavailable, .noFunction,
  body: { () throws(Errno) in
    try AsynchronousIO(count: 8)
  })
{
  expect("io_setup(8, [0x*]) = 0")
  readsAndWrites(queue)
  cancelling(queue)
  probe("io_destroy") { () throws(Errno) in try queue.destroy() }
  expect("io_destroy(0x*) = 0")
  fails("io_destroy", with: .invalidArgument) { () throws(Errno) in try queue.destroy() }
  expect("io_destroy(0x*) = -1 EINVAL (Invalid argument)")
  fails("io_setup", with: .invalidArgument) { () throws(Errno) in try AsynchronousIO(count: 0) }
  expect("io_setup(0, *) = -1 EINVAL (Invalid argument)")
}
finish()
