// Who is told by a signal when there is something to read or room to write, or that a lease is wanted.
public import LinuxABI
public import LinuxCore

extension FileDescriptor {
  /// Who gets the signals of a descriptor.
  public enum SignalOwner: Hashable, Sendable {
    /// One thread.
    case thread(ThreadID)
    /// A process.
    case process(ProcessID)
    /// All processes of a group.
    case processGroup(ProcessID)
  }

  /// Who gets the signals of the descriptor: of `signalOnReady`, of urgent data at a socket. Nil for nobody.
  ///
  /// - Throws: `badFileDescriptor`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_GETOWN_EX`.
  public func signalOwner() throws(Errno) -> SignalOwner? {
    var owner = Linux.f_owner_ex()
    try control(Linux.F_GETOWN_EX, &owner)
    if owner.pid == 0 { return nil }
    switch Int(owner.type) {
    case Linux.F_OWNER_TID: return .thread(ThreadID(rawValue: owner.pid))
    case Linux.F_OWNER_PGRP: return .processGroup(ProcessID(rawValue: owner.pid))
    default: return .process(ProcessID(rawValue: owner.pid))
    }
  }

  /// Sets who gets the signals of the descriptor.
  ///
  /// - Throws: `noSuchProcess`, `badFileDescriptor`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_SETOWN_EX`.
  public func setSignalOwner(_ newOwner: SignalOwner?) throws(Errno) {
    var owner = Linux.f_owner_ex()
    switch newOwner {
    case .thread(let id): (owner.type, owner.pid) = (Int32(Linux.F_OWNER_TID), id.rawValue)
    case .process(let id): (owner.type, owner.pid) = (Int32(Linux.F_OWNER_PID), id.rawValue)
    case .processGroup(let id): (owner.type, owner.pid) = (Int32(Linux.F_OWNER_PGRP), id.rawValue)
    case nil: (owner.type, owner.pid) = (Int32(Linux.F_OWNER_PID), 0)
    }
    try control(Linux.F_SETOWN_EX, &owner)
  }

  /// The signal that says that the descriptor is ready; nil for SIGIO without any information.
  ///
  /// - Throws: `badFileDescriptor`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_GETSIG`.
  @inline(__always)
  public func readySignal() throws(Errno) -> Signal? {
    let number = try control(Linux.F_GETSIG)
    return number == 0 ? nil : Signal(rawValue: Int32(truncatingIfNeeded: number))
  }

  /// Sets the signal that says that the descriptor is ready; nil for SIGIO without any information.
  ///
  /// - Throws: `invalidArgument` for what is no signal; `badFileDescriptor`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_SETSIG`.
  @inline(__always)
  public func setReadySignal(_ signal: Signal?) throws(Errno) {
    _ = try control(Linux.F_SETSIG, Int(signal?.rawValue ?? 0))
  }

  /// A right to a file, which the kernel takes back by a signal before somebody else may use it otherwise.
  @frozen
  public struct Lease: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Nobody writes: broken when the file is opened for writing, or cut off. The corresponding C constant is `F_RDLCK`.
    @inline(__always) public static var read: Lease { Lease(rawValue: Int32(Linux.F_RDLCK)) }
    /// Nobody else has it open: broken when the file is opened. The corresponding C constant is `F_WRLCK`.
    @inline(__always) public static var write: Lease { Lease(rawValue: Int32(Linux.F_WRLCK)) }
    /// None. The corresponding C constant is `F_UNLCK`.
    @inline(__always) public static var none: Lease { Lease(rawValue: Int32(Linux.F_UNLCK)) }
  }

  /// The lease that the open file has, or is to come down to where it is being broken.
  ///
  /// - Throws: `badFileDescriptor`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_GETLEASE`.
  @inline(__always)
  public func lease() throws(Errno) -> Lease {
    Lease(rawValue: Int32(truncatingIfNeeded: try control(Linux.F_GETLEASE)))
  }

  /// Takes out a lease, changes it, or gives it back.
  ///
  /// - Throws: `resourceTemporarilyUnavailable` where others have the file open; `permissionDenied` for somebody else's file;
  ///   `invalidArgument` for what is no regular file.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_SETLEASE`.
  @inline(__always)
  public func setLease(_ lease: Lease) throws(Errno) { _ = try control(Linux.F_SETLEASE, Int(lease.rawValue)) }
}
