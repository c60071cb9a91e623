// Separators, terminators, and nothing at all.
// stdout: a-b-c
// stdout: ab!
// stdout:
// stdout: one, two;
// stdout: line without an end, ended here
// stdout: 1
// stdout: 2
import FullSwiftCore

print("a", "b", "c", separator: "-")
print("a", "b", separator: "", terminator: "!\n")
print()
print("one", "two", separator: ", ", terminator: ";\n")
print("line without an end", terminator: "")
print(", ended here")
print(1, 2, separator: "\n")
