import CLibCMarkGFM

/// A tree that the library made, and lets go of.
struct MarkdownTree: ~Copyable {
  /// The document.
  let root: MarkdownNode

  /// Reads bytes of UTF-8; nil when the library has no memory or no tables.
  init?(_ bytes: [UInt8]) {
    guard MarkdownLibrary.isReady, let tables = cmark_find_syntax_extension("table"),
      let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES)
    else { return nil }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, tables)
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { chars in
        cmark_parser_feed(parser, chars.baseAddress, chars.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else { return nil }
    self.root = MarkdownNode(root)
  }

  deinit { cmark_node_free(root.pointer) }
}

/// The library's own state, made once.
private enum MarkdownLibrary {
  static let isReady: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()
}

/// A node of a tree, good as long as the tree is.
struct MarkdownNode {
  fileprivate let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) { self.pointer = pointer }

  /// What the node is, as the library calls it.
  var kind: String {
    // It has no names for these two.
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
    case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
    default: Self.string(cmark_node_get_type_string(pointer))
    }
  }

  /// Its words, for nodes that hold some.
  var literal: String { Self.string(cmark_node_get_literal(pointer)) }

  /// The address of a link.
  var address: String { Self.string(cmark_node_get_url(pointer)) }

  /// The title of a link.
  var title: String { Self.string(cmark_node_get_title(pointer)) }

  /// The line at which it begins, from 1.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }

  /// The line at which it ends, from 1.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

  /// The byte of the line at which it begins, from 1.
  var column: Int { Int(cmark_node_get_start_column(pointer)) }

  /// Whether it is a counted list.
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }

  /// The number of the first item of a counted list.
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  /// What stands behind the opening fence of code.
  var info: String { Self.string(cmark_node_get_fence_info(pointer)) }

  /// Whether code stands between fences.
  var isFenced: Bool {
    var (length, offset, sign) = (Int32(0), Int32(0), CChar(0))
    return cmark_node_get_fenced(pointer, &length, &offset, &sign) != 0
  }

  /// What stands in it, in order.
  var children: [MarkdownNode] {
    var children: [MarkdownNode] = []
    var next = cmark_node_first_child(pointer)
    while let child = next {
      children.append(MarkdownNode(child))
      next = cmark_node_next(child)
    }
    return children
  }

  /// To which side the columns of a table lean.
  var alignments: [MarkdownTable.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let signs = cmark_gfm_extensions_get_table_alignments(pointer) else {
      return Array(repeating: .leading, count: count)
    }
    return (0..<count).map { index in
      switch signs[index] {
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .trailing
      default: .leading
      }
    }
  }

  /// The first node that lies deeper than allowed; found without recursion.
  func firstDeeper(than depth: Int, lists: Int) -> MarkdownNode? {
    guard let iterator = cmark_iter_new(pointer) else { return self }
    defer { cmark_iter_free(iterator) }
    var (open, openLists) = (0, 0)
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else {
        return nil
      }
      let isLeaf = cmark_node_first_child(pointer) == nil
      let node = MarkdownNode(pointer)
      let isList = !isLeaf && node.kind == "list"
      if event == CMARK_EVENT_ENTER {
        if open >= depth || (isList && openLists >= lists) { return node }
        if !isLeaf { open += 1 }
        if isList { openLists += 1 }
      } else {
        if !isLeaf { open -= 1 }
        if isList { openLists -= 1 }
      }
    }
  }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
