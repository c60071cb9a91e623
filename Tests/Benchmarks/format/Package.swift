// swift-tools-version: 6.2
//
// Numbers to text and back, beside other languages': ./run has the rest. A folder in Sources is a contender; its peers have the
// same name, in peers. Measuring is what they all share: the data and the clock.
import Foundation
import PackageDescription

let root = URL(filePath: Context.packageDirectory).appending(path: "../../..").standardizedFileURL
let fullSwift = root.lastPathComponent.lowercased()
let products: [Target.Dependency] = [
  .product(name: "FullSwiftCore", package: fullSwift), .product(name: "LinuxSystem", package: fullSwift),
]
let embedded: [SwiftSetting] = [.enableExperimentalFeature("Embedded"), .enableExperimentalFeature("Lifetimes")]
let contenders = try FileManager.default.contentsOfDirectory(atPath: Context.packageDirectory + "/Sources")
  .filter { $0 != "Measuring" }.sorted()

let package = Package(
  name: "format",
  dependencies: [.package(path: "../../..")],
  targets: [.target(name: "Measuring", dependencies: products, swiftSettings: embedded)]
    + contenders.map {
      .executableTarget(name: $0, dependencies: ["Measuring"] + products, swiftSettings: embedded)
    }
)
