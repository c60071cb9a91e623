// A reader against a model: short reads, interruptions, inputs that are not ready, ends and errors at any place.

import FullSwiftFormatting
import LinuxABI
import LinuxCore
import Testing

@testable import FullSwiftCore

/// Serialised, for there is one script at a time.
@Suite(.serialized) final class BufferedReaderTests {
  private var random = SplitMix64("reader")

  private func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// Text that has everything in it: words, numbers, every line end, long runs, and bytes that are none of these.
  private func randomBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<number(1...60) {
      switch number(0...11) {
      case 0: bytes += Array("\(Int32(truncatingIfNeeded: random.next()))".utf8)
      case 1: bytes += Array("\(Int64(bitPattern: random.next()))\(number(0...9))".utf8.prefix(number(1...21)))
      case 2: bytes += Array("\(Double(bitPattern: random.next()))".utf8)
      case 3: bytes += Array("\r\n".utf8)
      case 4: bytes += [10]
      case 5: bytes += Array(repeating: 10, count: number(1...9))
      case 6: bytes += Array(repeating: UInt8(ascii: "x"), count: number(1...9000))
      case 7: bytes += (0..<number(1...5)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      case 8: bytes += Array(repeating: 32, count: number(1...80))
      case 9: bytes += Array("-,+.é\0\t".utf8)
      default: bytes += (0..<number(1...12)).map { _ in UInt8(number(97...122)) } + [32]
      }
      if number(0...2) == 0 { bytes.append(number(0...1) == 0 ? 32 : 10) }
    }
    return bytes
  }

  private func randomParts() -> [Part] {
    (0..<number(1...8)).map { _ in
      switch number(0...7) {
      case 0: .end
      case 1: .error(.ioError)
      case 2: .error(.badFileDescriptor)
      default: .bytes(randomBytes())
      }
    }
  }

  @Test func randomAgainstModel() {
    for round in 0..<80 {
      let parts = randomParts()
      var model = InputModel(parts)
      Script.current = Script(parts, SplitMix64(seed: random.next()))
      var reader = scriptedReader(capacity: number(1...3) * 4096, keepsMemory: number(0...3) == 0)
      var trace: [String] = []
      for _ in 0..<2000 where !model.isExhausted {
        Script.current.largestAnswer = [1, 10, 5000, 20_000][number(0...3)]
        let step = number(0...14)
        trace.append("\(step)")
        let isRight = agree(step, &reader, &model)
        if !isRight || reader.byteOffset != Int64(model.consumedByteCount) {
          Issue.record(
            "round \(round), steps \(trace.suffix(5)), at byte \(reader.byteOffset), not \(model.consumedByteCount)")
          return
        }
      }
    }
  }

  /// Does one thing with the reader and the model, and compares.
  private func agree(_ step: Int, _ reader: inout BufferedReader, _ model: inout InputModel) -> Bool {
    switch step {
    case 0, 1: agreeOnLine(&reader, &model, 10, isLine: true, strips: step == 0)
    case 2: agreeOnLine(&reader, &model, UInt8(truncatingIfNeeded: random.next()), isLine: false, strips: true)
    case 3: agreeOnLine(&reader, &model, 32, isLine: false, strips: false)
    case 4: agreeOnWord(&reader, &model)
    case 5: agreeOnChunk(&reader, &model)
    case 6, 7: agreeOnCount(&reader, &model, [0, 1, 7, 4096, 10_000][number(0...4)], consumes: step == 6)
    case 8: agreeOnByte(&reader, &model)
    case 9: number(0...20) == 0 ? agreeOnAll(&reader, &model) : true
    case 10: agreeOnMemory(&reader, &model, [1, 20, 5000, 20_000][number(0...3)])
    case 11: agreeOnSkip(&reader, &model, [0, 1, 100, 7000][number(0...3)])
    case 12:
      agreeOnNumber(
        &reader, &model, { reader throws(ReadingError) in try reader.readInt() },
        { text throws(NumberParsingError) in try Int.parsePrefix(of: text) })
    case 13:
      agreeOnNumber(
        &reader, &model, { reader throws(ReadingError) in try reader.readInteger(as: UInt16.self, radix: 16) },
        { text throws(NumberParsingError) in try UInt16.parsePrefix(of: text, radix: 16) })
    default:
      agreeOnNumber(
        &reader, &model, { reader throws(ReadingError) in try reader.readDouble() },
        { text throws(NumberParsingError) in try Double.parsePrefix(of: text) })
    }
  }

