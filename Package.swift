// swift-tools-version: 6.2
// The layers of Vingerafdruk, lowest first; an arrow may only point up this page.
// `.ci/layers.py` holds every `import` line to what is declared here.
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// One layer: a library target and, when it is tested in its own right, its test target.
///
/// - Parameters:
///   - name: the module.
///   - dependencies: the layers below that it stands on.
///   - optional: what it uses only when a trait asks for it.
///   - tested: whether it has a test target of its own.
///   - fixtures: whether that has files which only its tests read.
func layer(
  _ name: String, on dependencies: [String] = [], optional: [Target.Dependency] = [],
  tested: Bool = false, fixtures: Bool = false
) -> [Target] {
  let below = dependencies.map { Target.Dependency(stringLiteral: $0) } + optional
  let library = Target.target(name: name, dependencies: below, swiftSettings: settings)
  guard tested else { return [library] }
  return [
    library,
    .testTarget(
      name: "\(name)Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + below,
      path: "Tests/\(name)Tests", exclude: fixtures ? ["Fixtures"] : [],
      swiftSettings: settings),
  ]
}

/// What only the local web page needs.
func ifServer(_ product: String, _ package: String) -> Target.Dependency {
  .product(name: product, package: package, condition: .when(traits: ["Server"]))
}

