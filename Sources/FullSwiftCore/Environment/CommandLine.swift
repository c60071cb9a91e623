// The program's arguments, under the standard library's name.
public import LinuxCore

/// The arguments that the process was started with.
public enum CommandLine {
  /// The number of arguments, the program's name included; 0 where it was started with none at all.
  public static var argc: Int32 { Int32(truncatingIfNeeded: initialStack.argumentCount) }

  /// The arguments as the kernel passed them: C strings, in any encoding, ended by nil.
  public static var unsafeArgv: UnsafeMutablePointer<UnsafeMutablePointer<Int8>?> { unsafe initialStack.arguments }

  /// The arguments, first the program's name. What is not UTF-8 has U+FFFD in its place.
  public static var arguments: [String] {
    var result: [String] = []
    var next = unsafe initialStack.arguments
    // SAFETY: the kernel ends the list with a null pointer.
    while let argument = unsafe next.pointee {
      unsafe result.append(String(repairingCString: argument))
      unsafe next += 1
    }
    return result
  }
}
