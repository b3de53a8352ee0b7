public import Reports

/// What a page is to show, and how.
public struct PageOptions: Sendable {
  /// The language of the page.
  public var language = Language.nl
  /// The title; nil for the language's own.
  public var title: String?
  /// A date to print; nil for none, so that equal inputs give equal pages.
  public var date: String?
  /// Whether the texts are shown, and words from them; off for confidential material.
  public var showsText = true
  /// Whether answers are quoted as examples.
  public var showsQuotes = true
  /// The version of the program, to print.
  public var program = ""
  /// Options that decided the result, as they were given, such as `--lexical`.
  public var settings: [String] = []
  /// More documents than this are shown as a table of answers, folded.
  public var unfoldedDocuments = 8

  /// Makes the default options.
  public init() {}
}
