// swift-tools-version: 6.2
//
// Threads, locks and channels, beside glibc and Rust: ./run has the rest.
import Foundation
import PackageDescription

let root = URL(filePath: Context.packageDirectory).appending(path: "../../..").standardizedFileURL
let fullSwift = root.lastPathComponent.lowercased()

let package = Package(
  name: "threads",
  dependencies: [.package(path: "../../..")],
  targets: [
    .executableTarget(
      name: "threads", dependencies: [.product(name: "FullSwiftCore", package: fullSwift)],
      swiftSettings: [.enableExperimentalFeature("Embedded")])
  ]
)
