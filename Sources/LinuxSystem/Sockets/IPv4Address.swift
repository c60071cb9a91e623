// Addresses of IPv4, from and to text. Nothing here asks the kernel.

/// An address of IPv4.
@frozen
public struct IPv4Address: RawRepresentable, Hashable, Comparable, Sendable {
  /// The address as a number: 0x7f00_0001 is 127.0.0.1.
  public let rawValue: UInt32
  @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The address of four numbers, in the order in which they are written.
  @inline(__always)
  public init(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) {
    rawValue = UInt32(a) &<< 24 | UInt32(b) &<< 16 | UInt32(c) &<< 8 | UInt32(d)
  }

  /// All of the machine's own addresses, 0.0.0.0. The corresponding C constant is `INADDR_ANY`.
  @inline(__always) public static var any: IPv4Address { IPv4Address(rawValue: 0) }
  /// The machine itself, 127.0.0.1. The corresponding C constant is `INADDR_LOOPBACK`.
  @inline(__always) public static var loopback: IPv4Address { IPv4Address(rawValue: 0x7f00_0001) }
  /// All machines of the network, 255.255.255.255. The corresponding C constant is `INADDR_BROADCAST`.
  @inline(__always) public static var broadcast: IPv4Address { IPv4Address(rawValue: .max) }

  /// Whether it is in 127.0.0.0/8.
  @inline(__always) public var isLoopback: Bool { rawValue &>> 24 == 127 }
  /// Whether it is in 224.0.0.0/4.
  @inline(__always) public var isMulticast: Bool { rawValue &>> 28 == 0xe }
  /// Whether it is in 169.254.0.0/16.
  @inline(__always) public var isLinkLocal: Bool { rawValue &>> 16 == 0xa9fe }

  /// By number.
  @inline(__always) public static func < (a: IPv4Address, b: IPv4Address) -> Bool { a.rawValue < b.rawValue }
}

extension IPv4Address: LosslessStringConvertible {
  /// Reads four decimal numbers with points between them, as `inet_pton(3)` does: no other base, no leading zero,
  /// nothing left out.
  ///
  /// - Returns: nil where the text is anything else.
  public init?(_ text: String) {
    // SAFETY: the bytes are read while they are there.
    guard let address = unsafe text.withStoredUTF8({ unsafe IPv4Address(utf8: Span(_unsafeElements: $0)) }) else {
      return nil
    }
    self = address
  }

  /// Reads an address from its characters. See `init(_:)`.
  public init?(utf8 text: Span<UInt8>) {
    var parser = AddressParser(text)
    guard let address = parser.ipv4(), parser.isAtEnd else { return nil }
    self = address
  }

  /// Four decimal numbers with points between them.
  public var description: String {
    var text = AddressText()
    text.append(self)
    return text.string
  }
}
