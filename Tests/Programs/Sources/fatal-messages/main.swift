// Fatal errors say what and where, in every build; what was printed before is flushed first.
//
// case: fatalError
// arguments: ["fatalError"]
// stdout: before
// stderr: fatal_messages/main.swift:59: Fatal error: the text
// status: 134
//
// case: fatalError with a text made at run time
// arguments: ["interpolation"]
// stdout: before
// stderr: fatal_messages/main.swift:61: Fatal error: 2 arguments, größer
// status: 134
//
// case: precondition
// arguments: ["precondition"]
// stdout: before
// stderr: fatal_messages/main.swift:63: Fatal error: it must hold
// status: 134
//
// case: precondition without a text
// arguments: ["bare"]
// stdout: before
// stderr: fatal_messages/main.swift:65: Fatal error: *
// status: 134
//
// case: preconditionFailure
// arguments: ["preconditionFailure"]
// stdout: before
// stderr: fatal_messages/main.swift:67: Fatal error: never
// status: 134
//
// case: assert
// arguments: ["assert"]
// stdout: before
// stderr: fatal_messages/main.swift:69: Fatal error: it should hold
// status: 134
//
// case: assertionFailure
// arguments: ["assertionFailure"]
// stdout: before
// stderr: fatal_messages/main.swift:71: Fatal error: should not be
// status: 134
//
// case: none
// arguments: ["none"]
// stdout: before
// stdout: after
//
// case: standard output full as well
// shell: "$@" fatalError >/dev/full; echo "status $?"
// stdout: status 134
// stderr: fatal_messages/main.swift:59: Fatal error: the text
import FullSwiftCore

print("before")
let kind = CommandLine.arguments[1]
switch kind {
case "fatalError": fatalError("the text")
case "interpolation":
  fatalError("\(CommandLine.argc) arguments, größer")
case "precondition":
  precondition(kind.isEmpty, "it must hold")
case "bare":
  precondition(kind.isEmpty)
case "preconditionFailure":
  preconditionFailure("never")
case "assert":
  assert(kind.isEmpty, "it should hold")
case "assertionFailure":
  assertionFailure("should not be")
default:
  precondition(!kind.isEmpty, "this holds")
  assert(!kind.isEmpty, "and this")
}
print("after")
