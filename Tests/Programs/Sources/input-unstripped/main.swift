// readLine(strippingNewline: false) keeps the end that the line has.
// stdin: "one\ntwo\r\nthree"
// stdout: one|two
// stdout: 4 5 5
import FullSwiftCore

let one = readLine(strippingNewline: false) ?? ""
let two = readLine(strippingNewline: false) ?? ""
let three = readLine(strippingNewline: false) ?? ""
print(
  one.utf8.dropLast().map { String(UnicodeScalar($0)) }.joined() + "|"
    + two.utf8.dropLast(2).map { String(UnicodeScalar($0)) }.joined())
print(one.utf8.count, two.utf8.count, three.utf8.count)
