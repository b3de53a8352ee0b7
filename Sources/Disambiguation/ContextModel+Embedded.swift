public import Lexicons

extension ContextModel {
  /// The model's path below a lexicon directory.
  static let path = "disambiguation/context.model"

  /// The model among the files of a lexicon directory.
  ///
  /// - Throws: ``FileError`` when it is missing or malformed.
  public init(sources: [LexiconSource]) throws(FileError) {
    guard let source = sources.first(where: { $0.path == Self.path }) else {
      throw FileError(description: "\(Self.path) is missing")
    }
    try self.init(file: source.bytes)
  }

  /// The model in the program itself.
  ///
  /// - Throws: ``FileError`` when it is malformed, which the tests rule out.
  public static func embedded() throws(FileError) -> ContextModel {
    try ContextModel(sources: LexiconSource.embedded)
  }
}
