/// What the clause looks like around one position of a sentence.
struct ClausePosition {
  /// Verb kind of the first word that may be a finite verb to the right, before a boundary, and how
  /// far it is (bucketed 1…7); 0 when there is none.
  var rightVerb: UInt8 = 0
  var rightDistance: UInt8 = 0
  /// The same to the left.
  var leftVerb: UInt8 = 0
  var leftDistance: UInt8 = 0
  /// Verb kind of the last word of the clause, and of the one before it.
  var lastVerb: UInt8 = 0
  var lastButOneVerb: UInt8 = 0
  /// Whether the clause has words that can only be finite singular or plural: 1, 2 or both.
  var number: UInt8 = 0
  /// First position of the clause.
  var start: Int32 = 0
  /// One past the last position of the clause.
  var end: Int32 = 0
}
