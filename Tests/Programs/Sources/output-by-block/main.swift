// A hundred short prints are one system call.
// only: x86_64
// needs: strace
// shell: strace -e trace=write "$@" 2>&1 >/dev/null | grep -c '^write(1,'
// stdout: 1
import FullSwiftCore

for number in 1...100 { print(number) }
