// The kernel's error numbers under swift-system's names: those of files, memory and processes. The numbers
// below 40 are the same on every architecture, and the rest are on our three (asm-generic/errno.h).

/// An error that the kernel answered.
///
/// Every system call of this library throws it typed: `throws(Errno)`. There is no global variable.
@frozen
public struct Errno: RawRepresentable, Error, Hashable, Sendable {
  /// The kernel's number, positive.
  public let rawValue: Int32

  @inline(__always)
  public init(rawValue: Int32) { self.rawValue = rawValue }
}

extension Errno {
  /// Operation not permitted. The corresponding C error is `EPERM`.
  @inline(__always) public static var notPermitted: Errno { Errno(rawValue: 1) }
  /// No such file or directory. The corresponding C error is `ENOENT`.
  @inline(__always) public static var noSuchFileOrDirectory: Errno { Errno(rawValue: 2) }
  /// No such process. The corresponding C error is `ESRCH`.
  @inline(__always) public static var noSuchProcess: Errno { Errno(rawValue: 3) }
  /// Interrupted system call. The corresponding C error is `EINTR`.
  @inline(__always) public static var interrupted: Errno { Errno(rawValue: 4) }
  /// Input/output error. The corresponding C error is `EIO`.
  @inline(__always) public static var ioError: Errno { Errno(rawValue: 5) }
  /// No such device or address. The corresponding C error is `ENXIO`.
  @inline(__always) public static var noSuchAddressOrDevice: Errno { Errno(rawValue: 6) }
  /// Argument list too long. The corresponding C error is `E2BIG`.
  @inline(__always) public static var argListTooLong: Errno { Errno(rawValue: 7) }
  /// Exec format error. The corresponding C error is `ENOEXEC`.
  @inline(__always) public static var execFormatError: Errno { Errno(rawValue: 8) }
  /// Bad file descriptor. The corresponding C error is `EBADF`.
  @inline(__always) public static var badFileDescriptor: Errno { Errno(rawValue: 9) }
  /// No child processes. The corresponding C error is `ECHILD`.
  @inline(__always) public static var noChildProcess: Errno { Errno(rawValue: 10) }
  /// Resource temporarily unavailable. The corresponding C error is `EAGAIN`.
  @inline(__always) public static var resourceTemporarilyUnavailable: Errno { Errno(rawValue: 11) }
  /// Cannot allocate memory. The corresponding C error is `ENOMEM`.
  @inline(__always) public static var noMemory: Errno { Errno(rawValue: 12) }
  /// Permission denied. The corresponding C error is `EACCES`.
  @inline(__always) public static var permissionDenied: Errno { Errno(rawValue: 13) }
  /// Bad address. The corresponding C error is `EFAULT`.
  @inline(__always) public static var badAddress: Errno { Errno(rawValue: 14) }
  /// Device or resource busy. The corresponding C error is `EBUSY`.
  @inline(__always) public static var resourceBusy: Errno { Errno(rawValue: 16) }
  /// File exists. The corresponding C error is `EEXIST`.
  @inline(__always) public static var fileExists: Errno { Errno(rawValue: 17) }
  /// Invalid cross-device link. The corresponding C error is `EXDEV`.
  @inline(__always) public static var improperLink: Errno { Errno(rawValue: 18) }
  /// No such device. The corresponding C error is `ENODEV`.
  @inline(__always) public static var operationNotSupportedByDevice: Errno { Errno(rawValue: 19) }
  /// Not a directory. The corresponding C error is `ENOTDIR`.
  @inline(__always) public static var notDirectory: Errno { Errno(rawValue: 20) }
  /// Is a directory. The corresponding C error is `EISDIR`.
  @inline(__always) public static var isDirectory: Errno { Errno(rawValue: 21) }
  /// Invalid argument. The corresponding C error is `EINVAL`.
  @inline(__always) public static var invalidArgument: Errno { Errno(rawValue: 22) }
  /// Too many open files in system. The corresponding C error is `ENFILE`.
  @inline(__always) public static var tooManyOpenFilesInSystem: Errno { Errno(rawValue: 23) }
  /// Too many open files. The corresponding C error is `EMFILE`.
  @inline(__always) public static var tooManyOpenFiles: Errno { Errno(rawValue: 24) }
  /// Inappropriate ioctl for device. The corresponding C error is `ENOTTY`.
  @inline(__always) public static var inappropriateIOCTLForDevice: Errno { Errno(rawValue: 25) }
  /// Text file busy. The corresponding C error is `ETXTBSY`.
  @inline(__always) public static var textFileBusy: Errno { Errno(rawValue: 26) }
  /// File too large. The corresponding C error is `EFBIG`.
  @inline(__always) public static var fileTooLarge: Errno { Errno(rawValue: 27) }
  /// No space left on device. The corresponding C error is `ENOSPC`.
  @inline(__always) public static var noSpace: Errno { Errno(rawValue: 28) }
  /// Illegal seek. The corresponding C error is `ESPIPE`.
  @inline(__always) public static var illegalSeek: Errno { Errno(rawValue: 29) }
  /// Read-only file system. The corresponding C error is `EROFS`.
  @inline(__always) public static var readOnlyFileSystem: Errno { Errno(rawValue: 30) }
  /// Too many links. The corresponding C error is `EMLINK`.
  @inline(__always) public static var tooManyLinks: Errno { Errno(rawValue: 31) }
  /// Broken pipe. The corresponding C error is `EPIPE`.
  @inline(__always) public static var brokenPipe: Errno { Errno(rawValue: 32) }
  /// Numerical argument out of domain. The corresponding C error is `EDOM`.
  @inline(__always) public static var outOfDomain: Errno { Errno(rawValue: 33) }
  /// Numerical result out of range. The corresponding C error is `ERANGE`.
  @inline(__always) public static var outOfRange: Errno { Errno(rawValue: 34) }
  /// Resource deadlock avoided. The corresponding C error is `EDEADLK`.
  @inline(__always) public static var deadlock: Errno { Errno(rawValue: 35) }
  /// File name too long. The corresponding C error is `ENAMETOOLONG`.
  @inline(__always) public static var fileNameTooLong: Errno { Errno(rawValue: 36) }
  /// Function not implemented. The corresponding C error is `ENOSYS`.
  @inline(__always) public static var noFunction: Errno { Errno(rawValue: 38) }
  /// Directory not empty. The corresponding C error is `ENOTEMPTY`.
  @inline(__always) public static var directoryNotEmpty: Errno { Errno(rawValue: 39) }
  /// Too many levels of symbolic links. The corresponding C error is `ELOOP`.
  @inline(__always) public static var tooManySymbolicLinkLevels: Errno { Errno(rawValue: 40) }
  /// Value too large for defined data type. The corresponding C error is `EOVERFLOW`.
  @inline(__always) public static var overflow: Errno { Errno(rawValue: 75) }
  /// Operation not supported. The corresponding C error is `EOPNOTSUPP`.
  @inline(__always) public static var notSupported: Errno { Errno(rawValue: 95) }
  /// Connection timed out. The corresponding C error is `ETIMEDOUT`.
  @inline(__always) public static var timedOut: Errno { Errno(rawValue: 110) }
  /// Disk quota exceeded. The corresponding C error is `EDQUOT`.
  @inline(__always) public static var diskQuotaExceeded: Errno { Errno(rawValue: 122) }
}

