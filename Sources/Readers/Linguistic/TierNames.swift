/// What the names of tiers tell, in programs that do not say what a tier holds.
enum TierNames {
  /// Tiers of sounds, annotations and remarks, in lower case.
  private static let others: Set<String> = [
    "phones", "phone", "phonemes", "phon", "segments", "syllables", "ipa", "pos", "lemma",
    "comment", "comments", "background", "notes", "opmerkingen", "commentaar", "unknown",
  ]

  /// Whether a tier of this name may hold what somebody says.
  static func maySpeak(_ name: String) -> Bool { !others.contains(name.lowercased()) }
}
