// The addresses of each domain: made, and taken apart. The layouts are those of linux/in.h, in6.h, un.h, netlink.h and
// vm_sockets.h, put together in words: our architectures are little-endian, so what lies first is lowest.
public import LinuxABI

// MARK: - IPv4 and IPv6

extension SocketAddress {
  /// An address and a port of IPv4.
  ///
  /// - Parameter port: 0 has the kernel choose one where the address is bound. The corresponding C structure is
  ///   `sockaddr_in`.
  @inline(__always)
  public static func ipv4(_ address: IPv4Address, port: UInt16) -> SocketAddress {
    var result = SocketAddress()
    result.words[0] =
      UInt64(truncatingIfNeeded: Linux.AF_INET) | UInt64(port.bigEndian) &<< 16 | UInt64(address.rawValue.bigEndian)
      &<< 32
    result.length = 16
    return result
  }

  /// An address and a port of IPv6.
  ///
  /// - Parameters:
  ///   - port: 0 has the kernel choose one where the address is bound.
  ///   - scope: the number of the interface, for an address that needs one: 0 for none.
  ///   - flow: the class of traffic and the flow's label, 0 for none. The corresponding C structure is `sockaddr_in6`.
  @inline(__always)
  public static func ipv6(
    _ address: IPv6Address, port: UInt16, scope: UInt32 = 0, flow: UInt32 = 0
  ) -> SocketAddress {
    var result = SocketAddress()
    result.words[0] =
      UInt64(truncatingIfNeeded: Linux.AF_INET6) | UInt64(port.bigEndian) &<< 16 | UInt64(flow.bigEndian) &<< 32
    result.words[1] = address.high.bigEndian
    result.words[2] = address.low.bigEndian
    result.words[3] = UInt64(scope)
    result.length = 28
    return result
  }

  /// The address of IPv4, nil in other domains.
  @inline(__always)
  public var ipv4: IPv4Address? {
    domain == .inet ? IPv4Address(rawValue: UInt32(truncatingIfNeeded: words[0] &>> 32).bigEndian) : nil
  }

  /// The address of IPv6, nil in other domains.
  @inline(__always)
  public var ipv6: IPv6Address? {
    domain == .inet6 ? IPv6Address(high: words[1].bigEndian, low: words[2].bigEndian) : nil
  }

  /// The port of an address of IPv4 or IPv6, nil in other domains.
  @inline(__always)
  public var port: UInt16? {
    domain == .inet || domain == .inet6 ? UInt16(truncatingIfNeeded: words[0] &>> 16).bigEndian : nil
  }

  /// The number of the interface that an address of IPv6 belongs to, 0 for none; nil in other domains.
  @inline(__always)
  public var scope: UInt32? { domain == .inet6 ? UInt32(truncatingIfNeeded: words[3]) : nil }
}

// MARK: - Unix

extension SocketAddress {
  /// The longest path or abstract name of a socket: the kernel wants no zero byte behind either.
  @inline(__always) public static var unixCapacity: Int { 108 }

  /// The address of a socket that has a path in the file system: binding to it makes the file.
  ///
  /// - Parameter path: 1 to 107 bytes; one of 108 has no room for its zero byte, and not every program can read it.
  /// - Throws: `fileNameTooLong` for a longer one, `invalidArgument` for an empty one or one with a zero byte.
  public static func unix(path: some PathArgument) throws(Errno) -> SocketAddress {
    var result = SocketAddress()
    result.words[0] = UInt64(truncatingIfNeeded: Linux.AF_UNIX)
    result.length = unsafe try path.withPath { (path) throws(Errno) in
      var count = 0
      // SAFETY: the path ends with a zero byte, behind which nothing is read.
      while unsafe path[count] != 0 { count += 1 }
      if count == 0 { throw .invalidArgument }
      if count >= unixCapacity { throw .fileNameTooLong }
      unsafe result.copy(RawSpan(_unsafeStart: path, byteCount: count), to: 2)
      // As the kernel itself says it: with the zero byte.
      return UInt32(truncatingIfNeeded: 2 + count + 1)
    }
    return result
  }

