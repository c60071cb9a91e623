// The first argument is what the caller said, even nothing. (Tests/EndToEnd starts it with no argument at all, too.)
// only: x86_64
// shell: (exec -a 'another name' "$@"); (exec -a '' "$@")
// stdout: 1 [another name]
// stdout: 1 []
import FullSwiftCore

print(CommandLine.arguments.count, "[\(CommandLine.arguments.first ?? "nothing")]")
