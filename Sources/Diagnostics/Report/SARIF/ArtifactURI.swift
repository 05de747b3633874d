/// A file's name as a reference in the sense of RFC 3986, as SARIF names files.
enum ArtifactURI {
  /// The reference: relative where the name is, else with the scheme `file`.
  ///
  /// Everything but unreserved signs is percent-encoded, so that a colon in a name can't be taken
  /// for the end of a scheme.
  static func reference(to name: String) -> String {
    let segments = name.split(separator: "/").filter { $0 != "." }.map { encoded($0) }
    let path = segments.joined(separator: "/")
    if name.hasPrefix("/") { return "file:///" + path }
    return path.isEmpty ? "." : path
  }

  private static func encoded(_ segment: Substring) -> String {
    var text = ""
    for byte in segment.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += (byte < 16 ? "%0" : "%") + digits
      }
    }
    return text
  }
}
