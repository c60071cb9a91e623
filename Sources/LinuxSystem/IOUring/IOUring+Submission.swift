// Requests: what they are made of, and those that are made often. What can be asked for is in IOUring+Operation.
public import LinuxABI
public import LinuxCore

extension IOUring {
  /// How a request is treated.
  @frozen
  public struct SubmissionFlags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    @inline(__always) public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Its descriptor is an index of registered files. The corresponding C constant is `IOSQE_FIXED_FILE`.
    @inline(__always) public static var registeredFile: SubmissionFlags {
      SubmissionFlags(rawValue: UInt8(truncatingIfNeeded: Linux.IOSQE_FIXED_FILE))
    }
    /// It waits for all before it, and all behind wait for it. The corresponding C constant is `IOSQE_IO_DRAIN`.
    @inline(__always) public static var drain: SubmissionFlags {
      SubmissionFlags(rawValue: UInt8(truncatingIfNeeded: Linux.IOSQE_IO_DRAIN))
    }
    /// The next one waits for it, and is cancelled if it fails. The corresponding C constant is `IOSQE_IO_LINK`.
    @inline(__always) public static var link: SubmissionFlags {
      SubmissionFlags(rawValue: UInt8(truncatingIfNeeded: Linux.IOSQE_IO_LINK))
    }
    /// The next one waits for it. The corresponding C constant is `IOSQE_IO_HARDLINK`.
    @inline(__always) public static var hardLink: SubmissionFlags {
      SubmissionFlags(rawValue: UInt8(truncatingIfNeeded: Linux.IOSQE_IO_HARDLINK))
    }
    /// A worker does it, without trying first whether it blocks. The corresponding C constant is `IOSQE_ASYNC`.
    @inline(__always) public static var asynchronous: SubmissionFlags {
      SubmissionFlags(rawValue: UInt8(truncatingIfNeeded: Linux.IOSQE_ASYNC))
    }
    /// The kernel chooses a buffer of a group. The corresponding C constant is `IOSQE_BUFFER_SELECT`.
    @inline(__always) public static var selectBuffer: SubmissionFlags {
      SubmissionFlags(rawValue: UInt8(truncatingIfNeeded: Linux.IOSQE_BUFFER_SELECT))
    }
    /// There is no answer where all went well. Since Linux 5.17. The corresponding C constant is
    /// `IOSQE_CQE_SKIP_SUCCESS`.
    @inline(__always) public static var skipSuccess: SubmissionFlags {
      SubmissionFlags(rawValue: UInt8(truncatingIfNeeded: Linux.IOSQE_CQE_SKIP_SUCCESS))
    }
  }

  /// A request.
  @frozen
  public struct Submission {
    var kernel: Linux.io_uring_sqe

    /// A request of any kind: what the fields mean depends on the operation, `io_uring_enter(2)` says how.
    ///
    /// - Parameters:
    ///   - operation: what is asked for.
    ///   - descriptor: the file; -1 for none.
    ///   - address: memory that stays as it is until the answer is there.
    ///   - count: its length, or a number.
    ///   - offset: where in the file, or a second address.
    ///   - modifiers: flags of the operation's own.
    ///   - userData: the answer has it too.
    @inline(__always)
    public init(
      _ operation: Operation, _ descriptor: FileDescriptor = FileDescriptor(rawValue: -1),
      address: UnsafeRawPointer? = nil, count: UInt32 = 0, offset: UInt64 = 0, modifiers: UInt32 = 0,
      userData: UInt64 = 0
    ) {
      self.init(
        operation, descriptor, rawAddress: UInt(bitPattern: address), count, offset, modifiers, userData)
    }

    @inline(__always)
    init(
      _ operation: Operation, _ descriptor: FileDescriptor, rawAddress: UInt, _ count: UInt32, _ offset: UInt64,
      _ modifiers: UInt32, _ userData: UInt64
    ) {
      kernel = Linux.io_uring_sqe()
      kernel.opcode = operation.rawValue
      kernel.fd = descriptor.rawValue
      kernel.addr = UInt64(rawAddress)
      kernel.len = count
      kernel.off = offset
      kernel.rw_flags = .init(truncatingIfNeeded: modifiers)
      kernel.user_data = userData
    }

    /// What is asked for.
    @inline(__always) public var operation: Operation { Operation(rawValue: kernel.opcode) }

    /// How it is treated.
    @inline(__always)
    public var flags: SubmissionFlags {
      get { SubmissionFlags(rawValue: kernel.flags) }
      set { kernel.flags = newValue.rawValue }
    }

    /// What the answer has too, to tell it from others.
    @inline(__always)
    public var userData: UInt64 {
      get { kernel.user_data }
      set { kernel.user_data = newValue }
    }

    /// The registered buffer, or the group of buffers, that it uses.
    @inline(__always)
    public var bufferIndex: UInt16 {
      get { kernel.buf_index }
      set { kernel.buf_index = newValue }
    }

    /// The priority, or more flags of the operation's own.
    @inline(__always)
    public var priority: UInt16 {
      get { kernel.ioprio }
      set { kernel.ioprio = newValue }
    }
  }
}

