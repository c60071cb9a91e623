// The older asynchronous input and output of the kernel. It is asynchronous for files that are open past the page cache
// (O_DIRECT) and for polling; IOUring is for all the rest.
public import LinuxABI

/// A queue of requests to read and write, and of their ends, in the kernel.
///
/// It is a plain number: nothing ends it by itself but the process's end.
@frozen
public struct AsynchronousIO: RawRepresentable, Sendable {
  /// The kernel's `aio_context_t`.
  public let rawValue: UInt
  @inline(__always) public init(rawValue: UInt) { self.rawValue = rawValue }

  /// Makes a queue.
  ///
  /// - Parameter count: for how many requests at once at least.
  /// - Throws: `resourceTemporarilyUnavailable` where it is more than the system allows (/proc/sys/fs/aio-max-nr);
  ///   `noMemory`; `noFunction` on a kernel without it; `invalidArgument`.
  ///
  /// The corresponding system call is `io_setup(2)`.
  @inline(__always)
  public init(count: Int) throws(Errno) {
    var context: UInt = 0
    // SAFETY: the kernel reads and writes one word.
    unsafe try withUnsafeMutablePointer(to: &context) { context throws(Errno) in
      unsafe _ = try syscall(.io_setup, count, Int(bitPattern: context))
    }
    rawValue = context
  }

  /// Ends the queue: cancels what it can, and waits for the rest.
  ///
  /// - Throws: `invalidArgument` where it has ended.
  ///
  /// The corresponding system call is `io_destroy(2)`.
  @inline(__always)
  public func destroy() throws(Errno) {
    // SAFETY: the kernel unmaps what it mapped for the queue, which nobody here knows of.
    unsafe _ = try syscall(.io_destroy, Int(bitPattern: rawValue))
  }

  /// Hands requests over.
  ///
  /// - Parameter requests: each is read now, and its address stands for it in `cancel` and in its end: it must be no
  ///   other one's until then. The buffer that it names belongs to the kernel until then.
  /// - Returns: how many were taken: fewer than all where one of them was refused.
  /// - Throws: where none was taken: `resourceTemporarilyUnavailable` where the queue is full; `badFileDescriptor`,
  ///   `invalidArgument` for the first request; `badAddress`.
  ///
  /// The corresponding system call is `io_submit(2)`.
  @inline(__always)
  @discardableResult
  public func submit(_ requests: Span<UnsafeMutablePointer<Request>>) throws(Errno) -> Int {
    // SAFETY: Request is struct iocb; the kernel reads as many as there are, and writes its key into each.
    unsafe try requests.withUnsafeBufferPointer { requests throws(Errno) in
      unsafe try syscall(
        .io_submit, Int(bitPattern: rawValue), requests.count, Int(bitPattern: requests.baseAddress))
    }
  }

  /// Hands one request over. See `submit(_:)`.
  ///
  /// The corresponding system call is `io_submit(2)`.
  @inline(__always)
  public func submit(_ request: UnsafeMutablePointer<Request>) throws(Errno) {
    // SAFETY: as above.
    unsafe try withUnsafePointer(to: request) { request throws(Errno) in
      unsafe _ = try syscall(.io_submit, Int(bitPattern: rawValue), 1, Int(bitPattern: request))
    }
  }

  /// Cancels a request. Its end is in the queue then, as any other's.
  ///
  /// - Parameter request: the one that was handed over, at the same address.
  /// - Throws: `nowInProgress` where it is cancelled, and its end will come; `invalidArgument` where it has ended, or
  ///   cannot be; `resourceTemporarilyUnavailable`.
  ///
  /// The corresponding system call is `io_cancel(2)`.
  @inline(__always)
  public func cancel(_ request: UnsafeMutablePointer<Request>) throws(Errno) {
    var event = Linux.io_event()
    // SAFETY: the kernel reads the request's key. Older ones wrote the event.
    unsafe try withUnsafeMutablePointer(to: &event) { event throws(Errno) in
      unsafe _ = try syscall(
        .io_cancel, Int(bitPattern: rawValue), Int(bitPattern: request), Int(bitPattern: event))
    }
  }

  /// Takes ends of requests; sleeps until there are as many as asked for.
  ///
  /// - Parameters:
  ///   - events: where to: at most as many as it has room for.
  ///   - minimum: how many there must be at least; 0 not to sleep.
  ///   - timeout: the longest time; nil for no limit.
  /// - Returns: how many were taken: fewer than the minimum where the time ran out.
  /// - Throws: `interrupted`; `invalidArgument`.
  ///
  /// The corresponding system call is `io_getevents(2)`.
  @inline(__always)
  public func events(
    into events: inout MutableSpan<Event>, minimum: Int = 1, timeout: Duration? = nil
  ) throws(Errno) -> Int {
    // SAFETY: Event is struct io_event; the kernel writes as many as there is room for.
    unsafe try events.withUnsafeMutableBufferPointer { events throws(Errno) in
      try withTimeout(timeout) { timeout throws(Errno) in
        unsafe try syscall(
          .io_getevents, Int(bitPattern: rawValue), minimum, events.count, Int(bitPattern: events.baseAddress), timeout)
      }
    }
  }

  /// Takes ends of requests, with the thread's blocked signals replaced meanwhile. See `events(into:minimum:timeout:)`.
  ///
  /// - Parameter signals: what is blocked while it sleeps.
  ///
  /// The corresponding system call is `io_pgetevents(2)`.
  public func events(
    into events: inout MutableSpan<Event>, minimum: Int = 1, timeout: Duration? = nil, blocking signals: SignalSet
  ) throws(Errno) -> Int {
    // SAFETY: as above; the kernel reads the set by way of its address and length in bytes, struct __aio_sigset.
    unsafe try events.withUnsafeMutableBufferPointer { events throws(Errno) in
      try withTimeout(timeout) { timeout throws(Errno) in
        unsafe try withUnsafePointer(to: signals) { signals throws(Errno) in
          let argument = (UInt(bitPattern: signals), UInt(MemoryLayout<SignalSet>.size))
          return unsafe try withUnsafePointer(to: argument) { argument throws(Errno) in
            unsafe try syscall(
              .io_pgetevents, Int(bitPattern: rawValue), minimum, events.count, Int(bitPattern: events.baseAddress),
              timeout, Int(bitPattern: argument))
          }
        }
      }
    }
  }
}
