// The permission bits of a file. swift-system's spelling.

/// Who may do what with a file: the lower twelve bits of `mode_t` of C.
///
/// An integer literal makes one, which is best written in octal: `0o644`.
@frozen
public struct FilePermissions: OptionSet, Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// The bits as `mode_t` of C has them.
  public let rawValue: UInt32

  @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }
  @inline(__always) public init(integerLiteral: UInt32) { rawValue = integerLiteral }

  /// Others may read. The corresponding C constant is `S_IROTH`.
  @inline(__always) public static var otherRead: FilePermissions { 0o4 }
  /// Others may write. The corresponding C constant is `S_IWOTH`.
  @inline(__always) public static var otherWrite: FilePermissions { 0o2 }
  /// Others may execute, or search in a directory. The corresponding C constant is `S_IXOTH`.
  @inline(__always) public static var otherExecute: FilePermissions { 0o1 }
  /// All three for others. The corresponding C constant is `S_IRWXO`.
  @inline(__always) public static var otherReadWriteExecute: FilePermissions { 0o7 }
  /// Others may read and write.
  @inline(__always) public static var otherReadWrite: FilePermissions { 0o6 }
  /// Others may read and execute.
  @inline(__always) public static var otherReadExecute: FilePermissions { 0o5 }
  /// Others may write and execute.
  @inline(__always) public static var otherWriteExecute: FilePermissions { 0o3 }

  /// The group may read. The corresponding C constant is `S_IRGRP`.
  @inline(__always) public static var groupRead: FilePermissions { 0o40 }
  /// The group may write. The corresponding C constant is `S_IWGRP`.
  @inline(__always) public static var groupWrite: FilePermissions { 0o20 }
  /// The group may execute, or search in a directory. The corresponding C constant is `S_IXGRP`.
  @inline(__always) public static var groupExecute: FilePermissions { 0o10 }
  /// All three for the group. The corresponding C constant is `S_IRWXG`.
  @inline(__always) public static var groupReadWriteExecute: FilePermissions { 0o70 }
  /// The group may read and write.
  @inline(__always) public static var groupReadWrite: FilePermissions { 0o60 }
  /// The group may read and execute.
  @inline(__always) public static var groupReadExecute: FilePermissions { 0o50 }
  /// The group may write and execute.
  @inline(__always) public static var groupWriteExecute: FilePermissions { 0o30 }

  /// The owner may read. The corresponding C constant is `S_IRUSR`.
  @inline(__always) public static var ownerRead: FilePermissions { 0o400 }
  /// The owner may write. The corresponding C constant is `S_IWUSR`.
  @inline(__always) public static var ownerWrite: FilePermissions { 0o200 }
  /// The owner may execute, or search in a directory. The corresponding C constant is `S_IXUSR`.
  @inline(__always) public static var ownerExecute: FilePermissions { 0o100 }
  /// All three for the owner. The corresponding C constant is `S_IRWXU`.
  @inline(__always) public static var ownerReadWriteExecute: FilePermissions { 0o700 }
  /// The owner may read and write.
  @inline(__always) public static var ownerReadWrite: FilePermissions { 0o600 }
  /// The owner may read and execute.
  @inline(__always) public static var ownerReadExecute: FilePermissions { 0o500 }
  /// The owner may write and execute.
  @inline(__always) public static var ownerWriteExecute: FilePermissions { 0o300 }

  /// A program runs as the file's owner. The corresponding C constant is `S_ISUID`.
  @inline(__always) public static var setUserID: FilePermissions { 0o4000 }
  /// A program runs with the file's group; what is made in a directory gets its group. The C constant is `S_ISGID`.
  @inline(__always) public static var setGroupID: FilePermissions { 0o2000 }
  /// In a directory, only the owners of its files may remove them. The corresponding C constant is `S_ISVTX`.
  @inline(__always) public static var saveText: FilePermissions { 0o1000 }
}
