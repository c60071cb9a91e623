// Ending and starting the machine, or another kernel on it; the terminal that everything may hang on.
public import LinuxABI

/// The machine as a whole.
public enum Machine {
  /// What `reboot` does.
  @frozen
  public struct RebootAction: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The machine starts anew. The corresponding C constant is `LINUX_REBOOT_CMD_RESTART`.
    @inline(__always) public static var restart: RebootAction {
      RebootAction(rawValue: UInt32(truncatingIfNeeded: Linux.LINUX_REBOOT_CMD_RESTART))
    }
    /// It stops, with the power on. The corresponding C constant is `LINUX_REBOOT_CMD_HALT`.
    @inline(__always) public static var halt: RebootAction {
      RebootAction(rawValue: UInt32(truncatingIfNeeded: Linux.LINUX_REBOOT_CMD_HALT))
    }
    /// It stops, with the power off. The corresponding C constant is `LINUX_REBOOT_CMD_POWER_OFF`.
    @inline(__always) public static var powerOff: RebootAction {
      RebootAction(rawValue: UInt32(truncatingIfNeeded: Linux.LINUX_REBOOT_CMD_POWER_OFF))
    }
    /// It is saved to a disk and stops. The corresponding C constant is `LINUX_REBOOT_CMD_SW_SUSPEND`.
    @inline(__always) public static var suspend: RebootAction {
      RebootAction(rawValue: UInt32(truncatingIfNeeded: Linux.LINUX_REBOOT_CMD_SW_SUSPEND))
    }
    /// The kernel starts that was loaded by `KernelImage`. The corresponding C constant is `LINUX_REBOOT_CMD_KEXEC`.
    @inline(__always) public static var startLoadedKernel: RebootAction {
      RebootAction(rawValue: UInt32(truncatingIfNeeded: Linux.LINUX_REBOOT_CMD_KEXEC))
    }
    /// These keys start the machine anew from now on. The corresponding C constant is `LINUX_REBOOT_CMD_CAD_ON`.
    @inline(__always) public static var enableControlAltDelete: RebootAction {
      RebootAction(rawValue: UInt32(truncatingIfNeeded: Linux.LINUX_REBOOT_CMD_CAD_ON))
    }
    /// These keys send SIGINT to the first process from now on. The corresponding C constant is
    /// `LINUX_REBOOT_CMD_CAD_OFF`.
    @inline(__always) public static var disableControlAltDelete: RebootAction {
      RebootAction(rawValue: UInt32(truncatingIfNeeded: Linux.LINUX_REBOOT_CMD_CAD_OFF))
    }
  }

  /// Starts the machine anew, or ends it, at once: what was not written is lost, see `sync(2)`.
  ///
  /// In a container with processes of its own it ends the container's first process.
  ///
  /// - Parameter action: what happens.
  /// - Throws: `notPermitted`; `invalidArgument` for an action that the kernel does not know, or has nothing for.
  ///
  /// The corresponding system call is `reboot(2)`.
  @inline(__always)
  public static func reboot(_ action: RebootAction) throws(Errno) {
    // SAFETY: no argument is an address.
    unsafe _ = try syscall(
      .reboot, Linux.LINUX_REBOOT_MAGIC1, Linux.LINUX_REBOOT_MAGIC2, Int(action.rawValue), 0)
  }

  /// Starts the machine anew, with a word for what starts it.
  ///
  /// - Parameter command: what some machines' firmware knows: `bootloader`, `recovery`.
  /// - Throws: `notPermitted`.
  ///
  /// The corresponding system call is `reboot(2)` with `LINUX_REBOOT_CMD_RESTART2`.
  @inline(__always)
  public static func restart(command: some PathArgument) throws(Errno) {
    unsafe try command.withPath { command throws(Errno) in
      // SAFETY: the kernel reads up to the zero byte.
      unsafe _ = try syscall(
        .reboot, Linux.LINUX_REBOOT_MAGIC1, Linux.LINUX_REBOOT_MAGIC2, Linux.LINUX_REBOOT_CMD_RESTART2,
        Int(bitPattern: command))
    }
  }

  /// Hangs up the terminal of the calling process's session, as if its line were gone; nothing happens where it has
  /// none.
  ///
  /// - Throws: `notPermitted`.
  ///
  /// The corresponding system call is `vhangup(2)`.
  @inline(__always)
  public static func hangUpTerminal() throws(Errno) { _ = try syscall(.vhangup) }
}
