// The traps of the language: one line on standard error, status 134, output flushed first. The address stands in for what
// and where, in release at least.
//
// case: index
// arguments: ["index"]
// stdout: before
// stderr(release): *0x*
// stderr(debug): *atal error: *
// status: 134
//
// case: overflow
// arguments: ["overflow"]
// stdout: before
// stderr(release): *0x*
// stderr(debug): *atal error: *
// status: 134
//
// case: unwrap
// arguments: ["unwrap"]
// stdout: before
// stderr(release): *0x*
// stderr(debug): *atal error: *
// status: 134
//
// case: division
// arguments: ["division"]
// stdout: before
// stderr(release): *0x*
// stderr(debug): *atal error: *
// status: 134
//
// case: conversion
// arguments: ["conversion"]
// stdout: before
// stderr(release): *0x*
// stderr(debug): *atal error: *
// status: 134
//
// case: negativeCount
// arguments: ["negativeCount"]
// stdout: before
// stderr(release): *0x*
// stderr(debug): *atal error: *
// status: 134
//
// case: slice
// arguments: ["slice"]
// stdout: before
// stderr(release): *0x*
// stderr(debug): *atal error: *
// status: 134
//
// case: removal
// arguments: ["removal"]
// stdout: before
// stderr(release): *0x*
// stderr(debug): *atal error: *
// status: 134
//
// case: none
// arguments: ["none"]
// stdout: before
// stdout: 4
import FullSwiftCore

func run() {
  print("before")
  let kind = CommandLine.arguments[1]
  let one = Int(CommandLine.argc) - 1
  let missing: Int? = one == 1 ? nil : 1
  var numbers = [1, 2, 3]

  switch kind {
  case "index": print(numbers[one + 2])
  case "overflow": print(Int.max + one)
  case "unwrap": print(missing!)
  case "division": print(10 / (one - 1))
  case "conversion": print(UInt8(255 + one))
  case "negativeCount": print([Int](repeating: 0, count: -one).count)
  case "slice": print(numbers[3...(one)].count)
  case "removal":
    numbers.removeAll()
    print(numbers.removeLast())
  default: print(numbers[one] + 2)
  }
}

run()
