// An entry of a directory, where the kernel wrote it.

/// An entry of a directory: valid until the reader that it came from is used again.
@frozen
public struct DirectoryEntry: ~Escapable {
  /// The file's number in its file system. For the root of a mount it is that of the directory underneath.
  public let inode: UInt64
  /// Where reading goes on behind this entry, for `DirectoryReader.seek(to:)`: a number of the file system's own
  /// making.
  public let nextOffset: Int64
  /// What kind of file it is; `unknown` where the file system's directories do not say.
  public let type: FileType

  // The name, and the zero byte behind it.
  private let storage: Span<UInt8>

  @inline(__always)
  @_lifetime(copy storage)
  init(inode: UInt64, nextOffset: Int64, type: FileType, storage: Span<UInt8>) {
    self.inode = inode
    self.nextOffset = nextOffset
    self.type = type
    self.storage = storage
  }

  /// The name's bytes: any but "/" and zero, in no particular encoding.
  @inline(__always)
  public var name: Span<UInt8> {
    @_lifetime(copy self) get { storage.extracting(droppingLast: 1) }
  }

  /// Whether it is `.` or `..`: the directory itself or the one that it lies in.
  @inline(__always)
  public var isDotOrDotDot: Bool {
    let dot = UInt8(ascii: ".")
    return switch storage.count {
    case 2: storage[0] == dot
    case 3: storage[0] == dot && storage[1] == dot
    default: false
    }
  }

  /// Lends the name, with a zero byte behind it, for calls that take a path and `at:` the directory.
  @inline(__always)
  public func withPath<R: ~Copyable, E>(_ body: (UnsafePointer<CChar>) throws(E) -> R) throws(E) -> R {
    unsafe try storage.withUnsafeBytes { (bytes) throws(E) in
      // SAFETY: there is at least the zero byte, and so an address.
      unsafe try body(bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: CChar.self))
    }
  }
}

extension FilePath {
  /// A relative path of the entry's name.
  @inline(__always)
  public init(_ entry: DirectoryEntry) { self.init(bytes: entry.name) }
}

extension String {
  /// The entry's name; nil where it is not UTF-8.
  @inline(__always)
  public init?(validating entry: DirectoryEntry) {
    guard let text = try? UTF8Span(validating: entry.name) else { return nil }
    self.init(copying: text)
  }
}
