internal import Bytes

extension ToneLexicon {
  /// One file of a typology's directory.
  public typealias File = (path: String, bytes: [UInt8])

  /// Compiles the files of a typology's directory: `typology.tsv` and the `.lex` files.
  ///
  /// - Parameters:
  ///   - files: the files, paths below the directory.
  ///   - lemmas: inflects the lemmas in patterns.
  /// - Throws: ``ToneLexiconError`` with every problem of every file.
  public init(files: [File], lemmas: any LemmaForms) throws(ToneLexiconError) {
    var problems: [String] = []
    var typology = Typology()
    if let file = files.first(where: { $0.path == "typology.tsv" }) {
      typology = Typology(file: file.bytes, path: file.path, problems: &problems)
    } else {
      problems.append("typology.tsv:1: the file is missing")
    }
    var patterns: [TonePattern] = []
    for file in files.sorted(by: { $0.path < $1.path }) where file.path.hasSuffix(".lex") {
      patterns += ToneLexiconFile(file.path, file.bytes, typology, problems: &problems).patterns
    }
    if !problems.isEmpty { throw ToneLexiconError(problems: problems) }
    self.typology = typology
    self.patterns = patterns
    hasNegation = patterns.map(\.hasNegation)
    var compiler = Compiler(lemmas: lemmas)
    for (number, pattern) in patterns.enumerated() { compiler.add(number, pattern) }
    compiler.finish(&self)
  }

  /// Gathers elements and variants, then lays them out in flat tables.
  private struct Compiler {
    let lemmas: any LemmaForms
    private var numbers: [String: Int32] = [:]
    private var formsOfElement: [[String]] = []
    private var prefixes: [(String, Int32)] = []
    private var suffixes: [(String, Int32)] = []
    private var variants: [Variant] = []

    init(lemmas: any LemmaForms) { self.lemmas = lemmas }

    private mutating func element(_ key: String, _ forms: [String]) -> Int32 {
      if let number = numbers[key] { return number }
      let number = Int32(formsOfElement.count + 1)
      numbers[key] = number
      formsOfElement.append(forms)
      return number
    }

    mutating func add(_ number: Int, _ pattern: TonePattern) {
      // A split verb makes variants of its own; at most one verb of a pattern is split at a time.
      var plain: [[Int32]] = []
      var splits: [(part: Int, at: Int, finite: Int32, particle: Int32)] = []
      for (partNumber, part) in pattern.parts.enumerated() {
        var run: [Int32] = []
        for (element, gap) in part.elements {
          let id = self.element(for: element)
          if case .verbs(let lemmaList) = element {
            for lemma in lemmaList {
              guard let (particle, finite) = lemmas.splitVerb(lemma) else { continue }
              let verb = self.element("split:\(lemma)", finite)
              let particleID = self.element("form:\(particle)", [particle])
              splits.append((partNumber, run.count, verb, particleID))
              let te = self.element("form:te", ["te"])
              let base = lemma.split(separator: "|").last.map(String.init) ?? lemma
              let infinitive = self.element("form:\(base)", [base])
              variants.append(
                Variant(
                  pattern: Int32(number),
                  parts: Self.replacing(
                    pattern, partNumber, run.count, with: [particleID, te, infinitive], self),
                  isOrdered: false))
            }
          }
          run.append(gap ? -id : id)
        }
        plain.append(run)
      }
      variants.append(Variant(pattern: Int32(number), parts: plain, isOrdered: false))
      for split in splits {
        var parts = plain
        parts[split.part].remove(at: split.at)
        if parts[split.part].isEmpty { parts.remove(at: split.part) }
        variants.append(
          Variant(
            pattern: Int32(number), parts: [[split.finite], [split.particle]] + parts,
            isOrdered: true))
      }
    }

    /// The parts of a pattern with one element replaced by several in a row.
    private static func replacing(
      _ pattern: TonePattern, _ part: Int, _ at: Int, with run: [Int32], _ compiler: Compiler
    ) -> [[Int32]] {
      var compiler = compiler
      var parts: [[Int32]] = []
      for (number, source) in pattern.parts.enumerated() {
        var ids: [Int32] = []
        for (index, (element, gap)) in source.elements.enumerated() {
          if number == part, index == at {
            ids += run
          } else {
            let id = compiler.element(for: element)
            ids.append(gap ? -id : id)
          }
        }
        parts.append(ids)
      }
      return parts
    }

