// Options of sockets: how one is asked for and set, and the values that options have. The options:
// SocketOption+General.swift and SocketOption+Protocols.swift.
public import LinuxABI
public import LinuxCore

/// An option of a socket, with values of one type: `socket.setSocketOption(.reuseAddress, to: true)`.
@frozen
public struct SocketOption<Value: SocketOptionValue>: Sendable {
  /// The protocol that the option is of, `SOL_SOCKET` of C and others.
  public let level: Int32
  /// The option's number there.
  public let name: Int32
  let unit: SocketOptionUnit

  /// An option that has no name here.
  ///
  /// - Parameter unit: how the kernel has the value.
  @inline(__always)
  public init(level: Int, name: Int, unit: SocketOptionUnit) {
    self.level = Int32(truncatingIfNeeded: level)
    self.name = Int32(truncatingIfNeeded: name)
    self.unit = unit
  }
}

/// How the kernel has the value of an option.
@frozen
public enum SocketOptionUnit: Sendable {
  /// An `int` that is a number, or a truth.
  case number
  /// An `int` of seconds.
  case seconds
  /// An `int` of milliseconds.
  case milliseconds
  /// A `struct timeval`.
  case timeval
  /// A `struct linger`.
  case linger
  /// A `struct ucred`, which can be asked for only.
  case credentials

  @inline(__always)
  var byteCount: Int {
    switch self {
    case .number, .seconds, .milliseconds: 4
    case .linger: 8
    case .credentials: 12
    case .timeval: 16
    }
  }
}

/// The values that an option of a socket can have.
public protocol SocketOptionValue: Sendable {
  /// The value of the 4 to 16 bytes that the kernel has, the first of them the lowest.
  init(socketOption bytes: (UInt64, UInt64), unit: SocketOptionUnit)
  /// The bytes for the kernel.
  func socketOption(unit: SocketOptionUnit) -> (UInt64, UInt64)
}

extension Bool: SocketOptionValue {
  @inline(__always)
  public init(socketOption bytes: (UInt64, UInt64), unit: SocketOptionUnit) { self = bytes.0 != 0 }
  @inline(__always)
  public func socketOption(unit: SocketOptionUnit) -> (UInt64, UInt64) { (self ? 1 : 0, 0) }
}

extension Int: SocketOptionValue {
  @inline(__always)
  public init(socketOption bytes: (UInt64, UInt64), unit: SocketOptionUnit) {
    self = Int(Int32(truncatingIfNeeded: bytes.0))
  }
  @inline(__always)
  public func socketOption(unit: SocketOptionUnit) -> (UInt64, UInt64) {
    (UInt64(UInt32(bitPattern: Int32(clamping: self))), 0)
  }
}

/// nil where an option of time is off: no limit.
extension Optional: SocketOptionValue where Wrapped == Duration {
  @inline(__always)
  public init(socketOption bytes: (UInt64, UInt64), unit: SocketOptionUnit) {
    let number = Int32(truncatingIfNeeded: bytes.0)
    switch unit {
    case .timeval:
      self =
        bytes == (0, 0)
        ? nil : Duration(seconds: Int(truncatingIfNeeded: bytes.0), microseconds: Int(truncatingIfNeeded: bytes.1))
    case .linger: self = number == 0 ? nil : .seconds(Int32(truncatingIfNeeded: bytes.0 &>> 32))
    case .milliseconds: self = number == 0 ? nil : .milliseconds(number)
    default: self = number == 0 ? nil : .seconds(number)
    }
  }

  @inline(__always)
  public func socketOption(unit: SocketOptionUnit) -> (UInt64, UInt64) {
    guard let self else { return (0, 0) }
    let (seconds, attoseconds) = self.components
    // Parts of a unit count as one: a short time is not to become none.
    switch unit {
    case .timeval:
      let microseconds = (attoseconds &+ 999_999_999_999) / 1_000_000_000_000
      let carry: Int64 = microseconds >= 1_000_000 ? 1 : 0
      return (
        UInt64(bitPattern: seconds &+ carry), UInt64(bitPattern: microseconds &- carry &* 1_000_000)
      )
    case .milliseconds:
      let milliseconds = (attoseconds &+ 999_999_999_999_999) / 1_000_000_000_000_000
      let whole = seconds.multipliedReportingOverflow(by: 1_000)
      let sum = whole.partialValue.addingReportingOverflow(milliseconds)
      return (UInt64(UInt32(bitPattern: whole.overflow || sum.overflow ? .max : Int32(clamping: sum.partialValue))), 0)
    default:
      let rounded = UInt64(UInt32(bitPattern: Int32(clamping: attoseconds > 0 ? seconds &+ 1 : seconds)))
      return unit == .linger ? (1 | rounded &<< 32, 0) : (rounded, 0)
    }
  }
}

extension SocketDomain: SocketOptionValue {
  @inline(__always)
  public init(socketOption bytes: (UInt64, UInt64), unit: SocketOptionUnit) {
    self.init(rawValue: Int32(truncatingIfNeeded: bytes.0))
  }
  @inline(__always)
  public func socketOption(unit: SocketOptionUnit) -> (UInt64, UInt64) { (UInt64(UInt32(bitPattern: rawValue)), 0) }
}

extension SocketType: SocketOptionValue {
  @inline(__always)
  public init(socketOption bytes: (UInt64, UInt64), unit: SocketOptionUnit) {
    self.init(rawValue: Int32(truncatingIfNeeded: bytes.0))
  }
  @inline(__always)
  public func socketOption(unit: SocketOptionUnit) -> (UInt64, UInt64) { (UInt64(UInt32(bitPattern: rawValue)), 0) }
}

