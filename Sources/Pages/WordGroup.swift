internal import Lexicons

/// The groups of categories that words are coloured by, each with a switch.
enum WordGroup: CaseIterable, Sendable {
  case ik, jij, wij, zij, generic, pronoun, article, preposition, auxiliary, adverb, organisation

  /// The class of its words in pages, as short as can be: there are thousands.
  var mark: String {
    switch self {
    case .ik: "a"
    case .jij: "b"
    case .wij: "c"
    case .zij: "d"
    case .generic: "e"
    case .pronoun: "f"
    case .article: "g"
    case .preposition: "h"
    case .auxiliary: "i"
    case .adverb: "j"
    case .organisation: "k"
    }
  }

  /// What people see.
  var phrase: Phrase {
    switch self {
    case .ik: .groupIk
    case .jij: .groupJij
    case .wij: .groupWij
    case .zij: .groupZij
    case .generic: .groupGeneric
    case .pronoun: .groupPronoun
    case .article: .groupArticle
    case .preposition: .groupPreposition
    case .auxiliary: .groupAuxiliary
    case .adverb: .groupAdverb
    case .organisation: .groupOrganisation
    }
  }

  /// Whether its words are coloured before anybody touches a switch.
  var isOnAtFirst: Bool {
    switch self {
    case .ik, .jij, .wij, .zij, .generic, .article, .organisation: true
    case .pronoun, .preposition, .auxiliary, .adverb: false
    }
  }

  /// The group of a category; nil for words that no group has.
  init?(category id: String) {
    let parts = id.split(separator: ".")
    switch parts.first ?? "" {
    case "article": self = .article
    case "preposition", "conjunction": self = .preposition
    case "verb": self = .auxiliary
    case "adverb", "negation", "interjection", "numeral": self = .adverb
    case "organisation": self = .organisation
    case "pronoun" where parts.count > 2:
      switch parts[2].prefix(1) {
      case "1": self = parts[2].hasSuffix("sg") ? .ik : .wij
      case "2": self = .jij
      case "3": self = .zij
      default: self = .generic
      }
    case "pronoun": self = .pronoun
    default: return nil
    }
  }

  /// The group of each category of a table.
  static func all(_ table: CategoryTable) -> [WordGroup?] {
    table.categories.map { WordGroup(category: $0.id) }
  }
}
