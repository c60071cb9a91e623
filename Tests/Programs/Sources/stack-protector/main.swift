// A function that writes behind its buffer is found out before it returns.
//
// case: a sound one
// arguments: ["8"]
// stdout: wrote 8
//
// case: one that overflows
// arguments: ["64"]
// stderr: Fatal error: stack smashing detected
// status: 134
import FullSwiftCore
import SmashedStack

let count = CommandLine.argc > 1 ? Int32(CommandLine.arguments[1]) ?? 0 : 0
print("wrote", write_on_stack(count))
