// Mounts: refusals here, and all that succeeds in a child with a mount namespace of its own.
//
// calls: mount umount2 pivot_root open_tree move_mount mount_setattr fsopen fsconfig fsmount fspick
// stdout: ok
import CallTesting
import LinuxSystem

let directory = temporaryDirectory()
let place = directory + "/place"
let other = directory + "/other"
let missing = directory + "/missing"

func refusals() {
  fails("mount", with: .noSuchFileOrDirectory, .notPermitted) { () throws(Errno) in
    try Mount.mount("none", on: missing, type: "tmpfs", options: [.noDevices, .readOnly], data: "size=1m")
  }
  expect("mount(\"none\", \"\(missing)\", \"tmpfs\", MS_RDONLY|MS_NODEV, \"size=1m\") = -1 *")
  fails("umount2", with: .noSuchFileOrDirectory, .notPermitted) { () throws(Errno) in
    try Mount.unmount(missing, options: [.detach, .symlinkNoFollow])
  }
  expect("umount2(\"\(missing)\", MNT_DETACH|UMOUNT_NOFOLLOW) = -1 *")
  fails("pivot_root", with: .noSuchFileOrDirectory, .notPermitted) { () throws(Errno) in
    try Mount.pivotRoot(to: missing, oldRoot: missing)
  }
  expect("pivot_root(\"\(missing)\", \"\(missing)\") = -1 *")
  fails("open_tree", with: .noSuchFileOrDirectory, .noFunction) { () throws(Errno) in
    try MountTree(opening: missing, options: .symlinkNoFollow)
  }
  expect("open_tree(AT_FDCWD, \"\(missing)\", OPEN_TREE_CLOEXEC|AT_SYMLINK_NOFOLLOW) = -1 *")
  fails("move_mount", with: .noSuchFileOrDirectory, .notPermitted, .noFunction) { () throws(Errno) in
    try MountTree.move(missing, to: missing, options: .targetSymlinks)
  }
  expect("move_mount(AT_FDCWD, \"\(missing)\", AT_FDCWD, \"\(missing)\", MOVE_MOUNT_T_SYMLINKS) = -1 *")
  fails("mount_setattr", with: .noSuchFileOrDirectory, .notPermitted, .noFunction) { () throws(Errno) in
    try MountTree.setAttributes(of: missing, add: .readOnly, recursive: true)
  }
  expect("mount_setattr(AT_FDCWD, \"\(missing)\", AT_RECURSIVE, *) = -1 *")
  fails("fsopen", with: .operationNotSupportedByDevice, .notPermitted, .noFunction) { () throws(Errno) in
    try FileSystemContext(type: "nosuchfs")
  }
  expect("fsopen(\"nosuchfs\", FSOPEN_CLOEXEC) = -1 *")
  fails("fspick", with: .noSuchFileOrDirectory, .notPermitted, .noFunction) { () throws(Errno) in
    try FileSystemContext(picking: missing, options: .noAutomount)
  }
  expect("fspick(AT_FDCWD, \"\(missing)\", FSPICK_CLOEXEC|FSPICK_NO_AUTOMOUNT) = -1 *")
  let none = FileSystemContext(descriptor: FileDescriptor(rawValue: 99))
  fails("fsconfig", with: .badFileDescriptor, .noFunction) { () throws(Errno) in try none.set("size", to: "1m") }
  expect("fsconfig(99, FSCONFIG_SET_STRING, \"size\", \"1m\", 0) = -1 *")
  fails("fsmount", with: .badFileDescriptor, .notPermitted, .noFunction) { () throws(Errno) in
    try none.mount(attributes: .noSetUserID)
  }
  expect("fsmount(99, FSMOUNT_CLOEXEC, MOUNT_ATTR_NOSUID) = -1 *")
}

/// A mount namespace, in a user namespace for an ordinary user; false where neither may be made.
func unshare() -> Bool {
  let (mounts, users) = (0x20000, 0x1000_0000)
  return (try? syscall(.unshare, mounts)) != nil || (try? syscall(.unshare, mounts | users)) != nil
}

