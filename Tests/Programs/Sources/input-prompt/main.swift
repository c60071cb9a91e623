// What was printed is on the screen before input is awaited from a terminal, though its line has not ended: the process
// kills itself right after reading, so that nothing later can have flushed it.
// needs: script
// shell: printf -v call '%q ' "$@"; echo me | script -qec "$call" /dev/null | tr -d '\r' | grep -c 'name? '
// stdout: 1
import FullSwiftCore

print("name? ", terminator: "")
let name = readLine() ?? ""
print(name, terminator: "")
_ = try? syscall(.kill, syscall(.getpid), 9)
