// One interpolated Double, which may be any: TextSizeTests looks at how large the program is.
// stdout: value 2.0
import FullSwiftCore

print("value \(Double(bitPattern: UInt64(truncatingIfNeeded: CommandLine.argc) &<< 62))")
