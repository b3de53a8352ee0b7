/// One line of a tone lexicon: what is said, for which tone and aspect, and how much it weighs.
///
/// The notation stands in `Lexicons/README.md`.
public struct TonePattern: Sendable {
  /// The pattern as written, without weight and remark.
  public let text: String
  /// The tone's number in the typology.
  public let tone: Int
  /// The aspect's number in the typology.
  public let aspect: Int
  /// 2 decides almost by itself, 1 is a clear hint, 0.5 a weak one.
  public let weight: Float
  /// The file and line, from 1.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The source, such as `nsob-2023 §3.2`.
  public let source: String
  /// The parts that must stand in one clause, in any order.
  let parts: [Part]

  /// Whether the pattern says *niet* or the like itself, so that a negation is part of what is meant:
  /// "ik val niemand in de rede".
  var hasNegation: Bool {
    parts.contains { part in
      part.elements.contains { element, _ in
        if case .forms(let forms) = element { return !Self.negations.isDisjoint(with: forms) }
        return false
      }
    }
  }

  private static let negations: Set<String> = [
    "niet", "geen", "nooit", "niets", "niks", "niemand", "nergens", "noch", "zonder", "nie", "gene",
    "plaats", "ipv",
  ]

  /// A run of elements in this order.
  struct Part: Sendable {
    /// The elements, each with whether up to four words may stand before it.
    var elements: [(element: Element, gap: Bool)]
  }

  /// What one word may be.
  indirect enum Element: Sendable, Equatable {
    /// One of these forms.
    case forms([String])
    /// A form that begins so.
    case prefix(String)
    /// Any form of one of these verbs.
    case verbs([String])
    /// Any form of this noun; with `compounds`, also words that end in it.
    case noun(String, compounds: Bool)
    /// Any form of this adjective.
    case adjective(String)
  }
}
