// What a program imports. One module, a folder a topic; the rooms below are not for programs, but for three: the
// kernel's errors, the typed system calls, and numbers as text are part of the API.
@_exported public import FullSwiftFormatting
@_exported public import LinuxABI
@_exported public import LinuxCore
