public import Measures

/// The columns of the words that tell groups apart.
public enum KeyWordColumns {
  /// All columns, in order: the word, where it is more frequent, what both groups have, how telling.
  public static let all: [TableColumn<KeyWord>] =
    [
      text("form", "woordvorm", "word form") { $0.form },
      text("group", "groep die de vorm vaker heeft", "group that has the form more often") {
        $0.group
      },
      text("other", "groep die de vorm minder vaak heeft", "group that has it less often") {
        $0.other
      },
    ] + use("", "group") { $0.use } + use("other_", "other") { $0.otherUse } + [
      TableColumn(
        key: "log_likelihood",
        dutch: "G²: hoe sprekend, als rangorde (verkennend: woorden zijn niet onafhankelijk)",
        english: "G²: how telling, to rank by (exploratory: words are not independent)",
        unit: "number", type: .decimal(2), formula: "2 Σ observed × ln(observed / expected)",
        source: "Dunning 1993, Comput Linguist 19:61; caution: Lijffijt et al. 2016, DSH 31:374"
      ) { .decimal($0.logLikelihood, 2) },
      TableColumn(
        key: "difference_percent",
        dutch: "%DIFF: hoeveel procent hoger; leeg als de andere groep de vorm niet heeft",
        english: "%DIFF: by how many per cent higher; empty when the other group lacks the form",
        unit: "per cent", type: .decimal(1), formula: "100 × (rate − other_rate) / other_rate",
        source: "Gabrielatos & Marchi 2012"
      ) { $0.difference.map { .decimal($0, 1) } ?? .missing },
      TableColumn(
        key: "dispersion",
        dutch: "spreiding binnen group: 0 gelijk over de teksten, 1 in één ervan",
        english: "dispersion within group: 0 even over the texts, 1 in one of them", unit: "0 to 1",
        source: "Gries 2008, IJCL 13:403; Lijffijt & Gries 2012, IJCL 17:147"
      ) { .decimal($0.dispersion, 3) },
    ]

  private static func use(
    _ prefix: String, _ column: String, _ use: @escaping @Sendable (KeyWord) -> KeyWord.Use
  ) -> [TableColumn<KeyWord>] {
    [
      TableColumn(
        key: "\(prefix)count", dutch: "aantal, in \(column)", english: "count, in \(column)",
        unit: "count", role: .count(of: "\(prefix)rate")
      ) { .integer(use($0).count) },
      TableColumn(
        key: "\(prefix)rate", dutch: "per 100 woorden, in \(column)",
        english: "per 100 words, in \(column)", unit: "per 100 words", type: .decimal(4)
      ) { .decimal(100 * Double(use($0).count) / Double(max(1, use($0).words)), 4) },
      TableColumn(
        key: "\(prefix)texts", dutch: "teksten met de vorm, in \(column)",
        english: "texts with the form, in \(column)", unit: "count"
      ) { .integer(use($0).texts) },
      TableColumn(
        key: "\(prefix)all_texts", dutch: "teksten, in \(column)",
        english: "texts, in \(column)", unit: "count"
      ) { .integer(use($0).allTexts) },
    ]
  }

  private static func text(
    _ key: String, _ dutch: String, _ english: String,
    _ value: @escaping @Sendable (KeyWord) -> String
  ) -> TableColumn<KeyWord> {
    TableColumn(key: key, dutch: dutch, english: english, unit: "text", role: .key) {
      .text(value($0))
    }
  }
}
