public import Counting
internal import Lexicons

/// The columns of the tables about a LIWC dictionary.
public enum DictionaryColumns {
  /// A row a category; a result is the category's number.
  public static func categories(_ counts: DictionaryCounts) -> [TableColumn<Int>] {
    let dictionary = counts.dictionary
    return [
      .init(key: "category", dutch: "categorie", english: "category", unit: "text", role: .key) {
        .text(dictionary.categories[$0].name)
      },
      .init(
        key: "entries", dutch: "ingangen in de lijst", english: "entries listed", unit: "count"
      ) { .integer(counts.entries(of: $0).count) },
      .init(
        key: "entries_found", dutch: "ingangen die voorkomen", english: "entries that occur",
        unit: "count"
      ) { .integer(counts.entries(of: $0).count { counts.hits[$0] > 0 }) },
      .init(
        key: "entries_shared", dutch: "ingangen die ook in een andere categorie staan",
        english: "entries that are in another category too", unit: "count"
      ) {
        .integer(counts.entries(of: $0).count { dictionary.entries[$0].memberships.count > 1 })
      },
      .init(
        key: "sum", dutch: "getelde woorden, gewogen", english: "words counted, weighted",
        unit: "count", type: .decimal(3)
      ) { .decimal(counts.sums[$0], 3) },
      .init(
        key: "rate", dutch: "per 100 woorden", english: "per 100 words", unit: "per 100 words",
        formula: "100 × sum / words"
      ) { .decimal(100 * counts.sums[$0] / Double(max(1, counts.words)), 3) },
      .init(
        key: "documents", dutch: "documenten waarin zij voorkomt",
        english: "documents it occurs in", unit: "count"
      ) { .integer(counts.documentsOfCategory[$0]) },
      .init(
        key: "alpha", dutch: "betrouwbaarheid (Cronbachs alfa) van de ingangen over documenten",
        english: "reliability (Cronbach's alpha) of the entries over documents", unit: "at most 1",
        formula: "k / (k − 1) · (1 − Σ variance of entry / variance of sum), over rates",
        source: "Cronbach 1951, Psychometrika 16:297"
      ) { counts.alpha(of: $0).map { .decimal($0, 3) } ?? .missing },
      .init(
        key: "kr20", dutch: "betrouwbaarheid (KR-20): ingang wel of niet in een document",
        english: "reliability (KR-20): entry in a document or not", unit: "at most 1",
        formula: "the same over presence", source: "Kuder & Richardson 1937, Psychometrika 2:151"
      ) { counts.kr20(of: $0).map { .decimal($0, 3) } ?? .missing },
    ]
  }

  /// A row an entry; a result is the entry's number.
  public static func entries(_ counts: DictionaryCounts) -> [TableColumn<Int>] {
    let dictionary = counts.dictionary
    return [
      .init(key: "entry", dutch: "ingang", english: "entry", unit: "text", role: .key) {
        .text(dictionary.entries[$0].words.joined(separator: " "))
      },
      .init(key: "line", dutch: "regel in het bestand", english: "line of the file", unit: "count")
      { .integer(dictionary.entries[$0].line) },
      .init(key: "categories", dutch: "categorieën", english: "categories", unit: "text") {
        .text(
          dictionary.entries[$0].memberships.map { dictionary.categories[$0.category].name }
            .joined(separator: " "))
      },
      .init(key: "count", dutch: "aantal", english: "count", unit: "count") {
        .integer(counts.hits[$0])
      },
    ]
  }
}
