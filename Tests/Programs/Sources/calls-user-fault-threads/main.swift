// Page faults of one thread that another serves (userfaultfd): a copy, zeros, several threads at once, and a range that is no longer
// watched.
//
// calls: userfaultfd ioctl
// stdout: ok
import CallTesting
import Synchronization

let pageByteCount = 4_096
let pageCount = 64

/// How many faults were served. Relaxed: read after both sides were joined.
let servedCount = Atomic<Int>(0)

/// What the page of that index is filled with.
func content(_ page: Int) -> UInt8 { UInt8(truncatingIfNeeded: page &* 7 &+ 1) }

/// Serves faults in a range until its descriptor tells of one in the last page.
func serve(_ faults: UserFaults, _ start: UInt) {
  let source = UnsafeMutableRawBufferPointer.allocate(byteCount: pageByteCount, alignment: 16)
  defer { source.deallocate() }
  while true {
    // Who waits for a page that nobody fills would wait for ever.
    guard let fault = probe("read", body: { () throws(Errno) in try faults.nextFault() }) else { finish() }
    guard let address = fault else {
      check(false, "an event of another kind")
      finish()
    }
    let page = Int(address - start) / pageByteCount
    check(page >= 0 && page < pageCount, "the address that was touched")
    guard let target = UnsafeMutableRawPointer(bitPattern: start + UInt(page * pageByteCount)) else { return }
    servedCount.wrappingAdd(1, ordering: .relaxed)
    do throws(Errno) {
      if page % 4 == 3 {
        try unsafe faults.fillWithZeros(target, byteCount: pageByteCount)
      } else {
        source.initializeMemory(as: UInt8.self, repeating: content(page))
        try unsafe faults.fill(target, with: UnsafeRawBufferPointer(source))
      }
    } catch {
      // Two threads may touch a page: the second one's fault is told too, and the page is there.
      check(error == .fileExists, "a page is filled")
    }
    if page == pageCount - 1 { return }
  }
}

/// Touches the pages, each thread in an order of its own, and says how many had what they should have.
func touch(_ start: UInt, step: Int) -> Int {
  var good = 0
  for index in 0..<pageCount - 1 {
    let page = index &* step % (pageCount - 1)
    guard let bytes = UnsafePointer<UInt8>(bitPattern: start + UInt(page * pageByteCount)) else { continue }
    let expected = page % 4 == 3 ? 0 : content(page)
    if unsafe bytes[index] == expected && bytes[pageByteCount - 1] == expected { good += 1 }
  }
  return good
}

func run() {
  let made = probe("userfaultfd", or: .notPermitted, .noFunction) { () throws(Errno) in try UserFaults() }
  // Not allowed here, or not known: nothing to test.
  guard let faults = made else { return }
  let byteCount = pageCount * pageByteCount
  guard let memory = probe("mmap", body: { () throws(Errno) in try MemoryMapping.mapAnonymous(byteCount: byteCount) })
  else { return }
  let start = UInt(bitPattern: memory)
  probe("ioctl") { () throws(Errno) in unsafe try faults.register(memory, byteCount: byteCount) }
  expect("ioctl(*, UFFDIO_REGISTER, *) = 0")

  let server = Thread.spawn { serve(faults, start) }
  var threads: [Thread<Int, Never>] = []
  for step in [1, 2, 5, 11] { threads.append(Thread.spawn { touch(start, step: step) }) }
  for thread in threads { check(thread.join() == pageCount - 1, "what a thread finds is what another has filled in") }
  // This thread has the last one, by a write.
  let last = unsafe (memory + (pageCount - 1) * pageByteCount).assumingMemoryBound(to: UInt8.self)
  unsafe last.pointee &+= 9
  check(unsafe last.pointee == 9 && last[1] == 0, "a page that is written to")
  server.join()
  check(servedCount.load(ordering: .relaxed) >= pageCount, "every page was asked for")

  fails("ioctl", with: .fileExists) { () throws(Errno) in
    unsafe try faults.fillWithZeros(memory, byteCount: pageByteCount)
  }
  probe("ioctl") { () throws(Errno) in unsafe try faults.unregister(memory, byteCount: byteCount) }
  probe("munmap") { () throws(Errno) in unsafe try MemoryMapping.unmap(memory, byteCount: byteCount) }
  probe("close") { () throws(Errno) in try faults.descriptor.close() }
}

run()
finish()
