/// The formats that can be read.
public enum InputFormat: String, Sendable, CaseIterable {
  case text, transcript, vtt, srt, textgrid, chat
  case csv, tsv, ndjson, json
  case sav, sqlite
  case docx, odt, xlsx, ods, qdpx
  case html, md, pdf
  /// ELAN, TEI or FoLiA, by the root element.
  case xml

  /// The file name endings that stand for a format, in lower case.
  static let endings: [String: InputFormat] = [
    "txt": .text, "text": .text,
    "vtt": .vtt, "srt": .srt, "textgrid": .textgrid, "cha": .chat,
    "csv": .csv, "tsv": .tsv, "tab": .tsv, "ndjson": .ndjson, "jsonl": .ndjson, "json": .json,
    "sav": .sav, "zsav": .sav, "sqlite": .sqlite, "sqlite3": .sqlite, "db": .sqlite,
    "docx": .docx, "docm": .docx, "dotx": .docx, "odt": .odt, "ott": .odt,
    "xlsx": .xlsx, "xlsm": .xlsx, "ods": .ods, "qdpx": .qdpx,
    "xml": .xml, "eaf": .xml, "tei": .xml,
    "html": .html, "htm": .html, "xhtml": .html, "md": .md, "markdown": .md, "pdf": .pdf,
  ]

  /// The format a file name's ending stands for; plain text when it says nothing.
  public static func guess(for name: String) -> InputFormat {
    endings[InputFinder.ending(of: name)] ?? .text
  }

  /// Whether this is a document of paragraphs that may hold a conversation.
  var isDocument: Bool {
    switch self {
    case .docx, .odt, .html, .md, .pdf: true
    default: false
    }
  }
}
