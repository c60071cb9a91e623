// Standard error is not buffered, and each print to it is one system call: lines of several processes do not mix.
// only: x86_64
// needs: strace
// shell: strace -e trace=write,writev "$@" 2>&1 >/dev/null | grep -c '^writev\?(2,'
// stdout: 6
import FullSwiftCore

let number = CommandLine.arguments.count
let text = String(repeating: "long ", count: 20)
print("a literal", to: &standardError)
print("a text with \(number) in it", to: &standardError)
print("a text with \(text) in it", terminator: "", to: &standardError)
standardError.write("a literal\n")
standardError.write(text)
standardError.write(text.utf8Span.span)
