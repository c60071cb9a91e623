// Standard error: no buffer. Each write is a system call of its own, at once.
public import LinuxCore

/// The standard error stream, as a target of `print(_:to:)`.
public struct StandardError: TextOutputStream {
  @inline(__always) init() {}

  @inline(__always)
  public mutating func write(_ string: String) {
    // An error has nowhere left to be reported.
    unsafe string.withStoredUTF8 { unsafe try? FileDescriptor.standardError.writeAll($0) }
  }
}

/// The standard error stream: `print("…", to: &standardError)`.
///
/// Setting it does nothing: it can be set only so that it can be passed inout.
public var standardError: StandardError {
  @inline(__always) get { StandardError() }
  @inline(__always) set {}
}
