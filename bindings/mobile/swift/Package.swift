// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "Duly",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [.library(name: "Duly", targets: ["Duly"])],
    targets: [
        // The C side: a header, and the name of the library to link.
        .systemLibrary(name: "DulyFFI", path: "Sources/DulyFFI"),
        .target(name: "Duly", dependencies: ["DulyFFI"], path: "Sources/Duly"),
        .testTarget(name: "DulyTests", dependencies: ["Duly"], path: "Tests/DulyTests"),
    ]
)
