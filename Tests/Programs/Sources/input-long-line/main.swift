// Lines of more than 64 KiB, and more than 16 Ki lines.
//
// case: one long line
// shell: { head -c 200000 /dev/zero | tr '\0' x; echo; echo end; } | "$@"
// stdout: 2 lines, the longest of 200000 bytes
//
// case: many lines
// shell: seq 20000 | "$@"
// stdout: 20000 lines, the longest of 5 bytes
import FullSwiftCore

func run() {
  var count = 0
  var longest = 0
  while let line = readLine() {
    count += 1
    longest = max(longest, line.utf8.count)
  }
  print("\(count) lines, the longest of \(longest) bytes")
}

run()
