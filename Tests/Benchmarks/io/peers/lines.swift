// COUNT lines `line N`, by the standard library's print, on glibc.
let count = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 0 : 0
for number in 0..<count { print("line \(number)") }
