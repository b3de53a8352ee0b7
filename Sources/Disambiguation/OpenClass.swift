/// The open word class of a word, as estimated in its context.
public enum OpenClass: UInt8, Sendable, CaseIterable {
  /// A word of a closed class, or no word.
  case none
  /// A noun or a name.
  case noun
  /// An adjective, in whatever place.
  case adjective
  /// A verb that is no auxiliary, participles included.
  case verb
}
