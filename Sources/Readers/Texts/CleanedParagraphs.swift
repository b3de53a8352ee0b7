internal import Documents

/// Paragraphs with what typesetting put in taken out: hyphens at line ends, soft hyphens, ligatures
/// and, where asked for, the marks of notes.
final class CleanedParagraphs: ParagraphSource {
  private let source: any ParagraphSource
  private let options: ReadOptions
  private let hasFootnoteMarks: Bool
  private var hyphenation = Hyphenation()
  private var softHyphens = 0
  private var ligatures = 0
  private var marks = 0

  /// The letters of each ligature (Unicode, Alphabetic Presentation Forms).
  private static let letters: [Unicode.Scalar: String] = [
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB05}": "st", "\u{FB06}": "st", "\u{0133}": "ij", "\u{0132}": "IJ",
  ]

  /// Cleans paragraphs.
  ///
  /// - Parameters:
  ///   - source: the paragraphs.
  ///   - options: what stays as it is.
  ///   - footnoteMarks: whether marks of notes stand in the text as plain characters.
  init(_ source: any ParagraphSource, _ options: ReadOptions, footnoteMarks: Bool = false) {
    self.source = source
    self.options = options
    hasFootnoteMarks = footnoteMarks && !options.keepsFootnoteMarks
  }

  var notes: [String] {
    let counts = [
      (softHyphens, "soft hyphens taken out"), (ligatures, "ligatures taken apart"),
      (marks, "footnote marks taken out"),
    ]
    return source.notes + hyphenation.notes
      + counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }

  func next() throws(ReadFailure) -> Paragraph? {
    guard var paragraph = try source.next() else { return nil }
    paragraph.text = clean(paragraph.text)
    return paragraph
  }

  private func clean(_ text: String) -> String {
    var result = text
    if text.utf8.contains(where: { $0 >= 0x80 }) {
      var scalars = String.UnicodeScalarView()
      let all = Array(text.unicodeScalars)
      for (index, scalar) in all.enumerated() {
        if scalar == "\u{AD}", !options.keepsHyphenation {
          softHyphens += 1
          // At the end of a line it is a hyphen that shows.
          if index + 1 < all.count, all[index + 1] == "\n" { scalars.append("-") }
        } else if let letters = Self.letters[scalar], !options.keepsLigatures {
          ligatures += 1
          scalars.append(contentsOf: letters.unicodeScalars)
        } else {
          scalars.append(scalar)
        }
      }
      result = String(scalars)
    }
    if !options.keepsHyphenation {
      var bytes = Array(result.utf8)
      hyphenation.mend(&bytes)
      result = String(decoding: bytes, as: UTF8.self)
    }
    return hasFootnoteMarks ? FootnoteMarks.strip(result, count: &marks) : result
  }
}
