// No memory is a fatal error with a message, never nil or a crash.
//
// case: more than there is
// arguments: ["huge"]
// stdout: before
// stderr: Fatal error: out of memory*
// status: 134
//
// case: bit by bit, under a limit
// only: x86_64
// shell: ulimit -v 65536; "$@" 2>&1 | cut -c 1-26; echo "status ${PIPESTATUS[0]}"
// stdout: before
// stdout: Fatal error: out of memory
// stdout: status 134
import FullSwiftCore

print("before")
if CommandLine.argc > 1 {
  print([UInt8](repeating: 1, count: 1 << 46).count)
} else {
  var blocks: [[Int]] = []
  while true { blocks.append([Int](repeating: blocks.count, count: 1000)) }
}