// The C names, so that typing one offers the Swift one.
extension Errno {
  @available(*, unavailable, renamed: "notPermitted")
  public static var EPERM: Errno { notPermitted }
  @available(*, unavailable, renamed: "noSuchFileOrDirectory")
  public static var ENOENT: Errno { noSuchFileOrDirectory }
  @available(*, unavailable, renamed: "noSuchProcess")
  public static var ESRCH: Errno { noSuchProcess }
  @available(*, unavailable, renamed: "interrupted")
  public static var EINTR: Errno { interrupted }
  @available(*, unavailable, renamed: "ioError")
  public static var EIO: Errno { ioError }
  @available(*, unavailable, renamed: "noSuchAddressOrDevice")
  public static var ENXIO: Errno { noSuchAddressOrDevice }
  @available(*, unavailable, renamed: "argListTooLong")
  public static var E2BIG: Errno { argListTooLong }
  @available(*, unavailable, renamed: "execFormatError")
  public static var ENOEXEC: Errno { execFormatError }
  @available(*, unavailable, renamed: "badFileDescriptor")
  public static var EBADF: Errno { badFileDescriptor }
  @available(*, unavailable, renamed: "noChildProcess")
  public static var ECHILD: Errno { noChildProcess }
  @available(*, unavailable, renamed: "resourceTemporarilyUnavailable")
  public static var EAGAIN: Errno { resourceTemporarilyUnavailable }
  @available(*, unavailable, renamed: "noMemory")
  public static var ENOMEM: Errno { noMemory }
  @available(*, unavailable, renamed: "permissionDenied")
  public static var EACCES: Errno { permissionDenied }
  @available(*, unavailable, renamed: "badAddress")
  public static var EFAULT: Errno { badAddress }
  @available(*, unavailable, renamed: "resourceBusy")
  public static var EBUSY: Errno { resourceBusy }
  @available(*, unavailable, renamed: "fileExists")
  public static var EEXIST: Errno { fileExists }
  @available(*, unavailable, renamed: "improperLink")
  public static var EXDEV: Errno { improperLink }
  @available(*, unavailable, renamed: "operationNotSupportedByDevice")
  public static var ENODEV: Errno { operationNotSupportedByDevice }
  @available(*, unavailable, renamed: "notDirectory")
  public static var ENOTDIR: Errno { notDirectory }
  @available(*, unavailable, renamed: "isDirectory")
  public static var EISDIR: Errno { isDirectory }
  @available(*, unavailable, renamed: "invalidArgument")
  public static var EINVAL: Errno { invalidArgument }
  @available(*, unavailable, renamed: "tooManyOpenFilesInSystem")
  public static var ENFILE: Errno { tooManyOpenFilesInSystem }
  @available(*, unavailable, renamed: "tooManyOpenFiles")
  public static var EMFILE: Errno { tooManyOpenFiles }
  @available(*, unavailable, renamed: "inappropriateIOCTLForDevice")
  public static var ENOTTY: Errno { inappropriateIOCTLForDevice }
  @available(*, unavailable, renamed: "textFileBusy")
  public static var ETXTBSY: Errno { textFileBusy }
  @available(*, unavailable, renamed: "fileTooLarge")
  public static var EFBIG: Errno { fileTooLarge }
  @available(*, unavailable, renamed: "noSpace")
  public static var ENOSPC: Errno { noSpace }
  @available(*, unavailable, renamed: "illegalSeek")
  public static var ESPIPE: Errno { illegalSeek }
  @available(*, unavailable, renamed: "readOnlyFileSystem")
  public static var EROFS: Errno { readOnlyFileSystem }
  @available(*, unavailable, renamed: "tooManyLinks")
  public static var EMLINK: Errno { tooManyLinks }
  @available(*, unavailable, renamed: "brokenPipe")
  public static var EPIPE: Errno { brokenPipe }
  @available(*, unavailable, renamed: "outOfDomain")
  public static var EDOM: Errno { outOfDomain }
  @available(*, unavailable, renamed: "outOfRange")
  public static var ERANGE: Errno { outOfRange }
  @available(*, unavailable, renamed: "deadlock")
  public static var EDEADLK: Errno { deadlock }
  @available(*, unavailable, renamed: "fileNameTooLong")
  public static var ENAMETOOLONG: Errno { fileNameTooLong }
  @available(*, unavailable, renamed: "noFunction")
  public static var ENOSYS: Errno { noFunction }
  @available(*, unavailable, renamed: "directoryNotEmpty")
  public static var ENOTEMPTY: Errno { directoryNotEmpty }
  @available(*, unavailable, renamed: "tooManySymbolicLinkLevels")
  public static var ELOOP: Errno { tooManySymbolicLinkLevels }
  @available(*, unavailable, renamed: "overflow")
  public static var EOVERFLOW: Errno { overflow }
  @available(*, unavailable, renamed: "notSupported")
  public static var EOPNOTSUPP: Errno { notSupported }
  @available(*, unavailable, renamed: "timedOut")
  public static var ETIMEDOUT: Errno { timedOut }
  @available(*, unavailable, renamed: "diskQuotaExceeded")
  public static var EDQUOT: Errno { diskQuotaExceeded }
}
