// Addresses from text and to text: the forms of RFC 4291 are read, that of RFC 5952 is written.
//
// stdout: ok
import FullSwiftCore
import LinuxSystem

func fail(_ what: String, line: Int = #line) {
  print("FAILED line", line, what)
  exit(1)
}

func ipv4(_ text: String, is number: UInt32, line: Int = #line) {
  guard let address = IPv4Address(text) else { return fail(text, line: line) }
  if address.rawValue != number { fail(text, line: line) }
  // What is read can only be in the one form that is written.
  if address.description != text { fail(address.description, line: line) }
}

func ipv6(_ text: String, is high: UInt64, _ low: UInt64, written: String? = nil, line: Int = #line) {
  guard let address = IPv6Address(text) else { return fail(text, line: line) }
  if address != IPv6Address(high: high, low: low) { fail(text, line: line) }
  if address.description != written ?? text { fail(address.description, line: line) }
  // What is written is read as the same address.
  if IPv6Address(address.description) != address { fail(address.description, line: line) }
}

func socketAddress(_ text: String, _ address: SocketAddress, written: String? = nil, line: Int = #line) {
  guard let read = SocketAddress(text) else { return fail(text, line: line) }
  if read != address { fail(text, line: line) }
  if read.description != written ?? text { fail(read.description, line: line) }
}

func testIPv4() {
  ipv4("0.0.0.0", is: 0)
  ipv4("127.0.0.1", is: 0x7f00_0001)
  ipv4("255.255.255.255", is: 0xffff_ffff)
  ipv4("1.20.30.199", is: 0x0114_1ec7)
  for text in [
    "", ".", "1", "1.2.3", "1.2.3.4.", ".1.2.3", "1.2.3.4.5", "1..2.3", "256.0.0.1", "1.2.3.256", "01.2.3.4",
    "1.2.3.00",
    "1.2.3.4 ", " 1.2.3.4", "0x1.2.3.4", "1.2.3.-4", "1.2.3.4294967297", "a.b.c.d", "1,2,3,4",
  ] where IPv4Address(text) != nil {
    fail(text)
  }
  if IPv4Address(192, 168, 1, 2).description != "192.168.1.2" { fail("four numbers") }
  if !IPv4Address(127, 9, 9, 9).isLoopback || IPv4Address(128, 0, 0, 1).isLoopback { fail("loopback") }
  if !IPv4Address(239, 0, 0, 1).isMulticast || IPv4Address(240, 0, 0, 1).isMulticast { fail("multicast") }
  if !IPv4Address(169, 254, 1, 1).isLinkLocal || IPv4Address(169, 253, 1, 1).isLinkLocal { fail("link-local") }
}

func testIPv6() {
  ipv6("::", is: 0, 0)
  ipv6("::1", is: 0, 1)
  ipv6("1::", is: 0x0001_0000_0000_0000, 0)
  ipv6("2001:db8::1", is: 0x2001_0db8_0000_0000, 1)
  ipv6("fe80::1:2:3", is: 0xfe80_0000_0000_0000, 0x0000_0001_0002_0003)
  ipv6("1:2:3:4:5:6:7:8", is: 0x0001_0002_0003_0004, 0x0005_0006_0007_0008)
  ipv6("2001:DB8::A", is: 0x2001_0db8_0000_0000, 0xa, written: "2001:db8::a")
  ipv6("2001:0db8:0000:0000:0000:0000:0000:0001", is: 0x2001_0db8_0000_0000, 1, written: "2001:db8::1")
  // One group of zeros is written as such, of two runs the longer is left out, of two as long the first.
  ipv6("1:2:3:4:5:6:7::", is: 0x0001_0002_0003_0004, 0x0005_0006_0007_0000, written: "1:2:3:4:5:6:7:0")
  ipv6("::2:3:4:5:6:7:8", is: 0x0000_0002_0003_0004, 0x0005_0006_0007_0008, written: "0:2:3:4:5:6:7:8")
  ipv6("1:2:3::5:6:7:8", is: 0x0001_0002_0003_0000, 0x0005_0006_0007_0008, written: "1:2:3:0:5:6:7:8")
  ipv6("1:0:0:4::8", is: 0x0001_0000_0000_0004, 8)
  ipv6("1::4:0:0:8", is: 0x0001_0000_0000_0000, 0x0004_0000_0000_0008)
  ipv6("1::4:5:0:0:8", is: 0x0001_0000_0000_0004, 0x0005_0000_0000_0008)
  ipv6("1:0:0:2:3::", is: 0x0001_0000_0000_0002, 0x0003_0000_0000_0000)
  // IPv4 at the end.
  ipv6("::ffff:127.0.0.1", is: 0, 0xffff_7f00_0001)
  ipv6("::FFFF:7f00:1", is: 0, 0xffff_7f00_0001, written: "::ffff:127.0.0.1")
  ipv6("1:2:3:4:5:6:1.2.3.4", is: 0x0001_0002_0003_0004, 0x0005_0006_0102_0304, written: "1:2:3:4:5:6:102:304")
  ipv6("64:ff9b::192.0.2.1", is: 0x0064_ff9b_0000_0000, 0xc000_0201, written: "64:ff9b::c000:201")
  ipv6("::1.2.3.4", is: 0, 0x0102_0304, written: "::102:304")
  for text in [
    "", ":", ":::", "1", "1:", ":1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8",
    "1::2::3",
    "12345::", "g::", "1:2:3:4:5:6:7:", "1::2:", ":1::2", "::1.2.3", "::1.2.3.4.5", "::1.2.3.4:5", "::256.1.1.1",
    "1:2:3:4:5:6:7:1.2.3.4", "::01.2.3.4", "fe80::1%2", "::1 ", " ::1", "[::1]", "1.2.3.4", "1:2:3:4:5::6:7:8:9",
    "::-1",
  ] where IPv6Address(text) != nil {
    fail(text)
  }
  let mapped = IPv6Address(mapping: IPv4Address(1, 2, 3, 4))
  if mapped.description != "::ffff:1.2.3.4" || mapped.mappedIPv4 != IPv4Address(1, 2, 3, 4) { fail("mapped") }
  if IPv6Address.loopback.mappedIPv4 != nil { fail("not mapped") }
  let groups = IPv6Address(1, 2, 3, 4, 5, 6, 7, 8)
  for index in 0..<8 where groups[index] != index + 1 { fail("groups") }
  if !IPv6Address(0xfebf, 0, 0, 0, 0, 0, 0, 1).isLinkLocal || IPv6Address.loopback.isLinkLocal { fail("link-local") }
}

