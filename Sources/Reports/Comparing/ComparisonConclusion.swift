internal import Measures

/// What a comparison shows, in plain words that never say more than its numbers.
struct ComparisonConclusion {
  let comparison: Comparison
  private let remainder: ComparisonRemainder
  private let indicationFrom: Int
  private let isChosen: Bool
  let language: Language

  init(
    _ comparison: Comparison, _ remainder: ComparisonRemainder, indicationFrom: Int,
    isChosen: Bool, _ language: Language
  ) {
    self.comparison = comparison
    self.remainder = remainder
    self.indicationFrom = indicationFrom
    self.isChosen = isChosen
    self.language = language
  }

  var isPaired: Bool { comparison.design.isPaired }

  /// The paragraphs; lines of one are parted by a new line.
  func paragraphs(of results: [ComparisonResult]) -> [String] {
    let contrasts = results.filter { $0.group != nil }
    return [
      sentences([texts] + leftOut), tested(contrasts), without(contrasts), zero(contrasts),
      small(contrasts), omnibus(results.filter { $0.group == nil }), caution,
    ].filter { !$0.isEmpty }
  }

  // MARK: What was compared

  private var texts: String {
    let groups = comparison.groups.map { group in
      let texts = comparison.texts(of: group)
      let words = texts.reduce(0) { $0 + $1.words }
      return language(
        "\(texts.count) \(texts.count == 1 ? "tekst" : "teksten") van «\(group)» (\(words) woorden)",
        "\(texts.count) \(texts.count == 1 ? "text" : "texts") of “\(group)” (\(words) words)")
    }
    return language(
      "Vergeleken: \(list(groups)). Elke tekst telt één keer, hoe lang hij ook is.",
      "Compared: \(list(groups)). Every text counts once, however long it is.")
  }

  private var leftOut: [String] {
    var sentences: [String] = []
    if remainder.joined > 0 {
      sentences.append(
        language(
          "Van dezelfde respondent bijeengevoegd: \(remainder.joined) teksten bij een andere.",
          "Of the same respondent, \(remainder.joined) texts were joined to another."))
    }
    if remainder.interviewers > 0 {
      sentences.append(
        language(
          "Van gesprekken telt elke spreker apart; wie interviewt telt niet mee.",
          "In conversations every speaker counts apart; interviewers do not count."))
    }
    let short = comparison.groups.compactMap { group in
      remainder.tooShort[group].map { language("\($0) van «\(group)»", "\($0) of “\(group)”") }
    }
    if !short.isEmpty {
      sentences.append(
        language(
          "Weggelaten, want korter dan \(indicationFrom) woorden: \(list(short)).",
          "Left out, being shorter than \(indicationFrom) words: \(list(short))."))
    }
    if remainder.withoutGroup > 0 {
      sentences.append(
        language(
          "Weggelaten, want zonder groep: \(remainder.withoutGroup).",
          "Left out for lack of a group: \(remainder.withoutGroup)."))
    }
    if isPaired {
      let pairs = comparison.pairs
      let loose = language(
        " \(pairs.loose) teksten zonder hun andere deel tellen niet overal mee.",
        " \(pairs.loose) texts without their other part do not count everywhere.")
      sentences.append(
        language("Vergeleken in \(pairs.whole) paren.", "Compared in \(pairs.whole) pairs.")
          + (pairs.loose > 0 ? loose : ""))
    }
    return sentences
  }

  // MARK: What holds up

  private func tested(_ results: [ComparisonResult]) -> String {
    let tests = results.count { $0.test != nil }
    guard tests > 0 else {
      let few = language(
        """
        Er is niets getoetst: een verschil krijgt pas een interval en een toets vanaf \
        \(Interval.least) teksten in beide groepen.
        """,
        """
        Nothing was tested: a difference gets an interval and a test from \(Interval.least) texts in \
        both groups on.
        """)
      guard !remainder.tooShort.isEmpty else { return few }
      return few
        + language(
          " --indication-from laat kortere teksten toe, met grilliger cijfers.",
          " --indication-from lets shorter texts in, with more erratic figures.")
    }
    let name =
      isPaired
      ? language("Wilcoxons rangtekentoets", "Wilcoxon's signed-rank test")
      : language("Mann-Whitney", "Mann–Whitney")
    let held = results.filter(\.holdsUp)
    let count = ComparisonWording.differences(held.count, language)
    let opening = language(
      """
      Getoetst (\(name)): \(tests) verschillen, gecorrigeerd voor alle \(tests) samen \
      (Benjamini-Hochberg, 5%). Na die correctie \
      \(held.isEmpty ? "houdt geen enkel verschil stand" : count + " stand").
      """,
      """
      Tested (\(name)): \(tests) differences, adjusted for all \(tests) together (Benjamini–Hochberg, \
      5%). After that \(held.isEmpty ? "no difference holds up" : count + " up").
      """)
    let items = held.map { "– " + ComparisonWording.difference($0, language) }
    let condition = language(
      "Dat geldt alleen als deze maten vooraf gekozen zijn, en niet om wat de cijfers lieten zien.",
      "That is only so if these measures were chosen beforehand, not for what the figures showed.")
    return ([opening] + items + (isChosen && !held.isEmpty ? [condition] : []))
      .joined(separator: "\n")
  }

