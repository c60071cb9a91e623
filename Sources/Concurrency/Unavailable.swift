// What a program reads that uses tasks on aarch64 or riscv64: one sentence that says why it cannot.
//
// The toolchain has the module `_Concurrency` for x86_64 only. Without it the compiler takes `async` and `await` and then crashes in its
// middle, where nothing of these has stopped it before; async main it refuses itself: "'_Concurrency' module not imported, required for
// async main". Nothing here is async, and nothing has a body that runs.
#if !os(Linux)

// Attributes cannot be anything but macros here. Their plug-in is the toolchain's, and is never called.

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
@attached(peer)
public macro MainActor() = #externalMacro(module: "SwiftMacros", type: "DistributedResolvableMacro")

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
@attached(peer)
public macro TaskLocal() = #externalMacro(module: "SwiftMacros", type: "DistributedResolvableMacro")

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public struct Task<Success, Failure: Error> {
  public struct Priority {}
  public var value: Success { fatalError() }
  public func cancel() {}
}

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
extension Task where Failure == Never {
  public init(name: Int? = nil, priority: Int? = nil, operation: @escaping () async -> Success) {}
  public static func detached(
    name: Int? = nil, priority: Int? = nil, operation: @escaping () async -> Success
  ) -> Task<Success, Never> { fatalError() }
}

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
extension Task where Success == Never, Failure == Never {
  public static func yield() {}
  public static func sleep(for duration: Duration) {}
  public static func sleep(nanoseconds: UInt64) {}
  public static func sleep(until: ContinuousClock.Instant) {}
  public static func checkCancellation() {}
  public static var isCancelled: Bool { fatalError() }
}

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public struct TaskGroup<Child> {
  public mutating func addTask(operation: @escaping () async -> Child) {}
  public mutating func next() -> Child? { fatalError() }
  public func cancelAll() {}
}

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public func withTaskGroup<Child, Result>(
  of child: Child.Type = Child.self, returning result: Result.Type = Result.self,
  body: (inout TaskGroup<Child>) async -> Result
) -> Result { fatalError() }

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public func withDiscardingTaskGroup<Result>(
  returning result: Result.Type = Result.self, body: (inout TaskGroup<Void>) async -> Result
) -> Result { fatalError() }

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public func withTaskCancellationHandler<Result>(
  operation: () async -> Result, onCancel handler: () -> Void
) -> Result { fatalError() }

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public struct UnsafeContinuation<Success, Failure: Error> {
  public func resume(returning value: Success) {}
  public func resume() {}
}

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public func withUnsafeContinuation<Success>(_ body: (UnsafeContinuation<Success, Never>) -> Void) -> Success {
  fatalError()
}

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public func withCheckedContinuation<Success>(_ body: (UnsafeContinuation<Success, Never>) -> Void) -> Success {
  fatalError()
}

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public struct AsyncStream<Element> {
  public struct Continuation {
    public func yield(_ element: Element) {}
    public func finish() {}
  }
  public init(_ elementType: Element.Type = Element.self, _ build: (Continuation) -> Void) {}
  public static func makeStream(of element: Element.Type = Element.self) -> (
    stream: AsyncStream, continuation: Continuation
  ) {
    fatalError()
  }
}

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public struct ContinuousClock {
  public struct Instant {}
  public init() {}
  public static var now: Instant { fatalError() }
  public var now: Instant { fatalError() }
}

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public struct SuspendingClock {
  public init() {}
}

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public struct CancellationError: Error {}
@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public protocol AsyncProgram {}

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public func offload<Success>(_ body: () -> Success) -> Success { fatalError() }

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public struct AsyncFileDescriptor {}

@available(
  *, unavailable, message: "async/await needs x86_64: the Swift toolchain has no _Concurrency for this architecture"
)
public struct SignalStream {}
#endif
