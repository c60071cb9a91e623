// Ending the process.
internal import FullSwiftRuntime

/// Flushes standard output and ends the process, whatever else is going on.
///
/// - Parameter status: the exit status, of which the kernel passes on the low eight bits. Where the output could not be
///   written it is 141 (a pipe that nobody reads) or 1 instead.
///
/// The corresponding system call is `exit_group(2)`, the C function `exit(3)`.
@c(exit)
public func exit(_ status: Int32) -> Never { endProcess(status) }
