public import Documents
public import Lexicons
public import Tokens

/// One token as a line of output.
public struct TokenRecord: Sendable {
  private let members: [(key: String, value: Value)]
  private let flags: [(key: String, on: Bool)]

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - document: the document's name.
  ///   - token: the token.
  ///   - segment: the segment it stands in; its offset makes the places those of the document.
  ///   - match: what it was found to be.
  ///   - lexicon: names the category.
  public init(
    document: String, token: Token, in segment: Segment, match: Match, _ lexicon: Lexicon
  ) {
    let isWord = token.kind.isWord
    members = [
      ("document", .text(document)),
      ("start", .integer(segment.offset + Int(token.start))),
      ("end", .integer(segment.offset + Int(token.end))),
      ("form", .text(String(decoding: segment.text[token.range], as: UTF8.self))),
      ("kind", .text(token.kind.name)),
      ("category", isWord ? .text(lexicon.categories[match.category].id) : .missing),
      (
        "confidence",
        match.form.isListed && lexicon.isAmbiguous(match.form)
          ? .integer(Int(match.confidence)) : .missing
      ),
    ]
    flags = [
      ("generic", match.uses.contains(.generic)), ("reflexive", match.uses.contains(.reflexive)),
      ("expletive", match.uses.contains(.expletive)),
    ]
  }

  /// The columns of the delimited forms.
  public static let header = [
    "document", "start", "end", "form", "kind", "category", "confidence", "generic", "reflexive",
    "expletive",
  ]

  /// One line of NDJSON; the confidence (in per cent, of words with several readings) and uses appear
  /// only where they apply.
  public var json: String {
    JSONText.object(
      members.filter { $0.key != "confidence" || $0.value != .missing }.map {
        ($0.key, JSONText.value($0.value))
      }
        + flags.filter(\.on).map { ($0.key, "true") }) + "\n"
  }

  /// One delimited line.
  public func delimited(_ delimiter: String) -> String {
    DelimitedText.row(
      members.map(\.value) + flags.map { .integer($0.on ? 1 : 0) }, delimiter)
  }
}
