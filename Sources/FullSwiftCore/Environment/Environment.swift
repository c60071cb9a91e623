// The environment's variables. Compared byte by byte: no Unicode table is linked for a name.
public import LinuxCore

/// The environment that the process was started with.
///
/// It does not change while the process runs: there is no `setenv`, and so no race with one.
public enum Environment {
  /// A variable: `NAME=value`.
  public struct Variable: Sendable {
    public let name: String
    /// What is not UTF-8 has U+FFFD in its place.
    public let value: String
  }

  /// The variables as the kernel passed them, C strings ended by nil: what another program is executed with.
  public static var unsafeVector: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    unsafe initialStack.environment
  }

  /// All variables, in the kernel's order. What has no `=` has an empty value.
  public static var variables: [Variable] {
    var result: [Variable] = []
    unsafe forEachVariable { text, nameCount in
      let name = unsafe String(repairing: UnsafeRawBufferPointer(start: text, count: nameCount))
      unsafe result.append(Variable(name: name, value: value(text, nameCount)))
      return false
    }
    return result
  }

  /// The value of a variable, or nil where there is none of that name. The first counts where there are several.
  public static subscript(name: String) -> String? {
    var found: String? = nil
    unsafe name.withStoredBytes { wanted in
      unsafe forEachVariable { text, nameCount in
        guard
          unsafe nameCount == wanted.count
            && wanted.elementsEqual(UnsafeRawBufferPointer(start: text, count: nameCount))
        else { return false }
        unsafe found = value(text, nameCount)
        return true
      }
    }
    return found
  }

  private static func value(_ text: UnsafePointer<UInt8>, _ nameCount: Int) -> String {
    // SAFETY: the text ends with a zero byte, at the earliest behind the name.
    unsafe text[nameCount] == 0
      ? "" : String(repairingCString: UnsafeRawPointer(text + nameCount + 1).assumingMemoryBound(to: CChar.self))
  }

  /// Calls `body` with each variable's text and the length of its name, until it answers true.
  private static func forEachVariable(_ body: (UnsafePointer<UInt8>, Int) -> Bool) {
    var next = unsafe initialStack.environment
    // SAFETY: the kernel ends the list with a null pointer, and each text with a zero byte.
    while let variable = unsafe next.pointee {
      let text = unsafe UnsafeRawPointer(variable).assumingMemoryBound(to: UInt8.self)
      var nameCount = 0
      while unsafe text[nameCount] != 0 && text[nameCount] != UInt8(ascii: "=") { nameCount &+= 1 }
      if unsafe body(text, nameCount) { return }
      unsafe next += 1
    }
  }
}
