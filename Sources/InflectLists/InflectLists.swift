internal import FoundationEssentials
internal import Inflection

/// Writes all forms of the lists: `inflect-lists DIRECTORY OUT.tsv`, rows `form · class · lemma`.
///
/// DIRECTORY holds verbs.tsv, nouns.tsv and adjectives.tsv. The auxiliaries get the classes of
/// auxiliaries, as in the training data of the context model. Of separable verbs the joined forms
/// are written; forms with spaces are left out.
@main
struct InflectLists {
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
    let rows = inflector.listedForms().map { "\($0.form)\t\($0.tag)\t\($0.lemma)" }
    let text = rows.sorted().joined(separator: "\n") + "\n"
    guard FileManager.default.createFile(atPath: arguments[2], contents: Data(text.utf8)) else {
      print("cannot write \(arguments[2])")
      return
    }
    print("\(rows.count) rows")
  }
}
