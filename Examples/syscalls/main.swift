// syscalls [NAME | NUMBER]: the system calls of the architecture that it is built for, number and name, one a line; or
// only the one that is asked for. The tables are made from the kernel's headers, by `./x gen`.
import FullSwiftCore

/// Prints the calls that are asked for, or all.
///
/// - Returns: whether there were any.
func printCalls(_ wanted: String?) -> Bool {
  let wantedNumber = wanted.flatMap { Int($0) }
  var isFound = false
  for number in 0...SyscallNumber.highest {
    guard let name = SyscallNumber(rawValue: number).name else { continue }
    if let wanted, number != wantedNumber, !isEqual(wanted, name) { continue }
    // All in a column.
    var limit = 10
    while limit <= 1000 {
      if number < limit { print(" ", terminator: "") }
      limit *= 10
    }
    print(number, name)
    isFound = true
  }
  return isFound
}

/// Whether a text is this name: byte by byte, which takes no tables of Unicode.
func isEqual(_ text: String, _ name: StaticString) -> Bool {
  name.withUTF8Buffer { $0.elementsEqual(text.utf8) }
}

if CommandLine.argc > 2 {
  print("usage: syscalls [NAME | NUMBER]", to: &standardError)
  exit(2)
}
let wanted = CommandLine.arguments.dropFirst().first
if !printCalls(wanted) {
  print("syscalls: no system call '", wanted ?? "", "'", separator: "", to: &standardError)
  exit(1)
}
