// readLine: each line, without its end.
//
// case: two lines
// stdin: "one\ntwo\n"
// stdout: [one]
// stdout: [two]
// stdout: 2 lines
//
// case: the last line has no end
// stdin: "one\ntwo"
// stdout: [one]
// stdout: [two]
// stdout: 2 lines
//
// case: no input
// stdin: ""
// stdout: 0 lines
//
// case: empty lines
// stdin: "\n\nx\n\n"
// stdout: []
// stdout: []
// stdout: [x]
// stdout: []
// stdout: 4 lines
//
// case: ends of other systems
// stdin: "one\r\ntwo\r\n"
// stdout: [one]
// stdout: [two]
// stdout: 2 lines
//
// case: what is not UTF-8
// shell: printf 'a\xffb\nc\xe2\x82\n' | "$@"
// stdout: [a�b]
// stdout: [c�]
// stdout: 2 lines
//
// case: a pipe that gives one byte at a time
// shell: for byte in a b '\n' c d; do printf "$byte"; sleep 0.01; done | "$@"
// stdout: [ab]
// stdout: [cd]
// stdout: 2 lines
//
// case: closed input
// shell: "$@" <&-; echo "status $?"
// stdout: 0 lines
// stdout: status 0
//
// case: a zero byte
// shell: printf 'a\0b\n' | "$@" | tr '\0' '0'
// stdout: [a0b]
// stdout: 1 lines
import FullSwiftCore

func run() {
  var count = 0
  while let line = readLine() {
    print("[\(line)]")
    count += 1
  }
  print(count, "lines")
}

run()
