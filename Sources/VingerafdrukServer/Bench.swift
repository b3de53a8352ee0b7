#if Server
  internal import Counting
  internal import Documents
  internal import HTTPTypes
  internal import ICU
  internal import Lexicons
  internal import Measures
  internal import Readers
  internal import Reports
  internal import Tokens
  internal import Vingerafdruk

  /// One set of machines, for one request at a time, on a thread of its own.
  actor Bench {
    private let thread = WorkThread()
    let lexicons: LoadedLexicons
    var analyzer: Analyzer
    var tones: ToneReader
    /// What the open document or the text at hand shows.
    var observations: Observations

    nonisolated var unownedExecutor: UnownedSerialExecutor {
      unsafe thread.asUnownedSerialExecutor()
    }

    init(_ lexicons: LoadedLexicons) throws(ICUError) {
      self.lexicons = lexicons
      analyzer = try Analyzer(lexicon: lexicons.lexicon, context: lexicons.context)
      tones = try ToneReader(
        lexicon: lexicons.lexicon, context: lexicons.context, tones: lexicons.tones)
      observations = Self.nothing(lexicons)
    }

    /// No observations yet, of everything that the columns may ask for.
    static func nothing(_ lexicons: LoadedLexicons) -> Observations {
      Observations(Level.full.gathering, categories: lexicons.lexicon.categories.count)
    }

    /// What is in a file.
    ///
    /// - Throws: `ReadFailure` when it cannot be read at all.
    func read(_ upload: Upload) throws -> ReadResult {
      guard let file = MemoryFile(), file.append(upload.bytes) else {
        throw Problem.noMemory
      }
      var result = ReadResult()
      let reader = try upload.reader(of: file.input(name: upload.name))
      while let event = try reader.next() { result.events.append(event) }
      result.notes = reader.notes
      return result
    }

    /// The records of some texts, one after the other, as lines of NDJSON; and how many words they have.
    func records(
      of texts: [SubmittedText], _ operation: Operation
    ) throws(ICUError) -> (records: [String], words: Int) {
      var records: [String] = []
      var words = 0
      for text in texts {
        words += try add(text, operation, to: &records)
      }
      return (records, words)
    }

    func add(
      _ text: SubmittedText, _ operation: Operation, to records: inout [String]
    ) throws(ICUError) -> Int {
      switch operation {
      case .analyse(let columns):
        var observations = Self.nothing(lexicons)
        try analyzer.observe(text.segment, into: &observations)
        var report = JSONReport(columns: columns, array: false)
        report.add(Fingerprint(document: text.document, observations: observations)) {
          records.append($0)
        }
        return observations.counts.words
      case .classify(let level, let threshold):
        tones.threshold = threshold
        tones.open(text.document)
        tones.add(text.segment)
        for unit in try tones.finish(by: level) {
          records.append(
            ToneRecord(
              document: unit.document, unit: unit.number, speaker: unit.speaker,
              profile: unit.profile, lexicon: tones.toneLexicon, text: unit.text,
              offset: unit.offset
            ).json)
        }
        return 0
      case .tokens:
        try analyzer.read(text.segment)
        var words = 0
        for index in analyzer.tokens.tokens.indices {
          let token = analyzer.tokens.tokens[index]
          if token.kind == .space { continue }
          if token.kind.isWord { words += 1 }
          records.append(
            TokenRecord(
              document: text.document.name, token: token, in: text.segment,
              match: analyzer.matches.matches[index], lexicons.lexicon
            ).json)
        }
        return words
      }
    }
  }
#endif
