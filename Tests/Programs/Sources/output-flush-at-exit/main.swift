// exit(n) flushes what was printed.
// stdout: printed before exit
// status: 7
import FullSwiftCore

print("printed before exit")
exit(7)
