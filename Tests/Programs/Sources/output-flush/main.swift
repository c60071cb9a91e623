// What is flushed is there even when the process is killed at once; what is not, is not.
// shell: "$@" | cat; echo "status ${PIPESTATUS[0]}"
// stdout: flushed
// stdout: status 137
import FullSwiftCore

print("flushed")
standardOutput.flush()
print("lost")
_ = try? syscall(.kill, syscall(.getpid), 9)
