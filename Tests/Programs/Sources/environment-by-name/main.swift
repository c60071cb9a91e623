// Environment: a variable by its name.
// shell: env -i NAME=value EMPTY= NAMES=other EQUALS=a=b "$@"
// stdout: value
// stdout:
// stdout: a=b
// stdout: nil nil nil
import FullSwiftCore

func show(_ name: String) -> String { Environment[name] ?? "nil" }

print(show("NAME"))
print(show("EMPTY"))
print(show("EQUALS"))
print(show("NAM"), show("nonesuch"), show(""))
