// All of Linux, typed: a folder a topic. What the runtime itself needs, and what most programs do, is below, in LinuxCore.
@_exported import LinuxABI
@_exported import LinuxCore
