// The failures of the standard library's own code in debug builds: index out of range, a nil that is unwrapped, overflow.
//
// Embedded Swift 6.3 prints their text through `putchar`, a byte at a time, to no stream in particular. A program's copies
// of the three functions that do it are weak symbols, so the ones here take their place: one line on standard error,
// standard output flushed before, status 134. Optimised builds have no such texts: there `./x` has the compiler call
// `fullswift_trap`.
internal import FullSwiftRuntime

@_silgen_name("$es25_embeddedReportFatalError6prefix7messageys12StaticStringV_AEtF")
public func reportFailure(prefix: StaticString, message: StaticString) {
  reportFatalError(message, file: "", line: 0)
}

@_silgen_name("$es31_embeddedReportFatalErrorInFile6prefix7message4file4lineys12StaticStringV_A2GSutF")
public func reportFailure(prefix: StaticString, message: StaticString, file: StaticString, line: UInt) {
  reportFatalError(message, file: file, line: line)
}

@_silgen_name("$es31_embeddedReportFatalErrorInFile6prefix7message4file4lineys12StaticStringV_SRys5UInt8VGAGSutF")
public func reportFailure(prefix: StaticString, message: UnsafeBufferPointer<UInt8>, file: StaticString, line: UInt) {
  unsafe reportFatalError(UnsafeRawBufferPointer(message), file: file, line: line)
}
