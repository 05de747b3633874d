import CLibZip

/// Inflates the entries of a ZIP file, with libzip, counting as it goes.
struct ZipReader {
  private let archive: OpaquePointer
  private let limits: PackageLimits
  private var total = 0

  /// The parts of a file whose directory was checked; entries that are folders are left out.
  static func read(
    _ bytes: [UInt8], _ directory: ZipDirectory, _ limits: PackageLimits
  ) throws(PackageError) -> [OfficePackage.Part] {
    // libzip reads from these bytes until the archive is discarded, inside this scope.
    try bytes.withUnsafeBufferPointer { bytes throws(PackageError) in
      var error = zip_error_t()
      zip_error_init(&error)
      defer { zip_error_fini(&error) }
      guard
        let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
      else { throw words(of: &error) }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
        zip_source_free(source)
        throw words(of: &error)
      }
      defer { zip_discard(archive) }
      var reader = ZipReader(archive: archive, limits: limits)
      return try reader.read(directory.entries)
    }
  }

  private init(archive: OpaquePointer, limits: PackageLimits) {
    self.archive = archive
    self.limits = limits
  }

  private mutating func read(
    _ entries: [ZipDirectory.Entry]
  ) throws(PackageError) -> [OfficePackage.Part] {
    guard zip_get_num_entries(archive, 0) == entries.count else { throw .malformed("directory") }
    var names: [String] = []
    for (index, entry) in entries.enumerated() { names.append(try name(UInt64(index), entry)) }
    try PartNames.checkDistinct(names)
    var parts: [OfficePackage.Part] = []
    for (index, entry) in entries.enumerated() where entry.name.last != UInt8(ascii: "/") {
      let bytes = try inflate(UInt64(index), entry)
      parts.append(OfficePackage.Part(name: names[index], bytes: bytes))
    }
    return parts
  }

  /// An entry's name as text.
  ///
  /// libzip must see the same entry as the scan: it might have found another directory, or a second
  /// name in an extra field, and then one of the two was deceived.
  private func name(
    _ index: UInt64, _ entry: ZipDirectory.Entry
  ) throws(PackageError) -> String {
    guard let raw = zip_get_name(archive, index, ZIP_FL_ENC_RAW),
      let name = zip_get_name(archive, index, ZIP_FL_ENC_GUESS)
    else { throw Self.words(of: zip_get_error(archive)) }
    let isSame = entry.name.indices.allSatisfy { UInt8(bitPattern: raw[$0]) == entry.name[$0] }
    guard isSame, raw[entry.name.count] == 0 else { throw .name(String(cString: name)) }
    return String(cString: name)
  }

  private mutating func inflate(
    _ index: UInt64, _ entry: ZipDirectory.Entry
  ) throws(PackageError) -> [UInt8] {
    guard let file = zip_fopen_index(archive, index, 0) else {
      throw Self.words(of: zip_get_error(archive))
    }
    defer { zip_fclose(file) }
    let blockSize = 64 * 1024
    var bytes: [UInt8] = []
    while true {
      let block = [UInt8](unsafeUninitializedCapacity: blockSize) { buffer, count in
        count = max(0, Int(zip_fread(file, buffer.baseAddress, UInt64(blockSize))))
      }
      // The checksum is compared when the end is read; a fault gives fewer than no bytes.
      guard zip_error_code_zip(zip_file_get_error(file)) == ZIP_ER_OK else {
        throw Self.words(of: zip_file_get_error(file))
      }
      guard !block.isEmpty else { return bytes }
      bytes += block
      total += block.count
      guard bytes.count <= limits.partBytes else { throw .overLimit("partBytes") }
      guard total <= limits.totalBytes else { throw .overLimit("totalBytes") }
      let isLarge = bytes.count > 1024 * 1024
      guard !isLarge || bytes.count <= limits.ratio * entry.packedCount else {
        throw .overLimit("ratio")
      }
    }
  }

  private static func words(of error: UnsafeMutablePointer<zip_error_t>) -> PackageError {
    .malformed(String(cString: zip_error_strerror(error)))
  }
}
