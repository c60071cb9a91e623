// Output that cannot be written is an error, never lost in silence.
//
// case: a full device
// shell: "$@" >/dev/full; echo "status $?"
// stdout: status 1
// stderr: write error*
//
// case: a closed descriptor
// shell: "$@" >&-; echo "status $?"
// stdout: status 1
// stderr: write error*
//
// case: a descriptor for reading
// shell: "$@" >&0 </dev/null; echo "status $?"
// stdout: status 1
// stderr: write error*
//
// case: a full device, and standard error closed
// shell: "$@" >/dev/full 2>&-; echo "status $?"
// stdout: status 1
import FullSwiftCore

print("nobody will see this")
