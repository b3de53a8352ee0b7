internal import Bytes
public import Tokens

/// A compiled set of lexicons: categories, the forms that belong to them, and the tokenizer's lists.
public struct Lexicon: Sendable {
  /// The categories.
  public let categories: CategoryTable
  /// Sums of categories.
  public let rollups: [Rollup]
  /// The version in the set's `VERSION` file.
  public let version: String
  /// The files that all of this was read from, by path.
  let sources: [LexiconSource]
  /// The lists that tailor the tokenizer.
  public let tokenizerRules: TokenizerRules
  /// Forms that measures count beside the categories.
  public let markers: MarkerForms
  /// Every entry, in file order.
  public let entries: [LexiconEntry]

  var forms = ByteStringTable()
  /// Candidates of form n: `candidates[candidateStarts[n]..<candidateStarts[n + 1]]`.
  var candidateStarts: [Int32] = [0]
  var candidates: [CategoryID] = []
  /// The entries of form n, as indices into `entries`.
  var entriesOfForm: [[Int32]] = []
  /// Wildcards without their `*`; wildcard n stands for form `wildcardForms[n]`.
  var wildcards = ByteStringTable()
  var wildcardForms: [FormID] = []
  /// The lengths of wildcards, longest first, in bytes.
  var wildcardLengths: [Int] = []
  /// `forms` and `wildcards` by ``FoldedKey``.
  var packedForms = PackedForms(ByteStringTable())
  var packedWildcards = PackedForms(ByteStringTable())
  /// What a token of form n matches before context decides.
  var matchOfForm: [Match] = []

  /// SHA-256 of all files, in path order; it names the set in reports.
  ///
  /// Computed anew at every call, in some milliseconds: most runs never ask.
  public var digest: String { Self.digest(of: sources) }

  /// How many forms there are, wildcards included.
  public var formCount: Int { forms.count }

  /// The form as text.
  public func form(_ id: FormID) -> String { forms.string(id.index) }

  /// The form that a normalised spelling has, wildcards aside.
  public func formID(of form: String) -> FormID? {
    forms.number(of: form).map { FormID(rawValue: Int32($0)) }
  }

  /// The categories a form can have, most frequent first.
  public func candidates(of form: FormID) -> ArraySlice<CategoryID> {
    candidates[
      Int(candidateStarts[form.index])..<Int(candidateStarts[form.index + 1])]
  }

  /// Whether a form has more than one category.
  public func isAmbiguous(_ form: FormID) -> Bool {
    candidateStarts[form.index + 1] - candidateStarts[form.index] > 1
  }

  /// The entries that list a form.
  public func entries(of form: FormID) -> [LexiconEntry] {
    entriesOfForm[form.index].map { entries[Int($0)] }
  }
}