func byTheOldCall() {
  probe("mount") { () throws(Errno) in
    try Mount.mount("none", on: "/", type: "", options: [.recursive, .private])
    expect("mount(\"none\", \"/\", *, MS_REC|MS_PRIVATE, NULL) = 0")
    try Mount.mount("none", on: place, type: "tmpfs", options: [.noSetUserID, .noDevices], data: "size=64k,mode=700")
    expect("mount(\"none\", \"\(place)\", \"tmpfs\", MS_NOSUID|MS_NODEV, \"size=64k,mode=700\") = 0")
    let statistics = try FileSystemStatistics(path: place)
    check(statistics.type == .tmpfs && statistics.flags.isSuperset(of: [.noSetUserID, .noDevices]), "a tmpfs")
    check(statistics.blockCount &* UInt64(statistics.blockSize) == 65_536, "its size")
    check(try FileStatus(path: place).permissions == 0o700, "its mode")
    if try FileStatus(path: place).supportedAttributes.contains(.mountRoot) {
      check(try FileStatus(path: place).attributes.contains(.mountRoot), "the root of a mount")
    }
    try Mount.mount(place, on: other, type: "", options: .bind)
    check(try FileStatus(path: other).inode == FileStatus(path: place).inode, "bound")
    try Mount.unmount(other)
    expect("umount2(\"\(other)\", 0) = 0")
    try Mount.unmount(place, options: .detach)
    check(try FileSystemStatistics(path: place).flags != statistics.flags || statistics.type != .tmpfs, "unmounted")
  }
  fails("umount2", with: .invalidArgument) { () throws(Errno) in try Mount.unmount(place) }
  fails("pivot_root", with: .invalidArgument, .resourceBusy) { () throws(Errno) in
    try Mount.pivotRoot(to: place, oldRoot: other)
  }
}

func inSteps() {
  guard
    let context = probe(
      "fsopen", or: .noFunction, body: { () throws(Errno) in try FileSystemContext(type: "tmpfs") })
  else { return }
  let number = context.descriptor.rawValue
  expect("fsopen(\"tmpfs\", FSOPEN_CLOEXEC) = \(number)")
  fails("fsconfig", with: .invalidArgument) { () throws(Errno) in try context.set("nosuchkey") }
  expect("fsconfig(\(number), FSCONFIG_SET_FLAG, \"nosuchkey\", NULL, 0) = -1 EINVAL (Invalid argument)")
  fails("fsmount", with: .invalidArgument) { () throws(Errno) in try context.mount() }
  probe("fsconfig") { () throws(Errno) in
    try context.set("size", to: "64k")
    expect("fsconfig(\(number), FSCONFIG_SET_STRING, \"size\", \"64k\", 0) = 0")
    try context.create()
    expect("fsconfig(\(number), FSCONFIG_CMD_CREATE, NULL, NULL, 0) = 0")
    let mount = try context.mount(attributes: [.noDevices, .noExecution])
    expect("fsmount(\(number), FSMOUNT_CLOEXEC, MOUNT_ATTR_NODEV|MOUNT_ATTR_NOEXEC) = \(mount.descriptor.rawValue)")
    try mount.attach(to: place)
    expect("move_mount(\(mount.descriptor.rawValue), \"\", AT_FDCWD, \"\(place)\", MOVE_MOUNT_F_EMPTY_PATH) = 0")
    check(try FileSystemStatistics(path: place).type == .tmpfs, "a tmpfs")
    try attributes(mount)
    try FileSystemContext(picking: place, closeOnExec: false).descriptor.close()
    let picked = try FileSystemContext(picking: place)
    expect("fspick(AT_FDCWD, \"\(place)\", FSPICK_CLOEXEC) = \(picked.descriptor.rawValue)")
    try picked.set("size", to: "128k")
    try picked.reconfigure()
    expect("fsconfig(\(picked.descriptor.rawValue), FSCONFIG_CMD_RECONFIGURE, NULL, NULL, 0) = 0")
    let statistics = try FileSystemStatistics(path: place)
    check(statistics.blockCount &* UInt64(statistics.blockSize) == 131_072, "its new size")
    try copies()
    try picked.descriptor.close()
    try mount.descriptor.close()
  }
  probe("umount2") { () throws(Errno) in try Mount.unmount(place, options: .detach) }
  probe("close") { () throws(Errno) in try context.descriptor.close() }
}

