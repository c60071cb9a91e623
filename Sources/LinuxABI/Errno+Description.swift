// How an error is printed. Linked only where a program asks for it.

extension Errno: CustomStringConvertible {
  /// The kernel's words for the error, `message`; `error 123` where it has none.
  public var description: String {
    if let message { return message.description }
    return "error " + rawValue.description
  }
}