extension IOUring.Submission {
  /// A request for nothing.
  @inline(__always)
  public static func nothing(userData: UInt64 = 0) -> IOUring.Submission {
    IOUring.Submission(.nothing, FileDescriptor(rawValue: -1), rawAddress: 0, 0, 0, 0, userData)
  }

  /// A read.
  ///
  /// - Parameters:
  ///   - descriptor: the file.
  ///   - buffer: where to: it belongs to the kernel until the answer is there.
  ///   - offset: where from in the file; nil for the descriptor's position.
  ///   - userData: the answer has it too.
  @inline(__always)
  public static func read(
    _ descriptor: FileDescriptor, into buffer: UnsafeMutableRawBufferPointer, at offset: Int64? = nil,
    userData: UInt64 = 0
  ) -> IOUring.Submission {
    IOUring.Submission(
      .read, descriptor, rawAddress: UInt(bitPattern: buffer.baseAddress), UInt32(clamping: buffer.count),
      UInt64(bitPattern: offset ?? -1), 0, userData)
  }

  /// A write.
  ///
  /// - Parameters:
  ///   - descriptor: the file.
  ///   - buffer: what is written: it stays as it is until the answer is there.
  ///   - offset: where to in the file; nil for the descriptor's position.
  ///   - userData: the answer has it too.
  @inline(__always)
  public static func write(
    _ descriptor: FileDescriptor, _ buffer: UnsafeRawBufferPointer, at offset: Int64? = nil, userData: UInt64 = 0
  ) -> IOUring.Submission {
    IOUring.Submission(
      .write, descriptor, rawAddress: UInt(bitPattern: buffer.baseAddress), UInt32(clamping: buffer.count),
      UInt64(bitPattern: offset ?? -1), 0, userData)
  }

  /// A wait until what was written has reached the device.
  ///
  /// - Parameters:
  ///   - descriptor: the file.
  ///   - dataOnly: not what of the file's status is not needed to read it.
  ///   - userData: the answer has it too.
  @inline(__always)
  public static func synchronize(
    _ descriptor: FileDescriptor, dataOnly: Bool = false, userData: UInt64 = 0
  ) -> IOUring.Submission {
    let modifiers = dataOnly ? UInt32(truncatingIfNeeded: Linux.IORING_FSYNC_DATASYNC) : 0
    return IOUring.Submission(.synchronize, descriptor, rawAddress: 0, 0, 0, modifiers, userData)
  }

  /// A close.
  ///
  /// - Parameters:
  ///   - descriptor: the file.
  ///   - userData: the answer has it too.
  @inline(__always)
  public static func close(_ descriptor: FileDescriptor, userData: UInt64 = 0) -> IOUring.Submission {
    IOUring.Submission(.close, descriptor, rawAddress: 0, 0, 0, 0, userData)
  }

  /// A wait for a time. Its answer is -ETIME.
  ///
  /// - Parameters:
  ///   - time: how long, or with `isDeadline` until when in monotonic time; read when the kernel takes the request.
  ///   - isDeadline: whether the time is a point.
  ///   - count: after so many answers it ends early; 0 for never.
  ///   - userData: the answer has it too.
  @inline(__always)
  public static func timeout(
    _ time: UnsafePointer<Timestamp>, isDeadline: Bool = false, orAfter count: UInt64 = 0, userData: UInt64 = 0
  ) -> IOUring.Submission {
    let modifiers = isDeadline ? UInt32(truncatingIfNeeded: Linux.IORING_TIMEOUT_ABS) : 0
    // Timestamp has the layout of struct __kernel_timespec.
    return IOUring.Submission(
      .timeout, FileDescriptor(rawValue: -1), rawAddress: UInt(bitPattern: time), 1, count, modifiers, userData)
  }

  /// The end of a request that was made before: its answer is -ECANCELED where it was in time.
  ///
  /// - Parameters:
  ///   - target: that request's user data.
  ///   - userData: the answer has it too.
  @inline(__always)
  public static func cancel(_ target: UInt64, userData: UInt64 = 0) -> IOUring.Submission {
    IOUring.Submission(
      .cancel, FileDescriptor(rawValue: -1), rawAddress: UInt(truncatingIfNeeded: target), 0, 0, 0, userData)
  }
}
