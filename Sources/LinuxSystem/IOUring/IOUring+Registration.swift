// What a ring is told beforehand: files and buffers that many requests use, who is told of answers, what is allowed.
public import LinuxABI
public import LinuxCore

extension IOUring {
  /// What `register` does.
  @frozen
  public struct Registration: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Names buffers: an array of `struct iovec`. The corresponding C constant is `IORING_REGISTER_BUFFERS`.
    @inline(__always) public static var buffers: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_BUFFERS))
    }
    /// Forgets them. The corresponding C constant is `IORING_UNREGISTER_BUFFERS`.
    @inline(__always) public static var noBuffers: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_UNREGISTER_BUFFERS))
    }
    /// Names files: an array of descriptors. The corresponding C constant is `IORING_REGISTER_FILES`.
    @inline(__always) public static var files: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_FILES))
    }
    /// Forgets them. The corresponding C constant is `IORING_UNREGISTER_FILES`.
    @inline(__always) public static var noFiles: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_UNREGISTER_FILES))
    }
    /// Names the eventfd that counts answers. The corresponding C constant is `IORING_REGISTER_EVENTFD`.
    @inline(__always) public static var eventDescriptor: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_EVENTFD))
    }
    /// Forgets it. The corresponding C constant is `IORING_UNREGISTER_EVENTFD`.
    @inline(__always) public static var noEventDescriptor: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_UNREGISTER_EVENTFD))
    }
    /// Names other files: a `struct io_uring_files_update`. The corresponding C constant is
    /// `IORING_REGISTER_FILES_UPDATE`.
    @inline(__always) public static var filesUpdate: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_FILES_UPDATE))
    }
    /// As `eventDescriptor`, for answers that took a while only. The corresponding C constant is
    /// `IORING_REGISTER_EVENTFD_ASYNC`.
    @inline(__always) public static var asynchronousEventDescriptor: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_EVENTFD_ASYNC))
    }
    /// Asks which operations there are: a `struct io_uring_probe`. The corresponding C constant is
    /// `IORING_REGISTER_PROBE`.
    @inline(__always) public static var probe: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_PROBE))
    }
    /// Keeps the caller's rights, for requests that name the number that is answered. The corresponding C constant is
    /// `IORING_REGISTER_PERSONALITY`.
    @inline(__always) public static var personality: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_PERSONALITY))
    }
    /// Forgets those of a number. The corresponding C constant is `IORING_UNREGISTER_PERSONALITY`.
    @inline(__always) public static var noPersonality: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_UNREGISTER_PERSONALITY))
    }
    /// Says what is allowed: an array of `struct io_uring_restriction`. The corresponding C constant is
    /// `IORING_REGISTER_RESTRICTIONS`.
    @inline(__always) public static var restrictions: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_RESTRICTIONS))
    }
    /// Enables rings that were made disabled. The corresponding C constant is `IORING_REGISTER_ENABLE_RINGS`.
    @inline(__always) public static var enableRings: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_ENABLE_RINGS))
    }
    /// As `files`, with tags. Since Linux 5.13. The corresponding C constant is `IORING_REGISTER_FILES2`.
    @inline(__always) public static var taggedFiles: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_FILES2))
    }
    /// As `filesUpdate`, with tags. Since Linux 5.13. The corresponding C constant is `IORING_REGISTER_FILES_UPDATE2`.
    @inline(__always) public static var taggedFilesUpdate: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_FILES_UPDATE2))
    }
    /// As `buffers`, with tags. Since Linux 5.13. The corresponding C constant is `IORING_REGISTER_BUFFERS2`.
    @inline(__always) public static var taggedBuffers: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_BUFFERS2))
    }
    /// Names other buffers. Since Linux 5.13. The corresponding C constant is `IORING_REGISTER_BUFFERS_UPDATE`.
    @inline(__always) public static var taggedBuffersUpdate: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_BUFFERS_UPDATE))
    }
    /// Says on which processors workers run. Since Linux 5.14. The corresponding C constant is
    /// `IORING_REGISTER_IOWQ_AFF`.
    @inline(__always) public static var workerProcessors: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_IOWQ_AFF))
    }
    /// On all again. Since Linux 5.14. The corresponding C constant is `IORING_UNREGISTER_IOWQ_AFF`.
    @inline(__always) public static var anyWorkerProcessors: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_UNREGISTER_IOWQ_AFF))
    }
    /// Says how many workers there are at most: two numbers. Since Linux 5.15. The corresponding C constant is
    /// `IORING_REGISTER_IOWQ_MAX_WORKERS`.
    @inline(__always) public static var workerCounts: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_IOWQ_MAX_WORKERS))
    }
    /// Names the ring itself. Since Linux 5.18. The corresponding C constant is `IORING_REGISTER_RING_FDS`.
    @inline(__always) public static var ringDescriptors: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_RING_FDS))
    }
    /// Forgets it. Since Linux 5.18. The corresponding C constant is `IORING_UNREGISTER_RING_FDS`.
    @inline(__always) public static var noRingDescriptors: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_UNREGISTER_RING_FDS))
    }
    /// Names a ring of buffers to choose from. Since Linux 5.19. The corresponding C constant is
    /// `IORING_REGISTER_PBUF_RING`.
    @inline(__always) public static var bufferRing: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_PBUF_RING))
    }
    /// Forgets it. Since Linux 5.19. The corresponding C constant is `IORING_UNREGISTER_PBUF_RING`.
    @inline(__always) public static var noBufferRing: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_UNREGISTER_PBUF_RING))
    }
    /// Cancels a request and waits for its end. Since Linux 6.0. The corresponding C constant is
    /// `IORING_REGISTER_SYNC_CANCEL`.
    @inline(__always) public static var cancel: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_SYNC_CANCEL))
    }
    /// Says where new files' indices come from. Since Linux 6.0. The corresponding C constant is
    /// `IORING_REGISTER_FILE_ALLOC_RANGE`.
    @inline(__always) public static var fileAllocationRange: Registration {
      Registration(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_REGISTER_FILE_ALLOC_RANGE))
    }
  }

  /// Tells a ring something.
  ///
  /// - Parameters:
  ///   - ring: the ring's descriptor.
  ///   - registration: what.
  ///   - argument: what the registration wants; nil where it wants nothing.
  ///   - count: how many elements, or what else the registration wants for a number.
  /// - Returns: what the registration answers.
  /// - Throws: `invalidArgument`; `resourceBusy` where it is registered already; `badFileDescriptor`;
  ///   `noSuchAddressOrDevice` where there is nothing to forget; others by registration.
  ///
  /// The corresponding system call is `io_uring_register(2)`.
  @inline(__always)
  @discardableResult
  public static func register(
    _ ring: FileDescriptor, _ registration: Registration, _ argument: UnsafeMutableRawPointer? = nil, count: Int = 0
  ) throws(Errno) -> Int {
    // SAFETY: the caller says that the argument is what the registration wants.
    unsafe try syscall(
      .io_uring_register, ring.number, Int(registration.rawValue), Int(bitPattern: argument), count)
  }

  /// Names files, for requests with the flag `registeredFile`, whose descriptor is the index among them.
  ///
  /// - Throws: `resourceBusy` where there are some already; `badFileDescriptor`; `noMemory`.
  ///
  /// The corresponding system call is `io_uring_register(2)` with `IORING_REGISTER_FILES`.
  @inline(__always)
  public func registerFiles(_ files: Span<FileDescriptor>) throws(Errno) {
    // SAFETY: FileDescriptor has the layout of its number; the kernel reads as many as there are.
    unsafe try files.withUnsafeBufferPointer { files throws(Errno) in
      unsafe _ = try IOUring.register(
        descriptor, .files, UnsafeMutableRawPointer(mutating: files.baseAddress), count: files.count)
    }
  }

  /// Forgets the files named.
  ///
  /// - Throws: `noSuchAddressOrDevice` where there are none.
  ///
  /// The corresponding system call is `io_uring_register(2)` with `IORING_UNREGISTER_FILES`.
  @inline(__always)
  public func unregisterFiles() throws(Errno) {
    // SAFETY: there is no argument.
    unsafe _ = try IOUring.register(descriptor, .noFiles)
  }

  /// Names the eventfd that counts answers.
  ///
  /// - Throws: `resourceBusy` where there is one already; `badFileDescriptor`.
  ///
  /// The corresponding system call is `io_uring_register(2)` with `IORING_REGISTER_EVENTFD`.
  @inline(__always)
  public func registerEventDescriptor(_ event: FileDescriptor) throws(Errno) {
    var number = event.rawValue
    // SAFETY: the kernel reads the one number.
    unsafe try withUnsafeMutablePointer(to: &number) { number throws(Errno) in
      unsafe _ = try IOUring.register(descriptor, .eventDescriptor, number, count: 1)
    }
  }

  /// Enables rings that were made with the option `disabled`.
  ///
  /// - Throws: `fileDescriptorInBadState` where they are enabled.
  ///
  /// The corresponding system call is `io_uring_register(2)` with `IORING_REGISTER_ENABLE_RINGS`.
  @inline(__always)
  public func enable() throws(Errno) {
    // SAFETY: there is no argument.
    unsafe _ = try IOUring.register(descriptor, .enableRings)
  }

  /// Whether the kernel knows an operation.
  ///
  /// The corresponding system call is `io_uring_register(2)` with `IORING_REGISTER_PROBE`.
  public func supports(_ operation: Operation) throws(Errno) -> Bool {
    // struct io_uring_probe of 16 bytes, and behind it eight bytes an operation.
    let limit = 256
    var probe = InlineArray<258, UInt64>(repeating: 0)
    // SAFETY: the kernel writes the structure and as many operations as it is told that there is room for.
    unsafe try withUnsafeMutablePointer(to: &probe) { probe throws(Errno) in
      unsafe _ = try IOUring.register(descriptor, .probe, probe, count: limit)
    }
    // struct io_uring_probe_op: the operation, a byte, 16 bits of flags.
    return probe[2 + Int(operation.rawValue)] &>> 16 & UInt64(Linux.IO_URING_OP_SUPPORTED) != 0
  }
}
