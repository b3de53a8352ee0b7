import FoundationEssentials

/// Programs that some readers call and a machine may lack.
enum Programs {
  /// Whether `pdftotext` is installed.
  static let hasPoppler = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")
}
