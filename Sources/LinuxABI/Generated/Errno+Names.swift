// The kernel's error numbers under swift-system's names; and the C names, so that typing one offers the Swift one.
// Made by ./x gen (Sources/Generator) from the headers of Linux 6.1: not to be edited.
// swift-format-ignore-file
extension Errno {
  /// Operation not permitted. The corresponding C error is `EPERM`.
  @_alwaysEmitIntoClient @inline(__always) public static var notPermitted: Self { Self(rawValue: 1) }
  /// No such file or directory. The corresponding C error is `ENOENT`.
  @_alwaysEmitIntoClient @inline(__always) public static var noSuchFileOrDirectory: Self { Self(rawValue: 2) }
  /// No such process. The corresponding C error is `ESRCH`.
  @_alwaysEmitIntoClient @inline(__always) public static var noSuchProcess: Self { Self(rawValue: 3) }
  /// Interrupted system call. The corresponding C error is `EINTR`.
  @_alwaysEmitIntoClient @inline(__always) public static var interrupted: Self { Self(rawValue: 4) }
  /// I/O error. The corresponding C error is `EIO`.
  @_alwaysEmitIntoClient @inline(__always) public static var ioError: Self { Self(rawValue: 5) }
  /// No such device or address. The corresponding C error is `ENXIO`.
  @_alwaysEmitIntoClient @inline(__always) public static var noSuchAddressOrDevice: Self { Self(rawValue: 6) }
  /// Argument list too long. The corresponding C error is `E2BIG`.
  @_alwaysEmitIntoClient @inline(__always) public static var argListTooLong: Self { Self(rawValue: 7) }
  /// Exec format error. The corresponding C error is `ENOEXEC`.
  @_alwaysEmitIntoClient @inline(__always) public static var execFormatError: Self { Self(rawValue: 8) }
  /// Bad file number. The corresponding C error is `EBADF`.
  @_alwaysEmitIntoClient @inline(__always) public static var badFileDescriptor: Self { Self(rawValue: 9) }
  /// No child processes. The corresponding C error is `ECHILD`.
  @_alwaysEmitIntoClient @inline(__always) public static var noChildProcess: Self { Self(rawValue: 10) }
  /// Try again. The corresponding C error is `EAGAIN`.
  @_alwaysEmitIntoClient @inline(__always) public static var resourceTemporarilyUnavailable: Self { Self(rawValue: 11) }
  /// Operation would block. The corresponding C error is `EWOULDBLOCK`.
  @_alwaysEmitIntoClient @inline(__always) public static var wouldBlock: Self { Self(rawValue: 11) }
  /// Out of memory. The corresponding C error is `ENOMEM`.
  @_alwaysEmitIntoClient @inline(__always) public static var noMemory: Self { Self(rawValue: 12) }
  /// Permission denied. The corresponding C error is `EACCES`.
  @_alwaysEmitIntoClient @inline(__always) public static var permissionDenied: Self { Self(rawValue: 13) }
  /// Bad address. The corresponding C error is `EFAULT`.
  @_alwaysEmitIntoClient @inline(__always) public static var badAddress: Self { Self(rawValue: 14) }
  /// Block device required. The corresponding C error is `ENOTBLK`.
  @_alwaysEmitIntoClient @inline(__always) public static var notBlockDevice: Self { Self(rawValue: 15) }
  /// Device or resource busy. The corresponding C error is `EBUSY`.
  @_alwaysEmitIntoClient @inline(__always) public static var resourceBusy: Self { Self(rawValue: 16) }
  /// File exists. The corresponding C error is `EEXIST`.
  @_alwaysEmitIntoClient @inline(__always) public static var fileExists: Self { Self(rawValue: 17) }
  /// Cross-device link. The corresponding C error is `EXDEV`.
  @_alwaysEmitIntoClient @inline(__always) public static var improperLink: Self { Self(rawValue: 18) }
  /// No such device. The corresponding C error is `ENODEV`.
  @_alwaysEmitIntoClient @inline(__always) public static var operationNotSupportedByDevice: Self { Self(rawValue: 19) }
  /// Not a directory. The corresponding C error is `ENOTDIR`.
  @_alwaysEmitIntoClient @inline(__always) public static var notDirectory: Self { Self(rawValue: 20) }
  /// Is a directory. The corresponding C error is `EISDIR`.
  @_alwaysEmitIntoClient @inline(__always) public static var isDirectory: Self { Self(rawValue: 21) }
  /// Invalid argument. The corresponding C error is `EINVAL`.
  @_alwaysEmitIntoClient @inline(__always) public static var invalidArgument: Self { Self(rawValue: 22) }
  /// File table overflow. The corresponding C error is `ENFILE`.
  @_alwaysEmitIntoClient @inline(__always) public static var tooManyOpenFilesInSystem: Self { Self(rawValue: 23) }
  /// Too many open files. The corresponding C error is `EMFILE`.
  @_alwaysEmitIntoClient @inline(__always) public static var tooManyOpenFiles: Self { Self(rawValue: 24) }
  /// Not a typewriter. The corresponding C error is `ENOTTY`.
  @_alwaysEmitIntoClient @inline(__always) public static var inappropriateIOCTLForDevice: Self { Self(rawValue: 25) }
  /// Text file busy. The corresponding C error is `ETXTBSY`.
  @_alwaysEmitIntoClient @inline(__always) public static var textFileBusy: Self { Self(rawValue: 26) }
  /// File too large. The corresponding C error is `EFBIG`.
  @_alwaysEmitIntoClient @inline(__always) public static var fileTooLarge: Self { Self(rawValue: 27) }
  /// No space left on device. The corresponding C error is `ENOSPC`.
  @_alwaysEmitIntoClient @inline(__always) public static var noSpace: Self { Self(rawValue: 28) }
  /// Illegal seek. The corresponding C error is `ESPIPE`.
  @_alwaysEmitIntoClient @inline(__always) public static var illegalSeek: Self { Self(rawValue: 29) }
  /// Read-only file system. The corresponding C error is `EROFS`.
  @_alwaysEmitIntoClient @inline(__always) public static var readOnlyFileSystem: Self { Self(rawValue: 30) }
  /// Too many links. The corresponding C error is `EMLINK`.
  @_alwaysEmitIntoClient @inline(__always) public static var tooManyLinks: Self { Self(rawValue: 31) }
  /// Broken pipe. The corresponding C error is `EPIPE`.
  @_alwaysEmitIntoClient @inline(__always) public static var brokenPipe: Self { Self(rawValue: 32) }
  /// Math argument out of domain of func. The corresponding C error is `EDOM`.
  @_alwaysEmitIntoClient @inline(__always) public static var outOfDomain: Self { Self(rawValue: 33) }
  /// Math result not representable. The corresponding C error is `ERANGE`.
  @_alwaysEmitIntoClient @inline(__always) public static var outOfRange: Self { Self(rawValue: 34) }
  /// Resource deadlock would occur. The corresponding C error is `EDEADLK`.
  @_alwaysEmitIntoClient @inline(__always) public static var deadlock: Self { Self(rawValue: 35) }
  /// File name too long. The corresponding C error is `ENAMETOOLONG`.
  @_alwaysEmitIntoClient @inline(__always) public static var fileNameTooLong: Self { Self(rawValue: 36) }
  /// No record locks available. The corresponding C error is `ENOLCK`.
  @_alwaysEmitIntoClient @inline(__always) public static var noLocks: Self { Self(rawValue: 37) }
  /// Invalid system call number. The corresponding C error is `ENOSYS`.
  @_alwaysEmitIntoClient @inline(__always) public static var noFunction: Self { Self(rawValue: 38) }
  /// Directory not empty. The corresponding C error is `ENOTEMPTY`.
  @_alwaysEmitIntoClient @inline(__always) public static var directoryNotEmpty: Self { Self(rawValue: 39) }
  /// Too many symbolic links encountered. The corresponding C error is `ELOOP`.
  @_alwaysEmitIntoClient @inline(__always) public static var tooManySymbolicLinkLevels: Self { Self(rawValue: 40) }
  /// No message of desired type. The corresponding C error is `ENOMSG`.
  @_alwaysEmitIntoClient @inline(__always) public static var noMessage: Self { Self(rawValue: 42) }
  /// Identifier removed. The corresponding C error is `EIDRM`.
  @_alwaysEmitIntoClient @inline(__always) public static var identifierRemoved: Self { Self(rawValue: 43) }
  /// Channel number out of range. The corresponding C error is `ECHRNG`.
  @_alwaysEmitIntoClient @inline(__always) public static var channelNumberOutOfRange: Self { Self(rawValue: 44) }
  /// Level 2 not synchronized. The corresponding C error is `EL2NSYNC`.
  @_alwaysEmitIntoClient @inline(__always) public static var level2NotSynchronized: Self { Self(rawValue: 45) }
  /// Level 3 halted. The corresponding C error is `EL3HLT`.
  @_alwaysEmitIntoClient @inline(__always) public static var level3Halted: Self { Self(rawValue: 46) }
  /// Level 3 reset. The corresponding C error is `EL3RST`.
  @_alwaysEmitIntoClient @inline(__always) public static var level3Reset: Self { Self(rawValue: 47) }
  /// Link number out of range. The corresponding C error is `ELNRNG`.
  @_alwaysEmitIntoClient @inline(__always) public static var linkNumberOutOfRange: Self { Self(rawValue: 48) }
  /// Protocol driver not attached. The corresponding C error is `EUNATCH`.
  @_alwaysEmitIntoClient @inline(__always) public static var protocolDriverNotAttached: Self { Self(rawValue: 49) }
  /// No CSI structure available. The corresponding C error is `ENOCSI`.
  @_alwaysEmitIntoClient @inline(__always) public static var noCSIStructure: Self { Self(rawValue: 50) }
  /// Level 2 halted. The corresponding C error is `EL2HLT`.
  @_alwaysEmitIntoClient @inline(__always) public static var level2Halted: Self { Self(rawValue: 51) }
  /// Invalid exchange. The corresponding C error is `EBADE`.
  @_alwaysEmitIntoClient @inline(__always) public static var invalidExchange: Self { Self(rawValue: 52) }
  /// Invalid request descriptor. The corresponding C error is `EBADR`.
  @_alwaysEmitIntoClient @inline(__always) public static var invalidRequestDescriptor: Self { Self(rawValue: 53) }
  /// Exchange full. The corresponding C error is `EXFULL`.
  @_alwaysEmitIntoClient @inline(__always) public static var exchangeFull: Self { Self(rawValue: 54) }
  /// No anode. The corresponding C error is `ENOANO`.
  @_alwaysEmitIntoClient @inline(__always) public static var noAnode: Self { Self(rawValue: 55) }
  /// Invalid request code. The corresponding C error is `EBADRQC`.
  @_alwaysEmitIntoClient @inline(__always) public static var invalidRequestCode: Self { Self(rawValue: 56) }
  /// Invalid slot. The corresponding C error is `EBADSLT`.
  @_alwaysEmitIntoClient @inline(__always) public static var invalidSlot: Self { Self(rawValue: 57) }
  /// Bad font file format. The corresponding C error is `EBFONT`.
  @_alwaysEmitIntoClient @inline(__always) public static var badFontFileFormat: Self { Self(rawValue: 59) }
  /// Device not a stream. The corresponding C error is `ENOSTR`.
  @_alwaysEmitIntoClient @inline(__always) public static var notStream: Self { Self(rawValue: 60) }
  /// No data available. The corresponding C error is `ENODATA`.
  @_alwaysEmitIntoClient @inline(__always) public static var noData: Self { Self(rawValue: 61) }
  /// Timer expired. The corresponding C error is `ETIME`.
  @_alwaysEmitIntoClient @inline(__always) public static var timeout: Self { Self(rawValue: 62) }
  /// Out of streams resources. The corresponding C error is `ENOSR`.
  @_alwaysEmitIntoClient @inline(__always) public static var noStreamResources: Self { Self(rawValue: 63) }
  /// Machine is not on the network. The corresponding C error is `ENONET`.
  @_alwaysEmitIntoClient @inline(__always) public static var notOnNetwork: Self { Self(rawValue: 64) }
  /// Package not installed. The corresponding C error is `ENOPKG`.
  @_alwaysEmitIntoClient @inline(__always) public static var packageNotInstalled: Self { Self(rawValue: 65) }
  /// Object is remote. The corresponding C error is `EREMOTE`.
  @_alwaysEmitIntoClient @inline(__always) public static var tooManyRemoteLevels: Self { Self(rawValue: 66) }
  /// Link has been severed. The corresponding C error is `ENOLINK`.
  @_alwaysEmitIntoClient @inline(__always) public static var noLink: Self { Self(rawValue: 67) }
  /// Advertise error. The corresponding C error is `EADV`.
  @_alwaysEmitIntoClient @inline(__always) public static var advertiseError: Self { Self(rawValue: 68) }
  /// Srmount error. The corresponding C error is `ESRMNT`.
  @_alwaysEmitIntoClient @inline(__always) public static var srmountError: Self { Self(rawValue: 69) }
  /// Communication error on send. The corresponding C error is `ECOMM`.
  @_alwaysEmitIntoClient @inline(__always) public static var communicationErrorOnSend: Self { Self(rawValue: 70) }
  /// Protocol error. The corresponding C error is `EPROTO`.
  @_alwaysEmitIntoClient @inline(__always) public static var protocolError: Self { Self(rawValue: 71) }
  /// Multihop attempted. The corresponding C error is `EMULTIHOP`.
  @_alwaysEmitIntoClient @inline(__always) public static var multiHop: Self { Self(rawValue: 72) }
  /// RFS specific error. The corresponding C error is `EDOTDOT`.
  @_alwaysEmitIntoClient @inline(__always) public static var rfsSpecificError: Self { Self(rawValue: 73) }
  /// Not a data message. The corresponding C error is `EBADMSG`.
  @_alwaysEmitIntoClient @inline(__always) public static var badMessage: Self { Self(rawValue: 74) }
  /// Value too large for defined data type. The corresponding C error is `EOVERFLOW`.
  @_alwaysEmitIntoClient @inline(__always) public static var overflow: Self { Self(rawValue: 75) }
  /// Name not unique on network. The corresponding C error is `ENOTUNIQ`.
  @_alwaysEmitIntoClient @inline(__always) public static var nameNotUniqueOnNetwork: Self { Self(rawValue: 76) }
  /// File descriptor in bad state. The corresponding C error is `EBADFD`.
  @_alwaysEmitIntoClient @inline(__always) public static var fileDescriptorInBadState: Self { Self(rawValue: 77) }
  /// Remote address changed. The corresponding C error is `EREMCHG`.
  @_alwaysEmitIntoClient @inline(__always) public static var remoteAddressChanged: Self { Self(rawValue: 78) }
  /// Can not access a needed shared library. The corresponding C error is `ELIBACC`.
  @_alwaysEmitIntoClient @inline(__always) public static var sharedLibraryNotAccessible: Self { Self(rawValue: 79) }
  /// Accessing a corrupted shared library. The corresponding C error is `ELIBBAD`.
  @_alwaysEmitIntoClient @inline(__always) public static var sharedLibraryCorrupted: Self { Self(rawValue: 80) }
  /// .lib section in a.out corrupted. The corresponding C error is `ELIBSCN`.
  @_alwaysEmitIntoClient @inline(__always) public static var librarySectionCorrupted: Self { Self(rawValue: 81) }
  /// Attempting to link in too many shared libraries. The corresponding C error is `ELIBMAX`.
  @_alwaysEmitIntoClient @inline(__always) public static var tooManySharedLibraries: Self { Self(rawValue: 82) }
  /// Cannot exec a shared library directly. The corresponding C error is `ELIBEXEC`.
  @_alwaysEmitIntoClient @inline(__always) public static var sharedLibraryNotExecutable: Self { Self(rawValue: 83) }
  /// Illegal byte sequence. The corresponding C error is `EILSEQ`.
  @_alwaysEmitIntoClient @inline(__always) public static var illegalByteSequence: Self { Self(rawValue: 84) }
  /// Interrupted system call should be restarted. The corresponding C error is `ERESTART`.
  @_alwaysEmitIntoClient @inline(__always) public static var callShouldBeRestarted: Self { Self(rawValue: 85) }
  /// Streams pipe error. The corresponding C error is `ESTRPIPE`.
  @_alwaysEmitIntoClient @inline(__always) public static var streamsPipeError: Self { Self(rawValue: 86) }
  /// Too many users. The corresponding C error is `EUSERS`.
  @_alwaysEmitIntoClient @inline(__always) public static var tooManyUsers: Self { Self(rawValue: 87) }
  /// Socket operation on non-socket. The corresponding C error is `ENOTSOCK`.
  @_alwaysEmitIntoClient @inline(__always) public static var notSocket: Self { Self(rawValue: 88) }
  /// Destination address required. The corresponding C error is `EDESTADDRREQ`.
  @_alwaysEmitIntoClient @inline(__always) public static var addressRequired: Self { Self(rawValue: 89) }
  /// Message too long. The corresponding C error is `EMSGSIZE`.
  @_alwaysEmitIntoClient @inline(__always) public static var messageTooLong: Self { Self(rawValue: 90) }
  /// Protocol wrong type for socket. The corresponding C error is `EPROTOTYPE`.
  @_alwaysEmitIntoClient @inline(__always) public static var protocolWrongTypeForSocket: Self { Self(rawValue: 91) }
  /// Protocol not available. The corresponding C error is `ENOPROTOOPT`.
  @_alwaysEmitIntoClient @inline(__always) public static var protocolNotAvailable: Self { Self(rawValue: 92) }
  /// Protocol not supported. The corresponding C error is `EPROTONOSUPPORT`.
  @_alwaysEmitIntoClient @inline(__always) public static var protocolNotSupported: Self { Self(rawValue: 93) }
  /// Socket type not supported. The corresponding C error is `ESOCKTNOSUPPORT`.
  @_alwaysEmitIntoClient @inline(__always) public static var socketTypeNotSupported: Self { Self(rawValue: 94) }
  /// The corresponding C error is `ENOTSUP`.
  @_alwaysEmitIntoClient @inline(__always) public static var notSupported: Self { Self(rawValue: 95) }
  /// Operation not supported on transport endpoint. The corresponding C error is `EOPNOTSUPP`.
  @_alwaysEmitIntoClient @inline(__always) public static var notSupportedOnSocket: Self { Self(rawValue: 95) }
  /// Protocol family not supported. The corresponding C error is `EPFNOSUPPORT`.
  @_alwaysEmitIntoClient @inline(__always) public static var protocolFamilyNotSupported: Self { Self(rawValue: 96) }
  /// Address family not supported by protocol. The corresponding C error is `EAFNOSUPPORT`.
  @_alwaysEmitIntoClient @inline(__always) public static var addressFamilyNotSupported: Self { Self(rawValue: 97) }
  /// Address already in use. The corresponding C error is `EADDRINUSE`.
  @_alwaysEmitIntoClient @inline(__always) public static var addressInUse: Self { Self(rawValue: 98) }
  /// Cannot assign requested address. The corresponding C error is `EADDRNOTAVAIL`.
  @_alwaysEmitIntoClient @inline(__always) public static var addressNotAvailable: Self { Self(rawValue: 99) }
  /// Network is down. The corresponding C error is `ENETDOWN`.
  @_alwaysEmitIntoClient @inline(__always) public static var networkDown: Self { Self(rawValue: 100) }
  /// Network is unreachable. The corresponding C error is `ENETUNREACH`.
  @_alwaysEmitIntoClient @inline(__always) public static var networkUnreachable: Self { Self(rawValue: 101) }
  /// Network dropped connection because of reset. The corresponding C error is `ENETRESET`.
  @_alwaysEmitIntoClient @inline(__always) public static var networkReset: Self { Self(rawValue: 102) }
  /// Software caused connection abort. The corresponding C error is `ECONNABORTED`.
  @_alwaysEmitIntoClient @inline(__always) public static var connectionAbort: Self { Self(rawValue: 103) }
  /// Connection reset by peer. The corresponding C error is `ECONNRESET`.
  @_alwaysEmitIntoClient @inline(__always) public static var connectionReset: Self { Self(rawValue: 104) }
  /// No buffer space available. The corresponding C error is `ENOBUFS`.
  @_alwaysEmitIntoClient @inline(__always) public static var noBufferSpace: Self { Self(rawValue: 105) }
  /// Transport endpoint is already connected. The corresponding C error is `EISCONN`.
  @_alwaysEmitIntoClient @inline(__always) public static var socketIsConnected: Self { Self(rawValue: 106) }
  /// Transport endpoint is not connected. The corresponding C error is `ENOTCONN`.
  @_alwaysEmitIntoClient @inline(__always) public static var socketNotConnected: Self { Self(rawValue: 107) }
  /// Cannot send after transport endpoint shutdown. The corresponding C error is `ESHUTDOWN`.
  @_alwaysEmitIntoClient @inline(__always) public static var socketShutdown: Self { Self(rawValue: 108) }
  /// Too many references: cannot splice. The corresponding C error is `ETOOMANYREFS`.
  @_alwaysEmitIntoClient @inline(__always) public static var tooManyReferences: Self { Self(rawValue: 109) }
  /// Connection timed out. The corresponding C error is `ETIMEDOUT`.
  @_alwaysEmitIntoClient @inline(__always) public static var timedOut: Self { Self(rawValue: 110) }
  /// Connection refused. The corresponding C error is `ECONNREFUSED`.
  @_alwaysEmitIntoClient @inline(__always) public static var connectionRefused: Self { Self(rawValue: 111) }
  /// Host is down. The corresponding C error is `EHOSTDOWN`.
  @_alwaysEmitIntoClient @inline(__always) public static var hostIsDown: Self { Self(rawValue: 112) }
  /// No route to host. The corresponding C error is `EHOSTUNREACH`.
  @_alwaysEmitIntoClient @inline(__always) public static var noRouteToHost: Self { Self(rawValue: 113) }
  /// Operation already in progress. The corresponding C error is `EALREADY`.
  @_alwaysEmitIntoClient @inline(__always) public static var alreadyInProcess: Self { Self(rawValue: 114) }
  /// Operation now in progress. The corresponding C error is `EINPROGRESS`.
  @_alwaysEmitIntoClient @inline(__always) public static var nowInProgress: Self { Self(rawValue: 115) }
  /// Stale file handle. The corresponding C error is `ESTALE`.
  @_alwaysEmitIntoClient @inline(__always) public static var staleNFSFileHandle: Self { Self(rawValue: 116) }
  /// Structure needs cleaning. The corresponding C error is `EUCLEAN`.
  @_alwaysEmitIntoClient @inline(__always) public static var structureNeedsCleaning: Self { Self(rawValue: 117) }
  /// Not a XENIX named type file. The corresponding C error is `ENOTNAM`.
  @_alwaysEmitIntoClient @inline(__always) public static var notNamedTypeFile: Self { Self(rawValue: 118) }
  /// No XENIX semaphores available. The corresponding C error is `ENAVAIL`.
  @_alwaysEmitIntoClient @inline(__always) public static var noXENIXSemaphores: Self { Self(rawValue: 119) }
  /// Is a named type file. The corresponding C error is `EISNAM`.
  @_alwaysEmitIntoClient @inline(__always) public static var isNamedTypeFile: Self { Self(rawValue: 120) }
  /// Remote I/O error. The corresponding C error is `EREMOTEIO`.
  @_alwaysEmitIntoClient @inline(__always) public static var remoteIOError: Self { Self(rawValue: 121) }
  /// Quota exceeded. The corresponding C error is `EDQUOT`.
  @_alwaysEmitIntoClient @inline(__always) public static var diskQuotaExceeded: Self { Self(rawValue: 122) }
  /// No medium found. The corresponding C error is `ENOMEDIUM`.
  @_alwaysEmitIntoClient @inline(__always) public static var noMedium: Self { Self(rawValue: 123) }
  /// Wrong medium type. The corresponding C error is `EMEDIUMTYPE`.
  @_alwaysEmitIntoClient @inline(__always) public static var wrongMediumType: Self { Self(rawValue: 124) }
  /// Operation Canceled. The corresponding C error is `ECANCELED`.
  @_alwaysEmitIntoClient @inline(__always) public static var canceled: Self { Self(rawValue: 125) }
  /// Required key not available. The corresponding C error is `ENOKEY`.
  @_alwaysEmitIntoClient @inline(__always) public static var keyNotAvailable: Self { Self(rawValue: 126) }
  /// Key has expired. The corresponding C error is `EKEYEXPIRED`.
  @_alwaysEmitIntoClient @inline(__always) public static var keyExpired: Self { Self(rawValue: 127) }
  /// Key has been revoked. The corresponding C error is `EKEYREVOKED`.
  @_alwaysEmitIntoClient @inline(__always) public static var keyRevoked: Self { Self(rawValue: 128) }
  /// Key was rejected by service. The corresponding C error is `EKEYREJECTED`.
  @_alwaysEmitIntoClient @inline(__always) public static var keyRejected: Self { Self(rawValue: 129) }
  /// Owner died. The corresponding C error is `EOWNERDEAD`.
  @_alwaysEmitIntoClient @inline(__always) public static var previousOwnerDied: Self { Self(rawValue: 130) }
  /// State not recoverable. The corresponding C error is `ENOTRECOVERABLE`.
  @_alwaysEmitIntoClient @inline(__always) public static var notRecoverable: Self { Self(rawValue: 131) }
  /// Operation not possible due to RF-kill. The corresponding C error is `ERFKILL`.
  @_alwaysEmitIntoClient @inline(__always) public static var blockedByRFKill: Self { Self(rawValue: 132) }
  /// Memory page has hardware error. The corresponding C error is `EHWPOISON`.
  @_alwaysEmitIntoClient @inline(__always) public static var memoryHardwareError: Self { Self(rawValue: 133) }
}

