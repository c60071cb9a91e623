// The numbers by which the kernel knows processes, threads, users and groups.

/// The number of a process, of a process group (its leader's number) or of a session (likewise).
///
/// The kernel may give the number of a process that was waited for to a new one: a pidfd is the safe way to hold on to one.
@frozen
public struct ProcessID: RawRepresentable, Hashable, Comparable, Sendable {
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The caller, in every call that takes a process: the kernel reads 0 so.
  @inline(__always) public static var caller: ProcessID { ProcessID(rawValue: 0) }

  @inline(__always) public static func < (a: ProcessID, b: ProcessID) -> Bool { a.rawValue < b.rawValue }

  @inline(__always) package var number: Int { Int(rawValue) }
  @inline(__always) package init(answer: Int) { self.init(rawValue: Int32(truncatingIfNeeded: answer)) }
}

/// The number of a thread. That of a process's first thread is the process's own.
@frozen
public struct ThreadID: RawRepresentable, Hashable, Comparable, Sendable {
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The first thread of a process.
  @inline(__always) public init(_ process: ProcessID) { self.init(rawValue: process.rawValue) }

  /// The caller, in every call that takes a thread, but not as the receiver of a signal: the kernel reads 0 so.
  @inline(__always) public static var caller: ThreadID { ThreadID(rawValue: 0) }

  @inline(__always) public static func < (a: ThreadID, b: ThreadID) -> Bool { a.rawValue < b.rawValue }

  @inline(__always) package var number: Int { Int(rawValue) }
  @inline(__always) package init(answer: Int) { self.init(rawValue: Int32(truncatingIfNeeded: answer)) }
}

/// The number of a user.
@frozen
public struct UserID: RawRepresentable, Hashable, Comparable, Sendable {
  public let rawValue: UInt32
  @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// User 0.
  @inline(__always) public static var root: UserID { UserID(rawValue: 0) }

  @inline(__always) public static func < (a: UserID, b: UserID) -> Bool { a.rawValue < b.rawValue }

  @inline(__always) package var number: Int { Int(rawValue) }
  @inline(__always) package init(answer: Int) { self.init(rawValue: UInt32(truncatingIfNeeded: answer)) }
}

/// The number of a group of users.
@frozen
public struct GroupID: RawRepresentable, Hashable, Comparable, Sendable {
  public let rawValue: UInt32
  @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Group 0.
  @inline(__always) public static var root: GroupID { GroupID(rawValue: 0) }

  @inline(__always) public static func < (a: GroupID, b: GroupID) -> Bool { a.rawValue < b.rawValue }

  @inline(__always) package var number: Int { Int(rawValue) }
  @inline(__always) package init(answer: Int) { self.init(rawValue: UInt32(truncatingIfNeeded: answer)) }
}
