// Addresses of IPv6, from and to text. Nothing here asks the kernel.

/// An address of IPv6.
@frozen
public struct IPv6Address: Hashable, Comparable, Sendable {
  /// The first eight bytes as a number: 0x2001_0db8_0000_0000 in 2001:db8::1.
  public let high: UInt64
  /// The last eight bytes as a number: 1 in 2001:db8::1.
  public let low: UInt64

  /// The address of two halves.
  @inline(__always)
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The address of eight groups, in the order in which they are written.
  @inline(__always)
  public init(
    _ a: UInt16, _ b: UInt16, _ c: UInt16, _ d: UInt16, _ e: UInt16, _ f: UInt16, _ g: UInt16, _ h: UInt16
  ) {
    high = UInt64(a) &<< 48 | UInt64(b) &<< 32 | UInt64(c) &<< 16 | UInt64(d)
    low = UInt64(e) &<< 48 | UInt64(f) &<< 32 | UInt64(g) &<< 16 | UInt64(h)
  }

  /// An address of IPv4 in the form that sockets of IPv6 have for it, ::ffff:127.0.0.1.
  @inline(__always)
  public init(mapping address: IPv4Address) {
    self.init(high: 0, low: 0xffff_0000_0000 | UInt64(address.rawValue))
  }

  /// All of the machine's own addresses, `::`. The corresponding C constant is `in6addr_any`.
  @inline(__always) public static var any: IPv6Address { IPv6Address(high: 0, low: 0) }
  /// The machine itself, ::1. The corresponding C constant is `in6addr_loopback`.
  @inline(__always) public static var loopback: IPv6Address { IPv6Address(high: 0, low: 1) }

  /// The address of IPv4 in one of the form ::ffff:127.0.0.1, nil in others.
  @inline(__always)
  public var mappedIPv4: IPv4Address? {
    high == 0 && low &>> 32 == 0xffff ? IPv4Address(rawValue: UInt32(truncatingIfNeeded: low)) : nil
  }

  /// Whether it is ::1.
  @inline(__always) public var isLoopback: Bool { high == 0 && low == 1 }
  /// Whether it is in ff00::/8.
  @inline(__always) public var isMulticast: Bool { high &>> 56 == 0xff }
  /// Whether it is in fe80::/10: it then means something together with an interface only, the address's scope.
  @inline(__always) public var isLinkLocal: Bool { high &>> 54 == 0x3fa }

  /// The group at an index of 0 to 7, in the order in which they are written.
  @inline(__always)
  public subscript(index: Int) -> UInt16 {
    precondition(index >= 0 && index < 8, "an address has eight groups")
    return UInt16(truncatingIfNeeded: (index < 4 ? high : low) &>> UInt64((3 - index & 3) &* 16))
  }

  /// By number.
  @inline(__always)
  public static func < (a: IPv6Address, b: IPv6Address) -> Bool {
    a.high == b.high ? a.low < b.low : a.high < b.high
  }
}

extension IPv6Address: LosslessStringConvertible {
  /// Reads an address in one of the forms of RFC 4291, as `inet_pton(3)` does: eight groups of up to four hexadecimal
  /// digits, of which `::` stands for one group of zeros or more, and an address of IPv4 for the last two.
  ///
  /// - Returns: nil where the text is anything else, with a scope behind a percent sign too: that is a part of a
  ///   `SocketAddress`.
  public init?(_ text: String) {
    // SAFETY: the bytes are read while they are there.
    guard let address = unsafe text.withStoredUTF8({ unsafe IPv6Address(utf8: Span(_unsafeElements: $0)) }) else {
      return nil
    }
    self = address
  }

  /// Reads an address from its characters. See `init(_:)`.
  public init?(utf8 text: Span<UInt8>) {
    var parser = AddressParser(text)
    guard let address = parser.ipv6(), parser.isAtEnd else { return nil }
    self = address
  }

  /// The one form that RFC 5952 recommends: in small letters, without leading zeros, with `::` for the longest run of
  /// zeros, and a mapped address of IPv4 as such.
  public var description: String {
    var text = AddressText()
    text.append(self)
    return text.string
  }
}
