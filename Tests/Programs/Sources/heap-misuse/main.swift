// A block that was never the heap's is not taken back.
// stderr: Fatal error: free of what was never allocated: 0x*
// status: 134
import FullSwiftCore

UnsafeMutableRawPointer(bitPattern: 64)?.deallocate()
