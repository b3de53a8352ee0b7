public import Documents
public import Measures

/// A comparison as a page for a terminal: a table for each two groups, and what may be concluded.
public struct ComparisonPage: Report {
  /// What a row is about.
  public typealias Subject = ComparisonResult

  private let comparison: Comparison
  private let conclusion: ComparisonConclusion
  private let language: Language
  private var results: [ComparisonResult] = []

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - comparison: the texts and the design.
  ///   - remainder: what was left out.
  ///   - indicationFrom: from how many words on texts count.
  ///   - isChosen: whether the measures are a choice, which must be made beforehand.
  ///   - language: of the page.
  public init(
    _ comparison: Comparison, _ remainder: ComparisonRemainder, indicationFrom: Int,
    isChosen: Bool, language: Language
  ) {
    self.comparison = comparison
    self.language = language
    conclusion = ComparisonConclusion(
      comparison, remainder, indicationFrom: indicationFrom, isChosen: isChosen, language)
  }

  /// Nothing.
  public mutating func begin(_ write: (String) -> Void) {}

  /// Keeps a result: the tables go by groups.
  public mutating func add(_ result: ComparisonResult, _ write: (String) -> Void) {
    results.append(result)
  }

  /// The name of the failed part, and what was wrong.
  public mutating func add(_ failure: ReadFailure, _ write: (String) -> Void) {
    write("\(failure)\n\n")
  }

  /// The tables and the conclusion.
  public mutating func end(_ write: (String) -> Void) {
    for (group, other) in comparison.design.pairs(of: comparison.groups) {
      contrast(results.filter { $0.group == group && $0.other == other }, group, other, write)
    }
    omnibus(results.filter { $0.group == nil }, write)
    for (index, paragraph) in conclusion.paragraphs(of: results).enumerated() {
      if index > 0 { write("\n") }
      for line in PageText.lines(paragraph) { put(line, write) }
    }
  }

  private func contrast(
    _ results: [ComparisonResult], _ group: String, _ other: String, _ write: (String) -> Void
  ) {
    guard results.contains(where: { $0.difference != nil }) else { return }
    put(language("\(group) min \(other)", "\(group) minus \(other)"), write)
    let mean = language("gem.", "mean")
    let figures = [mean, "sd", "med."].map { PageText.right($0, 7) }.joined()
    put(
      "  " + PageText.left("", 30) + PageText.right(PageText.cut(group, 20), 21)
        + PageText.right(PageText.cut(other, 20), 21), write)
    put(
      "  " + PageText.left(language("maat", "measure"), 30) + figures + figures
        + PageText.right(language("verschil", "diff."), 9)
        + PageText.right(language("95%-interval", "95 % interval"), 17) + PageText.right("g", 7)
        + PageText.right("p", 8) + PageText.right("p (BH)", 8), write)
    for result in results {
      let decimals = min(2, result.measure.decimals)
      func cell(_ value: Double?, _ width: Int) -> String {
        PageText.right(value.map { PageText.number($0, decimals, language) } ?? "–", width)
      }
      func figures(_ sample: Sample) -> String {
        cell(sample.mean, 7) + cell(sample.deviation, 7) + cell(sample.median, 7)
      }
      let interval = result.interval.map {
        "[\(PageText.number($0.low, decimals, language))\(language(";", ",")) "
          + "\(PageText.number($0.high, decimals, language))]"
      }
      put(
        "  " + PageText.left(PageText.cut(name(of: result), 29), 30) + figures(result.sample)
          + figures(result.otherSample) + cell(result.difference, 9)
          + PageText.right(interval ?? "", 17)
          + PageText.right(
            result.effect.map { PageText.number($0.value, 2, language) } ?? "", 7)
          + PageText.right(
            result.test.map { PageText.probability($0.p, language) } ?? "", 8)
          + PageText.right(result.adjusted.map { PageText.probability($0, language) } ?? "", 8)
          + (result.holdsUp ? " *" : "  ") + fewer(result), write)
    }
    if results.contains(where: \.holdsUp) {
      put(
        "  * "
          + language(
            "p kleiner dan 0,05, ook na correctie voor alle toetsen (BH)",
            "p below 0.05, also when adjusted for all tests (BH)"), write)
    }
    write("\n")
  }

  /// How many texts have a value, where some have none.
  private func fewer(_ result: ComparisonResult) -> String {
    guard let group = result.group, let other = result.other else { return "" }
    let counts = [result.sample.count, result.otherSample.count]
    let all = [
      comparison.texts(of: group).count, comparison.texts(of: other, against: group).count,
    ]
    return counts == all ? "" : "  n = \(counts[0]) / \(counts[1])"
  }

  private func omnibus(_ results: [ComparisonResult], _ write: (String) -> Void) {
    guard !results.isEmpty else { return }
    put(language("Alle groepen ineens", "All groups at once"), write)
    put(
      "  " + PageText.left(language("maat", "measure"), 30)
        + PageText.right(comparison.design.isPaired ? "Q" : "H", 9) + PageText.right("p", 8)
        + PageText.right("p (BH)", 8), write)
    for result in results {
      put(
        "  " + PageText.left(PageText.cut(name(of: result), 29), 30)
          + PageText.right(
            result.test.map { PageText.number($0.statistic, 2, language) } ?? "–", 9)
          + PageText.right(result.test.map { PageText.probability($0.p, language) } ?? "", 8)
          + PageText.right(result.adjusted.map { PageText.probability($0, language) } ?? "", 8)
          + (result.holdsUp ? " *" : ""), write)
    }
    write("\n")
  }

  private func name(of result: ComparisonResult) -> String {
    language(result.measure.dutch, result.measure.english)
  }

  private func put(_ line: String, _ write: (String) -> Void) {
    var line = line
    while line.last == " " { line.removeLast() }
    write(line + "\n")
  }
}
