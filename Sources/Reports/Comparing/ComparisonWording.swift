internal import Measures

/// How one result of a comparison is put into words.
enum ComparisonWording {
  /// How many differences hold.
  static func differences(_ count: Int, _ language: Language) -> String {
    language(
      count == 1 ? "houdt 1 verschil" : "houden \(count) verschillen",
      count == 1 ? "1 difference holds" : "\(count) differences hold")
  }

  /// The measure.
  static func measure(_ result: ComparisonResult, _ language: Language) -> String {
    language(result.measure.dutch, result.measure.english)
  }

  /// The measure, with the groups where there are more than two.
  static func name(_ result: ComparisonResult, isOnly: Bool, _ language: Language) -> String {
    guard !isOnly, let group = result.group, let other = result.other else {
      return measure(result, language)
    }
    return "\(measure(result, language)) (\(group) – \(other))"
  }

  /// The difference in full.
  static func difference(_ result: ComparisonResult, _ language: Language) -> String {
    guard let group = result.group, let other = result.other, let difference = result.difference,
      let mean = result.sample.mean, let otherMean = result.otherSample.mean
    else { return measure(result, language) }
    let decimals = min(2, result.measure.decimals)
    func number(_ value: Double) -> String { PageText.number(value, decimals, language) }
    let (quote, end) = (language("«", "“"), language("»", "”"))
    let isHigher = difference > 0
    let unit = unit(result.measure.unit, language)
    var text = "\(measure(result, language)): "
    text += language(
      isHigher ? "gemiddeld hoger in " : "gemiddeld lager in ",
      isHigher ? "higher on average in " : "lower on average in ")
    text += "\(quote)\(group)\(end) (\(number(mean))\(unit)) "
    text += language("dan in ", "than in ") + "\(quote)\(other)\(end) (\(number(otherMean))); "
    text += language("verschil ", "difference ") + number(difference)
    if let interval = result.interval {
      text += language(", 95%-interval ", ", 95\u{A0}% interval ")
      text += number(interval.low) + language(" tot ", " to ") + number(interval.high)
      if !result.isOneSided {
        text += language(" (nul ligt daarbinnen)", " (zero lies within it)")
      }
    }
    if let effect = result.effect { text += ", g = \(PageText.number(effect.value, 2, language))" }
    if let adjusted = result.adjusted {
      text += language(", gecorrigeerde p ", ", adjusted p ")
      text += adjusted < 0.0005 ? "" : "= "
      text += PageText.probability(adjusted, language)
    }
    return text + "."
  }

  /// A unit behind a number; nothing for those that say nothing.
  private static func unit(_ unit: String, _ language: Language) -> String {
    switch unit {
    case "per 100 words": language(" per 100 woorden", " per 100 words")
    case "words": language(" woorden", " words")
    case "points": language(" punten", " points")
    default: ""
    }
  }
}