  private func agreeOnLine(
    _ reader: inout BufferedReader, _ model: inout InputModel, _ delimiter: UInt8, isLine: Bool, strips: Bool
  ) -> Bool {
    let answer = result { () throws(Errno) in
      isLine
        ? copied(try reader.nextLine(strippingNewline: strips))
        : copied(try reader.next(through: delimiter, strippingDelimiter: strips))
    }
    return answer
      == result { () throws(Errno) -> [UInt8]? in
        var (bytes, isStopped) = try model.look { byte, _ in byte == delimiter }
        if bytes.isEmpty {
          model.takeEnd()
          return nil
        }
        model.consume(bytes.count)
        if strips && isStopped {
          bytes.removeLast()
          if isLine && bytes.last == 13 { bytes.removeLast() }
        }
        return bytes
      }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  /// White space is consumed, also where an error follows.
  private func skipSpaces(_ model: inout InputModel) throws(Errno) -> Bool {
    model.consume(model.plainBytes.prefix { Self.isSpace($0) }.count)
    return try model.look { _, _ in true }.isStopped
  }

  private func agreeOnWord(_ reader: inout BufferedReader, _ model: inout InputModel) -> Bool {
    result { () throws(Errno) in copied(try reader.nextWord()) }
      == result { () throws(Errno) -> [UInt8]? in
        if try !skipSpaces(&model) {
          model.takeEnd()
          return nil
        }
        let (bytes, isStopped) = try model.look { byte, _ in Self.isSpace(byte) }
        let word = isStopped ? Array(bytes.dropLast()) : bytes
        model.consume(word.count)
        return word
      }
  }

  private func agreeOnChunk(_ reader: inout BufferedReader, _ model: inout InputModel) -> Bool {
    let answer = result { () throws(Errno) in copied(try reader.nextChunk()) }
    if case .success(let chunk?) = answer {
      let isRight = !chunk.isEmpty && model.plainBytes.starts(with: chunk)
      model.consume(chunk.count)
      return isRight
    }
    return answer == noMore(&model)
  }

  /// Nil where there is an end, and the error where there is one; a success with something where there is more.
  private func noMore(_ model: inout InputModel) -> Result<[UInt8]?, Errno> {
    result { () throws(Errno) in
      if try model.look({ _, _ in true }).isStopped { return [] }
      model.takeEnd()
      return nil
    }
  }

  private func agreeOnCount(
    _ reader: inout BufferedReader, _ model: inout InputModel, _ count: Int, consumes: Bool
  ) -> Bool {
    let answer = result { () throws(Errno) -> [UInt8]? in
      consumes ? [UInt8](copying: try reader.next(count)) : [UInt8](copying: try reader.peek(count))
    }
    return answer
      == result { () throws(Errno) -> [UInt8]? in
        if count == 0 { return [] }
        let bytes = try model.look { _, index in index == count - 1 }.bytes
        if consumes && bytes.isEmpty { model.takeEnd() }
        if consumes { model.consume(bytes.count) }
        return bytes
      }
  }

  private func agreeOnByte(_ reader: inout BufferedReader, _ model: inout InputModel) -> Bool {
    result { () throws(Errno) in try reader.readByte().map { [$0] } }
      == result { () throws(Errno) -> [UInt8]? in
        let (bytes, isStopped) = try model.look { _, _ in true }
        if !isStopped { model.takeEnd() }
        model.consume(bytes.count)
        return isStopped ? bytes : nil
      }
  }

  private func agreeOnAll(_ reader: inout BufferedReader, _ model: inout InputModel) -> Bool {
    result { () throws(Errno) -> [UInt8]? in try reader.readAll() }
      == result { () throws(Errno) -> [UInt8]? in
        let bytes = try model.look { _, _ in false }.bytes
        model.consume(bytes.count)
        model.takeEnd()
        return bytes
      }
  }

  private func agreeOnMemory(_ reader: inout BufferedReader, _ model: inout InputModel, _ room: Int) -> Bool {
    var bytes = [UInt8](repeating: 0, count: room)
    let answer = result { () throws(Errno) -> Int in
      var count = 0
      var failure: Errno?
      bytes.withUnsafeMutableBytes { buffer in
        do throws(Errno) { count = try reader.read(into: buffer) } catch { failure = error }
      }
      if let failure { throw failure }
      return count
    }
    if case .success(let count) = answer, count > 0 {
      let isRight = model.plainBytes.starts(with: bytes[..<count])
      model.consume(count)
      return isRight
    }
    return answer.map { _ in nil } == noMore(&model)
  }

  private func agreeOnSkip(_ reader: inout BufferedReader, _ model: inout InputModel, _ count: Int) -> Bool {
    result { () throws(Errno) in try reader.skip(count) }
      == result { () throws(Errno) in
        let bytes = model.plainBytes.prefix(count)
        model.consume(bytes.count)
        if bytes.count < count {
          if model.isAtError { _ = try model.look { _, _ in true } }
          if bytes.isEmpty { model.takeEnd() }
        }
        return bytes.count
      }
  }

  private func agreeOnNumber<Value: Equatable>(
    _ reader: inout BufferedReader, _ model: inout InputModel,
    _ read: (inout BufferedReader) throws(ReadingError) -> Value?,
    _ parse: (Span<UInt8>) throws(NumberParsingError) -> (value: Value, byteCount: Int)
  ) -> Bool {
    let before = model
    let answer: Result<Value?, ReadingError>
    do throws(ReadingError) { answer = .success(try read(&reader)) } catch { answer = .failure(error) }
    let expected: Result<Value?, ReadingError>
    do throws(Errno) {
      if try !skipSpaces(&model) {
        model.takeEnd()
        expected = .success(nil)
      } else {
        let text = try model.look { byte, _ in !Self.isOfNumber(byte) }.bytes
        do throws(NumberParsingError) {
          let (value, count) = try parse(text.span)
          model.consume(count)
          expected = .success(value)
        } catch {
          expected = .failure(.number(NumberParsingError(error.reason, at: model.consumedByteCount + error.offset)))
        }
      }
    } catch {
      // The reader looks only as far as it must: it may have seen the number's end before the error.
      if case .success(let value?) = answer {
        model = before
        model.consume(model.plainBytes.prefix { Self.isSpace($0) }.count)
        guard let (number, count) = try? parse(model.plainBytes.span) else { return false }
        model.consume(count)
        return value == number || (value != value && number != number)
      }
      expected = .failure(.system(error))
    }
    if case .success(let a?) = answer, case .success(let b?) = expected, a != a, b != b { return true }
    return answer == expected
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    byte < 128
      && (Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber
        || "+-._()".utf8.contains(byte))
  }

  // MARK: What has limits

  @Test func aLineThatMayNotGrow() throws {
    let line = [UInt8](repeating: 120, count: 30_000) + [10]
    Script.current = Script([.bytes([97, 10] + line + [98, 10])], random)
    Script.current.largestAnswer = 20_000
    var reader = scriptedReader(capacity: 4096, maximumCapacity: 16_384)
    #expect(try reader.readLine() == "a")
    for _ in 0..<2 {
      #expect(throws: Errno.noBufferSpace) { _ = try reader.nextLine() }
      #expect(reader.byteOffset == 2)
    }
    // Nothing of it is lost.
    #expect(try reader.skip(30_001) == 30_001)
    #expect(try reader.readLine() == "b")
    #expect(try reader.readLine() == nil)
  }

  @Test func growthKeepsEverything() throws {
    for keepsMemory in [false, true] {
      let bytes = (0..<1_000_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      Script.current = Script([.bytes(bytes)], random)
      Script.current.largestAnswer = 1_000_000
      var reader = scriptedReader(keepsMemory: keepsMemory)
      #expect(try reader.readByte() == bytes[0])
      let isEqual = try reader.readAll() == Array(bytes[1...])
      #expect(isEqual)
    }
  }

  /// A terminal after ^D: each end is told once, and what comes behind it is read.
  @Test func endsAgainAndAgain() throws {
    Script.current = Script(
      [.bytes(Array("a".utf8)), .end, .end, .bytes(Array("b\n".utf8)), .end, .bytes([99])], random)
    var reader = scriptedReader()
    let lines = try (0..<8).map { _ in try reader.readLine() }
    #expect(lines == ["a", nil, nil, "b", nil, "c", nil, nil])
  }

  /// No bytes are looked at that nobody has asked for: on a terminal that would wait for the next line.
  @Test func readsNoMoreThanItMust() throws {
    Script.current = Script([.bytes(Array("12 34\n".utf8)), .error(.ioError)], random)
    Script.current.largestAnswer = 6
    var reader = scriptedReader()
    #expect(try reader.readInt() == 12)
    #expect(try reader.readInt() == 34)
    #expect(try reader.readLine() == "")
    #expect(throws: Errno.ioError) { _ = try reader.readLine() }
    #expect(try reader.readLine() == nil)
  }
}

extension SplitMix64 {
  init(seed: UInt64) { state = seed }
}

private func copied(_ bytes: Span<UInt8>?) -> [UInt8]? {
  guard let bytes else { return nil }
  return [UInt8](copying: bytes)
}

/// What a call answers or throws.
private func result<Value>(_ body: () throws(Errno) -> Value) -> Result<Value, Errno> {
  do throws(Errno) { return .success(try body()) } catch { return .failure(error) }
}
