internal import Documents
public import Tones

/// The columns of the table of tones.
public enum ToneColumns {
  /// The columns for a typology, in order: identity, a weight for each tone, what follows from them.
  ///
  /// - Parameters:
  ///   - typology: says which tones and aspects there are.
  ///   - units: whether turns or sentences are classified instead of whole texts.
  ///   - tidy: whether they go into the tidy form, where `unit` means that of a measure.
  public static func all(_ typology: Typology, units: Bool, tidy: Bool = false) -> [ToneColumn] {
    [
      ToneColumn(
        key: tidy ? "document" : "id", dutch: "document: de id, of het bestand met de regel",
        english: "document: its id, or its file with the line", unit: "text", role: .key
      ) { .text($0.document.name) }
    ] + (units ? unit(tidy ? "number" : "unit") : [])
      + [
        ToneColumn(
          key: "group", dutch: "groep, uit de groepskolom", english: "group, from the group column",
          unit: "text", role: .key
        ) { $0.document.group.map(Value.text) ?? .missing }
      ] + typology.tones.indices.map { weight($0, typology.tones[$0]) }
      + judgement(typology)
  }

  private static func unit(_ key: String) -> [ToneColumn] {
    [
      ToneColumn(
        key: key, dutch: "nummer van de beurt of zin in het document",
        english: "number of the turn or sentence in the document", unit: "count", role: .key
      ) { $0.unit.map(Value.integer) ?? .missing },
      ToneColumn(key: "speaker", dutch: "spreker", english: "speaker", unit: "text", role: .key) {
        $0.speaker.map(Value.text) ?? .missing
      },
    ]
  }

  private static func weight(_ index: Int, _ tone: Typology.Item) -> ToneColumn {
    ToneColumn(
      key: tone.key, dutch: "aandeel van de toon: \(tone.dutch)",
      english: "share of the tone: \(tone.english)", unit: "share",
      formula: "all tones sum to 1; all 0 when none was recognised", source: nsob
    ) { .decimal(Double($0.profile.weights[index]), 3) }
  }

  private static func judgement(_ typology: Typology) -> [ToneColumn] {
    [
      ToneColumn(
        key: "dominant", dutch: "toon met het grootste aandeel; leeg als er geen herkend is",
        english: "tone with the largest share; empty when none was recognised", unit: "text",
        type: .choice(typology.tones.map { .init($0.key, $0.dutch, $0.english) }), source: nsob
      ) { $0.dominantKey.map(Value.text) ?? .missing },
      ToneColumn(
        key: "confidence",
        dutch: "hoe zeker de toon met het grootste aandeel is (of dat er geen is)",
        english: "how sure the tone with the largest share is (or that there is none)",
        unit: "probability", formula: "calibrated: of the answers called 0.8 sure, 80 % are right"
      ) { .decimal(Double($0.profile.confidence), 3) },
      ToneColumn(
        key: "aspects", dutch: "aspecten waar de tekst over gaat",
        english:
          "aspects that the text speaks of", unit: "text",
        formula: typology.aspects.map(\.key).joined(separator: " "), source: nsob
      ) { .text($0.aspectKeys.joined(separator: " ")) },
      ToneColumn(
        key: "evidence", dutch: "de woorden waar het uit blijkt", english: "the words that show it",
        unit: "text"
      ) { .text($0.countedQuotes.joined(separator: " · ")) },
    ]
  }

  private static let nsob = "NSOB 2023 §3.2"
}