extension SocketProtocol: SocketOptionValue {
  @inline(__always)
  public init(socketOption bytes: (UInt64, UInt64), unit: SocketOptionUnit) {
    self.init(rawValue: Int32(truncatingIfNeeded: bytes.0))
  }
  @inline(__always)
  public func socketOption(unit: SocketOptionUnit) -> (UInt64, UInt64) { (UInt64(UInt32(bitPattern: rawValue)), 0) }
}

extension SocketCredentials: SocketOptionValue {
  @inline(__always)
  public init(socketOption bytes: (UInt64, UInt64), unit: SocketOptionUnit) {
    self.init(
      process: ProcessID(rawValue: Int32(truncatingIfNeeded: bytes.0)),
      user: UserID(rawValue: UInt32(truncatingIfNeeded: bytes.0 &>> 32)),
      group: GroupID(rawValue: UInt32(truncatingIfNeeded: bytes.1)))
  }
  @inline(__always)
  public func socketOption(unit: SocketOptionUnit) -> (UInt64, UInt64) {
    (UInt64(UInt32(bitPattern: process.rawValue)) | UInt64(user.rawValue) &<< 32, UInt64(group.rawValue))
  }
}

extension FileDescriptor {
  /// The value of an option.
  ///
  /// - Throws: `protocolNotAvailable` for an option that the socket has not or that can be set only, `notSupported`,
  ///   `notSocket`.
  ///
  /// The corresponding system call is `getsockopt(2)`.
  @inline(__always)
  public func socketOption<Value>(_ option: SocketOption<Value>) throws(Errno) -> Value {
    var value: (UInt64, UInt64) = (0, 0)
    // SAFETY: the kernel writes no more than it is told that there are, at most 16 bytes.
    try unsafe withUnsafeMutableBytes(of: &value) { (value) throws(Errno) in
      var length = UInt32(truncatingIfNeeded: option.unit.byteCount)
      _ = try unsafe getSocketOption(option.level, option.name, value, &length)
    }
    return Value(socketOption: value, unit: option.unit)
  }

  /// Sets an option.
  ///
  /// - Throws: `protocolNotAvailable` for an option that the socket has not or that can be asked for only,
  ///   `invalidArgument` for a value that it cannot have, `notPermitted` for one that needs privileges, `notSocket`.
  ///
  /// The corresponding system call is `setsockopt(2)`.
  @inline(__always)
  public func setSocketOption<Value>(_ option: SocketOption<Value>, to value: Value) throws(Errno) {
    let value = value.socketOption(unit: option.unit)
    let count = option.unit.byteCount
    // SAFETY: the kernel reads as many bytes, at most 16.
    try unsafe withUnsafePointer(to: value) { (value) throws(Errno) in
      _ = unsafe try syscall(
        .setsockopt, number, Int(option.level), Int(option.name), Int(bitPattern: value), count)
    }
  }

  /// The value of any option, in the kernel's form.
  ///
  /// - Parameters:
  ///   - level: the protocol that the option is of, `SOL_SOCKET` of C and others.
  ///   - name: its number there.
  ///   - buffer: is written from its start.
  /// - Returns: the number of bytes of the value.
  /// - Throws: as `socketOption(_:)`; `outOfRange` for a buffer that is too short, where the kernel does not cut off
  ///   instead.
  ///
  /// The corresponding system call is `getsockopt(2)`.
  public func socketOption(
    level: Int, name: Int, into buffer: inout MutableRawSpan
  ) throws(Errno) -> Int {
    // SAFETY: the bytes are lent for the time of the call.
    try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
      var length = UInt32(clamping: buffer.count)
      return try unsafe getSocketOption(
        Int32(truncatingIfNeeded: level), Int32(truncatingIfNeeded: name), buffer, &length)
    }
  }

  /// Sets any option, with a value in the kernel's form.
  ///
  /// - Parameters:
  ///   - level: the protocol that the option is of, `SOL_SOCKET` of C and others.
  ///   - name: its number there.
  ///   - value: its bytes.
  /// - Throws: as `setSocketOption(_:to:)`.
  ///
  /// The corresponding system call is `setsockopt(2)`.
  public func setSocketOption(level: Int, name: Int, to value: RawSpan) throws(Errno) {
    try unsafe value.withUnsafeBytes { (value) throws(Errno) in
      // SAFETY: the kernel reads the value's bytes.
      _ = unsafe try syscall(.setsockopt, number, level, name, Int(bitPattern: value.baseAddress), value.count)
    }
  }

  /// The error that the socket has come to by itself, which is then forgotten: how connecting in the background went.
  ///
  /// - Returns: nil for none.
  /// - Throws: `notSocket`, `badFileDescriptor`.
  ///
  /// The corresponding system call is `getsockopt(2)` with `SO_ERROR`.
  @inline(__always)
  public func socketError() throws(Errno) -> Errno? {
    let number = try socketOption(
      SocketOption<Int>(level: Linux.SOL_SOCKET, name: Linux.SO_ERROR, unit: .number))
    return number == 0 ? nil : Errno(rawValue: Int32(truncatingIfNeeded: number))
  }

  @inline(__always)
  private func getSocketOption(
    _ level: Int32, _ name: Int32, _ buffer: UnsafeMutableRawBufferPointer, _ length: inout UInt32
  ) throws(Errno) -> Int {
    // SAFETY: the kernel writes at most `length` bytes of the buffer, and the length.
    try unsafe withUnsafeMutablePointer(to: &length) { (length) throws(Errno) in
      _ = unsafe try syscall(
        .getsockopt, number, Int(level), Int(name), Int(bitPattern: buffer.baseAddress), Int(bitPattern: length))
    }
    return Int(length)
  }
}
