import CLibZip

/// Writes packed parts as one ZIP file, with libzip, in memory.
enum ZipContainer {
  /// The file, the same for the same parts: no clock, no user, no machine.
  ///
  /// The parts are empty afterwards, so that their bytes are never in memory three times.
  static func bytes(of parts: [PackedPart]) throws(PackageError) -> [UInt8] {
    guard parts.allSatisfy(\.isSound) else { throw .malformed("deflate") }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let file = zip_source_buffer_create(nil, 0, 0, &error) else { throw words(of: &error) }
    defer { zip_source_free(file) }
    // The archive takes one hold of the file, the other is for reading it afterwards.
    zip_source_keep(file)
    guard let archive = zip_open_from_source(file, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      zip_source_free(file)
      throw words(of: &error)
    }
    for part in parts {
      guard add(part, to: archive) else {
        let failure = words(of: zip_get_error(archive))
        zip_discard(archive)
        throw failure
      }
    }
    guard zip_close(archive) == 0 else {
      let failure = words(of: zip_get_error(archive))
      zip_discard(archive)
      throw failure
    }
    return try contents(of: file)
  }

  private static func add(_ part: PackedPart, to archive: OpaquePointer) -> Bool {
    guard let source = part.makeSource(zip_get_error(archive)) else { return false }
    let index = zip_file_add(archive, part.name, source, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    let entry = UInt64(index)
    // 1 January 1980, where the clock of ZIP begins.
    let day: UInt16 = 1 << 5 | 1
    return zip_set_file_compression(archive, entry, part.method, 0) == 0
      && zip_file_set_dostime(archive, entry, 0, day, 0) == 0
      && zip_file_set_external_attributes(archive, entry, 0, UInt8(ZIP_OPSYS_DOS), 0) == 0
  }

  private static func contents(of file: OpaquePointer) throws(PackageError) -> [UInt8] {
    var stat = zip_stat_t()
    guard zip_source_stat(file, &stat) == 0, zip_source_open(file) == 0 else {
      throw words(of: zip_source_error(file))
    }
    defer { zip_source_close(file) }
    let size = Int(stat.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(file, buffer.baseAddress, UInt64(size))))
    }
    guard bytes.count == size else { throw words(of: zip_source_error(file)) }
    return bytes
  }

  private static func words(of error: UnsafeMutablePointer<zip_error_t>) -> PackageError {
    .malformed(String(cString: zip_error_strerror(error)))
  }
}
