// One interpolated integer: TextSizeTests looks at how large the program is.
// stdout: line 1
import FullSwiftCore

print("line \(CommandLine.argc)")
