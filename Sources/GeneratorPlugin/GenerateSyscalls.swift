// `swift package generate-syscalls`: what `./x gen` does, for those who call SwiftPM. The work is Sources/Generator's.
import Foundation
import PackagePlugin

@main
struct GenerateSyscalls: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let process = Process()
    process.executableURL = try context.tool(named: "generate-syscalls").url
    process.arguments =
      ["--package", context.package.directoryURL.path, "--clang", try context.tool(named: "clang").url.path] + arguments
    try process.run()
    process.waitUntilExit()
    // The tool has said what is wrong: its status is the answer.
    if process.terminationStatus != 0 { exit(process.terminationStatus) }
  }
}
