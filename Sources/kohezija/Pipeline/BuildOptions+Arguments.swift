import Languages
import PlanModel
import Templates
import Translation

extension BuildOptions {
  /// The options of a command line.
  ///
  /// - Throws: ``CommandProblem`` for words that mean nothing, ``FileProblem`` for a template that
  ///   can't be read.
  init(_ command: Build, _ resources: Resources) throws {
    let formats = try command.format.map { text in
      try Self.list(text).map { name in
        try Self.value(name, OutputFormat.init(rawValue:), OutputFormat.allCases, "problem.format")
      }
    }
    self.init(
      output: command.output,
      templates: try Self.templates(command.template, formats, resources),
      languages: try command.languages.map(Self.languages),
      layouts: try Self.layouts(command.layout),
      asOf: try command.asOf.map { text in
        guard let date = PartialDate(text), date.day != nil else {
          throw CommandProblem(.usage, "problem.date", ["name": text])
        }
        return date.firstDay
      },
      readership: try command.common.readers.readership(),
      kinds: try Self.kinds(command.document, for: command.common.readers.readership().audience),
      outlines: try OutlineFiles.read(
        command.outline, try resources.wording(command.common.messages.language())),
      accessibility: try Self.value(
        command.accessibility, AccessibilityLevel.init(rawValue:), AccessibilityLevel.allCases,
        "problem.accessibility"),
      fillsPages: command.pages)
    guard (1...86_400).contains(command.officeTimeout) else {
      throw CommandProblem(
        .usage, "problem.officeTimeout", ["name": String(command.officeTimeout)])
    }
    officeSeconds = command.officeTimeout
    replacesEdited = command.force
    try findOffice()
  }

  /// Looks for LibreOffice where something asks for it, before anything is made.
  ///
  /// - Throws: ``CommandProblem`` when it is not installed.
  private mutating func findOffice() throws(CommandProblem) {
    if fillsPages, templates.allSatisfy({ $0.format.isSpreadsheet }) {
      throw CommandProblem(.usage, "problem.pagesOfSpreadsheet")
    }
    guard fillsPages || templates.contains(where: { $0.format == .pdf }) else { return }
    office = try OfficeProgram.find()
  }

  /// The options of a command line that compares.
  ///
  /// - Throws: ``CommandProblem`` for words that mean nothing, ``FileProblem`` for a template that
  ///   can't be read.
  init(_ command: Compare, _ formats: [OutputFormat]?, _ resources: Resources) throws {
    self.init(
      output: command.output ?? "output",
      templates: try Self.templates(command.template, formats, resources),
      languages: try command.languages.map(Self.languages),
      layouts: try Self.layouts(command.layout), asOf: nil,
      readership: try command.readers.readership())
    replacesEdited = command.force
    try findOffice()
  }

  /// The templates that are filled, one for each format; nil formats are those of the letterheads.
  static func templates(
    _ paths: [String], _ formats: [OutputFormat]?, _ resources: Resources
  ) throws -> [ChosenTemplate] {
    let given = try templates(at: paths)
    // A letterhead in one format asks for documents in that format.
    let wanted = formats ?? (given.isEmpty ? OutputFormat.standard : given.map(\.template.format))
    if let unused = given.first(where: {
      !wanted.contains($0.template.format) && !wanted.contains(.pdf)
    }) {
      if wanted.contains(.html) {
        throw CommandProblem(.usage, "problem.templateOfNoFormat", ["path": unused.path])
      }
      if wanted.contains(where: \.isSpreadsheet) {
        throw CommandProblem(.usage, "problem.templateOfSpreadsheet", ["path": unused.path])
      }
    }
    return try wanted.map { format in
      let own = given.first { $0.template.format == format }
      switch format {
      case .docx, .odt, .html, .xlsx, .ods:
        return try own?.template ?? shippedTemplate(format, resources)
      case .pdf:
        // LibreOffice lays out long tables of Word documents much faster.
        let source =
          try given.first { $0.template.format == .docx }?.template ?? given.first?.template
          ?? shippedTemplate(.docx, resources)
        return ChosenTemplate(
          format: .pdf, template: source.template, digest: source.digest,
          isShipped: source.isShipped)
      }
    }
  }

