/// Who has been spoken of: how many sentences ago there was a woman, a man, several people.
///
/// It decides *ze* and *zij* (she or they) where the sentence itself does not.
struct Discourse: Equatable {
  /// Sentences since *haar*, *zij* or *ze* for one woman: 0 this sentence, up to 3 for long ago or
  /// never.
  var female: UInt32 = 3
  /// The same for a noun for a woman: *vrouw*, *dochter*, *mevrouw*.
  var femaleNoun: UInt32 = 3
  /// The same for *hij*, *hem*.
  var male: UInt32 = 3
  /// The same for *hun*, *hen*, and *ze* or *zij* for several.
  var several: UInt32 = 3
  /// The same for a noun in the plural.
  var pluralNoun: UInt32 = 3
  /// The same for *ik*, *jij*, *je*: whether somebody is talking.
  var speaker: UInt32 = 3

  /// A sentence ended.
  mutating func nextSentence() {
    female = min(3, female + 1)
    femaleNoun = min(3, femaleNoun + 1)
    male = min(3, male + 1)
    several = min(3, several + 1)
    pluralNoun = min(3, pluralNoun + 1)
    speaker = min(3, speaker + 1)
  }

  /// All of it as one number.
  var code: UInt32 { female | femaleNoun << 2 | male << 4 | several << 6 | pluralNoun << 8 }
}
