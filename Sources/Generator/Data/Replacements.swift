// What to use in place of a call that one of our architectures lacks: the end of the compile-time error there
// (“aarch64 has no open(2): use openat”), and in docs/SYSCALLS.md the reason why such a call has no typed wrapper.

enum Replacements {
  /// Each call that some of them have and others have not: `CALL`, which all of them have, or `- REASON`.
  static let all = """
    access faccessat
    chmod fchmodat
    chown fchownat
    creat openat
    dup2 dup3
    getdents getdents64
    lchown fchownat
    link linkat
    lstat statx
    mkdir mkdirat
    mknod mknodat
    open openat
    pipe pipe2
    readlink readlinkat
    rename renameat2
    renameat renameat2
    rmdir unlinkat
    stat statx
    symlink symlinkat
    unlink unlinkat
    ustat statfs

    futimesat utimensat
    utime utimensat
    utimes utimensat
    alarm setitimer
    time clock_gettime

    epoll_create epoll_create1
    epoll_ctl_old epoll_ctl
    epoll_wait epoll_pwait
    epoll_wait_old epoll_pwait
    eventfd eventfd2
    inotify_init inotify_init1
    pause ppoll
    poll ppoll
    select pselect6
    signalfd signalfd4

    fork clone
    getpgrp getpgid
    vfork clone

    _sysctl - read and write the files of /proc/sys
    sysfs - read /proc/filesystems
    uselib - open the file and map it by mmap

    arch_prctl - only x86_64 sets its thread register by a call, the others by an instruction
    get_thread_area - only x86 has segments
    ioperm - only x86 has I/O ports
    iopl - only x86 has I/O ports
    modify_ldt - only x86 has segments
    set_thread_area - only x86 has segments
    riscv_flush_icache - only riscv64 needs the kernel for it, the others have instructions
    riscv_hwprobe - only riscv64 asks the kernel for its extensions, the others ask the auxiliary vector
    uprobe - only x86_64 has it, and only the kernel's own probes make it
    uretprobe - only x86_64 has it, and only the kernel's own probes make it

    afs_syscall - no kernel implements it
    create_module - no kernel since 2.6 implements it: use finit_module
    get_kernel_syms - no kernel since 2.6 implements it: read /proc/kallsyms
    getpmsg - no kernel implements it
    putpmsg - no kernel implements it
    query_module - no kernel since 2.6 implements it: read /proc/modules
    security - no kernel implements it
    tuxcall - no kernel implements it
    vserver - no kernel implements it
    """
}
