/// A form of a lemma as it is written, with its word class: *liep*, past singular.
public struct InflectedForm: Hashable, Sendable {
  /// The form; *mee te nemen* has spaces.
  public let form: String
  /// Its word class.
  public let wordClass: InflectionClass

  /// Makes a form.
  public init(_ form: String, _ wordClass: InflectionClass) {
    self.form = form
    self.wordClass = wordClass
  }
}
