// The errors' Swift names, by their C names: swift-system's where it has one, names in its manner where it has none.
//
// The numbers are not here: the generator takes them from asm-generic/errno.h, and every error there has a name here.

enum ErrnoNames {
  /// Every error of asm-generic/errno-base.h and asm-generic/errno.h, in the order of the headers, then `aliases`.
  static let all = """
    EPERM notPermitted
    ENOENT noSuchFileOrDirectory
    ESRCH noSuchProcess
    EINTR interrupted
    EIO ioError
    ENXIO noSuchAddressOrDevice
    E2BIG argListTooLong
    ENOEXEC execFormatError
    EBADF badFileDescriptor
    ECHILD noChildProcess
    EAGAIN resourceTemporarilyUnavailable
    ENOMEM noMemory
    EACCES permissionDenied
    EFAULT badAddress
    ENOTBLK notBlockDevice
    EBUSY resourceBusy
    EEXIST fileExists
    EXDEV improperLink
    ENODEV operationNotSupportedByDevice
    ENOTDIR notDirectory
    EISDIR isDirectory
    EINVAL invalidArgument
    ENFILE tooManyOpenFilesInSystem
    EMFILE tooManyOpenFiles
    ENOTTY inappropriateIOCTLForDevice
    ETXTBSY textFileBusy
    EFBIG fileTooLarge
    ENOSPC noSpace
    ESPIPE illegalSeek
    EROFS readOnlyFileSystem
    EMLINK tooManyLinks
    EPIPE brokenPipe
    EDOM outOfDomain
    ERANGE outOfRange

    EDEADLK deadlock
    ENAMETOOLONG fileNameTooLong
    ENOLCK noLocks
    ENOSYS noFunction
    ENOTEMPTY directoryNotEmpty
    ELOOP tooManySymbolicLinkLevels
    EWOULDBLOCK wouldBlock
    ENOMSG noMessage
    EIDRM identifierRemoved
    ECHRNG channelNumberOutOfRange
    EL2NSYNC level2NotSynchronized
    EL3HLT level3Halted
    EL3RST level3Reset
    ELNRNG linkNumberOutOfRange
    EUNATCH protocolDriverNotAttached
    ENOCSI noCSIStructure
    EL2HLT level2Halted
    EBADE invalidExchange
    EBADR invalidRequestDescriptor
    EXFULL exchangeFull
    ENOANO noAnode
    EBADRQC invalidRequestCode
    EBADSLT invalidSlot
    EDEADLOCK deadlock
    EBFONT badFontFileFormat
    ENOSTR notStream
    ENODATA noData
    ETIME timeout
    ENOSR noStreamResources
    ENONET notOnNetwork
    ENOPKG packageNotInstalled
    EREMOTE tooManyRemoteLevels
    ENOLINK noLink
    EADV advertiseError
    ESRMNT srmountError
    ECOMM communicationErrorOnSend
    EPROTO protocolError
    EMULTIHOP multiHop
    EDOTDOT rfsSpecificError
    EBADMSG badMessage
    EOVERFLOW overflow
    ENOTUNIQ nameNotUniqueOnNetwork
    EBADFD fileDescriptorInBadState
    EREMCHG remoteAddressChanged
    ELIBACC sharedLibraryNotAccessible
    ELIBBAD sharedLibraryCorrupted
    ELIBSCN librarySectionCorrupted
    ELIBMAX tooManySharedLibraries
    ELIBEXEC sharedLibraryNotExecutable
    EILSEQ illegalByteSequence
    ERESTART callShouldBeRestarted
    ESTRPIPE streamsPipeError
    EUSERS tooManyUsers
    ENOTSOCK notSocket
    EDESTADDRREQ addressRequired
    EMSGSIZE messageTooLong
    EPROTOTYPE protocolWrongTypeForSocket
    ENOPROTOOPT protocolNotAvailable
    EPROTONOSUPPORT protocolNotSupported
    ESOCKTNOSUPPORT socketTypeNotSupported
    EOPNOTSUPP notSupportedOnSocket
    EPFNOSUPPORT protocolFamilyNotSupported
    EAFNOSUPPORT addressFamilyNotSupported
    EADDRINUSE addressInUse
    EADDRNOTAVAIL addressNotAvailable
    ENETDOWN networkDown
    ENETUNREACH networkUnreachable
    ENETRESET networkReset
    ECONNABORTED connectionAbort
    ECONNRESET connectionReset
    ENOBUFS noBufferSpace
    EISCONN socketIsConnected
    ENOTCONN socketNotConnected
    ESHUTDOWN socketShutdown
    ETOOMANYREFS tooManyReferences
    ETIMEDOUT timedOut
    ECONNREFUSED connectionRefused
    EHOSTDOWN hostIsDown
    EHOSTUNREACH noRouteToHost
    EALREADY alreadyInProcess
    EINPROGRESS nowInProgress
    ESTALE staleNFSFileHandle
    EUCLEAN structureNeedsCleaning
    ENOTNAM notNamedTypeFile
    ENAVAIL noXENIXSemaphores
    EISNAM isNamedTypeFile
    EREMOTEIO remoteIOError
    EDQUOT diskQuotaExceeded
    ENOMEDIUM noMedium
    EMEDIUMTYPE wrongMediumType
    ECANCELED canceled
    ENOKEY keyNotAvailable
    EKEYEXPIRED keyExpired
    EKEYREVOKED keyRevoked
    EKEYREJECTED keyRejected
    EOWNERDEAD previousOwnerDied
    ENOTRECOVERABLE notRecoverable
    ERFKILL blockedByRFKill
    EHWPOISON memoryHardwareError

    ENOTSUP notSupported
    """

  /// What C libraries name and the kernel's headers do not: the kernel's name of the same number.
  static let aliases = """
    ENOTSUP EOPNOTSUPP
    """
}
