// The parts of a path: its root and the names between the separators.
public import LinuxABI

extension FilePath {
  /// What an absolute path begins with. There is but one: "/".
  @frozen
  public struct Root: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The root, of a string that is "/" or several of them; nil for any other.
    public init?(_ string: String) {
      let path = FilePath(string)
      if path.length != 1 || !path.isAbsolute { return nil }
    }

    /// The root. Any literal but "/" is a programming error.
    public init(stringLiteral: String) {
      guard Root(stringLiteral) != nil else { preconditionFailure("a path's root is \"/\"") }
    }

    @inline(__always) init() {}

    /// "/"
    public var description: String { "/" }
  }

  /// A name between separators: a file's, a directory's, or one of the special ones "." and "..".
  @frozen
  public struct Component: Sendable {
    let path: FilePath
    let range: Range<Int>

    @inline(__always)
    init(_ path: FilePath, _ range: Range<Int>) {
      self.path = path
      self.range = range
    }

    /// A component of a string; nil for an empty one, and for one with a separator.
    public init?(_ string: String) {
      // SAFETY: the bytes are copied while they are there.
      let component = unsafe string.withStoredUTF8 { unsafe Component(bytes: Span(_unsafeElements: $0)) }
      guard let component else { return nil }
      self = component
    }

    /// A component of bytes, whatever their encoding; nil for none, and where a separator is among them.
    public init?(bytes: Span<UInt8>) {
      if bytes.isEmpty { return nil }
      for index in bytes.indices where bytes[index] == FilePath.separator { return nil }
      path = FilePath(bytes: bytes)
      range = 0..<path.length
    }

    /// What a component means to the kernel.
    @frozen
    public enum Kind: Sendable {
      /// ".", the directory itself.
      case currentDirectory
      /// "..", the directory above.
      case parentDirectory
      /// A name.
      case regular
    }

    /// Whether the component is special.
    public var kind: Kind {
      let bytes = bytes
      let dot = UInt8(ascii: ".")
      if bytes.count == 1 && bytes[0] == dot { return .currentDirectory }
      if bytes.count == 2 && bytes[0] == dot && bytes[1] == dot { return .parentDirectory }
      return .regular
    }

    /// The component's bytes.
    public var bytes: Span<UInt8> {
      @_lifetime(borrow self)
      get { path.storage.span.extracting(range) }
    }
  }
}

extension FilePath.Component: Hashable {
  /// Whether the bytes are the same.
  public static func == (a: FilePath.Component, b: FilePath.Component) -> Bool {
    a.range.count == b.range.count && a.bytes.starts(with: b.bytes)
  }

  public func hash(into hasher: inout Hasher) {
    for index in range { hasher.combine(path.storage[index]) }
  }
}

extension FilePath.Component: CustomStringConvertible, ExpressibleByStringLiteral {
  /// A component of a literal. An empty literal, and one with a separator, is a programming error.
  public init(stringLiteral: String) {
    guard let component = FilePath.Component(stringLiteral) else {
      preconditionFailure("a path's component has at least one byte and no separator")
    }
    self = component
  }

  /// The component as a string, with U+FFFD for what is not UTF-8.
  public var description: String { string }

  /// The component as a string, with U+FFFD for what is not UTF-8.
  public var string: String { String(repairing: bytes) }
}

extension FilePath.Component: PathArgument {
  /// Copies the bytes to the stack.
  @inline(__always)
  public func withPath<R: ~Copyable>(_ body: (UnsafePointer<CChar>) throws(Errno) -> R) throws(Errno) -> R {
    // SAFETY: the copy has just the length that is asked for here.
    try unsafe withTerminatedCopy(count: checkedLength(of: bytes), copy: { unsafe bytes.copyTerminated(to: $0) }, body)
  }
}

extension FilePath {
  /// The components of a path, without its root: a collection that can be changed.
  @frozen
  public struct ComponentView: Sendable {
    var path: FilePath

    @inline(__always)
    init(_ path: FilePath) { self.path = path }
  }

  /// The components of the path. Changing them leaves the root as it is.
  public var components: ComponentView {
    get { ComponentView(self) }
    set {
      let root = root
      self = newValue.path
      self.root = root
    }
  }

  /// A path of a root, or of none, and components.
  public init(root: Root?, _ components: some Collection<Component>) {
    self.init()
    self.root = root
    append(components)
  }

  /// A path of a root, or of none, and components.
  public init(root: Root?, components: Component...) { self.init(root: root, components) }
}

extension FilePath.ComponentView: BidirectionalCollection {
  /// Where a component begins: the number of bytes before it.
  @frozen
  public struct Index: Comparable, Hashable, Sendable {
    let offset: Int

    @inline(__always)
    init(_ offset: Int) { self.offset = offset }

    @inline(__always)
    public static func < (a: Index, b: Index) -> Bool { a.offset < b.offset }
  }

  public var startIndex: Index { Index(path.isAbsolute ? 1 : 0) }
  public var endIndex: Index { Index(path.length) }

  public func index(after index: Index) -> Index {
    let end = end(of: index)
    return Index(end == path.length ? end : end &+ 1)
  }

  public func index(before index: Index) -> Index {
    // The byte before a component is a separator; before the end is the last component.
    var offset = index.offset == path.length ? index.offset : index.offset &- 1
    while offset > 0 && path.storage[offset &- 1] != FilePath.separator { offset &-= 1 }
    return Index(offset)
  }

  public subscript(index: Index) -> FilePath.Component {
    precondition(index.offset < path.length, "there is no component at the end")
    return FilePath.Component(path, index.offset..<end(of: index))
  }

  private func end(of index: Index) -> Int {
    var end = index.offset
    while end < path.length && path.storage[end] != FilePath.separator { end &+= 1 }
    return end
  }
}

extension FilePath.ComponentView: RangeReplaceableCollection {
  public init() { path = FilePath() }

  public mutating func replaceSubrange(
    _ subrange: Range<Index>, with components: some Collection<FilePath.Component>
  ) {
    var result = FilePath(bytes: path.bytes.extracting(..<subrange.lowerBound.offset))
    result.append(components)
    result.append(bytes: path.bytes.extracting(subrange.upperBound.offset...))
    path = result
  }
}
