internal import Documents

/// A paragraph of a document file.
struct Paragraph {
  /// Where a paragraph stands in a table; both from 0, rows counted through all tables.
  struct Cell: Equatable {
    var table: Int
    var row: Int
    var column: Int
  }

  /// The number in the document, from 1; empty paragraphs and those in tables count.
  var number: Int
  /// The text; line breaks inside it are line feeds.
  var text: String
  /// The cell it stands in, of the outermost table.
  var cell: Cell?

  /// A longer paragraph is refused, in bytes.
  static let longest = 1 << 24

  /// The refusal of a paragraph that is too long.
  static func tooLong(_ number: Int, _ name: String) -> ReadFailure {
    ReadFailure(
      .limit, input: name, "paragraph \(number) is over \(longest >> 20) MiB, which is refused")
  }
}

/// The paragraphs of a document file, in order.
protocol ParagraphSource: AnyObject {
  /// The next paragraph, or nil at the end.
  func next() throws(ReadFailure) -> Paragraph?
  /// What was left out or changed, in words, for the summary; complete at the end.
  var notes: [String] { get }
}
