// What a program imports. One module, a folder a topic; the rooms below are not for programs, but for two: the
// kernel's errors and the typed system calls are part of the API.
@_exported import LinuxABI
@_exported import LinuxCore
