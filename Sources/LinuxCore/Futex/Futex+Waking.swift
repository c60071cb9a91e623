// Waking those that sleep on a word of memory, and moving them to another. Sleeping is in Futex+Waiting, locks that the
// kernel itself hands over in Futex+PriorityInheritance; the two calls that our own locks stand on are in LinuxCore.
//
// A word has 32 bits and an address that is a multiple of four. It is written and read by atomic operations; the kernel
// compares it and goes to sleep as one step, so that no wake between the two is lost.
public import LinuxABI

extension Futex {
  /// Who can sleep on a word.
  @frozen
  public enum Scope: Sendable {
    /// Threads of this process: the address says which word it is.
    case process
    /// Threads of all processes that have the word in shared memory.
    case shared

    @inline(__always) var flag: Int { self == .process ? Linux.FUTEX_PRIVATE_FLAG : 0 }
  }

  /// The clock of a deadline.
  @frozen
  public enum DeadlineClock: Sendable {
    /// Time since the start of the machine.
    case monotonic
    /// Time since 1970, which can be set.
    case realtime

    @inline(__always) var flag: Int { self == .realtime ? Linux.FUTEX_CLOCK_REALTIME : 0 }
    @inline(__always) var number: Int { self == .realtime ? Linux.CLOCK_REALTIME : Linux.CLOCK_MONOTONIC }
  }

  /// Wakes some of those that sleep on a word.
  ///
  /// - Parameters:
  ///   - word: the word's address.
  ///   - count: at most how many.
  ///   - bits: only those that wait for one of these bits: see `wait(_:whileEqualTo:until:clock:bits:scope:)`.
  ///   - scope: who can sleep on it.
  /// - Returns: how many were woken.
  /// - Throws: `invalidArgument` for an address that is no multiple of four, no bits, or a word that is a lock of the
  ///   kernel's; `badAddress`.
  ///
  /// The corresponding system call is `futex(2)` with `FUTEX_WAKE_BITSET`.
  @inline(__always)
  @discardableResult
  public static func wake(
    _ word: UnsafeRawPointer, count: Int = 1, bits: UInt32 = .max, scope: Scope = .process
  ) throws(Errno) -> Int {
    // SAFETY: the kernel uses the address as a key only.
    unsafe try syscall(
      .futex, Int(bitPattern: word), Linux.FUTEX_WAKE_BITSET | scope.flag, limited(count), 0, 0, Int(bits))
  }

  /// Wakes some of those that sleep on a word, and moves others to another word without waking them.
  ///
  /// - Parameters:
  ///   - word: the word that they sleep on.
  ///   - expected: the value that the word must still have.
  ///   - count: at most how many are woken.
  ///   - moving: at most how many are moved.
  ///   - target: the word that those sleep on from then.
  ///   - scope: who can sleep on the words.
  /// - Returns: how many were woken and moved.
  /// - Throws: `resourceTemporarilyUnavailable` where the word has another value; `invalidArgument`; `badAddress`.
  ///
  /// The corresponding system call is `futex(2)` with `FUTEX_CMP_REQUEUE`.
  @inline(__always)
  @discardableResult
  public static func requeue(
    _ word: UnsafeRawPointer, whileEqualTo expected: UInt32, waking count: Int, moving: Int,
    to target: UnsafeRawPointer, scope: Scope = .process
  ) throws(Errno) -> Int {
    // SAFETY: the kernel reads the four bytes of `word` and answers EFAULT where it cannot; `target` is a key only.
    unsafe try syscall(
      .futex, Int(bitPattern: word), Linux.FUTEX_CMP_REQUEUE | scope.flag, limited(count), limited(moving),
      Int(bitPattern: target), Int(expected))
  }

  // The kernel takes the number as 32 bits with a sign, and a negative one for one.
  @inline(__always)
  static func limited(_ count: Int) -> Int { min(max(count, 0), Int(Int32.max)) }
}

extension Futex {
  /// A change of a word together with a question about what it was: both are one step. Numbers are of 12 bits with a
  /// sign.
  @frozen
  public struct Operation: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// What becomes of the word.
    @frozen
    public struct Change: RawRepresentable, Hashable, Sendable {
      public let rawValue: UInt32
      @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