/// Attributes of what is mounted, by descriptor and by path.
func attributes(_ mount: MountTree) throws(Errno) {
  let isChanged: Void? = probe("mount_setattr", or: .noFunction) { () throws(Errno) in
    try mount.setAttributes(add: [.readOnly, .noAccessTimes], remove: .accessTimesMask, propagation: .slave)
  }
  guard isChanged != nil else { return }
  expect(
    "mount_setattr(\(mount.descriptor.rawValue), \"\", AT_EMPTY_PATH, {attr_set=MOUNT_ATTR_RDONLY|MOUNT_ATTR_NOATIME, "
      + "attr_clr=MOUNT_ATTR_*ATIME*, propagation=MS_SLAVE, userns_fd=0}, 32) = 0")
  check(try FileSystemStatistics(path: place).flags.isSuperset(of: [.readOnly, .noAccessTimes]), "read-only")
  fails("mkdirat", with: .readOnlyFileSystem) { () throws(Errno) in try FileSystem.createDirectory(place + "/x") }
  try MountTree.setAttributes(of: place, remove: .readOnly)
  expect("mount_setattr(AT_FDCWD, \"\(place)\", 0, {attr_set=0, attr_clr=MOUNT_ATTR_RDONLY, *}, 32) = 0")
  check(try !FileSystemStatistics(path: place).flags.contains(.readOnly), "not read-only")
}

/// A copy of the mount, put in another place, and moved.
func copies() throws(Errno) {
  let copy = try MountTree(opening: place, options: [.clone, .recursive])
  expect(
    "open_tree(AT_FDCWD, \"\(place)\", OPEN_TREE_CLONE|OPEN_TREE_CLOEXEC|AT_RECURSIVE) = \(copy.descriptor.rawValue)")
  try copy.attach(to: other)
  let inode = try FileStatus(path: place).inode
  check(try FileStatus(path: other).inode == inode, "the same file system in both places")
  // Descriptors of it are open: it is busy.
  try Mount.unmount(place, options: .detach)
  check(try FileStatus(path: place).device != FileStatus(path: other).device, "in one of them")
  try MountTree.move(other, to: place)
  expect("move_mount(AT_FDCWD, \"\(other)\", AT_FDCWD, \"\(place)\", 0) = 0")
  check(try FileStatus(path: place).inode == inode, "in the first place again")
  try copy.descriptor.close()
}

/// Another root for the namespace; the last thing that this process does, which then sees none of the old files.
func anotherRoot() {
  probe("pivot_root") { () throws(Errno) in
    try Mount.mount("none", on: place, type: "tmpfs")
    try FileSystem.changeDirectory(to: place)
    try Mount.pivotRoot(to: ".", oldRoot: ".")
    try Mount.unmount(".", options: .detach)
    try FileSystem.changeDirectory(to: "/")
    check((try? FileStatus(path: "/proc")) == nil, "the old root is gone")
  }
}

probe("mkdirat") { () throws(Errno) in
  try FileSystem.createDirectory(place)
  try FileSystem.createDirectory(other)
}
refusals()
runInChild {
  guard unshare() else { return }
  byTheOldCall()
  inSteps()
}
runInChild {
  guard unshare(), (try? Mount.mount("none", on: "/", type: "", options: [.recursive, .private])) != nil else { return }
  anotherRoot()
}
finish()
