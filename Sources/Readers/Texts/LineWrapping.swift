/// How a plain text of hard-wrapped lines is wrapped.
struct LineWrapping {
  /// The longest line that goes on in the next one, in bytes.
  private let width: Int

  /// Wider texts have a line for a paragraph, in bytes.
  private static let widest = 200

  /// Looks at the lines that another follows; nil when the text is not wrapped: fewer than a third of
  /// those go on with a small letter, or one in twenty is too wide for a page.
  init?(of text: [UInt8]) {
    var (lines, wide, wrapped, width) = (0, 0, 0, 0)
    var start = 0
    while let end = text[start...].firstIndex(of: 0x0A) {
      let length = end - start
      start = end + 1
      var next = start
      while next < text.count, text[next] == 0x20 || text[next] == 0x09 { next += 1 }
      // A blank line ends a paragraph, whose last line says nothing of the width.
      guard length > 1, next < text.count, text[next] != 0x0A, text[next] != 0x0D else { continue }
      lines += 1
      if length > Self.widest { wide += 1 } else { width = max(width, length) }
      if text[next] &- 0x61 < 26 { wrapped += 1 }
    }
    guard wrapped > 0, wrapped * 3 >= lines, wide * 20 <= lines else { return nil }
    self.width = width
  }

  /// Whether the line that ends at `end` reaches so far that the word behind it had to be broken.
  func isFull(lineAt end: Int, in text: [UInt8]) -> Bool {
    let start = text[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (end - start) * 5 >= width * 3 && end - start < Self.widest
  }
}
