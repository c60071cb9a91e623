// What a program imports. One module, a folder a topic; the rooms below are not for programs, but for four: the
// kernel's errors, the typed system calls, numbers as text, and locks are part of the API.
@_exported public import FullSwiftFormatting
@_exported public import FullSwiftLocks
@_exported public import LinuxABI
@_exported public import LinuxCore
