import XMLTree

/// Changes to `settings.xml` of a template.
enum OpenDocumentSettings {
  /// The name of the part.
  static let partName = "settings.xml"

  /// The settings with rows of tables that stay with the next where their paragraphs do.
  ///
  /// Only settings that say something of it are changed: what else such a part must say for
  /// LibreOffice to lay out a document as before is known to LibreOffice alone.
  static func keepingRows(_ bytes: [UInt8]) -> [UInt8] {
    guard var root = try? XMLReader.parse(bytes) else { return bytes }
    var isChanged = false
    root.editAll("office:settings") { settings in
      settings.editAll("config:config-item-set") { set in
        set.editAll("config:config-item") { item in
          guard item[attribute: "config:name"] == "TableRowKeep" else { return }
          item.children = [.text("true")]
          isChanged = true
        }
      }
    }
    return isChanged ? root.document : bytes
  }
}
