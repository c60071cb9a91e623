// standardInput from whatever it may be: pipes, files, a terminal, and what cannot be read.
//
// case: lines as they lie
// arguments: ["lines"]
// stdin: "one\n\ntwo\r\nno end"
// stdout: [one]
// stdout: []
// stdout: [two]
// stdout: [no end]
// stdout: 16 bytes, then nothing
//
// case: a pipe that gives a byte at a time
// arguments: ["lines"]
// shell: for byte in a b '\n' c d; do printf "$byte"; sleep 0.01; done | "$@"
// stdout: [ab]
// stdout: [cd]
// stdout: 5 bytes, then nothing
//
// case: a pipe that does not block
// arguments: ["unblocked"]
// shell: { sleep 0.1; printf 'a\nb'; sleep 0.1; printf 'c\n'; sleep 0.1; } | "$@"
// stdout: [a]
// stdout: [bc]
// stdout: 5 bytes, then nothing
//
// case: a directory
// arguments: ["lines"]
// shell: "$@" </
// stdout: 0 bytes, then error 21
//
// case: a closed descriptor
// arguments: ["lines"]
// shell: "$@" <&-
// stdout: 0 bytes, then error 9
//
// case: opened for writing only
// arguments: ["lines"]
// shell: "$@" 0>/dev/null
// stdout: 0 bytes, then error 9
//
// case: lines longer than the buffer
// arguments: ["count"]
// shell: { head -c 3000000 /dev/zero | tr '\0' x; printf '\n\n'; head -c 500000 /dev/zero; printf '\nend'; } | "$@"
// stdout: 4 lines, the longest of 3000000 bytes, the last of 3
//
// case: many lines, by chunks
// arguments: ["chunks"]
// shell: seq 200000 | "$@"
// stdout: 200000 lines, 200000 words, 1288895 bytes
//
// case: ends of a terminal
// arguments: ["ends"]
// needs: script
// shell: printf -v call '%q ' "$@"; { printf 'one\n'; sleep 0.3; printf '\004'; sleep 0.3; printf 'two\n'; sleep 0.3; printf '\004'; } | script -qec "$call" /dev/null | tr -d '\r' | grep -o -e '\[.*\]' -e 'end$'
// stdout: [one]
// stdout: end
// stdout: [two]
// stdout: end
//
// case: several ways in turn
// arguments: ["ways"]
// stdin: "line 1\n 22 0x1p4,a;b;rest\nbytes and more"
// stdout: line 1
// stdout: 22 16.0 44
// stdout: a; b;
// stdout: rest
// stdout: by bytes 3 and
// stdout: 5 more
import FullSwiftCore

func text(_ bytes: Span<UInt8>) -> String { String(repairing: bytes) }

/// Prints each line, and how the input ended.
func printLines() {
  do throws(Errno) {
    while let line = try standardInput.nextLine() { print("[\(text(line))]") }
    print("\(standardInput.byteOffset) bytes, then nothing")
  } catch {
    print("\(standardInput.byteOffset) bytes, then error \(error.rawValue)")
  }
}

func countLines() throws(Errno) {
  var (count, longest, last) = (0, 0, 0)
  while let line = try standardInput.nextLine() {
    count += 1
    longest = max(longest, line.count)
    last = line.count
  }
  print("\(count) lines, the longest of \(longest) bytes, the last of \(last)")
}

func countChunks() throws(Errno) {
  var (lines, words, bytes) = (0, 0, 0)
  var isInField = false
  while let chunk = try standardInput.nextChunk() {
    lines += chunk.count(of: 10)
    words += chunk.countFields(continuing: &isInField)
    bytes += chunk.count
  }
  print("\(lines) lines, \(words) words, \(bytes) bytes")
}

/// A terminal's input may end more than once.
func readToTwoEnds() throws(Errno) {
  for _ in 0..<2 {
    while let line = try standardInput.nextLine() { print("[\(text(line))]") }
    print("end")
  }
}

func readInTurn() throws(ReadingError) {
  print(readLine() ?? "nothing")
  let number = try standardInput.readInt() ?? 0
  let real = try standardInput.readDouble() ?? 0
  do throws(Errno) {
    print("\(number) \(real) \(try standardInput.readByte() ?? 0)")
    if let part = try standardInput.next(through: 59, strippingDelimiter: false) { print(text(part), terminator: " ") }
    if let part = try standardInput.next(through: 59, strippingDelimiter: false) { print(text(part)) }
    print(try standardInput.readLine() ?? "nothing")
    print(text(try standardInput.peek(2)), terminator: " ")
    if let word = try standardInput.nextWord() { print(text(word), terminator: " ") }
    let skipped = try standardInput.skip(1) + 2
    let three = text(try standardInput.next(3))
    print("\(skipped) \(three)")
    let rest = try standardInput.readAll()
    print("\(rest.count)\(String(repairing: rest.span))")
    if try standardInput.nextAll().count != 0 { print("more") }
  } catch {
    throw .system(error)
  }
}

func run() throws(ReadingError) {
  do throws(Errno) {
    switch CommandLine.arguments[1] {
    case "unblocked":
      // F_SETFL, O_NONBLOCK.
      _ = try syscall(.fcntl, 0, 4, 0o4000)
      printLines()
    case "count": try countLines()
    case "chunks": try countChunks()
    case "ends": try readToTwoEnds()
    case "lines": printLines()
    default: break
    }
  } catch {
    throw .system(error)
  }
  if CommandLine.arguments[1] == "ways" { try readInTurn() }
}

do throws(ReadingError) { try run() } catch { print(error.description) }