  private func without(_ results: [ComparisonResult]) -> String {
    let loose = results.filter { !$0.holdsUp && ($0.test.map { $0.p < 0.05 } ?? false) }
    guard !loose.isEmpty else { return "" }
    let tests = results.count { $0.test != nil }
    let chance = PageText.number(0.05 * Double(tests), 1, language)
    let names = loose.map { ComparisonWording.name($0, isOnly: contrastCount == 1, language) }
    return language(
      """
      Alleen zonder die correctie is p kleiner dan 0,05 bij: \(list(names)). Bij \(tests) toetsen \
      zijn er door toeval alleen al zo'n \(chance) te verwachten: hooguit iets om na te gaan.
      """,
      """
      Only without that adjustment p is below 0.05 for: \(list(names)). Of \(tests) tests some \
      \(chance) are to be expected by chance alone: at most something to look into.
      """)
  }

  private func zero(_ results: [ComparisonResult]) -> String {
    let known = results.filter { $0.interval != nil }
    let missing = results.contains { $0.test != nil } ? results.count - known.count : 0
    let zero = known.count { !$0.isOneSided }
    var sentences: [String] = []
    if zero > 0 {
      sentences.append(
        language(
          """
          Bij \(zero) van de \(known.count) verschillen met een interval ligt nul daarbinnen: daar \
          laten deze teksten geen verschil zien, wat niet bewijst dat er geen is. De intervallen \
          zijn niet gecorrigeerd voor het aantal maten.
          """,
          """
          For \(zero) of the \(known.count) differences with an interval zero lies within it: there \
          these texts show no difference, which does not prove that there is none. The intervals \
          are not adjusted for the number of measures.
          """))
    }
    if missing > 0 {
      sentences.append(
        language(
          """
          Zonder interval, want te weinig teksten met een waarde of overal dezelfde waarde: \
          \(missing).
          """,
          "Without an interval, for too few texts with a value or the same value in all: \(missing)."
        ))
    }
    return self.sentences(sentences)
  }

  /// What so few texts can show at all.
  private func small(_ results: [ComparisonResult]) -> String {
    let tests = results.count { $0.test != nil }
    guard let smallest = results.compactMap({ leastProbability(of: $0) }).min() else { return "" }
    let least = PageText.probability(smallest, language)
    if smallest >= 0.05 {
      return language(
        "Met zo weinig teksten komt p niet onder \(least): zo kan geen toets iets aantonen.",
        "With so few texts p does not come below \(least): no test can show anything.")
    }
    guard smallest * Double(tests) >= 0.05 else { return "" }
    return language(
      """
      Met zo weinig teksten komt p niet onder \(least); bij \(tests) toetsen kan één enkel verschil \
      de correctie dan niet doorstaan. Kies vooraf minder maten (--categories), of \
      verzamel meer teksten.
      """,
      """
      With so few texts p does not come below \(least); among \(tests) tests a single difference \
      then cannot survive the adjustment. Choose fewer measures beforehand (--categories), or collect \
      more texts.
      """)
  }

  /// The least probability that so many texts can have; nil where nothing was tested.
  ///
  /// With equal values it may come out lower, by the normal distribution.
  private func leastProbability(of result: ComparisonResult) -> Double? {
    result.test.map { test in
      let (one, other) = (result.sample.count, result.otherSample.count)
      return min(
        test.p,
        isPaired ? RankTest.leastWilcoxon(one) : RankTest.leastMannWhitney(one, other))
    }
  }

  private func omnibus(_ results: [ComparisonResult]) -> String {
    let tested = results.filter { $0.test != nil }
    guard let kind = tested.first?.test?.kind else { return "" }
    let held = tested.filter(\.holdsUp).map { ComparisonWording.measure($0, language) }
    let name = Labels.test(kind, language)
    return language(
      """
      Over alle groepen ineens (\(name), \(tested.count) toetsen, apart gecorrigeerd) \
      \(held.isEmpty ? "houdt geen enkele maat stand" : "houdt stand: " + list(held)).
      """,
      """
      Over all groups at once (\(name), \(tested.count) tests, adjusted apart) \
      \(held.isEmpty ? "no measure holds up" : "these hold up: " + list(held)).
      """)
  }

  private var caution: String {
    language(
      """
      Een verschil is een aanwijzing over deze teksten. Waar het vandaan komt (onderwerp, aanleiding, \
      wie er sprak), blijkt er niet uit, en het is geen oordeel over wie sprak.
      """,
      """
      A difference is an indication on these texts. It does not tell where it comes from (topic, \
      occasion, who spoke), and it is no verdict on who spoke.
      """)
  }

  // MARK: Parts

  private var contrastCount: Int { comparison.design.pairs(of: comparison.groups).count }

  private func sentences(_ sentences: [String]) -> String { sentences.joined(separator: " ") }

  private func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + language(" en ", " and ") + last
  }
}
