// A reader that goes away ends the program quietly, with the status of a pipeline whose writer had SIGPIPE.
//
// case: SIGPIPE as it is by default
// shell: "$@" | head -1; echo "status ${PIPESTATUS[0]}"
// stdout: y
// stdout: status 141
//
// case: SIGPIPE ignored by the parent
// shell: trap '' PIPE; "$@" | head -1; echo "status ${PIPESTATUS[0]}"
// stdout: y
// stdout: status 141
//
// case: a reader that never was
// shell: "$@" | true; echo "status ${PIPESTATUS[0]}"
// stdout: status 141
import FullSwiftCore

while true { print("y") }
