import Glibc

/// One run of LibreOffice that turns many documents to PDF, in a temporary folder of its own.
///
/// It gets a profile in which macros are off and nothing is loaded from elsewhere, and is stopped
/// with all its children when no document becomes ready in time. A class, because the folder must
/// be removed exactly once.
final class OfficeRun: Sendable {
  private let program: OfficeProgram
  private let folder: String
  private let seconds: Int

  /// A run that waits so many seconds for each document.
  ///
  /// - Throws: ``FileProblem`` when there is no room for temporary files.
  init(_ program: OfficeProgram, secondsForEach seconds: Int) throws(FileProblem) {
    self.program = program
    self.seconds = seconds
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array(FileTree.join(place, "kohezija-office-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else {
      throw FileProblem(.cannotCreate, place, errorNumber: errno)
    }
    folder = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    for inner in ["in", "out", "profile", "profile/user"] {
      mkdir(FileTree.join(folder, inner), 0o700)
    }
    try NewFile.write(
      Array(Self.settings.utf8), to: folder + "/profile/user/registrymodifications.xcu")
  }

  deinit {
    Self.remove(folder)
  }

  /// Puts a document where LibreOffice will find it; the name has no folder.
  ///
  /// - Throws: ``FileProblem`` when it can't be written.
  func add(_ bytes: [UInt8], as name: String) throws(FileProblem) {
    try NewFile.write(bytes, to: folder + "/in/" + name)
  }

  /// Turns documents to PDF, all by one process unless one of them hangs.
  ///
  /// - Returns: The PDF of each document in order; nil for one of which there is none.
  func convert(_ names: [String]) -> [[UInt8]?] {
    var waiting = names
    while !waiting.isEmpty {
      let isDone = runOnce(waiting)
      let left = waiting.filter { !isReady($0) }
      if isDone || left.isEmpty { break }
      // The first that is not ready is the one that it hung at.
      waiting = Array(left.dropFirst())
    }
    return names.map { try? InputFile.read(output(of: $0)) }
  }

  private func output(of name: String) -> String {
    let stem = name.prefix { $0 != "." }
    return folder + "/out/" + stem + ".pdf"
  }

  private func isReady(_ name: String) -> Bool { InputFile.exists(output(of: name)) }

  /// Runs the program once; whether it ended by itself.
  private func runOnce(_ names: [String]) -> Bool {
    let arguments =
      [
        program.path, "--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault",
        "-env:UserInstallation=file://\(folder)/profile", "--convert-to", Self.filter,
        "--outdir", folder + "/out",
      ] + names.map { folder + "/in/" + $0 }
    guard let child = spawn(arguments) else { return true }
    var ready = 0
    var waited = 0
    while true {
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) != 0 { return true }
      usleep(50_000)
      waited += 1
      let now = names.count { isReady($0) }
      if now > ready { (ready, waited) = (now, 0) }
      if waited / 20 >= seconds {
        kill(-child, SIGKILL)
        waitpid(child, &status, 0)
        return false
      }
    }
  }

  /// Starts the program in a group of its own, so that its children can be stopped with it.
  private func spawn(_ arguments: [String]) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, flags) in [(0, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] {
      posix_spawn_file_actions_addopen(&actions, Int32(descriptor), "/dev/null", flags, 0)
    }
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    // Nothing of the user's reaches the layout; a proxy that is not there keeps it from the net.
    let environment = [
      "PATH=" + path, "HOME=" + folder, "TMPDIR=" + folder, "LC_ALL=C.UTF-8", "TZ=UTC",
      "SAL_USE_VCLPLUGIN=svp", "http_proxy=http://127.0.0.1:9", "https_proxy=http://127.0.0.1:9",
    ]
    var argumentPointers = arguments.map { strdup($0) } + [nil]
    var environmentPointers = environment.map { strdup($0) } + [nil]
    defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
    var child: pid_t = 0
    let failure = posix_spawn(
      &child, program.path, &actions, &attributes, &argumentPointers, &environmentPointers)
    return failure == 0 ? child : nil
  }

  /// PDF/A-2 and PDF/UA-1, with bookmarks and with a named place for each bookmark.
  private static let filter =
    "pdf:writer_pdf_Export:{"
    + [
      ("SelectPdfVersion", "long", "2"), ("PDFUACompliance", "boolean", "true"),
      ("UseTaggedPDF", "boolean", "true"), ("ExportBookmarks", "boolean", "true"),
      ("ExportBookmarksToPDFDestination", "boolean", "true"),
    ].map { #""\#($0.0)":{"type":"\#($0.1)","value":"\#($0.2)"}"# }.joined(separator: ",") + "}"

  /// Macros are off, links are never followed, and nothing is asked of the net.
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="CrashReport" oor:op="fuse"><value>false</value></prop></item>
    </oor:items>

    """

  /// Removes a folder and all in it; links are removed, not followed.
  private static func remove(_ path: String) {
    for name in (try? FileTree.names(in: path)) ?? [] {
      let inner = FileTree.join(path, name)
      var status = stat()
      guard lstat(inner, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR { remove(inner) } else { unlink(inner) }
    }
    rmdir(path)
  }
}
