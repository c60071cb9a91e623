// A pipe that does not block and is full (EAGAIN): all arrives.
// shell: "$@" | { sleep 0.2; cksum; }; echo "status ${PIPESTATUS[0]}"
// stdout: 2415244769 1100000
// stdout: status 0
import FullSwiftCore

#if arch(x86_64)
let fcntl = SyscallNumber(rawValue: 72)
#else
let fcntl = SyscallNumber(rawValue: 25)
#endif
// F_SETFL, O_NONBLOCK | O_WRONLY.
_ = try? syscall(fcntl, 1, 4, 0o4001)
for _ in 0..<100_000 { print("0123456789") }
