internal import Bytes
internal import Tokens

extension Lexicon {
  /// The lexicons in the program itself.
  ///
  /// - Throws: ``LexiconError`` when they have a problem, which the tests rule out.
  public static func embedded() throws(LexiconError) -> Lexicon {
    try Lexicon(sources: LexiconSource.embedded)
  }

  /// Compiles the files of a lexicon directory.
  ///
  /// - Throws: ``LexiconError`` with every problem of every file.
  public init(sources: [LexiconSource]) throws(LexiconError) {
    let sources = sources.sorted { $0.path < $1.path }
    var problems: [LexiconProblem] = []
    func file(_ path: String) -> LexiconSource {
      if let source = sources.first(where: { $0.path == path }) { return source }
      problems.append(.init(path, 1, "the file is missing"))
      return LexiconSource(path: path, bytes: [])
    }
    let table = CategoryTable(
      rows: TSVRows(
        file("categories.tsv"), header: ["id", "dutch", "english"], problems: &problems),
      problems: &problems)
    let known = SourceKeys(file("sources.tsv"), problems: &problems)
    let ambiguous = AmbiguousForms(
      file("disambiguation/ambiguous-forms.tsv"), problems: &problems)
    let files = sources.filter { $0.path.hasSuffix(".lex") && !$0.hasPatterns }.map {
      LexiconFile($0, problems: &problems)
    }
    rollups = Rollup.read(file("rollups.tsv"), table: table, problems: &problems)
    markers = MarkerForms(sources, problems: &problems)
    version = file("VERSION").lines(problems: &problems).first ?? ""
    self.sources = sources
    categories = table
    entries = files.flatMap(\.entries)
    tokenizerRules = TokenizerRules(
      abbreviations: Self.forms(in: files, "tokenizer.abbreviation"),
      closingAbbreviations: Self.forms(in: files, "tokenizer.abbreviation.closing"),
      clitics: Self.forms(in: files, "tokenizer.clitic"))
    for file in files { Self.check(file, table, known, &problems) }
    compile(ambiguous, &problems)
    if !problems.isEmpty {
      throw LexiconError(problems: problems.sorted { ($0.file, $0.line) < ($1.file, $1.line) })
    }
  }

  /// Every problem of the files of a lexicon directory, in one pass; empty when it can be used.
  public static func problems(in sources: [LexiconSource]) -> [LexiconProblem] {
    do throws(LexiconError) {
      _ = try Lexicon(sources: sources)
      return []
    } catch {
      return error.problems
    }
  }

  private static func forms(in files: [LexiconFile], _ category: String) -> [String] {
    files.filter { $0.category == category }.flatMap { $0.entries.map(\.form) }
  }

  static func digest(of sources: [LexiconSource]) -> String {
    var all: [UInt8] = []
    for source in sources {
      all.append(contentsOf: source.path.utf8)
      all.append(0)
      all.append(contentsOf: source.bytes)
      all.append(0)
    }
    return SHA256.hexDigest(of: all)
  }

  private static func check(
    _ file: LexiconFile, _ table: CategoryTable, _ known: SourceKeys,
    _ problems: inout [LexiconProblem]
  ) {
    if !file.category.hasPrefix("tokenizer."), table.number(of: file.category) == nil {
      problems.append(.init(file.path, 1, "unknown category \(file.category)"))
    }
    for (key, line) in file.sources where !known.keys.contains(key) {
      problems.append(.init(file.path, line, "source \(key) is not in sources.tsv"))
    }
    checkForms(of: file, &problems)
  }

