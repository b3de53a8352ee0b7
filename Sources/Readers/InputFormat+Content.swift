internal import Bytes
internal import Documents

extension InputFormat {
  /// The format that a file's first bytes tell, for names that say nothing; nil for text, and for
  /// streams, which cannot be looked at twice.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be opened, or is of a kind that must be saved as another.
  static func sniff(_ input: Input) throws(ReadFailure) -> InputFormat? {
    guard input.path != nil else { return nil }
    let file = try FileDescriptor(input)
    var start: [UInt8] = []
    guard file.read(4096, into: &start) != nil else { return nil }
    if start.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if start.starts(with: Array("SQLite format 3".utf8)) { return .sqlite }
    if start.starts(with: Array("$FL2".utf8)) || start.starts(with: Array("$FL3".utf8)) {
      return .sav
    }
    if start.starts(with: CompoundFile.signature) { throw try CompoundFile.failure(input) }
    if start.starts(with: Array("{\\rtf".utf8)) {
      throw ReadFailure(
        .malformed, input: input.name,
        "is in Rich Text Format: save it as .docx in Word or LibreOffice, and read that")
    }
    if start.starts(with: [0x50, 0x4B, 3, 4]) { return try archived(input) }
    let text = String(decoding: start.map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self).trimmed
    if text.hasPrefix("WEBVTT") { return .vtt }
    let opening = text.prefix(200).lowercased()
    return opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html") ? .html : nil
  }

  /// The format of a zip archive, by what it has inside.
  private static func archived(_ input: Input) throws(ReadFailure) -> InputFormat? {
    #if Office
      let archive = try ZipArchive(input)
      if archive.contains("word/document.xml") { return .docx }
      if archive.contains("xl/workbook.xml") { return .xlsx }
      let kind = try archive.read("mimetype", limit: 1 << 10) ?? []
      switch String(decoding: kind, as: UTF8.self).trimmed {
      case "application/vnd.oasis.opendocument.text": return .odt
      case "application/vnd.oasis.opendocument.spreadsheet": return .ods
      default: return nil
      }
    #else
      return nil
    #endif
  }
}
