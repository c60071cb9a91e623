// How an error is printed. Linked only where a program asks for it.

extension Errno {
  /// The words of the kernel's headers for the error, or nil for a number that has none.
  @export(interface)
  public var message: StaticString? { Self.messages.entry(Int(rawValue)) }
}

extension Errno: CustomStringConvertible {
  /// The kernel's words for the error, `message`; `error 123` where it has none.
  public var description: String {
    if let message { return message.description }
    return "error " + rawValue.description
  }
}
