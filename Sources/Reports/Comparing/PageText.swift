/// Columns and paragraphs of a page for a terminal.
enum PageText {
  /// A text that fills a column from the left.
  static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A text that fills a column up to the right.
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count)) + text
  }

  /// A text that is no longer than a width.
  static func cut(_ text: String, _ width: Int) -> String {
    text.count > width ? text.prefix(width - 1) + "…" : text
  }

  /// A number in a language, with a real minus sign.
  static func number(_ value: Double, _ decimals: Int, _ language: Language) -> String {
    let text = Decimal.string(value, decimals: decimals, in: language)
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }

  /// A probability with three decimals, or that it is below.
  static func probability(_ p: Double, _ language: Language) -> String {
    p < 0.0005 ? language("<0,001", "<0.001") : number(p, 3, language)
  }

  /// A paragraph in lines of up to `width` characters; a line that begins with `– ` is an item, whose
  /// further lines are indented.
  static func lines(_ paragraph: String, width: Int = 96) -> [String] {
    paragraph.split(separator: "\n").flatMap { part -> [String] in
      let indent = part.hasPrefix("– ") ? "  " : ""
      var lines: [String] = []
      var line = ""
      for word in part.split(separator: " ") {
        if !line.isEmpty, line.count + 1 + word.count > width {
          lines.append(line)
          line = indent
        }
        line += (line.isEmpty || line == indent && !indent.isEmpty ? "" : " ") + word
      }
      return lines + [line]
    }
  }
}
