internal import Reports
internal import Tones
internal import Vingerafdruk

extension Classify {
  /// The records of one document's units; the last turn brings the paths of all respondents.
  static func records(
    of units: [ToneReader.Unit], _ tones: ToneReader.Tones, level: ToneReader.Level,
    beside: ToneBeside?
  ) -> [ToneRecord] {
    let respondents = level == .turn ? Respondent.all(in: units) : []
    let typology = tones.lexicon.typology
    return units.enumerated().map { index, unit in
      let isLast = index == units.count - 1
      let conversation = ToneConversation(
        path: respondents.first { $0.speaker == unit.speaker }?.path, narrated: unit.narrated,
        paths: isLast
          ? respondents.map {
            TonePathRecord(
              document: $0.document, speaker: $0.speaker, path: $0.path, narrated: $0.narrated,
              typology: typology)
          } : [])
      let present = typology.tones.indices.filter { unit.profile.weights[$0] > 0 }
      return ToneRecord(
        document: unit.document, unit: unit.number, speaker: unit.speaker, profile: unit.profile,
        lexicon: tones.lexicon, text: unit.text, offset: unit.offset,
        conversation: level == .turn ? conversation : nil,
        scales: beside.map {
          ScaleRecord(unit.scales, unit.audiences, $0, tones: typology, present: present)
        })
    }
  }
}
