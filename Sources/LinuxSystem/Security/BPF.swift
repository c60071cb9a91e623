// Programs and maps in the kernel: the call itself, and loading a program. Maps are in BPF+Map.
public import LinuxABI
public import LinuxCore

/// The kernel's virtual machine: programs that it runs where events happen, and the maps by which these and processes
/// exchange data.
public enum BPF {
  /// What is asked for.
  @frozen
  public struct Command: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Makes a map. The corresponding C constant is `BPF_MAP_CREATE`.
    @inline(__always) public static var createMap: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_MAP_CREATE))
    }
    /// Reads an element. The corresponding C constant is `BPF_MAP_LOOKUP_ELEM`.
    @inline(__always) public static var lookUpElement: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_MAP_LOOKUP_ELEM))
    }
    /// Writes an element. The corresponding C constant is `BPF_MAP_UPDATE_ELEM`.
    @inline(__always) public static var updateElement: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_MAP_UPDATE_ELEM))
    }
    /// Removes an element. The corresponding C constant is `BPF_MAP_DELETE_ELEM`.
    @inline(__always) public static var deleteElement: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_MAP_DELETE_ELEM))
    }
    /// The key behind a key. The corresponding C constant is `BPF_MAP_GET_NEXT_KEY`.
    @inline(__always) public static var nextKey: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_MAP_GET_NEXT_KEY))
    }
    /// Checks a program and keeps it. The corresponding C constant is `BPF_PROG_LOAD`.
    @inline(__always) public static var loadProgram: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_PROG_LOAD))
    }
    /// Gives an object a path. The corresponding C constant is `BPF_OBJ_PIN`.
    @inline(__always) public static var pinObject: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_OBJ_PIN))
    }
    /// Opens an object by its path. The corresponding C constant is `BPF_OBJ_GET`.
    @inline(__always) public static var openObject: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_OBJ_GET))
    }
    /// Has a program run at events. The corresponding C constant is `BPF_PROG_ATTACH`.
    @inline(__always) public static var attachProgram: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_PROG_ATTACH))
    }
    /// Ends that. The corresponding C constant is `BPF_PROG_DETACH`.
    @inline(__always) public static var detachProgram: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_PROG_DETACH))
    }
    /// Runs a program once. The corresponding C constant is `BPF_PROG_TEST_RUN`.
    @inline(__always) public static var runProgram: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_PROG_TEST_RUN))
    }
    /// The number of the program behind a number. The corresponding C constant is `BPF_PROG_GET_NEXT_ID`.
    @inline(__always) public static var nextProgram: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_PROG_GET_NEXT_ID))
    }
    /// The number of the map behind a number. The corresponding C constant is `BPF_MAP_GET_NEXT_ID`.
    @inline(__always) public static var nextMap: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_MAP_GET_NEXT_ID))
    }
    /// Opens a program by its number. The corresponding C constant is `BPF_PROG_GET_FD_BY_ID`.
    @inline(__always) public static var openProgram: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_PROG_GET_FD_BY_ID))
    }
    /// Opens a map by its number. The corresponding C constant is `BPF_MAP_GET_FD_BY_ID`.
    @inline(__always) public static var openMap: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_MAP_GET_FD_BY_ID))
    }
    /// What an object is like. The corresponding C constant is `BPF_OBJ_GET_INFO_BY_FD`.
    @inline(__always) public static var information: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_OBJ_GET_INFO_BY_FD))
    }
    /// Which programs are attached. The corresponding C constant is `BPF_PROG_QUERY`.
    @inline(__always) public static var queryPrograms: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_PROG_QUERY))
    }
    /// Has a program run at a tracepoint. The corresponding C constant is `BPF_RAW_TRACEPOINT_OPEN`.
    @inline(__always) public static var openRawTracepoint: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_RAW_TRACEPOINT_OPEN))
    }
    /// Keeps descriptions of types. The corresponding C constant is `BPF_BTF_LOAD`.
    @inline(__always) public static var loadTypes: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_BTF_LOAD))
    }
    /// Opens these by their number. The corresponding C constant is `BPF_BTF_GET_FD_BY_ID`.
    @inline(__always) public static var openTypes: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_BTF_GET_FD_BY_ID))
    }
    /// What a descriptor of a process is. The corresponding C constant is `BPF_TASK_FD_QUERY`.
    @inline(__always) public static var queryTask: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_TASK_FD_QUERY))
    }
    /// Reads and removes an element. The corresponding C constant is `BPF_MAP_LOOKUP_AND_DELETE_ELEM`.
    @inline(__always) public static var takeElement: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_MAP_LOOKUP_AND_DELETE_ELEM))
    }
    /// Bars processes from writing to a map. The corresponding C constant is `BPF_MAP_FREEZE`.
    @inline(__always) public static var freezeMap: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_MAP_FREEZE))
    }
    /// The number of the types behind a number. The corresponding C constant is `BPF_BTF_GET_NEXT_ID`.
    @inline(__always) public static var nextTypes: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_BTF_GET_NEXT_ID))
    }
    /// Reads elements. The corresponding C constant is `BPF_MAP_LOOKUP_BATCH`.
    @inline(__always) public static var lookUpElements: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_MAP_LOOKUP_BATCH))
    }
    /// Reads and removes elements. The corresponding C constant is `BPF_MAP_LOOKUP_AND_DELETE_BATCH`.
    @inline(__always) public static var takeElements: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_MAP_LOOKUP_AND_DELETE_BATCH))
    }
    /// Writes elements. The corresponding C constant is `BPF_MAP_UPDATE_BATCH`.
    @inline(__always) public static var updateElements: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_MAP_UPDATE_BATCH))
    }
    /// Removes elements. The corresponding C constant is `BPF_MAP_DELETE_BATCH`.
    @inline(__always) public static var deleteElements: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_MAP_DELETE_BATCH))
    }
    /// Attaches a program for as long as a descriptor is open. The corresponding C constant is `BPF_LINK_CREATE`.
    @inline(__always) public static var createLink: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_LINK_CREATE))
    }
    /// Attaches another in its place. The corresponding C constant is `BPF_LINK_UPDATE`.
    @inline(__always) public static var updateLink: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_LINK_UPDATE))
    }
    /// Opens a link by its number. The corresponding C constant is `BPF_LINK_GET_FD_BY_ID`.
    @inline(__always) public static var openLink: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_LINK_GET_FD_BY_ID))
    }
    /// The number of the link behind a number. The corresponding C constant is `BPF_LINK_GET_NEXT_ID`.
    @inline(__always) public static var nextLink: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_LINK_GET_NEXT_ID))
    }
    /// Counts runs for as long as a descriptor is open. The corresponding C constant is `BPF_ENABLE_STATS`.
    @inline(__always) public static var enableStatistics: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_ENABLE_STATS))
    }
    /// A descriptor to read what a program says of each of the kernel's things. The corresponding C constant is
    /// `BPF_ITER_CREATE`.
    @inline(__always) public static var createIterator: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_ITER_CREATE))
    }
    /// Detaches a link's program. The corresponding C constant is `BPF_LINK_DETACH`.
    @inline(__always) public static var detachLink: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_LINK_DETACH))
    }
    /// A program keeps a map. The corresponding C constant is `BPF_PROG_BIND_MAP`.
    @inline(__always) public static var bindMap: Command {
      Command(rawValue: Int32(truncatingIfNeeded: Linux.BPF_PROG_BIND_MAP))
    }
  }

  /// Asks for something, by the command's own attributes: a part of `union bpf_attr`, which `bpf(2)` and `linux/bpf.h`
  /// describe.
  ///
  /// - Parameters:
  ///   - command: what is asked for.
  ///   - attributes: its attributes, which may contain addresses; some commands write answers into them.
  /// - Returns: what the command answers: a descriptor mostly.
  /// - Throws: `notPermitted` where the system keeps it from ordinary users; `invalidArgument`; `argListTooLong` for
  ///   attributes that the kernel does not know; others by command.
  ///
  /// The corresponding system call is `bpf(2)`.
  @unsafe
  @inline(__always)
  @discardableResult
  public static func call(_ command: Command, _ attributes: inout MutableRawSpan) throws(Errno) -> Int {
    // SAFETY: the caller says that addresses in the attributes are what the command wants.
    unsafe try attributes.withUnsafeMutableBytes { attributes throws(Errno) in
      unsafe try syscall(.bpf, Int(command.rawValue), Int(bitPattern: attributes.baseAddress), attributes.count)
    }
  }

  /// The same, with a structure of this module's own.
  @unsafe
  @inline(__always)
  static func call<Attributes: BitwiseCopyable>(_ command: Command, _ attributes: Attributes) throws(Errno) -> Int {
    // SAFETY: as above; commands that come this way write nothing into them.
    unsafe try withUnsafePointer(to: attributes) { attributes throws(Errno) in
      unsafe try syscall(
        .bpf, Int(command.rawValue), Int(bitPattern: attributes), MemoryLayout<Attributes>.size)
    }
  }
}

