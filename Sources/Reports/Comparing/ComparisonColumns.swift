public import Measures

/// The columns of the table of a comparison.
public enum ComparisonColumns {
  /// All columns, in order: the measure, both groups, the difference, the test.
  ///
  /// - Parameter design: how the groups are compared, which decides what the figures are called.
  public static func all(_ design: ComparisonDesign) -> [TableColumn<ComparisonResult>] {
    [
      text("measure", "maat", "measure") { $0.measure.id },
      text("label_nl", "maat, voluit", "measure, in Dutch") { $0.measure.dutch },
      text("label_en", "maat, in het Engels", "measure, in English") { $0.measure.english },
      text("unit", "eenheid", "unit") { $0.measure.unit },
      text(
        "group", "groep, of het latere moment; leeg voor alle groepen ineens",
        "group, or the later moment; empty for all groups at once"
      ) { $0.group },
      text(
        "other", "groep waarmee vergeleken is, of het eerdere moment",
        "group that it is compared with, or the earlier moment"
      ) { $0.other },
    ] + descriptive("", "group") { $0.sample } + descriptive("other_", "other") { $0.otherSample }
      + [
        number(
          "difference", "verschil van de gemiddelden: group min other",
          "difference of the means: group minus other", formula: "mean − other_mean"
        ) { $0.difference },
        number(
          "difference_ci_low", "ondergrens van het 95%-interval van het verschil",
          "lower end of the 95 % interval of the difference", formula: resampled(design),
          source: bootstrap
        ) { $0.interval?.low },
        number(
          "difference_ci_high", "bovengrens van het 95%-interval van het verschil",
          "upper end of the 95 % interval of the difference", formula: resampled(design),
          source: bootstrap
        ) { $0.interval?.high },
      ] + effect(design) + test
  }

  private static func descriptive(
    _ prefix: String, _ column: String, _ sample: @escaping @Sendable (ComparisonResult) -> Sample
  ) -> [TableColumn<ComparisonResult>] {
    [
      TableColumn(
        key: "\(prefix)n", dutch: "teksten met een waarde, in \(column)",
        english: "texts with a value, in \(column)", unit: "count"
      ) { sample($0).count == 0 ? .missing : .integer(sample($0).count) },
      number("\(prefix)mean", "gemiddelde, in \(column)", "mean, in \(column)") {
        sample($0).mean
      },
      number(
        "\(prefix)sd", "standaardafwijking (n − 1), in \(column)",
        "standard deviation (n − 1), in \(column)"
      ) { sample($0).deviation },
      number("\(prefix)median", "mediaan, in \(column)", "median, in \(column)") {
        sample($0).median
      },
    ]
  }

  private static func effect(_ design: ComparisonDesign) -> [TableColumn<ComparisonResult>] {
    let (formula, source) =
      design.isPaired
      ? (
        "mean difference / mean of both sd × (1 − 3 / (4 (n − 1) − 1))",
        "Lakens 2013, Front Psychol 4:863; Borenstein et al. 2009, 4.28"
      )
      : (
        "difference / pooled sd × (1 − 3 / (4 (n + other_n − 2) − 1))",
        "Hedges 1981, J Educ Stat 6:107; Borenstein et al. 2009, 4.20 and 4.24"
      )
    let name = design.isPaired ? "g_av" : "g"
    func column(
      _ key: String, _ dutch: String, _ english: String,
      _ value: @escaping @Sendable (EffectSize) -> Double
    ) -> TableColumn<ComparisonResult> {
      TableColumn(
        key: key, dutch: dutch, english: english, unit: "standard deviations", formula: formula,
        source: source
      ) { $0.effect.map { .decimal(value($0), 3) } ?? .missing }
    }
    return [
      column("g", "gestandaardiseerd verschil, Hedges' \(name)", "Hedges' \(name)") { $0.value },
      column(
        "g_ci_low", "ondergrens van het 95%-interval van \(name)",
        "lower end of the 95 % interval of \(name)"
      ) { $0.interval.low },
      column(
        "g_ci_high", "bovengrens van het 95%-interval van \(name)",
        "upper end of the 95 % interval of \(name)"
      ) { $0.interval.high },
    ]
  }

  private static let test: [TableColumn<ComparisonResult>] = [
    TableColumn(
      key: "test", dutch: "toets", english: "test", unit: "text",
      type: .choice(
        RankTest.Kind.allCases.map {
          .init($0.rawValue, Labels.test($0, .nl), Labels.test($0, .en))
        })
    ) { $0.test.map { .text($0.kind.rawValue) } ?? .missing },
    TableColumn(
      key: "statistic", dutch: "toetsgrootheid: U, W, H of Q", english: "statistic: U, W, H or Q",
      unit: "number"
    ) { $0.test.map { .decimal($0.statistic, 3) } ?? .missing },
    probability(
      "p", "p-waarde, tweezijdig", "p value, two-sided",
      """
      Mann & Whitney 1947, Ann Math Stat 18:50; Wilcoxon 1945, Biometrics Bull 1:80; Kruskal & Wallis \
      1952, JASA 47:583; Friedman 1937, JASA 32:675
      """
    ) { $0.test?.p },
    probability(
      "p_adjusted", "p-waarde, gecorrigeerd voor alle toetsen in deze tabel",
      "p value, adjusted for all tests in this table",
      "Benjamini & Hochberg 1995, J R Stat Soc B 57:289"
    ) { $0.adjusted },
  ]

  private static let bootstrap = """
    percentile bootstrap over texts, expanded for small groups (Hesterberg 2015, Am Stat 69:371)
    """

  private static func resampled(_ design: ComparisonDesign) -> String {
    let drawn = design.isPaired ? "pairs drawn anew" : "texts drawn anew within each group"
    return "\(drawn), \(design.resamples) times, seed \(design.seed)"
  }

  private static func text(
    _ key: String, _ dutch: String, _ english: String,
    _ value: @escaping @Sendable (ComparisonResult) -> String?
  ) -> TableColumn<ComparisonResult> {
    TableColumn(key: key, dutch: dutch, english: english, unit: "text", role: .key) {
      value($0).map(Value.text) ?? .missing
    }
  }

  private static func number(
    _ key: String, _ dutch: String, _ english: String, formula: String = "", source: String = "",
    _ value: @escaping @Sendable (ComparisonResult) -> Double?
  ) -> TableColumn<ComparisonResult> {
    TableColumn(
      key: key, dutch: dutch, english: english, unit: "see unit", type: .decimal(4),
      formula: formula, source: source
    ) { value($0).map { .decimal($0, 4) } ?? .missing }
  }

  private static func probability(
    _ key: String, _ dutch: String, _ english: String, _ source: String,
    _ value: @escaping @Sendable (ComparisonResult) -> Double?
  ) -> TableColumn<ComparisonResult> {
    TableColumn(
      key: key, dutch: dutch, english: english, unit: "probability", type: .decimal(6),
      source: source
    ) { value($0).map { .decimal($0, 6) } ?? .missing }
  }
}
