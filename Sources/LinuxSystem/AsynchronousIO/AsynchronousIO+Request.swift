// What is asked of an AsynchronousIO, and what comes back.
public import LinuxABI
public import LinuxCore

extension AsynchronousIO {
  /// What a request asks for.
  @frozen
  public struct Operation: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt16
    @inline(__always) public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A read. The corresponding C constant is `IOCB_CMD_PREAD`.
    @inline(__always) public static var read: Operation {
      Operation(rawValue: UInt16(truncatingIfNeeded: Linux.IOCB_CMD_PREAD))
    }
    /// A write. The corresponding C constant is `IOCB_CMD_PWRITE`.
    @inline(__always) public static var write: Operation {
      Operation(rawValue: UInt16(truncatingIfNeeded: Linux.IOCB_CMD_PWRITE))
    }
    /// A wait until what was written has reached the device. The corresponding C constant is `IOCB_CMD_FSYNC`.
    @inline(__always) public static var synchronize: Operation {
      Operation(rawValue: UInt16(truncatingIfNeeded: Linux.IOCB_CMD_FSYNC))
    }
    /// The same, without what of the file's status is not needed to read it. The corresponding C constant is
    /// `IOCB_CMD_FDSYNC`.
    @inline(__always) public static var synchronizeData: Operation {
      Operation(rawValue: UInt16(truncatingIfNeeded: Linux.IOCB_CMD_FDSYNC))
    }
    /// A wait for events of a descriptor. The corresponding C constant is `IOCB_CMD_POLL`.
    @inline(__always) public static var poll: Operation {
      Operation(rawValue: UInt16(truncatingIfNeeded: Linux.IOCB_CMD_POLL))
    }
    /// A read into several buffers. The corresponding C constant is `IOCB_CMD_PREADV`.
    @inline(__always) public static var readVector: Operation {
      Operation(rawValue: UInt16(truncatingIfNeeded: Linux.IOCB_CMD_PREADV))
    }
    /// A write of several buffers. The corresponding C constant is `IOCB_CMD_PWRITEV`.
    @inline(__always) public static var writeVector: Operation {
      Operation(rawValue: UInt16(truncatingIfNeeded: Linux.IOCB_CMD_PWRITEV))
    }
  }

  /// A request.
  @frozen
  public struct Request {
    var kernel: Linux.iocb

    /// A request of any kind: what the fields mean depends on the operation, `io_submit(2)` says how.
    ///
    /// - Parameters:
    ///   - operation: what is asked for.
    ///   - descriptor: the file.
    ///   - address: that of memory that stays as it is until the end, or the events to wait for.
    ///   - count: its length, in bytes or in elements.
    ///   - offset: where in the file.
    ///   - userData: the end has it too.
    @inline(__always)
    public init(
      _ operation: Operation, _ descriptor: FileDescriptor, address: UInt, count: Int = 0, offset: Int64 = 0,
      userData: UInt64 = 0
    ) {
      kernel = Linux.iocb()
      kernel.aio_data = userData
      kernel.aio_lio_opcode = operation.rawValue
      kernel.aio_fildes = UInt32(bitPattern: descriptor.rawValue)
      kernel.aio_buf = UInt64(address)
      kernel.aio_nbytes = UInt64(count)
      kernel.aio_offset = offset
    }

    /// What is asked for.
    @inline(__always) public var operation: Operation { Operation(rawValue: kernel.aio_lio_opcode) }

    /// What the end has too, to tell it from others.
    @inline(__always)
    public var userData: UInt64 {
      get { kernel.aio_data }
      set { kernel.aio_data = newValue }
    }

    /// Has the end counted by an eventfd too.
    @inline(__always)
    public mutating func notify(_ event: FileDescriptor) {
      kernel.aio_flags |= UInt32(truncatingIfNeeded: Linux.IOCB_FLAG_RESFD)
      kernel.aio_resfd = UInt32(bitPattern: event.rawValue)
    }

    /// A read.
    ///
    /// - Parameters:
    ///   - descriptor: the file.
    ///   - buffer: where to: it belongs to the kernel until the end.
    ///   - offset: where from in the file.
    ///   - userData: the end has it too.
    @inline(__always)
    public static func read(
      _ descriptor: FileDescriptor, into buffer: UnsafeMutableRawBufferPointer, at offset: Int64, userData: UInt64 = 0
    ) -> Request {
      Request(
        .read, descriptor, address: UInt(bitPattern: buffer.baseAddress), count: buffer.count, offset: offset,
        userData: userData)
    }

    /// A write.
    ///
    /// - Parameters:
    ///   - descriptor: the file.
    ///   - buffer: what is written: it stays as it is until the end.
    ///   - offset: where to in the file.
    ///   - userData: the end has it too.
    @inline(__always)
    public static func write(
      _ descriptor: FileDescriptor, _ buffer: UnsafeRawBufferPointer, at offset: Int64, userData: UInt64 = 0
    ) -> Request {
      Request(
        .write, descriptor, address: UInt(bitPattern: buffer.baseAddress), count: buffer.count, offset: offset,
        userData: userData)
    }

    /// A wait until what was written has reached the device.
    ///
    /// - Parameters:
    ///   - descriptor: the file.
    ///   - dataOnly: not what of the file's status is not needed to read it.
    ///   - userData: the end has it too.
    @inline(__always)
    public static func synchronize(
      _ descriptor: FileDescriptor, dataOnly: Bool = false, userData: UInt64 = 0
    ) -> Request {
      Request(
        dataOnly ? .synchronizeData : .synchronize, descriptor, address: 0, count: 0, offset: 0, userData: userData)
    }

    /// A wait for events of a descriptor. Its end has those that came.
    ///
    /// - Parameters:
    ///   - descriptor: the file.
    ///   - events: the kernel's bits: 1 where it can be read (POLLIN), 4 where it can be written (POLLOUT), and others.
    ///   - userData: the end has it too.
    @inline(__always)
    public static func poll(_ descriptor: FileDescriptor, events: UInt16, userData: UInt64 = 0) -> Request {
      Request(.poll, descriptor, address: UInt(events), count: 0, offset: 0, userData: userData)
    }
  }

  /// The end of a request.
  @frozen
  public struct Event {
    var kernel: Linux.io_event

    /// Room for one.
    @inline(__always) public init() { kernel = Linux.io_event() }

    /// The request's.
    @inline(__always) public var userData: UInt64 { kernel.data }

    /// The request's address.
    @inline(__always)
    public var request: UnsafeMutablePointer<Request>? {
      unsafe UnsafeMutablePointer(bitPattern: UInt(truncatingIfNeeded: kernel.obj))
    }

    /// The result, as of a system call.
    ///
    /// - Throws: the request's error.
    @inline(__always)
    public func result() throws(Errno) -> Int {
      if let error = errno(in: Int(kernel.res)) { throw error }
      return Int(kernel.res)
    }
  }
}
