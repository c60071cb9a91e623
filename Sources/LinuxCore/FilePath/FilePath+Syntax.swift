// What can be asked of a path and done to it without asking the kernel.
internal import LinuxABI

extension FilePath {
  /// Whether the path is empty.
  @inline(__always)
  public var isEmpty: Bool { storage.isEmpty }

  /// Whether the path begins at the root directory.
  public var isAbsolute: Bool { storage.first == FilePath.separator }

  /// Whether the path does not begin at the root directory.
  public var isRelative: Bool { !isAbsolute }

  /// "/" for an absolute path, nil for a relative one. Setting it makes the path the one or the other.
  public var root: Root? {
    get { isAbsolute ? Root() : nil }
    set {
      if (newValue != nil) == isAbsolute { return }
      if isAbsolute {
        if length == 1 { storage = [] } else { storage.removeFirst() }
      } else if isEmpty {
        storage = [FilePath.separator, 0]
      } else {
        storage.insert(FilePath.separator, at: 0)
      }
    }
  }

  /// The path without its root: itself where it is relative.
  public func removingRoot() -> FilePath {
    var copy = self
    copy.root = nil
    return copy
  }

  /// Whether the path begins with another one, by whole components: "/usr/bin" with "/usr" and "/", not with "/us".
  public func starts(with other: FilePath) -> Bool {
    if other.isEmpty { return true }
    guard bytes.starts(with: other.bytes) else { return false }
    return other.length == length || other.length == 1 && other.isAbsolute
      || storage[other.length] == FilePath.separator
  }

  /// Whether the path ends with another one, by whole components: "/usr/bin" with "bin" and "usr/bin", not with "/bin".
  public func ends(with other: FilePath) -> Bool {
    if other.isEmpty { return true }
    if other.isAbsolute { return self == other }
    guard other.length <= length else { return false }
    let start = length &- other.length
    return bytes.extracting(start...).starts(with: other.bytes)
      && (start == 0 || storage[start &- 1] == FilePath.separator)
  }
}

// MARK: - The last component

extension FilePath {
  /// The last component, be it special; nil where there is none.
  public var lastComponent: Component? { components.last }

  /// Takes the last component away.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  public mutating func removeLastComponent() -> Bool {
    guard let last = lastComponent else { return false }
    let start = last.range.lowerBound
    // With the separator before it, unless that is the root.
    truncate(to: start > 1 ? start &- 1 : start)
    return true
  }

  /// The path without its last component: itself where there is none.
  public func removingLastComponent() -> FilePath {
    var copy = self
    copy.removeLastComponent()
    return copy
  }

  /// The part of the last component before its extension; nil where there is no component.
  public var stem: String? { lastComponent?.stem }

  /// What follows the last dot of the last component: "gz" for "a.tar.gz", "" for "a.", nil for "a", ".hidden" and "..".
  ///
  /// Setting it replaces it, adds it, or removes it with its dot; it does nothing where there is no component or a special
  /// one.
  public var `extension`: String? {
    get { lastComponent?.extension }
    set {
      guard let last = lastComponent, last.kind == .regular else { return }
      truncate(to: last.extensionDot ?? last.range.upperBound)
      guard let newValue else { return }
      storage[storage.count &- 1] = UInt8(ascii: ".")
      let added = newValue.utf8Span.span
      for index in added.indices { storage.append(added[index]) }
      storage.append(0)
    }
  }
}

extension FilePath.Component {
  /// The part before the extension: "a.tar" for "a.tar.gz"; all of it where there is none.
  public var stem: String {
    guard let dot = extensionDot else { return string }
    return String(repairing: path.bytes.extracting(range.lowerBound..<dot))
  }

  /// What follows the last dot: "gz" for "a.tar.gz", "" for "a.", nil for "a", ".hidden" and "..".
  public var `extension`: String? {
    guard let dot = extensionDot else { return nil }
    return String(repairing: path.bytes.extracting((dot &+ 1)..<range.upperBound))
  }

  /// Where in the path the extension's dot is. A dot at the front hides a file and begins no extension.
  var extensionDot: Int? {
    if kind != .regular { return nil }
    var index = range.upperBound &- 1
    while index > range.lowerBound {
      if path.storage[index] == UInt8(ascii: ".") { return index }
      index &-= 1
    }
    return nil
  }
}

// MARK: - Normal form

