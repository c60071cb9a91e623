// CommandLine: the arguments, whatever they hold.
//
// case: several
// arguments: ["a", "", "b c", "ünï"]
// stdout: 5 arguments, nil behind them: true
// stdout: [a]
// stdout: []
// stdout: [b c]
// stdout: [ünï]
//
// case: none
// stdout: 1 arguments, nil behind them: true
//
// case: what is not UTF-8
// shell: "$@" $'a\xffb'
// stdout: 2 arguments, nil behind them: true
// stdout: [a�b]
//
// case: very many
// shell: "$@" $(seq 5000) | tail -1
// stdout: [5000]
import FullSwiftCore

print(CommandLine.argc, "arguments, nil behind them:", CommandLine.unsafeArgv[Int(CommandLine.argc)] == nil)
for argument in CommandLine.arguments.dropFirst() { print("[\(argument)]") }
