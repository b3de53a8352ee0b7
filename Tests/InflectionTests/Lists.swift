import Inflection
import TestSupport
import Testing

/// The lists of the repository.
enum Lists {
  static func bytes(_ name: String) throws -> [UInt8] {
    try #require(Repository.bytes("Lexicons/inflection/\(name)"))
  }

  static func inflector() throws -> Inflector {
    try Inflector(
      verbs: bytes("verbs.tsv"), nouns: bytes("nouns.tsv"), adjectives: bytes("adjectives.tsv"))
  }
}
