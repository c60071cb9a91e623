// The span of an array that is used for nothing else: optimised for size, Swift 6.3 takes its elements for unused and does not
// store them, unless ./x and Package.swift leave out the pass that does so (dead-store-elimination).
//
// stdout: 42
// stdout: 49
import FullSwiftCore

@inline(never)
func first(_ span: Span<Int>) -> Int { span[0] }

@inline(never)
func firstOfArray(_ number: Int) -> Int {
  let array = [number]
  return first(array.span)
}

@inline(never)
func sumOfTwo(_ number: Int) -> Int {
  let (one, two) = ([number], [7])
  return first(one.span) + first(two.span)
}

let number = Int(CommandLine.argc) + 41  // the compiler does not know it
print(firstOfArray(number))
print(sumOfTwo(number))
