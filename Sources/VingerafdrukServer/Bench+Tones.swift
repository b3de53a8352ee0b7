#if Server
  internal import Documents
  internal import Reports
  internal import Vingerafdruk

  extension Bench {
    /// The tones of some files as CSV: a row a text, or a turn of a conversation.
    func tones(of uploads: [Upload]) throws -> [UInt8] {
      var report = DelimitedReport(
        columns: ToneColumns.all(tones.typology, units: true), delimiter: ",")
      var text = ""
      var isOpen = false
      var level = ToneReader.Level.text
      func close() throws {
        guard isOpen else { return }
        isOpen = false
        for unit in try tones.finish(by: level) {
          let record = ToneRecord(
            document: unit.document, unit: unit.number, speaker: unit.speaker,
            profile: unit.profile, lexicon: tones.toneLexicon, text: unit.text,
            offset: unit.offset)
          report.add(record) { text += $0 }
        }
      }
      report.begin { text += $0 }
      for event in try events(of: uploads) {
        switch event {
        case .document(let document):
          try close()
          isOpen = true
          level = .text
          tones.open(document)
        case .segment(let segment): tones.add(segment)
        case .turn(let turn):
          level = .turn
          tones.add(turn)
        case .failure(let failure):
          try close()
          report.add(failure) { text += $0 }
        }
      }
      try close()
      report.end { text += $0 }
      return Array(text.utf8)
    }
  }
#endif
