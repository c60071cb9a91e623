// The calls that have no typed wrapper, each with its reason, for docs/SYSCALLS.md. All can be made by `syscall(_:…)`.
// A call that a generic one supersedes is listed only where there is more to say: its successor stands in
// Data/Replacements.swift.

enum Raw {
  /// The kernel whose calls are typed or listed here. What headers newer than ours have beyond that is raw.
  static let typedKernel = "6.1"

  /// Each such call and the reason, which is the whole text of its cell in the table.
  static let all = """
    _sysctl removed in 5.5: read and write the files of /proc/sys
    afs_syscall never implemented
    create_module removed in 2.6: `finit_module` does its work
    epoll_ctl_old never implemented
    epoll_wait_old never implemented
    get_kernel_syms removed in 2.6: read /proc/kallsyms
    getpmsg never implemented
    lookup_dcookie removed in 6.8
    nfsservctl removed in 3.1
    putpmsg never implemented
    query_module removed in 2.6: read /proc/modules
    security never implemented
    sysfs obsolete: read /proc/filesystems
    tuxcall never implemented
    uselib obsolete: open the library and map it
    vserver never implemented

    rseq registers an area that belongs to the thread's runtime, for critical sections that only assembly can say
    restart_syscall made by the kernel alone, to resume a call that a signal stopped
    rt_sigreturn made by the return path of a signal handler, which belongs to the runtime
    vfork child and parent share one stack, which a Swift function cannot return from twice

    get_thread_area answers ENOSYS to 64-bit programs
    set_thread_area answers ENOSYS to 64-bit programs
    uprobe x86_64 only: made by the kernel's own probes alone
    uretprobe x86_64 only: made by the kernel's own probes alone
    """
}
