// Top-level code in main.swift, with a constant of its own and a function that uses it.
// stdout: 1 2 3
import FullSwiftCore

let step = Int(CommandLine.argc)

func next(_ number: Int) -> Int { number + step }

for number in 0..<3 { print(next(number), terminator: number < 2 ? " " : "\n") }
