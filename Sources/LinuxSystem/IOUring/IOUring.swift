// Rings of requests and answers shared with the kernel: the ring itself, mapped, filled and emptied. The three calls
// are in IOUring+Calls, requests in IOUring+Submission, answers in IOUring+Completion.
//
//   entries   [sqe][sqe][sqe][sqe]     we write a request, then move the submission tail behind it
//                ^head        ^tail    the kernel takes it, then moves the head
//   answers   [cqe][cqe][cqe][cqe]     the kernel writes an answer, then moves the completion tail
//                ^head        ^tail    we take it, then move the head
//
// Heads and tails count on and on; the place is the count modulo the length, a power of two.
public import LinuxABI
public import LinuxCore
internal import Synchronization

/// A pair of rings by which the kernel is given requests, and gives answers, many by one call.
///
/// One thread at a time fills and empties it. Memory that a request names must stay as it is until its answer is there.
@safe
public struct IOUring: ~Copyable {
  /// The ring's descriptor.
  public let descriptor: FileDescriptor
  /// What the kernel's rings can do.
  public let features: Features
  private let options: SetupOptions

  /// The mappings: what is shared, and the requests.
  private let rings: MappedMemory
  private let requests: MappedMemory

  private let submissionHead: UnsafeMutablePointer<UInt32>
  private let submissionTail: UnsafeMutablePointer<UInt32>
  private let submissionFlags: UnsafeMutablePointer<UInt32>
  private let submissionCount: UInt32
  /// The tail with the requests that the kernel does not know of yet.
  private var nextSubmission: UInt32

  private let completionHead: UnsafeMutablePointer<UInt32>
  private let completionTail: UnsafeMutablePointer<UInt32>
  private let completions: UnsafeMutablePointer<Linux.io_uring_cqe>
  private let completionCount: UInt32

  /// Makes a pair of rings and maps it.
  ///
  /// - Parameters:
  ///   - count: how many requests are kept until the kernel is called; rounded up to a power of two. There is room for
  ///     twice as many answers.
  ///   - options: how the rings work: those whose docstring does not say that they change the rings' layout.
  /// - Throws: `notPermitted` where the system switched io_uring off; `noFunction`; `noMemory`; `tooManyOpenFiles`;
  ///   `invalidArgument` for a count of zero or above 32,768, and for options that this type does not have.
  ///
  /// The corresponding system calls are `io_uring_setup(2)` and `mmap(2)`.
  public init(count: Int, options: SetupOptions = []) throws(Errno) {
    guard options.isSubset(of: .plainLayout), let requestCount = UInt32(exactly: count) else { throw .invalidArgument }
    var parameters = SetupParameters(options)
    let descriptor = try IOUring.setup(count: requestCount, &parameters)
    let kernel = parameters.kernel
    let (submission, completion) = (kernel.sq_off, kernel.cq_off)
    let byteCount = max(
      Int(submission.array) + Int(kernel.sq_entries) * 4, Int(completion.cqes) + Int(kernel.cq_entries) * 16)
    // All kernels since 5.4 have both rings in one mapping.
    let rings = try IOUring.map(descriptor, Linux.IORING_OFF_SQ_RING, byteCount)
    let requests = try IOUring.map(
      descriptor, Linux.IORING_OFF_SQES, Int(kernel.sq_entries) * MemoryLayout<Linux.io_uring_sqe>.stride)

    // SAFETY: the offsets are the kernel's, for this mapping.
    let base = unsafe rings.baseAddress
    unsafe submissionHead = IOUring.word(base, submission.head)
    unsafe submissionTail = IOUring.word(base, submission.tail)
    unsafe submissionFlags = IOUring.word(base, submission.flags)
    submissionCount = kernel.sq_entries
    unsafe completionHead = IOUring.word(base, completion.head)
    unsafe completionTail = IOUring.word(base, completion.tail)
    unsafe completions = (base + Int(completion.cqes)).assumingMemoryBound(to: Linux.io_uring_cqe.self)
    completionCount = kernel.cq_entries
    nextSubmission = 0
    // The kernel takes the requests in an order that this array says: theirs, once and for all.
    let order = unsafe IOUring.word(base, submission.array)
    for index in 0..<kernel.sq_entries { unsafe order[Int(index)] = index }

    self.descriptor = descriptor
    self.options = options
    self.rings = rings
    self.requests = requests
    features = parameters.features
  }

  deinit { try? descriptor.close() }

  /// Maps a part of the rings; closes the descriptor where that fails.
  private static func map(
    _ descriptor: FileDescriptor, _ offset: Int, _ byteCount: Int
  ) throws(Errno) -> MappedMemory {
    do throws(Errno) {
      let address = unsafe try MemoryMapping.map(
        descriptor, offset: Int64(offset), byteCount: byteCount, protection: .readWrite, options: .populate)
      return unsafe MappedMemory(adopting: address, byteCount: byteCount)
    } catch {
      try? descriptor.close()
      throw error
    }
  }

