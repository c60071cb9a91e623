// The program that README.md shows for numbers and text.
//
// stdin: "1 -2 30\n"
// stdout: 00000042 0xff 1.500 ["ann", "bob"]
// stdout: 29
// stdout: 0
// stderr: took 3.2 ms, 1.5 MiB
// stderr: ann         |
// stderr: bob         |
import FullSwiftCore

func report(_ names: [String], _ x: Int, _ y: UInt32, _ z: Double, to log: FileDescriptor) throws(Errno) {
  print("\(x, width: 8, fill: "0") \(y, radix: 16, prefix: true) \(z, digits: 3) \(names)")
  print("took \(ElapsedTime(.milliseconds(3.2))), \(ByteCount(1_572_864))", to: &standardError)

  var writer = BufferedWriter(log)
  for name in names { try writer.write("\(name, width: 12)|\n") }
  try writer.finish()
}

func sum() throws(ReadingError) -> Int {
  var sum = 0
  while let number = try standardInput.readInt() { sum += number }
  return sum
}

func longest(_ file: FileDescriptor) throws(Errno) -> Int {
  var reader = BufferedReader(file)
  var longest = 0
  while let line = try reader.nextLine() { longest = max(longest, line.count) }  // lent, not copied
  return longest
}

do throws(Errno) {
  try report(["ann", "bob"], 42, 255, 1.5, to: .standardError)
} catch {
  print("report: \(error)")
}
do throws(ReadingError) { print(try sum()) } catch { print("sum: \(error)") }
do throws(Errno) { print(try longest(.standardInput)) } catch { print("longest: \(error)") }
