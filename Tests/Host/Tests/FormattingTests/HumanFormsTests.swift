// Byte counts and durations for people: every unit, and both sides of every border.

import Testing

@testable import FullSwiftFormatting

@Suite struct HumanFormsTests {
  @Test(arguments: [
    (0, "0 B"), (1, "1 B"), (512, "512 B"), (1023, "1023 B"), (1024, "1.0 KiB"), (1536, "1.5 KiB"),
    (1_587, "1.5 KiB"), (1_588, "1.6 KiB"), (1_048_524, "1023.9 KiB"), (1_048_525, "1.0 MiB"),
    (1_048_575, "1.0 MiB"), (1_048_576, "1.0 MiB"), (1_572_864, "1.5 MiB"), (-1_572_864, "-1.5 MiB"), (-1, "-1 B"),
    (1_073_741_823, "1.0 GiB"), (1 << 40, "1.0 TiB"), (1 << 50, "1.0 PiB"), (1 << 60, "1.0 EiB"),
    ((1 << 50) - 1, "1.0 PiB"), (.max, "8.0 EiB"), (.min, "-8.0 EiB"),
  ]) func binary(bytes: Int, text: String) {
    #expect(ByteCount(bytes).description == text)
    #expect(written { ByteCount(bytes).write(to: &$0) } == text)
  }

  @Test(arguments: [
    (0, "0 B"), (999, "999 B"), (1_000, "1.0 kB"), (1_049, "1.0 kB"), (1_050, "1.1 kB"), (999_949, "999.9 kB"),
    (999_950, "1.0 MB"), (4_700_000_000, "4.7 GB"), (999_999_999_999, "1.0 TB"), (-2_500_000, "-2.5 MB"),
    (1_000_000_000_000_000, "1.0 PB"), (.max, "9.2 EB"),
  ]) func decimal(bytes: Int, text: String) {
    #expect(ByteCount(bytes, units: .decimal).description == text)
  }

  @Test func greatest() {
    #expect(ByteCount(UInt64.max).description == "16.0 EiB")
    #expect(ByteCount(UInt64.max, units: .decimal).description == "18.4 EB")
    #expect(ByteCount(UInt8.max).description == "255 B")
    #expect(ByteCount(Int8.min).description == "-128 B")
  }

  /// Rounding, by arithmetic that cannot err: a text of N.d units means bytes within half a tenth of it.
  @Test func rounding() throws {
    var random = SeededRandom("byte counts")
    for _ in 0..<50_000 {
      let bytes = random.integer(UInt64.self)
      for (units, base, names) in [
        (ByteCount.Units.binary, UInt128(1024), ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]),
        (.decimal, 1000, ["B", "kB", "MB", "GB", "TB", "PB", "EB"]),
      ] {
        let text = ByteCount(bytes, units: units).description
        let parts = text.split(separator: " ")
        let index = try #require(names.firstIndex(of: String(parts[1])))
        if index == 0 {
          #expect(UInt64(parts[0]) == bytes)
          continue
        }
        let tenths = try #require(UInt128(parts[0].replacing(".", with: "")))
        var unit: UInt128 = 1
        for _ in 0..<index { unit *= base }
        // Twenty times the bytes, between twice the tenths less one (including it) and plus one, in units.
        let isRight = 20 * UInt128(bytes) >= (2 * tenths - 1) * unit && 20 * UInt128(bytes) < (2 * tenths + 1) * unit
        if !isRight || tenths < 10 || (tenths >= 10 * base && index < 6) { Issue.record("\(bytes): \(text)") }
      }
    }
  }

  @Test(
    arguments: [
      (.zero, "0 s"), (.nanoseconds(1), "1 ns"), (.nanoseconds(-1), "-1 ns"), (.nanoseconds(250), "250 ns"),
      (.nanoseconds(999), "999 ns"), (.nanoseconds(1_000), "1.0 µs"), (.nanoseconds(1_049), "1.0 µs"),
      (.nanoseconds(1_050), "1.1 µs"), (.nanoseconds(999_949), "999.9 µs"), (.nanoseconds(999_950), "1.0 ms"),
      (.microseconds(3_200), "3.2 ms"), (.microseconds(-3_200), "-3.2 ms"), (.microseconds(999_949), "999.9 ms"),
      (.microseconds(999_950), "1.0 s"), (.milliseconds(1_500), "1.5 s"), (.milliseconds(59_949), "59.9 s"),
      (.milliseconds(59_950), "1 min 0 s"), (.seconds(60), "1 min 0 s"), (.seconds(123), "2 min 3 s"),
      (.seconds(-123), "-2 min 3 s"), (.milliseconds(3_599_499), "59 min 59 s"),
      (.milliseconds(3_599_500), "1 h 0 min"),
      (.seconds(3_720), "1 h 2 min"), (.seconds(3_749), "1 h 2 min"), (.seconds(3_750), "1 h 3 min"),
      (.seconds(86_369), "23 h 59 min"), (.seconds(86_370), "1 d 0 h"), (.seconds(4 * 86_400 + 5 * 3_600), "4 d 5 h"),
      (.seconds(86_400 + 1_799), "1 d 0 h"), (.seconds(86_400 + 1_800), "1 d 1 h"),
      (.seconds(Int64.max), "106751991167300 d 16 h"), (.seconds(Int64.min), "-106751991167300 d 16 h"),
      (Duration(secondsComponent: 0, attosecondsComponent: 499_999_999), "0 s"),
      (Duration(secondsComponent: 0, attosecondsComponent: -499_999_999), "0 s"),
      (Duration(secondsComponent: 0, attosecondsComponent: 500_000_000), "1 ns"),
      (Duration(secondsComponent: 0, attosecondsComponent: 999_499_999_999), "999 ns"),
      (Duration(secondsComponent: 0, attosecondsComponent: 999_500_000_000), "1.0 µs"),
      (Duration(secondsComponent: 1, attosecondsComponent: 50_000_000_000_000_000), "1.1 s"),
      (Duration(secondsComponent: 1, attosecondsComponent: 49_999_999_999_999_999), "1.0 s"),
    ] as [(Duration, String)]) func durations(duration: Duration, text: String)
  {
    #expect(ElapsedTime(duration).description == text)
    #expect(written { ElapsedTime(duration).write(to: &$0) } == text)
  }
}
