// On which nodes of a machine with several memories (NUMA) pages are made. Moving pages is in MemoryPolicy+Pages.
public import LinuxABI

/// A set of memory nodes, by their numbers.
@frozen
public struct MemoryNodes: Sendable {
  // A word for each 64 nodes, as the kernel has them; 1,024 nodes are as many as a kernel can be built for.
  var words: InlineArray<16, UInt64>

  /// The empty set.
  @inline(__always)
  public init() { words = InlineArray(repeating: 0) }

  /// The set of one node.
  @inline(__always)
  public init(_ node: Int) {
    self.init()
    insert(node)
  }

  /// Adds a node: a number below 1,024.
  @inline(__always)
  public mutating func insert(_ node: Int) { words[node >> 6] |= 1 &<< UInt64(node & 63) }

  /// Takes a node out.
  @inline(__always)
  public mutating func remove(_ node: Int) { words[node >> 6] &= ~(1 &<< UInt64(node & 63)) }

  /// Whether a node is in the set.
  @inline(__always)
  public func contains(_ node: Int) -> Bool {
    node >= 0 && node < 1024 && words[node >> 6] & 1 &<< UInt64(node & 63) != 0
  }

  /// How many nodes are in the set.
  public var count: Int {
    var count = 0
    for index in words.indices { count += words[index].nonzeroBitCount }
    return count
  }

  // The kernel takes one off the count before it looks at it.
  @inline(__always) static var kernelLimit: Int { 1024 + 1 }
}

