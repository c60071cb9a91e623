// The kernel's errors write themselves: no string is made where one is printed.
public import LinuxABI

extension Errno: ByteOutputStreamable {
  /// Appends the kernel's words for the error; `error 123` where it has none.
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    if let message { return try message.write(to: &stream) }
    try ("error " as StaticString).write(to: &stream)
    try stream.write(rawValue)
  }
}