extension Errno {
  @available(*, unavailable, renamed: "notPermitted")
  @_alwaysEmitIntoClient @inline(__always) public static var EPERM: Self { notPermitted }
  @available(*, unavailable, renamed: "noSuchFileOrDirectory")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOENT: Self { noSuchFileOrDirectory }
  @available(*, unavailable, renamed: "noSuchProcess")
  @_alwaysEmitIntoClient @inline(__always) public static var ESRCH: Self { noSuchProcess }
  @available(*, unavailable, renamed: "interrupted")
  @_alwaysEmitIntoClient @inline(__always) public static var EINTR: Self { interrupted }
  @available(*, unavailable, renamed: "ioError")
  @_alwaysEmitIntoClient @inline(__always) public static var EIO: Self { ioError }
  @available(*, unavailable, renamed: "noSuchAddressOrDevice")
  @_alwaysEmitIntoClient @inline(__always) public static var ENXIO: Self { noSuchAddressOrDevice }
  @available(*, unavailable, renamed: "argListTooLong")
  @_alwaysEmitIntoClient @inline(__always) public static var E2BIG: Self { argListTooLong }
  @available(*, unavailable, renamed: "execFormatError")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOEXEC: Self { execFormatError }
  @available(*, unavailable, renamed: "badFileDescriptor")
  @_alwaysEmitIntoClient @inline(__always) public static var EBADF: Self { badFileDescriptor }
  @available(*, unavailable, renamed: "noChildProcess")
  @_alwaysEmitIntoClient @inline(__always) public static var ECHILD: Self { noChildProcess }
  @available(*, unavailable, renamed: "resourceTemporarilyUnavailable")
  @_alwaysEmitIntoClient @inline(__always) public static var EAGAIN: Self { resourceTemporarilyUnavailable }
  @available(*, unavailable, renamed: "wouldBlock")
  @_alwaysEmitIntoClient @inline(__always) public static var EWOULDBLOCK: Self { wouldBlock }
  @available(*, unavailable, renamed: "noMemory")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOMEM: Self { noMemory }
  @available(*, unavailable, renamed: "permissionDenied")
  @_alwaysEmitIntoClient @inline(__always) public static var EACCES: Self { permissionDenied }
  @available(*, unavailable, renamed: "badAddress")
  @_alwaysEmitIntoClient @inline(__always) public static var EFAULT: Self { badAddress }
  @available(*, unavailable, renamed: "notBlockDevice")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOTBLK: Self { notBlockDevice }
  @available(*, unavailable, renamed: "resourceBusy")
  @_alwaysEmitIntoClient @inline(__always) public static var EBUSY: Self { resourceBusy }
  @available(*, unavailable, renamed: "fileExists")
  @_alwaysEmitIntoClient @inline(__always) public static var EEXIST: Self { fileExists }
  @available(*, unavailable, renamed: "improperLink")
  @_alwaysEmitIntoClient @inline(__always) public static var EXDEV: Self { improperLink }
  @available(*, unavailable, renamed: "operationNotSupportedByDevice")
  @_alwaysEmitIntoClient @inline(__always) public static var ENODEV: Self { operationNotSupportedByDevice }
  @available(*, unavailable, renamed: "notDirectory")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOTDIR: Self { notDirectory }
  @available(*, unavailable, renamed: "isDirectory")
  @_alwaysEmitIntoClient @inline(__always) public static var EISDIR: Self { isDirectory }
  @available(*, unavailable, renamed: "invalidArgument")
  @_alwaysEmitIntoClient @inline(__always) public static var EINVAL: Self { invalidArgument }
  @available(*, unavailable, renamed: "tooManyOpenFilesInSystem")
  @_alwaysEmitIntoClient @inline(__always) public static var ENFILE: Self { tooManyOpenFilesInSystem }
  @available(*, unavailable, renamed: "tooManyOpenFiles")
  @_alwaysEmitIntoClient @inline(__always) public static var EMFILE: Self { tooManyOpenFiles }
  @available(*, unavailable, renamed: "inappropriateIOCTLForDevice")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOTTY: Self { inappropriateIOCTLForDevice }
  @available(*, unavailable, renamed: "textFileBusy")
  @_alwaysEmitIntoClient @inline(__always) public static var ETXTBSY: Self { textFileBusy }
  @available(*, unavailable, renamed: "fileTooLarge")
  @_alwaysEmitIntoClient @inline(__always) public static var EFBIG: Self { fileTooLarge }
  @available(*, unavailable, renamed: "noSpace")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOSPC: Self { noSpace }
  @available(*, unavailable, renamed: "illegalSeek")
  @_alwaysEmitIntoClient @inline(__always) public static var ESPIPE: Self { illegalSeek }
  @available(*, unavailable, renamed: "readOnlyFileSystem")
  @_alwaysEmitIntoClient @inline(__always) public static var EROFS: Self { readOnlyFileSystem }
  @available(*, unavailable, renamed: "tooManyLinks")
  @_alwaysEmitIntoClient @inline(__always) public static var EMLINK: Self { tooManyLinks }
  @available(*, unavailable, renamed: "brokenPipe")
  @_alwaysEmitIntoClient @inline(__always) public static var EPIPE: Self { brokenPipe }
  @available(*, unavailable, renamed: "outOfDomain")
  @_alwaysEmitIntoClient @inline(__always) public static var EDOM: Self { outOfDomain }
  @available(*, unavailable, renamed: "outOfRange")
  @_alwaysEmitIntoClient @inline(__always) public static var ERANGE: Self { outOfRange }
  @available(*, unavailable, renamed: "deadlock")
  @_alwaysEmitIntoClient @inline(__always) public static var EDEADLK: Self { deadlock }
  @available(*, unavailable, renamed: "deadlock")
  @_alwaysEmitIntoClient @inline(__always) public static var EDEADLOCK: Self { deadlock }
  @available(*, unavailable, renamed: "fileNameTooLong")
  @_alwaysEmitIntoClient @inline(__always) public static var ENAMETOOLONG: Self { fileNameTooLong }
  @available(*, unavailable, renamed: "noLocks")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOLCK: Self { noLocks }
  @available(*, unavailable, renamed: "noFunction")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOSYS: Self { noFunction }
  @available(*, unavailable, renamed: "directoryNotEmpty")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOTEMPTY: Self { directoryNotEmpty }
  @available(*, unavailable, renamed: "tooManySymbolicLinkLevels")
  @_alwaysEmitIntoClient @inline(__always) public static var ELOOP: Self { tooManySymbolicLinkLevels }
  @available(*, unavailable, renamed: "noMessage")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOMSG: Self { noMessage }
  @available(*, unavailable, renamed: "identifierRemoved")
  @_alwaysEmitIntoClient @inline(__always) public static var EIDRM: Self { identifierRemoved }
  @available(*, unavailable, renamed: "channelNumberOutOfRange")
  @_alwaysEmitIntoClient @inline(__always) public static var ECHRNG: Self { channelNumberOutOfRange }
  @available(*, unavailable, renamed: "level2NotSynchronized")
  @_alwaysEmitIntoClient @inline(__always) public static var EL2NSYNC: Self { level2NotSynchronized }
  @available(*, unavailable, renamed: "level3Halted")
  @_alwaysEmitIntoClient @inline(__always) public static var EL3HLT: Self { level3Halted }
  @available(*, unavailable, renamed: "level3Reset")
  @_alwaysEmitIntoClient @inline(__always) public static var EL3RST: Self { level3Reset }
  @available(*, unavailable, renamed: "linkNumberOutOfRange")
  @_alwaysEmitIntoClient @inline(__always) public static var ELNRNG: Self { linkNumberOutOfRange }
  @available(*, unavailable, renamed: "protocolDriverNotAttached")
  @_alwaysEmitIntoClient @inline(__always) public static var EUNATCH: Self { protocolDriverNotAttached }
  @available(*, unavailable, renamed: "noCSIStructure")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOCSI: Self { noCSIStructure }
  @available(*, unavailable, renamed: "level2Halted")
  @_alwaysEmitIntoClient @inline(__always) public static var EL2HLT: Self { level2Halted }
  @available(*, unavailable, renamed: "invalidExchange")
  @_alwaysEmitIntoClient @inline(__always) public static var EBADE: Self { invalidExchange }
  @available(*, unavailable, renamed: "invalidRequestDescriptor")
  @_alwaysEmitIntoClient @inline(__always) public static var EBADR: Self { invalidRequestDescriptor }
  @available(*, unavailable, renamed: "exchangeFull")
  @_alwaysEmitIntoClient @inline(__always) public static var EXFULL: Self { exchangeFull }
  @available(*, unavailable, renamed: "noAnode")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOANO: Self { noAnode }
  @available(*, unavailable, renamed: "invalidRequestCode")
  @_alwaysEmitIntoClient @inline(__always) public static var EBADRQC: Self { invalidRequestCode }
  @available(*, unavailable, renamed: "invalidSlot")
  @_alwaysEmitIntoClient @inline(__always) public static var EBADSLT: Self { invalidSlot }
  @available(*, unavailable, renamed: "badFontFileFormat")
  @_alwaysEmitIntoClient @inline(__always) public static var EBFONT: Self { badFontFileFormat }
  @available(*, unavailable, renamed: "notStream")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOSTR: Self { notStream }
  @available(*, unavailable, renamed: "noData")
  @_alwaysEmitIntoClient @inline(__always) public static var ENODATA: Self { noData }
  @available(*, unavailable, renamed: "timeout")
  @_alwaysEmitIntoClient @inline(__always) public static var ETIME: Self { timeout }
  @available(*, unavailable, renamed: "noStreamResources")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOSR: Self { noStreamResources }
  @available(*, unavailable, renamed: "notOnNetwork")
  @_alwaysEmitIntoClient @inline(__always) public static var ENONET: Self { notOnNetwork }
  @available(*, unavailable, renamed: "packageNotInstalled")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOPKG: Self { packageNotInstalled }
  @available(*, unavailable, renamed: "tooManyRemoteLevels")
  @_alwaysEmitIntoClient @inline(__always) public static var EREMOTE: Self { tooManyRemoteLevels }
  @available(*, unavailable, renamed: "noLink")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOLINK: Self { noLink }
  @available(*, unavailable, renamed: "advertiseError")
  @_alwaysEmitIntoClient @inline(__always) public static var EADV: Self { advertiseError }
  @available(*, unavailable, renamed: "srmountError")
  @_alwaysEmitIntoClient @inline(__always) public static var ESRMNT: Self { srmountError }
  @available(*, unavailable, renamed: "communicationErrorOnSend")
  @_alwaysEmitIntoClient @inline(__always) public static var ECOMM: Self { communicationErrorOnSend }
  @available(*, unavailable, renamed: "protocolError")
  @_alwaysEmitIntoClient @inline(__always) public static var EPROTO: Self { protocolError }
  @available(*, unavailable, renamed: "multiHop")
  @_alwaysEmitIntoClient @inline(__always) public static var EMULTIHOP: Self { multiHop }
  @available(*, unavailable, renamed: "rfsSpecificError")
  @_alwaysEmitIntoClient @inline(__always) public static var EDOTDOT: Self { rfsSpecificError }
  @available(*, unavailable, renamed: "badMessage")
  @_alwaysEmitIntoClient @inline(__always) public static var EBADMSG: Self { badMessage }
  @available(*, unavailable, renamed: "overflow")
  @_alwaysEmitIntoClient @inline(__always) public static var EOVERFLOW: Self { overflow }
  @available(*, unavailable, renamed: "nameNotUniqueOnNetwork")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOTUNIQ: Self { nameNotUniqueOnNetwork }
  @available(*, unavailable, renamed: "fileDescriptorInBadState")
  @_alwaysEmitIntoClient @inline(__always) public static var EBADFD: Self { fileDescriptorInBadState }
  @available(*, unavailable, renamed: "remoteAddressChanged")
  @_alwaysEmitIntoClient @inline(__always) public static var EREMCHG: Self { remoteAddressChanged }
  @available(*, unavailable, renamed: "sharedLibraryNotAccessible")
  @_alwaysEmitIntoClient @inline(__always) public static var ELIBACC: Self { sharedLibraryNotAccessible }
  @available(*, unavailable, renamed: "sharedLibraryCorrupted")
  @_alwaysEmitIntoClient @inline(__always) public static var ELIBBAD: Self { sharedLibraryCorrupted }
  @available(*, unavailable, renamed: "librarySectionCorrupted")
  @_alwaysEmitIntoClient @inline(__always) public static var ELIBSCN: Self { librarySectionCorrupted }
  @available(*, unavailable, renamed: "tooManySharedLibraries")
  @_alwaysEmitIntoClient @inline(__always) public static var ELIBMAX: Self { tooManySharedLibraries }
  @available(*, unavailable, renamed: "sharedLibraryNotExecutable")
  @_alwaysEmitIntoClient @inline(__always) public static var ELIBEXEC: Self { sharedLibraryNotExecutable }
  @available(*, unavailable, renamed: "illegalByteSequence")
  @_alwaysEmitIntoClient @inline(__always) public static var EILSEQ: Self { illegalByteSequence }
  @available(*, unavailable, renamed: "callShouldBeRestarted")
  @_alwaysEmitIntoClient @inline(__always) public static var ERESTART: Self { callShouldBeRestarted }
  @available(*, unavailable, renamed: "streamsPipeError")
  @_alwaysEmitIntoClient @inline(__always) public static var ESTRPIPE: Self { streamsPipeError }
  @available(*, unavailable, renamed: "tooManyUsers")
  @_alwaysEmitIntoClient @inline(__always) public static var EUSERS: Self { tooManyUsers }
  @available(*, unavailable, renamed: "notSocket")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOTSOCK: Self { notSocket }
  @available(*, unavailable, renamed: "addressRequired")
  @_alwaysEmitIntoClient @inline(__always) public static var EDESTADDRREQ: Self { addressRequired }
  @available(*, unavailable, renamed: "messageTooLong")
  @_alwaysEmitIntoClient @inline(__always) public static var EMSGSIZE: Self { messageTooLong }
  @available(*, unavailable, renamed: "protocolWrongTypeForSocket")
  @_alwaysEmitIntoClient @inline(__always) public static var EPROTOTYPE: Self { protocolWrongTypeForSocket }
  @available(*, unavailable, renamed: "protocolNotAvailable")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOPROTOOPT: Self { protocolNotAvailable }
  @available(*, unavailable, renamed: "protocolNotSupported")
  @_alwaysEmitIntoClient @inline(__always) public static var EPROTONOSUPPORT: Self { protocolNotSupported }
  @available(*, unavailable, renamed: "socketTypeNotSupported")
  @_alwaysEmitIntoClient @inline(__always) public static var ESOCKTNOSUPPORT: Self { socketTypeNotSupported }
  @available(*, unavailable, renamed: "notSupported")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOTSUP: Self { notSupported }
  @available(*, unavailable, renamed: "notSupportedOnSocket")
  @_alwaysEmitIntoClient @inline(__always) public static var EOPNOTSUPP: Self { notSupportedOnSocket }
  @available(*, unavailable, renamed: "protocolFamilyNotSupported")
  @_alwaysEmitIntoClient @inline(__always) public static var EPFNOSUPPORT: Self { protocolFamilyNotSupported }
  @available(*, unavailable, renamed: "addressFamilyNotSupported")
  @_alwaysEmitIntoClient @inline(__always) public static var EAFNOSUPPORT: Self { addressFamilyNotSupported }
  @available(*, unavailable, renamed: "addressInUse")
  @_alwaysEmitIntoClient @inline(__always) public static var EADDRINUSE: Self { addressInUse }
  @available(*, unavailable, renamed: "addressNotAvailable")
  @_alwaysEmitIntoClient @inline(__always) public static var EADDRNOTAVAIL: Self { addressNotAvailable }
  @available(*, unavailable, renamed: "networkDown")
  @_alwaysEmitIntoClient @inline(__always) public static var ENETDOWN: Self { networkDown }
  @available(*, unavailable, renamed: "networkUnreachable")
  @_alwaysEmitIntoClient @inline(__always) public static var ENETUNREACH: Self { networkUnreachable }
  @available(*, unavailable, renamed: "networkReset")
  @_alwaysEmitIntoClient @inline(__always) public static var ENETRESET: Self { networkReset }
  @available(*, unavailable, renamed: "connectionAbort")
  @_alwaysEmitIntoClient @inline(__always) public static var ECONNABORTED: Self { connectionAbort }
  @available(*, unavailable, renamed: "connectionReset")
  @_alwaysEmitIntoClient @inline(__always) public static var ECONNRESET: Self { connectionReset }
  @available(*, unavailable, renamed: "noBufferSpace")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOBUFS: Self { noBufferSpace }
  @available(*, unavailable, renamed: "socketIsConnected")
  @_alwaysEmitIntoClient @inline(__always) public static var EISCONN: Self { socketIsConnected }
  @available(*, unavailable, renamed: "socketNotConnected")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOTCONN: Self { socketNotConnected }
  @available(*, unavailable, renamed: "socketShutdown")
  @_alwaysEmitIntoClient @inline(__always) public static var ESHUTDOWN: Self { socketShutdown }
  @available(*, unavailable, renamed: "tooManyReferences")
  @_alwaysEmitIntoClient @inline(__always) public static var ETOOMANYREFS: Self { tooManyReferences }
  @available(*, unavailable, renamed: "timedOut")
  @_alwaysEmitIntoClient @inline(__always) public static var ETIMEDOUT: Self { timedOut }
  @available(*, unavailable, renamed: "connectionRefused")
  @_alwaysEmitIntoClient @inline(__always) public static var ECONNREFUSED: Self { connectionRefused }
  @available(*, unavailable, renamed: "hostIsDown")
  @_alwaysEmitIntoClient @inline(__always) public static var EHOSTDOWN: Self { hostIsDown }
  @available(*, unavailable, renamed: "noRouteToHost")
  @_alwaysEmitIntoClient @inline(__always) public static var EHOSTUNREACH: Self { noRouteToHost }
  @available(*, unavailable, renamed: "alreadyInProcess")
  @_alwaysEmitIntoClient @inline(__always) public static var EALREADY: Self { alreadyInProcess }
  @available(*, unavailable, renamed: "nowInProgress")
  @_alwaysEmitIntoClient @inline(__always) public static var EINPROGRESS: Self { nowInProgress }
  @available(*, unavailable, renamed: "staleNFSFileHandle")
  @_alwaysEmitIntoClient @inline(__always) public static var ESTALE: Self { staleNFSFileHandle }
  @available(*, unavailable, renamed: "structureNeedsCleaning")
  @_alwaysEmitIntoClient @inline(__always) public static var EUCLEAN: Self { structureNeedsCleaning }
  @available(*, unavailable, renamed: "notNamedTypeFile")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOTNAM: Self { notNamedTypeFile }
  @available(*, unavailable, renamed: "noXENIXSemaphores")
  @_alwaysEmitIntoClient @inline(__always) public static var ENAVAIL: Self { noXENIXSemaphores }
  @available(*, unavailable, renamed: "isNamedTypeFile")
  @_alwaysEmitIntoClient @inline(__always) public static var EISNAM: Self { isNamedTypeFile }
  @available(*, unavailable, renamed: "remoteIOError")
  @_alwaysEmitIntoClient @inline(__always) public static var EREMOTEIO: Self { remoteIOError }
  @available(*, unavailable, renamed: "diskQuotaExceeded")
  @_alwaysEmitIntoClient @inline(__always) public static var EDQUOT: Self { diskQuotaExceeded }
  @available(*, unavailable, renamed: "noMedium")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOMEDIUM: Self { noMedium }
  @available(*, unavailable, renamed: "wrongMediumType")
  @_alwaysEmitIntoClient @inline(__always) public static var EMEDIUMTYPE: Self { wrongMediumType }
  @available(*, unavailable, renamed: "canceled")
  @_alwaysEmitIntoClient @inline(__always) public static var ECANCELED: Self { canceled }
  @available(*, unavailable, renamed: "keyNotAvailable")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOKEY: Self { keyNotAvailable }
  @available(*, unavailable, renamed: "keyExpired")
  @_alwaysEmitIntoClient @inline(__always) public static var EKEYEXPIRED: Self { keyExpired }
  @available(*, unavailable, renamed: "keyRevoked")
  @_alwaysEmitIntoClient @inline(__always) public static var EKEYREVOKED: Self { keyRevoked }
  @available(*, unavailable, renamed: "keyRejected")
  @_alwaysEmitIntoClient @inline(__always) public static var EKEYREJECTED: Self { keyRejected }
  @available(*, unavailable, renamed: "previousOwnerDied")
  @_alwaysEmitIntoClient @inline(__always) public static var EOWNERDEAD: Self { previousOwnerDied }
  @available(*, unavailable, renamed: "notRecoverable")
  @_alwaysEmitIntoClient @inline(__always) public static var ENOTRECOVERABLE: Self { notRecoverable }
  @available(*, unavailable, renamed: "blockedByRFKill")
  @_alwaysEmitIntoClient @inline(__always) public static var ERFKILL: Self { blockedByRFKill }
  @available(*, unavailable, renamed: "memoryHardwareError")
  @_alwaysEmitIntoClient @inline(__always) public static var EHWPOISON: Self { memoryHardwareError }
}
