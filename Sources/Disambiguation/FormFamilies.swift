/// Forms that are variants of one another share their weights: what is learned of *het* serves *'t*.
enum FormFamilies {
  private static let families: [[String]] = [
    ["het", "'t", "t", "hét", "ut"], ["een", "'n", "n", "1n", "ne", "nen"], ["de", "den"],
    ["zijn", "z'n", "zn"], ["mijn", "m'n", "mn"], ["haar", "d'r", "'r", "dr"], ["ze", "zij"],
    ["ge", "gij"], ["jou", "jouw"], ["dat", "da"], ["die", "diejen"], ["me", "mij"],
    ["hem", "'m", "m"], ["we", "wij"], ["u", "uw"], ["weinig", "veel", "meer", "minder"],
    ["enige", "enkele"],
  ]
  private static let head: [String: String] = {
    var head: [String: String] = [:]
    for family in families { for form in family { head[form] = family[0] } }
    return head
  }()

  /// The hash of a form's family.
  static func hash(of form: String) -> UInt32 { FeatureHash.hash(head[form] ?? form) }

  /// Whether who was spoken of before matters for the form.
  static func needsDiscourse(_ form: String) -> Bool {
    ["ze", "zij", "haar", "d'r", "'r", "dr", "hun"].contains(form)
  }
}
