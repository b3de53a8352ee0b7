/// Forms in the order in which they were found, each once.
struct FormCollector {
  private(set) var forms: [InflectedForm] = []

  mutating func add(_ form: String, _ wordClass: InflectionClass) {
    let new = InflectedForm(form, wordClass)
    if !forms.contains(new) { forms.append(new) }
  }

  mutating func add(_ letters: Spelling.Letters, _ wordClass: InflectionClass) {
    add(Spelling.string(letters), wordClass)
  }
}
