// What an error is called, in the words of strerror(3). Linked only where a program asks for it.

extension Errno {
  /// The usual English words for the error, or nil for a number that has none here.
  @export(interface)
  public var message: StaticString? {
    switch rawValue {
    case 1: "Operation not permitted"
    case 2: "No such file or directory"
    case 3: "No such process"
    case 4: "Interrupted system call"
    case 5: "Input/output error"
    case 6: "No such device or address"
    case 7: "Argument list too long"
    case 8: "Exec format error"
    case 9: "Bad file descriptor"
    case 10: "No child processes"
    case 11: "Resource temporarily unavailable"
    case 12: "Cannot allocate memory"
    case 13: "Permission denied"
    case 14: "Bad address"
    case 16: "Device or resource busy"
    case 17: "File exists"
    case 18: "Invalid cross-device link"
    case 19: "No such device"
    case 20: "Not a directory"
    case 21: "Is a directory"
    case 22: "Invalid argument"
    case 23: "Too many open files in system"
    case 24: "Too many open files"
    case 25: "Inappropriate ioctl for device"
    case 26: "Text file busy"
    case 27: "File too large"
    case 28: "No space left on device"
    case 29: "Illegal seek"
    case 30: "Read-only file system"
    case 31: "Too many links"
    case 32: "Broken pipe"
    case 33: "Numerical argument out of domain"
    case 34: "Numerical result out of range"
    case 35: "Resource deadlock avoided"
    case 36: "File name too long"
    case 38: "Function not implemented"
    case 39: "Directory not empty"
    case 40: "Too many levels of symbolic links"
    case 75: "Value too large for defined data type"
    case 95: "Operation not supported"
    case 110: "Connection timed out"
    case 122: "Disk quota exceeded"
    default: nil
    }
  }
}

extension Errno: CustomStringConvertible {
  /// The usual English words for the error, as `strerror(3)` has them; `error 123` where there are none.
  public var description: String {
    if let message { return message.description }
    return "error " + rawValue.description
  }
}
