// The parsing of what the kernel leaves on the stack, on stacks made here.

import Testing

@testable import LinuxCore

/// The words of an initial stack: the pointers in it lead nowhere but to the texts.
private final class SyntheticStack {
  private let texts: [UnsafeMutablePointer<CChar>]
  private let words: UnsafeMutablePointer<Int>

  init(arguments: [String], environment: [String], auxiliary: [(UInt, UInt)]) {
    texts = (arguments + environment).map { text in
      let bytes = text.utf8CString
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
      for (index, byte) in bytes.enumerated() { copy[index] = byte }
      return copy
    }
    let pointers = texts.map { Int(bitPattern: $0) }
    var all = [arguments.count]
    all += pointers.prefix(arguments.count) + [0]
    all += pointers.dropFirst(arguments.count) + [0]
    for (key, value) in auxiliary + [(0, 0)] { all += [Int(bitPattern: key), Int(bitPattern: value)] }
    words = .allocate(capacity: all.count)
    words.initialize(from: all, count: all.count)
  }

  deinit {
    words.deallocate()
    for text in texts { text.deallocate() }
  }

  var stack: InitialStack { InitialStack(base: words) }
}

private func strings(_ start: UnsafeMutablePointer<CStringPointer?>) -> [String] {
  var (next, result) = (start, [String]())
  while let text = next.pointee {
    result.append(String(cString: text))
    next += 1
  }
  return result
}

@Suite struct InitialStackTests {
  @Test(arguments: [
    ([], []), (["tool"], []), ([], ["A=1"]), (["tool", "", "b c"], ["A=1", "B", "=", ""]),
  ])
  func argumentsAndEnvironment(arguments: [String], environment: [String]) {
    let synthetic = SyntheticStack(
      arguments: arguments, environment: environment, auxiliary: [(6, 4096), (25, 0x1234)])
    withExtendedLifetime(synthetic) {
      let stack = synthetic.stack
      #expect(stack.argumentCount == arguments.count)
      #expect(strings(stack.arguments) == arguments)
      #expect(strings(stack.environment) == environment)
      #expect(stack.auxiliaryVector[.AT_PAGESZ] == 4096)
      #expect(stack.auxiliaryVector[.AT_RANDOM] == 0x1234)
      #expect(stack.auxiliaryVector[.AT_SYSINFO_EHDR] == nil)
    }
  }

  @Test func anEmptyAuxiliaryVector() {
    let synthetic = SyntheticStack(arguments: [], environment: [], auxiliary: [])
    withExtendedLifetime(synthetic) { #expect(synthetic.stack.auxiliaryVector[.AT_RANDOM] == nil) }
  }

  @Test func aValueIsNotTakenForAKey() {
    let synthetic = SyntheticStack(arguments: ["a"], environment: [], auxiliary: [(16, 25), (33, 0), (25, 7)])
    withExtendedLifetime(synthetic) {
      #expect(synthetic.stack.auxiliaryVector[.AT_RANDOM] == 7)
      #expect(synthetic.stack.auxiliaryVector[.AT_HWCAP] == 25)
      #expect(synthetic.stack.auxiliaryVector[.AT_SYSINFO_EHDR] == 0)
    }
  }
}
