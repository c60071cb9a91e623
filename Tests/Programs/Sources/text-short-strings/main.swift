// Short strings, whose bytes lie in the string itself, chosen at run time: printed, as paths, as numbers.
//
// arguments: ["b"]
// stdout: a [all] "all"
// stdout: ["one", "some"] pre-all
// stdout: sub: ll
// stdout: opened: true, appended: /dev/null
// stdout: 12 1.5 0.25
// stdout: written
// stdout: all|some
import FullSwiftCore

let isOne = CommandLine.argc == 1

@inline(never)
func choose(_ a: String, _ b: String) -> String { isOne ? a : b }

print("a [\(isOne ? "some" : "all")]", terminator: " ")
debugPrint(isOne ? "some" : "all")
print("\([isOne ? "x" : "one", choose("all", "some")]) \("pre-" + (isOne ? "some" : "all"))")
print("sub: \((isOne ? "some" : "all").dropFirst())")

func open() throws(Errno) -> String {
  let folder = try FileDescriptor.open(isOne ? "/nowhere" : "/dev", .readOnly)
  try folder.close()
  var path = FilePath(isOne ? "/nowhere" : "/dev")
  path.append(choose("x", "null"))
  let file = try FileDescriptor.open(path, .readOnly)
  try file.close()
  return path.description
}
do throws(Errno) {
  let path = try open()
  print("opened: true, appended: \(path)")
} catch {
  print("opened: \(error)")
}
do throws(NumberParsingError) {
  let number = try Int(parsing: isOne ? "3" : "12")
  let double = try Double(parsing: isOne ? "3" : "1.5")
  let float = try Float(parsing: choose("3", "0.25"))
  print("\(number) \(double) \(float)")
} catch {
  print("not a number")
}
func writeAll() throws(Errno) {
  var output = standardOutput
  output.write(isOne ? "x" : "written")
  output.write("\n" as StaticString)
  output.flush()
  var writer = BufferedWriter(.standardOutput)
  try writer.write(isOne ? "some" : "all")
  try writer.write("|\(choose("all", "some"))\n")
  try writer.finish()
}
do throws(Errno) { try writeAll() } catch { print("\(error)") }
