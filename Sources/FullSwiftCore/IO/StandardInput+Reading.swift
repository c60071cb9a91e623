// What can be read of standard input: all that a BufferedReader has, word for word. See there for what each does.
//
// SAFETY, of all that is lent: the one reader's memory is never given back.
public import LinuxABI

// MARK: - Lending

extension StandardInput {
  /// The next line, where it lies in the buffer: see `BufferedReader.nextLine`.
  @_lifetime(immortal)
  @inline(__always)
  public func nextLine(strippingNewline: Bool = true) throws(Errno) -> Span<UInt8>? {
    unsafe try holdingStandardInput { reader throws(Errno) in
      unsafe try reader.nextLine(strippingNewline: strippingNewline)?.lent
    }?.immortal
  }

  /// What comes before the next byte of some value, where it lies in the buffer: see `BufferedReader.next(through:)`.
  @_lifetime(immortal)
  @inline(__always)
  public func next(through delimiter: UInt8, strippingDelimiter: Bool = true) throws(Errno) -> Span<UInt8>? {
    unsafe try holdingStandardInput { reader throws(Errno) in
      unsafe try reader.next(through: delimiter, strippingDelimiter: strippingDelimiter)?.lent
    }?.immortal
  }

  /// The next word: see `BufferedReader.nextWord`.
  @_lifetime(immortal)
  @inline(__always)
  public func nextWord() throws(Errno) -> Span<UInt8>? {
    unsafe try holdingStandardInput { reader throws(Errno) in unsafe try reader.nextWord()?.lent }?.immortal
  }

  /// All that is unread, or where there is nothing what one read gives: see `BufferedReader.nextChunk`.
  @_lifetime(immortal)
  @inline(__always)
  public func nextChunk() throws(Errno) -> Span<UInt8>? {
    unsafe try holdingStandardInput { reader throws(Errno) in unsafe try reader.nextChunk()?.lent }?.immortal
  }

  /// The next bytes, as many as asked for: see `BufferedReader.next`.
  @_lifetime(immortal)
  @inline(__always)
  public func next(_ count: Int) throws(Errno) -> Span<UInt8> {
    unsafe try holdingStandardInput { reader throws(Errno) in unsafe try reader.next(count).lent }.immortal
  }

  /// The next bytes without consuming them: see `BufferedReader.peek`.
  @_lifetime(immortal)
  @inline(__always)
  public func peek(_ count: Int) throws(Errno) -> Span<UInt8> {
    unsafe try holdingStandardInput { reader throws(Errno) in unsafe try reader.peek(count).lent }.immortal
  }

  /// All of the rest of the input: see `BufferedReader.nextAll`.
  @_lifetime(immortal)
  @inline(__always)
  public func nextAll() throws(Errno) -> Span<UInt8> {
    unsafe try holdingStandardInput { reader throws(Errno) in unsafe try reader.nextAll().lent }.immortal
  }

  /// What has been read and not been asked for yet: see `BufferedReader.unread`.
  public var unread: Span<UInt8> {
    @_lifetime(immortal)
    @inline(__always)
    get { unsafe holdingStandardInput { reader in unsafe reader.unreadBytes }.immortal }
  }

  /// How many bytes of the input have been consumed.
  @inline(__always)
  public var byteOffset: Int64 { holdingStandardInput { $0.byteOffset } }
}

extension Span where Element == UInt8 {
  /// Where the bytes are, for somebody who knows how long they are there.
  fileprivate var lent: UnsafeBufferPointer<UInt8> {
    @inline(__always) get { unsafe withUnsafeBufferPointer { unsafe $0 } }
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Bytes that are never given back.
  fileprivate var immortal: Span<UInt8> {
    @inline(__always)
    @_lifetime(immortal)
    get { unsafe _overrideLifetime(Span(_unsafeElements: self), borrowing: ()) }
  }
}

// MARK: - Copying

extension StandardInput {
  /// The next byte, or nil at the end of the input: see `BufferedReader.readByte`.
  @inline(__always)
  public func readByte() throws(Errno) -> UInt8? {
    try holdingStandardInput { reader throws(Errno) in try reader.readByte() }
  }

  /// The next line as a string: see `BufferedReader.readLine`.
  @inline(__always)
  public func readLine(strippingNewline: Bool = true) throws(Errno) -> String? {
    try holdingStandardInput { reader throws(Errno) in try reader.readLine(strippingNewline: strippingNewline) }
  }

  /// The rest of the input as a string: see `BufferedReader.readText`.
  @inline(__always)
  public func readText() throws(Errno) -> String {
    try holdingStandardInput { reader throws(Errno) in try reader.readText() }
  }

  /// The rest of the input: see `BufferedReader.readAll`.
  @inline(__always)
  public func readAll() throws(Errno) -> [UInt8] {
    try holdingStandardInput { reader throws(Errno) in try reader.readAll() }
  }

  /// Reads into the caller's memory: see `BufferedReader.read(into:)`.
  @inline(__always)
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
    try holdingStandardInput { reader throws(Errno) in unsafe try reader.read(into: buffer) }
  }

  /// Reads into a span: see `BufferedReader.read(into:)`.
  @inline(__always)
  public func read(into buffer: inout MutableRawSpan) throws(Errno) -> Int {
    // SAFETY: the bytes are written inside the call only.
    try unsafe buffer.withUnsafeMutableBytes { bytes throws(Errno) in unsafe try read(into: bytes) }
  }

  /// Reads behind what the buffer has, and appends it: see `BufferedReader.read(into:)`.
  @inline(__always)
  public func read(into buffer: inout OutputRawSpan) throws(Errno) -> Int {
    try unsafe buffer.withUnsafeMutableBytes { bytes, initializedCount throws(Errno) in
      // SAFETY: as many bytes are initialised as are counted, from the first free one.
      let count = unsafe try read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[initializedCount...]))
      initializedCount &+= count
      return count
    }
  }

  /// Consumes bytes without looking at them: see `BufferedReader.skip`.
  @inline(__always)
  public func skip(_ count: Int) throws(Errno) -> Int {
    try holdingStandardInput { reader throws(Errno) in try reader.skip(count) }
  }
}

// MARK: - Numbers

extension StandardInput {
  /// Skips white space and reads a decimal integer: see `BufferedReader.readInteger`.
  @inline(__always)
  public func readInt() throws(ReadingError) -> Int? {
    try holdingStandardInput { reader throws(ReadingError) in try reader.readInt() }
  }

  /// Skips white space and reads an integer: see `BufferedReader.readInteger`.
  @inline(__always)
  public func readInteger<Value: FixedWidthInteger>(
    as type: Value.Type = Value.self, radix: Int = 10
  ) throws(ReadingError) -> Value? {
    try holdingStandardInput { reader throws(ReadingError) in try reader.readInteger(as: type, radix: radix) }
  }

  /// Skips white space and reads a floating-point number: see `BufferedReader.readDouble`.
  @inline(__always)
  public func readDouble() throws(ReadingError) -> Double? {
    try holdingStandardInput { reader throws(ReadingError) in try reader.readDouble() }
  }

  /// Skips white space and reads a floating-point number of single precision: see `BufferedReader.readFloat`.
  @inline(__always)
  public func readFloat() throws(ReadingError) -> Float? {
    try holdingStandardInput { reader throws(ReadingError) in try reader.readFloat() }
  }
}
