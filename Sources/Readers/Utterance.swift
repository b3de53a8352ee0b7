/// A stretch of a transcript before turns are made: a line, a cue, an annotation.
struct Utterance {
  /// The speaker's label; nil when this goes on with the speaker before.
  var speaker: String?
  /// The time stamp as written.
  var start: String?
  /// The line in the input, from 1.
  var line: Int
  /// What is said.
  var text: String
}
