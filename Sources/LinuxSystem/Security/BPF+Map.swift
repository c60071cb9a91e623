// Maps: keys and values that programs in the kernel and processes share.
public import LinuxABI
public import LinuxCore

extension BPF {
  /// How a map keeps its elements.
  @frozen
  public struct MapKind: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// By any key. The corresponding C constant is `BPF_MAP_TYPE_HASH`.
    @inline(__always) public static var hash: MapKind {
      MapKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_MAP_TYPE_HASH))
    }
    /// By index, a key of 32 bits; all elements are there from the start. The corresponding C constant is
    /// `BPF_MAP_TYPE_ARRAY`.
    @inline(__always) public static var array: MapKind {
      MapKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_MAP_TYPE_ARRAY))
    }
    /// Programs to go on with, by index. The corresponding C constant is `BPF_MAP_TYPE_PROG_ARRAY`.
    @inline(__always) public static var programArray: MapKind {
      MapKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_MAP_TYPE_PROG_ARRAY))
    }
    /// Performance events, by index. The corresponding C constant is `BPF_MAP_TYPE_PERF_EVENT_ARRAY`.
    @inline(__always) public static var eventArray: MapKind {
      MapKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_MAP_TYPE_PERF_EVENT_ARRAY))
    }
    /// As `hash`, a value for each processor. The corresponding C constant is `BPF_MAP_TYPE_PERCPU_HASH`.
    @inline(__always) public static var hashPerProcessor: MapKind {
      MapKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_MAP_TYPE_PERCPU_HASH))
    }
    /// As `array`, a value for each processor. The corresponding C constant is `BPF_MAP_TYPE_PERCPU_ARRAY`.
    @inline(__always) public static var arrayPerProcessor: MapKind {
      MapKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_MAP_TYPE_PERCPU_ARRAY))
    }
    /// Call stacks, by their hash. The corresponding C constant is `BPF_MAP_TYPE_STACK_TRACE`.
    @inline(__always) public static var stackTrace: MapKind {
      MapKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_MAP_TYPE_STACK_TRACE))
    }
    /// As `hash`, dropping what is used least. The corresponding C constant is `BPF_MAP_TYPE_LRU_HASH`.
    @inline(__always) public static var leastRecentlyUsedHash: MapKind {
      MapKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_MAP_TYPE_LRU_HASH))
    }
    /// The same, a value for each processor. The corresponding C constant is `BPF_MAP_TYPE_LRU_PERCPU_HASH`.
    @inline(__always) public static var leastRecentlyUsedHashPerProcessor: MapKind {
      MapKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_MAP_TYPE_LRU_PERCPU_HASH))
    }
    /// By the longest prefix of a key. The corresponding C constant is `BPF_MAP_TYPE_LPM_TRIE`.
    @inline(__always) public static var prefixTree: MapKind {
      MapKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_MAP_TYPE_LPM_TRIE))
    }
    /// First in, first out; no key. The corresponding C constant is `BPF_MAP_TYPE_QUEUE`.
    @inline(__always) public static var queue: MapKind {
      MapKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_MAP_TYPE_QUEUE))
    }
    /// Last in, first out; no key. The corresponding C constant is `BPF_MAP_TYPE_STACK`.
    @inline(__always) public static var stack: MapKind {
      MapKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_MAP_TYPE_STACK))
    }
    /// Records, written by programs, read by mapping it. The corresponding C constant is `BPF_MAP_TYPE_RINGBUF`.
    @inline(__always) public static var ringBuffer: MapKind {
      MapKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_MAP_TYPE_RINGBUF))
    }
  }

  /// What a map is like.
  @frozen
  public struct MapOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Elements take memory when they come. The corresponding C constant is `BPF_F_NO_PREALLOC`.
    @inline(__always) public static var noPreallocation: MapOptions {
      MapOptions(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_F_NO_PREALLOC))
    }
    /// The descriptor is for reading. The corresponding C constant is `BPF_F_RDONLY`.
    @inline(__always) public static var readOnly: MapOptions {
      MapOptions(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_F_RDONLY))
    }
    /// The descriptor is for writing. The corresponding C constant is `BPF_F_WRONLY`.
    @inline(__always) public static var writeOnly: MapOptions {
      MapOptions(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_F_WRONLY))
    }
    /// Programs only read. The corresponding C constant is `BPF_F_RDONLY_PROG`.
    @inline(__always) public static var readOnlyForPrograms: MapOptions {
      MapOptions(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_F_RDONLY_PROG))
    }
    /// Programs only write. The corresponding C constant is `BPF_F_WRONLY_PROG`.
    @inline(__always) public static var writeOnlyForPrograms: MapOptions {
      MapOptions(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_F_WRONLY_PROG))
    }
    /// It can be mapped into memory. The corresponding C constant is `BPF_F_MMAPABLE`.
    @inline(__always) public static var mappable: MapOptions {
      MapOptions(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_F_MMAPABLE))
    }
  }

  /// Which elements `update` writes.
  @frozen
  public struct UpdateMode: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Any. The corresponding C constant is `BPF_ANY`.
    @inline(__always) public static var any: UpdateMode {
      UpdateMode(rawValue: UInt64(truncatingIfNeeded: Linux.BPF_ANY))
    }
    /// Only one that is not there. The corresponding C constant is `BPF_NOEXIST`.
    @inline(__always) public static var new: UpdateMode {
      UpdateMode(rawValue: UInt64(truncatingIfNeeded: Linux.BPF_NOEXIST))
    }
    /// Only one that is there. The corresponding C constant is `BPF_EXIST`.
    @inline(__always) public static var existing: UpdateMode {
      UpdateMode(rawValue: UInt64(truncatingIfNeeded: Linux.BPF_EXIST))
    }
  }

  /// A map with one value a key. A plain number with its sizes: nothing closes it by itself.
  @frozen
  public struct Map: Hashable, Sendable {
    /// The map's descriptor, closed on exec.
    public let descriptor: FileDescriptor
    /// The length of each key.
    public let keyByteCount: Int
    /// The length of each value.
    public let valueByteCount: Int

    /// Makes a map.
    ///
    /// - Parameters:
    ///   - kind: how it keeps its elements: none of a value for each processor, whose length is another.
    ///   - keyByteCount: the length of each key, in bytes.
    ///   - valueByteCount: the length of each value, in bytes.
    ///   - count: at most how many elements.
    ///   - options: what it is like.
    /// - Throws: `notPermitted` where the system keeps it from ordinary users; `invalidArgument`; `argListTooLong`;
    ///   `noMemory`.
    ///
    /// The corresponding system call is `bpf(2)` with `BPF_MAP_CREATE`.
    public init(
      _ kind: MapKind, keyByteCount: Int, valueByteCount: Int, count: Int, options: MapOptions = []
    ) throws(Errno) {
      switch kind {
      case .hashPerProcessor, .arrayPerProcessor, .leastRecentlyUsedHashPerProcessor: throw .invalidArgument
      default: break
      }
      let attributes = (
        kind.rawValue, UInt32(clamping: keyByteCount), UInt32(clamping: valueByteCount), UInt32(clamping: count),
        options.rawValue
      )
      // SAFETY: five numbers, no address.
      let number = unsafe try BPF.call(.createMap, attributes)
      descriptor = FileDescriptor(rawValue: Int32(truncatingIfNeeded: number))
      self.keyByteCount = keyByteCount
      self.valueByteCount = valueByteCount
    }

    /// Reads an element.
    ///
    /// - Parameters:
    ///   - key: as many bytes as keys have.
    ///   - value: where to: as many bytes as values have, or more.
    /// - Returns: whether it is there.
    /// - Throws: `invalidArgument` where the lengths are others.
    ///
    /// The corresponding system call is `bpf(2)` with `BPF_MAP_LOOKUP_ELEM`.
    public func lookUp(_ key: RawSpan, into value: inout MutableRawSpan) throws(Errno) -> Bool {
      guard value.byteCount >= valueByteCount else { throw .invalidArgument }
      // SAFETY: the kernel writes one value.
      return unsafe try value.withUnsafeMutableBytes { value throws(Errno) in
        try isThere { () throws(Errno) in
          unsafe try call(.lookUpElement, key, value: UInt(bitPattern: value.baseAddress), flags: 0)
        }
      }
    }

    /// Writes an element.
    ///
    /// - Parameters:
    ///   - key: as many bytes as keys have.
    ///   - value: as many bytes as values have.
    ///   - mode: whether it may be new, or there.
    /// - Throws: `fileExists`, `noSuchFileOrDirectory` by mode; `argListTooLong` where the map is full;
    ///   `invalidArgument` where the lengths are others.
    ///
    /// The corresponding system call is `bpf(2)` with `BPF_MAP_UPDATE_ELEM`.
    public func update(_ key: RawSpan, _ value: RawSpan, _ mode: UpdateMode = .any) throws(Errno) {
      guard value.byteCount == valueByteCount else { throw .invalidArgument }
      // SAFETY: the kernel reads one value.
      unsafe try value.withUnsafeBytes { value throws(Errno) in
        unsafe try call(.updateElement, key, value: UInt(bitPattern: value.baseAddress), flags: mode.rawValue)
      }
    }

    /// Removes an element.
    ///
    /// - Parameter key: as many bytes as keys have.
    /// - Returns: whether it was there.
    /// - Throws: `invalidArgument` where the length is another, or for an array.
    ///
    /// The corresponding system call is `bpf(2)` with `BPF_MAP_DELETE_ELEM`.
    public func remove(_ key: RawSpan) throws(Errno) -> Bool {
      // SAFETY: there is no value.
      try isThere { () throws(Errno) in unsafe try call(.deleteElement, key, value: 0, flags: 0) }
    }

    /// Closes the descriptor. The map is there for as long as a program uses it.
    @inline(__always)
    public func close() throws(Errno) { try descriptor.close() }

    private func isThere(_ body: () throws(Errno) -> Void) throws(Errno) -> Bool {
      do throws(Errno) {
        try body()
        return true
      } catch {
        if error == .noSuchFileOrDirectory { return false }
        throw error
      }
    }

    @unsafe
    private func call(_ command: Command, _ key: RawSpan, value: UInt, flags: UInt64) throws(Errno) {
      guard key.byteCount == keyByteCount else { throw .invalidArgument }
      // SAFETY: the kernel reads one key; the caller answers for the value.
      unsafe try key.withUnsafeBytes { key throws(Errno) in
        let attributes = (
          UInt64(UInt32(bitPattern: descriptor.rawValue)), UInt64(UInt(bitPattern: key.baseAddress)), UInt64(value),
          flags
        )
        unsafe _ = try BPF.call(command, attributes)
      }
    }
  }
}
