// Addresses of sockets from and to text.
internal import LinuxABI

extension SocketAddress: LosslessStringConvertible {
  /// Reads an address and a port of IPv4, `127.0.0.1:80`, or of IPv6, `[::1]:80`, with a number of an interface or
  /// without: `[fe80::1%2]:80`.
  ///
  /// - Returns: nil where the text is anything else: the names of machines and interfaces, and addresses of other
  ///   domains.
  public init?(_ text: String) {
    // SAFETY: the bytes are read while they are there.
    guard let address = unsafe text.withStoredUTF8({ unsafe SocketAddress(utf8: Span(_unsafeElements: $0)) }) else {
      return nil
    }
    self = address
  }

  /// Reads an address and a port from their characters. See `init(_:)`.
  public init?(utf8 text: Span<UInt8>) {
    var parser = AddressParser(text)
    guard let address = SocketAddress(&parser), parser.isAtEnd else { return nil }
    self = address
  }

  init?(_ parser: inout AddressParser) {
    if parser.skip("[") {
      guard let address = parser.ipv6() else { return nil }
      var scope: UInt32 = 0
      if parser.skip("%") {
        guard let number = parser.decimal(upTo: .max) else { return nil }
        scope = number
      }
      guard parser.skip("]"), parser.skip(":"), let port = parser.decimal(upTo: 65_535) else { return nil }
      self = .ipv6(address, port: UInt16(truncatingIfNeeded: port), scope: scope)
    } else {
      guard let address = parser.ipv4(), parser.skip(":"), let port = parser.decimal(upTo: 65_535) else { return nil }
      self = .ipv4(address, port: UInt16(truncatingIfNeeded: port))
    }
  }

  /// `127.0.0.1:80`, `[::1]:80`, `[fe80::1%2]:80`; the path of a socket of Unix; `@` and its abstract name, in which
  /// `@` stands for each zero byte; `netlink:PORT:GROUPS`; `vsock:MACHINE:PORT`; and of other domains `domain NUMBER`.
  public var description: String {
    var text = AddressText()
    if let address = ipv4 {
      text.append(address)
    } else if let address = ipv6 {
      text.append("[")
      text.append(address)
      if let scope, scope != 0 {
        text.append("%")
        text.append(decimal: scope)
      }
      text.append("]")
    } else if domain == .unix {
      for index in 2..<max(2, Int(length)) {
        let byte = byte(at: index)
        // A path ends with a zero byte, if it has one; an abstract name begins with one.
        if byte == 0 && self.byte(at: 2) != 0 { break }
        text.append(byte == 0 ? UInt8(ascii: "@") : byte)
      }
    } else if let netlinkPort, let netlinkGroups {
      text.append("netlink:")
      text.append(decimal: netlinkPort)
      text.append(":")
      text.append(decimal: netlinkGroups)
    } else if let vsockMachine, let vsockPort {
      text.append("vsock:")
      text.append(decimal: vsockMachine)
      text.append(":")
      text.append(decimal: vsockPort)
    } else {
      text.append("domain ")
      text.append(decimal: UInt32(truncatingIfNeeded: domain.rawValue))
    }
    if let port {
      text.append(":")
      text.append(decimal: UInt32(port))
    }
    return text.string
  }
}
