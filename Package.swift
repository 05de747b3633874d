// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// One room of the house and the rooms that it may look into.
func room(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: settings)
}

/// The tests of one room; they may look into whatever they name.
func tests(_ name: String, imports: [Target.Dependency]) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: ["TestSupport", .init(stringLiteral: name)] + imports,
    swiftSettings: settings)
}

/// A C library of the system, found by pkg-config, installed as Debian packages.
func library(_ name: String, pkgConfig: String, debian: String...) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt(debian)])
}

let package = Package(
  name: "kohezija",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    library("CLibYAML", pkgConfig: "yaml-0.1", debian: "libyaml-dev"),
    library("CLibXML2", pkgConfig: "libxml-2.0", debian: "libxml2-dev"),
    library("CLibZip", pkgConfig: "libzip", debian: "libzip-dev"),
    library("CLibZ", pkgConfig: "zlib", debian: "zlib1g-dev"),
    library(
      "CLibCMarkGFM", pkgConfig: "libcmark-gfm", debian: "libcmark-gfm-dev",
      "libcmark-gfm-extensions-dev"),

    room("Diagnostics"),
    room("Languages"),

    room("Translation", imports: ["Diagnostics", "Languages"]),
    room("YAMLSource", imports: ["Diagnostics", "CLibYAML"]),
    room("PlanModel", imports: ["Languages"]),
    room("DocumentTree", imports: ["Diagnostics", "Languages"]),
    room("XMLTree", imports: ["Diagnostics", "CLibXML2"]),
    room("Markdown", imports: ["CLibCMarkGFM"]),

    room(
      "Loading",
      imports: [
        "Diagnostics", "Languages", "YAMLSource", "PlanModel", "Translation", "Markdown",
      ]),
    room(
      "Composition",
      imports: [
        "Diagnostics", "Languages", "PlanModel", "DocumentTree", "Translation", "Markdown",
      ]),
    room("Writers", imports: ["Diagnostics", "Languages", "XMLTree", "DocumentTree"]),
    room("OfficePackage", imports: ["Diagnostics", "XMLTree", "CLibZip", "CLibZ"]),
    room(
      "Exchange", imports: ["Diagnostics", "Languages", "Translation", "XMLTree", "OfficePackage"]),
    room("IATI", imports: ["Diagnostics", "Languages", "YAMLSource", "PlanModel", "XMLTree"]),

    room(
      "Templates",
      imports: [
        "Diagnostics", "Languages", "XMLTree", "OfficePackage", "DocumentTree", "Writers",
      ]),

    room(
      "Verification",
      imports: ["XMLTree", "OfficePackage", "DocumentTree", "PortableDocument", "Translation"]),

    room(
      "Accessibility",
      imports: ["Languages", "XMLTree", "OfficePackage", "DocumentTree", "Writers"]),

    room("PortableDocument", imports: ["DocumentTree"]),

    .executableTarget(
      name: "kohezija",
      dependencies: [
        "Diagnostics", "Languages", "PlanModel", "Loading", "DocumentTree", "Composition",
        "Writers", "Templates", "Translation", "Exchange", "Verification",
        "Accessibility", "PortableDocument", "IATI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.copy("../../Data"), .copy("../../templates")],
      swiftSettings: settings),

    .target(
      name: "TestSupport",
      dependencies: ["Diagnostics", "Languages", "XMLTree", "OfficePackage"],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests("Diagnostics", imports: []),
    tests("Languages", imports: ["Loading", "Diagnostics"]),
    tests("Translation", imports: ["Diagnostics", "Languages", "Loading", "YAMLSource"]),
    tests(
      "Exchange",
      imports: [
        "Diagnostics", "Languages", "Translation", "XMLTree", "OfficePackage", "Loading",
        "PlanModel", "DocumentTree", "Composition", "Writers", "Templates",
      ]),
    tests("YAMLSource", imports: ["Diagnostics"]),
    tests("XMLTree", imports: ["Diagnostics"]),
    tests("Markdown", imports: []),
    tests("OfficePackage", imports: ["Diagnostics", "XMLTree"]),
    tests("PlanModel", imports: ["Languages"]),
    tests(
      "Loading",
      imports: ["Diagnostics", "Languages", "YAMLSource", "PlanModel", "Translation"]),
    tests("DocumentTree", imports: ["Diagnostics", "Languages"]),
    tests(
      "Composition",
      imports: [
        "Diagnostics", "Languages", "YAMLSource", "PlanModel", "DocumentTree", "Loading",
        "IATI",
      ]),
    tests(
      "Writers", imports: ["Diagnostics", "Languages", "XMLTree", "DocumentTree", "Loading"]),
    tests(
      "Templates",
      imports: [
        "Diagnostics", "Languages", "XMLTree", "OfficePackage", "DocumentTree", "Writers",
        "Loading",
      ]),
    tests(
      "Accessibility",
      imports: [
        "Languages", "XMLTree", "OfficePackage", "DocumentTree", "Writers", "Loading",
        "Diagnostics",
      ]),
    tests(
      "IATI",
      imports: [
        "Diagnostics", "Languages", "PlanModel", "XMLTree", "Loading", "YAMLSource", "CLibXML2",
      ]),
    tests("PortableDocument", imports: ["DocumentTree"]),
    tests("Verification", imports: ["XMLTree", "OfficePackage", "DocumentTree"]),
    .testTarget(
      name: "KohezijaTests",
      dependencies: ["TestSupport", "kohezija", "Diagnostics", "OfficePackage", "XMLTree"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
