package import DocumentTree

extension PortableDocument {
  /// The file without the moment of its making, and with what it was made of among its properties.
  ///
  /// The properties are added behind the file, which stays whole in front of them: a hash of that
  /// part is the file's seal. What is signed later comes behind them and leaves the seal unbroken.
  ///
  /// - Parameters:
  ///   - moment: What stands in the place of the moment, such as `19800101000000`.
  ///   - digest: Gives the SHA-256 of bytes, as hexadecimal digits.
  package func stamped(
    _ provenance: DocumentProvenance, moment: String, digest: ([UInt8]) -> String
  ) -> [UInt8] {
    var file = timeless(moment, digest)
    guard let number = Self.reference("/Info", in: trailer), let info = object(number),
      let root = Self.reference("/Root", in: trailer),
      let size = Self.number("/Size", in: trailer),
      let open = info.range("<<"), let close = info.lastRange(">>")
    else { return file }
    var provenance = provenance
    provenance.add("seal", "\(file.count) sha256:" + digest(file))
    // The dates in it were changed just now.
    let now = PortableDocument(file)?.object(number) ?? info
    let inside = now[open..<close]
    let properties = provenance.properties.map { "/\($0.name)\(Self.spelled($0.value))" }
    file.append(0x0A)
    let place = file.count
    func add(_ text: String) {
      file += text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
    add("\(number) 0 obj\n<<\(inside)\n\(properties.joined(separator: "\n"))>>\nendobj\n")
    let table = file.count
    let digits = String(place)
    add("xref\n\(number) 1\n" + String(repeating: "0", count: 10 - digits.count) + digits)
    add(" 00000 n \ntrailer\n<</Size \(size)/Root \(root) 0 R/Info \(number) 0 R")
    if let id = identifiers(in: file) { add("/ID[<\(id)><\(id)>]") }
    add("/Prev \(tablePlace)>>\nstartxref\n\(table)\n%%EOF\n")
    return file
  }

  /// What the file says it was made of.
  package var provenance: DocumentProvenance {
    guard let number = Self.reference("/Info", in: trailer), let info = object(number) else {
      return DocumentProvenance()
    }
    let properties = info.split(separator: "\n").compactMap {
      line -> DocumentProvenance.Property? in
      guard line.hasPrefix("/" + DocumentProvenance.prefix),
        let start = line.firstIndex(of: "("), let end = line.lastIndex(of: ")"), start < end
      else { return nil }
      let name = line[line.index(after: line.startIndex)..<start]
      let value = line[line.index(after: start)..<end].filter { $0 != "\\" }
      return .init(name: String(name), value: String(value))
    }
    return DocumentProvenance(properties)
  }

  /// Whether the part of the file that the seal is of is as it was; nil without a seal.
  package func keepsSeal(digest: ([UInt8]) -> String) -> Bool? {
    guard let seal = provenance["seal"]?.split(separator: " "), seal.count == 2,
      let length = Int(seal[0]), length > 0
    else { return nil }
    guard length <= bytes.count else { return false }
    return "sha256:" + digest(Array(bytes[..<length])) == seal[1]
  }

  /// Words in brackets; signs that are none of ASCII do not occur in ids and hashes.
  private static func spelled(_ text: String) -> String {
    let signs = text.unicodeScalars.map { scalar in
      switch scalar {
      case "(", ")", "\\": "\\\(scalar)"
      case " "..."~": String(scalar)
      default: "?"
      }
    }
    return "(" + signs.joined() + ")"
  }

  /// The bytes with other dates and identifiers of the same length.
  private func timeless(_ moment: String, _ digest: ([UInt8]) -> String) -> [UInt8] {
    var file = bytes
    let digits = Array(moment.utf8)
    guard digits.count == 14 else { return file }
    for key in ["/CreationDate(D:", "/ModDate(D:"] {
      guard let place = Self.last(key, in: file, from: 0) else { continue }
      Self.put(digits, at: place + key.utf8.count, in: &file)
    }
    for key in ["<xmp:CreateDate>", "<xmp:ModifyDate>", "<xmp:MetadataDate>"] {
      guard let place = Self.last(key, in: file, from: 0) else { continue }
      var rest = digits[...]
      // 2026-11-21T18:09:21: the signs between the digits stay.
      for index in (place + key.utf8.count)..<min(place + key.utf8.count + 19, file.count)
      where (0x30...0x39).contains(file[index]) {
        if let digit = rest.popFirst() { file[index] = digit }
      }
    }
    let places = identifierPlaces(in: file)
    for place in places { Self.put(Array(repeating: 0x30, count: 32), at: place, in: &file) }
    let id = Array(digest(file).uppercased().utf8.prefix(32))
    for place in places { Self.put(id, at: place, in: &file) }
    return file
  }

  private static func put(_ new: [UInt8], at place: Int, in file: inout [UInt8]) {
    guard place >= 0, place + new.count <= file.count else { return }
    file.replaceSubrange(place..<(place + new.count), with: new)
  }

  /// Where 32 digits stand that are other ones every time.
  private func identifierPlaces(in file: [UInt8]) -> [Int] {
    guard let id = Self.last("/ID", in: file, from: tablePlace) else { return [] }
    var places: [Int] = []
    if let first = Self.first("<", in: file, from: id) {
      places.append(first + 1)
      if let second = Self.first("<", in: file, from: first + 1) { places.append(second + 1) }
    }
    if let sum = Self.last("/DocChecksum /", in: file, from: tablePlace) {
      places.append(sum + 14)
    }
    return places.filter { place in
      place + 32 <= file.count
        && file[place..<(place + 32)].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    }
  }

  private func identifiers(in file: [UInt8]) -> String? {
    guard let place = identifierPlaces(in: file).first else { return nil }
    return String(decoding: file[place..<(place + 32)], as: UTF8.self)
  }
}

extension String {
  /// Where a mark ends for the first time.
  fileprivate func range(_ mark: String) -> String.Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(mark) { return self.index(index, offsetBy: mark.count) }
      index = self.index(after: index)
    }
    return nil
  }

  /// Where a mark begins for the last time.
  fileprivate func lastRange(_ mark: String) -> String.Index? {
    var index = endIndex
    while index > startIndex {
      index = self.index(before: index)
      if self[index...].hasPrefix(mark) { return index }
    }
    return nil
  }
}
