// Values that a task hands on to what it calls and to the tasks that it makes, with the standard library's spelling.
//
// Embedded Swift 6.3 has the type and the macro, and the compiler crashes where a value is bound, since the archive wants to be told of the
// value's type by metadata, of which there is none. So each value goes into an object, and there is metadata for one type only, a strong
// reference, made here. The rest, how tasks inherit and how bindings nest, is the archive's.
#if os(Linux)
internal import Builtin

/// A value that is bound for the time of a call, in the task that calls and in all that it makes:
///
/// ```swift
/// enum Request { @TaskLocal static var number = 0 }
/// await Request.$number.withValue(7) { await handle() }
/// ```
public final class TaskLocal<Value: Sendable>: Sendable {
  private let defaultValue: Value

  /// - Parameter value: what there is where nothing is bound.
  public init(wrappedValue value: Value) { defaultValue = value }

  /// The value that is bound, or the default.
  public func get() -> Value {
    // SAFETY: under this key only boxes of this type are bound, and the binding has a reference for as long as it lasts.
    guard let place = unsafe boundValue(key._rawValue) else { return defaultValue }
    return unsafe Unmanaged<TaskLocalBox<Value>>.fromOpaque(place.load(as: UnsafeRawPointer.self))
      .takeUnretainedValue().value
  }

  /// The value that is bound, or the default.
  public var wrappedValue: Value { self.get() }

  /// Binds a value while `operation` runs.
  @discardableResult
  public func withValue<Result, Failure: Error>(
    _ value: Value, operation: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    bind(value)
    defer { unbindValue() }
    return try operation()
  }

  /// Binds a value while `operation` runs, over all its suspensions.
  @discardableResult
  public func withValue<Result, Failure: Error>(
    _ value: Value, isolation: isolated (any Actor)? = #isolation, operation: () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    bind(value)
    defer { unbindValue() }
    return try await operation()
  }

  private var key: UnsafeRawPointer { unsafe UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque()) }

  private func bind(_ value: Value) {
    var box = unsafe UnsafeRawPointer(Unmanaged.passRetained(TaskLocalBox(value)).toOpaque())
    // SAFETY: the archive takes the reference, of which it is told how it is copied and destroyed.
    unsafe withUnsafeMutablePointer(to: &box) {
      unsafe bindValue(key, UnsafeMutableRawPointer($0), referenceMetadata())
    }
  }
}

/// The object that a value is in.
private final class TaskLocalBox<Value> {
  let value: Value
  init(_ value: Value) { self.value = value }
}

// MARK: - The archive's functions

@_silgen_name("swift_task_localValuePush")
private func bindValue(_ key: UnsafeRawPointer, _ value: UnsafeMutableRawPointer, _ metadata: UnsafeRawPointer)

/// The place of the value that is bound, or nil.
@_silgen_name("swift_task_localValueGet")
private func boundValue(_ key: Builtin.RawPointer) -> UnsafeMutableRawPointer?

@_silgen_name("swift_task_localValuePop")
private func unbindValue()

// MARK: - Metadata of a strong reference

/// The address of the metadata, 0 as long as nobody needed it.
nonisolated(unsafe) private var metadataAddress: UInt = 0

/// As much of a type's metadata as the archive reads: behind its value witnesses (swift/ABI/ValueWitness.def) how values are destroyed, copied and moved, and
/// their size and alignment.
private func referenceMetadata() -> UnsafeRawPointer {
  if let made = unsafe UnsafeRawPointer(bitPattern: metadataAddress) { return unsafe made }
  let destroy: @convention(c) (UnsafeMutableRawPointer, UnsafeRawPointer) -> Void = { place, _ in
    unsafe Unmanaged<AnyObject>.fromOpaque(place.load(as: UnsafeRawPointer.self)).release()
  }
  let copy: WitnessOfTwo = { target, source, _ in
    let object = unsafe source.load(as: UnsafeRawPointer.self)
    unsafe _ = Unmanaged<AnyObject>.fromOpaque(object).retain()
    unsafe target.storeBytes(of: object, as: UnsafeRawPointer.self)
    return unsafe target
  }
  let move: WitnessOfTwo = { target, source, _ in
    unsafe target.storeBytes(of: source.load(as: UnsafeRawPointer.self), as: UnsafeRawPointer.self)
    return unsafe target
  }
  // Eleven words of witnesses, of which it reads seven; then the metadata: their address, and the kind, 0 for a class.
  let words = UnsafeMutablePointer<UInt>.allocate(capacity: 13)
  // SAFETY: that many words.
  unsafe words.initialize(repeating: 0, count: 13)
  unsafe words[1] = unsafe unsafeBitCast(destroy, to: UInt.self)
  unsafe words[2] = unsafe unsafeBitCast(copy, to: UInt.self)
  unsafe words[4] = unsafe unsafeBitCast(move, to: UInt.self)
  unsafe words[8] = 8
  unsafe words[9] = 8
  unsafe words[10] = 7
  unsafe words[11] = UInt(bitPattern: words)
  unsafe metadataAddress = UInt(bitPattern: words + 12)
  return unsafe UnsafeRawPointer(words + 12)
}

private typealias WitnessOfTwo =
  @convention(c) (UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeRawPointer) ->
  UnsafeMutableRawPointer
#endif
