public import Disambiguation
public import Lexicons

/// The embedded lexicon and model, compiled once for all tests of a run.
public enum Shipped {
  private static let lexiconResult = Result { try Lexicon.embedded() }
  private static let contextResult = Result { try ContextModel.embedded() }

  /// The embedded lexicon.
  public static func lexicon() throws -> Lexicon { try lexiconResult.get() }

  /// The embedded model of context.
  public static func context() throws -> ContextModel { try contextResult.get() }
}
