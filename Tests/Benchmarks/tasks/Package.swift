// swift-tools-version: 6.2
//
// Tasks, actors and sleepers, beside the same source on glibc with libdispatch: ./run has the rest.
import Foundation
import PackageDescription

let root = URL(filePath: Context.packageDirectory).appending(path: "../../..").standardizedFileURL
let fullSwift = root.lastPathComponent.lowercased()

let package = Package(
  name: "tasks",
  dependencies: [.package(path: "../../..")],
  targets: [
    .executableTarget(
      name: "tasks",
      dependencies: [.product(name: "FullSwiftConcurrency", package: fullSwift)],
      swiftSettings: [.enableExperimentalFeature("Embedded")])
  ]
)
