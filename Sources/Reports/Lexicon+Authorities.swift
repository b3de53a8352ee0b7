internal import Lexicons

extension Lexicon {
  /// The keys of the sources that a category's entries cite, in the order of the entries.
  func authorities(of category: String) -> String {
    var keys: [Substring] = []
    for entry in entries where entry.category == category {
      let key = entry.source.prefix { $0 != " " }
      if !keys.contains(key) { keys.append(key) }
    }
    return keys.joined(separator: ", ")
  }
}