extension BPF {
  /// What a program is for.
  @frozen
  public struct ProgramKind: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Packets of a socket. The corresponding C constant is `BPF_PROG_TYPE_SOCKET_FILTER`.
    @inline(__always) public static var socketFilter: ProgramKind {
      ProgramKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_PROG_TYPE_SOCKET_FILTER))
    }
    /// A place in the kernel's code. The corresponding C constant is `BPF_PROG_TYPE_KPROBE`.
    @inline(__always) public static var kernelProbe: ProgramKind {
      ProgramKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_PROG_TYPE_KPROBE))
    }
    /// Packets of a network device, sorted. The corresponding C constant is `BPF_PROG_TYPE_SCHED_CLS`.
    @inline(__always) public static var trafficClassifier: ProgramKind {
      ProgramKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_PROG_TYPE_SCHED_CLS))
    }
    /// Packets of a network device, treated. The corresponding C constant is `BPF_PROG_TYPE_SCHED_ACT`.
    @inline(__always) public static var trafficAction: ProgramKind {
      ProgramKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_PROG_TYPE_SCHED_ACT))
    }
    /// A tracepoint. The corresponding C constant is `BPF_PROG_TYPE_TRACEPOINT`.
    @inline(__always) public static var tracepoint: ProgramKind {
      ProgramKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_PROG_TYPE_TRACEPOINT))
    }
    /// Packets of a network device, before all else. The corresponding C constant is `BPF_PROG_TYPE_XDP`.
    @inline(__always) public static var expressDataPath: ProgramKind {
      ProgramKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_PROG_TYPE_XDP))
    }
    /// A counter that overflows. The corresponding C constant is `BPF_PROG_TYPE_PERF_EVENT`.
    @inline(__always) public static var performanceEvent: ProgramKind {
      ProgramKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_PROG_TYPE_PERF_EVENT))
    }
    /// Packets of a control group. The corresponding C constant is `BPF_PROG_TYPE_CGROUP_SKB`.
    @inline(__always) public static var controlGroupPackets: ProgramKind {
      ProgramKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_PROG_TYPE_CGROUP_SKB))
    }
    /// Sockets of a control group. The corresponding C constant is `BPF_PROG_TYPE_CGROUP_SOCK`.
    @inline(__always) public static var controlGroupSockets: ProgramKind {
      ProgramKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_PROG_TYPE_CGROUP_SOCK))
    }
    /// Devices that a control group opens. The corresponding C constant is `BPF_PROG_TYPE_CGROUP_DEVICE`.
    @inline(__always) public static var controlGroupDevices: ProgramKind {
      ProgramKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_PROG_TYPE_CGROUP_DEVICE))
    }
    /// A tracepoint, with its own arguments. The corresponding C constant is `BPF_PROG_TYPE_RAW_TRACEPOINT`.
    @inline(__always) public static var rawTracepoint: ProgramKind {
      ProgramKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_PROG_TYPE_RAW_TRACEPOINT))
    }
    /// A function of the kernel's, by its type. The corresponding C constant is `BPF_PROG_TYPE_TRACING`.
    @inline(__always) public static var tracing: ProgramKind {
      ProgramKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_PROG_TYPE_TRACING))
    }
    /// A decision about security. The corresponding C constant is `BPF_PROG_TYPE_LSM`.
    @inline(__always) public static var securityModule: ProgramKind {
      ProgramKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_PROG_TYPE_LSM))
    }
    /// A program that is run by call. Since Linux 5.14. The corresponding C constant is `BPF_PROG_TYPE_SYSCALL`.
    @inline(__always) public static var system: ProgramKind {
      ProgramKind(rawValue: UInt32(truncatingIfNeeded: Linux.BPF_PROG_TYPE_SYSCALL))
    }
  }

  /// Has the kernel check a program, and keeps it for as long as the descriptor, or what it is attached to, is there.
  ///
  /// - Parameters:
  ///   - kind: what it is for.
  ///   - instructions: the program, eight bytes an instruction.
  ///   - license: as the kernel's modules have it: some functions are for programs under the GPL.
  ///   - log: where the kernel says what it found in the program, as text; nothing for an empty one.
  /// - Returns: the program's descriptor, closed on exec.
  /// - Throws: `permissionDenied` for a program that was found wrong; `invalidArgument`; `notPermitted` for ordinary
  ///   users; `noSpace` where the log is too short.
  ///
  /// The corresponding system call is `bpf(2)` with `BPF_PROG_LOAD`.
  public static func loadProgram(
    _ kind: ProgramKind, _ instructions: Span<UInt64>, license: some PathArgument, log: inout MutableRawSpan
  ) throws(Errno) -> FileDescriptor {
    var attributes = ProgramAttributes()
    attributes.kind = kind.rawValue
    attributes.instructionCount = UInt32(clamping: instructions.count)
    // SAFETY: the kernel reads the instructions and the license, and writes as much of the log as there is.
    let number = unsafe try log.withUnsafeMutableBytes { log throws(Errno) in
      if unsafe !log.isEmpty {
        attributes.logLevel = 1
        attributes.logByteCount = UInt32(clamping: log.count)
        attributes.log = UInt64(UInt(bitPattern: log.baseAddress))
      }
      return unsafe try instructions.withUnsafeBufferPointer { instructions throws(Errno) in
        attributes.instructions = UInt64(UInt(bitPattern: instructions.baseAddress))
        return unsafe try license.withPath { license throws(Errno) in
          attributes.license = UInt64(UInt(bitPattern: license))
          return unsafe try call(.loadProgram, attributes)
        }
      }
    }
    return FileDescriptor(rawValue: Int32(truncatingIfNeeded: number))
  }

  /// The part of `union bpf_attr` for `BPF_PROG_LOAD`, as far as it is used here.
  private struct ProgramAttributes: BitwiseCopyable {
    var kind: UInt32 = 0
    var instructionCount: UInt32 = 0
    var instructions: UInt64 = 0
    var license: UInt64 = 0
    var logLevel: UInt32 = 0
    var logByteCount: UInt32 = 0
    var log: UInt64 = 0
    var kernelVersion: UInt32 = 0
    var flags: UInt32 = 0
  }
}
