// Policies of parts of the memory, and moving pages from node to node.
public import LinuxABI
public import LinuxCore

extension MemoryMapping {
  /// What happens to pages that are on other nodes than they should be.
  @frozen
  public struct MoveOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// For `bind`: it is an error if there are any. The corresponding C constant is `MPOL_MF_STRICT`.
    @inline(__always) public static var strict: MoveOptions {
      MoveOptions(rawValue: UInt32(truncatingIfNeeded: Linux.MPOL_MF_STRICT))
    }
    /// Those that this process alone uses are moved. The corresponding C constant is `MPOL_MF_MOVE`.
    @inline(__always) public static var move: MoveOptions {
      MoveOptions(rawValue: UInt32(truncatingIfNeeded: Linux.MPOL_MF_MOVE))
    }
    /// All are moved. For a process with CAP_SYS_NICE. The corresponding C constant is `MPOL_MF_MOVE_ALL`.
    @inline(__always) public static var moveAll: MoveOptions {
      MoveOptions(rawValue: UInt32(truncatingIfNeeded: Linux.MPOL_MF_MOVE_ALL))
    }
  }

  /// Sets the policy of pages.
  ///
  /// - Parameters:
  ///   - address: the first byte of a page.
  ///   - byteCount: the length.
  ///   - policy: on which nodes they are made from now on.
  ///   - options: what happens to those that are there already.
  /// - Throws: `ioError` where pages are on other nodes and could not be moved; `badAddress` where not all of it is
  ///   mapped; `notPermitted` for `moveAll`; `invalidArgument`.
  ///
  /// The corresponding system call is `mbind(2)`.
  public static func bind(
    _ address: UnsafeMutableRawPointer, byteCount: Int, to policy: MemoryPolicy, options: MoveOptions = []
  ) throws(Errno) {
    // SAFETY: the kernel reads as many bits as the set has; the pages keep their content.
    unsafe try withUnsafePointer(to: policy.nodes) { nodes throws(Errno) in
      unsafe _ = try syscall(
        .mbind, Int(bitPattern: address), byteCount, policy.kernelMode, Int(bitPattern: nodes), MemoryNodes.kernelLimit,
        Int(options.rawValue))
    }
  }

  /// Sets the node that pages with the policy `bind` or `preferredMany` are made on first.
  ///
  /// - Parameters:
  ///   - address: the first byte of a page.
  ///   - byteCount: the length.
  ///   - node: the node's number.
  /// - Throws: `notSupported` where the pages have another policy; `invalidArgument`; `noFunction` on older kernels.
  ///
  /// Since Linux 5.17.
  ///
  /// The corresponding system call is `set_mempolicy_home_node(2)`.
  @inline(__always)
  public static func setHomeNode(_ address: UnsafeMutableRawPointer, byteCount: Int, node: Int) throws(Errno) {
    // SAFETY: the pages keep their content.
    unsafe _ = try syscall(.set_mempolicy_home_node, Int(bitPattern: address), byteCount, node, 0)
  }

  /// Moves all pages of a process that are on some nodes to others.
  ///
  /// - Parameters:
  ///   - process: the process; that of number 0 is the calling one.
  ///   - source: where they are.
  ///   - destination: where they go, the first node's to the first and so on.
  /// - Returns: how many pages could not be moved.
  /// - Throws: `notPermitted`; `noSuchProcess`; `invalidArgument` for nodes that are not there.
  ///
  /// The corresponding system call is `migrate_pages(2)`.
  public static func migratePages(
    of process: ProcessID, from source: MemoryNodes, to destination: MemoryNodes
  ) throws(Errno) -> Int {
    // SAFETY: the kernel reads as many bits as the sets have; pages keep their content.
    unsafe try withUnsafePointer(to: source) { source throws(Errno) in
      unsafe try withUnsafePointer(to: destination) { destination throws(Errno) in
        unsafe try syscall(
          .migrate_pages, Int(process.rawValue), MemoryNodes.kernelLimit, Int(bitPattern: source),
          Int(bitPattern: destination))
      }
    }
  }

  /// Moves pages to the node that is said for each.
  ///
  /// - Parameters:
  ///   - pages: an address in each page.
  ///   - process: whose they are; that of number 0 is the calling one.
  ///   - nodes: where each goes: as many as pages.
  ///   - status: for each page the node that it is on now, or the negative number of an error: as many as pages.
  ///   - options: `move` or `moveAll`.
  /// - Returns: how many pages could not be moved.
  /// - Throws: `notPermitted`; `noSuchProcess`; `operationNotSupportedByDevice`, `permissionDenied` for nodes that are
  ///   not there or not allowed; `invalidArgument` where the numbers of elements differ.
  ///
  /// The corresponding system call is `move_pages(2)`.
  public static func movePages(
    _ pages: Span<UnsafeRawPointer>, of process: ProcessID, to nodes: Span<Int32>,
    status: inout MutableSpan<Int32>, options: MoveOptions = .move
  ) throws(Errno) -> Int {
    guard unsafe nodes.count == pages.count else { throw .invalidArgument }
    return unsafe try nodes.withUnsafeBufferPointer { nodes throws(Errno) in
      unsafe try movePages(pages, of: process, nodes: Int(bitPattern: nodes.baseAddress), &status, options)
    }
  }

  /// Asks on which node each page is.
  ///
  /// - Parameters:
  ///   - pages: an address in each page.
  ///   - process: whose they are; that of number 0 is the calling one.
  ///   - status: for each page its node, or the negative number of an error, -2 (ENOENT) where it is not there: as many
  ///     as pages.
  /// - Throws: `notPermitted`; `noSuchProcess`; `invalidArgument` where the numbers of elements differ.
  ///
  /// The corresponding system call is `move_pages(2)`.
  public static func nodes(
    of pages: Span<UnsafeRawPointer>, in process: ProcessID, status: inout MutableSpan<Int32>
  ) throws(Errno) {
    _ = unsafe try movePages(pages, of: process, nodes: 0, &status, [])
  }

  private static func movePages(
    _ pages: Span<UnsafeRawPointer>, of process: ProcessID, nodes: Int, _ status: inout MutableSpan<Int32>,
    _ options: MoveOptions
  ) throws(Errno) -> Int {
    guard unsafe status.count == pages.count else { throw .invalidArgument }
    // SAFETY: the kernel reads and writes as many elements as there are pages; the pages keep their content.
    return unsafe try pages.withUnsafeBufferPointer { pages throws(Errno) in
      unsafe try status.withUnsafeMutableBufferPointer { status throws(Errno) in
        unsafe try syscall(
          .move_pages, Int(process.rawValue), pages.count, Int(bitPattern: pages.baseAddress), nodes,
          Int(bitPattern: status.baseAddress), Int(options.rawValue))
      }
    }
  }
}
