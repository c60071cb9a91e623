// Environment: all variables, and none.
//
// case: some
// shell: env -i A=1 B= C=x=y "$@" | LC_ALL=C sort
// stdout: 3 variables
// stdout: [A] [1]
// stdout: [B] []
// stdout: [C] [x=y]
//
// case: none
// shell: env -i "$@"
// stdout: 0 variables
import FullSwiftCore

print(Environment.variables.count, "variables")
for variable in Environment.variables { print("[\(variable.name)] [\(variable.value)]") }
