// The address of a socket, of any domain, in storage of its own: no heap. How each domain lays it out is in
// SocketAddress+Domains.swift.
public import LinuxABI

/// The address of a socket: a domain, and what that domain finds a socket by.
///
/// It holds what `struct sockaddr_storage` of C holds: up to 128 bytes, and the number of them that count.
@frozen
public struct SocketAddress: Sendable {
  // The kernel is handed the address of the whole: the bytes are at 0, `length` at `lengthOffset`. The bytes from
  // `length` on are zero. The domain is in the lowest 16 bits of the first word, our architectures being little-endian.
  var words: InlineArray<16, UInt64>
  var length: UInt32

  /// The address of no domain, and of no length: room for one that the kernel writes.
  @inline(__always)
  public init() {
    words = InlineArray(repeating: 0)
    length = 0
  }

  /// The most bytes that an address can have.
  @inline(__always) public static var capacity: Int { 128 }

  @inline(__always) static var lengthOffset: Int { 128 }

  /// An address of any domain, from the bytes that the kernel takes: `struct sockaddr_vm` of C, say.
  ///
  /// - Parameter bytes: at least the two of the domain, and at most 128.
  /// - Returns: nil for fewer or more.
  public init?(bytes: RawSpan) {
    guard bytes.byteCount >= 2, bytes.byteCount <= SocketAddress.capacity else { return nil }
    self.init()
    length = UInt32(truncatingIfNeeded: bytes.byteCount)
    copy(bytes, to: 0)
  }

  /// The bytes that the kernel takes, the domain in the first two.
  public var bytes: RawSpan {
    @_lifetime(borrow self)
    get {
      // SAFETY: an integer has no byte that is not initialised.
      unsafe words.span.bytes.extracting(first: Int(length))
    }
  }

  /// What family of addresses it is of.
  @inline(__always)
  public var domain: SocketDomain { SocketDomain(Int(words[0] & 0xffff)) }

  /// Copies bytes in, which fit.
  mutating func copy(_ bytes: RawSpan, to start: Int) {
    var span = words.mutableSpan
    // SAFETY: any bits are an integer.
    var target = unsafe span.mutableBytes
    for index in 0..<bytes.byteCount {
      // SAFETY: any bits are a byte.
      let byte = unsafe bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
      target.storeBytes(of: byte, toByteOffset: start + index, as: UInt8.self)
    }
  }
}

extension SocketAddress: Hashable {
  /// Whether the bytes that count are the same.
  public static func == (a: SocketAddress, b: SocketAddress) -> Bool {
    if a.length != b.length { return false }
    for index in 0..<16 where a.words[index] != b.words[index] { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(length)
    for index in 0..<16 { hasher.combine(words[index]) }
  }
}

// MARK: - For the calls of this module

extension SocketAddress {
  /// Lends the address and the number of its bytes, for the kernel to read.
  @inline(__always)
  func withKernelAddress<R>(_ body: (_ address: Int, _ length: Int) throws(Errno) -> R) throws(Errno) -> R {
    let length = Int(length)
    // SAFETY: the pointer is used while it lasts: it is only handed to the kernel, which reads `length` bytes of it.
    return try unsafe withUnsafePointer(to: self) { (start) throws(Errno) in
      try body(Int(bitPattern: start), length)
    }
  }

  /// Lends the room for an address and the word for its length, for the kernel to write.
  @inline(__always)
  mutating func fill<R>(_ body: (_ address: Int, _ length: Int) throws(Errno) -> R) throws(Errno) -> R {
    clear()
    length = UInt32(truncatingIfNeeded: SocketAddress.capacity)
    do throws(Errno) {
      // SAFETY: the kernel writes at most the 128 bytes at the start, and the four bytes of the length, which lies
      // behind.
      let result = try unsafe withUnsafeMutablePointer(to: &self) { (start) throws(Errno) in
        let address = Int(bitPattern: start)
        return try body(address, address + SocketAddress.lengthOffset)
      }
      setLength(Int32(truncatingIfNeeded: length))
      return result
    } catch {
      length = 0
      throw error
    }
  }

  /// Takes the kernel's word for how long an address is, which may be more than there was room for.
  @inline(__always)
  mutating func setLength(_ length: Int32) {
    self.length = min(UInt32(bitPattern: length), UInt32(truncatingIfNeeded: SocketAddress.capacity))
  }

  @inline(__always)
  mutating func clear() {
    words = InlineArray(repeating: 0)
    length = 0
  }
}

/// Lends an address for the kernel to read, or 0 and 0 for none.
@inline(__always)
func withKernelAddress<R>(
  of address: SocketAddress?, _ body: (_ address: Int, _ length: Int) throws(Errno) -> R
) throws(Errno) -> R {
  guard let address else { return try body(0, 0) }
  return try address.withKernelAddress(body)
}
