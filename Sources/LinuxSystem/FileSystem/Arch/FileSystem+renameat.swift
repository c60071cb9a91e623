// The older call of renaming, which riscv64 has never had.
public import LinuxABI
public import LinuxCore

#if !arch(riscv64)
extension FileSystem {
  /// Gives a file another name, by the older call: for a kernel or a sandbox that refuses `renameat2(2)`. Not on
  /// riscv64.
  ///
  /// - Parameters:
  ///   - source: the name that the file has.
  ///   - target: the name that it gets; a file that has it is replaced.
  ///   - sourceDirectory: where a relative `source` begins.
  ///   - targetDirectory: where a relative `target` begins.
  /// - Throws: `noSuchFileOrDirectory`, `directoryNotEmpty`, `improperLink` for another file system, `permissionDenied`
  ///   and others.
  ///
  /// The corresponding system call is `renameat(2)`.
  @inline(__always)
  public static func renameWithoutOptions(
    _ source: some PathArgument, to target: some PathArgument, at sourceDirectory: FileDescriptor = .currentDirectory,
    targetAt targetDirectory: FileDescriptor = .currentDirectory
  ) throws(Errno) {
    try withPaths(source, target) { (source, target) throws(Errno) in
      unsafe _ = try syscall(.renameat, sourceDirectory.number, source, targetDirectory.number, target)
    }
  }
}
#endif
