public import Counting

/// The columns of word frequencies.
public enum WordColumns {
  /// All of them, over so many words.
  public static func all(words: Int) -> [TableColumn<WordFrequencies.Row>] {
    [
      .init(key: "form", dutch: "woordvorm", english: "word form", unit: "text", role: .key) {
        .text($0.form)
      },
      .init(
        key: "count", dutch: "aantal", english: "count", unit: "count", role: .count(of: "rate")
      ) { .integer($0.count) },
      .init(
        key: "rate", dutch: "per 100 woorden", english: "per 100 words", unit: "per 100 words",
        type: .decimal(4), formula: "100 × count / words"
      ) { .decimal(100 * Double($0.count) / Double(max(1, words)), 4) },
      .init(
        key: "documents", dutch: "documenten met deze vorm", english: "documents with this form",
        unit: "count"
      ) { .integer($0.documents) },
      .init(
        key: "dispersion", dutch: "spreiding: 0 gelijk over de documenten, 1 in één ervan",
        english: "dispersion: 0 even over the documents, 1 in one of them", unit: "0 to 1",
        formula: "½ Σ |share of occurrences − share of words| / (1 − least share of words)",
        source: "Gries 2008, IJCL 13:403; Lijffijt & Gries 2012, IJCL 17:147"
      ) { .decimal($0.dispersion, 3) },
    ]
  }
}
