public import Documents
public import Tones

/// A respondent's path through the tones, and apart from it the orders told, as lines of output.
public struct TonePathRecord: Sendable {
  private let document: Document
  private let speaker: String
  private let path: TonePath
  private let narrated: [Narration]
  private let typology: Typology

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - document: the conversation.
  ///   - speaker: the respondent.
  ///   - path: the way over the turns.
  ///   - narrated: the orders that turns tell.
  ///   - typology: names the tones.
  public init(
    document: Document, speaker: String, path: TonePath, narrated: [Narration],
    typology: Typology
  ) {
    self.document = document
    self.speaker = speaker
    self.path = path
    self.narrated = narrated
    self.typology = typology
  }

  private func keys(_ tones: [Int]) -> String {
    "[" + tones.map { JSONText.string(typology.tones[$0].key) }.joined(separator: ",") + "]"
  }

  private func list(_ objects: [String]) -> String { "[" + objects.joined(separator: ",") + "]" }

  /// A JSON object: `path` names the tones, `steps` has the turns of each, `narrated` the tones
  /// in the order in which a turn tells them.
  public var json: String {
    JSONText.object([
      ("document", JSONText.string(document.name)), ("speaker", JSONText.string(speaker)),
      ("path", keys(path.steps.map(\.tone))),
      (
        "steps",
        list(
          path.steps.map {
            JSONText.object([
              ("tone", JSONText.string(typology.tones[$0.tone].key)),
              ("turns", list($0.turns.map { "\($0)" })),
            ])
          })
      ),
      (
        "narrated",
        list(
          narrated.map {
            JSONText.object([("turn", "\($0.turn)"), ("path", keys($0.tones))])
          })
      ),
    ])
  }

  /// A few readable lines.
  public func page(_ language: Language) -> String {
    func arrows(_ tones: [Int]) -> String {
      tones.map { language(typology.tones[$0].dutch, typology.tones[$0].english) }
        .joined(separator: " → ")
    }
    var page = "\(document.name) · \(speaker)\n  " + language("verloop: ", "path: ")
    page +=
      path.steps.isEmpty
      ? language("geen toon herkend", "no tone recognised") : arrows(path.steps.map(\.tone))
    page += "\n"
    for narration in narrated {
      page += language("  verteld in beurt ", "  told in turn ")
      page += "\(narration.turn): \(arrows(narration.tones))\n"
    }
    return page
  }
}
