// swift-tools-version: 6.2
//
// Reading the clock, beside glibc: ./run has the rest.
import Foundation
import PackageDescription

let root = URL(filePath: Context.packageDirectory).appending(path: "../../..").standardizedFileURL
let fullSwift = root.lastPathComponent.lowercased()

let package = Package(
  name: "clock",
  dependencies: [.package(path: "../../..")],
  targets: [
    .executableTarget(
      name: "clock",
      dependencies: [
        .product(name: "FullSwiftCore", package: fullSwift), .product(name: "LinuxSystem", package: fullSwift),
      ],
      swiftSettings: [.enableExperimentalFeature("Embedded")])
  ]
)
