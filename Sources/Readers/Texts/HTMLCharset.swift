internal import Documents

/// Finds the charset that an HTML page declares.
enum HTMLCharset {
  /// The charset in `<meta charset=…>` or `<meta … content="…; charset=…">` in the first 4 KiB; nil
  /// when there is none, when the page has a byte-order mark, or when it cannot be looked at twice.
  static func declared(by input: Input) throws(ReadFailure) -> String? {
    guard input.path != nil else { return nil }
    let file = try FileDescriptor(input)
    var start: [UInt8] = []
    guard file.read(4096, into: &start) != nil else { return nil }
    if start.starts(with: [0xEF, 0xBB, 0xBF]) || start.starts(with: [0xFF, 0xFE])
      || start.starts(with: [0xFE, 0xFF])
    {
      return nil
    }
    let text = String(decoding: start.map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self).lowercased()
    for tag in text.split(separator: "<meta").dropFirst() {
      let parts = tag.prefix { $0 != ">" }.split(separator: "charset=")
      guard parts.count > 1 else { continue }
      let label = parts[1].drop { "\"' ".contains($0) }
        .prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
      switch label {
      case "", "utf-8", "utf8", "utf-16": return nil
      // As the WHATWG's Encoding Standard reads these labels.
      case "iso-8859-1", "latin1", "us-ascii", "ascii": return "windows-1252"
      default: return String(label)
      }
    }
    return nil
  }
}