  private static func word(_ base: UnsafeMutableRawPointer, _ offset: UInt32) -> UnsafeMutablePointer<UInt32> {
    unsafe (base + Int(offset)).assumingMemoryBound(to: UInt32.self)
  }

  /// How many requests wait for `submit`, or for the kernel's thread to take them.
  public var waitingCount: Int {
    // Acquiring: see add.
    unsafe Int(nextSubmission &- IOUring.load(submissionHead))
  }

  /// Puts a request into the ring, for the next `submit`.
  ///
  /// - Parameter submission: the request.
  /// - Returns: whether there was room: if not, submit what there is; with `submissionThread` the kernel's thread may
  ///   be behind.
  public mutating func add(_ submission: Submission) -> Bool {
    // Acquiring: the kernel has read the request that was in this place before it moved the head past it, so that it
    // does not read what is written here now.
    guard unsafe nextSubmission &- IOUring.load(submissionHead) < submissionCount else { return false }
    let index = Int(nextSubmission & (submissionCount &- 1))
    // SAFETY: the index is below the count of requests, which the mapping has.
    unsafe requests.baseAddress.assumingMemoryBound(to: Linux.io_uring_sqe.self)[index] = submission.kernel
    nextSubmission &+= 1
    return true
  }

  /// Has the kernel take the requests that were added, and sleeps until there are answers, if asked to.
  ///
  /// - Parameter minimum: how many answers there must be before it returns, those not yet taken among them.
  /// - Returns: how many requests the kernel took, or with `submissionThread` will take.
  /// - Throws: `interrupted`; `resourceBusy` where there are more answers than room: take some;
  ///   `resourceTemporarilyUnavailable`; `fileDescriptorInBadState` where the rings were made disabled.
  ///
  /// The corresponding system call is `io_uring_enter(2)`.
  @discardableResult
  public mutating func submit(waitingFor minimum: Int = 0) throws(Errno) -> Int {
    // Releasing: the kernel sees the requests, and what they point to, when it sees the tail.
    unsafe IOUring.store(submissionTail, nextSubmission)
    var enterOptions: EnterOptions = minimum > 0 || options.contains(.polledDevices) ? .getEvents : []
    let count = waitingCount
    if options.contains(.submissionThread) {
      // The kernel's thread sets the flag and then looks at the tail once more; here the tail is written and then the
      // flag looked at. Sequentially consistent, so that not both look before the other wrote.
      atomicMemoryFence(ordering: .sequentiallyConsistent)
      if unsafe IOUring.load(submissionFlags) & UInt32(truncatingIfNeeded: Linux.IORING_SQ_NEED_WAKEUP) != 0 {
        enterOptions.insert(.wakeThread)
      } else if minimum == 0 {
        return count
      }
    } else if count == 0 && enterOptions.isEmpty {
      return 0
    }
    return try IOUring.enter(descriptor, submitting: count, waitingFor: minimum, enterOptions)
  }

  /// Takes an answer, if there is one.
  ///
  /// Where answers outnumber the room for them, the kernel keeps the rest until answers are waited for, by
  /// `submit(waitingFor:)` or `waitForCompletion(timeout:)`.
  public mutating func nextCompletion() -> Completion? {
    // Relaxed would do for the head, which only this function writes.
    let head = unsafe completionHead.pointee
    // Acquiring: the answers that the kernel wrote before it moved the tail past them are seen after this.
    guard unsafe IOUring.load(completionTail) != head else { return nil }
    // SAFETY: the index is below the count of answers, which the mapping has.
    let completion = unsafe Completion(completions[Int(head & (completionCount &- 1))])
    // Releasing: the answer has been read before the kernel sees that its place is free.
    unsafe IOUring.store(completionHead, head &+ 1)
    return completion
  }

  /// Takes an answer; sleeps until there is one.
  ///
  /// - Parameter timeout: the longest time; nil for no limit. Since Linux 5.11.
  /// - Throws: `timeout` where the time ran out; `interrupted`.
  ///
  /// The corresponding system call is `io_uring_enter(2)`.
  public mutating func waitForCompletion(timeout: Duration? = nil) throws(Errno) -> Completion {
    while true {
      if let completion = nextCompletion() { return completion }
      _ = try IOUring.enter(descriptor, submitting: 0, waitingFor: 1, .getEvents, timeout: timeout)
    }
  }

  // SAFETY, of both: Atomic<UInt32> has the layout of UInt32, and the words lie in the mapping, which outlives its
  // user.

  private static func load(_ word: UnsafeMutablePointer<UInt32>) -> UInt32 {
    unsafe word.withMemoryRebound(to: Atomic<UInt32>.self, capacity: 1) { unsafe $0.pointee.load(ordering: .acquiring) }
  }

  private static func store(_ word: UnsafeMutablePointer<UInt32>, _ value: UInt32) {
    unsafe word.withMemoryRebound(to: Atomic<UInt32>.self, capacity: 1) {
      unsafe $0.pointee.store(value, ordering: .releasing)
    }
  }
}
