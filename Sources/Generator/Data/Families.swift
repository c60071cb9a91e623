// The constants and structures that LinuxCore and what stands on it use: they are in LinuxABI. All others are in LinuxSystem, so that a program
// that does not import it does not wait for them to be compiled.

enum Families {
  /// What such a constant's name begins with, to its first `_`.
  static let core = [
    "AT", "BUS", "CLD", "CLOCK", "CLONE", "CLOSE", "DN", "EFD", "EPOLL", "EPOLLERR", "EPOLLET", "EPOLLEXCLUSIVE",
    "EPOLLHUP", "EPOLLIN", "EPOLLONESHOT", "EPOLLOUT", "EPOLLPRI", "EPOLLRDHUP", "EPOLLWAKEUP", "F", "FASYNC", "FD",
    "FPE", "FUTEX", "FUTEX2", "ILL", "LOCK", "MAP", "MINSIGSTKSZ", "O", "POLL", "POLLIN", "POLLOUT", "PR", "PROT",
    "RESOLVE", "RLIMIT", "SA", "SEEK", "SEGV", "SFD", "SI", "SS", "SYS", "TIMER",
  ]

  static func isCore(_ constant: String) -> Bool {
    constant.hasPrefix("SIG") || core.contains(String(constant.prefix { $0 != "_" }))
  }

  /// Such structures.
  static let coreStructures: Set<String> = [
    "__kernel_timespec", "clone_args", "epoll_event", "futex_waitv", "open_how", "sigaction", "sigaltstack", "siginfo",
    "signalfd_siginfo",
  ]
}
