internal import Mustache

/// What a template can ask for, by name: HTML, sections, and whether a section is shown.
///
/// Every value is HTML already, so templates write `{{{name}}}`; the template engine's own escaping
/// goes by `Character` and would miss a quotation mark under a combining accent.
struct Slots: MustacheParent {
  private var values: [String: Any] = [:]

  /// No values.
  init() {}

  /// HTML for `{{{name}}}`; nil leaves a section of that name out.
  subscript(name: String) -> HTML? {
    get { (values[name] as? String).map { HTML(trusted: $0) } }
    set { values[name] = newValue?.markup }
  }

  /// Items for a section `{{#name}}`; none leaves it out.
  subscript(items name: String) -> [Slots] {
    get { values[name] as? [Slots] ?? [] }
    set { values[name] = newValue.isEmpty ? nil : newValue }
  }

  /// Whether a section `{{#name}}` is shown.
  subscript(flag name: String) -> Bool {
    get { values[name] as? Bool ?? false }
    set { values[name] = newValue }
  }

  /// The phrases, as `{{{t.name}}}`.
  mutating func setPhrases(_ phrases: PhraseSlots) { values["t"] = phrases }

  /// What the engine calls.
  func child(named name: String) -> Any? { values[name] }
}

/// The phrases of a language, by name.
struct PhraseSlots: MustacheParent {
  let wording: Wording

  /// What the engine calls.
  func child(named name: String) -> Any? {
    Phrase(rawValue: name).map { wording.html($0).markup }
  }
}
