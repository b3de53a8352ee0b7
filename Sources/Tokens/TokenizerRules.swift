internal import Bytes

/// The Dutch word lists that tailor ICU's word breaks; they come from `Lexicons/tokenizer/`.
public struct TokenizerRules: Sendable {
  /// Abbreviations with their dots or slash (`d.w.z.`, `t/m`), folded.
  let abbreviations: ByteStringTable
  /// Those of them that may close a sentence (`enz.`), folded.
  let closingAbbreviations: ByteStringTable
  /// Clitics with their leading apostrophe (`'t`), folded.
  let clitics: ByteStringTable

  /// Makes rules from lists of forms as people write them.
  public init(abbreviations: [String], closingAbbreviations: [String], clitics: [String]) {
    func table(_ forms: [String]) -> ByteStringTable {
      var table = ByteStringTable()
      for form in forms { _ = table.insert(FormFolder.fold(form).span) }
      return table
    }
    self.abbreviations = table(abbreviations + closingAbbreviations)
    self.closingAbbreviations = table(closingAbbreviations)
    self.clitics = table(clitics)
  }
}
