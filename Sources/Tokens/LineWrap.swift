internal import Bytes

/// Tells a wrapped line from a new one.
enum LineWrap {
  /// Whether the line end (CR, LF or the CR of CRLF) at `index` is only a wrap: the next line opens,
  /// after spaces, with an ASCII lower-case letter.
  static func isWrap(at index: Int, in text: Span<UInt8>) -> Bool {
    var next = index + 1
    if text[index] == 0x0D, next < text.count, text[next] == 0x0A { next += 1 }
    while next < text.count, text[next] == 0x20 || text[next] == 0x09 { next += 1 }
    return next < text.count && text[next] &- 0x61 < 26
  }
}