    private mutating func element(for element: TonePattern.Element) -> Int32 {
      switch element {
      case .forms(let forms):
        return self.element("form:" + forms.joined(separator: "/"), forms)
      case .prefix(let prefix):
        let isNew = numbers["prefix:" + prefix] == nil
        let id = self.element("prefix:" + prefix, [])
        if isNew { prefixes.append((prefix, id)) }
        return id
      case .verbs(let verbs):
        let forms = verbs.flatMap { lemmas.verb($0) }
        return self.element("verb:" + verbs.joined(separator: "/"), forms)
      case .noun(let noun, let compounds):
        let key = (compounds ? "compound:" : "noun:") + noun
        let isNew = numbers[key] == nil
        let forms = lemmas.noun(noun)
        let id = self.element(key, forms)
        if isNew, compounds { for form in forms { suffixes.append((form, id)) } }
        return id
      case .adjective(let adjective):
        let forms = lemmas.adjective(adjective)
        return self.element("adjective:" + adjective, forms)
      }
    }

    func finish(_ lexicon: inout ToneLexicon) {
      var byForm: [[Int32]] = []
      for (index, forms) in formsOfElement.enumerated() {
        // Typed text often lacks its accents: *geimproviseerd*.
        for form in Set(forms + forms.map(Self.withoutAccents)).sorted() {
          let number = lexicon.forms.insert(form)
          if number == byForm.count { byForm.append([]) }
          byForm[number].append(Int32(index + 1))
        }
      }
      for elements in byForm {
        lexicon.formElements += elements
        lexicon.formStarts.append(Int32(lexicon.formElements.count))
      }
      for (prefix, element) in prefixes {
        _ = lexicon.prefixes.insert(prefix)
        lexicon.prefixElements.append(element)
        lexicon.longestPrefix = max(lexicon.longestPrefix, prefix.utf8.count)
      }
      for (suffix, element) in suffixes
      where lexicon.suffixes.insert(suffix) == lexicon.suffixElements.count {
        lexicon.suffixElements.append(element)
        lexicon.longestSuffix = max(lexicon.longestSuffix, suffix.utf8.count)
      }
      anchor(&lexicon)
    }

    /// The form without the accents and diaereses of Dutch.
    private static func withoutAccents(_ form: String) -> String {
      guard form.utf8.contains(where: { $0 >= 0x80 }) else { return form }
      var plain = ""
      for scalar in form.unicodeScalars {
        let letter = accented.first { $0.letters.unicodeScalars.contains(scalar) }
        plain.unicodeScalars.append(letter?.plain ?? scalar)
      }
      return plain
    }

    private static let accented: [(plain: Unicode.Scalar, letters: String)] = [
      ("a", "àáâä"), ("e", "èéêë"), ("i", "ìíîï"), ("o", "òóôö"), ("u", "ùúûü"), ("c", "ç"),
    ]

    /// Starts each search at the part whose first element has the fewest forms.
    private func anchor(_ lexicon: inout ToneLexicon) {
      func size(_ element: Int32) -> Int { max(1, formsOfElement[Int(abs(element)) - 1].count) }
      var byElement = [[Int32]](repeating: [], count: formsOfElement.count + 1)
      for (number, variant) in variants.enumerated() {
        var variant = variant
        if !variant.isOrdered,
          let best = variant.parts.indices.min(by: {
            size(variant.parts[$0][0]) < size(variant.parts[$1][0])
          })
        {
          variant.parts.swapAt(0, best)
        }
        lexicon.variants.append(variant)
        byElement[Int(abs(variant.parts[0][0]))].append(Int32(number))
      }
      for numbers in byElement {
        lexicon.anchored += numbers
        for number in numbers {
          let others = lexicon.variants[Int(number)].parts.joined().dropFirst()
          lexicon.anchoredNeeds.append(others.map(abs).min { size($0) < size($1) } ?? 0)
        }
        lexicon.anchorStarts.append(Int32(lexicon.anchored.count))
      }
    }
  }
}
