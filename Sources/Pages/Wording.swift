internal import Lexicons
internal import Measures
internal import Reports

/// Phrases and numbers in one language.
struct Wording: Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// A phrase as text.
  func callAsFunction(_ phrase: Phrase) -> String {
    language == .nl ? phrase.dutch : phrase.english
  }

  /// A phrase as text with its places filled: `{name}` by the value of that name.
  func callAsFunction(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> String {
    var text = ""
    var rest = self(phrase)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      text += rest[..<open] + (values.first { $0.key == name }?.value ?? "")
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// A phrase as HTML.
  func html(_ phrase: Phrase) -> HTML { HTML(text: self(phrase)) }

  /// A phrase as HTML with its places filled; the values are text.
  func html(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> HTML {
    HTML(text: self(phrase, values))
  }

  /// A whole number, with a separator between thousands.
  func number(_ value: Int) -> String { Decimal.string(value, in: language) }

  /// A number with decimals.
  func number(_ value: Double, decimals: Int = 1) -> String {
    let text = Decimal.string(value, decimals: decimals, in: language)
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }

  /// A share from 0 to 1 as a whole percentage.
  func percent(_ share: Double) -> String { "\(number(share * 100, decimals: 0)) %" }

  /// How sure a model is; none is ever certain.
  func confidence(_ value: Float) -> String {
    value > 0.99 ? "> 99 %" : percent(Double(value))
  }

  /// `3,1–8,0`, or `−3,1 tot 8,0` where a dash would look like a minus.
  func interval(_ interval: Interval, decimals: Int = 1) -> String {
    let dash = interval.low < 0 ? language(" tot ", " to ") : "–"
    return number(interval.low, decimals: decimals) + dash
      + number(interval.high, decimals: decimals)
  }

  /// `13–34 %`, of an interval of percentages.
  func percents(_ interval: Interval) -> String {
    "\(number(interval.low, decimals: 0))–\(number(interval.high, decimals: 0)) %"
  }

  /// What people see of a sum of categories: LIWC's names are not for them.
  func name(of rollup: Rollup) -> String {
    switch rollup.id {
    case "liwc_ipron": self(.rowOtherPronouns)
    case "liwc_prep": self(.rowPrepositions)
    case "liwc_conj": self(.rowConjunctions)
    case "liwc_auxverb": self(.rowAuxiliaries)
    case "liwc_adverb": self(.rowAdverbs)
    case "liwc_negate": self(.rowNegations)
    case "liwc_number": self(.rowNumbers)
    default: language(rollup.dutch, rollup.english)
    }
  }

  /// Whom pronouns of a group refer to, in one word.
  func person(_ group: WordGroup) -> String {
    switch group {
    case .ik: language("ik", "I")
    case .jij: language("jij", "you")
    case .wij: language("wij", "we")
    default: language("zij", "they")
    }
  }

  /// *1 woord*, *2 woorden*.
  func count(_ value: Int, _ one: Phrase, _ many: Phrase) -> String {
    "\(number(value)) \(self(value == 1 ? one : many))"
  }

  /// *ik, wij en zij*.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + language(" en ", " and ") + last
  }
}
