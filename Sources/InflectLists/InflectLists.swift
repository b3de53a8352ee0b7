internal import FoundationEssentials
internal import Inflection

/// Writes all forms of the lists: `inflect-lists DIRECTORY OUT.tsv`, rows `form · class · lemma`.
///
/// DIRECTORY holds verbs.tsv, nouns.tsv and adjectives.tsv. The auxiliaries get the classes of
/// auxiliaries, as in the training data of the context model. Of separable verbs the joined forms
/// are written; forms with spaces are left out.
@main
struct InflectLists {
  private static let auxiliaries: Set<String> = [
    "hebben", "hoeven", "kunnen", "moeten", "mogen", "willen", "worden", "zijn", "zullen",
  ]

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      print("usage: inflect-lists DIRECTORY OUT.tsv")
      return
    }
    func bytes(_ name: String) -> [UInt8] {
      FileManager.default.contents(atPath: arguments[1] + "/" + name).map { Array($0) } ?? []
    }
    let inflector = try Inflector(
      verbs: bytes("verbs.tsv"), nouns: bytes("nouns.tsv"), adjectives: bytes("adjectives.tsv"))
    var rows: Set<String> = []
    func add(_ forms: [InflectedForm], _ lemma: String) {
      let isAuxiliary = auxiliaries.contains(lemma)
      for form in forms where !form.form.contains(" ") {
        var tag = form.wordClass.tag
        // The noun *zijn* is none.
        if isAuxiliary, tag.hasPrefix("verb.") { tag = "aux" + tag.dropFirst(4) }
        rows.insert("\(form.form)\t\(tag)\t\(lemma)")
      }
    }
    for lemma in inflector.lemmas(of: .verbs) { add(inflector.verb(lemma), lemma) }
    for lemma in inflector.lemmas(of: .nouns) { add(inflector.noun(lemma), lemma) }
    for lemma in inflector.lemmas(of: .adjectives) { add(inflector.adjective(lemma), lemma) }
    let text = rows.sorted().joined(separator: "\n") + "\n"
    guard FileManager.default.createFile(atPath: arguments[2], contents: Data(text.utf8)) else {
      print("cannot write \(arguments[2])")
      return
    }
    print("\(rows.count) rows")
  }
}
