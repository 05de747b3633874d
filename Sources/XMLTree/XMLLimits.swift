/// How large and deep XML from strangers may be.
package struct XMLLimits: Sendable {
  /// How deep elements may lie in each other.
  package var depth = 256
  /// How many attributes one tag may have.
  package var attributes = 256
  /// The size of one attribute's value in bytes.
  package var attributeBytes = 1024 * 1024
  /// The size of one text in bytes.
  package var textBytes = 16 * 1024 * 1024
  /// How many elements there may be.
  package var elements = 2_000_000
  /// How many namespace declarations may be in force at one place.
  ///
  /// libxml2 looks through all of them for every name with a prefix.
  package var namespaces = 512
  /// How many different names there may be, namespaces and targets of instructions among them.
  ///
  /// libxml2 keeps them in a table that does not grow with them: 1.9 million take over a minute.
  package var names = 10_000

  /// The limits for the parts of office documents.
  package static let standard = XMLLimits()
}

/// Why XML could not be read.
package enum XMLError: Error, Sendable, Equatable {
  /// It is not well-formed; libxml2's words and the line.
  case malformed(line: Int, reason: String)
  /// It declares a document type, which could define entities.
  case documentType
  /// It is not UTF-8 but in the encoding named here.
  case encoding(String)
  /// It is over a limit, named as in ``XMLLimits``.
  case overLimit(String)
}