  /// The kinds of documents of these names; nil for none.
  private static func kinds(
    _ names: [String], for audience: Audience
  ) throws -> [DocumentKind]? {
    guard !names.isEmpty else { return nil }
    let known = DocumentKind.ofOneDefinition
    return try names.flatMap(list).map { name in
      let kind = try value(name, DocumentKind.init(rawValue:), known, "problem.document")
      // What is made of two editions is another command's.
      guard known.contains(kind) else {
        throw CommandProblem(
          .usage, "problem.document",
          ["name": name, "list": known.map(\.rawValue).joined(separator: ", ")])
      }
      // Nothing would be made, and nobody told.
      if let only = kind.audience, only != audience {
        throw CommandProblem(
          .usage, "problem.documentAudience", ["name": name, "audience": only.rawValue])
      }
      return kind
    }
  }

  private static func languages(_ text: String) throws -> [LanguageTag] {
    try text.split(whereSeparator: { "+,".contains($0) }).map { try .named(String($0)) }
  }

  private static func layouts(_ text: String) throws -> [Layout] {
    try list(text).map { name in
      try value(name, Layout.init(rawValue:), Layout.allCases, "problem.layout")
    }
  }

  /// The words of an option that are separated by commas.
  static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.filter { $0 != " " } }
  }

  /// The value that a word means.
  ///
  /// - Throws: ``CommandProblem`` with the key, the word and the known ones.
  static func value<Value: RawRepresentable<String>>(
    _ name: String, _ make: (String) -> Value?, _ all: [Value], _ key: String
  ) throws -> Value {
    guard let value = make(name) else {
      let known = all.map(\.rawValue).joined(separator: ", ")
      throw CommandProblem(.usage, key, ["name": name, "list": known])
    }
    return value
  }

  private static func templates(
    at paths: [String]
  ) throws -> [(template: ChosenTemplate, path: String)] {
    var templates: [(template: ChosenTemplate, path: String)] = []
    for path in paths {
      let ending = path.split(separator: ".").last.map { $0.lowercased() }
      let format: OutputFormat
      switch ending {
      case "docx", "dotx": format = .docx
      case "odt", "ott": format = .odt
      case "xlsx", "xltx", "ods", "ots":
        throw CommandProblem(.usage, "problem.templateOfSpreadsheet", ["path": path])
      case "html", "htm", "css":
        throw CommandProblem(.usage, "problem.templateOfHTML", ["path": path])
      default: throw CommandProblem(.usage, "problem.templateFormat", ["path": path])
      }
      guard !templates.contains(where: { $0.template.format == format }) else {
        throw CommandProblem(.usage, "problem.templateTwice", ["path": path])
      }
      do {
        let bytes = try InputFile.read(path)
        let template = ChosenTemplate(
          format: format, template: try template(format, bytes), digest: SHA256.hex(bytes))
        templates.append((template, path))
      } catch let error as TemplateError {
        throw CommandProblem(error, path: path)
      }
    }
    return templates
  }

  /// The template that comes with the program.
  ///
  /// - Throws: ``FileProblem`` when a file of it is missing, a ``TemplateError`` when it is broken.
  static func shippedTemplate(
    _ format: OutputFormat, _ resources: Resources
  ) throws -> ChosenTemplate {
    let name = "official/" + format.rawValue
    switch format {
    case .docx, .odt:
      let files = try resources.folder.template(name)
      // Packed bytes would differ between versions of zlib; these do not.
      let digests = files.map { "\(SHA256.hex($0.bytes))  \($0.name)\n" }.sorted()
      return ChosenTemplate(
        format: format, template: try template(format, Template.package(files: files)),
        digest: SHA256.hex(digests.joined().utf8), isShipped: true)
    case .pdf: return try shippedTemplate(.docx, resources)
    case .xlsx, .ods:
      return ChosenTemplate(
        format: format, template: try template(format, []), digest: nil, isShipped: true)
    case .html:
      let file = "templates/\(name)/page.css"
      let bytes = try InputFile.read(FileTree.join(resources.folder.path, file))
      return ChosenTemplate(
        format: format, template: try template(format, bytes), digest: SHA256.hex(bytes),
        isShipped: true)
    }
  }

  private static func template(_ format: OutputFormat, _ bytes: [UInt8]) throws -> Template {
    switch format {
    case .docx, .pdf: return .word(try WordTemplate(bytes: bytes))
    case .odt: return .openDocument(try OpenDocumentTemplate(bytes: bytes))
    case .xlsx: return .spreadsheet(SpreadsheetTemplate(.xlsx))
    case .ods: return .spreadsheet(SpreadsheetTemplate(.ods))
    case .html:
      guard let page = HTMLTemplate(style: bytes, digest: { SHA256.hex($0.utf8) }) else {
        throw CommandProblem(.ourFault, "problem.data", ["reason": "page.css"])
      }
      return .html(page)
    }
  }
}