/// On which nodes pages are made.
@frozen
public struct MemoryPolicy: Sendable {
  /// How a policy chooses among its nodes.
  @frozen
  public struct Mode: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// The policy that would hold without this one. Has no nodes. The corresponding C constant is `MPOL_DEFAULT`.
    @inline(__always) public static var `default`: Mode {
      Mode(rawValue: Int32(truncatingIfNeeded: Linux.MPOL_DEFAULT))
    }
    /// One node, others where it is full; without a node as `local`. The corresponding C constant is `MPOL_PREFERRED`.
    @inline(__always) public static var preferred: Mode {
      Mode(rawValue: Int32(truncatingIfNeeded: Linux.MPOL_PREFERRED))
    }
    /// These nodes only. The corresponding C constant is `MPOL_BIND`.
    @inline(__always) public static var bind: Mode { Mode(rawValue: Int32(truncatingIfNeeded: Linux.MPOL_BIND)) }
    /// Page by page in turn. The corresponding C constant is `MPOL_INTERLEAVE`.
    @inline(__always) public static var interleave: Mode {
      Mode(rawValue: Int32(truncatingIfNeeded: Linux.MPOL_INTERLEAVE))
    }
    /// The node of the processor that first uses a page. Has no nodes. The corresponding C constant is `MPOL_LOCAL`.
    @inline(__always) public static var local: Mode { Mode(rawValue: Int32(truncatingIfNeeded: Linux.MPOL_LOCAL)) }
    /// These nodes, others where they are full. Since Linux 5.15. The corresponding C constant is
    /// `MPOL_PREFERRED_MANY`.
    @inline(__always) public static var preferredMany: Mode {
      Mode(rawValue: Int32(truncatingIfNeeded: Linux.MPOL_PREFERRED_MANY))
    }
  }

  /// How a policy's nodes are understood.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// As they are, even if the process may use others later. The corresponding C constant is `MPOL_F_STATIC_NODES`.
    @inline(__always) public static var staticNodes: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MPOL_F_STATIC_NODES))
    }
    /// Counted among those that the process may use. The corresponding C constant is `MPOL_F_RELATIVE_NODES`.
    @inline(__always) public static var relativeNodes: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MPOL_F_RELATIVE_NODES))
    }
    /// With `bind`: pages move among them to where they are used. Since Linux 5.12. The corresponding C constant is
    /// `MPOL_F_NUMA_BALANCING`.
    @inline(__always) public static var balancing: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MPOL_F_NUMA_BALANCING))
    }
  }

  /// How it chooses.
  public var mode: Mode
  /// How the nodes are understood.
  public var options: Options
  /// Among which.
  public var nodes: MemoryNodes

  /// A policy of these parts.
  @inline(__always)
  public init(_ mode: Mode, _ nodes: MemoryNodes = MemoryNodes(), options: Options = []) {
    self.mode = mode
    self.options = options
    self.nodes = nodes
  }

  @inline(__always) var kernelMode: Int { Int(mode.rawValue | options.rawValue) }

  /// Makes this the policy of the calling thread, for pages made from now on.
  ///
  /// - Throws: `invalidArgument` for a mode that wants nodes, or wants none, or nodes that are not there.
  ///
  /// The corresponding system call is `set_mempolicy(2)`.
  public func setForThread() throws(Errno) {
    // SAFETY: the kernel reads as many bits as the set has.
    unsafe try withUnsafePointer(to: nodes) { nodes throws(Errno) in
      unsafe _ = try syscall(.set_mempolicy, kernelMode, Int(bitPattern: nodes), MemoryNodes.kernelLimit)
    }
  }

  /// The policy of the calling thread.
  ///
  /// - Throws: `noFunction` on a kernel without NUMA.
  ///
  /// The corresponding system call is `get_mempolicy(2)`.
  public static func ofThread() throws(Errno) -> MemoryPolicy {
    try get(address: 0, flags: 0)
  }

  /// The policy that holds for an address.
  ///
  /// - Throws: `badAddress` where nothing is mapped there.
  ///
  /// The corresponding system call is `get_mempolicy(2)` with `MPOL_F_ADDR`.
  public static func of(_ address: UnsafeRawPointer) throws(Errno) -> MemoryPolicy {
    try get(address: Int(bitPattern: address), flags: Linux.MPOL_F_ADDR)
  }

  /// The nodes that the calling thread may name in a policy.
  ///
  /// - Throws: `noFunction` on a kernel without NUMA.
  ///
  /// The corresponding system call is `get_mempolicy(2)` with `MPOL_F_MEMS_ALLOWED`.
  public static func allowedNodes() throws(Errno) -> MemoryNodes {
    try get(address: 0, flags: Linux.MPOL_F_MEMS_ALLOWED).nodes
  }

  /// The node that an address's page is on; the page is made where it is not there yet.
  ///
  /// - Throws: `badAddress` where nothing is mapped there.
  ///
  /// The corresponding system call is `get_mempolicy(2)` with `MPOL_F_NODE | MPOL_F_ADDR`.
  @inline(__always)
  public static func node(of address: UnsafeRawPointer) throws(Errno) -> Int {
    var node: Int32 = 0
    // SAFETY: the kernel writes one number, and looks for the page at the address.
    unsafe try withUnsafeMutablePointer(to: &node) { node throws(Errno) in
      unsafe _ = try syscall(
        .get_mempolicy, Int(bitPattern: node), 0, 0, Int(bitPattern: address), Linux.MPOL_F_NODE | Linux.MPOL_F_ADDR)
    }
    return Int(node)
  }

  private static func get(address: Int, flags: Int) throws(Errno) -> MemoryPolicy {
    var mode: Int32 = 0
    var nodes = MemoryNodes()
    // SAFETY: the kernel writes one number, and as many bits as the set has.
    unsafe try withUnsafeMutablePointer(to: &mode) { mode throws(Errno) in
      unsafe try withUnsafeMutablePointer(to: &nodes) { nodes throws(Errno) in
        unsafe _ = try syscall(
          .get_mempolicy, Int(bitPattern: mode), Int(bitPattern: nodes), MemoryNodes.kernelLimit, address, flags)
      }
    }
    let options = mode & Int32(truncatingIfNeeded: Linux.MPOL_MODE_FLAGS)
    return MemoryPolicy(Mode(rawValue: mode & ~options), nodes, options: Options(rawValue: options))
  }
}