      /// It is set to the number. The corresponding C constant is `FUTEX_OP_SET`.
      @inline(__always) public static var set: Change {
        Change(rawValue: UInt32(truncatingIfNeeded: Linux.FUTEX_OP_SET))
      }
      /// The number is added. The corresponding C constant is `FUTEX_OP_ADD`.
      @inline(__always) public static var add: Change {
        Change(rawValue: UInt32(truncatingIfNeeded: Linux.FUTEX_OP_ADD))
      }
      /// The number's bits are set. The corresponding C constant is `FUTEX_OP_OR`.
      @inline(__always) public static var insertBits: Change {
        Change(rawValue: UInt32(truncatingIfNeeded: Linux.FUTEX_OP_OR))
      }
      /// The number's bits are cleared. The corresponding C constant is `FUTEX_OP_ANDN`.
      @inline(__always) public static var removeBits: Change {
        Change(rawValue: UInt32(truncatingIfNeeded: Linux.FUTEX_OP_ANDN))
      }
      /// The number's bits are turned over. The corresponding C constant is `FUTEX_OP_XOR`.
      @inline(__always) public static var toggleBits: Change {
        Change(rawValue: UInt32(truncatingIfNeeded: Linux.FUTEX_OP_XOR))
      }
    }

    /// What is asked of the word as it was.
    @frozen
    public struct Comparison: RawRepresentable, Hashable, Sendable {
      public let rawValue: UInt32
      @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

      /// Whether it is the number. The corresponding C constant is `FUTEX_OP_CMP_EQ`.
      @inline(__always) public static var equal: Comparison {
        Comparison(rawValue: UInt32(truncatingIfNeeded: Linux.FUTEX_OP_CMP_EQ))
      }
      /// Whether it is not. The corresponding C constant is `FUTEX_OP_CMP_NE`.
      @inline(__always) public static var notEqual: Comparison {
        Comparison(rawValue: UInt32(truncatingIfNeeded: Linux.FUTEX_OP_CMP_NE))
      }
      /// Whether it is less. The corresponding C constant is `FUTEX_OP_CMP_LT`.
      @inline(__always) public static var less: Comparison {
        Comparison(rawValue: UInt32(truncatingIfNeeded: Linux.FUTEX_OP_CMP_LT))
      }
      /// Whether it is not greater. The corresponding C constant is `FUTEX_OP_CMP_LE`.
      @inline(__always) public static var lessOrEqual: Comparison {
        Comparison(rawValue: UInt32(truncatingIfNeeded: Linux.FUTEX_OP_CMP_LE))
      }
      /// Whether it is greater. The corresponding C constant is `FUTEX_OP_CMP_GT`.
      @inline(__always) public static var greater: Comparison {
        Comparison(rawValue: UInt32(truncatingIfNeeded: Linux.FUTEX_OP_CMP_GT))
      }
      /// Whether it is not less. The corresponding C constant is `FUTEX_OP_CMP_GE`.
      @inline(__always) public static var greaterOrEqual: Comparison {
        Comparison(rawValue: UInt32(truncatingIfNeeded: Linux.FUTEX_OP_CMP_GE))
      }
    }

    /// A change and a question.
    ///
    /// - Parameters:
    ///   - change: what becomes of the word.
    ///   - number: the number for it, -2,048 to 2,047.
    ///   - comparison: what is asked.
    ///   - other: the number for it, -2,048 to 2,047.
    @inline(__always)
    public init(_ change: Change, _ number: Int32, if comparison: Comparison, _ other: Int32) {
      let numbers = UInt32(bitPattern: number & 0xfff) &<< 12 | UInt32(bitPattern: other & 0xfff)
      rawValue = change.rawValue &<< 28 | comparison.rawValue &<< 24 | numbers
    }
  }

  /// Changes a second word, wakes some of those that sleep on the first, and where the second was as asked, some of its
  /// own.
  ///
  /// - Parameters:
  ///   - word: the first word.
  ///   - count: at most how many of its sleepers are woken.
  ///   - other: the second word, which is written.
  ///   - otherCount: at most how many of that one's.
  ///   - operation: the change, and the question.
  ///   - scope: who can sleep on the words.
  /// - Returns: how many were woken.
  /// - Throws: `badAddress`; `invalidArgument`; `noFunction` for an operation that the kernel does not know.
  ///
  /// The corresponding system call is `futex(2)` with `FUTEX_WAKE_OP`.
  @inline(__always)
  @discardableResult
  public static func wake(
    _ word: UnsafeRawPointer, count: Int, changing other: UnsafeMutableRawPointer, by operation: Operation,
    wakingIfSo otherCount: Int, scope: Scope = .process
  ) throws(Errno) -> Int {
    // SAFETY: the kernel changes the four bytes at `other` and answers EFAULT where it cannot; `word` is a key only.
    unsafe try syscall(
      .futex, Int(bitPattern: word), Linux.FUTEX_WAKE_OP | scope.flag, limited(count), limited(otherCount),
      Int(bitPattern: other), Int(operation.rawValue))
  }
}