  /// Notes the forms that a file has twice, and those that a wildcard of it has already.
  private static func checkForms(of file: LexiconFile, _ problems: inout [LexiconProblem]) {
    var forms = ByteStringTable()
    var lines: [Int] = []
    var wildcards = ByteStringTable()
    var wildcardLines: [Int] = []
    for entry in file.entries {
      let number = forms.insert(entry.form)
      if number < lines.count {
        problems.append(
          .init(file.path, entry.line, "\(entry.form) stands at line \(lines[number]) as well"))
        lines[number] = entry.line
      } else {
        lines.append(entry.line)
      }
      if entry.isWildcard, wildcards.insert(String(entry.form.dropLast())) == wildcardLines.count {
        wildcardLines.append(entry.line)
      }
    }
    guard wildcards.count > 0 else { return }
    for entry in file.entries where !entry.isWildcard {
      let form = Array(entry.form.utf8)
      for length in 1..<max(1, form.count) {
        guard let number = wildcards.number(of: form.span.extracting(0..<length)) else { continue }
        problems.append(
          .init(
            file.path, entry.line,
            "\(entry.form) is shadowed by the wildcard at line \(wildcardLines[number])"))
      }
    }
  }

  /// Fills the table of forms and their candidates.
  private mutating func compile(_ ambiguous: AmbiguousForms, _ problems: inout [LexiconProblem]) {
    var byForm: [[(category: CategoryID, entry: Int32)]] = []
    for (index, entry) in entries.enumerated() {
      guard let category = categories.number(of: entry.category) else { continue }
      let number = forms.insert(entry.form)
      if number == byForm.count { byForm.append([]) }
      byForm[number].append((category, Int32(index)))
    }
    let orders = order(ambiguous, byForm, &problems)
    for number in byForm.indices {
      let listed = byForm[number].map(\.category)
      let form = forms.string(number)
      if let order = orders[number] {
        candidates.append(contentsOf: order)
      } else {
        if Set(listed).count > 1 {
          let entry = entries[Int(byForm[number][1].entry)]
          problems.append(
            .init(
              entry.file, entry.line,
              "\(form) is in several categories but not in \(ambiguous.path)"))
        }
        candidates.append(listed[0])
      }
      candidateStarts.append(Int32(candidates.count))
      entriesOfForm.append(byForm[number].map(\.entry))
      if form.utf8.last == 0x2A {
        _ = wildcards.insert(String(form.dropLast()))
        wildcardForms.append(FormID(rawValue: Int32(number)))
        let length = form.utf8.count - 1
        if !wildcardLengths.contains(length) { wildcardLengths.append(length) }
      }
    }
    wildcardLengths.sort(by: >)
    packedForms = PackedForms(forms)
    packedWildcards = PackedForms(wildcards)
    matchOfForm = byForm.indices.map { number in
      Match(
        form: FormID(rawValue: Int32(number)), category: candidates[Int(candidateStarts[number])])
    }
  }

  /// The categories of the ambiguous forms, by form number, checked against the lists.
  private func order(
    _ ambiguous: AmbiguousForms, _ byForm: [[(category: CategoryID, entry: Int32)]],
    _ problems: inout [LexiconProblem]
  ) -> [Int: [CategoryID]] {
    var orders: [Int: [CategoryID]] = [:]
    for (form, ids, line) in ambiguous.rows {
      guard let number = forms.number(of: form) else {
        problems.append(.init(ambiguous.path, line, "\(form) is in no list"))
        continue
      }
      let listed = Set(byForm[number].map(\.category))
      var order: [CategoryID] = []
      for id in ids {
        guard let category = categories.number(of: id) else {
          problems.append(.init(ambiguous.path, line, "unknown category \(id)"))
          continue
        }
        // Content readings have no lists of their own.
        if !listed.contains(category), !id.hasPrefix("content"), id != "other" {
          problems.append(.init(ambiguous.path, line, "\(form) is not in the list of \(id)"))
        }
        order.append(category)
      }
      for category in listed where !order.contains(category) {
        problems.append(
          .init(
            ambiguous.path, line,
            "\(form) is in the list of \(categories[category].id), which is not named here"))
      }
      if orders[number] != nil {
        problems.append(.init(ambiguous.path, line, "\(form) stands twice"))
      }
      if !order.isEmpty { orders[number] = order }
    }
    return orders
  }
}
