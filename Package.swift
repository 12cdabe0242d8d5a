// swift-tools-version: 6.2
import PackageDescription

/// What every room is built with: Swift 6, strict memory safety, warnings are errors.
let room: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Tests see the rooms they test; C memory stays behind the rooms' walls.
let suite: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// A system library that pkg-config describes and Debian, Homebrew and Fedora carry.
func library(_ name: String, _ pkgConfig: String, debian: String, homebrew: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/\(name)", pkgConfig: pkgConfig,
    providers: [.apt([debian]), .brew([homebrew])])
}

let package = Package(
  name: "kaitei",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "kaitei", targets: ["KaiteiCommand"]),
    .library(name: "Kaitei", targets: ["Kaitei"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    library("CLibgit2", "libgit2", debian: "libgit2-dev", homebrew: "libgit2"),
    library("CMarkdown", "libcmark-gfm", debian: "libcmark-gfm-dev", homebrew: "cmark-gfm"),
    library("CCharset", "uchardet", debian: "libuchardet-dev", homebrew: "uchardet"),
    library("CZlib", "zlib", debian: "zlib1g-dev", homebrew: "zlib"),
    library("CHTML", "libxml-2.0", debian: "libxml2-dev", homebrew: "libxml2"),
    library("CCrypto", "libcrypto", debian: "libssl-dev", homebrew: "openssl"),
    library("CZip", "libzip", debian: "libzip-dev", homebrew: "libzip"),

    .target(name: "SequenceDiff", swiftSettings: room),
    .target(name: "Digest", dependencies: ["CCrypto"], swiftSettings: room),
    .target(name: "PolicyModel", swiftSettings: room),
    .target(name: "Lexicon", dependencies: ["PolicyModel"], swiftSettings: room),
    .target(
      name: "DocumentReading",
      dependencies: [
        "PolicyModel", "Lexicon", "Digest", "CMarkdown", "CCharset", "CHTML", "CZip",
      ],
      swiftSettings: room),
    .target(name: "Extraction", dependencies: ["PolicyModel", "Lexicon"], swiftSettings: room),
    .target(
      name: "DocumentAlignment", dependencies: ["PolicyModel", "Lexicon", "SequenceDiff"],
      swiftSettings: room),
    .target(
      name: "ChangeDetection", dependencies: ["PolicyModel", "Lexicon", "SequenceDiff"],
      swiftSettings: room),
    .target(
      name: "ConsistencyChecking", dependencies: ["PolicyModel", "Lexicon"],
      swiftSettings: room),
    .target(
      name: "ReportRendering", dependencies: ["PolicyModel", "Digest", "CZip"], swiftSettings: room),
    .target(name: "Git", dependencies: ["CLibgit2", "CZlib", "Digest"], swiftSettings: room),
    .target(
      name: "EditionStore", dependencies: ["PolicyModel", "Git", "Digest"], swiftSettings: room),
    .target(
      name: "Kaitei",
      dependencies: [
        "PolicyModel", "Digest", "DocumentReading", "Extraction", "DocumentAlignment",
        "ChangeDetection", "ConsistencyChecking", "ReportRendering", "EditionStore",
      ],
      swiftSettings: room),
    .executableTarget(
      name: "KaiteiCommand",
      dependencies: [
        "Kaitei", "PolicyModel", "ReportRendering", "EditionStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: room),

    .testTarget(name: "SequenceDiffTests", dependencies: ["SequenceDiff"], swiftSettings: suite),
    .testTarget(name: "DigestTests", dependencies: ["Digest"], swiftSettings: suite),
    .testTarget(name: "PolicyModelTests", dependencies: ["PolicyModel"], swiftSettings: suite),
    .testTarget(
      name: "LexiconTests", dependencies: ["Lexicon", "PolicyModel"], swiftSettings: suite),
    .testTarget(
      name: "DocumentReadingTests", dependencies: ["DocumentReading", "PolicyModel"],
      swiftSettings: suite),
    .testTarget(
      name: "ExtractionTests", dependencies: ["Extraction", "DocumentReading", "PolicyModel"],
      exclude: ["Demands/Corpus"], swiftSettings: suite),
    .testTarget(
      name: "DocumentAlignmentTests",
      dependencies: ["DocumentAlignment", "DocumentReading", "Lexicon", "PolicyModel"],
      swiftSettings: suite),
    .testTarget(
      name: "ChangeDetectionTests",
      dependencies: [
        "ChangeDetection", "DocumentAlignment", "Extraction", "DocumentReading", "PolicyModel",
      ],
      exclude: ["Pairs"], swiftSettings: suite),
    .testTarget(
      name: "ConsistencyCheckingTests",
      dependencies: ["ConsistencyChecking", "Extraction", "DocumentReading", "PolicyModel"],
      swiftSettings: suite),
    .testTarget(
      name: "ReportRenderingTests", dependencies: ["ReportRendering", "PolicyModel", "Digest"],
      exclude: ["Golden"], swiftSettings: suite),
    // The git of this machine, for a second opinion.
    .target(
      name: "RealGit", dependencies: ["Git"], path: "Tests/RealGit", swiftSettings: suite),
    .testTarget(name: "GitTests", dependencies: ["Git", "RealGit"], swiftSettings: suite),
    .testTarget(
      name: "EditionStoreTests",
      dependencies: ["EditionStore", "Git", "Digest", "PolicyModel", "RealGit"],
      swiftSettings: suite),
    .testTarget(
      name: "KaiteiTests",
      dependencies: ["Kaitei", "PolicyModel", "ReportRendering", "EditionStore"],
      exclude: ["Golden"], swiftSettings: suite),
    .testTarget(
      name: "FuzzTests",
      dependencies: ["Kaitei", "PolicyModel", "SequenceDiff", "ReportRendering", "EditionStore"],
      swiftSettings: suite),
    .testTarget(name: "CommandTests", swiftSettings: suite),
    .testTarget(name: "HouseTests", swiftSettings: suite),
  ]
)
