// print(to:) on standard error and on standard output.
// stdout: to standard output 1
// stderr: to standard error 2
// stderr: a, b
import FullSwiftCore

print("to standard output", 1, to: &standardOutput)
print("to standard error", 2, to: &standardError)
print("a", "b", separator: ", ", to: &standardError)
