// swift-tools-version: 6.2
//
// Standard input and output, beside the peers in ./peers: ./run has the rest.
import Foundation
import PackageDescription

let root = URL(filePath: Context.packageDirectory).appending(path: "../../..").standardizedFileURL
let fullSwift = root.lastPathComponent.lowercased()

func program(_ name: String) -> Target {
  .executableTarget(
    name: name, dependencies: [.product(name: "FullSwiftCore", package: fullSwift)],
    swiftSettings: [.enableExperimentalFeature("Embedded")])
}

let package = Package(
  name: "io",
  dependencies: [.package(path: "../../..")],
  targets: ["print-lines", "count-words", "sum-integers"].map(program)
)
