// One to ten items, of different types.
// stdout: 1
// stdout: 1 two
// stdout: 1 two 3.5
// stdout: 1 two 3.5 true
// stdout: 1 two 3.5 true 5
// stdout: 1 two 3.5 true 5 x
// stdout: 1 two 3.5 true 5 x 7
// stdout: 1 two 3.5 true 5 x 7 8
// stdout: 1 two 3.5 true 5 x 7 8 9
// stdout: 1 two 3.5 true 5 x 7 8 9 ten
import FullSwiftCore

let x: Character = "x"
print(1)
print(1, "two")
print(1, "two", 3.5)
print(1, "two", 3.5, true)
print(1, "two", 3.5, true, 5 as UInt8)
print(1, "two", 3.5, true, 5 as UInt8, x)
print(1, "two", 3.5, true, 5 as UInt8, x, 7 as Int16)
print(1, "two", 3.5, true, 5 as UInt8, x, 7 as Int16, 8)
print(1, "two", 3.5, true, 5 as UInt8, x, 7 as Int16, 8, 9)
print(1, "two", 3.5, true, 5 as UInt8, x, 7 as Int16, 8, 9, "ten")
