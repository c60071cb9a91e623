// The three calls of io_uring, on any ring's descriptor, and their options.
public import LinuxABI
public import LinuxCore

extension IOUring {
  /// How rings work.
  @frozen
  public struct SetupOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The kernel asks devices for their answers again and again, when answers are waited for. The corresponding C
    /// constant is `IORING_SETUP_IOPOLL`.
    @inline(__always) public static var polledDevices: SetupOptions {
      SetupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_SETUP_IOPOLL))
    }
    /// A thread of the kernel takes requests without a call. The corresponding C constant is `IORING_SETUP_SQPOLL`.
    @inline(__always) public static var submissionThread: SetupOptions {
      SetupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_SETUP_SQPOLL))
    }
    /// With `submissionThread`: on one processor, which the parameters say. The corresponding C constant is
    /// `IORING_SETUP_SQ_AFF`.
    @inline(__always) public static var threadProcessor: SetupOptions {
      SetupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_SETUP_SQ_AFF))
    }
    /// The parameters say for how many answers there is room. The corresponding C constant is `IORING_SETUP_CQSIZE`.
    @inline(__always) public static var completionCount: SetupOptions {
      SetupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_SETUP_CQSIZE))
    }
    /// Counts that are too large are made as large as may be. The corresponding C constant is `IORING_SETUP_CLAMP`.
    @inline(__always) public static var clampCounts: SetupOptions {
      SetupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_SETUP_CLAMP))
    }
    /// The kernel's workers are those of another ring, which the parameters say. The corresponding C constant is
    /// `IORING_SETUP_ATTACH_WQ`.
    @inline(__always) public static var sharedWorkers: SetupOptions {
      SetupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_SETUP_ATTACH_WQ))
    }
    /// Requests are not taken until the rings are enabled. The corresponding C constant is `IORING_SETUP_R_DISABLED`.
    @inline(__always) public static var disabled: SetupOptions {
      SetupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_SETUP_R_DISABLED))
    }
    /// An invalid request does not keep those behind it. Since Linux 5.18. The corresponding C constant is
    /// `IORING_SETUP_SUBMIT_ALL`.
    @inline(__always) public static var submitAll: SetupOptions {
      SetupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_SETUP_SUBMIT_ALL))
    }
    /// A running thread is not interrupted for answers. Since Linux 5.19. The corresponding C constant is
    /// `IORING_SETUP_COOP_TASKRUN`.
    @inline(__always) public static var cooperativeWork: SetupOptions {
      SetupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_SETUP_COOP_TASKRUN))
    }
    /// With `cooperativeWork`: a flag in the ring says that there are some. Since Linux 5.19. The corresponding C
    /// constant is `IORING_SETUP_TASKRUN_FLAG`.
    @inline(__always) public static var workFlag: SetupOptions {
      SetupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_SETUP_TASKRUN_FLAG))
    }
    /// One thread only makes requests. Since Linux 6.0. The corresponding C constant is `IORING_SETUP_SINGLE_ISSUER`.
    @inline(__always) public static var singleIssuer: SetupOptions {
      SetupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_SETUP_SINGLE_ISSUER))
    }
    /// With `singleIssuer`: answers are made when they are waited for. Since Linux 6.1. The corresponding C constant is
    /// `IORING_SETUP_DEFER_TASKRUN`.
    @inline(__always) public static var deferredWork: SetupOptions {
      SetupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_SETUP_DEFER_TASKRUN))
    }
    /// Requests have 128 bytes: this changes the rings' layout. Since Linux 5.19. The corresponding C constant is
    /// `IORING_SETUP_SQE128`.
    @inline(__always) public static var largeSubmissions: SetupOptions {
      SetupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_SETUP_SQE128))
    }
    /// Answers have 32 bytes: this changes the rings' layout. Since Linux 5.19. The corresponding C constant is
    /// `IORING_SETUP_CQE32`.
    @inline(__always) public static var largeCompletions: SetupOptions {
      SetupOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_SETUP_CQE32))
    }
  }

  /// What a kernel's rings can do.
  @frozen
  public struct Features: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Both rings are in one mapping. The corresponding C constant is `IORING_FEAT_SINGLE_MMAP`.
    @inline(__always) public static var singleMapping: Features {
      Features(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_FEAT_SINGLE_MMAP))
    }
    /// Answers that there is no room for are kept. The corresponding C constant is `IORING_FEAT_NODROP`.
    @inline(__always) public static var noDrop: Features {
      Features(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_FEAT_NODROP))
    }
    /// What a request points to may change once it was taken, buffers excepted. The corresponding C constant is
    /// `IORING_FEAT_SUBMIT_STABLE`.
    @inline(__always) public static var stableSubmissions: Features {
      Features(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_FEAT_SUBMIT_STABLE))
    }
    /// The offset -1 stands for the descriptor's position. The corresponding C constant is `IORING_FEAT_RW_CUR_POS`.
    @inline(__always) public static var currentPosition: Features {
      Features(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_FEAT_RW_CUR_POS))
    }
    /// Requests are made with the rights of who takes part in the call. The corresponding C constant is
    /// `IORING_FEAT_CUR_PERSONALITY`.
    @inline(__always) public static var currentPersonality: Features {
      Features(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_FEAT_CUR_PERSONALITY))
    }
    /// Requests that would block wait without a thread. The corresponding C constant is `IORING_FEAT_FAST_POLL`.
    @inline(__always) public static var fastPoll: Features {
      Features(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_FEAT_FAST_POLL))
    }
    /// Events of `poll` may have 32 bits. The corresponding C constant is `IORING_FEAT_POLL_32BITS`.
    @inline(__always) public static var poll32Bits: Features {
      Features(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_FEAT_POLL_32BITS))
    }
    /// With `submissionThread` descriptors need not be registered. The corresponding C constant is
    /// `IORING_FEAT_SQPOLL_NONFIXED`.
    @inline(__always) public static var threadWithAnyFile: Features {
      Features(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_FEAT_SQPOLL_NONFIXED))
    }
    /// Waiting may have a timeout. The corresponding C constant is `IORING_FEAT_EXT_ARG`.
    @inline(__always) public static var extendedArgument: Features {
      Features(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_FEAT_EXT_ARG))
    }
    /// Workers are threads of the process. The corresponding C constant is `IORING_FEAT_NATIVE_WORKERS`.
    @inline(__always) public static var nativeWorkers: Features {
      Features(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_FEAT_NATIVE_WORKERS))
    }
    /// Registered resources may have tags. The corresponding C constant is `IORING_FEAT_RSRC_TAGS`.
    @inline(__always) public static var resourceTags: Features {
      Features(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_FEAT_RSRC_TAGS))
    }
    /// Requests may go without an answer where all went well. The corresponding C constant is `IORING_FEAT_CQE_SKIP`.
    @inline(__always) public static var completionSkipping: Features {
      Features(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_FEAT_CQE_SKIP))
    }
    /// A request's descriptor is looked up when it is its turn. The corresponding C constant is
    /// `IORING_FEAT_LINKED_FILE`.
    @inline(__always) public static var linkedFiles: Features {
      Features(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_FEAT_LINKED_FILE))
    }
  }

  /// What `setup` is told, and answers.
  @frozen
  public struct SetupParameters {
    var kernel: Linux.io_uring_params

    /// These options, and else the kernel's defaults.
    @inline(__always)
    public init(_ options: SetupOptions = []) {
      kernel = Linux.io_uring_params()
      kernel.flags = options.rawValue
    }

    /// How the rings work.
    @inline(__always) public var options: SetupOptions { SetupOptions(rawValue: kernel.flags) }

    /// How many requests there is room for: the kernel's answer.
    @inline(__always) public var submissionCount: UInt32 { kernel.sq_entries }

    /// How many answers there is room for: the kernel's answer, and with the option `completionCount` what is asked
    /// for.
    @inline(__always)
    public var completionCount: UInt32 {
      get { kernel.cq_entries }
      set { kernel.cq_entries = newValue }
    }

    /// With `threadProcessor`: the processor of the kernel's thread.
    @inline(__always)
    public var threadProcessor: UInt32 {
      get { kernel.sq_thread_cpu }
      set { kernel.sq_thread_cpu = newValue }
    }

    /// With `submissionThread`: after how many idle milliseconds the kernel's thread goes to sleep; 0 for a second.
    @inline(__always)
    public var threadIdleMilliseconds: UInt32 {
      get { kernel.sq_thread_idle }
      set { kernel.sq_thread_idle = newValue }
    }

    /// With `sharedWorkers`: the other ring.
    @inline(__always)
    public var sharedRing: FileDescriptor {
      get { FileDescriptor(rawValue: Int32(bitPattern: kernel.wq_fd)) }
      set { kernel.wq_fd = UInt32(bitPattern: newValue.rawValue) }
    }

    /// What the rings can do: the kernel's answer.
    @inline(__always) public var features: Features { Features(rawValue: kernel.features) }
  }

  /// Makes a pair of rings, to be mapped by the caller: `init(count:options:)` does both. The descriptor is closed on
  /// exec.
  ///
  /// - Parameters:
  ///   - count: how many requests there is room for: 1 to 32,768, rounded up to a power of two.
  ///   - parameters: options, and the kernel's answers.
  /// - Throws: `notPermitted` where the system switched io_uring off; `noFunction`; `noMemory`; `tooManyOpenFiles`;
  ///   `invalidArgument`.
  ///
  /// The corresponding system call is `io_uring_setup(2)`.
  @inline(__always)
  public static func setup(count: UInt32, _ parameters: inout SetupParameters) throws(Errno) -> FileDescriptor {
    // SAFETY: SetupParameters is struct io_uring_params, which the kernel reads and writes.
    let number = unsafe try withUnsafeMutablePointer(to: &parameters) { parameters throws(Errno) in
      unsafe try syscall(.io_uring_setup, Int(count), Int(bitPattern: parameters))
    }
    return FileDescriptor(rawValue: Int32(truncatingIfNeeded: number))
  }

  /// What `enter` does beside handing requests over.
  @frozen
  public struct EnterOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Sleeps until there are as many answers as said. The corresponding C constant is `IORING_ENTER_GETEVENTS`.
    @inline(__always) public static var getEvents: EnterOptions {
      EnterOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_ENTER_GETEVENTS))
    }
    /// Wakes the kernel's thread. The corresponding C constant is `IORING_ENTER_SQ_WAKEUP`.
    @inline(__always) public static var wakeThread: EnterOptions {
      EnterOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_ENTER_SQ_WAKEUP))
    }
    /// Sleeps until the kernel's thread has made room. The corresponding C constant is `IORING_ENTER_SQ_WAIT`.
    @inline(__always) public static var waitForRoom: EnterOptions {
      EnterOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_ENTER_SQ_WAIT))
    }
    /// The last argument is a structure: set by `enter` where there is a timeout. The corresponding C constant is
    /// `IORING_ENTER_EXT_ARG`.
    @inline(__always) public static var extendedArgument: EnterOptions {
      EnterOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_ENTER_EXT_ARG))
    }
    /// The descriptor is an index of registered rings. Since Linux 5.18. The corresponding C constant is
    /// `IORING_ENTER_REGISTERED_RING`.
    @inline(__always) public static var registeredRing: EnterOptions {
      EnterOptions(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_ENTER_REGISTERED_RING))
    }
  }

  /// Hands requests over, and waits for answers.
  ///
  /// - Parameters:
  ///   - ring: the ring's descriptor.
  ///   - count: how many requests.
  ///   - minimum: how many answers there must be before it returns, with `getEvents`.
  ///   - options: what it does.
  ///   - timeout: the longest time to wait; nil for no limit. Since Linux 5.11.
  /// - Returns: how many requests the kernel took.
  /// - Throws: `timeout` where the time ran out; `interrupted`; `resourceBusy`; `resourceTemporarilyUnavailable`;
  ///   `fileDescriptorInBadState` where the rings are disabled; `invalidArgument`.
  ///
  /// The corresponding system call is `io_uring_enter(2)`.
  public static func enter(
    _ ring: FileDescriptor, submitting count: Int, waitingFor minimum: Int, _ options: EnterOptions,
    timeout: Duration? = nil
  ) throws(Errno) -> Int {
    guard let timeout else {
      // SAFETY: no argument is an address.
      return unsafe try syscall(.io_uring_enter, ring.number, count, minimum, Int(options.rawValue), 0, 0)
    }
    var time = Linux.__kernel_timespec(timeout)
    var argument = Linux.io_uring_getevents_arg()
    // SAFETY: the kernel reads the structure, and the time that it points to.
    return unsafe try withUnsafeMutablePointer(to: &time) { time throws(Errno) in
      argument.ts = UInt64(UInt(bitPattern: time))
      return unsafe try withUnsafePointer(to: argument) { argument throws(Errno) in
        unsafe try syscall(
          .io_uring_enter, ring.number, count, minimum, Int(options.union(.extendedArgument).rawValue),
          Int(bitPattern: argument), MemoryLayout<Linux.io_uring_getevents_arg>.size)
      }
    }
  }
}

extension IOUring.SetupOptions {
  /// Those with which the rings lie as IOUring takes them to lie, and that need no more parameters.
  @inline(__always)
  static var plainLayout: IOUring.SetupOptions {
    let flags =
      Linux.IORING_SETUP_IOPOLL | Linux.IORING_SETUP_SQPOLL | Linux.IORING_SETUP_CLAMP | Linux.IORING_SETUP_R_DISABLED
      | Linux.IORING_SETUP_SUBMIT_ALL | Linux.IORING_SETUP_COOP_TASKRUN | Linux.IORING_SETUP_TASKRUN_FLAG
      | Linux.IORING_SETUP_SINGLE_ISSUER | Linux.IORING_SETUP_DEFER_TASKRUN
    return IOUring.SetupOptions(rawValue: UInt32(truncatingIfNeeded: flags))
  }
}