func testSocketAddresses() {
  socketAddress("127.0.0.1:80", .ipv4(.loopback, port: 80))
  socketAddress("0.0.0.0:0", .ipv4(.any, port: 0))
  socketAddress("1.2.3.4:65535", .ipv4(IPv4Address(1, 2, 3, 4), port: 65_535))
  socketAddress("[::1]:443", .ipv6(.loopback, port: 443))
  socketAddress("[fe80::1%7]:1", .ipv6(IPv6Address(0xfe80, 0, 0, 0, 0, 0, 0, 1), port: 1, scope: 7))
  socketAddress("[::%4294967295]:1", .ipv6(.any, port: 1, scope: .max))
  socketAddress("[0::0%0]:1", .ipv6(.any, port: 1), written: "[::]:1")
  for text in [
    "", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:080", "127.0.0.1:80 ", ":80", "[::1]", "[::1]:",
    "::1:80",
    "[::1:80", "[::1%]:80", "[::1%eth0]:80", "[::1%4294967296]:80", "[127.0.0.1]:80", "localhost:80", "[::1]80",
    "[1::2:]:3",
  ] where SocketAddress(text) != nil {
    fail(text)
  }
  let ipv4 = SocketAddress.ipv4(IPv4Address(1, 2, 3, 4), port: 0x1234)
  if ipv4.ipv4 != IPv4Address(1, 2, 3, 4) || ipv4.port != 0x1234 || ipv4.domain != .inet || ipv4.ipv6 != nil {
    fail("IPv4")
  }
  let bytes = ipv4.bytes
  let expected: [UInt8] = [2, 0, 0x12, 0x34, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0]
  if bytes.byteCount != 16 { fail("length") }
  for index in 0..<16 where bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self) != expected[index] { fail("bytes") }
  if SocketAddress(bytes: bytes) != ipv4 { fail("from bytes") }
  let ipv6 = SocketAddress.ipv6(.loopback, port: 9, scope: 3, flow: 5)
  if ipv6.ipv6 != .loopback || ipv6.port != 9 || ipv6.scope != 3 || ipv6.ipv4 != nil || ipv6.bytes.byteCount != 28 {
    fail("IPv6")
  }
  let netlink = SocketAddress.netlink(port: 77, groups: 5)
  if netlink.netlinkPort != 77 || netlink.netlinkGroups != 5 || netlink.description != "netlink:77:5" {
    fail("netlink")
  }
  let vsock = SocketAddress.vsock(machine: 2, port: 99)
  if vsock.vsockMachine != 2 || vsock.vsockPort != 99 || vsock.description != "vsock:2:99" { fail("vsock") }
  if SocketAddress().description != "domain 0" { fail(SocketAddress().description) }
}

func testUnixAddresses() throws(Errno) {
  let path = try SocketAddress.unix(path: "/run/socket")
  if path.description != "/run/socket" || path.bytes.byteCount != 14 || path.unixAbstractName != nil { fail("path") }
  if path.unixPath != "/run/socket" { fail("path") }
  let abstract = try SocketAddress.unix(abstract: "a\0b")
  if abstract.description != "@a@b" || abstract.bytes.byteCount != 6 || abstract.unixPath != nil { fail("abstract") }
  if abstract.unixAbstractName?.byteCount != 3 { fail("abstract") }
  if SocketAddress.unixUnnamed.description != "" || SocketAddress.unixUnnamed.bytes.byteCount != 2 { fail("unnamed") }
  let longest = String(repeating: "x", count: 107)
  if try SocketAddress.unix(path: longest).description != longest { fail("longest") }
  if try SocketAddress.unix(abstract: longest).description != "@" + longest { fail("longest") }
  if (try? SocketAddress.unix(path: longest + "x")) != nil { fail("too long") }
  if (try? SocketAddress.unix(abstract: longest + "x")) != nil { fail("too long") }
  if (try? SocketAddress.unix(path: "")) != nil { fail("empty") }
  if (try? SocketAddress.unix(path: "a\0b")) != nil { fail("zero byte") }
  if path == abstract || path.hashValue == abstract.hashValue { fail("equality") }
}

testIPv4()
testIPv6()
testSocketAddresses()
do throws(Errno) { try testUnixAddresses() } catch { fail(error.description) }
print("ok")
