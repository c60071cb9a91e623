// COUNT lines `line N`, by the standard library's formatting into a buffered writer.
const std = @import("std");

pub fn main(init: std.process.Init) !void {
    var arguments = try std.process.Args.Iterator.initAllocator(init.minimal.args, init.gpa);
    defer arguments.deinit();
    _ = arguments.next();
    const count = try std.fmt.parseInt(u64, arguments.next() orelse "0", 10);
    var buffer: [16384]u8 = undefined;
    var writer = std.Io.File.stdout().writer(init.io, &buffer);
    const out = &writer.interface;
    for (0..count) |number| try out.print("line {d}\n", .{number});
    try out.flush();
}
