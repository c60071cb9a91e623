// Standard output by line on a terminal, by block elsewhere; standard error at once.
//
// case: elsewhere
// shell: "$@" 2>&1 | cat
// stdout: two
// stdout: one
// stdout: three, four
//
// case: on a terminal
// needs: script
// shell: printf -v call '%q ' "$@"; script -qec "$call" /dev/null </dev/null | tr -d '\r'
// stdout: one
// stdout: two
// stdout: three, four
import FullSwiftCore

print("one")
print("two", to: &standardError)
print("three, ", terminator: "")
print("four")