extension FilePath {
  /// Whether there is neither "." in the path nor "..", but for ".." at the front of a relative one.
  public var isLexicallyNormal: Bool {
    var isFront = isRelative
    for component in components {
      switch component.kind {
      case .currentDirectory: return false
      case .parentDirectory: if !isFront { return false }
      case .regular: isFront = false
      }
    }
    return true
  }

  /// Takes "." out, and ".." with the component before it, without a look at symbolic links: "/usr/./local/bin/.." becomes
  /// "/usr/local", "/../usr" becomes "/usr", "../usr/../bin" becomes "../bin".
  public mutating func lexicallyNormalize() {
    if isLexicallyNormal { return }
    var result = FilePath()
    result.root = root
    for component in components {
      switch component.kind {
      case .currentDirectory: break
      case .regular: result.append(component)
      case .parentDirectory:
        if let last = result.lastComponent, last.kind == .regular {
          result.removeLastComponent()
        } else if isRelative {
          result.append(component)
        }
      }
    }
    self = result
  }

  /// The path in normal form: see `lexicallyNormalize()`.
  public func lexicallyNormalized() -> FilePath {
    var copy = self
    copy.lexicallyNormalize()
    return copy
  }

  /// The path in normal form: see `lexicallyNormalize()`.
  public var lexicallyNormal: FilePath { lexicallyNormalized() }

  /// The path with another one appended in normal form, as if the other's root were here; nil where its ".." would lead out.
  ///
  /// Symbolic links are not looked at, and may lead out all the same: `FileDescriptor.open` with `.beneath` does look.
  public func lexicallyResolving(_ subpath: FilePath) -> FilePath? {
    let normal = subpath.removingRoot().lexicallyNormalized()
    if normal.components.first?.kind == .parentDirectory { return nil }
    return pushing(normal)
  }
}

// MARK: - Putting together

extension FilePath {
  /// Appends a component.
  public mutating func append(_ component: Component) { append(bytes: component.bytes) }

  /// Appends components.
  public mutating func append(_ components: some Collection<Component>) {
    for component in components { append(component) }
  }

  /// Appends a string, without the separators at its front where the path is not empty.
  public mutating func append(_ other: String) {
    // SAFETY: the bytes are copied while they are there.
    unsafe other.withStoredUTF8 { unsafe append(bytes: Span(_unsafeElements: $0)) }
  }

  /// The path with a component appended.
  public func appending(_ component: Component) -> FilePath {
    var copy = self
    copy.append(component)
    return copy
  }

  /// The path with components appended.
  public func appending(_ components: some Collection<Component>) -> FilePath {
    var copy = self
    copy.append(components)
    return copy
  }

  /// The path with a string appended: see `append(_:)`.
  public func appending(_ other: String) -> FilePath {
    var copy = self
    copy.append(other)
    return copy
  }

  /// Goes where another path leads from here, as `cd` does: a relative one is appended, an absolute one replaces the path.
  public mutating func push(_ other: FilePath) {
    if other.isAbsolute { self = other } else { append(bytes: other.bytes) }
  }

  /// Where another path leads from here: see `push(_:)`.
  public func pushing(_ other: FilePath) -> FilePath {
    var copy = self
    copy.push(other)
    return copy
  }

  /// Removes a path from the front, if the path starts with it and both are absolute, or neither.
  ///
  /// - Returns: whether it was removed.
  public mutating func removePrefix(_ prefix: FilePath) -> Bool {
    guard isAbsolute == prefix.isAbsolute, starts(with: prefix) else { return false }
    if prefix.length == length {
      storage = []
    } else {
      let separator = prefix.isEmpty || prefix.length == 1 && prefix.isAbsolute ? 0 : 1
      storage.removeFirst(prefix.length &+ separator)
    }
    return true
  }

  /// Makes the path empty.
  public mutating func removeAll(keepingCapacity: Bool = false) { storage.removeAll(keepingCapacity: keepingCapacity) }

  /// Makes room for a path of that many bytes.
  public mutating func reserveCapacity(_ byteCount: Int) { storage.reserveCapacity(byteCount &+ 1) }
}

extension Span<UInt8> {
  /// Whether the first bytes are another's.
  func starts(with other: Span<UInt8>) -> Bool {
    if other.count > count { return false }
    for index in other.indices where self[index] != other[index] { return false }
    return true
  }
}
