public import Documents

/// The tone profiles as a page for a terminal.
public struct TonePage: Report {
  /// What a page is about.
  public typealias Subject = ToneRecord

  private let language: Language

  /// Makes a page in a language.
  public init(language: Language) { self.language = language }

  /// Nothing.
  public mutating func begin(_ write: (String) -> Void) {}

  /// A few readable lines.
  public mutating func add(_ result: ToneRecord, _ write: (String) -> Void) {
    write(result.page(language))
  }

  /// The name of the failed part, and what was wrong.
  public mutating func add(_ failure: ReadFailure, _ write: (String) -> Void) {
    write("\(failure)\n\n")
  }

  /// Nothing.
  public mutating func end(_ write: (String) -> Void) {}
}
