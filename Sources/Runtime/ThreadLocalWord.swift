// The word of the control block that leads to a thread's ThreadLocal values (FullSwiftCore/Threads).
internal import CFullSwift

/// The calling thread's table, or nil where it has none yet. Its first word is the address of the C function that an ending
/// thread calls with it: `(table: UnsafeMutableRawPointer) -> Void`.
@inline(__always)
package var currentThreadLocals: UnsafeMutableRawPointer? { unsafe fullswift_thread_locals() }

/// Says where the calling thread's table is.
@inline(__always)
package func setCurrentThreadLocals(_ table: UnsafeMutableRawPointer?) { unsafe fullswift_set_thread_locals(table) }
