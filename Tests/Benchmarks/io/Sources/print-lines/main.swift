// COUNT lines `line N`, by print.
import FullSwiftCore

let count = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 0 : 0
for number in 0..<count { print("line \(number)") }
