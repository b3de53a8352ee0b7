internal import Documents

/// A conversation as its file has it, before turns are made.
struct Conversation {
  /// What is said, in order.
  var utterances: [Utterance]
  /// Speakers whose role the file tells.
  var roles: [String: Turn.Role] = [:]
  /// The habits it seems to be written by.
  var profile = TranscriptProfile.plain
  /// Marks that were taken out before.
  var removed: [MarkKind: Int] = [:]
  /// What was guessed or left out.
  var notes: [String] = []

  init(utterances: [Utterance]) { self.utterances = utterances }

  /// A conversation whose profile is guessed by what is said in it.
  init(guessing utterances: [Utterance]) {
    self.utterances = utterances
    profile = TranscriptProfile.guess(for: utterances.map { $0.text[...] })
  }
}
