// swift-tools-version: 6.2
//
// Tests of the finished files: the programs of ../Programs and the examples, which Tests/run has built, and `./x` itself.
// An ordinary, hosted package, which depends on nothing of FullSwift's.
import PackageDescription

let package = Package(name: "EndToEnd", targets: [.testTarget(name: "EndToEndTests")])