let package = Package(
  name: "vingerafdruk",
  products: [
    .library(name: "Vingerafdruk", targets: ["Vingerafdruk"]),
    .executable(name: "vingerafdruk", targets: ["VingerafdrukCLI"]),
  ],
  // Each names what the library behind it serves; `--disable-default-traits` leaves ICU alone.
  traits: [
    .trait(name: "Office", description: "docx, odt, xlsx and XML formats, by libzip and libxml2"),
    .trait(name: "Tables", description: "SPSS and Excel tables, by ReadStat and libxlsxwriter"),
    .trait(name: "Databases", description: "SQLite, by GRDB"),
    .trait(name: "Compression", description: "gzip and zstd, by zlib and libzstd"),
    .trait(name: "Server", description: "the local web page, by Hummingbird"),
    .default(enabledTraits: ["Office", "Tables", "Databases", "Compression", "Server"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // C: the door to ICU (no ICU header is visible to Swift), the bytes of Lexicons/, Norms/ and of pages.
    .systemLibrary(
      name: "CSystemICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICU", dependencies: ["CSystemICU"]),
    .target(name: "CLexicons"),
    .target(name: "CNorms"),
    .systemLibrary(name: "CReadStat", providers: [.apt(["libreadstat-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    // C: the doors to libzip and libxml2, empty without the trait.
    .systemLibrary(
      name: "CSystemZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CSystemXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "CZip",
      dependencies: [.target(name: "CSystemZip", condition: .when(traits: ["Office"]))],
      cSettings: [.define("OFFICE", .when(traits: ["Office"]))]),
    .target(
      name: "CXML",
      dependencies: [.target(name: "CSystemXML", condition: .when(traits: ["Office"]))],
      cSettings: [.define("OFFICE", .when(traits: ["Office"]))]),
    .target(name: "CServer", exclude: ["Resources"]),
    .target(name: "CPages", exclude: ["Resources"]),
    // C, header-only: classes of 64 bytes at a time, inlined into Swift.
    .target(name: "CByteMask"),
    // C: the doors to zlib and libzstd, empty without the trait.
    .systemLibrary(
      name: "CSystemZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CSystemZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .target(
      name: "CZlib",
      dependencies: [.target(name: "CSystemZlib", condition: .when(traits: ["Compression"]))],
      cSettings: [.define("COMPRESSION", .when(traits: ["Compression"]))]),
    .target(
      name: "CZstd",
      dependencies: [.target(name: "CSystemZstd", condition: .when(traits: ["Compression"]))],
      cSettings: [.define("COMPRESSION", .when(traits: ["Compression"]))]),
  ]
    // 1 · bytes and ICU
    + layer("Bytes", on: ["CByteMask"], tested: true)
    + layer("ICU", on: ["CICU"], tested: true)
    // 2 · what is measured
    + layer("Documents", on: ["Bytes"])
    // 3 · bytes → tokens
    + layer("Tokens", on: ["Bytes", "CByteMask", "ICU"], tested: true)
    // 4 · tokens → matches
    + layer("Lexicons", on: ["Bytes", "ICU", "Tokens", "CLexicons"], tested: true)
    + layer("Inflection", tested: true)
    // 5 · which category an ambiguous form has here
    + layer("Disambiguation", on: ["Bytes", "Tokens", "Lexicons"], tested: true)
    // 6 · matches → counts
    + layer("Counting", on: ["Bytes", "Tokens", "Lexicons"], tested: true)
    // 7 · counts → rates and measures
    + layer(
      "Measures",
      on: ["Bytes", "Documents", "Tokens", "Lexicons", "Disambiguation", "Counting"], tested: true)
    + layer("Tones", on: ["Bytes", "Tokens", "Lexicons"], tested: true)
    // 8 · files → documents; results → files
    + layer(
      "Readers", on: ["Bytes", "ICU", "Documents"],
      optional: [
        .target(name: "CReadStat", condition: .when(traits: ["Tables"])),
        .target(name: "CZip", condition: .when(traits: ["Office"])),
        .target(name: "CXML", condition: .when(traits: ["Office"])),
        .target(name: "CZlib", condition: .when(traits: ["Compression"])),
        .target(name: "CZstd", condition: .when(traits: ["Compression"])),
      ], tested: true, fixtures: true)
    + layer(
      "Reports",
      on: [
        "Documents", "Tokens", "Lexicons", "Disambiguation", "Counting", "Measures", "Tones",
      ],
      optional: [
        .target(name: "CReadStat", condition: .when(traits: ["Tables"])),
        .target(name: "CXlsxWriter", condition: .when(traits: ["Tables"])),
      ], tested: true)
    // Both at once: SQLite tables are read and written here.
    + layer(
      "Databases",
      on: ["Counting", "Documents", "Measures", "Tones", "Readers", "Reports"],
      optional: [
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Databases"]))
      ], tested: true)
    // 9 · the library product
    + layer(
      "Vingerafdruk",
      on: [
        "Bytes", "ICU", "Documents", "Tokens", "Lexicons", "Inflection", "Disambiguation",
        "Counting",
        "Measures", "Tones", "Readers", "Reports", "CNorms",
      ], tested: true)
    // 10 · results → pages to look at
    + layer(
      "Pages",
      on: [
        "Bytes", "ICU", "Documents", "Tokens", "Lexicons", "Disambiguation", "Counting", "Measures",
        "Tones", "Reports", "Vingerafdruk", "CPages",
      ], optional: [.product(name: "Mustache", package: "swift-mustache")], tested: true)
    + [
      // 11 · the doors
      .target(
        name: "VingerafdrukServer",
        dependencies: [
          "Vingerafdruk", "Bytes", "ICU", "Documents", "Tokens", "Lexicons", "Disambiguation",
          "Counting", "Measures", "Readers", "Reports", "Pages", "CServer",
          ifServer("Hummingbird", "hummingbird"),
          ifServer("HTTPTypes", "swift-http-types"), ifServer("Logging", "swift-log"),
          ifServer("NIOCore", "swift-nio"), ifServer("NIOPosix", "swift-nio"),
          ifServer("ServiceLifecycle", "swift-service-lifecycle"),
          ifServer("UnixSignals", "swift-service-lifecycle"),
          ifServer("HummingbirdCore", "hummingbird"),
          .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Databases"])),
        ], swiftSettings: settings),
      .executableTarget(
        name: "VingerafdrukCLI",
        dependencies: [
          "Vingerafdruk", "VingerafdrukServer", "ICU", "Disambiguation", "Documents", "Tokens",
          "Lexicons", "Counting", "Measures", "Tones", "Readers", "Reports", "Databases", "Pages",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
          ifServer("Logging", "swift-log"),
        ], swiftSettings: settings),

      // Training: run by hand, its results are committed.
      .executableTarget(
        name: "TrainContext",
        dependencies: ["Bytes", "Disambiguation", "Inflection", "Lexicons", "Tokens"],
        exclude: ["prepare.py"], swiftSettings: settings),

      .executableTarget(
        name: "TrainTones", dependencies: ["Vingerafdruk", "Tones", "Lexicons", "Disambiguation"],
        swiftSettings: settings),

      // All forms of the lists in Lexicons/inflection/, for comparison with tagged text.
      .executableTarget(
        name: "InflectLists", dependencies: ["Inflection"], swiftSettings: settings),

      // Tests that cross layers.
      .target(
        name: "TestSupport", dependencies: ["Bytes", "Disambiguation", "Lexicons"],
        path: "Tests/TestSupport",
        swiftSettings: settings),
      .testTarget(
        name: "ConformanceTests", dependencies: ["TestSupport", "ICU", "Lexicons", "Tokens"],
        exclude: ["WordBreakExtra-nl.txt"], swiftSettings: settings),
      .testTarget(
        name: "LexiconFileTests",
        dependencies: ["TestSupport", "Documents", "Lexicons", "Tokens", "Vingerafdruk"],
        swiftSettings: settings),
      .testTarget(
        name: "GoldenTests",
        dependencies: [
          "TestSupport", "Counting", "Disambiguation", "Documents", "Lexicons", "Measures",
          "Readers", "Reports", "Tones", "Vingerafdruk",
        ], swiftSettings: settings),
      .testTarget(
        name: "VingerafdrukServerTests",
        dependencies: [
          "VingerafdrukServer", "Vingerafdruk", "Disambiguation", "Documents", "Lexicons",
          "Counting", "Measures", "Readers", "Reports", "TestSupport",
          ifServer("Hummingbird", "hummingbird"), ifServer("HummingbirdTesting", "hummingbird"),
          ifServer("HTTPTypes", "swift-http-types"), ifServer("Logging", "swift-log"),
          ifServer("NIOCore", "swift-nio"),
        ], swiftSettings: settings),
      .testTarget(
        name: "CLITests", dependencies: ["TestSupport", "VingerafdrukCLI"],
        swiftSettings: settings),
    ],
  cLanguageStandard: .c2x
)
