// Integers of random lengths to decimal by std.fmt.printInt: the same as Sources/integers/main.swift.
const std = @import("std");
const linux = std.os.linux;

const items = 65536;

const Random = struct {
    state: u64 = 42,

    fn next(self: *Random) u64 {
        self.state +%= 0x9E3779B97F4A7C15;
        var z = self.state;
        z = (z ^ z >> 30) *% 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) *% 0x94D049BB133111EB;
        return z ^ z >> 31;
    }

    // A number of 1 to `maximum` decimal digits, each length as likely as the others.
    fn integer(self: *Random, maximum: u64) u64 {
        var power: u64 = 1;
        for (0..self.next() % maximum) |_| power *= 10;
        const span = if (power == 10000000000000000000) 8446744073709551616 else 9 * power;
        return if (power == 1) self.next() % 10 else power + self.next() % span;
    }
};

fn now() i64 {
    var time: linux.timespec = undefined;
    _ = linux.clock_gettime(.MONOTONIC, &time);
    return time.sec * 1000000000 + time.nsec;
}

var ring: [16384 + 4096]u8 = undefined;

fn run(name: []const u8, passes: usize, values: anytype) void {
    var offset: usize = 0;
    var best: i64 = std.math.maxInt(i64);
    for (0..passes) |_| {
        const start = now();
        for (values) |value| {
            offset += std.fmt.printInt(ring[offset & 16383 ..], value, 10, .lower, .{});
        }
        best = @min(best, now() - start);
    }
    std.mem.doNotOptimizeAway(&ring);
    var line: [64]u8 = undefined;
    const text = std.fmt.bufPrint(&line, "{s} {d}\n", .{ name, @divTrunc(best * 1000, items) }) catch unreachable;
    _ = linux.write(1, text.ptr, text.len);
}

var uint64: [items]u64 = undefined;
var int32: [items]i32 = undefined;

pub fn main(init: std.process.Init.Minimal) void {
    var arguments = init.args.iterate();
    _ = arguments.next();
    const passes = std.fmt.parseInt(usize, arguments.next() orelse "30", 10) catch 30;
    var random: Random = .{};
    for (&uint64) |*value| value.* = random.integer(20);
    for (&int32) |*value| {
        value.* = @intCast(random.integer(10) & 0x7FFFFFFF);
        if (random.next() & 1 != 0) value.* = -value.*;
    }
    run("uint64", passes, &uint64);
    run("int32", passes, &int32);
}
