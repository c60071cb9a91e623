// How a program ends that finds itself wrong: `panic-demo KIND`, one of those below. Each ends with status 134.
import FullSwiftCore

let kinds = "fatalError precondition index overflow unwrap divide"
let kind = CommandLine.arguments.dropFirst().first
let one = CommandLine.arguments.count - 1  // 1, but the compiler does not know
let numbers = [1, 2, 3]

print("about to fail")  // buffered, and flushed before the message
switch kind {
case "fatalError": fatalError("this is the message")
case "precondition": precondition(numbers.count < one, "there are \(numbers.count) numbers")
case "index": print(numbers[one + 2])
case "overflow": print(Int.max - 1 + one + one)
case "unwrap": print(Int("not a number \(one)")!)
case "divide": print(one / (one - 1))
default:
  print("usage: panic-demo KIND, one of:", kinds, to: &standardError)
  exit(2)
}
