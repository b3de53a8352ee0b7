import Documents
import Lexicons
import TestSupport
import Testing
import Tokens
import Vingerafdruk

/// The lexicons that ship: all of them are there, used, and sourced.
@Suite struct EmbeddedLexiconTests {
  /// uctodata once shipped a list that nothing loaded (house.md §1).
  @Test func everyFileIsEmbedded() {
    let files = Repository.files(below: "Lexicons").filter { $0 != "README.md" }
    #expect(!files.isEmpty)
    let embedded = LexiconSource.embedded
    #expect(embedded.map(\.path).sorted() == files, "run .ci/embed")
    for source in embedded {
      #expect(Repository.bytes("Lexicons/" + source.path) == source.bytes, "\(source.path)")
    }
  }

  @Test func theEmbeddedSetHasNoProblem() {
    #expect(Lexicon.problems(in: LexiconSource.embedded).map(\.description) == [])
  }

  @Test func everyListIsLoaded() throws {
    let lexicon = try Shipped.lexicon()
    let loaded = Set(lexicon.entries.map(\.file))
    for source in LexiconSource.embedded
    where source.path.hasSuffix(".lex") && !source.hasPatterns {
      #expect(loaded.contains(source.path), "no entry of \(source.path) is loaded")
    }
  }

  /// An entry that the pipeline cannot find in its own text would never be counted.
  @Test func everyEntryIsFoundInItsOwnCategory() throws {
    let lexicon = try Shipped.lexicon()
    var analyzer = try Analyzer(lexicon: lexicon, context: nil)
    for entry in lexicon.entries where !entry.category.hasPrefix("tokenizer.") {
      // A wildcard stands for anything behind it.
      let form = entry.isWildcard ? entry.form.dropLast() + "xyz" : entry.form
      let text = Array(form.utf8)
      try analyzer.read(Segment(text: text))
      let place = "\(entry.file):\(entry.line): \(entry.form)"
      #expect(analyzer.tokens.tokens.count == 1, "\(place) is not one token")
      let match = try #require(analyzer.matches.matches.first)
      #expect(analyzer.tokens.tokens[0].kind.isWord, "\(place) is no word")
      guard match.form.isListed else {
        Issue.record("\(place) is not found")
        continue
      }
      let candidates = lexicon.candidates(of: match.form).map { lexicon.categories[$0].id }
      #expect(candidates.contains(entry.category), "\(place) is found as \(candidates)")
    }
  }

  /// The same between other words, in capitals and with curly apostrophes.
  @Test func everyEntryIsFoundAsPeopleWriteIt() throws {
    let lexicon = try Shipped.lexicon()
    var analyzer = try Analyzer(lexicon: lexicon, context: nil)
    for entry in lexicon.entries
    where !entry.category.hasPrefix("tokenizer.") && !entry.isWildcard {
      let curly = String(entry.form.map { $0 == "'" ? "’" : $0 })
      for form in [curly, entry.form.uppercased()] {
        try analyzer.read(Segment(text: Array("xx \(form) xx".utf8)))
        let place = "\(entry.file):\(entry.line): \(form)"
        #expect(analyzer.tokens.tokens.count == 5, "\(place) is not one token")
        guard analyzer.matches.matches.count == 5, analyzer.matches.matches[2].form.isListed else {
          Issue.record("\(place) is not found")
          continue
        }
        #expect(lexicon.form(analyzer.matches.matches[2].form) == entry.form, "\(place)")
      }
    }
  }

  @Test func everyTokenizerEntryIsOneToken() throws {
    let lexicon = try Shipped.lexicon()
    var analyzer = try Analyzer(lexicon: lexicon, context: nil)
    for entry in lexicon.entries where entry.category.hasPrefix("tokenizer.") {
      try analyzer.read(Segment(text: Array("xx \(entry.form) xx".utf8)))
      let tokens = analyzer.tokens.tokens
      #expect(
        tokens.count == 5 && tokens[2].kind == .word, "\(entry.file):\(entry.line): \(entry.form)")
    }
  }

  @Test func noFormHasTwoCategoriesUnlessItIsNamedAmbiguous() throws {
    let lexicon = try Shipped.lexicon()
    let table = try #require(Repository.text("Lexicons/disambiguation/ambiguous-forms.tsv"))
    let named = Set(
      table.split(separator: "\n").dropFirst().compactMap { $0.split(separator: "\t").first })
    var categories: [String: Set<String>] = [:]
    for entry in lexicon.entries where !entry.category.hasPrefix("tokenizer.") {
      categories[entry.form, default: []].insert(entry.category)
    }
    for (form, found) in categories where found.count > 1 {
      #expect(named.contains(Substring(form)), "\(form) is in \(found.sorted())")
    }
  }

  @Test func everyCategoryOfFunctionWordsHasAList() throws {
    let lexicon = try Shipped.lexicon()
    let listed = Set(lexicon.entries.map(\.category))
    // Categories that only context or no list at all gives.
    let unlisted = ["content", "content.", "other", "pronoun.personal.3ambiguous"]
    for category in lexicon.categories.categories
    where !unlisted.contains(where: {
      category.id == $0 || ($0.hasSuffix(".") && category.id.hasPrefix($0))
    }) {
      #expect(listed.contains(category.id), "\(category.id) has no entries")
    }
  }

  @Test func everySourceIsUsedAndMayBeShipped() throws {
    let lexicon = try Shipped.lexicon()
    let used = Set(lexicon.entries.map { $0.source.prefix { $0 != " " } })
    let rows = try #require(Repository.text("Lexicons/sources.tsv")).split(separator: "\n")
      .dropFirst()
    let shippable: Set<Substring> = ["CC-BY-4.0", "CC0-1.0", "Apache-2.0", "MIT", "Unicode-3.0"]
    for row in rows {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(used.contains(fields[0]) || isUsedByTones(fields[0]), "no group cites \(fields[0])")
      #expect(shippable.contains(fields[2]), "\(fields[0]) has licence \(fields[2])")
    }
  }

  /// Lists of tones have a loader of their own; their groups cite sources as well.
  private func isUsedByTones(_ key: Substring) -> Bool {
    LexiconSource.embedded.contains {
      $0.hasPatterns && String(decoding: $0.bytes, as: UTF8.self).contains("[\(key)")
    }
  }

  @Test func everyListNamesALicenceThatMayBeShipped() {
    for source in LexiconSource.embedded where source.path.hasSuffix(".lex") {
      let lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n").prefix(8)
      #expect(
        lines.contains("licence: CC-BY-4.0") || lines.contains("licence: CC0-1.0"),
        "\(source.path)")
    }
  }

  @Test func rollupsAddUpDisjointCategories() throws {
    let lexicon = try Shipped.lexicon()
    for rollup in lexicon.rollups {
      #expect(Set(rollup.categories).count == rollup.categories.count, "\(rollup.id)")
      #expect(!rollup.categories.isEmpty, "\(rollup.id)")
    }
  }

  @Test func theVersionNamesTheContent() throws {
    let lexicon = try Shipped.lexicon()
    #expect(!lexicon.version.isEmpty)
    var changed = LexiconSource.embedded
    let index = try #require(changed.firstIndex { $0.path.hasSuffix("article.definite.lex") })
    changed[index] = LexiconSource(
      path: changed[index].path, bytes: changed[index].bytes + Array("zzz\n".utf8))
    #expect(try Lexicon(sources: changed).digest != lexicon.digest)
    #expect(try Lexicon(sources: LexiconSource.embedded.reversed()).digest == lexicon.digest)
  }
}
