public import Documents

/// What groups show, as pages for a terminal.
public struct ToneGroupPage: Report {
  /// What a page is about.
  public typealias Subject = ToneGroupRecord

  private let language: Language

  /// Makes a page in a language.
  public init(language: Language) { self.language = language }

  /// Nothing.
  public mutating func begin(_ write: (String) -> Void) {}

  /// A page.
  public mutating func add(_ result: ToneGroupRecord, _ write: (String) -> Void) {
    write(result.page(language))
  }

  /// The name of the failed part, and what was wrong.
  public mutating func add(_ failure: ReadFailure, _ write: (String) -> Void) {
    write("\(failure)\n\n")
  }

  /// How to read the pages.
  public mutating func end(_ write: (String) -> Void) { write(ToneGroupRecord.note(language)) }
}
