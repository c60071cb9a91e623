// What requests can ask for.
public import LinuxABI

extension IOUring {
  /// What a request asks for: mostly what the system call of that name does.
  @frozen
  public struct Operation: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt8
    @inline(__always) public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Nothing. The corresponding C constant is `IORING_OP_NOP`.
    @inline(__always) public static var nothing: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_NOP))
    }
    /// `preadv2(2)`. The corresponding C constant is `IORING_OP_READV`.
    @inline(__always) public static var readVector: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_READV))
    }
    /// `pwritev2(2)`. The corresponding C constant is `IORING_OP_WRITEV`.
    @inline(__always) public static var writeVector: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_WRITEV))
    }
    /// `fsync(2)`. The corresponding C constant is `IORING_OP_FSYNC`.
    @inline(__always) public static var synchronize: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_FSYNC))
    }
    /// A read into a registered buffer. The corresponding C constant is `IORING_OP_READ_FIXED`.
    @inline(__always) public static var readRegistered: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_READ_FIXED))
    }
    /// A write from a registered buffer. The corresponding C constant is `IORING_OP_WRITE_FIXED`.
    @inline(__always) public static var writeRegistered: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_WRITE_FIXED))
    }
    /// Waits for events of a descriptor. The corresponding C constant is `IORING_OP_POLL_ADD`.
    @inline(__always) public static var poll: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_POLL_ADD))
    }
    /// Ends such waiting. The corresponding C constant is `IORING_OP_POLL_REMOVE`.
    @inline(__always) public static var pollRemove: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_POLL_REMOVE))
    }
    /// `sync_file_range(2)`. The corresponding C constant is `IORING_OP_SYNC_FILE_RANGE`.
    @inline(__always) public static var synchronizeRange: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_SYNC_FILE_RANGE))
    }
    /// `sendmsg(2)`. The corresponding C constant is `IORING_OP_SENDMSG`.
    @inline(__always) public static var sendMessage: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_SENDMSG))
    }
    /// `recvmsg(2)`. The corresponding C constant is `IORING_OP_RECVMSG`.
    @inline(__always) public static var receiveMessage: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_RECVMSG))
    }
    /// Waits for a time. The corresponding C constant is `IORING_OP_TIMEOUT`.
    @inline(__always) public static var timeout: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_TIMEOUT))
    }
    /// Ends such waiting. The corresponding C constant is `IORING_OP_TIMEOUT_REMOVE`.
    @inline(__always) public static var timeoutRemove: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_TIMEOUT_REMOVE))
    }
    /// `accept4(2)`. The corresponding C constant is `IORING_OP_ACCEPT`.
    @inline(__always) public static var accept: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_ACCEPT))
    }
    /// Cancels a request. The corresponding C constant is `IORING_OP_ASYNC_CANCEL`.
    @inline(__always) public static var cancel: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_ASYNC_CANCEL))
    }
    /// Limits the time of the request that it is linked to. The corresponding C constant is `IORING_OP_LINK_TIMEOUT`.
    @inline(__always) public static var linkTimeout: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_LINK_TIMEOUT))
    }
    /// `connect(2)`. The corresponding C constant is `IORING_OP_CONNECT`.
    @inline(__always) public static var connect: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_CONNECT))
    }
    /// `fallocate(2)`. The corresponding C constant is `IORING_OP_FALLOCATE`.
    @inline(__always) public static var allocate: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_FALLOCATE))
    }
    /// `openat(2)`. The corresponding C constant is `IORING_OP_OPENAT`.
    @inline(__always) public static var open: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_OPENAT))
    }
    /// `close(2)`. The corresponding C constant is `IORING_OP_CLOSE`.
    @inline(__always) public static var close: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_CLOSE))
    }
    /// Names other registered files. The corresponding C constant is `IORING_OP_FILES_UPDATE`.
    @inline(__always) public static var filesUpdate: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_FILES_UPDATE))
    }
    /// `statx(2)`. The corresponding C constant is `IORING_OP_STATX`.
    @inline(__always) public static var status: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_STATX))
    }
    /// `pread(2)`. The corresponding C constant is `IORING_OP_READ`.
    @inline(__always) public static var read: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_READ))
    }
    /// `pwrite(2)`. The corresponding C constant is `IORING_OP_WRITE`.
    @inline(__always) public static var write: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_WRITE))
    }
    /// `posix_fadvise(2)`. The corresponding C constant is `IORING_OP_FADVISE`.
    @inline(__always) public static var fileAdvice: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_FADVISE))
    }
    /// `madvise(2)`. The corresponding C constant is `IORING_OP_MADVISE`.
    @inline(__always) public static var memoryAdvice: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_MADVISE))
    }
    /// `send(2)`. The corresponding C constant is `IORING_OP_SEND`.
    @inline(__always) public static var send: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_SEND))
    }
    /// `recv(2)`. The corresponding C constant is `IORING_OP_RECV`.
    @inline(__always) public static var receive: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_RECV))
    }
    /// `openat2(2)`. The corresponding C constant is `IORING_OP_OPENAT2`.
    @inline(__always) public static var openHow: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_OPENAT2))
    }
    /// `epoll_ctl(2)`. The corresponding C constant is `IORING_OP_EPOLL_CTL`.
    @inline(__always) public static var epollControl: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_EPOLL_CTL))
    }
    /// `splice(2)`. The corresponding C constant is `IORING_OP_SPLICE`.
    @inline(__always) public static var splice: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_SPLICE))
    }
    /// Gives the kernel buffers to choose from. The corresponding C constant is `IORING_OP_PROVIDE_BUFFERS`.
    @inline(__always) public static var provideBuffers: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_PROVIDE_BUFFERS))
    }
    /// Takes them back. The corresponding C constant is `IORING_OP_REMOVE_BUFFERS`.
    @inline(__always) public static var removeBuffers: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_REMOVE_BUFFERS))
    }
    /// `tee(2)`. The corresponding C constant is `IORING_OP_TEE`.
    @inline(__always) public static var tee: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_TEE))
    }
    /// `shutdown(2)`. Since Linux 5.11. The corresponding C constant is `IORING_OP_SHUTDOWN`.
    @inline(__always) public static var shutdown: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_SHUTDOWN))
    }
    /// `renameat2(2)`. Since Linux 5.11. The corresponding C constant is `IORING_OP_RENAMEAT`.
    @inline(__always) public static var rename: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_RENAMEAT))
    }
    /// `unlinkat(2)`. Since Linux 5.11. The corresponding C constant is `IORING_OP_UNLINKAT`.
    @inline(__always) public static var unlink: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_UNLINKAT))
    }
    /// `mkdirat(2)`. Since Linux 5.15. The corresponding C constant is `IORING_OP_MKDIRAT`.
    @inline(__always) public static var makeDirectory: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_MKDIRAT))
    }
    /// `symlinkat(2)`. Since Linux 5.15. The corresponding C constant is `IORING_OP_SYMLINKAT`.
    @inline(__always) public static var makeSymbolicLink: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_SYMLINKAT))
    }
    /// `linkat(2)`. Since Linux 5.15. The corresponding C constant is `IORING_OP_LINKAT`.
    @inline(__always) public static var makeLink: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_LINKAT))
    }
    /// An answer in another ring. Since Linux 5.18. The corresponding C constant is `IORING_OP_MSG_RING`.
    @inline(__always) public static var message: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_MSG_RING))
    }
    /// `fsetxattr(2)`. Since Linux 5.19. The corresponding C constant is `IORING_OP_FSETXATTR`.
    @inline(__always) public static var setFileAttribute: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_FSETXATTR))
    }
    /// `setxattr(2)`. Since Linux 5.19. The corresponding C constant is `IORING_OP_SETXATTR`.
    @inline(__always) public static var setAttribute: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_SETXATTR))
    }
    /// `fgetxattr(2)`. Since Linux 5.19. The corresponding C constant is `IORING_OP_FGETXATTR`.
    @inline(__always) public static var fileAttribute: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_FGETXATTR))
    }
    /// `getxattr(2)`. Since Linux 5.19. The corresponding C constant is `IORING_OP_GETXATTR`.
    @inline(__always) public static var attribute: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_GETXATTR))
    }
    /// `socket(2)`. Since Linux 5.19. The corresponding C constant is `IORING_OP_SOCKET`.
    @inline(__always) public static var socket: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_SOCKET))
    }
    /// A file's own command. Since Linux 5.19. The corresponding C constant is `IORING_OP_URING_CMD`.
    @inline(__always) public static var command: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_URING_CMD))
    }
    /// A send without a copy. Since Linux 6.0. The corresponding C constant is `IORING_OP_SEND_ZC`.
    @inline(__always) public static var sendUncopied: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_SEND_ZC))
    }
    /// A sendmsg without a copy. Since Linux 6.1. The corresponding C constant is `IORING_OP_SENDMSG_ZC`.
    @inline(__always) public static var sendMessageUncopied: Operation {
      Operation(rawValue: UInt8(truncatingIfNeeded: Linux.IORING_OP_SENDMSG_ZC))
    }
  }
}
