import DocumentTree
import Languages
import OfficePackage
import Writers
import XMLTree

extension WordAssembly {
  /// Fills the tags in headers and footers, and puts the marks of the document into the headers.
  mutating func fillPageLines(
    _ printer: WordPrinter, _ filler: TagFiller<WordTagPrinter>
  ) throws(TemplateError) {
    for part in try parts.parts(["header", "footer"], of: parts.main) {
      var root = try parts.tree(part)
      try WordTree.declarePrefixes(at: &root, part: part)
      var attachments = WordAttachments(room: try room(for: part, root))
      let needsMarks = root.name == "w:hdr" && !filler.showsMarks(root)
      let wasFilled = try filler.fill(&root, part: part, allowsNotes: false, &attachments)
      if needsMarks, !document.marks.isEmpty {
        root.children.insert(
          contentsOf: try WordTree.nodes { writer in
            printer.printLine(document.markLine, .mark, into: &writer, &attachments)
          }, at: 0)
      } else if !wasFilled {
        continue
      }
      parts.write(part, root.document)
      try addTargets(of: attachments, to: part)
    }
  }

  /// Adds what a printed part points at, under the ids that were printed.
  mutating func addTargets(
    of attachments: WordAttachments, to part: String
  ) throws(TemplateError) {
    guard !attachments.targets.isEmpty else { return }
    let pictures = attachments.pictures.map { picture in
      parts.addPicture(picture.bytes, suffix: picture.suffix)
    }
    var relationships = try parts.relationships(of: part)
    for target in attachments.targets {
      let prefix = attachments.relationshipPrefix
      switch target {
      case .link(let link):
        _ = relationships.add(
          type: WordNamespaces.relationship("hyperlink"), target: link, isExternal: true,
          prefix: prefix)
      case .picture(let index):
        _ = relationships.add(
          type: WordNamespaces.relationship("image"), target: parts.target(of: pictures[index]),
          prefix: prefix)
      case .chart(let index):
        let name = try parts.addChart(attachments.charts[index])
        _ = relationships.add(
          type: WordNamespaces.relationship("chart"), target: parts.target(of: name),
          prefix: prefix)
      }
    }
    parts.write(relationships, of: part)
  }

  /// Adds what counts headings and lists.
  ///
  /// Source: ISO/IEC 29500-1, 17.9.16 (numbering): definitions stand before instances.
  mutating func addNumbering(_ attachments: WordAttachments) throws(TemplateError) {
    let name = try parts.ensurePart("numbering")
    var root =
      parts.isEmpty(name) ? XMLElement("w:numbering", Self.declarations) : try parts.tree(name)
    try WordTree.declarePrefixes(at: &root, part: name)
    let abstract = WordTree.highest("w:abstractNumId", of: "w:abstractNum", in: root) + 1
    let first = WordTree.highest("w:numId", of: "w:num", in: root) + 1
    root.insert(
      try WordTree.nodes { WordNumbering.printAbstract(from: abstract, into: &$0) },
      before: ["w:num", "w:numIdMacAtCleanup"])
    root.insert(
      try WordTree.nodes { writer in
        WordNumbering.printInstances(
          from: first, abstract: abstract, attachments.lists, into: &writer)
      }, before: ["w:numIdMacAtCleanup"])
    parts.write(name, root.document)
  }

  /// Adds the footnotes, and fills the tags in those of the template.
  mutating func addNotes(
    _ notes: [[Run]], _ printer: WordPrinter, _ filler: TagFiller<WordTagPrinter>
  ) throws(TemplateError) {
    if let endnotes = try parts.part("endnotes", of: parts.main) {
      var root = try parts.tree(endnotes)
      try WordTree.declarePrefixes(at: &root, part: endnotes)
      var attachments = WordAttachments(room: try room(for: endnotes, root))
      if try filler.fill(&root, part: endnotes, allowsNotes: false, &attachments) {
        parts.write(endnotes, root.document)
        try addTargets(of: attachments, to: endnotes)
      }
    }
    var name = try parts.part("footnotes", of: parts.main)
    guard name != nil || !notes.isEmpty else { return }
    if name == nil {
      let part = try parts.addPart("footnotes").name
      var root = XMLElement("w:footnotes", Self.declarations)
      root.children = try WordTree.nodes { WordPrinter.printNoteSeparators(into: &$0) }
      parts.write(part, root.document)
      name = part
    }
    guard let name else { return }
    var root = try parts.tree(name)
    try WordTree.declarePrefixes(at: &root, part: name)
    let room = try room(for: name, root)
    var attachments = WordAttachments(room: room)
    try filler.fill(&root, part: name, allowsNotes: false, &attachments)
    root.children += try WordTree.nodes { writer in
      printer.printNotes(notes, from: room.note, into: &writer, &attachments)
    }
    parts.write(name, root.document)
    try addTargets(of: attachments, to: name)
  }

  /// Writes the styles with those that were missing.
  mutating func writeStyles() throws(TemplateError) {
    let name = try parts.ensurePart("styles")
    parts.write(name, try styles.merged(language).document)
  }

  /// Fits the settings to the document.
  mutating func fitSettings(hasNotes: Bool) throws(TemplateError) {
    guard let name = try parts.part("settings", of: parts.main) else { return }
    var root = try parts.tree(name)
    try WordTree.declarePrefixes(at: &root, part: name)
    WordSettings.fit(&root, language, hasNotes: hasNotes)
    parts.write(name, root.document)
    var relationships = try parts.relationships(of: name)
    for one in relationships.all where one.type.hasSuffix("/attachedTemplate") {
      relationships.remove(id: one.id)
    }
    parts.write(relationships, of: name)
  }

  /// Writes what is said of the document.
  mutating func writeProperties() throws(TemplateError) {
    try parts.writeProperty(
      "docProps/core.xml", kind: "core-properties", WordProperties.core(document.info),
      relationship: WordProperties.coreRelationship, type: WordProperties.coreType)
    try parts.writeProperty(
      "docProps/app.xml", kind: "extended-properties", WordProperties.application,
      relationship: WordNamespaces.relationship("extended-properties"),
      type: WordProperties.applicationType)
    try writeProvenance()
    try parts.removeThumbnail()
  }

  /// Writes what the document was made of.
  private mutating func writeProvenance() throws(TemplateError) {
    guard let provenance = document.info.provenance else { return }
    var template: XMLElement?
    if let name = try parts.part("custom-properties", of: "") {
      template = try parts.tree(name)
      // A root under a prefix would leave its properties outside of the namespace.
      if template?.name != "Properties" { template = nil }
    }
    try parts.writeProperty(
      "docProps/custom.xml", kind: "custom-properties",
      WordProperties.custom(provenance, after: template),
      relationship: WordNamespaces.relationship("custom-properties"),
      type: WordProperties.customType)
  }

  /// The bytes of the package: what says what is in it comes first.
  func finish(_ writer: consuming PackageWriter) throws(TemplateError) -> [UInt8] {
    var writer = writer
    for part in parts.package.parts
    where ![parts.main, ContentTypes.partName, WordParts.rootRelationships].contains(part.name) {
      writer.add(part.name, part.bytes)
    }
    writer.addFirst(
      WordParts.rootRelationships, parts.package[WordParts.rootRelationships] ?? [])
    writer.addFirst(ContentTypes.partName, parts.types.bytes)
    do throws(PackageError) {
      return try writer.finish()
    } catch {
      throw .package(part: nil, reason: "\(error)")
    }
  }
}
