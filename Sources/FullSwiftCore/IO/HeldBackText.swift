// Where there are threads, each holds back a text that is too long for the stack until the text is whole, so that no line is mixed with
// another's. What does that is reached through these hooks: they are set when the first thread starts, so that a program without threads
// links nothing of it, and the linker's optimiser sees a nil.
//
// No atomics: they are written while there is one thread, and starting a thread orders it. What they call is in Text/HoldingBack.swift.

/// Keeps bytes for later: for standard error, or else for standard output.
nonisolated(unsafe) var holdBackHook: (@convention(c) (_ isError: Bool, UnsafeRawPointer, Int) -> Void)? = nil

/// Appends what the calling thread has held back to standard output, which is held.
nonisolated(unsafe) var appendHeldBackOutputHook: (@convention(c) () -> Void)? = nil

/// Writes what the calling thread has held back for standard error and the bytes behind it, and says whether there was something: otherwise
/// it writes nothing.
nonisolated(unsafe) var writeHeldBackErrorHook:
  (@convention(c) (UnsafeRawPointer?, Int, _ terminator: UnsafeRawPointer, Int) -> Bool)? = nil