  /// The address of a socket that has a name but no file: it is gone when the socket is.
  ///
  /// - Parameter name: at most 107 bytes of any value; all of them count.
  /// - Throws: `fileNameTooLong` for more.
  public static func unix(abstract name: RawSpan) throws(Errno) -> SocketAddress {
    if name.byteCount >= unixCapacity { throw .fileNameTooLong }
    var result = SocketAddress()
    result.words[0] = UInt64(truncatingIfNeeded: Linux.AF_UNIX)
    result.copy(name, to: 3)
    result.length = UInt32(truncatingIfNeeded: 3 + name.byteCount)
    return result
  }

  /// The address of a socket that has a name but no file. See `unix(abstract:)` for bytes.
  public static func unix(abstract name: String) throws(Errno) -> SocketAddress {
    // SAFETY: the bytes are copied while they are there.
    try unsafe name.withStoredUTF8 { name throws(Errno) in
      try unsafe unix(abstract: RawSpan(_unsafeElements: name))
    }
  }

  /// The address of no name: binding to it has the kernel choose an abstract one, of six bytes.
  @inline(__always)
  public static var unixUnnamed: SocketAddress {
    var result = SocketAddress()
    result.words[0] = UInt64(truncatingIfNeeded: Linux.AF_UNIX)
    result.length = 2
    return result
  }

  /// The path of a socket of Unix, nil for other addresses.
  public var unixPath: FilePath? {
    guard domain == .unix, length > 2, byte(at: 2) != 0 else { return nil }
    var end = 3
    while end < Int(length), byte(at: end) != 0 { end += 1 }
    return FilePath(bytes: Span(_bytes: bytes.extracting(2..<end)))
  }

  /// The bytes of the abstract name of a socket of Unix, without the zero byte before; nil for other addresses.
  public var unixAbstractName: RawSpan? {
    @_lifetime(borrow self)
    get {
      guard domain == .unix, length > 2, byte(at: 2) == 0 else { return nil }
      return bytes.extracting(3..<Int(length))
    }
  }

  @inline(__always)
  func byte(at index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: words[index &>> 3] &>> UInt64((index & 7) &* 8))
  }
}

// MARK: - Netlink

extension SocketAddress {
  /// The address of a socket in a conversation with the kernel.
  ///
  /// - Parameters:
  ///   - port: the socket's number, often that of its process; 0 is the kernel, and where the address is bound, one
  ///     that the kernel chooses.
  ///   - groups: the groups that messages are received from, a bit each. The corresponding C structure is
  ///     `sockaddr_nl`.
  @inline(__always)
  public static func netlink(port: UInt32 = 0, groups: UInt32 = 0) -> SocketAddress {
    var result = SocketAddress()
    result.words[0] = UInt64(truncatingIfNeeded: Linux.AF_NETLINK) | UInt64(port) &<< 32
    result.words[1] = UInt64(groups)
    result.length = 12
    return result
  }

  /// The number of a netlink socket, nil in other domains.
  @inline(__always)
  public var netlinkPort: UInt32? { domain == .netlink ? UInt32(truncatingIfNeeded: words[0] &>> 32) : nil }

  /// The groups of a netlink socket, nil in other domains.
  @inline(__always)
  public var netlinkGroups: UInt32? { domain == .netlink ? UInt32(truncatingIfNeeded: words[1]) : nil }
}

// MARK: - Between a virtual machine and its host

extension SocketAddress {
  /// The address of a socket of a virtual machine or its host.
  ///
  /// - Parameters:
  ///   - machine: the machine's number: 2 is the host, 1 the machine itself, `UInt32.max` all of its own numbers.
  ///   - port: `UInt32.max` has the kernel choose one where the address is bound. The corresponding C structure is
  ///     `sockaddr_vm`.
  @inline(__always)
  public static func vsock(machine: UInt32, port: UInt32) -> SocketAddress {
    var result = SocketAddress()
    result.words[0] = UInt64(truncatingIfNeeded: Linux.AF_VSOCK) | UInt64(port) &<< 32
    result.words[1] = UInt64(machine)
    result.length = 16
    return result
  }

  /// The number of the machine of an address between machines, nil in other domains.
  @inline(__always)
  public var vsockMachine: UInt32? { domain == .vsock ? UInt32(truncatingIfNeeded: words[1]) : nil }

  /// The port of an address between machines, nil in other domains.
  @inline(__always)
  public var vsockPort: UInt32? { domain == .vsock ? UInt32(truncatingIfNeeded: words[0] &>> 32) : nil }
}
