#if Server
  internal import Counting
  internal import Documents
  internal import ICU
  internal import Lexicons
  internal import Measures
  internal import Pages
  internal import Readers
  internal import Reports
  internal import Vingerafdruk

  extension Bench {
    /// The views of some files.
    func page(of uploads: [Upload], _ options: PageOptions) throws -> ShownPage {
      var options = options
      options.program = lexicons.program
      var reader = try PageReader(
        lexicon: lexicons.lexicon, context: lexicons.context, tones: lexicons.tones,
        options: options)
      var failures: [ReadFailure] = []
      var documents = 0
      for event in Self.grouped(try events(of: uploads)) {
        switch event {
        case .document: documents += 1
        case .failure(let failure): failures.append(failure)
        case .segment, .turn: break
        }
        try reader.add(event)
      }
      return ShownPage(page: try reader.finish(), documents: documents, failures: failures)
    }

    /// The same events; the answers of a few tables without groups of their own are groups to compare.
    private static func grouped(_ events: [DocumentEvent]) -> [DocumentEvent] {
      let documents = events.compactMap { event in
        if case .document(let document) = event { document } else { nil }
      }
      let inputs = Set(documents.map(\.input)).count
      guard 2...4 ~= inputs, documents.count > inputs,
        documents.allSatisfy({ $0.group == nil })
      else { return events }
      return events.map { event in
        guard case .document(let document) = event else { return event }
        return .document(
          Document(
            input: document.input, id: document.id, group: document.input, line: document.line))
      }
    }

    /// The fingerprints of some files as CSV or JSON, with every measure.
    func table(of uploads: [Upload], _ format: OutputFormat) throws -> [UInt8] {
      let columns = Columns.all(lexicons.lexicon, level: .full)
      let rows = try rows(of: uploads)
      var text = ""
      func write(_ report: some Report<Fingerprint>) {
        var report = report
        report.begin { text += $0 }
        for row in rows {
          switch row {
          case .success(let fingerprint): report.add(fingerprint) { text += $0 }
          case .failure(let failure): report.add(failure) { text += $0 }
          }
        }
        report.end { text += $0 }
      }
      if format == .csv {
        write(DelimitedReport(columns: columns, delimiter: ","))
      } else {
        write(JSONReport(columns: columns, array: true))
      }
      return Array(text.utf8)
    }

    /// The fingerprints of some files as an Excel workbook, with every measure.
    func workbook(of uploads: [Upload], _ language: Language) throws -> [UInt8] {
      #if Tables
        guard let file = MemoryFile() else { throw Problem.noMemory }
        let sink = try WorkbookSink(
          path: file.path, layout: .wide(Columns.all(lexicons.lexicon, level: .full)),
          language: language, provenance: lexicons.provenance)
        for row in try rows(of: uploads) {
          switch row {
          case .success(let fingerprint): try sink.add(fingerprint)
          case .failure(let failure): try sink.add(failure)
          }
        }
        try sink.finish()
        guard let bytes = file.bytes else { throw Problem.noMemory }
        return bytes
      #else
        throw Problem(.notFound, "this build cannot write Excel: it is without the trait Tables")
      #endif
    }

    /// A fingerprint for each document, and what could not be read in its place.
    private func rows(of uploads: [Upload]) throws -> [Result<Fingerprint, ReadFailure>] {
      var rows: [Result<Fingerprint, ReadFailure>] = []
      var open: Document?
      func close() {
        guard let document = open else { return }
        rows.append(.success(Fingerprint(document: document, observations: observations)))
        observations = Self.nothing(lexicons)
        open = nil
      }
      observations = Self.nothing(lexicons)
      for event in try events(of: uploads) {
        switch event {
        case .document(let document):
          close()
          open = document
        case .segment, .turn:
          try analyzer.observe(event, into: &observations)
        case .failure(let failure):
          close()
          rows.append(.failure(failure))
        }
      }
      close()
      return rows
    }

    /// Everything in some files; a file that cannot be read at all is one failure.
    func events(of uploads: [Upload]) throws -> [DocumentEvent] {
      try uploads.flatMap { upload in
        do {
          return try read(upload).events
        } catch let failure as ReadFailure {
          return [.failure(failure)]
        }
      }
    }
  }
#endif
